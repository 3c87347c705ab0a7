"""Las interfaces por netlink: la lista, los avisos y los que se pierden."""

import signal
import subprocess

import pytest

from tests.arnes import maquinas, plazos
from tests.arnes.escena import Escena

INTERFACES = "interfaces_netlink/interfaces.py"
# Casi todo núcleo trae uno de los dos tipos, y aquí valen lo mismo.
CREA = "ip link add {0} type dummy 2>&- || ip link add {0} type bridge"
SIN_IPV6 = "ip link set ejemplo0 addrgenmode none"


@pytest.mark.nucleo
def test_lo_que_se_publica(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        interfaces = escena.terminal(INTERFACES, "--vigila")
        interfaces.espera("Vigilando.\n")
        for orden, se_ve in (
            (CREA.format("ejemplo0"), "+ ejemplo0: apagada"),
            (SIN_IPV6, ""),
            ("ip link set ejemplo0 mtu 1400 up", "+ ejemplo0: encendida"),
            ("ip addr add 192.0.2.1/24 dev ejemplo0", "+ ejemplo0: 192.0.2.1/24"),
            ("ip addr del 192.0.2.1/24 dev ejemplo0", "- ejemplo0: 192.0.2.1/24"),
            ("ip link set ejemplo0 down", "+ ejemplo0: apagada"),
            ("ip link del ejemplo0", "- ejemplo0: "),
        ):
            maquinas.haz(escena.dentro_de, orden)
            interfaces.espera(se_ve)
        interfaces.pulsa("ctrl-c")
        assert interfaces.termina() == 0
    escena.guarda(interfaces)


def test_la_orden_ip_dice_lo_mismo(escena: Escena) -> None:
    with maquinas.dos() as (escena.dentro_de, _):
        interfaces = escena.programa(INTERFACES)
        assert interfaces.termina() == 0
        orden = [*escena.dentro_de, "ip", "-o", "addr"]
        hecho = subprocess.run(
            orden, capture_output=True, text=True, check=True, timeout=plazos.FIN
        )
    # El nombre va en la segunda columna, y la dirección, en la cuarta.
    filas = [linea.split() for linea in hecho.stdout.splitlines()]
    nuestras = set(interfaces.texto.splitlines())
    assert {f"+ {fila[1]}: {fila[3]}" for fila in filas} < nuestras
    # Una línea por dirección y otra por interfaz.
    assert len(nuestras) == len(filas) + len({fila[1] for fila in filas})


def test_muchas_interfaces_no_caben_en_una_respuesta(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        crea = CREA.format("muchas$i")
        maquinas.haz(escena.dentro_de, f"for i in $(seq 40); do {crea}; done")
        interfaces = escena.programa(INTERFACES)
        assert interfaces.termina() == 0
    assert interfaces.texto.count(": apagada, MTU ") == 40


def test_un_nombre_que_maneja_la_terminal(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        maquinas.haz(escena.dentro_de, CREA.format('"$(printf "a\\033[2Jb")"'))
        interfaces = escena.programa(INTERFACES)
        assert interfaces.termina() == 0
    assert "+ a·[2Jb: apagada" in interfaces.texto


def test_avisos_que_se_pierden(escena: Escena) -> None:
    """Quien no lee a tiempo se entera de que perdió alguno."""
    with maquinas.una() as escena.dentro_de:
        interfaces = escena.programa(INTERFACES, "--vigila")
        interfaces.espera("Vigilando.\n")
        interfaces.senal(signal.SIGSTOP)
        maquinas.haz(
            escena.dentro_de,
            "for i in $(seq 250); do for j in 1 2 3 4; do"
            " echo addr add 127.1.$i.$j/8 dev lo; done; done | ip -batch -",
        )
        interfaces.senal(signal.SIGCONT)
        assert interfaces.termina() == 1
        assert interfaces.errores == (
            "Hubo más avisos de los que caben: se perdió alguno.\n"
        )
