"""Servidor SNTP: dice la hora de esta máquina a quien se la pregunta.

Enseña el mensaje de 48 bytes de NTP y sus tres marcas de tiempo. Con
--desfase da otra hora, para ensayar. Se termina con Ctrl+C.

    python3 servidor_sntp.py [--host 127.0.0.1] [--puerto 50037]
                             [--desfase SEGUNDOS]
"""

import argparse
import errno
import signal
import socket
import struct
import sys
import time
from typing import NoReturn

PUERTO = 50037
DESDE_1900 = 2208988800  # Segundos de 1900, el cero de NTP, a 1970.
CLIENTE, SERVIDOR = 3, 4


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_sntp.py [--host HOST] [--puerto 0-65535] "
            "[--desfase SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not abs(valor) <= 1e9:
        raise ValueError
    return valor


def marca(hora: float) -> bytes:
    """Hora de NTP: 32 bits de segundos y 32 de fracción de segundo."""
    # Los segundos dan la vuelta en 2036: el resto hace lo que toca.
    entera, fraccion = divmod(hora, 1)
    return struct.pack(
        "!II", (int(entera) + DESDE_1900) % 2**32, int(fraccion * 2**32)
    )


def responde(pregunta: bytes, desfase: float) -> bytes:
    """La respuesta a una pregunta; vacía si no lo es."""
    llegada = marca(time.time() + desfase)
    if len(pregunta) < 48 or pregunta[0] & 7 != CLIENTE:
        # A otro servidor no se le contesta: no acabarían nunca.
        return b""
    # La versión de la pregunta; estrato 1, como si el reloj fuera exacto;
    # precisión de 2⁻²⁰ s; y «LOCL», un reloj local.
    cabecera = bytes([pregunta[0] & 0x38 | SERVIDOR, 1, pregunta[2], 0xEC])
    cabecera += bytes(8) + b"LOCL" + llegada
    # De vuelta, la marca de quien pregunta; y la de salida, lo último.
    return cabecera + pregunta[40:48] + llegada + marca(time.time() + desfase)


def sirve(servidor: socket.socket, desfase: float) -> NoReturn:
    """Contesta a cada pregunta; lo demás se descarta."""
    # En Windows, Ctrl+C no interrumpe un recvfrom() sin plazo.
    servidor.settimeout(0.5)
    while True:
        try:
            datos, direccion = servidor.recvfrom(65535)
            if respuesta := responde(datos, desfase):
                servidor.sendto(respuesta, direccion)
        except OSError:
            pass  # Venció el plazo, o la respuesta no sale.


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--desfase", type=segundos, default=0)
    args = opciones.parse_args()
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as servidor:
            servidor.bind((args.host, args.puerto))
            host, puerto = servidor.getsockname()
            # flush: si la salida va a un archivo, la línea llega ya.
            print(f"Servidor SNTP en {host}:{puerto}", flush=True)
            sirve(servidor, args.desfase)
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
