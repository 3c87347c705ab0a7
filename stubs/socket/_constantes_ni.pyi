"""Indicadores de `getnameinfo`: `NI_*`."""

import sys
from typing import Final

NI_DGRAM: Final = 16
NI_MAXHOST: Final[int]
NI_MAXSERV: Final = 32
NI_NAMEREQD: Final[int]
NI_NOFQDN: Final[int]
NI_NUMERICHOST: Final[int]
NI_NUMERICSERV: Final[int]

if sys.platform == "linux" and sys.version_info >= (3, 13):
    NI_IDN: Final = 32
