"""Conexión a medio abrir: el otro desaparece y nadie te avisa.

Enseña que TCP no lo nota por su cuenta, y tres curas: TCP_USER_TIMEOUT, las
sondas keepalive y un latido propio. Un filtro en el otro socket tira todo lo
que le llega, como si su máquina se hubiera apagado. Solo en Linux. Todo
ocurre en esta máquina, y acaba solo en 2 s.

    python3 medio_abierta.py
"""

import ctypes
import signal
import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import NoReturn

SENALES = (signal.SIGINT, signal.SIGTERM)
PLAZO = 10
ESTABLISHED = 1
CORTAR = struct.pack("ii", 1, 0)
SO_ATTACH_FILTER = 26  # De Linux; el módulo no le da nombre.


def interrumpe(*_: object) -> NoReturn:
    for senal in SENALES:
        signal.signal(senal, signal.SIG_IGN)  # Con una basta: ya se va.
    raise KeyboardInterrupt


def desaparece(conexion: socket.socket) -> None:
    """Desde ahora no recibe nada, ni siquiera los ACK."""
    # Una sola instrucción: «quédate con 0 bytes de cada paquete».
    orden = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0), 8)
    filtro = struct.pack("HP", 1, ctypes.addressof(orden))
    conexion.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, filtro)


@contextmanager
def conexion_sin_nadie() -> Iterator[socket.socket]:
    """Una conexión hecha cuyo otro extremo ya no está."""
    with socket.create_server(("127.0.0.1", 0)) as escucha:
        conexion = socket.create_connection(escucha.getsockname(), PLAZO)
        otro, _ = escucha.accept()
    with conexion, otro:
        desaparece(otro)
        yield conexion
        # Al cerrar, sin FIN: quien desapareció no se despide.
        otro.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, CORTAR)


def espera(nombre: str, conexion: socket.socket) -> None:
    try:
        print(f"  {nombre}: recv(): {conexion.recv(100)!r}")
    except OSError as error:
        print(f"  {nombre}: {type(error).__name__}: {error}", flush=True)


def sin_nada(conexion: socket.socket) -> None:
    print(f"  send(): {conexion.send(b'hola')} bytes, sin error")
    conexion.setblocking(False)
    espera("recv()", conexion)
    info = conexion.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)
    print(f"  para TCP sigue conectado: {info[0] == ESTABLISHED}")


def con_limite(conexion: socket.socket) -> None:
    # Milisegundos que lo enviado puede estar sin confirmar.
    conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 500)
    conexion.send(b"hola")


def con_sondas(conexion: socket.socket) -> None:
    # A 1 s de silencio, una sonda; si en 1 s no hay respuesta, se corta.
    conexion.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 1)
    conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, 1)
    conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, 1)


def con_latido(conexion: socket.socket) -> None:
    # Acordado con el otro extremo: si no hay datos, un latido cada 0.1 s.
    conexion.settimeout(0.3)


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    if len(sys.argv) > 1:
        sys.exit("Uso: medio_abierta.py, sin opciones.")
    if sys.platform != "linux":
        print("Este programa usa filtros de Linux.", file=sys.stderr)
        sys.exit(2)
    try:
        with ExitStack() as pila:
            nada, limite, sondas, latido = (
                pila.enter_context(conexion_sin_nadie()) for _ in range(4)
            )
            # Las curas corren a la vez: cada una espera lo suyo.
            con_limite(limite)
            con_sondas(sondas)
            con_latido(latido)
            print("Sin nada, el otro desaparece:")
            sin_nada(nada)
            print("Curas:")
            espera("latido de 0.3 s", latido)
            espera("TCP_USER_TIMEOUT de 0.5 s", limite)
            espera("keepalive de 1 + 1 s", sondas)
    except OSError as error:
        sys.exit(f"No se pudo hacer la prueba: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
