"""Lo que un programa puede pedir del sistema, y cómo se averigua: haciéndolo.

Un fragmento lo dice en una línea suya, `# Pide: IPv6`; donde falta, se salta.
"""

import os
import re
import socket
import sys
from collections.abc import Callable

import pytest

UDPLITE = 136  # IPPROTO_UDPLITE, que no está en todos los sistemas


def enlaza_ipv6() -> None:
    with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as conector:
        conector.bind(("::1", 0))


def abre_udplite() -> None:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM, UDPLITE).close()


def conoce_servicios() -> None:
    socket.getservbyname("http", "tcp")


def es_glibc() -> None:
    os.confstr("CS_GNU_LIBC_VERSION")


def ordena_de_menor_a_mayor() -> None:
    if sys.byteorder != "little":
        raise OSError(f"el orden de bytes es {sys.byteorder}")


# Cada prueba lanza OSError o ValueError si falta; el texto acaba la frase «aquí…».
CAPACIDADES: dict[str, tuple[Callable[[], None], str]] = {
    "IPv6": (enlaza_ipv6, "no se puede enlazar ::1"),
    # Linux 7.1 la retira, y muchos núcleos no la compilan.
    "UDP-Lite": (abre_udplite, "no hay UDP-Lite"),
    # Falta en muchas imágenes de contenedor.
    "/etc/services": (conoce_servicios, "no hay lista de servicios"),
    # Los mensajes de error los escribe la biblioteca de C: los de musl son otros.
    "glibc": (es_glibc, "la biblioteca de C no es glibc"),
    # La salida enseña, byte a byte, números en el orden de la máquina.
    "bytes de menor a mayor": (ordena_de_menor_a_mayor, "los bytes van al revés"),
}


def exige(capacidad: str) -> None:
    """Salta la prueba, con el motivo, si aquí falta esa capacidad."""
    prueba, falta = CAPACIDADES[capacidad]
    try:
        prueba()
    except (OSError, ValueError) as error:
        pytest.skip(f"aquí {falta}: {error}")


def pedidas(codigo: str) -> list[str]:
    """Da las capacidades que pide un programa."""
    return re.findall(r"^# Pide: (.+)$", codigo, re.MULTILINE)
