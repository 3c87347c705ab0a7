"""Mensajes por RDS: enteros, en orden, y con quien no está o contesta mal."""

import socket

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import Fuera
from tests.arnes.escena import Escena

SERVIDOR = "rds_mensajes/servidor_rds.py"
CLIENTE = "rds_mensajes/cliente_rds.py"
pytestmark = pytest.mark.nucleo("AF_RDS no está en el núcleo de casi nadie")

OTRA_FAMILIA = Fuera("conecta por TCP o UDP, y este habla por RDS: va en su módulo")
BATERIA = {"servidor_rds.py": OTRA_FAMILIA, "cliente_rds.py": OTRA_FAMILIA}


def rds() -> socket.socket:
    conector = socket.socket(socket.AF_RDS, socket.SOCK_SEQPACKET)
    conector.settimeout(plazos.RED)
    conector.bind((red.LOCAL, 0))
    return conector


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto, "hola", "¿qué tal?")
    assert cliente.termina() == 0
    servidor.espera("tal?'\n")
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_por_su_nombre(escena: Escena) -> None:
    """Contesta una dirección, y no el nombre con el que se la llamó."""
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--host", "localhost", "--puerto", puerto)
    assert cliente.termina() == 0
    assert cliente.texto == "Eco: 'hola'\n"


def test_aguanta_lo_que_le_manden(escena: Escena) -> None:
    """Vacío, binario, enorme, y de quien se va sin leer la respuesta."""
    servidor, puerto = escena.servidor(SERVIDOR)
    with rds() as fugaz:
        for _ in range(50):
            fugaz.sendto(b"\x1b[2J\xff" * 1000, (red.LOCAL, puerto))
    with rds() as tragon, rds() as bueno:
        for _ in range(100):
            tragon.sendto(b"x" * 10_000, (red.LOCAL, puerto))  # Y nunca lee.
        for mensaje in (b"", b"\0\xff", b"x" * 100_000, b"sigo"):
            bueno.sendto(mensaje, (red.LOCAL, puerto))
            assert bueno.recvfrom(200_000) == (mensaje, (red.LOCAL, puerto))
    assert "\x1b" not in servidor.texto


def test_llegan_en_orden(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with rds() as cliente:
        mensajes = [b"%d" % n for n in range(200)]
        for mensaje in mensajes:
            cliente.sendto(mensaje, (red.LOCAL, puerto))
        assert [cliente.recv(10) for _ in mensajes] == mensajes


def test_malos_servidores(escena: Escena) -> None:
    """Que calla y que contesta otra cosa; para RDS, ausente es igual que callado."""
    with rds() as servidor:
        puerto = servidor.getsockname()[1]
        for respuesta, error in (
            (
                None,
                f"Nadie contesta en 127.0.0.1:{puerto}: venció el plazo (0.3 s).\n",
            ),
            (b"\x1b[2J", "El servidor no devolvió lo mismo.\n"),
        ):
            cliente = escena.programa(CLIENTE, "--puerto", puerto, "--plazo", 0.3)
            _, remitente = servidor.recvfrom(100)
            if respuesta:
                servidor.sendto(respuesta, remitente)
            assert cliente.termina() == 1
            assert cliente.errores == error
            assert cliente.texto == ""


def test_direccion_ocupada_o_ajena(escena: Escena) -> None:
    with rds() as otro:
        puerto = otro.getsockname()[1]
        for args, error in (
            (("--puerto", puerto), f"Dirección ya en uso: 127.0.0.1:{puerto}.\n"),
            (
                ("--host", "192.0.2.1"),
                "Dirección no válida o sin permiso: 192.0.2.1:4000.\n",
            ),
        ):
            servidor = escena.programa(SERVIDOR, *args)
            assert servidor.termina() == 1
            assert servidor.errores == error
