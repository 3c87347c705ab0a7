"""Indicadores de envío y recepción: `MsgFlag` y `MSG_*`."""

import sys
from enum import IntFlag
from typing import Final

class MsgFlag(IntFlag):
    MSG_DONTROUTE = 4
    MSG_OOB = 1
    MSG_PEEK = 2

    if sys.platform == "linux":
        MSG_CONFIRM = 2048
        MSG_FASTOPEN = 536870912
        MSG_MORE = 32768

    if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
        MSG_EOF = 256

    if sys.platform == "linux":
        MSG_CMSG_CLOEXEC = 1073741824
        MSG_CTRUNC = 8
        MSG_DONTWAIT = 64
        MSG_EOR = 128
        MSG_ERRQUEUE = 8192
        MSG_NOSIGNAL = 16384
        MSG_TRUNC = 32
        MSG_WAITALL = 256

    if sys.platform == "darwin":
        MSG_CTRUNC = 32
        MSG_DONTWAIT = 128
        MSG_EOR = 8
        MSG_NOSIGNAL = 524288
        MSG_TRUNC = 16
        MSG_WAITALL = 64

    if sys.platform == "win32":
        MSG_BCAST = 1024
        MSG_CTRUNC = 512
        MSG_ERRQUEUE = 4096
        MSG_MCAST = 2048
        MSG_TRUNC = 256
        MSG_WAITALL = 8

    if sys.platform.startswith("freebsd"):
        MSG_CMSG_CLOEXEC = 262144
        MSG_CTRUNC = 32
        MSG_DONTWAIT = 128
        MSG_EOR = 8
        MSG_NOSIGNAL = 131072
        MSG_NOTIFICATION = 8192
        MSG_TRUNC = 16
        MSG_WAITALL = 64

    if sys.platform.startswith("netbsd"):
        MSG_BCAST = 256
        MSG_CMSG_CLOEXEC = 2048
        MSG_CTRUNC = 32
        MSG_DONTWAIT = 128
        MSG_EOR = 8
        MSG_MCAST = 512
        MSG_NOSIGNAL = 1024
        MSG_NOTIFICATION = 16384
        MSG_TRUNC = 16
        MSG_WAITALL = 64

    if sys.platform.startswith("openbsd"):
        MSG_BCAST = 256
        MSG_CMSG_CLOEXEC = 2048
        MSG_CTRUNC = 32
        MSG_DONTWAIT = 128
        MSG_EOR = 8
        MSG_MCAST = 512
        MSG_NOSIGNAL = 1024
        MSG_TRUNC = 16
        MSG_WAITALL = 64

MSG_CTRUNC: Final = MsgFlag.MSG_CTRUNC
MSG_DONTROUTE: Final = MsgFlag.MSG_DONTROUTE
MSG_OOB: Final = MsgFlag.MSG_OOB
MSG_PEEK: Final = MsgFlag.MSG_PEEK
MSG_TRUNC: Final = MsgFlag.MSG_TRUNC
MSG_WAITALL: Final = MsgFlag.MSG_WAITALL

if (
    sys.platform == "win32"
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    MSG_BCAST: Final = MsgFlag.MSG_BCAST
    MSG_MCAST: Final = MsgFlag.MSG_MCAST

if sys.platform != "darwin" and sys.platform != "win32":
    MSG_CMSG_CLOEXEC: Final = MsgFlag.MSG_CMSG_CLOEXEC

if sys.platform == "linux":
    MSG_CONFIRM: Final = MsgFlag.MSG_CONFIRM
    MSG_FASTOPEN: Final = MsgFlag.MSG_FASTOPEN
    MSG_MORE: Final = MsgFlag.MSG_MORE

if sys.platform != "win32":
    MSG_DONTWAIT: Final = MsgFlag.MSG_DONTWAIT
    MSG_EOR: Final = MsgFlag.MSG_EOR
    MSG_NOSIGNAL: Final = MsgFlag.MSG_NOSIGNAL

if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
    MSG_EOF: Final = MsgFlag.MSG_EOF

if sys.platform == "linux" or sys.platform == "win32":
    MSG_ERRQUEUE: Final = MsgFlag.MSG_ERRQUEUE

if sys.platform.startswith("freebsd") or sys.platform.startswith("netbsd"):
    MSG_NOTIFICATION: Final = MsgFlag.MSG_NOTIFICATION

# El código de CPython los nombra, pero hoy ningún sistema los define.
if not (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    MSG_BTAG: Final[MsgFlag]
    MSG_ETAG: Final[MsgFlag]
