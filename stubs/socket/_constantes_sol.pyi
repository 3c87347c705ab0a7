"""Niveles de las opciones: `SOL_*`."""

import sys
from typing import Final

SOL_SOCKET: Final[int]
"""Nivel de las opciones del propio socket, las `SO_*`, sea cual sea su protocolo.

Es el primer argumento de [getsockopt][socket.socket.getsockopt] y de
[setsockopt][socket.socket.setsockopt]. Vale 1 en Linux (x86 y ARM) y 65535 en macOS,
Windows y los BSD.
"""

SOL_IP: Final = 0
SOL_TCP: Final = 6
SOL_UDP: Final = 17

if sys.platform == "linux":
    SOL_ALG: Final = 279
    SOL_CAN_BASE: Final = 100
    SOL_RDS: Final = 276
    SOL_TIPC: Final = 271

if sys.platform == "linux" or sys.platform.startswith("netbsd"):
    SOL_CAN_RAW: Final[int]

if sys.platform == "linux" and sys.version_info >= (3, 14):
    SOL_BLUETOOTH: Final = 274

if sys.platform == "linux" and sys.version_info >= (3, 15):
    SOL_CAN_ISOTP: Final = 106

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or (sys.platform.startswith("netbsd") and sys.version_info >= (3, 14))
):
    SOL_HCI: Final[int]

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
) and sys.version_info >= (3, 14):
    SOL_L2CAP: Final[int]
    SOL_SCO: Final[int]

if (
    sys.platform != "darwin"
    and not sys.platform.startswith("openbsd")
    and sys.version_info >= (3, 14)
):
    SOL_RFCOMM: Final[int]

# El código de CPython los nombra, pero hoy ningún sistema los define.
if not (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    SOL_ATALK: Final[int]
    SOL_AX25: Final[int]
    SOL_IPX: Final[int]
    SOL_NETROM: Final[int]
    SOL_ROSE: Final[int]
