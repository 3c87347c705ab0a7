"""Opciones de IPv6: `IPV6_*`."""

import sys
from typing import Final

IPV6_CHECKSUM: Final[int]
IPV6_DONTFRAG: Final[int]
IPV6_HOPLIMIT: Final[int]
IPV6_HOPOPTS: Final[int]
IPV6_JOIN_GROUP: Final[int]
IPV6_LEAVE_GROUP: Final[int]
IPV6_MULTICAST_HOPS: Final[int]
IPV6_MULTICAST_IF: Final[int]
IPV6_MULTICAST_LOOP: Final[int]
IPV6_PKTINFO: Final[int]
IPV6_RECVRTHDR: Final[int]
IPV6_RECVTCLASS: Final[int]
IPV6_RTHDR: Final[int]
IPV6_TCLASS: Final[int]
IPV6_UNICAST_HOPS: Final[int]
IPV6_V6ONLY: Final[int]

if sys.platform != "win32":
    IPV6_DSTOPTS: Final[int]
    IPV6_NEXTHOP: Final[int]
    IPV6_PATHMTU: Final[int]
    IPV6_RECVDSTOPTS: Final[int]
    IPV6_RECVHOPLIMIT: Final[int]
    IPV6_RECVHOPOPTS: Final[int]
    IPV6_RECVPATHMTU: Final[int]
    IPV6_RECVPKTINFO: Final[int]
    IPV6_RTHDRDSTOPTS: Final[int]
    IPV6_RTHDR_TYPE_0: Final = 0

if sys.platform != "linux" and sys.platform != "win32":
    IPV6_USE_MIN_MTU: Final = 42

if (sys.platform == "linux" or sys.platform == "win32") and sys.version_info >= (3, 15):
    IPV6_HDRINCL: Final[int]

if (sys.platform == "linux" or sys.platform == "win32") and sys.version_info >= (3, 14):
    IPV6_RECVERR: Final[int]
