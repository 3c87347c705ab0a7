"""Cliente de eco que nota si lo que envía no llega.

Enseña TCP_USER_TIMEOUT: cuánto espera el sistema a que el otro confirme lo
enviado. Sin él, TCP insiste un cuarto de hora, y mientras tanto no hay
sondas keepalive. Solo está en Linux.

    python3 cliente_keepalive.py [--host 127.0.0.1] [--puerto 50160]
                                 [--plazo 10] [--confirmar 3]
"""

import argparse
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50160
BLOQUE = 16384


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_keepalive.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [--confirmar SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0.001 <= valor <= 3600:
        raise ValueError
    return valor


def pide_eco(conexion: socket.socket, linea: bytes) -> None:
    conexion.sendall(linea)
    eco = b""
    while len(eco) < len(linea):
        datos = conexion.recv(BLOQUE)
        if not datos:
            sys.exit("El servidor cerró la conexión.")
        eco += datos
    if eco != linea:
        sys.exit("El servidor no devolvió lo mismo.")


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--plazo", type=segundos, default=10)
    opcion("--confirmar", type=segundos, default=3)
    args = opciones.parse_args()
    if not hasattr(socket, "TCP_USER_TIMEOUT"):
        print("Este sistema no tiene TCP_USER_TIMEOUT.", file=sys.stderr)
        sys.exit(2)
    destino = (args.host, args.puerto)
    try:
        with socket.create_connection(destino, args.plazo) as conexion:
            conexion.setsockopt(
                socket.IPPROTO_TCP,
                socket.TCP_USER_TIMEOUT,
                int(args.confirmar * 1000),
            )
            print(f"Conectado con {args.host}:{args.puerto}", flush=True)
            while linea := sys.stdin.buffer.readline(BLOQUE):
                pide_eco(conexion, linea)
                texto = linea.decode(errors="replace").rstrip("\r\n")
                print(f"Eco: {texto}", flush=True)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError as error:
        # Los dos son TimeoutError. El del sistema trae su número; el de
        # settimeout(), no: lo enviado llegó, y quien calla es el programa.
        if error.errno:
            sys.exit(
                f"Lo enviado no llega: sin confirmar ({args.confirmar} s)."
            )
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
