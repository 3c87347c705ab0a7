"""Emisora de multidifusión: manda cada línea, una vez, a todo un grupo.

Enseña a elegir por qué interfaz sale la multidifusión y hasta dónde llega.
Quien emite no sabe quién oye. Se termina con Ctrl+D (en Windows, Ctrl+Z e
Intro) o con Ctrl+C.

    python3 emisora.py [--grupo 239.255.50.31] [--puerto 50031]
                       [--interfaz 127.0.0.1] [--saltos 1]
"""

import argparse
import errno
import ipaddress
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50031


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: emisora.py [--grupo 224.0.0.0-239.255.255.255] "
            "[--puerto 1-65535] [--interfaz IPv4] [--saltos 1-255]"
        )


def grupo_ipv4(texto: str) -> str:
    if not ipaddress.IPv4Address(texto).is_multicast:
        raise ValueError
    return texto


def direccion_ipv4(texto: str) -> str:
    return str(ipaddress.IPv4Address(texto))


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--grupo", type=grupo_ipv4, default="239.255.50.31")
    opciones.add_argument(
        "--puerto", type=int, choices=range(1, 65536), default=PUERTO
    )
    opciones.add_argument(
        "--interfaz", type=direccion_ipv4, default="127.0.0.1"
    )
    opciones.add_argument(
        "--saltos", type=int, choices=range(1, 256), default=1
    )
    args = opciones.parse_args()
    destino = (args.grupo, args.puerto)
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisora:
            # Sin esto, la interfaz la elige la tabla de rutas.
            emisora.setsockopt(
                socket.IPPROTO_IP,
                socket.IP_MULTICAST_IF,
                socket.inet_aton(args.interfaz),
            )
            # Cada encaminador resta uno, y con 1 no lo deja pasar: lo
            # emitido se queda en la red.
            emisora.setsockopt(
                socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, args.saltos
            )
            # Bytes, y no texto: así vale cualquier entrada.
            for linea in sys.stdin.buffer:
                emisora.sendto(linea.rstrip(b"\r\n"), destino)
    except OSError as error:
        if error.errno == errno.EADDRNOTAVAIL:
            sys.exit(f"Ninguna interfaz tiene la dirección {args.interfaz}.")
        if error.errno == errno.EMSGSIZE:
            sys.exit("La línea no cabe en un datagrama.")
        sys.exit(f"No se pudo emitir (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
