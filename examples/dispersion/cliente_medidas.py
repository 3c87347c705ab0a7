"""Envía fichas desde varios búferes (`python3 cliente_medidas.py`).

Enseña sendmsg(): una llamada envía la cabecera, el nombre y los valores, que
están en sitios distintos, sin unir antes sus bytes.

    python3 cliente_medidas.py [--host 127.0.0.1] [--puerto 50122]
                               [--plazo 5]
"""

import argparse
import signal
import socket
import struct
import sys
from array import array
from typing import NoReturn

PUERTO = 50122
CABECERA = struct.Struct("!4sI")  # La marca y el número de la ficha.
NOMBRE = 16
MEDIDAS = {
    "patio": array("d", [18.5, 19.0, 21.5, 23.0]),
    "azotea": array("d", [17.0, 22.0, 29.5, 31.5]),
}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(f"Uso: {self.prog} [--host H] [--puerto N] [--plazo S]")


def detente(*_: object) -> NoReturn:
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Con una basta: ya se va.
    raise KeyboardInterrupt


def quita(vistas: list[memoryview], cuantos: int) -> list[memoryview]:
    """Lo que queda de unos búferes tras usar sus primeros bytes."""
    quedan = []
    for vista in vistas:
        usados = min(cuantos, len(vista))
        cuantos -= usados
        if usados < len(vista):
            quedan.append(vista[usados:])
    return quedan


def envia(conexion: socket.socket) -> None:
    for numero, (sitio, valores) in enumerate(MEDIDAS.items(), 1):
        if sys.byteorder == "little":
            valores.byteswap()  # Los números viajan en orden de red.
        vistas = [
            memoryview(CABECERA.pack(b"MED1", numero)),
            memoryview(sitio.encode().ljust(NOMBRE, b"\0")),
            memoryview(valores).cast("B"),
        ]
        while vistas:
            # Como send(), puede enviar menos: no hay otra que lo repita.
            vistas = quita(vistas, conexion.sendmsg(vistas))
        linea = b""
        while not linea.endswith(b"\n") and len(linea) < 100:
            datos = conexion.recv(100)
            if not datos:
                sys.exit("El servidor cerró la conexión.")
            linea += datos
        texto = linea.decode(errors="replace").strip()
        if not texto.startswith("Media de ") or not texto.isprintable():
            sys.exit("El servidor contesta lo que no debe.")
        print(texto, flush=True)


def main() -> None:
    signal.signal(signal.SIGINT, detente)
    signal.signal(signal.SIGTERM, detente)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--plazo", type=float, default=5)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 <= args.puerto < 65536):
        opciones.error("")
    if not hasattr(socket.socket, "sendmsg"):
        print("Este sistema no tiene sendmsg().", file=sys.stderr)
        sys.exit(2)
    destino = (args.host, args.puerto)
    try:
        with socket.create_connection(destino, args.plazo) as conexion:
            envia(conexion)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
