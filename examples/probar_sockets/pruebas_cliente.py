"""Las pruebas de cliente_precio.py, con un servidor falso de verdad.

Enseña a probar sin red, sin puertos fijos y sin esperas a ojo: con un hilo
que hace de servidor, un guion de lo que contesta y un plazo corto.

    python3 pruebas_cliente.py (o python3 -m pytest pruebas_cliente.py)
"""

import contextlib
import socket
import struct
import sys
import threading
import unittest
from collections.abc import Callable, Iterator
from decimal import Decimal

from cliente_precio import RespuestaError, consulta, recibe_linea

LOCAL = "127.0.0.1"
PLAZO = 10  # Para lo que va a ocurrir: solo se agota si algo va mal.
CORTO = 0.1  # Para lo que no va a ocurrir: aquí se espera a que venza.
CORTAR = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


@contextlib.contextmanager
def servidor(guion: Callable[[socket.socket], None]) -> Iterator[int]:
    """Un servidor falso: acepta a uno y sigue el guion. Da su puerto."""
    # El puerto 0 pide uno libre, y desde ya escucha: no hay que esperar.
    with socket.create_server((LOCAL, 0)) as escucha:
        escucha.settimeout(PLAZO)

        def atiende() -> None:
            conexion, _ = escucha.accept()
            with conexion:
                conexion.settimeout(PLAZO)
                guion(conexion)

        hilo = threading.Thread(target=atiende)
        hilo.start()
        try:
            yield escucha.getsockname()[1]
        finally:
            hilo.join()


def contesta(*trozos: bytes) -> Callable[[socket.socket], None]:
    """Un guion: lee la pregunta y contesta esos trozos, uno a uno."""

    def guion(conexion: socket.socket) -> None:
        conexion.recv(100)
        for trozo in trozos:
            conexion.sendall(trozo)

    return guion


def calla(conexion: socket.socket) -> None:
    """Un guion: no contesta; espera a que el cliente se canse y cierre."""
    while conexion.recv(100):
        pass


def corta(conexion: socket.socket) -> None:
    """Un guion: media respuesta y un corte, con RST."""
    contesta(b"12.")(conexion)
    conexion.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, CORTAR)


class AGotas(socket.socket):
    """Un socket que da los bytes de uno en uno, como puede hacer TCP."""

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        return super().recv(1, flags)


class PruebaConsulta(unittest.TestCase):
    def pregunta(self, guion: Callable[[socket.socket], None]) -> Decimal:
        with servidor(guion) as puerto:
            return consulta(LOCAL, puerto, "tuerca", PLAZO)

    def test_un_precio(self) -> None:
        self.assertEqual(self.pregunta(contesta(b"12.50\n")), Decimal("12.50"))

    def test_a_trozos(self) -> None:
        uno, otro = socket.socketpair()  # Sin servidor: basta una pareja.
        with AGotas(fileno=uno.detach()) as gotea, otro:
            otro.sendall(b"12\n")
            self.assertEqual(recibe_linea(gotea), b"12")

    def test_lo_que_no_es_un_precio(self) -> None:
        for mala in (b"caro\n", b"NaN\n", b"\n", b"12", b"", b"9" * 101):
            with self.subTest(mala), self.assertRaises(RespuestaError):
                self.pregunta(contesta(mala))

    def test_corte_a_medias(self) -> None:
        with self.assertRaises(ConnectionResetError):
            self.pregunta(corta)

    def test_el_servidor_calla(self) -> None:
        with servidor(calla) as puerto, self.assertRaises(TimeoutError):
            consulta(LOCAL, puerto, "tuerca", CORTO)

    def test_nadie_escucha(self) -> None:
        # Enlazado y sin escuchar: nadie más puede ocupar ese puerto.
        with socket.socket() as reservado:
            reservado.bind((LOCAL, 0))
            puerto = reservado.getsockname()[1]
            with self.assertRaises(ConnectionRefusedError):
                consulta(LOCAL, puerto, "tuerca", PLAZO)


def main() -> None:
    if len(sys.argv) > 1:
        sys.exit("Uso: pruebas_cliente.py, sin opciones.")
    unittest.main(argv=sys.argv[:1], verbosity=2)


if __name__ == "__main__":
    main()
