"""Lo que contesta getaddrinfo(): el recorrido, nombres que no lo son y sin red."""

import re
import socket

import pytest

from tests.arnes import maquinas
from tests.arnes.escena import EJEMPLOS, Escena

PROGRAMA = "resolver/resolver.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.terminal(PROGRAMA)
    escena.publica(80, "80")  # No lo presta el sistema: lo pide el programa.
    assert programa.termina() == 0
    escena.guarda(programa)


def test_no_usa_la_red(escena: Escena) -> None:
    """Donde solo hay interfaz local, y ni siquiera levantada, dice lo mismo."""
    fuera = escena.programa(PROGRAMA)
    assert fuera.termina() == 0
    with maquinas.una() as maquina:
        maquinas.haz(maquina, "ip link set lo down")
        escena.dentro_de = maquina
        dentro = escena.programa(PROGRAMA)
        assert dentro.termina() == 0
        assert dentro.texto == fuera.texto


def test_explica_todos_los_errores_de_este_python(escena: Escena) -> None:
    """Salvo los que un programa en Python no puede provocar."""
    texto = (EJEMPLOS / PROGRAMA).read_text("utf-8")
    explicados = set(re.findall(r'"(EAI_[A-Z]+)":', texto))
    internos = {"EAI_MEMORY", "EAI_OVERFLOW", "EAI_SYSTEM"}
    assert explicados == {n for n in dir(socket) if n.startswith("EAI_")} - internos


@pytest.mark.parametrize(
    ("args", "error"),
    [
        (("a..b",), "UnicodeError: eso no puede ser un nombre.\n"),
        (("",), "EAI_NONAME: no existe ese nombre, o no se puede buscar\n"),
        (("127.0.0.1", "htpp"), "EAI_SERVICE: ese servicio no existe para ese tipo\n"),
        (("1", "2", "3"), "Uso: resolver.py [NOMBRE [SERVICIO]]\n"),
    ],
    ids=str,
)
def test_lo_que_no_se_puede_resolver(
    escena: Escena, args: tuple[str, ...], error: str
) -> None:
    programa = escena.programa(PROGRAMA, *args)
    assert programa.termina() == 1
    assert programa.errores == error


@pytest.mark.parametrize(
    ("host", "direccion"),
    [
        ("127.1", "('127.0.0.1', 7)"),
        ("::ffff:127.0.0.1", "('::ffff:127.0.0.1', 7, 0, 0)"),
        ("fe80::1%lo", "('fe80::1', 7, 0, 1)"),
    ],
)
def test_numeros(escena: Escena, host: str, direccion: str) -> None:
    programa = escena.programa(PROGRAMA, host, 7)
    assert programa.termina() == 0
    assert programa.texto.endswith(f"protocolo 6 → {direccion}\n")


def test_dice_lo_mismo_que_getent(escena: Escena) -> None:
    """getent pregunta al mismo sitio, sin Python."""
    par = escena.ajeno("getent", "ahostsv4", "localhost")
    assert par.termina() == 0
    programa = escena.programa(PROGRAMA, "localhost", 80)
    assert programa.termina() == 0
    suyas = re.findall(r"^(\S+)\s+STREAM", par.texto, re.MULTILINE)
    nuestras = re.findall(r"AF_INET, .*→ \('(\S+)',", programa.texto)
    assert suyas == nuestras
