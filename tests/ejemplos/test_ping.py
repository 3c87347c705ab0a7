"""El ping: las dos maneras de abrirlo, IPv4 e IPv6, y lo que no es su respuesta."""

import re

import pytest

from tests.arnes import maquinas
from tests.arnes.escena import Escena

PING = "ping/ping.py"
SIN_PERMISO = ("setpriv", "--bounding-set", "-net_raw")
A_ROOT = "echo 0 0 > /proc/sys/net/ipv4/ping_group_range"  # el único grupo de ahí

pytestmark = pytest.mark.nucleo


def test_lo_que_se_publica(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        ping = escena.terminal(PING)
        assert ping.termina() == 0
    escena.guarda(ping)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_sin_permisos(escena: Escena, host: str) -> None:
    """Sin CAP_NET_RAW vale si el sistema abre SOCK_DGRAM; si no, lo dice."""
    with maquinas.una() as dentro:
        escena.dentro_de = [*dentro, *SIN_PERMISO]
        ping = escena.programa(PING, "--host", host)
        assert ping.termina() == 2
        assert ping.errores == "Hace falta ser root (o CAP_NET_RAW).\n"
        maquinas.haz(dentro, A_ROOT)
        ping = escena.programa(PING, "--host", host, "--veces", 1)
        assert ping.termina() == 0
        assert re.fullmatch(rf"{host}, petición 1: \d+\.\d+ ms\n", ping.texto)


def test_por_el_cable_y_a_quien_no_esta(escena: Escena) -> None:
    """Responde otra máquina; la que calla no se confunde con nadie."""
    with maquinas.dos() as (escena.dentro_de, otra):
        for host in (maquinas.OTRA, f"{maquinas.OTRA_6}%{maquinas.CABLE}"):
            ping = escena.programa(PING, "--host", host, "--veces", 1)
            assert ping.termina() == 0
        maquinas.haz(otra, "echo 1 > /proc/sys/net/ipv4/icmp_echo_ignore_all")
        ping = escena.programa(
            PING, "--host", maquinas.OTRA, "--veces", 2, "--plazo", 0.1
        )
        assert ping.termina() == 1
        assert ping.texto.count(": nada\n") == 2
        assert ping.errores == f"{maquinas.OTRA} no contesta.\n"
        maquinas.haz(escena.dentro_de, f"ip link set {maquinas.CABLE} down")
        ping = escena.programa(PING, "--host", maquinas.OTRA)
        assert ping.termina() == 1
        assert ping.errores == f"No se llega a {maquinas.OTRA} (error 101).\n"


def test_la_orden_ping_dice_lo_mismo(escena: Escena) -> None:
    """Los dos a la vez: cada uno ve las respuestas del otro y no las cuenta."""
    with maquinas.dos() as (escena.dentro_de, _):
        del_sistema = escena.ajeno("ping", "-c", 3, "-i", 0.2, maquinas.OTRA)
        nuestro = escena.programa(PING, "--host", maquinas.OTRA)
        assert nuestro.termina() == del_sistema.termina() == 0
    assert nuestro.texto.count(" ms\n") == 3
    assert ", 3 received, 0% packet loss" in del_sistema.texto


def test_ctrl_c(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        ping = escena.terminal(PING, "--veces", 90)
        ping.espera("petición 1: ")
        ping.pulsa("ctrl-c")
        assert ping.termina() == 0
    assert "Traceback" not in ping.texto
