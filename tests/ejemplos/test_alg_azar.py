"""El generador del núcleo."""

import pytest

from tests.arnes.escena import Escena

PROGRAMA = "alg_azar/azar_nucleo.py"
solo_dentro = pytest.mark.nucleo("AF_ALG no está en el núcleo de casi nadie")


@solo_dentro
def test_lo_que_se_publica(escena: Escena) -> None:
    persona = escena.terminal(PROGRAMA)
    assert persona.termina() == 0
    escena.guarda(persona)


@solo_dentro
def test_da_los_que_se_piden(escena: Escena) -> None:
    programa = escena.programa(
        PROGRAMA, "--hex", "--bytes", 1000, "--generador", "jitterentropy_rng"
    )
    assert programa.termina() == 0
    assert len(bytes.fromhex(programa.texto)) == 1000


@solo_dentro
def test_un_generador_que_no_hay(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA, "--generador", "dado")
    assert programa.termina() == 2
    assert programa.errores == "No se puede abrir dado: este núcleo no lo tiene.\n"


@pytest.mark.parametrize("cuantos", ["0", "-1", "1000001", "muchos"])
def test_cantidad_mala(escena: Escena, cuantos: str) -> None:
    programa = escena.programa(PROGRAMA, "--bytes", cuantos)
    assert programa.termina() == 1
    assert programa.errores.startswith("Uso: ")
    assert programa.errores.count("\n") == 1
