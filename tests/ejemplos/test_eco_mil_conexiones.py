"""Mil conexiones calladas y una que habla, con poca memoria y pocos descriptores."""

import contextlib
import resource
import socket
from collections.abc import Iterator

import pytest

from tests.arnes import red, sistema
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "eco_mil_conexiones/servidor_eco_mil.py"
CLIENTE = "eco_mil_conexiones/cliente_mil.py"
MEMORIA = 40_000_000  # bytes, como mucho, con mil conexiones


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"hola\0\xff\n")
    assert red.recibe(conexion, 7) == b"hola\0\xff\n"


BATERIA = {
    "servidor_eco_mil.py": ServidorTCP(saluda),
    "cliente_mil.py": ClienteTCP(("--conexiones", 3, "--plazo", 0.3)),
}


@contextlib.contextmanager
def limite_de_descriptores(cuantos: int) -> Iterator[None]:
    """Los programas que se arrancan dentro nacen con ese límite, y pueden subirlo."""
    antes = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (cuantos, antes[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, antes)


def test_lo_que_se_publica(escena: Escena) -> None:
    """Caben 1024 descriptores: con mil conexiones no basta, y lo suben los dos."""
    with limite_de_descriptores(1024):
        servidor, puerto = escena.servidor_en_terminal(SERVIDOR, "--conexiones", 1100)
        cliente = escena.terminal(CLIENTE, "--conexiones", 1100, "--puerto", puerto)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_mil_calladas_ocupan_poco(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    with contextlib.ExitStack() as abiertas:
        # La prueba abre la mitad: también ella tiene su límite.
        for _ in range(500):
            abiertas.enter_context(red.conecta(puerto))
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "--conexiones", 500)
        assert cliente.termina() == 0
        with red.conecta(puerto) as activa:
            saluda(activa)
        assert sistema.uso(servidor.popen.pid).memoria < MEMORIA


def test_a_quien_no_lee_no_se_le_lee(escena: Escena) -> None:
    """Sus bytes esperan en los búferes del sistema, y no en la memoria del servidor."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as terco, red.conecta(puerto) as bueno:
        terco.settimeout(0.2)
        mandados = 0
        with contextlib.suppress(TimeoutError):
            while mandados < 100_000_000:
                mandados += terco.send(b"x" * 100_000)
        assert mandados < 100_000_000
        saluda(bueno)
        terco.settimeout(20)
        assert red.recibe(terco, mandados) == b"x" * mandados


def test_a_la_que_calla_se_la_cierra(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR, "--plazo", 0.2)
    with red.conecta(puerto) as callada:
        assert callada.recv(1) == b""


@pytest.mark.parametrize("programa", [SERVIDOR, CLIENTE])
def test_el_sistema_no_deja(escena: Escena, programa: str) -> None:
    cuantas = 2_000_000_000
    proceso = escena.programa(programa, "--conexiones", cuantas)
    assert proceso.termina() == 1
    assert proceso.errores == f"El sistema no deja abrir {cuantas + 20} descriptores.\n"


def test_conexiones_imposibles(escena: Escena) -> None:
    for cuantas in (-5, 0):
        cliente = escena.programa(CLIENTE, "--conexiones", cuantas)
        assert cliente.termina() == 1
        assert cliente.errores.startswith("Uso: ")
