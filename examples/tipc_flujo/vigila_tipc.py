"""Avisa de quién empieza y quién deja de ofrecer un servicio de TIPC.

Enseña el servidor de topología: está en el núcleo, se conecta con él como
con otro servicio y manda un aviso por cada cambio. Se termina con Ctrl+C.

    python3 vigila_tipc.py [--servicio 18889]
"""

import argparse
import signal
import socket
import struct
import sys
from typing import NoReturn

SERVICIO = 18889
# Servicio, desde, hasta, plazo, indicadores y ocho bytes de quien se apunta.
SUSCRIPCION = "=5I8s"
# Qué pasó, desde, hasta, quién (dos números) y la suscripción detrás.
AVISO = "=5I28s"
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: vigila_tipc.py [--servicio NÚMERO]")


def numero(texto: str) -> int:
    valor = int(texto)
    if not 0 <= valor < 2**32:
        raise ValueError
    return valor


def interrumpe(*_: object) -> NoReturn:
    # Cuenta la primera señal: otra, mientras sale, no hace nada.
    for senal in SENALES:
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def abre() -> socket.socket:
    try:
        return socket.socket(socket.AF_TIPC, socket.SOCK_SEQPACKET)
    except (AttributeError, OSError):
        falta = "No se puede abrir AF_TIPC: hace falta Linux con tipc."
        print(falta, file=sys.stderr)
        sys.exit(2)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--servicio", type=numero, default=SERVICIO)
    args = opciones.parse_args()
    try:
        with abre() as topologia:
            quien = socket.TIPC_TOP_SRV
            topologia.connect((socket.TIPC_ADDR_NAME, quien, quien, 0))
            for senal in SENALES:
                signal.signal(senal, interrumpe)
            # Todas las instancias, para siempre; -1 en C es el mayor. Con
            # SUB_PORTS avisa de cada uno; con SUB_SERVICE, del primero.
            todo = 2**32 - 1
            topologia.send(
                struct.pack(
                    SUSCRIPCION, args.servicio, 0, todo, todo,
                    socket.TIPC_SUB_PORTS, b"vigila",
                )
            )  # fmt: skip
            print(f"Vigilo el servicio {args.servicio}", flush=True)
            while aviso := topologia.recv(struct.calcsize(AVISO)):
                que, desde, hasta, *_ = struct.unpack(AVISO, aviso)
                nace = que == socket.TIPC_PUBLISHED
                verbo = "aparece" if nace else "desaparece"
                print(f"{args.servicio}:{desde}-{hasta} {verbo}", flush=True)
    except OSError as error:
        sys.exit(f"No se puede vigilar: {error}.")
    except KeyboardInterrupt:
        print("\nVigilancia terminada.")


if __name__ == "__main__":
    main()
