"""Constantes sueltas."""

# Los nombres los pone CPython.
# ruff: noqa: N816

import sys
from typing import Final

from typing_extensions import CapsuleType

has_ipv6: bool
"""Dice si Python se compiló con IPv6; no dice si la máquina lo tiene activado.

En las compilaciones corrientes es siempre `True`. Para saber si IPv6 funciona, enlaza
un socket a `"::1"`; para saber si un servidor puede atender las dos familias, llama a
`has_dualstack_ipv6()`.
"""

CAPI: CapsuleType
"""Cápsula con los punteros de C del módulo, para otras extensiones escritas en C, como
`ssl`.

Está en `__all__` por historia. Desde Python no se puede hacer nada con ella.
"""

EAGAIN: Final[int]
"""Número de error de «inténtalo más tarde»: en modo no bloqueante no hay datos o no
cabe más.

Es el mismo que `errno.EAGAIN`, de donde conviene importarlo. En lugar de comparar
números, captura `BlockingIOError`. Lo devuelve `connect_ex` cuando vence el plazo.
"""

EBADF: Final[int]
"""Número de error de «descriptor no válido»: el que da usar un socket ya cerrado.

Viene de `errno`. El mensaje es `[Errno 9] Bad file descriptor`; en Windows, WinError
10038 (no ejecutado), que es otro número.
"""

EWOULDBLOCK: Final[int]
"""Otro nombre, de BSD, para lo que señala [EAGAIN][socket.EAGAIN]: la operación tendría
que esperar.

En Linux son el mismo número, y en Windows no (11 y 10035): por eso quien compara
números mira los dos. `BlockingIOError` cubre ambos.
"""

if sys.platform == "darwin":
    SYSPROTO_CONTROL: Final = 2
    """Protocolo de los controles del núcleo de macOS, con la familia `AF_SYSTEM`.

    Su uso más conocido son las interfaces de túnel `utun` de las VPN. La dirección es
    el nombre del control, como `"com.apple.net.utun_control"`, o una tupla `(id,
    unidad)`.
    """

# El código de CPython los nombra, pero hoy ningún sistema los define.
if not (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    IPX_TYPE: Final[int]
    """Opción que fijaba el tipo de paquete en IPX, el protocolo de las redes locales de
    los años noventa.

    Linux retiró IPX en la versión 4.18.
    """

if sys.platform == "win32":
    errorTab: dict[int, str]
    """Diccionario de los códigos de error de Windows (10004, 10048…) a un texto breve
    en inglés.

    No está documentado y no se usa al lanzar errores: `OSError.strerror` trae el texto
    del sistema, en su idioma.
    """
