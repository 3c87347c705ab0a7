"""Receptor de syslog: muestra los avisos que le mandan otros programas.

Enseña a entender un protocolo con dos formatos, el de RFC 5424 y el antiguo
de RFC 3164, sin rechazar lo que llega torcido. Se termina con Ctrl+C.

    python3 servidor_syslog.py [--host 127.0.0.1] [--puerto 50036]
"""

import argparse
import errno
import re
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50036
NIVELES = (
    "emergencia", "alerta", "crítico", "error",
    "aviso", "notable", "información", "depuración",
)  # fmt: skip
# <prioridad>1 fecha máquina programa proceso identificador [datos] texto
NUEVO = re.compile(
    r"<(\d{1,3})>1 \S+ (\S+) (\S+) \S+ \S+ (?:-|(?:\[[^]]*\])+) ?(.*)",
    re.ASCII | re.DOTALL,
)
# <prioridad>Mes día hora máquina programa[proceso]: texto. Casi todo falta
# a veces, así que solo se exige la prioridad.
ANTIGUO = re.compile(
    r"<(\d{1,3})>(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d )?"
    r"(?:([\w.-]+) (?=[\w./-]+(?:\[\d+\])?: ))?"
    r"(?:([\w./-]{1,48})(?:\[\d+\])?: )?(.*)",
    re.ASCII | re.DOTALL,
)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: servidor_syslog.py [--host HOST] [--puerto 0-65535]")


def limpia(texto: str) -> str:
    """Sin lo que podría dar órdenes a la terminal o fingir otra línea."""
    return "".join(c if c.isprintable() else "·" for c in texto)


def explica(datos: bytes) -> str:
    """El aviso en una línea: nivel, máquina, programa y texto."""
    texto = datos.decode(errors="replace").rstrip("\0\r\n")
    aviso = NUEVO.fullmatch(texto) or ANTIGUO.fullmatch(texto)
    # La prioridad es el origen por ocho, más el nivel; la mayor es 191.
    if aviso is None or int(aviso[1]) > 191:
        return f"sin formato: {limpia(texto)}"
    nivel = NIVELES[int(aviso[1]) % 8]
    # Una marca al principio del texto dice que es UTF-8: no se enseña.
    partes = [nivel, aviso[2], aviso[3], aviso[4].removeprefix("\ufeff")]
    return limpia(" | ".join(parte or "-" for parte in partes))


def escucha(receptor: socket.socket) -> NoReturn:
    """Muestra cada aviso. En syslog por UDP no se contesta nunca."""
    # En Windows, Ctrl+C no interrumpe un recvfrom() sin plazo.
    receptor.settimeout(0.5)
    while True:
        try:
            datos, _ = receptor.recvfrom(65535)
        except OSError:
            continue  # Venció el plazo: se vuelve a esperar.
        print(explica(datos), flush=True)


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    args = opciones.parse_args()
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receptor:
            # Quien manda no espera: lo que no quepa aquí se pierde.
            receptor.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
            receptor.bind((args.host, args.puerto))
            host, puerto = receptor.getsockname()
            # flush: si la salida va a un archivo, la línea llega ya.
            print(f"Receptor de syslog en {host}:{puerto}", flush=True)
            escucha(receptor)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nReceptor detenido.")


if __name__ == "__main__":
    main()
