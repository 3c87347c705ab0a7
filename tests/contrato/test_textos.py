"""Todo nombre tiene texto, y ninguno es el de otro con el nombre cambiado."""

import ast
import re
from itertools import combinations

from tools.contrato import CONTRATO as CARPETA
from tools.contrato import Entrada, leer_contrato

CONTRATO = leer_contrato()
PARECIDO = 0.4  # tramos comunes entre dos textos; más, y uno es molde del otro
TRAMO = 4  # palabras seguidas


def tramos(entrada: Entrada) -> frozenset[tuple[str, ...]]:
    """Da los tramos del texto, sin lo que cambia de un nombre a otro."""
    texto = re.sub(r"\[[^\]]*\]\[[^\]]*\]|`[^`]*`|\d+", " · ", entrada.docstring)
    palabras = re.findall(r"[\w·]+", texto.lower())
    return frozenset(
        tuple(palabras[i : i + TRAMO]) for i in range(len(palabras) - TRAMO + 1)
    )


def test_todo_nombre_tiene_texto() -> None:
    sin_texto = [
        f"{entrada.fichero.name}: «{nombre}» no tiene docstring; escríbelo"
        for nombre, entrada in CONTRATO.items()
        if not entrada.documentada
    ]
    assert not sin_texto, "\n".join(sin_texto)


def test_ningun_texto_es_un_molde() -> None:
    constantes = {
        nombre: tramos(entrada)
        for nombre, entrada in CONTRATO.items()
        if nombre.count(".") == 1 and nombre.rpartition(".")[2].isupper()
    }
    assert len(constantes) > 500
    iguales = [
        f"{uno} y {otro} dicen lo mismo: da a cada uno lo suyo"
        for (uno, a), (otro, b) in combinations(constantes.items(), 2)
        if len(a & b) > PARECIDO * len(a | b)
    ]
    assert not iguales, "\n".join(iguales)


def test_todo_valor_por_defecto_se_ve() -> None:
    # En un `.pyi` se puede escribir `...`, pero la página lo enseñaría tal cual.
    ocultos = [
        f"{fichero.name}:{nodo.lineno}: «{nodo.name}» tiene `...` por defecto; pon el "
        "valor de verdad o, si no lo hay, una sobrecarga sin ese parámetro"
        for fichero in CARPETA.glob("*.pyi")
        for nodo in ast.walk(ast.parse(fichero.read_text(encoding="utf-8")))
        if isinstance(nodo, ast.FunctionDef)
        for valor in (*nodo.args.defaults, *nodo.args.kw_defaults)
        if isinstance(valor, ast.Constant) and valor.value is ...
    ]
    assert not ocultos, "\n".join(ocultos)
