"""Familias de direcciones: `AddressFamily`, `AF_*` y `PF_*`."""

import sys
from enum import IntEnum
from typing import Final

class AddressFamily(IntEnum):
    """Reúne las familias de direcciones (`AF_*`) en un enumerado entero; es lo que
    devuelve `family`.

    Los valores cambian de un sistema a otro, y cada sistema tiene solo sus familias: no
    guardes ni envíes el número, usa el nombre.

    Raises:
        ValueError: el número no es el de ninguna familia que conozca esta compilación
            de Python.
    """

    AF_INET = 2
    AF_UNSPEC = 0

    if sys.platform == "linux":
        AF_ALG = 38
        AF_ASH = 18
        AF_ATMPVC = 8
        AF_ATMSVC = 20
        AF_AX25 = 3
        AF_BRIDGE = 7
        AF_ECONET = 19
        AF_LLC = 26
        AF_NETBEUI = 13
        AF_NETROM = 6
        AF_PACKET = 17
        AF_PPPOX = 24
        AF_QIPCRTR = 42
        AF_RDS = 21
        AF_ROSE = 11
        AF_SECURITY = 14
        AF_TIPC = 30
        AF_VSOCK = 40
        AF_WANPIPE = 25
        AF_X25 = 9

    if sys.platform == "darwin":
        AF_SYSTEM = 32

    if sys.platform != "win32":
        AF_UNIX = 1

    if sys.platform.startswith("freebsd") and sys.version_info >= (3, 12):
        AF_DIVERT = 44

    if sys.platform == "win32" and sys.version_info >= (3, 12):
        AF_HYPERV = 34

    if sys.platform == "linux":
        AF_APPLETALK = 5
        AF_BLUETOOTH = 31
        AF_CAN = 29
        AF_INET6 = 10
        AF_IPX = 4
        AF_IRDA = 23
        AF_KEY = 15
        AF_NETLINK = 16
        AF_ROUTE = 16
        AF_SNA = 22

    if sys.platform == "darwin":
        AF_APPLETALK = 16
        AF_INET6 = 30
        AF_IPX = 23
        AF_LINK = 18
        AF_ROUTE = 17
        AF_SNA = 11

    if sys.platform == "win32":
        AF_APPLETALK = 16
        AF_BLUETOOTH = 32
        AF_INET6 = 23
        AF_IPX = 6
        AF_IRDA = 26
        AF_LINK = 33
        AF_SNA = 11

    if sys.platform.startswith("freebsd"):
        AF_APPLETALK = 16
        AF_BLUETOOTH = 36
        AF_INET6 = 28
        AF_IPX = 23
        AF_LINK = 18
        AF_ROUTE = 17
        AF_SNA = 11
        if sys.version_info >= (3, 13):
            AF_NETLINK = 38

    if sys.platform.startswith("netbsd"):
        AF_APPLETALK = 16
        AF_CAN = 35
        AF_INET6 = 24
        AF_IPX = 23
        AF_LINK = 18
        AF_ROUTE = 34
        AF_SNA = 11
        if sys.version_info >= (3, 14):
            AF_BLUETOOTH = 31

    if sys.platform.startswith("openbsd"):
        AF_APPLETALK = 16
        AF_INET6 = 24
        AF_IPX = 23
        AF_KEY = 30
        AF_LINK = 18
        AF_ROUTE = 17
        AF_SNA = 11

AF_INET: Final = AddressFamily.AF_INET
"""Familia de IPv4: comunica programas por Internet, por una red local o dentro de la
misma máquina.

La dirección es una tupla `(host, puerto)`: una cadena (`"127.0.0.1"` o un nombre, que
se resuelve) y un entero de 0 a 65535. `""` es la dirección comodín y
`"<broadcast>"`, la de difusión. Es la familia por defecto de
[socket][socket.socket].
"""

AF_INET6: Final = AddressFamily.AF_INET6
"""Familia de IPv6: como [AF_INET][socket.AF_INET], con direcciones de 128 bits; con
doble pila, también atiende IPv4.

La dirección es una tupla `(host, puerto, flujo, ámbito)`. Los dos últimos son enteros
y pueden faltar al darla (valen 0); al recibirla están siempre. `ámbito` es el índice
de la interfaz y hace falta en las direcciones de enlace local (`fe80::…`).
"""

AF_UNSPEC: Final = AddressFamily.AF_UNSPEC
AF_APPLETALK: Final = AddressFamily.AF_APPLETALK
AF_DECnet: Final = 12
AF_IPX: Final = AddressFamily.AF_IPX
AF_SNA: Final = AddressFamily.AF_SNA

if sys.platform != "win32":
    AF_UNIX: Final = AddressFamily.AF_UNIX
    """Familia local: comunica procesos de la misma máquina por una ruta del sistema de
    archivos, sin pasar por la red.

    La dirección es la ruta, como `str` o como objeto de tipo bytes. En Linux caben 107
    bytes; una que empieza por un byte nulo está en el espacio de nombres abstracto, no
    crea ningún archivo y se devuelve como `bytes`. La cadena vacía es la dirección de
    un socket sin enlazar. Python no la ofrece en Windows.
    """

    AF_ROUTE: Final = AddressFamily.AF_ROUTE

if sys.platform == "linux":
    AF_ALG: Final = AddressFamily.AF_ALG
    AF_ASH: Final = AddressFamily.AF_ASH
    AF_ATMPVC: Final = AddressFamily.AF_ATMPVC
    AF_ATMSVC: Final = AddressFamily.AF_ATMSVC
    AF_AX25: Final = AddressFamily.AF_AX25
    AF_BRIDGE: Final = AddressFamily.AF_BRIDGE
    AF_ECONET: Final = AddressFamily.AF_ECONET
    AF_LLC: Final = AddressFamily.AF_LLC
    AF_NETBEUI: Final = AddressFamily.AF_NETBEUI
    AF_NETROM: Final = AddressFamily.AF_NETROM
    AF_PACKET: Final = AddressFamily.AF_PACKET
    AF_PPPOX: Final = AddressFamily.AF_PPPOX
    AF_QIPCRTR: Final = AddressFamily.AF_QIPCRTR
    AF_RDS: Final = AddressFamily.AF_RDS
    AF_ROSE: Final = AddressFamily.AF_ROSE
    AF_SECURITY: Final = AddressFamily.AF_SECURITY
    AF_TIPC: Final = AddressFamily.AF_TIPC
    AF_VSOCK: Final = AddressFamily.AF_VSOCK
    AF_WANPIPE: Final = AddressFamily.AF_WANPIPE
    AF_X25: Final = AddressFamily.AF_X25
    PF_PACKET: Final = 17
    PF_RDS: Final = 21

if sys.platform == "linux" or sys.platform.startswith("netbsd"):
    AF_CAN: Final = AddressFamily.AF_CAN
    PF_CAN: Final[int]

if sys.platform == "linux" or sys.platform == "win32":
    AF_IRDA: Final = AddressFamily.AF_IRDA

if sys.platform == "linux" or sys.platform.startswith("openbsd"):
    AF_KEY: Final = AddressFamily.AF_KEY

if sys.platform != "linux":
    AF_LINK: Final = AddressFamily.AF_LINK

if sys.platform == "darwin":
    AF_SYSTEM: Final = AddressFamily.AF_SYSTEM
    PF_SYSTEM: Final = 32

if (
    sys.platform == "linux"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or (sys.platform.startswith("netbsd") and sys.version_info >= (3, 14))
):
    AF_BLUETOOTH: Final = AddressFamily.AF_BLUETOOTH

if sys.platform.startswith("freebsd") and sys.version_info >= (3, 12):
    AF_DIVERT: Final = AddressFamily.AF_DIVERT
    PF_DIVERT: Final = 44

if sys.platform == "win32" and sys.version_info >= (3, 12):
    AF_HYPERV: Final = AddressFamily.AF_HYPERV

if sys.platform == "linux" or (
    sys.platform.startswith("freebsd") and sys.version_info >= (3, 13)
):
    AF_NETLINK: Final = AddressFamily.AF_NETLINK

# El código de CPython los nombra, pero hoy ningún sistema los define.
if not (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    AF_AAL5: Final[AddressFamily]
