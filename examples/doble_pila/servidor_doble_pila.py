"""Servidor que atiende por IPv4 y por IPv6 con un solo socket.

Enseña la doble pila: en un socket IPv6, quien llega por IPv4 se ve como
::ffff: y su dirección. Dice a cada uno cómo lo ve.

    python3 servidor_doble_pila.py [--host ::] [--puerto 4446]
                                   [--plazo 10] [--solo-ipv6]

Cuidado: `::` son todas las direcciones de esta máquina, también las que
alcanzan otras.
"""

import argparse
import errno
import ipaddress
import signal
import socket
import sys
import time
from contextlib import suppress
from threading import Thread
from typing import NoReturn

PUERTO = 4446
senales: list[int] = []  # Las que van llegando: con la primera, se termina.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_doble_pila.py [--host IPV6] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [--solo-ipv6]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def describe(host: str) -> str:
    """Por dónde llega alguien, y su dirección de verdad."""
    # Sin la interfaz, que en las direcciones de enlace local va tras un %.
    direccion = ipaddress.IPv6Address(host.partition("%")[0])
    # Para comparar o filtrar hay que deshacer el disfraz: la misma máquina
    # es 127.0.0.1 en un socket IPv4 y ::ffff:127.0.0.1 en este.
    if direccion.ipv4_mapped:
        return f"Te veo como {host}: IPv4, {direccion.ipv4_mapped}."
    return f"Te veo como {host}: IPv6."


def atiende(conexion: socket.socket, host: str, plazo: float) -> None:
    with conexion, suppress(OSError):
        conexion.settimeout(plazo)
        conexion.sendall(f"{describe(host)}\n".encode())


def sirve(escucha: socket.socket, plazo: float) -> None:
    escucha.settimeout(0.2)  # accept() no acaba al llegar una señal.
    while not senales:
        try:
            # Cuatro campos: host, puerto, flujo y ámbito.
            conexion, (host, _, _, _) = escucha.accept()
        except OSError as error:
            if not isinstance(error, TimeoutError):
                time.sleep(0.1)  # Demasiadas conexiones abiertas.
            continue
        datos = (conexion, host, plazo)
        try:
            Thread(target=atiende, args=datos, daemon=True).start()
        except RuntimeError:
            conexion.close()  # El sistema no da más hilos.


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, lambda numero, _: senales.append(numero))
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="::")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=10)
    opciones.add_argument("--solo-ipv6", action="store_true")
    args = opciones.parse_args()
    doble = not args.solo_ipv6
    if doble and not socket.has_dualstack_ipv6():
        print("Este sistema no tiene doble pila.", file=sys.stderr)
        sys.exit(2)
    try:
        with socket.create_server(
            (args.host, args.puerto),
            family=socket.AF_INET6,
            dualstack_ipv6=doble,
        ) as escucha:
            solo = escucha.getsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY)
            host, puerto, _, _ = escucha.getsockname()
            print(f"IPV6_V6ONLY vale {solo}")
            # La IPv6 lleva dos puntos: entre corchetes, para ver el puerto.
            print(f"Servidor en [{host}]:{puerto}", flush=True)
            sirve(escucha, args.plazo)
            for numero in (signal.SIGINT, signal.SIGTERM):
                signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
            print("\nServidor detenido.")
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: [{args.host}]:{args.puerto}.")


if __name__ == "__main__":
    main()
