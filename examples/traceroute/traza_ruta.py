"""Traza la ruta: los encaminadores que hay hasta una máquina, uno a uno.

Enseña a mandar datagramas que mueren por el camino (TTL) y a leer, de la
cola de errores del socket, quién avisó de cada muerte. No pide ser root.

    python3 traza_ruta.py [--host 127.0.0.1] [--saltos 30] [--plazo 1]
"""

import argparse
import select
import signal
import socket
import struct
import sys
import time
from typing import NoReturn

SENALES = (signal.SIGINT, signal.SIGTERM)
IP_RECVERR = 11  # En Linux; socket.IP_RECVERR, desde Python 3.14.
ICMP = 2  # Quién se queja: la red, y no este mismo sistema.
EXCEDIDO = 11  # Tipo de ICMP: el datagrama dio todos sus saltos.
SIN_PUERTO = (3, 3)  # Tipo y código: llegó, y en ese puerto no hay nadie.
ERROR = struct.Struct("=I3BxII")  # struct sock_extended_err
DIRECCION = struct.Struct("=HH4s8x")  # struct sockaddr_in
PUERTO_ALTO = 33433  # Desde aquí no suele escuchar nadie.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: traza_ruta.py [--host HOST] [--saltos 1-255] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def interrumpe(*_: object) -> NoReturn:
    for senal in SENALES:  # Otra señal, mientras sale, no hace nada.
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def salta(destino: str, saltos: int, plazo: float) -> tuple[str, bool]:
    """Manda un datagrama; dice quién contestó, y si ahí acaba la ruta."""
    # Un socket por salto: una queja atrasada no se confunde con otra.
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.setsockopt(socket.IPPROTO_IP, IP_RECVERR, 1)
        s.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, saltos)
        s.connect((destino, PUERTO_ALTO + saltos))
        inicio = time.monotonic()
        s.send(b"")
        sondeo = select.poll()
        sondeo.register(s, select.POLLIN)  # POLLERR va siempre incluido.
        sucesos = sondeo.poll(plazo * 1000)
        tardo = f"{(time.monotonic() - inicio) * 1000:.3f} ms"
        if not sucesos:
            return "*", False
        if not sucesos[0][1] & select.POLLERR:  # Alguien escucha, y contesta.
            return f"{destino}  {tardo}", True
        espacio = socket.CMSG_LEN(ERROR.size + DIRECCION.size)
        auxiliar = s.recvmsg(512, espacio, socket.MSG_ERRQUEUE)[1][0][2]
        numero, origen, tipo, codigo, *_ = ERROR.unpack_from(auxiliar)
        if origen != ICMP:
            raise OSError(numero, "queja de este sistema")
        quien = DIRECCION.unpack_from(auxiliar, ERROR.size)[2]
        linea = f"{socket.inet_ntoa(quien)}  {tardo}"
        if tipo != EXCEDIDO and (tipo, codigo) != SIN_PUERTO:
            linea += f"  (ICMP tipo {tipo}, código {codigo})"
        return linea, tipo != EXCEDIDO


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--saltos", type=int, choices=range(1, 256), default=30
    )
    opciones.add_argument("--plazo", type=segundos, default=1)
    args = opciones.parse_args()
    if not hasattr(socket, "MSG_ERRQUEUE"):
        print("Este sistema no tiene cola de errores.", file=sys.stderr)
        sys.exit(2)
    try:
        destino = socket.gethostbyname(args.host)
        for saltos in range(1, args.saltos + 1):
            linea, acaba = salta(destino, saltos, args.plazo)
            print(f"{saltos:2}  {linea}", flush=True)
            if acaba:
                return
        sys.exit(f"No se llegó en {args.saltos} saltos.")
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except OSError as error:
        sys.exit(f"No se puede enviar (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
