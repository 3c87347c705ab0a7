"""La captura: lo que decodifica, y tramas que no son lo que dicen."""

import re
import shlex
import sys

import pytest

from tests.arnes import maquinas
from tests.arnes.escena import Escena

CAPTURA = "captura/captura.py"
LISTA = "Captura por lo\n"

pytestmark = pytest.mark.nucleo


def manda(dentro: list[str], *tramas: bytes) -> None:
    """Pone esas tramas en la interfaz local de una máquina."""
    codigo = (
        "import socket; s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW); "
        f"s.bind(('lo', 0)); [s.send(t) for t in {tramas!r}]"
    )
    maquinas.haz(dentro, shlex.join([sys.executable, "-c", codigo]))


def test_lo_que_se_publica(escena: Escena) -> None:
    """Se ve pasar a otro ejemplo, y a quien llama donde no hay nadie."""
    with maquinas.una() as escena.dentro_de:
        servidor, puerto = escena.servidor("eco_udp/servidor_udp.py")
        captura = escena.terminal(CAPTURA)
        captura.espera(LISTA)
        cliente = escena.programa("eco_udp/cliente_udp.py", "--puerto", puerto, "hola")
        assert cliente.termina() == 0
        sin_servidor = escena.programa("eco_tcp/cliente_eco.py", "--puerto", puerto)
        assert sin_servidor.termina() == 1
        assert sin_servidor.errores.startswith("Nadie escucha")
        captura.espera("[RST ACK]")
        captura.pulsa("ctrl-c")
        assert captura.termina() == 0
        assert servidor.detiene() == 0
    escena.guarda(captura)


def test_tramas_malas_y_bytes_que_manejan_la_terminal(escena: Escena) -> None:
    ethernet = bytes(12)
    ipv4 = bytes.fromhex("45000000000000004011000001020304c0000202")
    udp = bytes.fromhex("0035003500000000")
    escapes = b"\x1b[2J\r\n\x07\x9b0m"
    total = len(ipv4 + udp + escapes).to_bytes(2, "big")
    entera = ipv4[:2] + total + ipv4[4:] + udp + escapes
    with maquinas.una() as escena.dentro_de:
        captura = escena.programa(CAPTURA)
        captura.espera(LISTA)
        manda(
            escena.dentro_de,
            ethernet + b"\x08\x00",  # IPv4 sin nada
            ethernet + b"\x08\x00" + ipv4[:15],
            ethernet + b"\x86\xdd" + bytes(30),  # IPv6 a medias
            ethernet + b"\x08\x00" + ipv4[:9] + b"\x06" + ipv4[10:],  # TCP sin TCP
            ethernet + b"\x12\x34" + escapes,
            ethernet + b"\x08\x00" + entera,
        )
        captura.espera("«·[2J····0m»\n")
        assert captura.detiene() == 0
    assert captura.texto.count("incompleta") == 4
    assert "tipo 0x1234  00:00:00:00:00:00 → 00:00:00:00:00:00  10 bytes" in (
        captura.texto
    )
    assert captura.texto.replace("\n", "").isprintable()


def test_ipv6_y_un_solo_protocolo(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        captura = escena.programa(CAPTURA, "--protocolo", "tcp")
        captura.espera(LISTA)
        for programa in ("eco_udp/cliente_udp.py", "eco_tcp/cliente_eco.py"):
            args = ("--host", "::1") if "tcp" in programa else ("hola",)
            cliente = escena.programa(programa, "--puerto", 9, *args)
            assert cliente.termina() == 1
            assert cliente.errores
        captura.espera(
            re.compile(rb"TCP  \[::1\]:\d+ \xe2\x86\x92 \[::1\]:9  \[SYN\]\n")
        )
        captura.espera("[RST ACK]\n")
        assert captura.detiene() == 0
    assert "UDP" not in captura.texto


def test_sin_permiso(escena: Escena) -> None:
    with maquinas.una() as dentro:
        escena.dentro_de = [*dentro, "setpriv", "--bounding-set", "-net_raw"]
        captura = escena.programa(CAPTURA)
        assert captura.termina() == 2
        assert captura.errores == "Hace falta ser root (o CAP_NET_RAW).\n"


def test_interfaz_que_se_apaga(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        maquinas.haz(escena.dentro_de, "ip link set lo down")
        captura = escena.programa(CAPTURA)
        assert captura.termina() == 1
        assert captura.errores == "Esa interfaz está apagada, o ya no está.\n"


def test_lo_que_no_hay(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        for args in (("--interfaz", "ninguna"), ("--protocolo", "ninguno")):
            captura = escena.programa(CAPTURA, *args)
            assert captura.termina() == 1
            assert captura.errores.startswith("No hay tal interfaz o protocolo. ")
            assert captura.errores.count("\n") == 1
