"""Las tablas que salen del contrato: la de compatibilidad y la hoja de consulta.

Se escriben en `.generado/`, y las páginas las incluyen con `--8<--`. Así no hay
listas de nombres hechas a mano que se queden viejas.
"""

import ast
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tools.condiciones import PLATAFORMAS, VERSIONES
from tools.contrato import Entrada, leer_contrato
from tools.disponibilidad import NOMBRES

GENERADO = Path(__file__).parents[1] / ".generado"


def grupos(tabla: str) -> Iterator[tuple[str, list[Entrada]]]:
    """Da los nombres del contrato por grupos, con su título, en orden de lectura.

    El título es el docstring del fichero del contrato. Lleva un ancla propia, porque
    sale en más de una tabla. `_constantes_can_bcm` es un subgrupo de `_constantes_can`.
    """
    entradas = leer_contrato().values()
    grupo = ""
    for fichero, suyas in groupby(entradas, key=lambda entrada: entrada.fichero):
        texto = ast.get_docstring(ast.parse(fichero.read_text(encoding="utf-8"))) or ""
        titulo = texto.partition("\n")[0].removesuffix(".")
        if not grupo or not fichero.stem.startswith(f"{grupo}_"):
            grupo = fichero.stem
        marca = "##" if grupo == fichero.stem else "###"
        yield f"{marca} {titulo} {{ #{tabla}-{fichero.stem.lstrip('_')} }}", list(suyas)


def enlace(entrada: Entrada) -> str:
    """Enlaza un nombre con su ficha."""
    return f"[`{entrada.nombre.removeprefix('socket.')}`][{entrada.nombre}]"


def casilla(versiones: list[tuple[int, int]]) -> str:
    """Dice en qué versiones existe un nombre en un sistema."""
    if not versiones:
        return "no"
    if versiones[-1] != VERSIONES[-1]:
        return "hasta {}.{}".format(*versiones[-1])
    if versiones[0] != VERSIONES[0]:
        return "{}.{}".format(*versiones[0])
    return "sí"


def compatibilidad() -> Iterator[str]:
    """Da las líneas de la tabla nombre × sistema, por grupos."""
    for titulo, entradas in grupos("compatibilidad"):
        yield f"\n{titulo}\n"
        yield f"| Nombre | {' | '.join(NOMBRES[p] for p in PLATAFORMAS)} |"
        yield f"|---{'|---' * len(PLATAFORMAS)}|"
        for entrada in entradas:
            donde = entrada.disponibilidad
            casillas = " | ".join(casilla(donde[p]) for p in PLATAFORMAS)
            yield f"| {enlace(entrada)} | {casillas} |"


def hoja() -> Iterator[str]:
    """Da las líneas de la hoja: cada nombre con su resumen, por grupos."""
    for titulo, entradas in grupos("hoja"):
        yield f"\n{titulo}\n"
        for entrada in entradas:
            yield f"- {enlace(entrada)}: {entrada.resumen}"


def main() -> None:
    """Escribe las dos tablas."""
    GENERADO.mkdir(exist_ok=True)
    for nombre, lineas in (("compatibilidad", compatibilidad()), ("hoja", hoja())):
        texto = "\n".join(lineas) + "\n"
        (GENERADO / f"{nombre}.md").write_text(texto, encoding="utf-8")


if __name__ == "__main__":
    main()
