"""Cliente de eco por AF_VSOCK: manda cada línea y muestra lo que vuelve.

Enseña que, una vez conectado, un socket de AF_VSOCK se usa como uno de TCP.
Se termina con Ctrl+D o con Ctrl+C.

    python3 cliente_vsock.py [--cid 1] [--puerto 5000] [--plazo 5]

El CID 1 es esta misma máquina; el 2, el anfitrión de esta máquina virtual.
"""

import argparse
import errno
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 5000
BLOQUE = 16384
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_vsock.py [--cid NÚMERO] [--puerto NÚMERO] "
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
        return socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)
    except (AttributeError, OSError):
        print(
            "No se puede abrir AF_VSOCK: hace falta Linux con vsock.",
            file=sys.stderr,
        )
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
    opciones.add_argument("--cid", type=numero, default=1)
    opciones.add_argument("--puerto", type=numero, default=PUERTO)
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    try:
        with abre() as conexion:
            conexion.settimeout(args.plazo)
            conexion.connect((args.cid, args.puerto))
            print(f"Conectado con {args.cid}:{args.puerto}", flush=True)
            for linea in sys.stdin.buffer:
                eco = pide_eco(conexion, linea)
                if eco != linea:
                    sys.exit("El servidor no devolvió lo mismo.")
                texto = eco.decode(errors="replace").rstrip("\r\n")
                print(f"Eco: {texto}", flush=True)
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except OSError as error:
        if error.errno == errno.ENODEV:
            sys.exit(f"No hay camino a la máquina {args.cid}.")
        # En AF_VSOCK, al que no escucha y al que corta les toca el mismo.
        sys.exit(f"Nadie escucha en {args.cid}:{args.puerto}, o cortó.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
