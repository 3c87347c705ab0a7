"""Ping: pregunta a una máquina por ICMP si está, y mide cuánto tarda.

Enseña a armar un mensaje ICMP con su suma de comprobación, y a mandarlo sin
ser root donde el sistema lo permite; si no, por un socket crudo.

    python3 ping.py [--host 127.0.0.1] [--veces 3] [--plazo 1]
"""

import argparse
import errno
import os
import signal
import socket
import struct
import sys
import time
from typing import NoReturn

# Por familia: el protocolo, y los tipos de mensaje de petición y respuesta.
ECO: dict[int, tuple[int, int, int]] = {
    socket.AF_INET: (socket.IPPROTO_ICMP, 8, 0),
    socket.AF_INET6: (socket.IPPROTO_ICMPV6, 128, 129),
}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: ping.py [--host HOST] [--veces N] [--plazo SEGUNDOS]")


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def interrumpe(*_: object) -> NoReturn:
    os.write(1, b"\n")
    os._exit(0)  # No hay nada que deshacer.


def suma(datos: bytes) -> int:
    """La suma de comprobación de Internet, de bytes pares (RFC 1071)."""
    total: int = sum(struct.unpack(f"!{len(datos) // 2}H", datos))
    while total >> 16:  # Lo que se desborda vuelve a entrar por abajo.
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def peticion(familia: int, numero: int, ficha: bytes) -> bytes:
    """Tipo, código, suma, quién pregunta, qué pregunta es, y la ficha."""
    cola = struct.pack("!HH", os.getpid() & 0xFFFF, numero) + ficha
    inicio = struct.pack("!BB", ECO[familia][1], 0)
    if familia == socket.AF_INET6:  # Suma también las direcciones:
        return inicio + b"\0\0" + cola  # la pone el sistema.
    return inicio + struct.pack("!H", suma(inicio + cola)) + cola


def abre(familia: int) -> socket.socket:
    try:
        return socket.socket(familia, socket.SOCK_DGRAM, ECO[familia][0])
    except OSError:  # Aquí no se permite: queda el socket crudo.
        return socket.socket(familia, socket.SOCK_RAW, ECO[familia][0])


def pregunta(s: socket.socket, numero: int, plazo: float) -> float | None:
    """Devuelve los segundos que tarda la respuesta, o None si no llega."""
    ficha = os.urandom(16)  # Vuelve igual, y nadie más la conoce.
    s.send(peticion(s.family, numero, ficha))
    inicio = time.monotonic()
    while (tarda := time.monotonic() - inicio) < plazo:
        s.settimeout(plazo - tarda)
        try:
            datos = s.recv(65535)
        except TimeoutError:
            return None
        if datos and datos[0] >> 4 == 4:  # Delante va la cabecera IP.
            datos = datos[(datos[0] & 0xF) * 4 :]
        # Un socket crudo recibe una copia de todo el ICMP de la máquina.
        if datos[8:] == ficha and datos[0] == ECO[s.family][2]:
            return time.monotonic() - inicio
    return None


def main() -> None:
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--veces", type=int, choices=range(1, 99), default=3)
    opciones.add_argument("--plazo", type=segundos, default=1)
    args = opciones.parse_args()
    vueltas = 0
    try:
        familia, *_, destino = socket.getaddrinfo(args.host, None)[0]
        with abre(familia) as s:
            s.connect(destino)  # Solo lo que venga de esa máquina.
            for numero in range(1, args.veces + 1):
                tarda = pregunta(s, numero, args.plazo)
                que = "nada" if tarda is None else f"{tarda * 1000:.3f} ms"
                print(f"{destino[0]}, petición {numero}: {que}", flush=True)
                vueltas += tarda is not None
                time.sleep(0.2 if numero < args.veces else 0)
        sys.exit(None if vueltas else f"{args.host} no contesta.")
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except OSError as error:
        if error.errno == errno.EPERM:
            print("Hace falta ser root (o CAP_NET_RAW).", file=sys.stderr)
            sys.exit(2)
        sys.exit(f"No se llega a {args.host} (error {error.errno}).")


if __name__ == "__main__":
    main()
