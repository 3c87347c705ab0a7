"""La cola de errores: quién se queja de cada datagrama, y de qué."""

import pytest

from tests.arnes import maquinas
from tests.arnes.bateria import ClienteUDP
from tests.arnes.escena import Escena

CLIENTE = "cola_errores/cliente_cola_errores.py"
DESTINO = "203.0.113.2"

BATERIA = {
    "cliente_cola_errores.py": ClienteUDP(
        ("--plazo", 0.1), exento={"basura": "le vale cualquier respuesta: la cuenta"}
    )
}


def test_lo_que_se_publica(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        cliente = escena.terminal(CLIENTE)
        assert cliente.termina() == 1
    escena.guarda(cliente)


def test_alguien_contesta(escena: Escena) -> None:
    _, puerto = escena.servidor("eco_udp/servidor_udp.py")
    cliente = escena.programa(CLIENTE, "--puerto", puerto, "--bytes", 0)
    assert cliente.termina() == 0
    assert cliente.texto == "Llegan 0 bytes.\n"


def test_no_cabe_por_aqui(escena: Escena) -> None:
    """La queja es de este sistema, y dice cuánto cabe."""
    with maquinas.una() as escena.dentro_de:
        maquinas.haz(escena.dentro_de, "ip link set lo mtu 1500")
        cliente = escena.programa(CLIENTE, "--bytes", 1473)
        assert cliente.termina() == 1
        assert cliente.errores == ("Este sistema no lo manda: EMSGSIZE, caben 1500.\n")


@pytest.mark.parametrize(
    ("orden", "queja"),
    [
        ("ip link set der mtu 1280", "EMSGSIZE: {0}, tipo 3, código 4, caben 1280"),
        ("ip route add unreachable {1}", "EHOSTUNREACH: {0}, tipo 3, código 1"),
        ("ip route add prohibit {1}", "EHOSTUNREACH: {0}, tipo 3, código 13"),
        ("ip route del default", "ENETUNREACH: {0}, tipo 3, código 0"),
    ],
)
def test_se_queja_un_encaminador(escena: Escena, orden: str, queja: str) -> None:
    quien = "192.0.2.2 avisa por ICMP"
    with maquinas.cadena() as fila:
        maquinas.haz(fila[1], orden.format(quien, DESTINO))
        escena.dentro_de = fila[0]
        cliente = escena.programa(CLIENTE, "--host", DESTINO, "--bytes", 1400)
        assert cliente.termina() == 1
    assert cliente.errores == (
        f"Lo que iba a {DESTINO}:50001 dio {queja.format(quien)}.\n"
    )


def test_no_hay_camino(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        cliente = escena.programa(CLIENTE, "--host", DESTINO)
        assert cliente.termina() == 1
        assert cliente.errores == "No se pudo enviar (error 101).\n"
