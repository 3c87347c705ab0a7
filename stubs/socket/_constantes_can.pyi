"""Bus CAN: protocolos, máscaras, indicadores y opciones de `CAN_RAW`."""

import sys
from typing import Final

if sys.platform == "linux":
    CAN_BCM: Final = 2
    CAN_ISOTP: Final = 6
    CAN_J1939: Final = 7
    CAN_RAW_FD_FRAMES: Final = 5
    CAN_RAW_JOIN_FILTERS: Final = 6

if sys.platform == "linux" or sys.platform.startswith("netbsd"):
    CAN_EFF_FLAG: Final = 2147483648
    CAN_EFF_MASK: Final = 536870911
    CAN_ERR_FLAG: Final = 536870912
    CAN_ERR_MASK: Final = 536870911
    CAN_RAW: Final = 1
    CAN_RAW_FILTER: Final = 1
    CAN_RAW_LOOPBACK: Final[int]
    CAN_RAW_RECV_OWN_MSGS: Final[int]
    CAN_RTR_FLAG: Final = 1073741824
    CAN_SFF_MASK: Final = 2047

if sys.platform == "linux" and sys.version_info >= (3, 13):
    CAN_RAW_ERR_FILTER: Final = 2
