"""Lee el contrato (`stubs/socket/`) sin ejecutarlo.

Para cada nombre público dice en qué fichero está, si tiene docstring y qué condiciones
de plataforma y de versión tiene encima.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.condiciones import PLATAFORMAS, disponibilidad

CONTRATO = Path(__file__).parents[1] / "stubs" / "socket"


@dataclass(frozen=True)
class Definicion:
    """Una definición de un nombre; las sobrecargas y las ramas dan varias."""

    fichero: Path
    docstring: str | None
    condiciones: tuple[ast.expr, ...]


@dataclass(frozen=True)
class Entrada:
    """Un nombre público del contrato, con todas sus definiciones."""

    nombre: str
    definiciones: tuple[Definicion, ...]

    @property
    def fichero(self) -> Path:
        """El fichero en que se define."""
        return self.definiciones[0].fichero

    @property
    def docstring(self) -> str:
        """El docstring de la definición que lo lleve; vacío si ninguna."""
        return next((d.docstring for d in self.definiciones if d.docstring), "")

    @property
    def documentada(self) -> bool:
        """Dice si alguna de sus definiciones lleva docstring."""
        return bool(self.docstring)

    @property
    def resumen(self) -> str:
        """La primera frase del docstring, en una línea y sin su punto."""
        parrafo = " ".join(self.docstring.partition("\n\n")[0].split())
        return parrafo.partition(". ")[0].removesuffix(".")

    @property
    def disponibilidad(self) -> dict[str, list[tuple[int, int]]]:
        """Las versiones de cada plataforma en que vale alguna de sus definiciones."""
        por_definicion = [disponibilidad(d.condiciones) for d in self.definiciones]
        return {
            plataforma: sorted({v for d in por_definicion for v in d[plataforma]})
            for plataforma in PLATAFORMAS
        }


def es_publico(nombre: str) -> bool:
    """Dice si un nombre es público; los métodos especiales cuentan como públicos."""
    if nombre.startswith("__") and nombre.endswith("__"):
        return nombre not in {"__init__", "__slots__", "__all__"}
    return not nombre.startswith("_")


def es_enumerado(clase: ast.ClassDef) -> bool:
    """Dice si es un enumerado: sus miembros son también constantes del módulo."""
    return any(ast.unparse(base) in {"IntEnum", "IntFlag"} for base in clase.bases)


def definiciones(
    cuerpo: list[ast.stmt], fichero: Path, encima: tuple[ast.expr, ...] = ()
) -> Iterator[tuple[str, Definicion]]:
    """Da los nombres que define un cuerpo, con las condiciones que tienen encima.

    Los nombres llegan sin el prefijo del módulo: `recv_fds`, `socket.recv`.

    Raises:
        ValueError: en el cuerpo hay algo que el contrato no usa; el mensaje nombra el
            fichero y la línea.
    """
    for i, nodo in enumerate(cuerpo):
        docstring: str | None = None
        match nodo:
            case ast.If(test=condicion, body=cierto, orelse=falso):
                try:
                    disponibilidad([condicion])
                except ValueError as fallo:
                    raise ValueError(f"{fichero}:{nodo.lineno}: {fallo}") from None
                yield from definiciones(cierto, fichero, (*encima, condicion))
                no = ast.UnaryOp(op=ast.Not(), operand=condicion)
                yield from definiciones(falso, fichero, (*encima, no))
                continue
            case ast.FunctionDef(name=nombre) | ast.ClassDef(name=nombre):
                docstring = ast.get_docstring(nodo)
            case (
                ast.Assign(targets=[ast.Name(id=nombre)])
                | ast.AnnAssign(target=ast.Name(id=nombre))
            ):
                match cuerpo[i + 1 : i + 2]:
                    case [ast.Expr(value=ast.Constant(value=str(docstring)))]:
                        pass
            case ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant()):
                continue
            case _:
                raise ValueError(
                    f"{fichero}:{nodo.lineno}: el contrato no admite "
                    f"«{ast.unparse(nodo).splitlines()[0]}»; usa una asignación, una "
                    f"función, una clase o un «if»"
                )
        if not es_publico(nombre):
            continue
        yield nombre, Definicion(fichero, docstring, encima)
        if isinstance(nodo, ast.ClassDef) and not es_enumerado(nodo):
            for miembro, definicion in definiciones(nodo.body, fichero, encima):
                yield f"{nombre}.{miembro}", definicion


def leer_contrato(carpeta: Path = CONTRATO) -> dict[str, Entrada]:
    """Lee el contrato y da sus nombres públicos, en orden de lectura.

    El orden es el de las importaciones de `__init__.pyi`. Los alias de tipos
    (`_alias.pyi`) no son nombres de `socket` y no salen.

    Args:
        carpeta: la carpeta del contrato; se cambia en las pruebas.

    Returns:
        Las entradas por su nombre completo: `socket.AF_INET`, `socket.socket.recv`.

    Raises:
        ValueError: el contrato usa algo que esta herramienta no sabe leer.
    """
    indice = ast.parse((carpeta / "__init__.pyi").read_text(encoding="utf-8"))
    reunidas: dict[str, list[Definicion]] = {}
    for nodo in indice.body:
        match nodo:
            case ast.ImportFrom(module=str(modulo), level=1, names=[ast.alias("*")]):
                fichero = carpeta / f"{modulo}.pyi"
                arbol = ast.parse(fichero.read_text(encoding="utf-8"))
                for nombre, definicion in definiciones(arbol.body, fichero):
                    reunidas.setdefault(f"socket.{nombre}", []).append(definicion)
    return {n: Entrada(n, tuple(ds)) for n, ds in reunidas.items()}
