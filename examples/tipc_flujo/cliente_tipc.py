"""Cliente de eco por TIPC: conecta con un servicio, esté donde esté.

Enseña a conectar por el número de un servicio y una instancia: TIPC busca
quién la ofrece. Se termina con Ctrl+D o con Ctrl+C.

    python3 cliente_tipc.py [--servicio 18889] [--instancia 150]
                            [--plazo 5]
"""

import argparse
import errno
import signal
import socket
import sys
from typing import NoReturn

SERVICIO = 18889
BLOQUE = 16384
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_tipc.py [--servicio NÚMERO] [--instancia NÚMERO] "
            "[--plazo SEGUNDOS]"
        )


def numero(texto: str) -> int:
    valor = int(texto)
    if not 0 <= valor < 2**32:
        raise ValueError
    return valor


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
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
        return socket.socket(socket.AF_TIPC, socket.SOCK_STREAM)
    except (AttributeError, OSError):
        falta = "No se puede abrir AF_TIPC: hace falta Linux con tipc."
        print(falta, file=sys.stderr)
        sys.exit(2)


def pide_eco(conexion: socket.socket, mensaje: bytes) -> bytes:
    """Manda el mensaje y devuelve su eco, tan largo como él."""
    eco = bytearray()
    # A bloques: con un mensaje enorme mandado de una vez, los dos llenarían
    # sus búferes y cada uno esperaría a que el otro leyera.
    for inicio in range(0, len(mensaje), BLOQUE):
        bloque = mensaje[inicio : inicio + BLOQUE]
        conexion.sendall(bloque)
        while len(eco) < inicio + len(bloque):
            datos = conexion.recv(BLOQUE)
            if not datos:
                sys.exit("El servidor cerró la conexión.")
            eco += datos
    return bytes(eco)


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--servicio", type=numero, default=SERVICIO)
    opciones.add_argument("--instancia", type=numero, default=150)
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    quien = f"{args.servicio}:{args.instancia}"
    try:
        with abre() as conexion:
            conexion.settimeout(args.plazo)
            clase = socket.TIPC_ADDR_NAME
            conexion.connect((clase, args.servicio, args.instancia, 0))
            print(f"Conectado con {quien}", flush=True)
            for linea in sys.stdin.buffer:
                eco = pide_eco(conexion, linea)
                if eco != linea:
                    sys.exit("El servidor no devolvió lo mismo.")
                texto = eco.decode(errors="replace").rstrip("\r\n")
                print(f"Eco: {texto}", flush=True)
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except OSError as error:
        if error.errno in (errno.EHOSTUNREACH, errno.ECONNREFUSED):
            sys.exit(f"Nadie ofrece {quien}.")
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
