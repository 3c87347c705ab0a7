"""Cliente de eco por UDP: manda un mensaje y espera que vuelva igual.

Enseña que un datagrama puede perderse, y la respuesta también: hace falta
un plazo, repetir el envío y saber cuál es la respuesta buena.

    python3 cliente_udp.py [--host 127.0.0.1] [--puerto 12345]
                           [--intentos 3] [--plazo 1] [MENSAJE ...]

Sin MENSAJE, manda cada línea de la entrada.
"""

import argparse
import os
import signal
import socket
import sys
import time
from typing import NoReturn

PUERTO = 12345
MAYOR = 65507  # Bytes que caben en un datagrama UDP sobre IPv4.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_udp.py [--host HOST] [--puerto 0-65535] "
            "[--intentos 1-100] [--plazo SEGUNDOS] [MENSAJE ...]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def vuelve(cliente: socket.socket, mensaje: bytes, plazo: float) -> bool:
    """Manda el mensaje y dice si su eco vuelve dentro del plazo."""
    cliente.send(mensaje)
    limite = time.monotonic() + plazo
    while (queda := limite - time.monotonic()) > 0:
        cliente.settimeout(queda)
        try:
            # Lo que no sea el eco de este mensaje es una respuesta que
            # llega tarde: se descarta y se sigue esperando.
            if cliente.recv(MAYOR) == mensaje:
                return True
        except TimeoutError:
            break
    return False


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument(
        "--intentos", type=int, choices=range(1, 101), default=3
    )
    opciones.add_argument("--plazo", type=segundos, default=1)
    opciones.add_argument("mensajes", nargs="*")
    args = opciones.parse_args()
    # Bytes, y no texto: así vale cualquier entrada.
    entrada = [os.fsencode(texto) for texto in args.mensajes]
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as cliente:
            # Tras connect() solo se reciben datagramas de ese servidor.
            cliente.connect((args.host, args.puerto))
            for linea in entrada or sys.stdin.buffer:
                mensaje = linea.rstrip(b"\r\n")
                if len(mensaje) > MAYOR:
                    sys.exit(
                        f"El mensaje ocupa {len(mensaje)} bytes y en un "
                        f"datagrama caben {MAYOR}."
                    )
                for intento in range(1, args.intentos + 1):
                    if vuelve(cliente, mensaje, args.plazo):
                        break
                    print(f"Sin respuesta al intento {intento}.", flush=True)
                else:
                    sys.exit(f"Nadie contesta en {args.host}:{args.puerto}.")
                print(f"Eco: {mensaje.decode(errors='replace')}", flush=True)
    except (socket.gaierror, TypeError, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except ConnectionError:
        # El sistema del servidor avisó de que en ese puerto no hay nadie.
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"No se pudo enviar (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
