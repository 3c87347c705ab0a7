"""Cliente SNTP: calcula cuánto se aparta tu reloj del de un servidor.

Enseña a quitar de la cuenta lo que tarda la red, con cuatro marcas de tiempo,
y a desconfiar de la respuesta. No cambia tu reloj.

    python3 cliente_sntp.py [--host 127.0.0.1] [--puerto 50037]
                            [--plazo 2] [--veces 1] [--decimales 3]
"""

import argparse
import secrets
import signal
import socket
import struct
import sys
import time
from typing import NoReturn

PUERTO = 50037
DESDE_1900 = 2208988800  # Segundos de 1900, el cero de NTP, a 1970.
VERSION, CLIENTE, SERVIDOR = 4, 3, 4


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_sntp.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [--veces 1-8] [--decimales 0-6]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def hora(marca: bytes) -> float:
    """Segundos desde 1970 de una marca de NTP; vale hasta 2106."""
    enteros, fraccion = map(int, struct.unpack("!II", marca))
    # En 2036 NTP vuelve a cero; con el resto, sale igual la fecha buena.
    return (enteros - DESDE_1900) % 2**32 + fraccion / 2**32


def pregunta(cliente: socket.socket, plazo: float) -> tuple[float, float]:
    """Pregunta una vez y devuelve el desfase y el retardo, en segundos."""
    # En vez de la hora de salida va un número al azar, que la respuesta debe
    # repetir: quien no vio la pregunta no puede fingirla.
    numero = secrets.token_bytes(8)
    mensaje = bytes([VERSION << 3 | CLIENTE]) + bytes(39) + numero
    salida = time.time()
    limite = time.monotonic() + plazo
    cliente.send(mensaje)
    while (queda := limite - time.monotonic()) > 0:
        cliente.settimeout(queda)
        datos = cliente.recv(1024)
        vuelta = time.time()
        if len(datos) < 48 or datos[24:32] != numero:
            continue
        if datos[0] & 7 != SERVIDOR or datos[40:48] == bytes(8):
            continue
        if datos[1] == 0:
            # El «beso de la muerte»: cuatro letras que dicen por qué.
            motivo = datos[12:16].decode("ascii", "replace")
            motivo = "".join(c if c.isalnum() else "·" for c in motivo)
            sys.exit(f"El servidor pide que no se le pregunte ({motivo}).")
        if datos[0] >> 6 == 3 or datos[1] > 15:
            sys.exit("El servidor no sabe qué hora es.")
        llegada, respuesta = hora(datos[32:40]), hora(datos[40:48])
        # Si la ida y la vuelta tardan igual, el error de una anula el de la
        # otra; si no, el desfase se equivoca en medio retardo, como mucho.
        desfase = ((llegada - salida) + (respuesta - vuelta)) / 2
        retardo = (vuelta - salida) - (respuesta - llegada)
        return desfase, retardo
    raise TimeoutError


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
    opcion("--plazo", type=segundos, default=2)
    opcion("--veces", type=int, choices=range(1, 9), default=1)
    opcion("--decimales", type=int, choices=range(7), default=3)
    args = opciones.parse_args()
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as cliente:
            # Tras connect() solo se reciben datagramas de ese servidor.
            cliente.connect((args.host, args.puerto))
            todas = [pregunta(cliente, args.plazo) for _ in range(args.veces)]
            # La que menos tardó es la que menos puede equivocarse.
            desfase, retardo = min(todas, key=lambda una: una[1])
    except (socket.gaierror, TypeError, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"No se pudo preguntar (error {error.errno}).")
    except KeyboardInterrupt:
        print()
        return
    sentido = "atrasa" if desfase > 0 else "adelanta"
    print(f"Tu reloj {sentido} {abs(desfase):.{args.decimales}f} s.")
    print(f"Ida y vuelta por la red: {retardo:.{args.decimales}f} s.")


if __name__ == "__main__":
    main()
