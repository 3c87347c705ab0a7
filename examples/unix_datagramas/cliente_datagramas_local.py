"""Cliente de datagramas locales: manda cada mensaje y muestra la respuesta.

Enseña que quien pregunta también enlaza una dirección, porque sin ella no
le pueden contestar, y que es un archivo: hay que darle sitio y borrarlo.

    python3 cliente_datagramas_local.py [--ruta mayusculas.sock]
                                        [--plazo 5] MENSAJE ...
"""

import argparse
import math
import os
import re
import signal
import socket
import struct
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_datagramas_local.py [--ruta RUTA] "
            "[--plazo SEGUNDOS] MENSAJE ..."
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def interrumpe(*_: object) -> NoReturn:
    # Cuenta la primera señal: otra, mientras sale, no hace nada.
    for senal in SENALES:
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def limpia(datos: bytes) -> str:
    """Texto sin caracteres que manejen la terminal."""
    texto = datos.decode(errors="replace")
    return re.sub("[\x00-\x1f\x7f-\x9f]", "\ufffd", texto)


def pon_plazo(cliente: socket.socket, plazo: float) -> None:
    """Pone el del sistema, que también vale si la cola del otro se llena."""
    # Con settimeout(), Python pregunta si se puede enviar. Un socket sin
    # conectar dice que sí, aunque no quepa: lo intentaría sin descanso, y
    # sin hacer caso a Ctrl+C hasta el final.
    partes = divmod(math.ceil(plazo * 1_000_000), 1_000_000)
    valor = struct.pack("ll", *partes)  # Segundos y microsegundos.
    for opcion in (socket.SO_SNDTIMEO, socket.SO_RCVTIMEO):
        cliente.setsockopt(socket.SOL_SOCKET, opcion, valor)


def pregunta(cliente: socket.socket, ruta: str, mensajes: list[str]) -> None:
    for mensaje in mensajes:
        cliente.sendto(os.fsencode(mensaje), ruta)
        # recv() da un datagrama entero: no hace falta un bucle.
        print(limpia(cliente.recv(65536)), flush=True)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--ruta", default="mayusculas.sock")
    opciones.add_argument("--plazo", type=segundos, default=5)
    opciones.add_argument("mensajes", nargs="+")
    args = opciones.parse_args()
    if not hasattr(socket, "AF_UNIX"):
        print("Aquí Python no tiene sockets locales.", file=sys.stderr)
        sys.exit(2)
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    try:
        with (
            # Una carpeta propia, 0700: nadie más puede escribir en la
            # dirección, y al salir se borra con lo que tenga dentro.
            tempfile.TemporaryDirectory() as carpeta,
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as cliente,
        ):
            pon_plazo(cliente, args.plazo)
            cliente.bind(str(Path(carpeta, "yo")))
            pregunta(cliente, args.ruta, args.mensajes)
    except (FileNotFoundError, ConnectionError):
        # No hay archivo, o lo hay y su servidor ya no está.
        sys.exit(f"Nadie escucha en {args.ruta}.")
    except PermissionError:
        sys.exit(f"Sin permiso para escribir en {args.ruta}.")
    except BlockingIOError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except OSError as error:
        motivo = f"error {error.errno}" if error.errno else "ruta muy larga"
        sys.exit(f"No se pudo preguntar a {args.ruta} ({motivo}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
