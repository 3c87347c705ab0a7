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
from markdown.treeprocessors import Treeprocessor

from tools.contrato import leer_contrato

SIN_ENLACE = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "autoref"}


@cache
def fichas_por_texto() -> dict[str, str]:
    """Da, por cada forma de escribir un nombre, la ficha a la que lleva."""
    contrato = leer_contrato()
    fichas = {}
    for nombre in contrato:
        corto = nombre.removeprefix("socket.")
        formas = {nombre, corto} if "." not in corto else {corto}
        metodo = corto.rpartition(".")[2]
        if corto.startswith("socket.") and f"socket.{metodo}" not in contrato:
            formas.add(metodo)
        fichas.update(dict.fromkeys(formas, nombre))
    # Palabras que en la prosa son otra cosa más a menudo que el nombre.
    for ambigua in ("socket", "timeout", "error", "type", "family", "proto", "share"):
        fichas.pop(ambigua, None)
    return fichas


class Enlazador(Treeprocessor):
    """Envuelve en una referencia cada código que es un nombre del módulo."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.fichas = fichas_por_texto()

    def run(self, root: Element) -> None:
        """Recorre el árbol de la página."""
        self.recorrer(root)

    def recorrer(self, padre: Element) -> None:
        """Enlaza los nombres de un elemento, salvo donde no se puede."""
        for i, hijo in enumerate(list(padre)):
            if hijo.tag in SIN_ENLACE:
                continue
            texto = re.sub(r"\(\)$", "", hijo.text or "")
            if hijo.tag == "code" and len(hijo) == 0 and texto in self.fichas:
                referencia = Element("autoref", identifier=self.fichas[texto])
                referencia.set("optional", "")
                referencia.tail, hijo.tail = hijo.tail, None
                padre[i] = referencia
                referencia.append(hijo)
            else:
                self.recorrer(hijo)


class Nombres(Extension):
    """Registra el enlazador cuando el texto en línea ya está interpretado."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.treeprocessors.register(Enlazador(md), "nombres", 15)


def makeExtension(**opciones: Any) -> Nombres:  # noqa: N802
    """Crea la extensión: es el nombre que busca Python-Markdown."""
    return Nombres(**opciones)
