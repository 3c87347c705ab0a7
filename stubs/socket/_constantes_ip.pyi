"""Opciones de IPv4: `IP_*`."""

import sys
from typing import Final

IP_ADD_MEMBERSHIP: Final[int]
IP_DROP_MEMBERSHIP: Final[int]
IP_HDRINCL: Final[int]
IP_MULTICAST_IF: Final[int]
IP_MULTICAST_LOOP: Final[int]
IP_MULTICAST_TTL: Final[int]
IP_OPTIONS: Final[int]
IP_TOS: Final[int]
IP_TTL: Final[int]

if sys.platform == "linux":
    IP_BIND_ADDRESS_NO_PORT: Final = 24
    IP_TRANSPARENT: Final = 19

if sys.platform != "win32":
    IP_DEFAULT_MULTICAST_LOOP: Final = 1
    IP_DEFAULT_MULTICAST_TTL: Final = 1
    IP_MAX_MEMBERSHIPS: Final[int]
    IP_RECVOPTS: Final[int]
    IP_RECVRETOPTS: Final[int]
    IP_RETOPTS: Final[int]

if sys.platform != "linux":
    IP_RECVDSTADDR: Final[int]

if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
    IP_RECVTOS: Final[int]

if (
    not sys.platform.startswith("netbsd")
    and not sys.platform.startswith("openbsd")
    and sys.version_info >= (3, 12)
):
    IP_ADD_SOURCE_MEMBERSHIP: Final[int]
    IP_BLOCK_SOURCE: Final[int]
    IP_DROP_SOURCE_MEMBERSHIP: Final[int]
    IP_UNBLOCK_SOURCE: Final[int]

if sys.platform == "linux" and sys.version_info >= (3, 14):
    IP_FREEBIND: Final = 15

if (
    not sys.platform.startswith("freebsd")
    and not sys.platform.startswith("openbsd")
    and sys.version_info >= (3, 12)
):
    IP_PKTINFO: Final[int]

if (sys.platform == "linux" or sys.platform == "win32") and sys.version_info >= (3, 14):
    IP_RECVERR: Final[int]

if (
    sys.platform == "linux" or sys.platform.startswith("freebsd")
) and sys.version_info >= (3, 14):
    IP_RECVORIGDSTADDR: Final[int]

if sys.version_info >= (3, 14):
    IP_RECVTTL: Final[int]
