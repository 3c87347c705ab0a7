"""Órdenes de `ioctl` en Windows: `SIO_*` y `RCVALL_*`."""

import sys
from typing import Final

if sys.platform == "win32":
    RCVALL_MAX: Final = 3
    RCVALL_OFF: Final = 0
    RCVALL_ON: Final = 1
    RCVALL_SOCKETLEVELONLY: Final = 2
    SIO_KEEPALIVE_VALS: Final = 2550136836
    SIO_LOOPBACK_FAST_PATH: Final = 2550136848
    SIO_RCVALL: Final = 2550136833

# El código de CPython los nombra, pero hoy ningún sistema los define.
if not (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    RCVALL_IPLEVEL: Final[int]
