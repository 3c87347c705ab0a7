"""Indicadores de `getaddrinfo`: `AddressInfo` y `AI_*`."""

import sys
from enum import IntFlag
from typing import Final

class AddressInfo(IntFlag):
    AI_CANONNAME = 2
    AI_NUMERICHOST = 4
    AI_PASSIVE = 1

    if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
        AI_DEFAULT = 1536
        AI_V4MAPPED_CFG = 512

    if sys.platform == "linux":
        AI_ADDRCONFIG = 32
        AI_ALL = 16
        AI_NUMERICSERV = 1024
        AI_V4MAPPED = 8

    if sys.platform == "darwin":
        AI_ADDRCONFIG = 1024
        AI_ALL = 256
        AI_MASK = 5127
        AI_NUMERICSERV = 4096
        AI_V4MAPPED = 2048

    if sys.platform == "win32":
        AI_ADDRCONFIG = 1024
        AI_ALL = 256
        AI_NUMERICSERV = 8
        AI_V4MAPPED = 2048

    if sys.platform.startswith("freebsd"):
        AI_ADDRCONFIG = 1024
        AI_ALL = 256
        AI_MASK = 3343
        AI_NUMERICSERV = 8
        AI_V4MAPPED = 2048

    if sys.platform.startswith("netbsd"):
        AI_ADDRCONFIG = 1024
        AI_MASK = 3087
        AI_NUMERICSERV = 8

    if sys.platform.startswith("openbsd"):
        AI_ADDRCONFIG = 64
        AI_MASK = 119
        AI_NUMERICSERV = 16

AI_ADDRCONFIG: Final = AddressInfo.AI_ADDRCONFIG
AI_CANONNAME: Final = AddressInfo.AI_CANONNAME
AI_NUMERICHOST: Final = AddressInfo.AI_NUMERICHOST
AI_NUMERICSERV: Final = AddressInfo.AI_NUMERICSERV
AI_PASSIVE: Final = AddressInfo.AI_PASSIVE

if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
    AI_ALL: Final = AddressInfo.AI_ALL
    AI_V4MAPPED: Final = AddressInfo.AI_V4MAPPED

if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
    AI_DEFAULT: Final = AddressInfo.AI_DEFAULT
    AI_V4MAPPED_CFG: Final = AddressInfo.AI_V4MAPPED_CFG

if sys.platform != "linux" and sys.platform != "win32":
    AI_MASK: Final = AddressInfo.AI_MASK
