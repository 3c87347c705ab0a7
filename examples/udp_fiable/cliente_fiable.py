"""Cliente que manda un archivo por UDP hasta que está entero al otro lado.

Enseña a reenviar lo que se pierde: con --ventana 1, por parada y espera (un
bloque, su confirmación, el siguiente); con más, por ventana deslizante.

    python3 cliente_fiable.py [--host 127.0.0.1] [--puerto 50034]
                              [--ventana 8] [--plazo 5] ARCHIVO
"""

import argparse
import hashlib
import pathlib
import secrets
import signal
import socket
import struct
import sys
import time
from typing import NoReturn

PUERTO = 50034  # El del canal; con 50033 se habla directamente al servidor.
# Cabecera: el mensaje, el número del bloque y si es el último.
CABECERA = struct.Struct("!8sIB")
CONFIRMACION = struct.Struct("!8sI")
BLOQUE = 1000
MAYOR = 1000 * BLOQUE
ESPERA = 0.05  # Segundos hasta dar un bloque por perdido.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: ARCHIVO --host H --puerto N --ventana 1-64 --plazo S")


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def manda(
    cliente: socket.socket, datos: bytes, ventana: int, plazo: float
) -> None:
    """Manda los datos y repite bloques hasta que todos se confirman."""
    codigo = secrets.token_bytes(8)
    total = -(-len(datos) // BLOQUE) or 1  # Vacío también es un bloque.
    # En camino, y cuándo repetir cada uno: el primero, el que antes vence.
    en_camino: dict[int, float] = {}
    primero = siguiente = 0  # El primero sin confirmar, y el nuevo.
    limite = time.monotonic() + plazo
    while primero < total:
        if (ahora := time.monotonic()) > limite:
            raise TimeoutError
        vence = next(iter(en_camino.values()), limite)
        if vence <= ahora:
            numero = next(iter(en_camino))  # No llegó, o no su confirmación.
        elif siguiente < min(primero + ventana, total):
            numero = siguiente  # Cabe uno más en la ventana.
            siguiente += 1
        else:
            cliente.settimeout(max(min(vence, limite) - ahora, 0.001))
            try:
                suyo, numero = CONFIRMACION.unpack(cliente.recv(100))
            except (TimeoutError, struct.error):
                continue  # Nada a tiempo, o algo que no es del protocolo.
            if suyo == codigo and en_camino.pop(numero, None):
                limite = time.monotonic() + plazo
                # La ventana avanza hasta el más antiguo en camino.
                primero = min(en_camino, default=siguiente)
            continue
        cabecera = CABECERA.pack(codigo, numero, numero + 1 == total)
        cliente.send(cabecera + datos[numero * BLOQUE : (numero + 1) * BLOQUE])
        en_camino.pop(numero, None)
        en_camino[numero] = time.monotonic() + ESPERA


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--ventana", type=int, choices=range(1, 65), default=8)
    opcion("--plazo", type=segundos, default=5)
    opcion("archivo", type=pathlib.Path)
    args = opciones.parse_args()
    try:
        datos = args.archivo.read_bytes()
    except OSError as error:
        sys.exit(f"No se pudo leer el archivo (error {error.errno}).")
    if len(datos) > MAYOR:
        sys.exit(f"El archivo ocupa más de {MAYOR} bytes.")
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as cliente:
            cliente.connect((args.host, args.puerto))
            manda(cliente, datos, args.ventana, args.plazo)
        print(f"Confirmados {len(datos)} bytes, SHA-256:")
        print(hashlib.sha256(datos).hexdigest())
    except (socket.gaierror, TypeError, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"No se pudo enviar (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
