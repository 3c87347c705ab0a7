"""Evalúa las condiciones de disponibilidad que usa el contrato.

En los `.pyi` la disponibilidad es código: `if sys.platform == "linux":`,
`if sys.version_info >= (3, 14):`. Este módulo dice en qué plataformas y en qué
versiones de Python vale una de esas expresiones, sin ejecutarla.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

PLATAFORMAS = ("linux", "darwin", "win32", "freebsd", "netbsd", "openbsd")
VERSIONES = ((3, 11), (3, 12), (3, 13), (3, 14), (3, 15))


def vale(condicion: ast.expr, plataforma: str, version: tuple[int, int]) -> bool:
    """Dice si la condición vale en una plataforma y una versión de Python.

    Args:
        condicion: la expresión, ya analizada con `ast`.
        plataforma: una de `PLATAFORMAS`.
        version: la versión, como `(3, 12)`.

    Raises:
        ValueError: la expresión no es una de las que admite el contrato.
    """
    match condicion:
        case ast.BoolOp(op=ast.And(), values=partes):
            return all(vale(parte, plataforma, version) for parte in partes)
        case ast.BoolOp(op=ast.Or(), values=partes):
            return any(vale(parte, plataforma, version) for parte in partes)
        case ast.UnaryOp(op=ast.Not(), operand=parte):
            return not vale(parte, plataforma, version)
        case ast.Compare(
            left=ast.Attribute(value=ast.Name(id="sys"), attr="platform"),
            ops=[ast.Eq() | ast.NotEq() as comparador],
            comparators=[ast.Constant(value=str(nombre))],
        ) if nombre in PLATAFORMAS:
            return (nombre == plataforma) == isinstance(comparador, ast.Eq)
        case ast.Compare(
            left=ast.Attribute(value=ast.Name(id="sys"), attr="version_info"),
            ops=[ast.GtE() | ast.Lt() as comparador],
            comparators=[
                ast.Tuple(
                    elts=[
                        ast.Constant(value=int(mayor)),
                        ast.Constant(value=int(menor)),
                    ]
                )
            ],
        ):
            return (version >= (mayor, menor)) == isinstance(comparador, ast.GtE)
        case ast.Call(
            func=ast.Attribute(
                value=ast.Attribute(value=ast.Name(id="sys"), attr="platform"),
                attr="startswith",
            ),
            args=[ast.Constant(value=str(prefijo))],
            keywords=[],
        ) if prefijo in PLATAFORMAS:
            return plataforma.startswith(prefijo)
    raise ValueError(
        f"condición no admitida: «{ast.unparse(condicion)}»; usa sys.platform con "
        f"==, != o startswith, y sys.version_info con >= o <"
    )


def disponibilidad(
    condiciones: Iterable[ast.expr],
) -> dict[str, list[tuple[int, int]]]:
    """Da las versiones de cada plataforma en que valen todas las condiciones.

    Args:
        condiciones: las expresiones apiladas sobre un nombre; si no hay ninguna,
            el nombre está en todas partes.

    Returns:
        Un diccionario con todas las plataformas, en el orden de `PLATAFORMAS`, y
        las versiones de `VERSIONES` en que el nombre existe; la lista queda vacía
        donde no existe.

    Raises:
        ValueError: una de las expresiones no es de las que admite el contrato.
    """
    apiladas = list(condiciones)
    return {
        plataforma: [
            version
            for version in VERSIONES
            if all(vale(condicion, plataforma, version) for condicion in apiladas)
        ]
        for plataforma in PLATAFORMAS
    }
