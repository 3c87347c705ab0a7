"""Servidor que cede su puerto al siguiente sin perder ni una conexión.

Enseña a cambiar de versión en marcha: el que arranca pide la escucha por un
socket local; el que estaba deja de aceptar, acaba lo suyo y se va. A cada
línea contesta qué proceso la atiende. Necesita al lado relevo.py.

    python3 servidor_traspaso.py [--ruta traspaso.sock] [--gracia 30]
"""

import argparse
import os
import select
import selectors
import signal
import socket
import sys
import threading
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import NoReturn

import relevo
from relevo import Escuchas

PUERTO = 50027


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: --host H --puerto N --ruta R --plazo S --gracia S")


def atiende(conexion: socket.socket, plazo: float) -> None:
    # Si se va de golpe o vence el plazo, los demás siguen.
    with conexion, suppress(OSError), conexion.makefile("rb") as entrada:
        conexion.settimeout(plazo)
        while entrada.readline(1000).endswith(b"\n"):
            conexion.sendall(b"proceso %d\n" % os.getpid())


def acepta(escucha: socket.socket, plazo: float) -> None:
    try:
        conexion, _ = escucha.accept()
    except OSError:
        time.sleep(0.01)  # Se la llevó el otro proceso, o no caben más.
        return
    todo = (conexion, plazo)
    try:
        threading.Thread(target=atiende, args=todo, daemon=True).start()
    except RuntimeError:
        conexion.close()  # El sistema no da más hilos.


def sirve(escuchas: Escuchas, fin: socket.socket, plazo: float) -> bool:
    """Acepta hasta que otro proceso se hace cargo, o hasta una señal."""
    with selectors.DefaultSelector() as listos, ExitStack() as candidatos:
        for uno in (fin, *escuchas):
            # Sin bloquear: la conexión puede llevársela el otro proceso.
            uno.setblocking(False)
            listos.register(uno, selectors.EVENT_READ, uno)
        while True:
            for uno in [clave.data for clave, _ in listos.select()]:
                if uno is fin:
                    return False
                if uno is escuchas[0]:
                    acepta(uno, plazo)
                elif uno is escuchas[1]:
                    with suppress(OSError):
                        nuevo = candidatos.enter_context(uno.accept()[0])
                        listos.register(nuevo, selectors.EVENT_READ, nuevo)
                        relevo.ofrece(nuevo, escuchas)
                else:
                    listos.unregister(uno)
                    with uno, suppress(OSError):  # Si se fue, no hay relevo.
                        if relevo.confirma(uno):
                            return True


def main() -> None:
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--ruta", type=Path, default="traspaso.sock")
    opcion("--plazo", type=float, default=10)
    opcion("--gracia", type=float, default=30)
    args = opciones.parse_args()
    if not (0 < args.plazo <= 3600 and 0 < args.gracia <= 3600):
        opciones.error("")
    relevo.exige()
    # Una señal escribe en `campana`, se lee en `fin` y no interrumpe nada.
    fin, campana = socket.socketpair()
    campana.setblocking(False)
    signal.set_wakeup_fd(campana.fileno())
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Aún no hay qué acabar.
    with fin, campana, ExitStack() as pila:
        escuchas = relevo.pide(args.ruta, args.plazo, pila)
        for senal in (signal.SIGINT, signal.SIGTERM):
            signal.signal(senal, lambda *_: None)
        if not escuchas:
            escuchas = relevo.abre(args.host, args.puerto, args.ruta, pila)
        donde = "{}:{}".format(*escuchas[0].getsockname())
        print(f"El proceso {os.getpid()} escucha en {donde}", flush=True)
        if sirve(escuchas, fin, args.plazo):
            pila.close()
            print("Otro se hace cargo. Acabo lo que tengo.", flush=True)
            limite = time.monotonic() + args.gracia
            while threading.active_count() > 1 and time.monotonic() < limite:
                if select.select([fin], [], [], 0.1)[0]:
                    break  # Una señal: no espera más.
        else:
            args.ruta.unlink(missing_ok=True)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
