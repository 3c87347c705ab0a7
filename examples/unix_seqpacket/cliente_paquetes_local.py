"""Cliente de paquetes locales: manda los mensajes seguidos y lee después.

Enseña que las fronteras se conservan aunque se acumulen: tantos envíos,
tantas respuestas, sin longitudes delante ni saltos de línea.

    python3 cliente_paquetes_local.py [--ruta paquetes.sock] [--plazo 5]
                                      MENSAJE ...
"""

import argparse
import os
import re
import signal
import socket
import sys
from typing import NoReturn

MUCHOS = 100  # Mensajes que caben de sobra en los búferes, aún sin leer.
SENALES = (signal.SIGINT, signal.SIGTERM)


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_paquetes_local.py [--ruta RUTA] "
            "[--plazo SEGUNDOS] MENSAJE ... (no vacíos, y 100 como mucho)"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def no_vacio(texto: str) -> bytes:
    # El otro extremo leería b"" y creería que se acabó la conexión.
    if not texto:
        raise ValueError
    return os.fsencode(texto)


def interrumpe(*_: object) -> NoReturn:
    # Cuenta la primera señal: otra, mientras sale, no hace nada.
    for senal in SENALES:
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def limpia(datos: bytes) -> str:
    """Texto sin caracteres que manejen la terminal."""
    texto = datos.decode(errors="replace")
    return re.sub("[\x00-\x1f\x7f-\x9f]", "\ufffd", texto)


def conversa(conexion: socket.socket, mensajes: list[bytes]) -> None:
    for mensaje in mensajes:
        conexion.send(mensaje)
    for mensaje in mensajes:
        datos, _, indicadores, _ = conexion.recvmsg(100)
        if not datos:
            sys.exit("El servidor cerró la conexión.")
        if indicadores & socket.MSG_TRUNC:
            sys.exit("El servidor contestó con un mensaje demasiado largo.")
        print(f"{limpia(mensaje)}: {limpia(datos)}", flush=True)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--ruta", default="paquetes.sock")
    opciones.add_argument("--plazo", type=segundos, default=5)
    opciones.add_argument("mensajes", nargs="+", type=no_vacio)
    args = opciones.parse_args()
    if len(args.mensajes) > MUCHOS:
        opciones.error("")
    if sys.platform in ("win32", "darwin"):
        print("Aquí no hay SOCK_SEQPACKET entre procesos.", file=sys.stderr)
        sys.exit(2)
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as conexion:
            conexion.settimeout(args.plazo)
            conexion.connect(args.ruta)
            conversa(conexion, args.mensajes)
    except (FileNotFoundError, ConnectionRefusedError):
        sys.exit(f"Nadie escucha en {args.ruta}.")
    except ConnectionError:
        sys.exit("El servidor cerró la conexión.")
    except PermissionError:
        sys.exit(f"Sin permiso para conectar con {args.ruta}.")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except OSError as error:
        motivo = f"error {error.errno}" if error.errno else "ruta muy larga"
        sys.exit(f"No se pudo hablar con {args.ruta} ({motivo}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
