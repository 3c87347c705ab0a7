"""Conecta con quien tiene varias direcciones sin esperar a las que callan.

Enseña la carrera de RFC 8305: si la primera dirección no contesta en un
cuarto de segundo, se prueba otra a la vez; gana la que antes conecta.

    python3 cliente_carrera.py [--host ::1 127.0.0.1] [--puerto 4448]
                               [--retraso 0.25] [--plazo 5]
"""

import argparse
import errno
import selectors
import signal
import socket
import sys
import time
from contextlib import ExitStack
from itertools import zip_longest
from typing import Any, NoReturn

PUERTO = 4448
TCP, SOCKET = socket.SOCK_STREAM, socket.SOL_SOCKET
EN_MARCHA = (0, errno.EINPROGRESS, errno.EWOULDBLOCK)
Destinos = list[tuple[int, Any]]  # La familia y la dirección de cada uno.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_carrera.py [--host HOST ...] [--puerto 0-65535] "
            "[--retraso SEGUNDOS] [--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def resuelve(hosts: list[str], puerto: int) -> Destinos:
    """Las direcciones, alternando familias: suele fallar una entera."""
    por_familia: dict[int, Destinos] = {}
    for host in hosts:
        for info in socket.getaddrinfo(host, puerto, type=TCP):
            por_familia.setdefault(info[0], []).append((info[0], info[4]))
    turnos = zip_longest(*por_familia.values())
    return [destino for turno in turnos for destino in turno if destino]


def corre(destinos: Destinos, retraso: float, plazo: float) -> socket.socket:
    """Devuelve la primera conexión que se hace; cierra las demás."""
    siguiente = time.monotonic()
    limite = siguiente + plazo
    with selectors.DefaultSelector() as carrera, ExitStack() as intentos:
        while destinos or carrera.get_map():
            if (ahora := time.monotonic()) >= limite:
                raise TimeoutError
            if destinos and ahora >= siguiente:
                familia, direccion = destinos.pop(0)
                print(f"Pruebo {direccion[0]}", flush=True)
                intento = intentos.enter_context(socket.socket(familia, TCP))
                intento.setblocking(False)
                if intento.connect_ex(direccion) not in EN_MARCHA:
                    continue  # Ni siquiera hay por dónde ir.
                carrera.register(intento, selectors.EVENT_WRITE, intento)
                siguiente = ahora + retraso
            hasta = min(siguiente, limite) if destinos else limite
            for clave, _ in carrera.select(max(hasta - ahora, 0)):
                intento = clave.data
                carrera.unregister(intento)
                # select() avisa al acabar; cómo acabó, lo dice SO_ERROR.
                if not intento.getsockopt(SOCKET, socket.SO_ERROR):
                    return socket.socket(fileno=intento.detach())  # Se salva.
                siguiente = ahora  # Quien falla cede el turno al momento.
    raise ConnectionRefusedError


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, signal.SIG_IGN)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", nargs="+", default=["::1", "127.0.0.1"])
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--retraso", type=segundos, default=0.25)
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    try:
        destinos = resuelve(args.host, args.puerto)
        with corre(destinos, args.retraso, args.plazo) as conexion:
            print(f"Gana {conexion.getpeername()[0]}", flush=True)
            conexion.settimeout(args.plazo)
            with conexion.makefile(encoding="utf-8", errors="replace") as voz:
                saludo = voz.readline(100).rstrip("\n")
        if not saludo.startswith("Hola ") or not saludo.isprintable():
            sys.exit("El servidor no saluda como se esperaba.")
        print(saludo)
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{' '.join(args.host)}».")
    except TimeoutError:
        sys.exit(f"Nadie contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en el puerto {args.puerto}.")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
