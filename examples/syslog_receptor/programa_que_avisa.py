"""Programa corriente que manda sus avisos a un receptor de syslog.

Enseña que no hace falta escribir sockets para emitir: el módulo `logging` ya
sabe hacerlo por UDP.

    python3 programa_que_avisa.py [--host 127.0.0.1] [--puerto 50036]
"""

import argparse
import logging.handlers
import signal
import sys
from typing import NoReturn

PUERTO = 50036


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: programa_que_avisa.py [--host HOST] [--puerto 1-65535]")


def main() -> None:
    # Ctrl+C acaba sin más, aunque se esté buscando la máquina.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(1, 65536), default=PUERTO
    )
    args = opciones.parse_args()
    registro = logging.getLogger("copia")
    registro.setLevel(logging.INFO)
    try:
        avisa = logging.handlers.SysLogHandler((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    # El nombre del programa va delante, como espera el formato antiguo.
    avisa.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    registro.addHandler(avisa)
    registro.info("empieza la copia")
    registro.warning("queda poco sitio: 3 %")
    registro.error("no se pudo leer «año.txt»")
    avisa.close()
    # UDP: no se sabe si alguien los recibió.
    print("Avisos enviados.")


if __name__ == "__main__":
    main()
