"""Conexiones de TIPC por servicio, y el aviso de quién lo ofrece."""

import contextlib
import socket

import pytest

from tests.arnes import bateria, plazos, red
from tests.arnes.bateria import Fuera
from tests.arnes.escena import Escena

SERVIDOR = "tipc_flujo/servidor_tipc.py"
CLIENTE = "tipc_flujo/cliente_tipc.py"
VIGILA = "tipc_flujo/vigila_tipc.py"
pytestmark = pytest.mark.nucleo("AF_TIPC no está en el núcleo de casi nadie")

OTRA_FAMILIA = Fuera("no tiene puerto, sino un servicio de TIPC: va en su módulo")
BATERIA = {"servidor_tipc.py": OTRA_FAMILIA, "cliente_tipc.py": OTRA_FAMILIA}


def conecta(servicio: int) -> socket.socket:
    conexion = socket.socket(socket.AF_TIPC, socket.SOCK_STREAM)
    conexion.settimeout(plazos.RED)
    conexion.connect((socket.TIPC_ADDR_NAME, servicio, 150, 0))
    return conexion


def saluda(servicio: int) -> None:
    with conecta(servicio) as conexion:
        conexion.sendall(b"hola\0\xff\n")
        assert red.recibe(conexion, 7) == b"hola\0\xff\n"


def test_lo_que_se_publica(escena: Escena) -> None:
    vigila = escena.terminal(VIGILA)
    vigila.espera("Vigilo el servicio 18889\n")
    servidor = escena.terminal(SERVIDOR)
    servidor.espera("Servicio 18889:100-199 en marcha\n")
    vigila.espera("18889:100-199 aparece\n")
    cliente = escena.terminal(CLIENTE)
    cliente.espera("Conectado con 18889:150\n")
    servidor.espera("Conexión de un cliente\n")
    cliente.escribe("hola")
    cliente.espera("Eco: hola\n")
    cliente.pulsa("ctrl-d")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    vigila.espera("18889:100-199 desaparece\n")
    vigila.pulsa("ctrl-c")
    assert vigila.termina() == 0
    escena.guarda(vigila, servidor, cliente)


def test_aguanta_a_los_malos(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--servicio", 20011)
    servidor.espera("en marcha\n")
    saluda(20011)
    with contextlib.ExitStack() as abiertas:
        for malo in bateria.MALOS:
            if malo is bateria.corta_a_medias:
                continue  # TIPC no tiene SO_LINGER con el que cortar.
            malo(abiertas.enter_context(conecta(20011)), b"a medi")
            saluda(20011)


def test_al_que_calla_se_le_corta(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--servicio", 20012, "--plazo", 0.1)
    servidor.espera("en marcha\n")
    with conecta(20012) as callado:
        assert red.recibe_hasta_el_fin(callado) == b""


def test_instancia_que_nadie_ofrece(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--servicio", 20013)
    servidor.espera("en marcha\n")
    cliente = escena.programa(CLIENTE, "--servicio", 20013, "--instancia", 200)
    cliente.cierra_entrada()
    assert cliente.termina() == 1
    assert cliente.errores == "Nadie ofrece 20013:200.\n"


def test_malos_servidores(escena: Escena) -> None:
    """Que calla, que cierra y que contesta otra cosa."""
    with socket.socket(socket.AF_TIPC, socket.SOCK_STREAM) as escucha:
        clase = socket.TIPC_ADDR_NAMESEQ
        escucha.bind((clase, 20014, 150, 150, socket.TIPC_NODE_SCOPE))
        escucha.listen()
        escucha.settimeout(plazos.RED)
        for respuesta, error in (
            (None, "El servidor no contesta: venció el plazo (0.3 s).\n"),
            (b"", "El servidor cerró la conexión.\n"),
            (b"\x1b[2J\n", "El servidor no devolvió lo mismo.\n"),
        ):
            cliente = escena.programa(CLIENTE, "--servicio", 20014, "--plazo", 0.3)
            cliente.escribe("hola")
            with red.acepta(escucha) as conexion:
                assert red.recibe_linea(conexion) == b"hola\n"
                if respuesta is not None:
                    if respuesta:
                        conexion.sendall(respuesta)
                    conexion.shutdown(socket.SHUT_RDWR)
                assert cliente.termina() == 1
            assert cliente.errores == error
            assert "\x1b" not in cliente.texto
