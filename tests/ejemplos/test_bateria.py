"""La batería común, contra todo servidor y todo cliente: se descubren, no se listan."""

import importlib
import re
from pathlib import Path

import pytest

from tests.arnes import bateria, red
from tests.arnes.bateria import ClienteTCP, ClienteUDP, Ficha, ServidorTCP, ServidorUDP
from tests.arnes.escena import EJEMPLOS, Escena

TODOS = sorted(EJEMPLOS.glob("*/*.py"))
SERVIDORES = [ruta for ruta in TODOS if ruta.name.startswith("servidor")]
# A su hilo se le pasa la conexión; al del teclado, o al que acepta, nada.
CON_UN_HILO_POR_CLIENTE = [
    ruta
    for ruta in SERVIDORES
    if re.search(r"\bThread\([^)]*args=", ruta.read_text("utf-8"))
]
CLIENTES = [ruta for ruta in TODOS if ruta.name.startswith("cliente")]
# La línea con que un servidor avisa de que escucha, tal como se publica.
AVISO = re.compile(r"^\$ .*\n.* en (\S+:\d+|/\S+)$", re.MULTILINE)


def id_corto(ruta: Path) -> str:
    return str(ruta.relative_to(EJEMPLOS))


def ficha_de(programa: Path) -> Ficha:
    """Lo que dice de él `BATERIA`, en el módulo de pruebas de su ejemplo."""
    modulo = f"tests.ejemplos.test_{programa.parent.name}"
    fichas: dict[str, Ficha] = getattr(importlib.import_module(modulo), "BATERIA", {})
    if programa.name not in fichas:
        pytest.fail(
            f"{modulo}: falta {programa.name} en BATERIA; di cómo se prueba "
            "(tests/arnes/bateria.py) o por qué no",
            pytrace=False,
        )
    ficha = fichas[programa.name]
    if isinstance(ficha, bateria.Fuera):
        pytest.skip(f"{programa.name} queda fuera de la batería: {ficha.motivo}")
    return ficha


@pytest.mark.parametrize("programa", TODOS, ids=id_corto)
def test_quien_sirve_se_llama_servidor(programa: Path) -> None:
    """Por su nombre se descubre: otro nombre lo dejaría sin batería."""
    salida = programa.with_suffix(".salida.txt").read_text("utf-8")
    if AVISO.match(salida) and not programa.name.startswith("servidor"):
        pytest.fail(f"{id_corto(programa)}: sirve; llámalo servidor_…", pytrace=False)


@pytest.mark.parametrize("programa", SERVIDORES + CLIENTES, ids=id_corto)
def test_aguanta(escena: Escena, programa: Path) -> None:
    ficha = ficha_de(programa)
    ruta = id_corto(programa)
    match ficha:
        case ServidorTCP():
            bateria.servidor_aguanta(escena, ruta, ficha)
        case ServidorUDP():
            bateria.servidor_udp_aguanta(escena, ruta, ficha)
        case ClienteTCP() | ClienteUDP():
            bateria.cliente_aguanta(escena, ruta, ficha)


@pytest.mark.parametrize("programa", CON_UN_HILO_POR_CLIENTE, ids=id_corto)
def test_sin_hilos(escena: Escena, programa: Path) -> None:
    ficha = ficha_de(programa)
    if not isinstance(ficha, ServidorTCP):
        pytest.skip("sin conexiones que cerrar")
    bateria.servidor_sin_hilos(escena, id_corto(programa), ficha)


@pytest.mark.parametrize("programa", SERVIDORES, ids=id_corto)
def test_direccion_ocupada(escena: Escena, programa: Path) -> None:
    """El segundo servidor en una dirección lo dice en una línea, y se va."""
    ficha = ficha_de(programa)
    ruta = id_corto(programa)
    match ficha:
        case ServidorUDP():
            ocupa = red.udp()
        case ServidorTCP() if not isinstance(ficha, bateria.ServidorLocal):
            ocupa = red.escucha()
            ficha.prepara(escena.carpeta)
        case _:
            pytest.skip("no se enlaza a un puerto")
    with ocupa as (_, puerto):
        servidor = escena.programa(ruta, "--puerto", puerto, *ficha.args)
        assert servidor.termina() == 1
        # Una IPv6 también choca: la comodín, o `::ffff:127.0.0.1`.
        esperado = rf"Dirección ya en uso: (127\.0\.0\.1|\[::[^]]*\]):{puerto}\.\n"
        assert re.fullmatch(esperado, servidor.errores)
        assert servidor.texto == ""
