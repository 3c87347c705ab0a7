"""Servidor UDP que contesta desde la dirección a la que le hablaron.

Enseña a saber, con IP_PKTINFO o IPV6_RECVPKTINFO, a qué dirección y por qué
interfaz llegó un datagrama, y a elegir con ello de dónde sale la respuesta.

    python3 servidor_info_paquete.py [--host 0.0.0.0] [--puerto 50161]
                                     [--interfaz lo]
"""

import argparse
import errno
import signal
import socket
import struct
import sys
from typing import NoReturn

PUERTO = 50161
SENALES = (signal.SIGINT, signal.SIGTERM)
IP_PKTINFO = 8  # En Linux; socket.IP_PKTINFO, desde Python 3.12.
PKTINFO_4 = struct.Struct("=i4s4s")  # in_pktinfo: interfaz, propia, destino
PKTINFO_6 = struct.Struct("=16si")  # in6_pktinfo: destino, interfaz


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_info_paquete.py [--host HOST] [--puerto 0-65535] "
            "[--interfaz NOMBRE]"
        )


def interrumpe(*_: object) -> NoReturn:
    for senal in SENALES:  # Otra señal, mientras sale, no hace nada.
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def por_donde(
    auxiliares: list[tuple[int, int, bytes]],
) -> tuple[int, str, tuple[int, int, bytes]]:
    """La interfaz, la dirección llamada, y cómo contestar desde ella."""
    nivel, tipo, datos = auxiliares[0]
    if nivel == socket.IPPROTO_IP:
        interfaz, propia, destino = PKTINFO_4.unpack(datos)
        # Por un cero: que la interfaz de salida la diga la tabla de rutas.
        vuelta = PKTINFO_4.pack(0, propia, bytes(4))
        return interfaz, socket.inet_ntoa(destino), (nivel, tipo, vuelta)
    destino, interfaz = PKTINFO_6.unpack(datos)
    texto = socket.inet_ntop(socket.AF_INET6, destino)
    return interfaz, f"[{texto}]", (nivel, tipo, datos)


def sirve(s: socket.socket, admitida: int) -> NoReturn:
    bufer = bytearray(65535)
    espacio = socket.CMSG_SPACE(max(PKTINFO_4.size, PKTINFO_6.size))
    while True:
        largo, auxiliares, _, cliente = s.recvmsg_into([bufer], espacio)
        if not auxiliares:
            continue  # Llegó antes de que se pidiera.
        interfaz, llamada, respuesta = por_donde(auxiliares)
        if interfaz != admitida:
            continue
        host = f"[{cliente[0]}]" if len(cliente) == 4 else cliente[0]
        nombre = socket.if_indextoname(interfaz)
        print(
            f"De {host}:{cliente[1]} a {llamada} por {nombre}: {largo} bytes",
            flush=True,
        )
        try:
            s.sendmsg([bufer[:largo]], [respuesta], 0, cliente)
        except OSError as error:
            print(f"No se pudo contestar (error {error.errno}).", flush=True)


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="0.0.0.0")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--interfaz", default="lo")
    args = opciones.parse_args()
    if not hasattr(socket, "IPV6_RECVPKTINFO") or sys.platform == "win32":
        print("Este sistema no da la información.", file=sys.stderr)
        sys.exit(2)
    try:
        admitida = socket.if_nametoindex(args.interfaz)
    except (OSError, UnicodeError, ValueError):
        sys.exit("No existe esa interfaz.")
    familia = socket.AF_INET6 if ":" in args.host else socket.AF_INET
    try:
        with socket.socket(familia, socket.SOCK_DGRAM) as s:
            if familia == socket.AF_INET6:
                s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_RECVPKTINFO, 1)
            else:
                s.setsockopt(socket.IPPROTO_IP, IP_PKTINFO, 1)
            s.bind((args.host, args.puerto))
            host, puerto = s.getsockname()[:2]
            host = f"[{host}]" if familia == socket.AF_INET6 else host
            print(f"Servidor de eco en {host}:{puerto}", flush=True)
            sirve(s, admitida)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
