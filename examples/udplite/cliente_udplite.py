"""Cliente de UDP-Lite: cubre con la suma solo el comienzo del mensaje.

Enseña a elegir qué parte de un datagrama importa que llegue intacta: si se
daña el resto, llega igual. Solo en Linux hasta 7.0 y FreeBSD.

    python3 cliente_udplite.py [--host 127.0.0.1] [--puerto 50038]
                               [--cubre 0] [--plazo 1] MENSAJE
"""

import argparse
import os
import signal
import socket
import sys
from typing import NoReturn

PUERTO = 50038
CABECERA = 8  # Bytes de la cabecera, que va siempre cubierta.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_udplite.py [--host HOST] [--puerto 0-65535] "
            "[--cubre 0-65000] [--plazo SEGUNDOS] MENSAJE"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def abre() -> socket.socket:
    """Un socket de UDP-Lite; donde no lo hay, termina con código 2."""
    if hasattr(socket, "IPPROTO_UDPLITE"):
        try:
            return socket.socket(
                socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_UDPLITE
            )
        except OSError:
            pass  # Python lo conoce, y este sistema no.
    print("Este sistema no tiene UDP-Lite.", file=sys.stderr)
    sys.exit(2)


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
    opciones.add_argument("--cubre", type=int, choices=range(65001), default=0)
    opciones.add_argument("--plazo", type=segundos, default=1)
    opciones.add_argument("mensaje", type=os.fsencode)
    args = opciones.parse_args()
    try:
        with abre() as cliente:
            cliente.settimeout(args.plazo)
            # En esta opción cuenta también la cabecera. Más de lo que ocupa
            # el datagrama es lo mismo que todo.
            cliente.setsockopt(
                socket.IPPROTO_UDPLITE,
                socket.UDPLITE_SEND_CSCOV,
                CABECERA + args.cubre,
            )
            cliente.connect((args.host, args.puerto))
            cliente.send(args.mensaje)
            eco = cliente.recv(65535)
            texto = eco.decode(errors="replace")
            limpio = "".join(c if c.isprintable() else "·" for c in texto)
            print(f"Eco: {limpio}")
    except (socket.gaierror, TypeError, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"Nadie contesta en {args.host}:{args.puerto}.")
    except ConnectionError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"No se pudo enviar (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
