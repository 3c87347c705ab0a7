"""SOCKS5: IPv4, IPv6 y nombres, y nunca adonde no debe."""

import contextlib
import socket
import subprocess

import pytest

from tests.arnes import capacidades, plazos, red
from tests.arnes.bateria import ServidorTCP
from tests.arnes.escena import Escena
from tests.arnes.hilos import Hilos

SERVIDOR = "socks5/servidor_socks.py"
ECO = "eco_tcp/servidor_eco.py"
HTTP = "http_minimo/servidor_http.py"
SIN_CLAVE = b"\5\1\0"
IPV4 = b"\1\x7f\0\0\1"
IPV6 = b"\4" + bytes(15) + b"\1"
NADIE = 5


def nombre(host: bytes) -> bytes:
    return b"\3" + bytes([len(host)]) + host


def pide(conexion: socket.socket, direccion: bytes, puerto: int, orden: int = 1) -> int:
    """Hace toda la negociación y devuelve el código de la respuesta."""
    conexion.sendall(SIN_CLAVE)
    assert red.recibe(conexion, 2) == b"\5\0"
    conexion.sendall(bytes([5, orden, 0]) + direccion + puerto.to_bytes(2, "big"))
    respuesta = red.recibe(conexion, 10)
    assert respuesta == bytes([5, respuesta[1], 0, 1]) + bytes(6)
    return respuesta[1]


def saluda(conexion: socket.socket) -> None:
    """Llega hasta un destino en el que no escucha nadie: el puerto 1."""
    assert pide(conexion, IPV4, 1) == NADIE


BATERIA = {"servidor_socks.py": ServidorTCP(saluda, medio=b"\5\1")}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    with red.conecta(puerto) as conexion:
        saluda(conexion)
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor)


@pytest.mark.parametrize("direccion", [IPV4, nombre(b"localhost")])
def test_lleva_y_trae(escena: Escena, direccion: bytes) -> None:
    """Byte a byte también, y con un cierre a medias."""
    _, eco = escena.servidor(ECO)
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        peticion = b"\5\1\0" + direccion + eco.to_bytes(2, "big")
        for byte in SIN_CLAVE + peticion:
            cliente.sendall(bytes([byte]))
        assert red.recibe(cliente, 12) == b"\5\0" + b"\5\0\0\1" + bytes(6)
        cliente.sendall(b"y" * 100_000)
        cliente.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(cliente) == b"y" * 100_000


def test_por_ipv6(escena: Escena) -> None:
    capacidades.exige("IPv6")
    _, puerto = escena.servidor(SERVIDOR)
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as destino:
        destino.settimeout(plazos.RED)
        with red.conecta(puerto) as cliente:
            assert pide(cliente, IPV6, destino.getsockname()[1]) == 0
            with red.acepta(destino) as conexion:
                conexion.sendall(b"hola")
                assert red.recibe(cliente, 4) == b"hola"


def test_sin_hilos_para_el_sentido_de_vuelta(escena: Escena) -> None:
    """Cierra los dos lados, sin traza."""
    hilos = Hilos(escena)
    _, puerto = escena.servidor(SERVIDOR)
    with red.escucha() as (destino, a_donde), red.conecta(puerto) as cliente:
        cliente.sendall(SIN_CLAVE)
        assert red.recibe(cliente, 2) == b"\5\0"
        with hilos.agotados():
            cliente.sendall(b"\5\1\0" + IPV4 + a_donde.to_bytes(2, "big"))
            red.recibe_hasta_el_fin(cliente)
            with red.acepta(destino) as conexion:
                assert red.recibe_hasta_el_fin(conexion) == b""


def test_no_sale_de_aqui(escena: Escena) -> None:
    """Ni con la dirección de fuera escrita de otra manera, ni con un nombre."""
    _, puerto = escena.servidor(SERVIDOR)
    for direccion in (
        b"\1\xc0\0\2\1",
        bytes([1, 0, 0, 0, 0]),
        b"\4" + bytes(10) + b"\xff\xff\xc0\0\2\1",
        bytes([4, *bytes(16)]),
        nombre(b"ejemplo.test"),
        nombre(b"192.0.2.1"),
        nombre(b"3221225985"),
        nombre(b"localhost.ejemplo.test"),
        nombre(b""),
        nombre(b"\xff\0"),
    ):
        with red.conecta(puerto) as cliente:
            assert pide(cliente, direccion, 80) == 2, direccion
            assert cliente.recv(1) == b""


def test_lo_que_no_sabe_hacer(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    for orden, direccion, codigo in ((2, IPV4, 7), (3, IPV4, 7), (1, b"\2", 8)):
        with red.conecta(puerto) as cliente:
            assert pide(cliente, direccion, 1, orden) == codigo
    for saludo, respuesta in (
        (b"\5\1\2", b"\5\xff"),
        (b"\5\0", b"\5\xff"),
        (b"\4\1\0\x50", b"\5\xff"),
        (b"GET / HTTP/1.1\r\n\r\n", b"\5\xff"),
    ):
        with red.conecta(puerto) as cliente:
            cliente.sendall(saludo)
            assert red.recibe(cliente, 2) == respuesta, saludo


def test_un_nombre_imposible_hacia_fuera(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR, "--fuera")
    with red.conecta(puerto) as cliente:
        assert pide(cliente, nombre(b"a..b"), 80) == 4


def test_el_corte_de_un_lado_cierra_el_otro(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.escucha() as (destino, puerto_destino):
        cliente = red.conecta(puerto)
        assert pide(cliente, IPV4, puerto_destino) == 0
        with red.acepta(destino) as conexion:
            red.corta(cliente)
            with contextlib.suppress(ConnectionResetError):
                assert conexion.recv(1) == b""


def test_curl_por_el_servidor(escena: Escena) -> None:
    curl = red.exige_programa("curl")
    escena.carpeta.joinpath("hola.txt").write_text("hola\n" * 100_000, "utf-8")
    _, web = escena.servidor(HTTP)
    _, puerto = escena.servidor(SERVIDOR)
    for host in ("127.0.0.1", "localhost"):
        hecho = subprocess.run(
            [
                curl,
                "-qsS",
                "--noproxy",
                "",
                "--socks5-hostname",
                f"127.0.0.1:{puerto}",
                f"http://{host}:{web}/hola.txt",
            ],
            check=True,
            capture_output=True,
            timeout=plazos.FIN,
        )
        assert hecho.stdout == b"hola\n" * 100_000
