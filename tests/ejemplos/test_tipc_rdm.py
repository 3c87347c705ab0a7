"""SOCK_RDM: el servicio se encuentra solo, y lo que no llega vuelve."""

import socket

import pytest

from tests.arnes import plazos
from tests.arnes.bateria import Fuera
from tests.arnes.escena import Escena

SERVIDOR = "tipc_rdm/servidor_rdm.py"
CLIENTE = "tipc_rdm/cliente_rdm.py"
pytestmark = pytest.mark.nucleo("AF_TIPC no está en el núcleo de casi nadie")

OTRA_FAMILIA = Fuera("no tiene puerto, sino un servicio de TIPC: va en su módulo")
BATERIA = {"servidor_rdm.py": OTRA_FAMILIA, "cliente_rdm.py": OTRA_FAMILIA}


def rdm() -> socket.socket:
    conector = socket.socket(socket.AF_TIPC, socket.SOCK_RDM)
    conector.settimeout(plazos.RED)
    return conector


def ofrece(conector: socket.socket, servicio: int) -> None:
    rango = (socket.TIPC_ADDR_NAMESEQ, servicio, 0, 99, socket.TIPC_NODE_SCOPE)
    conector.bind(rango)


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor = escena.terminal(SERVIDOR)
    servidor.espera("Servicio 18888:0-99 en marcha\n")
    cliente = escena.terminal(CLIENTE, "hola", "¿qué tal?")
    assert cliente.termina() == 0
    servidor.espera("tal?'\n")
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_nadie_lo_ofrece(escena: Escena) -> None:
    cliente = escena.programa(CLIENTE, "--servicio", 20001)
    assert cliente.termina() == 1
    assert cliente.errores == "Nadie ofrece 20001:7.\n"


def test_tipc_lo_ve(escena: Escena) -> None:
    """La orden del sistema enseña el rango ofrecido."""
    servidor = escena.programa(SERVIDOR, "--servicio", 20002, "--hasta", 9)
    servidor.espera("Servicio 20002:0-9 en marcha\n")
    tabla = escena.ajeno("tipc", "nametable", "show")
    assert tabla.termina() == 0
    filas = [linea.split()[:4] for linea in tabla.texto.splitlines()]
    assert ["20002", "0", "9", "node"] in filas


def test_entre_dos_se_reparten(escena: Escena) -> None:
    dos = [escena.programa(SERVIDOR, "--servicio", 20003) for _ in range(2)]
    for servidor in dos:
        servidor.espera("en marcha\n")
    mensajes = ["1", "2", "3", "4"]
    cliente = escena.programa(CLIENTE, "--servicio", 20003, *mensajes)
    assert cliente.termina() == 0
    for servidor in dos:
        servidor.espera("bytes: ")
        servidor.espera("bytes: ")


def test_si_el_servidor_muere_sin_leerlo_vuelve(escena: Escena) -> None:
    with rdm() as servidor:
        ofrece(servidor, 20004)
        cliente = escena.programa(CLIENTE, "--servicio", 20004)
        servidor.recv(1, socket.MSG_PEEK)  # Ya está ahí, y nadie lo lee.
    assert cliente.termina() == 1
    assert cliente.errores == "20004:7 no lo recibió: vuelve al remitente.\n"


def test_malos_servidores(escena: Escena) -> None:
    with rdm() as servidor:
        ofrece(servidor, 20005)
        for respuesta, error in (
            (None, "20005:7 no contesta: venció el plazo (0.3 s).\n"),
            (b"\x1b[2J", "El servidor no devolvió lo mismo.\n"),
        ):
            cliente = escena.programa(CLIENTE, "--servicio", 20005, "--plazo", 0.3)
            _, remitente = servidor.recvfrom(100)
            if respuesta:
                servidor.sendto(respuesta, remitente)
            assert cliente.termina() == 1
            assert cliente.errores == error
            assert cliente.texto == ""


def test_aguanta_lo_que_le_manden(escena: Escena) -> None:
    """Binario, enorme, vacío, y de quien se va sin esperar la respuesta."""
    servidor = escena.programa(SERVIDOR, "--servicio", 20006)
    servidor.espera("en marcha\n")
    destino = (socket.TIPC_ADDR_NAME, 20006, 7, 0)
    with rdm() as fugaz:
        for _ in range(50):
            fugaz.sendto(b"\x1b[2J\xff", destino)
    with rdm() as tragon, rdm() as bueno:
        for _ in range(40):  # Más de los que le caben, y nunca lee.
            tragon.sendto(b"x" * 60_000, destino)
            servidor.espera("60000 bytes: ")
        for mensaje in (b"\0", b"x" * 66000, b"sigo"):
            bueno.sendto(b"", destino)  # No llega: TIPC los descarta.
            bueno.sendto(mensaje, destino)
            assert bueno.recv(66000) == mensaje
    assert "\x1b" not in servidor.texto


def test_servicio_reservado(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--servicio", 5)
    assert servidor.termina() == 1
    assert servidor.errores == (
        "No se puede ofrecer 5:0-99: [Errno 13] Permission denied.\n"
    )
