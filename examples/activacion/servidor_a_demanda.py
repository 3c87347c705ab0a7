"""Escucha sin atender, y arranca el servidor cuando llega el primer cliente.

Enseña lo que hace systemd con un `.socket`: abrir la escucha, esperar sin
aceptar y convertirse en el servidor, con la escucha en el descriptor 3.
Al lado tiene que estar servidor_activado.py. Se termina con Ctrl+C.

    python3 servidor_a_demanda.py [--host 127.0.0.1] [--puerto 50026]
"""

import argparse
import errno
import os
import select
import signal
import socket
import sys
from pathlib import Path
from typing import NoReturn

PUERTO = 50026
SENALES = (signal.SIGINT, signal.SIGTERM)
PRIMERO = 3  # Donde empieza a buscar quien recibe sockets heredados.
SERVIDOR = Path(__file__).with_name("servidor_activado.py")


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: servidor_a_demanda.py [--host HOST] [--puerto 0-65535]")


def interrumpe(*_: object) -> NoReturn:
    # Cuenta la primera señal: otra, mientras sale, no hace nada.
    for senal in SENALES:
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def espera_cliente(escucha: socket.socket) -> None:
    """Vuelve cuando hay una conexión en la cola, sin sacarla de ella."""
    # A ratos: una señal que llegue justo antes de esperar no despierta a
    # select(), y se atiende al volver.
    while not select.select([escucha], [], [], 0.2)[0]:
        pass


def se_convierte(escucha: socket.socket) -> NoReturn:
    """Cambia este programa por el servidor, en el mismo proceso."""
    # Si la escucha ya es el 3, dup2() no hace nada, tampoco quitarle el
    # «ciérralo al ejecutar otro programa» que Python pone a todos.
    os.dup2(escucha.fileno(), PRIMERO)
    os.set_inheritable(PRIMERO, True)
    # Una señal que llegue ahora espera bloqueada a que la recoja él.
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    # Cambia el programa, pero el número de proceso es el mismo.
    acuerdo = {"LISTEN_FDS": "1", "LISTEN_PID": str(os.getpid())}
    orden = [sys.executable, str(SERVIDOR)]
    os.execve(sys.executable, orden, {**os.environ, **acuerdo})


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    args = opciones.parse_args()
    if sys.platform == "win32":
        print("Windows no hereda sockets así.", file=sys.stderr)
        sys.exit(2)
    if not SERVIDOR.exists():
        sys.exit(f"Falta {SERVIDOR.name}, al lado de este programa.")
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    try:
        with socket.create_server((args.host, args.puerto)) as escucha:
            host, puerto = escucha.getsockname()
            print(f"A la espera en {host}:{puerto}", flush=True)
            espera_cliente(escucha)
            print("Llega un cliente: arranca el servidor.", flush=True)
            se_convierte(escucha)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
