"""Oyente de un grupo de multidifusión IPv6: muestra lo que emiten en él.

Enseña que en IPv6 la interfaz va por su número y forma parte de la dirección:
un grupo de enlace existe en cada red. Se termina con Ctrl+C.

    python3 servidor_oyente6.py --interfaz eth0
                                [--grupo ff12::5032] [--puerto 50032]
"""

import argparse
import errno
import ipaddress
import signal
import socket
import struct
import sys
from typing import NoReturn

PUERTO = 50032


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        nombres = ", ".join(nombre for _, nombre in socket.if_nameindex())
        sys.exit(
            "Uso: servidor_oyente6.py --interfaz NOMBRE [--grupo ff00::/8] "
            f"[--puerto 0-65535]; interfaces de aquí: {nombres}"
        )


def grupo_ipv6(texto: str) -> str:
    direccion = ipaddress.IPv6Address(texto)
    # La zona, «%eth0», la pone --interfaz.
    if not direccion.is_multicast or "%" in texto:
        raise ValueError
    return str(direccion)


def escucha(oyente: socket.socket) -> NoReturn:
    """Muestra cada datagrama del grupo y de quién es."""
    # En Windows, Ctrl+C no interrumpe un recvfrom() sin plazo.
    oyente.settimeout(0.5)
    while True:
        try:
            datos, (host, puerto, *_) = oyente.recvfrom(65535)
        except OSError:
            continue  # Venció el plazo: se vuelve a esperar.
        texto = datos.decode(errors="replace")
        # Lo que podría dar órdenes a la terminal se cambia por un punto.
        limpio = "".join(c if c.isprintable() else "·" for c in texto)
        print(f"De [{host}]:{puerto}: {limpio}", flush=True)


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--interfaz", required=True)
    opciones.add_argument("--grupo", type=grupo_ipv6, default="ff12::5032")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    args = opciones.parse_args()
    try:
        indice = socket.if_nametoindex(args.interfaz)
    except OSError:
        opciones.error("")
    # Enlazado al grupo solo llega lo del grupo; Windows no lo permite, y
    # con la dirección comodín llega todo lo que reciba ese puerto.
    enlace = "::" if sys.platform == "win32" else args.grupo
    # La estructura ipv6_mreq de C: el grupo y el número de la interfaz.
    pertenencia = socket.inet_pton(socket.AF_INET6, args.grupo)
    pertenencia += struct.pack("@I", indice)
    donde = f"[{args.grupo}%{args.interfaz}]"
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as oyente:
            # Varios oyentes en esta máquina: cada uno recibe su copia.
            oyente.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            oyente.bind((enlace, args.puerto, 0, indice))
            oyente.setsockopt(
                socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, pertenencia
            )
            puerto = oyente.getsockname()[1]
            # flush: si la salida va a un archivo, la línea llega ya.
            print(f"Oyente en {donde}:{puerto}", flush=True)
            escucha(oyente)
    except OSError as error:
        usada = error.errno == errno.EADDRINUSE
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {donde}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nOyente detenido.")


if __name__ == "__main__":
    main()
