"""Servidor que, al pedirle que pare, acaba lo que tiene entre manos.

Enseña el apagado ordenado: con Ctrl+C o SIGTERM deja de aceptar, termina
los pedidos en curso, si le da tiempo, y se va. Cada línea es un pedido.

    python3 servidor_pedidos.py [--plazo 60] [--tarda 3] [--gracia 10]
"""

import argparse
import errno
import select
import signal
import socket
import sys
import threading
import time
from contextlib import suppress
from typing import NoReturn

PUERTO = 50170
MAYOR = 1000  # Bytes del pedido más largo.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: --host H --puerto N --plazo S --tarda S --gracia S")


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


class Servidor:
    def __init__(self, args: argparse.Namespace) -> None:
        self.args, self.limite = args, 0.0  # Hasta cuándo, al parar.
        self.hilos: dict[threading.Thread, socket.socket] = {}
        self.en_curso: set[threading.Thread] = set()

    def atiende(self, conexion: socket.socket) -> None:
        yo, entrada = threading.current_thread(), conexion.makefile("rb")
        with suppress(OSError), conexion, entrada:  # Se fue, o venció.
            while (pedido := entrada.readline(MAYOR)).endswith(b"\n"):
                if self.limite:
                    break  # SHUT_RD no tira lo que llega a tiempo.
                self.en_curso.add(yo)
                conexion.sendall(b"Recibido.\n")
                time.sleep(self.args.tarda)  # El trabajo.
                conexion.sendall(b"Hecho: " + pedido)
                self.en_curso.discard(yo)
        self.en_curso.discard(yo)
        del self.hilos[yo]

    def acepta(self, escucha: socket.socket) -> None:
        try:
            conexion, (host, puerto) = escucha.accept()
        except OSError:
            time.sleep(0.1)  # Demasiadas conexiones, o esta se deshizo.
            return
        conexion.settimeout(self.args.plazo)
        hilo = threading.Thread(target=self.atiende, args=[conexion])
        hilo.daemon = True  # Al vencer la gracia, no impide terminar.
        self.hilos[hilo] = conexion
        try:
            hilo.start()
        except RuntimeError:
            self.hilos.pop(hilo).close()  # El sistema no da más hilos.
        print(f"Conexión de {host}:{puerto}", flush=True)

    def despide(self) -> None:
        """Nadie pide más; lo empezado se acaba, si da tiempo."""
        self.limite = time.monotonic() + self.args.gracia
        for conexion in list(self.hilos.values()):
            # Quien espera recibe b"" y acaba; quien trabaja aún puede enviar.
            with suppress(OSError):
                conexion.shutdown(socket.SHUT_RD)
        print(f"\nYa no acepto. En curso: {len(self.en_curso)}.", flush=True)
        for hilo in list(self.hilos):
            hilo.join(max(0, self.limite - time.monotonic()))
        print(f"Adiós. Sin acabar: {len(self.en_curso)}.")


def main() -> None:
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    for nombre, valor in (("plazo", 60), ("tarda", 3), ("gracia", 10)):
        opcion(f"--{nombre}", type=segundos, default=valor)
    args = opciones.parse_args()
    servidor = Servidor(args)
    # Cada señal escribe en `campana` y despierta a select(). Ninguna lanza
    # nada: no puede interrumpir un accept() a medio hacer.
    aviso, campana = socket.socketpair()
    campana.setblocking(False)
    signal.set_wakeup_fd(campana.fileno())
    signal.signal(signal.SIGINT, lambda *_: None)
    signal.signal(signal.SIGTERM, lambda *_: None)
    donde = (args.host, args.puerto)
    try:
        with aviso, campana, socket.create_server(donde) as escucha:
            escucha.setblocking(False)
            host, puerto = escucha.getsockname()
            print(f"Servidor de pedidos en {host}:{puerto}", flush=True)
            while aviso not in select.select([escucha, aviso], [], [])[0]:
                servidor.acepta(escucha)
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # Con una basta.
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            escucha.close()
            servidor.despide()
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")


if __name__ == "__main__":
    main()
