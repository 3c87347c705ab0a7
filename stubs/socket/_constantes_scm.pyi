"""Datos auxiliares y credenciales: `SCM_*` y `LOCAL_*`."""

import sys
from typing import Final

if sys.platform.startswith("freebsd") or sys.platform.startswith("netbsd"):
    LOCAL_CREDS: Final[int]

if sys.platform.startswith("freebsd"):
    LOCAL_CREDS_PERSISTENT: Final = 3
    SCM_CREDS2: Final = 8

if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
    LOCAL_PEERCRED: Final = 1

if sys.platform == "linux":
    SCM_CREDENTIALS: Final = 2

if (
    sys.platform == "darwin"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
):
    SCM_CREDS: Final[int]

if sys.platform != "win32":
    SCM_RIGHTS: Final = 1
