"""Códigos de error de la resolución de nombres: `EAI_*`."""

import sys
from typing import Final

EAI_AGAIN: Final[int]
EAI_BADFLAGS: Final[int]
EAI_FAIL: Final[int]
EAI_FAMILY: Final[int]
EAI_MEMORY: Final[int]
EAI_NODATA: Final[int]
EAI_NONAME: Final[int]
EAI_SERVICE: Final[int]
EAI_SOCKTYPE: Final[int]

if sys.platform != "win32":
    EAI_ADDRFAMILY: Final[int]
    EAI_OVERFLOW: Final[int]
    EAI_SYSTEM: Final[int]

if sys.platform != "linux" and sys.platform != "win32":
    EAI_BADHINTS: Final[int]
    EAI_PROTOCOL: Final[int]

if (
    sys.platform == "darwin"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
):
    EAI_MAX: Final = 15
