"""Cliente que late, y que nota si el servidor calla.

Enseña los latidos en los dos sentidos: se manda un byte cada poco, y se
cuenta el tiempo desde el último que llegó. Se termina con Ctrl+C.

    python3 cliente_latido.py [--host 127.0.0.1] [--puerto 50150]
                              [--cada 1] [--plazo 3]
"""

import argparse
import contextlib
import signal
import socket
import sys
import time
from typing import NoReturn

PUERTO = 50150
LATIDO = b"\n"


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_latido.py [--host HOST] [--puerto 0-65535] "
            "[--cada SEGUNDOS] [--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def late(conexion: socket.socket, cada: float, plazo: float) -> NoReturn:
    """Manda un latido cada tanto; si en `plazo` no oye nada, lo deja."""
    proximo = oido = time.monotonic()
    se_le_oye = False
    while True:
        ahora = time.monotonic()
        if ahora >= proximo:
            proximo = ahora + cada
            # Si se cortó, recv() lo dirá, después de lo que quede por leer.
            with contextlib.suppress(ConnectionError):
                conexion.sendall(LATIDO)
        # Se espera a lo primero que toque: latir, o darlo por perdido.
        conexion.settimeout(max(0.001, min(proximo, oido + plazo) - ahora))
        try:
            datos = conexion.recv(16384)
        except TimeoutError:
            # Solo aquí se mira el reloj: si quien durmió fue este programa,
            # los latidos del servidor están en el búfer y recv() los da.
            if time.monotonic() - oido >= plazo:
                sys.exit(f"El servidor lleva {plazo} s callado: no está.")
            continue
        if not datos:
            sys.exit("El servidor cerró la conexión.")
        oido = time.monotonic()
        if not se_le_oye:
            print("El servidor late.", flush=True)
            se_le_oye = True


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--cada", type=segundos, default=1)
    opcion("--plazo", type=segundos, default=3)
    args = opciones.parse_args()
    destino = (args.host, args.puerto)
    try:
        with socket.create_connection(destino, args.plazo) as conexion:
            print(f"Conectado con {args.host}:{args.puerto}", flush=True)
            late(conexion, args.cada, args.plazo)
    except (socket.gaierror, UnicodeError):
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
