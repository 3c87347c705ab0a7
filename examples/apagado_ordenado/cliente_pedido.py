"""Cliente que hace un pedido y espera a que esté hecho.

Enseña a distinguir «lo recibí» de «está hecho»: si el servidor se va entre
lo uno y lo otro, el pedido no está, y hay que saberlo.

    python3 cliente_pedido.py [--host 127.0.0.1] [--puerto 50170]
                              [--plazo 20] [PEDIDO]
"""

import argparse
import os
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50170
MAYOR = 2000


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_pedido.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [PEDIDO]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--plazo", type=segundos, default=20)
    opcion("pedido", nargs="?", default="un café")
    args = opciones.parse_args()
    pedido = os.fsencode(args.pedido) + b"\n"
    destino = (args.host, args.puerto)
    try:
        with (
            socket.create_connection(destino, args.plazo) as conexion,
            conexion.makefile("rb") as entrada,
        ):
            conexion.sendall(pedido)
            for esperada in (b"Recibido.\n", b"Hecho: " + pedido):
                linea = entrada.readline(MAYOR)
                if not linea:
                    sys.exit("El servidor se fue sin acabar el pedido.")
                if linea != esperada:
                    sys.exit("El servidor contestó otra cosa.")
                print(linea.decode(errors="replace").rstrip(), flush=True)
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
