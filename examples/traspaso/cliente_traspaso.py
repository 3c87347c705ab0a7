"""Cliente que conecta sin parar, y dice cuándo cambia quién contesta.

Enseña a comprobar un relevo desde fuera: con que una sola conexión falle,
lo dice y termina con código 1. Se termina con Ctrl+C.

    python3 cliente_traspaso.py [--host 127.0.0.1] [--puerto 50027]
                                [--plazo 5]
"""

import argparse
import re
import signal
import socket
import sys
import time
from typing import NoReturn

PUERTO = 50027
PAUSA = 0.01  # Segundos: sin ella gastaría los puertos de esta máquina.
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_traspaso.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def pregunta(destino: tuple[str, int], plazo: float) -> str:
    """Una conexión entera: conecta, pregunta, lee y cierra."""
    with socket.create_connection(destino, plazo) as conexion:
        conexion.sendall(b"?\n")
        linea = b""
        while not linea.endswith(b"\n") and len(linea) < 100:
            trozo = conexion.recv(100)
            if not trozo:
                sys.exit("Conexión perdida: el servidor la cerró.")
            linea += trozo
    hallazgo = re.fullmatch(rb"proceso (\d{1,10})\n", linea)
    if not hallazgo:
        sys.exit("El servidor contestó otra cosa.")
    return hallazgo[1].decode()


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    # Una señal se apunta, y no interrumpe la conexión que está en curso.
    fin: list[int] = []
    for senal in SENALES:
        signal.signal(senal, lambda numero, _: fin.append(numero))
    quien = ""
    try:
        while not fin:
            antes = quien
            quien = pregunta((args.host, args.puerto), args.plazo)
            if quien != antes:
                print(f"Contesta el proceso {quien}", flush=True)
            time.sleep(PAUSA)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"Conexión perdida (error {error.errno}).")
    for senal in SENALES:
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nNi una conexión perdida.")


if __name__ == "__main__":
    main()
