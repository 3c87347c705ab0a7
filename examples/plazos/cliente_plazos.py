"""Cliente que da a cada etapa de una petición su propio plazo.

Enseña que settimeout() limita cada espera, y no el total, y que hay una
espera por etapa: resolver, conectar, enviar, el primer byte, el resto.

    python3 cliente_plazos.py [--host 127.0.0.1] [--puerto 50140]
        [--resolver|conectar|enviar|primero 2] [--plazo 5] [MENSAJE]
"""

import argparse
import os
import signal
import socket
import sys
import threading
import time
from typing import Any, NoReturn

PUERTO = 50140
MAYOR = 1000  # Bytes de la respuesta más larga que se espera.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: cliente_plazos.py [--OPCIÓN VALOR]... [MENSAJE]")


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


class Reloj:
    """Reparte el tiempo: a cada etapa el suyo, sin pasarse del total."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.fin: float = time.monotonic() + args.plazo
        self.etapa = self.vence = ""

    def empieza(self, etapa: str) -> float:
        """Da por hecha la etapa anterior, y los segundos de esta."""
        if self.etapa not in ("", etapa):
            print(f"Hecho: {self.etapa}", flush=True)
        self.etapa = etapa
        queda = self.fin - time.monotonic()
        suyo: float = getattr(self.args, etapa, queda)
        self.vence = f"de {etapa} ({suyo} s)" if suyo < queda else "total"
        # settimeout(0) no sería «ya venció», sino «no bloqueante».
        return max(0.001, min(suyo, queda))


def resuelve(host: str, puerto: int, plazo: float) -> Any:
    """Resuelve en otro hilo: getaddrinfo() ni admite plazo ni se detiene."""
    hallado: list[Any] = []

    def busca() -> None:
        try:
            hallado.extend(socket.getaddrinfo(host, puerto))
        except (OSError, UnicodeError) as error:
            hallado.append(error)

    hilo = threading.Thread(target=busca, daemon=True)
    hilo.start()
    hilo.join(plazo)
    primera = hallado[0] if hallado else TimeoutError()
    if isinstance(primera, Exception):
        raise primera
    return primera[4][:2]


def pide(args: argparse.Namespace, reloj: Reloj) -> bytes:
    destino = resuelve(args.host, args.puerto, reloj.empieza("resolver"))
    plazo = reloj.empieza("conectar")
    with socket.create_connection(destino, plazo) as conexion:
        conexion.settimeout(reloj.empieza("enviar"))
        conexion.sendall(os.fsencode(args.mensaje) + b"\n")
        conexion.settimeout(reloj.empieza("primero"))
        respuesta = datos = conexion.recv(16384)
        while datos and len(respuesta) <= MAYOR:
            # Cada vuelta, con lo que queda: mil trozos no son mil plazos.
            conexion.settimeout(reloj.empieza("resto"))
            datos = conexion.recv(16384)
            respuesta += datos
    return respuesta.removesuffix(b"\n")


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    for etapa in ("resolver", "conectar", "enviar", "primero"):
        opcion(f"--{etapa}", type=segundos, default=2)
    opcion("--plazo", type=segundos, default=5)
    opcion("mensaje", nargs="?", default="pronto")
    args = opciones.parse_args()
    reloj = Reloj(args)
    try:
        respuesta = pide(args, reloj).decode(errors="surrogateescape")
        if not (respuesta.isprintable() and 0 < len(respuesta) <= MAYOR):
            sys.exit("El servidor no contestó con una línea de texto.")
        print(f"Respuesta: {respuesta}")
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except TimeoutError:
        sys.exit(f"Venció el plazo {reloj.vence}.")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
