"""Los nombres de la prosa llevan a su ficha."""

from markdown import markdown

from tools.markdown_nombres import Nombres


def convertir(texto: str) -> str:
    return markdown(texto, extensions=[Nombres()])


def test_un_nombre_se_enlaza_la_primera_vez() -> None:
    html = convertir("Usa `SO_LINGER`.\n\nY otra vez `SO_LINGER`.")
    assert html.count('<autoref identifier="socket.SO_LINGER" optional="">') == 1


def test_un_metodo_se_enlaza_con_y_sin_parentesis() -> None:
    assert 'identifier="socket.socket.recv"' in convertir("`recv`")
    assert 'identifier="socket.socket.recv"' in convertir("`recv()`")
    assert 'identifier="socket.getaddrinfo"' in convertir("`getaddrinfo()`")


def test_lo_que_es_metodo_y_funcion_no_se_adivina() -> None:
    assert "autoref" not in convertir("`close` y `dup()`")
    assert 'identifier="socket.close"' in convertir("`socket.close()`")


def test_no_se_enlaza_lo_que_no_debe() -> None:
    assert "autoref" not in convertir("# `recv`\n\n[`recv`](x.md) y `type`")
    assert "autoref" not in convertir("    recv\n\n`recv(10)` y `nada`")


def test_la_ficha_de_la_pagina_no_se_enlaza_a_si_misma() -> None:
    assert "autoref" not in convertir("::: socket.socket.recv\n\n`recv` espera.")
