"""Extensión de griffe: lo que el contrato dice y griffe no recoge.

- Un método que solo existe como `@overload` se queda fuera de la clase.
- Las condiciones (`if sys.platform == …`) se pierden: aquí se vuelven el texto
  de la línea «Disponibilidad».
"""

from collections.abc import Iterator
from typing import Any

import griffe

from tools.contrato import leer_contrato
from tools.disponibilidad import redactar
from tools.usos import redactar_usos
from tools.valores import leer_valores, redactar_valores


def ambitos(modulo: griffe.Module) -> Iterator[griffe.Module | griffe.Class]:
    """Da el módulo, los módulos que contiene y sus clases."""
    yield modulo
    for miembro in modulo.members.values():
        if isinstance(miembro, griffe.Module):
            yield from ambitos(miembro)
        elif isinstance(miembro, griffe.Class):
            yield miembro


def recoger_sobrecargas(ambito: griffe.Module | griffe.Class) -> None:
    """Crea la función a la que pertenecen las sobrecargas sin implementación."""
    for nombre, variantes in ambito.overloads.items():
        if not variantes:
            continue
        primera = variantes[0]
        # El docstring de la primera documenta los parámetros de todas.
        todos = {p.name: p for v in reversed(variantes) for p in v.parameters}
        funcion = griffe.Function(
            nombre,
            lineno=primera.lineno,
            endlineno=primera.endlineno,
            parameters=griffe.Parameters(*todos.values()),
            returns=primera.returns,
            docstring=primera.docstring,
        )
        if funcion.docstring:
            funcion.docstring.parent = funcion
        funcion.overloads = variantes
        ambito.set_member(nombre, funcion)
        # El paquete reexporta lo de sus módulos con `*`, que ya se resolvió sin ella.
        if isinstance(ambito, griffe.Module) and ambito.parent:
            ambito.package.set_member(nombre, griffe.Alias(nombre, funcion))


class Contrato(griffe.Extension):
    """Completa lo que griffe lee en `stubs/socket/`."""

    def on_package(
        self, *, pkg: griffe.Module, loader: griffe.GriffeLoader, **kwargs: Any
    ) -> None:
        """Recoge las sobrecargas y anota la disponibilidad de cada nombre."""
        if pkg.name != "socket" or isinstance(pkg.filepath, list):
            return
        for ambito in list(ambitos(pkg)):
            recoger_sobrecargas(ambito)
        valores = leer_valores()
        contrato = leer_contrato(pkg.filepath.parent)
        usos = redactar_usos(contrato)
        for nombre, entrada in contrato.items():
            corto = nombre.removeprefix("socket.")
            objeto = pkg[corto]
            if isinstance(objeto, griffe.Alias):
                objeto = objeto.final_target
            anotado = objeto.extra["contrato"]
            anotado["disponibilidad"] = redactar(entrada.disponibilidad)
            if corto in valores:
                anotado["valores"] = redactar_valores(valores[corto])
            anotado["resumen"] = entrada.resumen
            anotado["usos"] = usos[nombre]
