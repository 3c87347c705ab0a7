"""Oyente de un grupo de multidifusión: muestra lo que emiten en él.

Enseña a apuntarse a un grupo IPv4 por una interfaz concreta, y a compartir
el puerto con otros oyentes de la misma máquina. Se termina con Ctrl+C.

    python3 servidor_oyente.py [--grupo 239.255.50.31] [--puerto 50031]
                               [--interfaz 127.0.0.1]
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
            "Uso: servidor_oyente.py [--grupo 224.0.0.0-239.255.255.255] "
            "[--puerto 0-65535] [--interfaz IPv4]"
        )


def grupo_ipv4(texto: str) -> str:
    if not ipaddress.IPv4Address(texto).is_multicast:
        raise ValueError
    return texto


def direccion_ipv4(texto: str) -> str:
    return str(ipaddress.IPv4Address(texto))


def escucha(oyente: socket.socket) -> NoReturn:
    """Muestra cada datagrama del grupo y de quién es."""
    # En Windows, Ctrl+C no interrumpe un recvfrom() sin plazo.
    oyente.settimeout(0.5)
    while True:
        try:
            datos, (host, puerto) = oyente.recvfrom(65535)
        except OSError:
            continue  # Venció el plazo: se vuelve a esperar.
        texto = datos.decode(errors="replace")
        # Lo que podría dar órdenes a la terminal se cambia por un punto.
        limpio = "".join(c if c.isprintable() else "·" for c in texto)
        print(f"De {host}:{puerto}: {limpio}", flush=True)


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
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument(
        "--interfaz", type=direccion_ipv4, default="127.0.0.1"
    )
    args = opciones.parse_args()
    # Enlazado al grupo solo llega lo del grupo. Con la dirección comodín
    # llegaría todo lo que reciba ese puerto, pero Windows no da otra cosa.
    enlace = "" if sys.platform == "win32" else args.grupo
    # La estructura ip_mreq de C: el grupo, y la dirección de la interfaz.
    pertenencia = socket.inet_aton(args.grupo) + socket.inet_aton(
        args.interfaz
    )
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as oyente:
            # Varios oyentes en esta máquina: cada uno recibe su copia.
            oyente.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            oyente.bind((enlace, args.puerto))
            oyente.setsockopt(
                socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, pertenencia
            )
            _, puerto = oyente.getsockname()
            # flush: si la salida va a un archivo, la línea llega ya.
            print(f"Oyente en {args.grupo}:{puerto}", flush=True)
            escucha(oyente)
    except OSError as error:
        if error.errno == errno.ENODEV:
            sys.exit(f"Ninguna interfaz tiene la dirección {args.interfaz}.")
        usada = error.errno == errno.EADDRINUSE
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.grupo}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nOyente detenido.")


if __name__ == "__main__":
    main()
