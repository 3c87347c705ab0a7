"""Nombres cortos para los tipos que se repiten en las firmas."""

from typing import Any, TypeAlias

from typing_extensions import Buffer

Direccion: TypeAlias = tuple[Any, ...] | str | Buffer | int
"""Una dirección que se da a un socket; su forma depende de la familia.

Es una tupla en casi todas (`(host, puerto)` en `AF_INET`), una cadena o un objeto de
tipo bytes en `AF_UNIX`, y un entero en algún protocolo de Bluetooth.
"""

DireccionDevuelta: TypeAlias = Any
"""Una dirección que devuelve un socket; su forma depende de la familia.

Se deja como `Any` para que el verificador de tipos permita separar la tupla sin
comprobar antes la familia.
"""

DireccionIP: TypeAlias = tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]
"""Una dirección de `AF_INET` o de `AF_INET6`.

La forma `(int, bytes)` solo aparece en un Python compilado sin IPv6, cuando la
dirección es de `AF_INET6`.
"""
