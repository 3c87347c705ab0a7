"""Opciones de TCP: `TCP_*`."""

import sys
from typing import Final

TCP_MAXSEG: Final[int]
TCP_NODELAY: Final = 1

if sys.platform == "linux" or sys.platform.startswith("freebsd"):
    TCP_CONGESTION: Final[int]

if sys.platform == "darwin":
    TCP_CONNECTION_INFO: Final = 262
    TCP_KEEPALIVE: Final = 16

if sys.platform == "linux":
    TCP_CORK: Final = 3
    TCP_DEFER_ACCEPT: Final = 9
    TCP_LINGER2: Final = 8
    TCP_SYNCNT: Final = 7
    TCP_USER_TIMEOUT: Final = 18
    TCP_WINDOW_CLAMP: Final = 10

if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
    TCP_FASTOPEN: Final[int]

if sys.platform != "darwin" and sys.platform != "win32":
    TCP_INFO: Final[int]

if not sys.platform.startswith("openbsd"):
    TCP_KEEPCNT: Final[int]
    TCP_KEEPINTVL: Final[int]

if sys.platform != "darwin" and not sys.platform.startswith("openbsd"):
    TCP_KEEPIDLE: Final[int]

if sys.platform == "linux" or sys.platform == "darwin":
    TCP_NOTSENT_LOWAT: Final[int]

if sys.platform == "linux" and sys.version_info >= (3, 12):
    TCP_CC_INFO: Final = 26
    TCP_FASTOPEN_CONNECT: Final = 30
    TCP_FASTOPEN_KEY: Final = 33
    TCP_FASTOPEN_NO_COOKIE: Final = 34
    TCP_INQ: Final = 36
    TCP_MD5SIG_EXT: Final = 32
    TCP_QUEUE_SEQ: Final = 21
    TCP_REPAIR: Final = 19
    TCP_REPAIR_OPTIONS: Final = 22
    TCP_REPAIR_QUEUE: Final = 20
    TCP_REPAIR_WINDOW: Final = 29
    TCP_SAVED_SYN: Final = 28
    TCP_SAVE_SYN: Final = 27
    TCP_THIN_DUPACK: Final = 17
    TCP_THIN_LINEAR_TIMEOUTS: Final = 16
    TCP_TIMESTAMP: Final = 24
    TCP_TX_DELAY: Final = 37
    TCP_ULP: Final = 31
    TCP_ZEROCOPY_RECEIVE: Final = 35

if sys.platform != "darwin" and sys.platform != "win32" and sys.version_info >= (3, 12):
    TCP_MD5SIG: Final[int]

if sys.platform == "linux" or (sys.platform == "win32" and sys.version_info >= (3, 14)):
    TCP_QUICKACK: Final[int]
