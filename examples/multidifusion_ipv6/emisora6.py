"""Emisora de multidifusión IPv6: manda cada línea, una vez, a todo un grupo.

Enseña a dar la interfaz de salida en la propia dirección, y los saltos. Se
termina con Ctrl+D (en Windows, Ctrl+Z e Intro) o con Ctrl+C.

    python3 emisora6.py --interfaz eth0 [--grupo ff12::5032]
                        [--puerto 50032] [--saltos 1]
"""

import argparse
import errno
import ipaddress
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50032


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        nombres = ", ".join(nombre for _, nombre in socket.if_nameindex())
        sys.exit(
            "Uso: emisora6.py --interfaz NOMBRE [--grupo ff00::/8] "
            "[--puerto 1-65535] [--saltos 1-255]; "
            f"interfaces de aquí: {nombres}"
        )


def grupo_ipv6(texto: str) -> str:
    direccion = ipaddress.IPv6Address(texto)
    # La zona, «%eth0», la pone --interfaz.
    if not direccion.is_multicast or "%" in texto:
        raise ValueError
    return str(direccion)


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
        "--puerto", type=int, choices=range(1, 65536), default=PUERTO
    )
    opciones.add_argument(
        "--saltos", type=int, choices=range(1, 256), default=1
    )
    args = opciones.parse_args()
    try:
        indice = socket.if_nametoindex(args.interfaz)
    except OSError:
        opciones.error("")
    # El cuarto elemento es el ámbito: la interfaz por la que sale. Para los
    # grupos de ámbito mayor que el enlace, se elige con IPV6_MULTICAST_IF.
    destino = (args.grupo, args.puerto, 0, indice)
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as emisora:
            emisora.setsockopt(
                socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, indice
            )
            # Cada encaminador resta uno; con 1, ninguno lo deja pasar.
            emisora.setsockopt(
                socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, args.saltos
            )
            # Bytes, y no texto: así vale cualquier entrada.
            for linea in sys.stdin.buffer:
                emisora.sendto(linea.rstrip(b"\r\n"), destino)
    except OSError as error:
        if error.errno == errno.ENETUNREACH:
            sys.exit(f"Por {args.interfaz} no hay multidifusión IPv6.")
        if error.errno == errno.EMSGSIZE:
            sys.exit("La línea no cabe en un datagrama.")
        sys.exit(f"No se pudo emitir (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
