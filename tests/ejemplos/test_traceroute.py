"""La ruta por cuatro máquinas en fila, y encaminadores que callan o rechazan."""

import re

import pytest

from tests.arnes import maquinas
from tests.arnes.escena import Escena

TRAZA = "traceroute/traza_ruta.py"
DESTINO = "203.0.113.2"
RUTA = ["192.0.2.2", "198.51.100.2", DESTINO]
DIRECCION = re.compile(r"^ *\d+ +(\S+)", re.MULTILINE)


@pytest.mark.nucleo
def test_lo_que_se_publica(escena: Escena) -> None:
    with maquinas.cadena() as fila:
        escena.dentro_de = fila[0]
        traza = escena.terminal(TRAZA, "--host", DESTINO)
        assert traza.termina() == 0
        del_sistema = escena.ajeno("traceroute", "-n", "-q", 1, DESTINO)
        assert del_sistema.termina() == 0
    # La orden del sistema ve los mismos pasos.
    assert DIRECCION.findall(traza.texto) == RUTA
    assert DIRECCION.findall(del_sistema.texto) == RUTA
    escena.guarda(traza)


def test_sin_privilegios(escena: Escena) -> None:
    with maquinas.una() as dentro:
        escena.dentro_de = [*dentro, "setpriv", "--bounding-set", "-all"]
        traza = escena.programa(TRAZA)
        assert traza.termina() == 0
    assert DIRECCION.findall(traza.texto) == ["127.0.0.1"]


def test_encaminadores_que_callan_o_rechazan(escena: Escena) -> None:
    with maquinas.cadena() as fila:
        escena.dentro_de = fila[0]
        # Lo que nace en el segundo no vuelve; lo que pasa por él, sí.
        maquinas.haz(fila[2], "ip rule add iif lo to 192.0.2.1 blackhole prio 1")
        args = ("--host", DESTINO, "--plazo", 0.3)
        traza = escena.programa(TRAZA, *args)
        assert traza.termina() == 0
        assert DIRECCION.findall(traza.texto) == [RUTA[0], "*", RUTA[2]]
        traza = escena.programa(TRAZA, *args, "--saltos", 1)
        assert traza.termina() == 1
        assert traza.errores == "No se llegó en 1 saltos.\n"
        maquinas.haz(fila[1], f"ip route add unreachable {DESTINO}")
        traza = escena.programa(TRAZA, *args)
        assert traza.termina() == 0
        assert re.fullmatch(
            rf" 1  {RUTA[0]}  \S+ ms  \(ICMP tipo 3, código 1\)\n", traza.texto
        )


def test_alguien_escucha_en_el_puerto(escena: Escena) -> None:
    """Contesta con datos, y no con una queja: también es llegar."""
    with maquinas.una() as escena.dentro_de:
        servidor = escena.programa("eco_udp/servidor_udp.py", "--puerto", 33434)
        servidor.espera(" en ")
        traza = escena.programa(TRAZA)
        assert traza.termina() == 0
        servidor.espera(", 0 bytes")
    assert DIRECCION.findall(traza.texto) == ["127.0.0.1"]


def test_no_hay_camino(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        traza = escena.programa(TRAZA, "--host", DESTINO)
        assert traza.termina() == 1
        assert traza.errores == "No se puede enviar (error 101).\n"


def test_ctrl_c(escena: Escena) -> None:
    with maquinas.cadena() as fila:
        maquinas.haz(fila[2], "ip rule add iif lo to 192.0.2.1 blackhole prio 1")
        escena.dentro_de = fila[0]
        traza = escena.terminal(TRAZA, "--host", DESTINO, "--plazo", 60)
        traza.espera(f" 1  {RUTA[0]}")
        traza.pulsa("ctrl-c")
        assert traza.termina() == 0
    assert "Traceback" not in traza.texto
