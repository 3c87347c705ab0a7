"""Las tablas que salen de datos: las del contrato y la del sondeo de familias.

Se escriben en `.generado/`, y las páginas las incluyen con `--8<--`. Así no hay
listas de nombres hechas a mano que se queden viejas.
"""

import ast
import datetime
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tools import sondeo
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


MESES = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio"),
    *("agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)


def fecha_larga(fecha: str) -> str:
    """Escribe una fecha como se lee: «5 de mayo de 2026»."""
    dia = datetime.date.fromisoformat(fecha)
    return f"{dia.day} de {MESES[dia.month - 1]} de {dia.year}"


def casilla_de_sondeo(familia: str, tipo: str, paso: str) -> str:
    """Dice si abrió, y con qué protocolo si no es el 0, o el error."""
    if paso != sondeo.ABRE:
        # Si no cabe en la columna, que se parta entre palabras.
        return f"<code>{paso.replace('NOSUPPORT', '<wbr>NOSUPPORT')}</code>"
    protocolo = sondeo.PROTOCOLOS.get((familia, tipo))
    return f"**abre**, con `{protocolo}`" if protocolo else "**abre**"


def tabla_de_sondeo(familias: sondeo.Familias) -> Iterator[str]:
    """Da la tabla familia × tipo, y en una línea las que no abren con ninguno."""
    sin_ella = []
    yield f"| Familia | {' | '.join(f'`{tipo}`' for tipo in sondeo.TIPOS)} |"
    yield f"|---{'|---' * len(sondeo.TIPOS)}|"
    for familia, tipos in familias.items():
        if set(tipos.values()) == {"EAFNOSUPPORT"}:
            sin_ella.append(f"`{familia}`")
            continue
        casillas = (casilla_de_sondeo(familia, *par) for par in tipos.items())
        yield f"| [`{familia}`][socket.{familia}] | {' | '.join(casillas)} |"
    yield f"\nCon los cinco tipos, `EAFNOSUPPORT`: {', '.join(sin_ella)}."


def familias_probadas() -> Iterator[str]:
    """Da las dos tablas del sondeo y lo que no se probó."""
    guardado = sondeo.leido()
    nucleo, anfitrion = guardado["nucleo"], guardado["anfitrion"]
    yield (
        f"**En modo usuario** (*User-Mode Linux*), Linux {nucleo['linux']} con los "
        f"módulos cargados y como `root`; {fecha_larga(nucleo['fecha'])}:\n"
    )
    yield from tabla_de_sondeo(nucleo["familias"])
    quien = "`root`" if anfitrion["root"] else "usuario corriente"
    yield (
        f"\n**En una máquina corriente**, Linux {anfitrion['linux']} como "
        f"{quien}; {fecha_larga(anfitrion['fecha'])}:\n"
    )
    yield from tabla_de_sondeo(anfitrion["familias"])
    faltan = [
        enlace(entrada)
        for nombre, entrada in leer_contrato().items()
        if nombre.startswith("socket.AF_")
        and nombre.removeprefix("socket.") not in nucleo["familias"]
    ]
    yield (
        "\n**No se probaron**, porque no son de Linux o no crean sockets: "
        f"{', '.join(faltan)}."
    )


def nota_del_nucleo() -> str:
    """La línea que va debajo de una salida del núcleo de usuario."""
    nucleo = sondeo.leido()["nucleo"]
    return (
        f"Es la salida de un núcleo Linux {nucleo['linux']} en modo usuario "
        f"(*User-Mode Linux*), del {fecha_larga(nucleo['fecha'])}; las pruebas la "
        "comparan."
    )


def main() -> None:
    """Escribe las tablas y la nota."""
    GENERADO.mkdir(exist_ok=True)
    for nombre, lineas in (
        ("compatibilidad", compatibilidad()),
        ("hoja", hoja()),
        ("familias", familias_probadas()),
        ("nucleo", [nota_del_nucleo()]),
    ):
        texto = "\n".join(lineas) + "\n"
        (GENERADO / f"{nombre}.md").write_text(texto, encoding="utf-8")


if __name__ == "__main__":
    main()
