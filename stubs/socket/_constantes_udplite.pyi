"""Opciones de UDP-Lite: `UDPLITE_*`."""

import sys
from typing import Final

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("openbsd")
):
    UDPLITE_RECV_CSCOV: Final = 11
    UDPLITE_SEND_CSCOV: Final = 10
