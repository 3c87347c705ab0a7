"""Cliente de eco que cuenta, tras cada línea, cómo va su conexión TCP.

Enseña a leer la estructura tcp_info de Linux, campo a campo, y solo los que
da este núcleo. Sirve para cualquier servidor de eco, como el de eco_tcp.

    python3 cliente_tcp_info.py [--host 127.0.0.1] [--puerto 50007]
                                [--plazo 5]
"""

import argparse
import signal
import socket
import struct
import sys
from typing import NoReturn

PUERTO = 50007
SENALES = (signal.SIGINT, signal.SIGTERM)
# De cada campo, dónde empieza y cómo se lee. La estructura crece por el
# final con cada núcleo, y nunca cambia lo que ya tenía.
CAMPOS = {
    "estado": (0, "B"),  # 1 es ESTABLISHED; 8, CLOSE_WAIT
    "segmento": (16, "I"),  # bytes que caben, como mucho
    "ida y vuelta": (68, "I"),  # µs, suavizada
    "segmentos reenviados": (100, "I"),
    "bytes recibidos": (128, "Q"),  # Desde Linux 4.1.
    "ida y vuelta mínima": (148, "I"),  # µs; desde 4.6.
    "bytes enviados": (200, "Q"),  # Desde 4.19.
    "bytes reenviados": (208, "Q"),
}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_tcp_info.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
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


def campos(datos: bytes) -> dict[str, int]:
    """Los campos que trae la estructura."""
    return {
        nombre: struct.unpack_from(f"={tipo}", datos, desde)[0]
        for nombre, (desde, tipo) in CAMPOS.items()
        if desde + struct.calcsize(f"={tipo}") <= len(datos)
    }


def cuenta(conexion: socket.socket) -> str:
    datos = conexion.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1024)
    texto = ""
    for nombre, valor in campos(datos).items():
        en_ms = f"{valor / 1000:.3f} ms" if "ida" in nombre else valor
        texto += f"{nombre}: {en_ms}\n"
    return texto


def pide_eco(conexion: socket.socket, linea: bytes) -> bytes:
    conexion.sendall(linea)
    eco = bytearray()
    while len(eco) < len(linea):
        datos = conexion.recv(65536)
        if not datos:
            sys.exit("El servidor cerró la conexión.")
        eco += datos
    return bytes(eco)


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    if sys.platform != "linux":
        print("Esta estructura tcp_info es la de Linux.", file=sys.stderr)
        sys.exit(2)
    destino = (args.host, args.puerto)
    try:
        with socket.create_connection(destino, args.plazo) as conexion:
            # Con líneas cortas basta: así no se llenan los búferes.
            while linea := sys.stdin.buffer.readline(8192):
                if pide_eco(conexion, linea) != linea:
                    sys.exit("El servidor no devolvió lo mismo.")
                print(cuenta(conexion), flush=True)
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
