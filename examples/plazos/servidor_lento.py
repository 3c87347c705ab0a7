"""Servidor que contesta cuando quiere, para probar los plazos de un cliente.

Enseña las maneras de ser lento. Recibe una línea y, según lo que diga:
«pronto» contesta en el acto; «gotas», de letra en letra, sin acabar nunca;
«nunca», no contesta. Se termina con Ctrl+C.

    python3 servidor_lento.py [--host 127.0.0.1] [--puerto 50140]
                              [--plazo 60]
"""

import argparse
import errno
import signal
import socket
import sys
import threading
import time
from typing import NoReturn

PUERTO = 50140
MAYOR = 1000  # Bytes de la línea más larga que se espera.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_lento.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def atiende(conexion: socket.socket, plazo: float) -> None:
    """Lee una línea y contesta a su manera; a los `plazo` segundos, cierra."""
    limite = time.monotonic() + plazo
    with conexion:
        conexion.settimeout(plazo)
        try:
            with conexion.makefile("rb") as entrada:
                linea = entrada.readline(MAYOR)
            if linea == b"pronto\n":
                conexion.sendall("Aquí está la respuesta.\n".encode())
            while linea == b"gotas\n" and time.monotonic() < limite:
                conexion.sendall(b".")
                time.sleep(0.1)
            if linea == b"nunca\n":
                # Ya no se espera nada: recv() acaba si el cliente se va.
                conexion.recv(1)
        except OSError:
            # Se fue de golpe o venció el plazo: los demás clientes siguen.
            pass


def sirve(escucha: socket.socket, plazo: float) -> NoReturn:
    """Acepta conexiones y da un hilo a cada una."""
    # En Windows, Ctrl+C no interrumpe un accept() sin plazo.
    escucha.settimeout(0.5)
    while True:
        try:
            conexion, (host, puerto) = escucha.accept()
        except TimeoutError:
            continue
        except OSError:
            # Demasiadas conexiones abiertas, o esta se deshizo al llegar.
            time.sleep(0.1)
            continue
        hilo = threading.Thread(
            target=atiende, args=(conexion, plazo), daemon=True
        )
        try:
            hilo.start()
        except RuntimeError:
            conexion.close()  # El sistema no da más hilos.
        # Solo este hilo escribe en pantalla. Los demás son demonios, y uno
        # que escribiera justo al salir podría hacer abortar a Python.
        print(f"Conexión de {host}:{puerto}", flush=True)


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, lambda *_: None)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    try:
        with socket.create_server((args.host, args.puerto)) as escucha:
            host, puerto = escucha.getsockname()
            # flush: si la salida va a un archivo, la línea llega ya.
            print(f"Servidor lento en {host}:{puerto}", flush=True)
            sirve(escucha, args.plazo)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        for numero in (signal.SIGINT, signal.SIGTERM):
            signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
