"""Servidor WHOIS de juguete: contesta con la ficha de un nombre.

Enseña el protocolo más corto que hay (RFC 3912): una línea de ida, un
texto de vuelta, y el cierre como final. Se termina con Ctrl+C.

    python3 servidor_whois.py [--host 127.0.0.1] [--puerto 50043]
                              [--plazo 60]
"""

import argparse
import errno
import signal
import socket
import sys
import threading
import time
from contextlib import suppress
from typing import NoReturn

PUERTO = 50043
USO = "Uso: servidor_whois.py [--host H] [--puerto P] [--plazo S]"
MAYOR = 256  # Bytes de una consulta.
FICHAS = {
    "ejemplo.test": """Dominio: ejemplo.test
Titular: Ana Núñez
Servidor de nombres: ns1.ejemplo.test""",
    "192.0.2.0": """Red: 192.0.2.0/24
Uso: documentación""",
}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(USO)


def contesta(consulta: bytes) -> str:
    """La ficha que se pide, o por qué no la hay."""
    linea, salto, _ = consulta.partition(b"\n")
    if not salto:
        return "% La consulta es una sola línea, de hasta 256 bytes."
    # Los nombres de dominio no distinguen mayúsculas de minúsculas.
    nombre = linea.strip().decode(errors="replace").casefold()
    return FICHAS.get(nombre, "% No hay ninguna ficha con ese nombre.")


def atiende(conexion: socket.socket, plazo: float) -> None:
    with conexion, suppress(OSError):  # Se fue, o venció el plazo.
        conexion.settimeout(plazo)
        consulta = b""
        while datos := conexion.recv(MAYOR - len(consulta)):
            consulta += datos
            if b"\n" in datos or len(consulta) == MAYOR:
                break
        lineas = contesta(consulta).splitlines()
        conexion.sendall("".join(f"{x}\r\n" for x in lineas).encode())
        # El fin de la respuesta es el cierre. Pero cerrar con bytes sin
        # leer cortaría la conexión, y la respuesta podría perderse.
        conexion.shutdown(socket.SHUT_WR)
        conexion.recv(1 << 20)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument("--puerto", type=int, default=PUERTO)
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
        host, puerto = escucha.getsockname()
        print(f"Servidor WHOIS en {host}:{puerto}", flush=True)
        escucha.settimeout(0.2)  # Cada cuánto mira si hay que terminar.
        while not senales:
            try:
                conexion, (host, puerto) = escucha.accept()
                threading.Thread(
                    target=atiende, args=(conexion, args.plazo), daemon=True
                ).start()
                # Solo escribe este hilo: un demonio que escribiera justo al
                # salir podría hacer abortar a Python.
                print(f"Conexión de {host}:{puerto}", flush=True)
            except OSError:
                time.sleep(0.01)  # Nadie llama, o no caben más.
            except RuntimeError:
                conexion.close()  # El sistema no da más hilos.
    for senal in (signal.SIGINT, signal.SIGTERM):
        signal.signal(senal, signal.SIG_IGN)  # Ya se está yendo.
    print("\nServidor detenido.")


if __name__ == "__main__":
    main()
