"""Cliente que nunca se queda parado: ni al conectar, ni al hablar.

Enseña a conectar sin bloquear: connect_ex() vuelve en el acto con
EINPROGRESS, el socket avisa cuando se puede escribir en él y SO_ERROR dice
cómo acabó. Habla con el servidor de eco por TCP.

    python3 cliente_no_bloqueante.py [--host 127.0.0.1] [--puerto 50007]
                                     [--plazo 5] [MENSAJE]
"""

import argparse
import errno
import os
import selectors
import signal
import socket
import sys
import time
from typing import NoReturn

PUERTO = 50007
EN_CURSO = (errno.EINPROGRESS, errno.EWOULDBLOCK)  # Unix y Windows.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_no_bloqueante.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [MENSAJE]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def espera(conexion: socket.socket, suceso: int, limite: float) -> int:
    """Espera a que se pueda leer o escribir, y dice cuál de las dos."""
    with selectors.DefaultSelector() as selector:
        # Con más sockets registrados aquí, un hilo los atiende a todos.
        selector.register(conexion, suceso)
        for _, listo in selector.select(max(0, limite - time.monotonic())):
            return listo
    raise TimeoutError


def conecta(
    conexion: socket.socket, destino: tuple[object, ...], limite: float
) -> None:
    codigo = conexion.connect_ex(destino)
    print(f"connect_ex(): {errno.errorcode.get(codigo, codigo)}", flush=True)
    if codigo in EN_CURSO:
        # Se puede escribir cuando el saludo acaba, bien o mal; cómo acabó
        # lo dice SO_ERROR, que es 0 o el número del error.
        espera(conexion, selectors.EVENT_WRITE, limite)
        codigo = conexion.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        print(f"SO_ERROR: {errno.errorcode.get(codigo, codigo)}", flush=True)
    if codigo:
        raise OSError(codigo, os.strerror(codigo))


def pide_eco(conexion: socket.socket, mensaje: bytes, limite: float) -> bytes:
    """Envía y recibe a la vez, según se puede."""
    pendiente, eco = mensaje, b""
    while len(eco) < len(mensaje):
        que = selectors.EVENT_READ
        # Casi siempre se puede escribir: se mira solo si hay qué enviar.
        que |= selectors.EVENT_WRITE if pendiente else 0
        listo = espera(conexion, que, limite)
        if listo & selectors.EVENT_WRITE:
            # send() envía lo que cabe ahora; el resto, en otra vuelta.
            pendiente = pendiente[conexion.send(pendiente) :]
        if listo & selectors.EVENT_READ:
            datos = conexion.recv(16384)
            if not datos:
                sys.exit("El servidor cerró la conexión.")
            eco += datos
    return eco


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=5)
    opciones.add_argument("mensaje", nargs="?", default="hola")
    args = opciones.parse_args()
    mensaje = os.fsencode(args.mensaje)
    limite = time.monotonic() + args.plazo
    try:
        # Resolver un nombre sí bloquea: getaddrinfo() no tiene otro modo.
        familia, tipo, proto, _, destino = socket.getaddrinfo(
            args.host, args.puerto, type=socket.SOCK_STREAM
        )[0]
        with socket.socket(familia, tipo, proto) as conexion:
            conexion.setblocking(False)
            conecta(conexion, destino, limite)
            if pide_eco(conexion, mensaje, limite) != mensaje:
                sys.exit("El servidor no devolvió lo mismo.")
        print(f"Eco: {mensaje.decode(errors='replace')}")
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
