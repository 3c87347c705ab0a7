"""Protocolos de IP: `IPPROTO_*`."""

import sys
from typing import Final

IPPROTO_AH: Final = 51
IPPROTO_DSTOPTS: Final = 60
IPPROTO_EGP: Final = 8
IPPROTO_ESP: Final = 50
IPPROTO_FRAGMENT: Final = 44
IPPROTO_HOPOPTS: Final = 0
IPPROTO_ICMP: Final = 1
IPPROTO_ICMPV6: Final = 58
IPPROTO_IDP: Final = 22
IPPROTO_IGMP: Final = 2
IPPROTO_IP: Final = 0
IPPROTO_IPV6: Final = 41
IPPROTO_NONE: Final = 59
IPPROTO_PIM: Final = 103
IPPROTO_PUP: Final = 12
IPPROTO_RAW: Final = 255
IPPROTO_ROUTING: Final = 43
IPPROTO_SCTP: Final = 132
IPPROTO_TCP: Final = 6
IPPROTO_UDP: Final = 17

if sys.platform == "win32":
    IPPROTO_CBT: Final = 7
    IPPROTO_ICLFXBM: Final = 78
    IPPROTO_IGP: Final = 9
    IPPROTO_L2TP: Final = 115
    IPPROTO_PGM: Final = 113
    IPPROTO_RDP: Final = 27
    IPPROTO_ST: Final = 5

if sys.platform != "linux" and sys.platform != "win32":
    IPPROTO_EON: Final = 80
    IPPROTO_IPCOMP: Final = 108

if sys.platform != "linux":
    IPPROTO_GGP: Final = 3
    IPPROTO_IPV4: Final = 4
    IPPROTO_MAX: Final = 256

if sys.platform != "win32":
    IPPROTO_GRE: Final = 47
    IPPROTO_IPIP: Final = 4
    IPPROTO_RSVP: Final = 46
    IPPROTO_TP: Final = 29

if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
    IPPROTO_HELLO: Final = 63
    IPPROTO_XTP: Final = 36

if (
    sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    IPPROTO_MOBILE: Final = 55

if sys.platform == "linux":
    IPPROTO_MPTCP: Final = 262

if (
    sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
):
    IPPROTO_ND: Final = 77

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("openbsd")
):
    IPPROTO_UDPLITE: Final = 136

if sys.platform.startswith("netbsd"):
    IPPROTO_VRRP: Final = 112

# El código de CPython los nombra, pero hoy ningún sistema los define.
if not (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    IPPROTO_BIP: Final[int]
