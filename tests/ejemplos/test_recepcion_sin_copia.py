"""Bloques recibidos en un solo búfer: enteros, a trozos, a medias y desordenados."""

import socket
import struct
import subprocess

from tests.arnes import red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "recepcion_sin_copia/servidor_bloques.py"
CLIENTE = "recepcion_sin_copia/cliente_bloques.py"
BLOQUE = 65536


def bloque(numero: int) -> bytes:
    return struct.pack("!Q", numero).ljust(BLOQUE, b".")


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(bloque(0) + bloque(1))
    conexion.shutdown(socket.SHUT_WR)
    assert red.recibe_linea(conexion) == b"2\n"


BATERIA = {
    "servidor_bloques.py": ServidorTCP(saluda, medio=b"\0" * 100),
    "cliente_bloques.py": ClienteTCP(("--bloques", 2, "--plazo", 0.3)),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_ninguno(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, "--bloques", 0)
    assert cliente.termina() == 0


def test_a_trozos_que_no_casan_con_los_bloques(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    todo = b"".join(bloque(i) for i in range(5))
    with red.conecta(puerto) as conexion:
        conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for i in range(0, len(todo), 10_007):
            conexion.sendall(todo[i : i + 10_007])
        conexion.shutdown(socket.SHUT_WR)
        assert red.recibe_linea(conexion) == b"5\n"


def test_medio_bloque_y_bloques_desordenados(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as conexion:
        conexion.sendall(bloque(0)[:-1])
        conexion.shutdown(socket.SHUT_WR)
        assert red.recibe_linea(conexion) == b"! El final es medio bloque.\n"
    with red.conecta(puerto) as conexion:
        conexion.sendall(bloque(1))
        dicho = red.recibe_linea(conexion).decode()
        assert dicho == "! El bloque no es el que tocaba.\n"


def test_socat_envia(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    orden = [red.exige_programa("socat"), "-", f"TCP:{red.LOCAL}:{puerto}"]
    todo = b"".join(bloque(i) for i in range(20))
    hecho = subprocess.run(orden, input=todo, capture_output=True, check=True)
    assert hecho.stdout == b"20\n"
