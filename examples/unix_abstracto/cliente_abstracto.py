"""Cliente de eco de una dirección abstracta: manda líneas y las recupera.

Enseña que solo cambia la dirección: el nombre va detrás de un byte cero.
Solo en Linux. Se termina con Ctrl+D o con Ctrl+C.

    python3 cliente_abstracto.py [--nombre eco-local] [--plazo 5]
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
            "Uso: cliente_abstracto.py [--nombre NOMBRE] [--plazo SEGUNDOS]"
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
    opciones.add_argument("--nombre", default="eco-local")
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    if sys.platform != "linux":
        print("Las direcciones abstractas son de Linux.", file=sys.stderr)
        sys.exit(2)
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as conexion:
            conexion.settimeout(args.plazo)
            conexion.connect(f"\0{args.nombre}")
            print(f"Conectado con @{args.nombre}", flush=True)
            # Bytes, y no texto: así vale cualquier entrada.
            for linea in sys.stdin.buffer:
                eco = pide_eco(conexion, linea)
                if eco != linea:
                    sys.exit("El servidor no devolvió lo mismo.")
                texto = eco.decode(errors="replace").rstrip("\r\n")
                print(f"Eco: {texto}", flush=True)
    except ConnectionRefusedError:
        # Sin archivo, no hay más motivos: nadie tiene ese nombre.
        sys.exit(f"Nadie escucha en @{args.nombre}.")
    except ConnectionError:
        sys.exit("El servidor cerró la conexión.")
    except BlockingIOError:
        sys.exit(f"La cola de @{args.nombre} está llena: prueba más tarde.")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except OSError as error:
        motivo = f"error {error.errno}" if error.errno else "nombre muy largo"
        sys.exit(f"No se pudo hablar con @{args.nombre} ({motivo}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
