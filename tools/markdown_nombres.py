"""Extensión de Markdown: un nombre del módulo en la prosa lleva a su ficha.

`SO_REUSEADDR` o `getaddrinfo` escritos como código, fuera de un enlace y de un
título, se vuelven enlaces. Los nombres cortos de método (`recv`) también, si no
son a la vez una función del módulo (`close`, `dup`).
"""

import re
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from tools.contrato import leer_contrato

# Palabras que en la prosa son otra cosa más a menudo que el nombre.
AMBIGUAS = {"socket", "timeout", "error", "type", "family", "proto", "share", "fileno"}
SIN_ENLACE = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "autoref"}


@cache
def fichas_por_texto() -> dict[str, str]:
    """Da, por cada forma de escribir un nombre, la ficha a la que lleva."""
    contrato = leer_contrato()
    fichas = {}
    for nombre in contrato:
        corto = nombre.removeprefix("socket.")
        suelto = corto.rpartition(".")[2]
        formas = {nombre if suelto == corto else corto}
        # `close` a secas puede ser el método o la función: no se adivina.
        posibles = {f"socket.{suelto}", f"socket.socket.{suelto}"}
        if posibles & contrato.keys() == {nombre}:
            formas.add(suelto)
        fichas.update(dict.fromkeys(formas, nombre))
    return {forma: ficha for forma, ficha in fichas.items() if forma not in AMBIGUAS}


class FichasPropias(Preprocessor):
    """Apunta qué fichas están en la página: no hace falta enlazarlas."""

    propias: frozenset[str] = frozenset()

    def run(self, lines: list[str]) -> list[str]:
        """Mira las líneas sin cambiarlas."""
        hallazgos = (re.match(r"::: (\S+)", linea) for linea in lines)
        self.propias = frozenset(h[1] for h in hallazgos if h)
        return lines


class Enlazador(Treeprocessor):
    """Enlaza cada nombre con su ficha, la primera vez que sale en la página."""

    def __init__(self, md: Markdown, vistas: FichasPropias) -> None:
        super().__init__(md)
        self.vistas = vistas

    def run(self, root: Element) -> None:
        """Recorre el árbol de la página."""
        self.recorrer(root, set(self.vistas.propias))

    def recorrer(self, padre: Element, ya: set[str]) -> None:
        """Enlaza los nombres de un elemento, salvo donde no se puede."""
        for i, hijo in enumerate(list(padre)):
            if hijo.tag in SIN_ENLACE:
                continue
            if hijo.tag != "code" or len(hijo):
                self.recorrer(hijo, ya)
                continue
            ficha = fichas_por_texto().get((hijo.text or "").removesuffix("()"))
            if ficha is None or ficha in ya:
                continue
            ya.add(ficha)
            referencia = Element("autoref", identifier=ficha, optional="")
            referencia.tail, hijo.tail = hijo.tail, None
            padre[i] = referencia
            referencia.append(hijo)


class Nombres(Extension):
    """Registra el enlazador cuando el texto en línea ya está interpretado."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Añade los dos pasos a una instancia de Python-Markdown."""
        vistas = FichasPropias(md)
        md.preprocessors.register(vistas, "fichas-propias", 0)
        md.treeprocessors.register(Enlazador(md, vistas), "nombres", 15)


def makeExtension(**opciones: Any) -> Nombres:  # noqa: N802
    """Crea la extensión: es el nombre que busca Python-Markdown."""
    return Nombres(**opciones)
