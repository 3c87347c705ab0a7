"""Mensajes con el núcleo: `NETLINK_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    NETLINK_CRYPTO: Final = 21

if sys.platform == "linux" or (
    sys.platform.startswith("freebsd") and sys.version_info >= (3, 13)
):
    NETLINK_DNRTMSG: Final = 14
    NETLINK_FIREWALL: Final = 3
    NETLINK_IP6_FW: Final = 13
    NETLINK_NFLOG: Final = 5
    NETLINK_ROUTE: Final = 0
    NETLINK_USERSOCK: Final = 2
    NETLINK_XFRM: Final = 6

# El código de CPython los nombra, pero hoy ningún sistema los define.
if not (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
) and sys.version_info < (3, 14):
    NETLINK_ARPD: Final[int]
    NETLINK_ROUTE6: Final[int]
    NETLINK_SKIP: Final[int]
    NETLINK_TAPBASE: Final[int]
    NETLINK_TCPDIAG: Final[int]
    NETLINK_W1: Final[int]
