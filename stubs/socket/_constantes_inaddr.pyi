"""Direcciones IPv4 y puertos especiales: `INADDR_*` e `IPPORT_*`."""

from typing import Final

INADDR_ALLHOSTS_GROUP: Final[int]
INADDR_ANY: Final = 0
INADDR_BROADCAST: Final[int]
INADDR_LOOPBACK: Final = 2130706433
INADDR_MAX_LOCAL_GROUP: Final[int]
INADDR_NONE: Final[int]
INADDR_UNSPEC_GROUP: Final[int]
IPPORT_RESERVED: Final = 1024
IPPORT_USERRESERVED: Final[int]
