"""Fichas en varios búferes: enteras, byte a byte, juntas y a medias."""

import socket
import struct
import subprocess

from tests.arnes import red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "dispersion/servidor_medidas.py"
CLIENTE = "dispersion/cliente_medidas.py"


def ficha(numero: int, nombre: str = "sótano", marca: bytes = b"MED1") -> bytes:
    return struct.pack("!4sI16s4d", marca, numero, nombre.encode(), 1, 2, 3, 4)


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(ficha(1))
    assert red.recibe_linea(conexion) == "Media de sótano: 2.5\n".encode()


BATERIA = {
    "servidor_medidas.py": ServidorTCP(saluda, medio=b"MED1\0"),
    "cliente_medidas.py": ClienteTCP(("--plazo", 0.3)),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_byte_a_byte_y_varias_juntas(escena: Escena) -> None:
    """Da igual dónde se corte la ficha: en la cabecera, el nombre o los valores."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as conexion:
        conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in ficha(1):
            conexion.sendall(bytes([byte]))
        conexion.sendall(ficha(2) + ficha(3, "x" * 16) + ficha(4)[:30])
        assert red.recibe_linea(conexion) == "Media de sótano: 2.5\n".encode()
        assert red.recibe_linea(conexion) == "Media de sótano: 2.5\n".encode()
        assert red.recibe_linea(conexion) == b"Media de xxxxxxxxxxxxxxxx: 2.5\n"
        conexion.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(conexion) == b""


def test_ni_otra_marca_ni_otro_numero(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    for mala in (ficha(2), ficha(1, marca=b"MED2")):
        with red.conecta(puerto) as conexion:
            conexion.sendall(mala)
            assert red.recibe_linea(conexion) == b"! Eso no es la ficha que tocaba.\n"


def test_el_cliente_no_se_fia_del_servidor(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        with red.acepta(servidor) as conexion:
            assert red.recibe(conexion, 56)[:8] == b"MED1\0\0\0\1"
            conexion.sendall(b"Media de \x1b[2J\n")
            assert cliente.termina() == 1
        assert cliente.errores == "El servidor contesta lo que no debe.\n"


def test_socat_envia(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    orden = [red.exige_programa("socat"), "-", f"TCP:{red.LOCAL}:{puerto}"]
    hecho = subprocess.run(orden, input=ficha(1), capture_output=True, check=True)
    assert hecho.stdout.decode() == "Media de sótano: 2.5\n"
