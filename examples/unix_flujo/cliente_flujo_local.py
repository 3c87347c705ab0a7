"""Cliente de eco en un socket local: manda cada línea y muestra lo que vuelve.

Enseña que, una vez conectado, un socket local se usa como uno de TCP.
Cambian la dirección, que es una ruta, y los motivos por los que no se entra.
Se termina con Ctrl+D o con Ctrl+C.

    python3 cliente_flujo_local.py [--ruta eco.sock] [--plazo 5]
"""

import argparse
import signal
import socket
import sys
from typing import NoReturn

BLOQUE = 16384
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_flujo_local.py [--ruta RUTA] [--plazo SEGUNDOS]"
        )


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
    opciones = Opciones(add_help=False)
    opciones.add_argument("--ruta", default="eco.sock")
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    if not hasattr(socket, "AF_UNIX"):
        print("Aquí Python no tiene sockets locales.", file=sys.stderr)
        sys.exit(2)
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as conexion:
            conexion.settimeout(args.plazo)
            conexion.connect(args.ruta)
            print(f"Conectado con {args.ruta}", flush=True)
            # Bytes, y no texto: así vale cualquier entrada.
            for linea in sys.stdin.buffer:
                eco = pide_eco(conexion, linea)
                if eco != linea:
                    sys.exit("El servidor no devolvió lo mismo.")
                texto = eco.decode(errors="replace").rstrip("\r\n")
                print(f"Eco: {texto}", flush=True)
    except (FileNotFoundError, ConnectionRefusedError):
        # No hay archivo, o lo hay y su servidor ya no está.
        sys.exit(f"Nadie escucha en {args.ruta}.")
    except ConnectionError:
        sys.exit("El servidor cerró la conexión.")
    except PermissionError:
        sys.exit(f"Sin permiso para conectar con {args.ruta}.")
    except BlockingIOError:
        sys.exit(f"La cola de {args.ruta} está llena: prueba más tarde.")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except OSError as error:
        motivo = f"error {error.errno}" if error.errno else "ruta muy larga"
        sys.exit(f"No se pudo hablar con {args.ruta} ({motivo}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
