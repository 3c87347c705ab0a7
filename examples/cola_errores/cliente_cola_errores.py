"""Manda un datagrama UDP y, si algo va mal, cuenta qué, dónde y por qué.

Enseña a leer la cola de errores de un socket: el datagrama que falló, a
quién iba, y la queja con la dirección de quien se queja.

    python3 cliente_cola_errores.py [--host 127.0.0.1] [--puerto 50001]
                                    [--bytes 4] [--plazo 1]
"""

import argparse
import errno
import select
import signal
import socket
import struct
import sys
from typing import NoReturn

PUERTO = 50001
SENALES = (signal.SIGINT, signal.SIGTERM)
IP_RECVERR = 11  # En Linux; socket.IP_RECVERR, desde Python 3.14.
IP_MTU_DISCOVER, IP_PMTUDISC_DO = 10, 2
ICMP = 2  # Quién se queja: la red; si no, este mismo sistema.
ERROR = struct.Struct("=I3BxII")  # struct sock_extended_err
DIRECCION = struct.Struct("=HH4s8x")  # struct sockaddr_in


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_cola_errores.py [--host HOST] [--puerto 0-65535] "
            "[--bytes 0-65507] [--plazo SEGUNDOS]"
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


def queja(s: socket.socket) -> str:
    """Lo que dice la primera queja de la cola."""
    bufer = bytearray(100)  # Aquí vuelve el comienzo de lo que falló.
    espacio = socket.CMSG_SPACE(ERROR.size + DIRECCION.size)
    _, auxiliares, _, destino = s.recvmsg_into(
        [bufer], espacio, socket.MSG_ERRQUEUE
    )
    datos = auxiliares[0][2]
    numero, origen, tipo, codigo, detalle, _ = ERROR.unpack_from(datos)
    nombre = errno.errorcode.get(numero, str(numero))
    if origen == ICMP:
        quien = socket.inet_ntoa(DIRECCION.unpack_from(datos, ERROR.size)[2])
        linea = (
            f"Lo que iba a {destino[0]}:{destino[1]} dio {nombre}: "
            f"{quien} avisa por ICMP, tipo {tipo}, código {codigo}"
        )
    else:  # No llegó a salir: de él no queda nada en la cola.
        linea = f"Este sistema no lo manda: {nombre}"
    if numero == errno.EMSGSIZE:  # El detalle es lo que cabe, con cabeceras.
        linea += f", caben {detalle}"
    return f"{linea}."


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--bytes", type=int, choices=range(65508), default=4)
    opciones.add_argument("--plazo", type=segundos, default=1)
    args = opciones.parse_args()
    if not hasattr(socket, "MSG_ERRQUEUE"):
        print("Este sistema no tiene cola de errores.", file=sys.stderr)
        sys.exit(2)
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
            s.setsockopt(socket.IPPROTO_IP, IP_RECVERR, 1)
            # Que no se parta: así avisa quien no lo pueda pasar entero.
            s.setsockopt(socket.IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO)
            sondeo = select.poll()
            sondeo.register(s, select.POLLIN)  # POLLERR va incluido.
            try:
                s.sendto(b"x" * args.bytes, (args.host, args.puerto))
            except OSError:
                if not sondeo.poll(0):
                    raise  # Sin nada en la cola, no hay más que contar.
            sucesos = sondeo.poll(args.plazo * 1000)
            if not sucesos:
                sys.exit(f"Nadie contesta en {args.host}:{args.puerto}.")
            if sucesos[0][1] & select.POLLERR:
                sys.exit(queja(s))
            print(f"Llegan {len(s.recv(65535))} bytes.")
    except (socket.gaierror, TypeError, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except OSError as error:
        sys.exit(f"No se pudo enviar (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
