"""Proxy TCP: pasa bytes entre quien conecta con él y otro servidor.

Enseña a mover datos en los dos sentidos sin que uno frene al otro, y a
conservar el cierre a medias y los cortes. Se termina con Ctrl+C.

    python3 servidor_proxy.py [--puerto 50008] [--puerto-destino 50007]
"""

import argparse
import errno
import selectors
import signal
import socket
import struct
import sys
import time
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import NoReturn

PUERTO = 50008
CORTE = (socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
CIERRE = (socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 0, 0))
AVISOS: SimpleQueue[str] = SimpleQueue()  # Solo escribe el hilo principal.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: --host[-destino] H --puerto[-destino] P --plazo S")


def traslada(uno: socket.socket, otro: socket.socket, plazo: float) -> None:
    """Pasa bytes en los dos sentidos hasta que los dos han acabado."""
    frente = {uno: otro, otro: uno}
    pendiente = {uno: b"", otro: b""}  # Lo que falta por mandar a cada uno.
    vivos = {uno, otro}  # De quién puede llegar algo todavía.
    with selectors.DefaultSelector() as selector:
        while vivos or any(pendiente.values()):
            for lado in frente:
                que = selectors.EVENT_WRITE if pendiente[lado] else 0
                # Si uno no acepta lo suyo, no se lee del otro: que espere.
                if lado in vivos and not pendiente[frente[lado]]:
                    que |= selectors.EVENT_READ
                with suppress(KeyError):  # La primera vez no está.
                    selector.unregister(lado)
                if que:
                    selector.register(lado, que, lado)
            if not (listos := selector.select(plazo)):
                raise TimeoutError
            for clave, que in listos:
                lado = clave.data
                if que & selectors.EVENT_WRITE:
                    mandados = lado.send(pendiente[lado])
                    pendiente[lado] = pendiente[lado][mandados:]
                if que & selectors.EVENT_READ:
                    datos = pendiente[frente[lado]] = lado.recv(65536)
                    if not datos:  # Acabó uno; el otro puede seguir.
                        vivos.remove(lado)
                        frente[lado].shutdown(socket.SHUT_WR)


def atiende(cliente: socket.socket, args: argparse.Namespace) -> None:
    destino = (args.host_destino, args.puerto_destino)
    with cliente, suppress(OSError):
        cliente.settimeout(args.plazo)  # Así send() manda lo que quepa.
        # Si no acaba bien, se corta: un fallo no debe parecer el final.
        cliente.setsockopt(*CORTE)
        try:
            servidor = socket.create_connection(destino, args.plazo)
        except (OSError, OverflowError, UnicodeError):
            AVISOS.put("No se pudo conectar con {}:{}.".format(*destino))
            return
        with servidor:
            servidor.setsockopt(*CORTE)
            traslada(cliente, servidor, args.plazo)
            cliente.setsockopt(*CIERRE)
            servidor.setsockopt(*CIERRE)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
    opciones.add_argument("--host-destino", default="127.0.0.1")
    opciones.add_argument("--puerto-destino", type=int, default=50007)
    opciones.add_argument("--plazo", type=float, default=60)
    args = opciones.parse_args()
    if not (0 <= args.puerto < 65536 and 0 < args.plazo <= 3600):
        opciones.error("")
    senales: list[int] = []
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, lambda numero, _: senales.append(numero))
    try:
        escucha = socket.create_server((args.host, args.puerto))
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    with escucha:
        print("Proxy en {}:{}".format(*escucha.getsockname()), flush=True)
        escucha.settimeout(0.2)  # Cada cuánto mira si hay que terminar.
        while not senales:
            try:
                nuevo, (host, puerto) = escucha.accept()
                Thread(target=atiende, args=[nuevo, args], daemon=True).start()
                print(f"Conexión de {host}:{puerto}", flush=True)
            except OSError:
                time.sleep(0.01)  # Nadie llama, o no caben más.
            except RuntimeError:
                nuevo.close()  # El sistema no da más hilos.
            while not AVISOS.empty():
                print(AVISOS.get(), flush=True)
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
