"""Constantes sueltas."""

# Los nombres los pone CPython.
# ruff: noqa: N816

import sys
from typing import Final

from typing_extensions import CapsuleType

has_ipv6: bool

CAPI: CapsuleType

EAGAIN: Final[int]
EBADF: Final[int]
EWOULDBLOCK: Final[int]

if sys.platform == "darwin":
    SYSPROTO_CONTROL: Final = 2

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

if sys.platform == "win32":
    errorTab: dict[int, str]
