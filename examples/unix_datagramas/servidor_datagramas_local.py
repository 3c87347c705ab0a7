"""Servidor de datagramas locales: devuelve cada mensaje en mayúsculas.

Enseña que solo se puede contestar a quien enlazó una dirección, y que quien
no lee sus respuestas no debe dejar sin ellas a los demás. Se termina con
Ctrl+C.

    python3 servidor_datagramas_local.py [--ruta mayusculas.sock]
"""

import argparse
import errno
import os
import signal
import socket
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

LIMITE = 8192  # Bytes de una pregunta.
SENALES = {signal.SIGINT, signal.SIGTERM}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: servidor_datagramas_local.py [--ruta RUTA]")


def retira_abandonado(ruta: Path) -> None:
    """Borra el socket que dejó otra ejecución, y solo si nadie lo lee."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sonda:
        try:
            sonda.connect(str(ruta))  # En datagramas, no manda nada.
        except ConnectionRefusedError:
            if ruta.is_socket():
                ruta.unlink()
        except OSError:
            pass  # No hay nada, o es de otro tipo: lo dirá bind().


def respuesta(datos: bytes, recortado: bool) -> bytes:
    if recortado:
        return f"Caben {LIMITE} bytes.".encode()
    return datos.decode(errors="replace").upper().encode()


def contesta(texto: bytes, quien: str) -> None:
    """Manda una respuesta desde un socket para ella sola."""
    # Lo que un cliente no lee ocupa el búfer de quien se lo envió. Desde el
    # socket del servidor, 300 respuestas sin leer bastarían para no poder
    # contestar a nadie. MSG_DONTWAIT: si su cola está llena, se pierde.
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as emisor:
        emisor.sendto(texto, socket.MSG_DONTWAIT, quien)


def sirve(servidor: socket.socket) -> NoReturn:
    """Contesta a cada datagrama; ninguno detiene el servidor."""
    while True:
        # Quien preguntó ya no está, o su cola está llena: los demás siguen.
        with suppress(OSError):
            datos, _, indicadores, quien = servidor.recvmsg(LIMITE)
            # Sin dirección propia, no hay adónde contestarle.
            if quien:
                recortado = bool(indicadores & socket.MSG_TRUNC)
                contesta(respuesta(datos, recortado), quien)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--ruta", type=Path, default="mayusculas.sock")
    args = opciones.parse_args()
    if not hasattr(socket, "AF_UNIX"):
        print("Aquí Python no tiene sockets locales.", file=sys.stderr)
        sys.exit(2)
    # Bloqueadas, las señales no interrumpen nada: las recoge sigwait().
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    try:
        with (
            Path(f"{args.ruta}.lock").open("a") as cerrojo,
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as servidor,
        ):
            os.lockf(cerrojo.fileno(), os.F_TLOCK, 0)  # Uno solo por ruta.
            retira_abandonado(args.ruta)
            # Aquí no hay listen(): recibe desde bind(), y chmod() llegaría
            # tarde. El archivo tiene que nacer con permisos 0600.
            antes = os.umask(0o177)
            servidor.bind(str(args.ruta))
            os.umask(antes)
            print(f"Servidor en {servidor.getsockname()}", flush=True)
            threading.Thread(
                target=sirve, args=(servidor,), daemon=True
            ).start()
            signal.sigwait(SENALES)
            args.ruta.unlink(missing_ok=True)
    except OSError as error:
        usada = error.errno in (errno.EADDRINUSE, errno.EAGAIN)
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.ruta}.")
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
