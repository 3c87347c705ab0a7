"""Gestor de difusión de CAN: `CAN_BCM_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    CAN_BCM_CAN_FD_FRAME: Final = 2048
    CAN_BCM_RX_ANNOUNCE_RESUME: Final = 256
    CAN_BCM_RX_CHANGED: Final = 12
    CAN_BCM_RX_CHECK_DLC: Final = 64
    CAN_BCM_RX_DELETE: Final = 6
    CAN_BCM_RX_FILTER_ID: Final = 32
    CAN_BCM_RX_NO_AUTOTIMER: Final = 128
    CAN_BCM_RX_READ: Final = 7
    CAN_BCM_RX_RTR_FRAME: Final = 1024
    CAN_BCM_RX_SETUP: Final = 5
    CAN_BCM_RX_STATUS: Final = 10
    CAN_BCM_RX_TIMEOUT: Final = 11
    CAN_BCM_SETTIMER: Final = 1
    CAN_BCM_STARTTIMER: Final = 2
    CAN_BCM_TX_ANNOUNCE: Final = 8
    CAN_BCM_TX_COUNTEVT: Final = 4
    CAN_BCM_TX_CP_CAN_ID: Final = 16
    CAN_BCM_TX_DELETE: Final = 2
    CAN_BCM_TX_EXPIRED: Final = 9
    CAN_BCM_TX_READ: Final = 3
    CAN_BCM_TX_RESET_MULTI_IDX: Final = 512
    CAN_BCM_TX_SEND: Final = 4
    CAN_BCM_TX_SETUP: Final = 1
    CAN_BCM_TX_STATUS: Final = 8
