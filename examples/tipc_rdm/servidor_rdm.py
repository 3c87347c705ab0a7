"""Ofrece un servicio por TIPC y devuelve cada mensaje a quien lo manda.

Enseña SOCK_RDM, mensajes sin conexión, y que en TIPC se ofrece un servicio
por su número, sin decir en qué máquina. Se termina con Ctrl+C.

    python3 servidor_rdm.py [--servicio 18888] [--desde 0] [--hasta 99]

Atiende las instancias de --desde a --hasta.
"""

import argparse
import signal
import socket
import sys
from typing import NoReturn

SERVICIO = 18888
MAYOR = 66000  # Bytes que caben en un mensaje de TIPC.
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_rdm.py [--servicio NÚMERO] [--desde NÚMERO] "
            "[--hasta NÚMERO]"
        )


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
        return socket.socket(socket.AF_TIPC, socket.SOCK_RDM)
    except (AttributeError, OSError):
        falta = "No se puede abrir AF_TIPC: hace falta Linux con tipc."
        print(falta, file=sys.stderr)
        sys.exit(2)


def sirve(servidor: socket.socket) -> NoReturn:
    while True:
        # El remitente es un socket concreto: se le contesta a él, aunque
        # la pregunta fuera para quien ofreciera el servicio.
        datos, remitente = servidor.recvfrom(MAYOR)
        print(f"{len(datos)} bytes: {datos[:40]!r}", flush=True)
        try:
            # Sin esperar: quien no lee no deja sin servicio a los demás.
            servidor.sendto(datos, socket.MSG_DONTWAIT, remitente)
        except OSError as error:
            print(f"No se pudo contestar (error {error.errno}).", flush=True)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--servicio", type=numero, default=SERVICIO)
    opciones.add_argument("--desde", type=numero, default=0)
    opciones.add_argument("--hasta", type=numero, default=99)
    args = opciones.parse_args()
    rango = f"{args.servicio}:{args.desde}-{args.hasta}"
    try:
        with abre() as servidor:
            servidor.bind(
                (
                    socket.TIPC_ADDR_NAMESEQ,
                    args.servicio,
                    args.desde,
                    args.hasta,
                    # Solo esta máquina; con CLUSTER_SCOPE, todas.
                    socket.TIPC_NODE_SCOPE,
                )
            )
            for senal in SENALES:
                signal.signal(senal, interrumpe)
            print(f"Servicio {rango} en marcha", flush=True)
            sirve(servidor)
    except OSError as error:
        sys.exit(f"No se puede ofrecer {rango}: {error}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
