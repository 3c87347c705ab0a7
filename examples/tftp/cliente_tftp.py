"""Cliente TFTP (RFC 1350): lee un archivo de un servidor, o lo escribe en él.

Enseña a pedir en un puerto y seguir en otro, el de quien contesta, que es lo
que distingue una transferencia de las demás. Necesita transferencia_tftp.py.

    python3 cliente_tftp.py [--host 127.0.0.1] [--puerto 50069] [--plazo 1]
                            lee|escribe FICHERO
"""

import argparse
import errno
import os
import signal
import socket
import struct
import sys
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import transferencia_tftp as tftp

PUERTO = 50069


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_tftp.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] lee|escribe FICHERO"
        )


def peticion(que: int, nombre: str) -> bytes:
    # «octet»: los bytes, tal cual. El nombre y el modo acaban en un cero.
    return struct.pack("!H", que) + os.fsencode(nombre) + b"\0octet\0"


def lee(con: tftp.Transferencia, fichero: str) -> int:
    """Pide el archivo y lo guarda en la carpeta actual."""
    destino = Path(Path(fichero).name)
    if destino.exists():
        sys.exit(f"Ya existe «{destino}»: no se toca.")
    pedido = peticion(tftp.LEER, fichero)
    ultimo, datos = con.recibe(pedido, tftp.MAYOR)
    with destino.open("xb") as archivo:
        archivo.write(datos)
    con.manda(tftp.CABECERA.pack(tftp.CONFIRMA, ultimo))
    return len(datos)


def escribe(con: tftp.Transferencia, fichero: str) -> int:
    """Manda un archivo, que al otro lado se llama igual."""
    with Path(fichero).open("rb") as archivo:
        nombre = Path(fichero).name
        pedido = peticion(tftp.ESCRIBIR, nombre)
        con.pide(pedido, tftp.CONFIRMA, 0)
        con.envia(archivo)
        return archivo.tell()


def transfiere(args: argparse.Namespace) -> None:
    # Sin connect(): la respuesta llega de otro puerto, y no se recibiría.
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as conector:
        servidor = (socket.gethostbyname(args.host), args.puerto)
        con = tftp.Transferencia(conector, servidor, args.plazo)
        try:
            hace = lee if args.que == "lee" else escribe
            cuantos = hace(con, args.fichero)
        except tftp.RechazoError as error:
            codigo, texto = error.args
            dice = texto.partition(b"\0")[0].decode(errors="replace")
            sys.exit(f"El servidor se niega (error {codigo}): {dice!a}.")
        except TimeoutError:
            sys.exit(
                f"El servidor no contesta: venció el plazo ({args.plazo} s)."
            )
        except OSError as error:
            if con.mira == 2:  # El servidor está esperando: que lo sepa.
                codigo = tftp.CODIGOS.get(error.errno or 0, 0)
                with suppress(OSError):
                    con.manda(tftp.paquete_de_error(codigo))
            causa = errno.errorcode.get(error.errno or 0, "sin código")
            sys.exit(f"No se pudo con «{args.fichero}» ({causa}).")
        else:
            hecho = "Leídos" if args.que == "lee" else "Escritos"
            print(f"{hecho} {cuantos} bytes de «{args.fichero}».")


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
    opcion("--plazo", type=float, default=1)
    opcion("que", choices=("lee", "escribe"))
    opcion("fichero")
    args = opciones.parse_args()
    if not 0 < args.plazo <= 60:
        opciones.error("")
    try:
        transfiere(args)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
