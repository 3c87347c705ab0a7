"""Trabajador de la sala de chat: lleva conexiones, con un hilo cada una.

No se ejecuta a mano: lo lanza `servidor_sala_procesos.py`, que le pasa ya
abiertos la escucha de todos y un canal entre los dos. Por el canal van líneas
JSON. Hacia el servidor, `[3, "hola"]`: la persona 3 escribió eso (o `null`:
se fue). De vuelta, `[[1, 2], "ana: hola"]`: envía eso a la 1 y a la 2.
"""

import json
import os
import re
import socket
import sys
import time
from contextlib import suppress
from itertools import count
from threading import Lock, Thread

LINEA = 1000  # Bytes de una línea, sin su salto.


def envia(salida: socket.socket, linea: str) -> None:
    """Envía sin esperar; a quien no le cabe más se le echa."""
    datos = f"{linea}\n".encode()
    with suppress(OSError):
        if salida.send(datos) == len(datos):
            return
    with suppress(OSError):
        salida.shutdown(socket.SHUT_RDWR)  # Su hilo se entera.


class Trabajador:
    def __init__(self, canal: socket.socket, plazo: float) -> None:
        self.canal, self.plazo, self.cerrojo = canal, plazo, Lock()
        self.salidas: dict[int, socket.socket] = {}

    def avisa(self, numero: int, texto: str | None) -> None:
        with self.cerrojo:
            self.canal.sendall(json.dumps([numero, texto]).encode() + b"\n")

    def charla(self, numero: int, conexion: socket.socket) -> None:
        # dup() da otro socket de la misma conexión, con su propio plazo: se
        # espera al recibir, pero nunca al enviar.
        with suppress(OSError), conexion, conexion.dup() as salida:
            conexion.settimeout(self.plazo)
            salida.setblocking(False)
            self.salidas[numero] = salida
            envia(salida, "* ¿Qué apodo quieres?")
            with suppress(OSError), conexion.makefile("rb") as entrada:
                while (linea := entrada.readline(LINEA + 1))[-1:] == b"\n":
                    texto = linea.decode(errors="replace").strip()
                    # Nada de lo que llega maneja la terminal de los demás.
                    control = "[\x00-\x08\x0a-\x1f\x7f-\x9f]"
                    self.avisa(numero, re.sub(control, "\ufffd", texto))
            del self.salidas[numero]
            self.avisa(numero, None)

    def reparte(self) -> None:
        """Envía lo que dice el servidor; acaba con él."""
        # Nunca espera a nadie: así el servidor siempre puede escribir aquí.
        with suppress(OSError), self.canal.makefile("rb") as ordenes:
            for orden in ordenes:
                numeros, linea = json.loads(orden)
                for numero in numeros:
                    if salida := self.salidas.get(numero):
                        envia(salida, linea)
        os._exit(0)  # Sin esperar a los demás hilos.

    def sirve(self, escucha: socket.socket) -> None:
        Thread(target=self.reparte).start()
        for numero in count():
            try:
                trato = (numero, escucha.accept()[0])
                Thread(target=self.charla, args=trato).start()
            except (OSError, RuntimeError):
                time.sleep(0.1)  # Sin descriptores, o sin hilos, para más.


def main() -> None:
    try:
        # Hereda abiertos la escucha y, como entrada (descriptor 0), el canal.
        escucha = socket.socket(fileno=int(sys.argv[1]))
        canal, plazo = socket.socket(fileno=0), float(sys.argv[2])
    except (IndexError, OSError, ValueError):
        sys.exit("No se ejecuta a mano: lo lanza servidor_sala_procesos.py.")
    Trabajador(canal, plazo).sirve(escucha)


if __name__ == "__main__":
    main()
