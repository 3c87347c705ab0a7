"""Cliente MPTCP: dice cómo ve la conexión cada uno de sus extremos.

Enseña a pedir MPTCP y a saber si de verdad se usa: si falta en cualquiera
de los dos sistemas, o algo del camino lo estorba, todo sigue por TCP.

    python3 cliente_mptcp.py [--host 127.0.0.1] [--puerto 50162]
                             [--plazo 5] [--tcp]
"""

import argparse
import signal
import socket
import struct
import sys
from typing import NoReturn

PUERTO = 50162
SENALES = (signal.SIGINT, signal.SIGTERM)
SOL_MPTCP, MPTCP_INFO = 284, 1  # El módulo no trae los nombres.
VUELTA_A_TCP = 1  # MPTCP_INFO_FLAG_FALLBACK: el otro extremo no lo habla.
MAXIMA = 1024  # Bytes de una línea.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_mptcp.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [--tcp]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def interrumpe(*_: object) -> NoReturn:
    for senal in SENALES:
        signal.signal(senal, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def abre(solo_tcp: bool) -> socket.socket:
    """Un socket MPTCP o, si este sistema no lo tiene, TCP."""
    if solo_tcp:
        return socket.socket()
    try:
        return socket.socket(proto=getattr(socket, "IPPROTO_MPTCP", -1))
    except OSError:
        return socket.socket()


def como_va(conexion: socket.socket) -> str:
    """Si la conexión es MPTCP de verdad, y por cuántos caminos va."""
    try:
        datos = conexion.getsockopt(SOL_MPTCP, MPTCP_INFO, 64)
    except OSError:
        return "TCP"  # Este socket no es MPTCP, o ya dejó de serlo.
    mas_subflujos, indicadores = struct.unpack_from("=B7xI", datos)
    if indicadores & VUELTA_A_TCP:
        return "TCP"
    return f"MPTCP, subflujos: {mas_subflujos + 1}"


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=5)
    opciones.add_argument("--tcp", action="store_true")
    args = opciones.parse_args()
    try:
        with abre(args.tcp) as conexion:
            conexion.settimeout(args.plazo)
            conexion.connect((args.host, args.puerto))
            with conexion.makefile("rb") as lineas:
                for _ in sys.stdin.buffer:
                    conexion.sendall(b"?\n")
                    linea = lineas.readline(MAXIMA)
                    if not linea.endswith(b"\n"):
                        sys.exit("El servidor cerró la conexión.")
                    texto = linea.decode("ascii").rstrip()
                    if not texto.isprintable():
                        raise UnicodeDecodeError("ascii", linea, 0, 1, "")
                    print(f"Aquí: {como_va(conexion)}", flush=True)
                    print(f"Allí: {texto}", flush=True)
    except UnicodeDecodeError:
        sys.exit("El servidor no habla este protocolo.")
    except (socket.gaierror, TypeError, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
