"""MPTCP: cuándo se usa de verdad, cuándo es TCP, y por dos caminos."""

import socket

import pytest

from tests.arnes import maquinas, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "mptcp/servidor_mptcp.py"
CLIENTE = "mptcp/cliente_mptcp.py"


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"?\n")
    assert red.recibe_linea(conexion) == b"TCP\n"


BATERIA = {
    "servidor_mptcp.py": ServidorTCP(saluda),
    "cliente_mptcp.py": ClienteTCP(("--plazo", 0.3), entrada=b"\n"),
}


def exige_mptcp() -> None:
    try:
        socket.socket(proto=socket.IPPROTO_MPTCP).close()
    except OSError as error:
        pytest.skip(f"este núcleo no tiene MPTCP: {error}")


def test_lo_que_se_publica(escena: Escena) -> None:
    exige_mptcp()
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.escribe("")
    cliente.espera("Allí: MPTCP, subflujos: 1\n")
    cliente.pulsa("ctrl-d")
    assert cliente.termina() == 0
    servidor.espera("Conexión de ")
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_un_cliente_que_no_lo_habla(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, "--tcp")
    cliente.escribe("")
    cliente.cierra_entrada()
    assert cliente.termina() == 0
    assert cliente.texto == "Aquí: TCP\nAllí: TCP\n"


def test_un_servidor_que_no_lo_habla(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.escribe("")
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == b"?\n"
            conexion.sendall(b"da igual\n")
            cliente.espera("Aquí: TCP\nAllí: da igual\n")
            cliente.cierra_entrada()
            assert cliente.termina() == 0


def test_sin_mptcp_en_el_sistema(escena: Escena) -> None:
    """Apagado, los dos siguen por TCP."""
    with maquinas.una() as escena.dentro_de:
        maquinas.haz(
            escena.dentro_de,
            "f=/proc/sys/net/mptcp/enabled; test ! -e $f || echo 0 > $f",
        )
        _, puerto = escena.servidor(SERVIDOR)
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.escribe("")
        cliente.cierra_entrada()
        assert cliente.termina() == 0
    assert cliente.texto == "Aquí: TCP\nAllí: TCP\n"


def test_por_dos_caminos(escena: Escena) -> None:
    """Con una segunda dirección, el sistema abre otro subflujo él solo."""
    exige_mptcp()
    with maquinas.dos() as (una, otra):
        for dentro in (una, otra):
            maquinas.haz(dentro, "ip mptcp limits set subflow 2 add_addr_accepted 2")
        maquinas.haz(
            una,
            f"ip addr add 192.0.2.11/24 dev {maquinas.CABLE}; "
            f"ip mptcp endpoint add 192.0.2.11 dev {maquinas.CABLE} subflow",
        )
        escena.dentro_de = otra
        _, puerto = escena.servidor(SERVIDOR, "--host", maquinas.OTRA)
        escena.dentro_de = una
        cliente = escena.programa(CLIENTE, "--host", maquinas.OTRA, "--puerto", puerto)
        while True:  # el segundo se abre un poco después
            cliente.escribe("")
            cliente.espera("Allí: ")
            if cliente.texto.endswith("Allí: MPTCP, subflujos: 2\n"):
                break
        cliente.cierra_entrada()
        assert cliente.termina() == 0


def test_bytes_que_manejan_la_terminal(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.escribe("")
        with red.acepta(servidor) as conexion:
            conexion.sendall(b"\x1b[2J\n")
            assert cliente.termina() == 1
        assert cliente.errores == "El servidor no habla este protocolo.\n"
        assert "\x1b" not in cliente.texto


def test_un_nombre_imposible(escena: Escena) -> None:
    """`connect` no lo da por desconocido: lanza TypeError."""
    cliente = escena.programa(CLIENTE, "--host", "a\udcffb")
    assert cliente.termina() == 1
    assert cliente.errores == "No encuentro la máquina «a\\udcffb».\n"
