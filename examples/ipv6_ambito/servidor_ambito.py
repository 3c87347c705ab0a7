"""Servidor UDP que dice a cada uno por qué interfaz llegó.

Enseña el ámbito de IPv6: una dirección de enlace local, fe80::…, se repite
en todas las redes, y solo dice algo junto con su interfaz.

    python3 servidor_ambito.py [--host ::1] [--puerto 4449]

Con --host fe80::1%eth0 escucha solo en esa interfaz.
"""

import argparse
import errno
import signal
import socket
import sys
from typing import Any, NoReturn

PUERTO = 4449
senales: list[int] = []  # Las que van llegando: con la primera, se termina.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: servidor_ambito.py [--host IPV6] [--puerto 0-65535]")


def resuelve(host: str, puerto: int) -> Any:
    """La tupla de cuatro campos, con el ámbito que dice el %."""
    # bind() y connect() no entienden el %: lo traduce getaddrinfo().
    familia, udp = socket.AF_INET6, socket.SOCK_DGRAM
    return socket.getaddrinfo(host, puerto, familia, udp)[0][4]


def describe(direccion: Any) -> str:
    """La dirección tal como se ve: con su ámbito, y el nombre de este."""
    host, _, _, ambito = direccion
    if not ambito:
        return f"{host}, sin ámbito: vale en cualquier interfaz"
    # El número cambia de una máquina a otra, y al crear la interfaz.
    return f"{host}, de la interfaz {socket.if_indextoname(ambito)}"


def sirve(servidor: socket.socket) -> None:
    servidor.settimeout(0.2)  # recvfrom() no acaba al llegar una señal.
    while not senales:
        try:
            _, direccion = servidor.recvfrom(65535)
            respuesta = f"Llegas de {describe(direccion)}.\n".encode()
            # La tupla entera: el ámbito dice por qué interfaz se vuelve.
            servidor.sendto(respuesta, direccion)
        except OSError:
            pass  # Nadie en 0.2 s, o la respuesta de antes no llegó.


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, lambda numero, _: senales.append(numero))
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="::1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    args = opciones.parse_args()
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as servidor:
            servidor.bind(resuelve(args.host, args.puerto))
            host, puerto, _, ambito = servidor.getsockname()
            if ambito:
                host += f"%{socket.if_indextoname(ambito)}"
            print(f"Servidor en [{host}]:{puerto}", flush=True)
            sirve(servidor)
            for numero in (signal.SIGINT, signal.SIGTERM):
                signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
            print("\nServidor detenido.")
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: [{args.host}]:{args.puerto}.")


if __name__ == "__main__":
    main()
