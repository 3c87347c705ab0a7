"""La estructura tcp_info: la de verdad, la que dice `ss` y la de un núcleo viejo."""

import importlib.util
import re
import subprocess

from tests.arnes import maquinas, plazos
from tests.arnes.bateria import ClienteTCP
from tests.arnes.escena import EJEMPLOS, Escena

CLIENTE = "tcp_info/cliente_tcp_info.py"
SERVIDOR = "eco_tcp/servidor_eco.py"

BATERIA = {"cliente_tcp_info.py": ClienteTCP(("--plazo", 0.3), entrada=b"hola\n")}


def test_lo_que_se_publica(escena: Escena) -> None:
    """Entre dos máquinas, con el MTU de siempre; de paso, lo que dice `ss`."""
    with maquinas.dos() as (una, otra):
        escena.dentro_de = otra
        _, puerto = escena.servidor(SERVIDOR, "--host", maquinas.OTRA)
        escena.dentro_de = una
        cliente = escena.terminal(CLIENTE, "--host", maquinas.OTRA, "--puerto", puerto)
        cliente.escribe("hola")
        cliente.espera("bytes reenviados: ")
        orden = [*una, "ss", "-Htin", "dport", "=", f":{puerto}"]
        ss = subprocess.run(
            orden, capture_output=True, text=True, check=True, timeout=plazos.FIN
        )
        cliente.pulsa("ctrl-d")
        assert cliente.termina() == 0
    for de_ss, nuestro in (
        ("mss", "segmento"),
        ("bytes_received", "bytes recibidos"),
        ("bytes_sent", "bytes enviados"),
    ):
        valor = re.search(rf"\b{de_ss}:(\d+)", ss.stdout)
        assert valor, ss.stdout
        assert f"{nuestro}: {valor[1]}\n" in cliente.texto
    escena.guarda(cliente)


def test_solo_los_campos_que_hay() -> None:
    """La de Linux 2.6 ocupa 104 bytes, y los campos de después no están."""
    donde = importlib.util.spec_from_file_location(
        "cliente_tcp_info", EJEMPLOS / CLIENTE
    )
    assert donde
    assert donde.loader
    cliente = importlib.util.module_from_spec(donde)
    donde.loader.exec_module(cliente)
    viejos = cliente.campos(bytes(104))
    assert list(viejos)[-1] == "segmentos reenviados"
    assert cliente.campos(bytes(240)).keys() == cliente.CAMPOS.keys()
    assert cliente.campos(b"") == {}


def test_ctrl_c(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.escribe("hola")
    cliente.espera("bytes enviados: 5\n")
    cliente.pulsa("ctrl-c")
    assert cliente.termina() == 0
    assert "Traceback" not in cliente.texto


def test_una_linea_larga(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.envia(b"x" * 200_000)
    cliente.cierra_entrada()
    assert cliente.termina() == 0
    assert "bytes enviados: 200000\n" in cliente.texto
    assert "bytes recibidos: 200000\n" in cliente.texto
