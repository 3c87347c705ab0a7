"""Tramas de la capa de enlace: `PACKET_*`, `ETH_P_ALL` y `ETHERTYPE_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    PACKET_BROADCAST: Final = 1
    PACKET_FASTROUTE: Final = 6
    PACKET_HOST: Final = 0
    PACKET_LOOPBACK: Final = 5
    PACKET_MULTICAST: Final = 2
    PACKET_OTHERHOST: Final = 3
    PACKET_OUTGOING: Final = 4

if (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform.startswith("freebsd")
) and sys.version_info >= (3, 12):
    ETHERTYPE_ARP: Final = 2054
    ETHERTYPE_IP: Final = 2048
    ETHERTYPE_IPV6: Final = 34525
    ETHERTYPE_VLAN: Final = 33024

if sys.platform == "linux" and sys.version_info >= (3, 12):
    ETH_P_ALL: Final = 3
