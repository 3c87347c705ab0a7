"""Dónde se ve en marcha cada nombre: se mira en el código que enseñan las páginas.

De ahí sale la línea «En marcha en» de cada ficha, sin listas hechas a mano.
"""

import ast
import re
from pathlib import Path

from markdown.extensions.toc import slugify

from tools.contrato import Entrada
from tools.revisar import PLANTILLA, Pagina, contenido, leer_pagina

RAIZ = Path(__file__).parents[1]
# Lo primero, los programas completos; la referencia, lo último.
CARPETAS = ("ejemplos", "tutorial", "guias", "conceptos", "errores", "referencia")
COMO_MUCHO = 6


def nombres_usados(codigo: str) -> frozenset[str]:
    """Da los nombres que usa un código: `socket.AF_INET`, `socket.socket.recv`…

    Un método se reconoce por su nombre, sea cual sea el objeto: `.recv(…)` es
    `socket.socket.recv`.
    """
    usados = set()
    for nodo in ast.walk(ast.parse(codigo)):
        match nodo:
            case ast.Attribute(value=ast.Name(id="socket"), attr=nombre):
                usados.add(f"socket.{nombre}")
            case ast.Attribute(attr=nombre):
                usados.add(f"socket.socket.{nombre}")
    return frozenset(usados)


def enlace(pagina: Pagina) -> str:
    """Escribe el enlace a una página, por su única ficha o por su título."""
    texto = pagina.ruta.read_text(encoding="utf-8")
    cuerpo = re.sub(r"\A---\n.*?\n---\n", "", texto, flags=re.DOTALL)
    titulo = cuerpo.strip().partition("\n")[0].removeprefix("# ")
    if len(pagina.fichas) == 1 and "._" not in pagina.fichas[0][1]:
        return f"[{titulo}][{pagina.fichas[0][1]}]"
    return f"[{titulo}][{slugify(re.sub('[*`]', '', titulo), '-')}]"


def paginas_con_codigo() -> list[tuple[Pagina, frozenset[str]]]:
    """Da las páginas en su orden, con los nombres que usa el código que enseñan."""
    paginas = []
    for carpeta in CARPETAS:
        for ruta in sorted((RAIZ / "docs" / carpeta).rglob("*.md")):
            if ruta.name in (PLANTILLA, "index.md"):
                continue
            pagina = leer_pagina(ruta)
            usados = [
                nombres_usados(contenido(RAIZ / i.ruta, i.region))
                for i in pagina.inclusiones
                if i.ruta.endswith(".py")
            ]
            paginas.append((pagina, frozenset[str]().union(*usados)))
    return paginas


def redactar_usos(entradas: dict[str, Entrada]) -> dict[str, str]:
    """Da, por nombre, los enlaces a las primeras páginas que lo usan, en Markdown.

    La página en que está la ficha del nombre no cuenta.
    """
    paginas = [
        (enlace(pagina), {ficha for _, ficha in pagina.fichas}, usados)
        for pagina, usados in paginas_con_codigo()
    ]
    redactados = {}
    for nombre, entrada in entradas.items():
        suyas = {nombre, f"socket.{entrada.fichero.stem}"}
        enlaces = [
            e
            for e, fichas, usados in paginas
            if nombre in usados and not suyas & fichas
        ]
        redactados[nombre] = ", ".join(enlaces[:COMO_MUCHO])
    return redactados
