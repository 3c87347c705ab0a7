"""Bluetooth: `BTPROTO_*`, `BDADDR_*`, `BT_*`, `HCI_*`, `L2CAP_*`, `RFCOMM_*` y más."""

import sys
from typing import Final

if sys.platform == "linux" or sys.platform.startswith("freebsd"):
    HCI_FILTER: Final[int]

if sys.platform == "linux":
    HCI_TIME_STAMP: Final = 3

if (
    sys.platform == "linux"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or (sys.platform.startswith("netbsd") and sys.version_info >= (3, 14))
):
    BDADDR_ANY: Final = "00:00:00:00:00:00"
    BDADDR_LOCAL: Final = "00:00:00:FF:FF:FF"
    BTPROTO_RFCOMM: Final[int]

if sys.platform == "linux" and sys.version_info >= (3, 14):
    BDADDR_BREDR: Final = 0
    BDADDR_LE_PUBLIC: Final = 1
    BDADDR_LE_RANDOM: Final = 2
    BT_CHANNEL_POLICY: Final = 10
    BT_CHANNEL_POLICY_BREDR_ONLY: Final = 0
    BT_CHANNEL_POLICY_BREDR_PREFERRED: Final = 1
    BT_CODEC: Final = 19
    BT_DEFER_SETUP: Final = 7
    BT_FLUSHABLE: Final = 8
    BT_FLUSHABLE_OFF: Final = 0
    BT_FLUSHABLE_ON: Final = 1
    BT_ISO_QOS: Final = 17
    BT_MODE: Final = 15
    BT_MODE_BASIC: Final = 0
    BT_MODE_ERTM: Final = 1
    BT_MODE_EXT_FLOWCTL: Final = 4
    BT_MODE_LE_FLOWCTL: Final = 3
    BT_MODE_STREAMING: Final = 2
    BT_PHY: Final = 14
    BT_PHY_BR_1M_1SLOT: Final = 1
    BT_PHY_BR_1M_3SLOT: Final = 2
    BT_PHY_BR_1M_5SLOT: Final = 4
    BT_PHY_EDR_2M_1SLOT: Final = 8
    BT_PHY_EDR_2M_3SLOT: Final = 16
    BT_PHY_EDR_2M_5SLOT: Final = 32
    BT_PHY_EDR_3M_1SLOT: Final = 64
    BT_PHY_EDR_3M_3SLOT: Final = 128
    BT_PHY_EDR_3M_5SLOT: Final = 256
    BT_PHY_LE_1M_RX: Final = 1024
    BT_PHY_LE_1M_TX: Final = 512
    BT_PHY_LE_2M_RX: Final = 4096
    BT_PHY_LE_2M_TX: Final = 2048
    BT_PHY_LE_CODED_RX: Final = 16384
    BT_PHY_LE_CODED_TX: Final = 8192
    BT_PKT_STATUS: Final = 16
    BT_POWER: Final = 9
    BT_POWER_FORCE_ACTIVE_OFF: Final = 0
    BT_POWER_FORCE_ACTIVE_ON: Final = 1
    BT_RCVMTU: Final = 13
    BT_SECURITY: Final = 4
    BT_SECURITY_FIPS: Final = 4
    BT_SECURITY_HIGH: Final = 3
    BT_SECURITY_LOW: Final = 1
    BT_SECURITY_MEDIUM: Final = 2
    BT_SECURITY_SDP: Final = 0
    BT_SNDMTU: Final = 12
    BT_VOICE: Final = 11
    BT_VOICE_CVSD_16BIT: Final = 96
    BT_VOICE_TRANSPARENT: Final = 3
    BT_VOICE_TRANSPARENT_16BIT: Final = 99
    HCI_CHANNEL_CONTROL: Final = 3
    HCI_CHANNEL_LOGGING: Final = 4
    HCI_CHANNEL_MONITOR: Final = 2
    HCI_CHANNEL_RAW: Final = 0
    HCI_CHANNEL_USER: Final = 1
    HCI_DEV_NONE: Final = 65535
    L2CAP_LM: Final = 3
    L2CAP_LM_MASTER: Final = 1
    L2CAP_LM_RELIABLE: Final = 16
    L2CAP_LM_TRUSTED: Final = 8

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or (sys.platform.startswith("netbsd") and sys.version_info >= (3, 14))
):
    BTPROTO_HCI: Final[int]
    BTPROTO_L2CAP: Final[int]

if sys.platform == "linux" or (
    (sys.platform.startswith("freebsd") or sys.platform.startswith("netbsd"))
    and sys.version_info >= (3, 14)
):
    BTPROTO_SCO: Final[int]
    HCI_DATA_DIR: Final[int]

if (
    sys.platform == "linux" or sys.platform.startswith("netbsd")
) and sys.version_info >= (3, 14):
    L2CAP_LM_AUTH: Final[int]
    L2CAP_LM_ENCRYPT: Final[int]
    L2CAP_LM_SECURE: Final[int]

if sys.platform.startswith("netbsd") and sys.version_info >= (3, 14):
    RFCOMM_LM_AUTH: Final = 1
    RFCOMM_LM_ENCRYPT: Final = 2
    RFCOMM_LM_SECURE: Final = 4
    SO_HCI_EVT_FILTER: Final = 1
    SO_HCI_PKT_FILTER: Final = 2
    SO_L2CAP_IQOS: Final = 3
    SO_L2CAP_LM: Final = 6
    SO_L2CAP_OQOS: Final = 4
    SO_RFCOMM_LM: Final = 3
    SO_SCO_HANDLE: Final = 2

if sys.platform == "win32" and sys.version_info >= (3, 14):
    SO_BTH_ENCRYPT: Final = 2
    SO_BTH_MTU: Final = -2147483641
    SO_BTH_MTU_MAX: Final = -2147483640
    SO_BTH_MTU_MIN: Final = -2147483638

if sys.platform.startswith("freebsd") and sys.version_info >= (3, 14):
    SO_L2CAP_ENCRYPTED: Final = 6
    SO_SCO_CONNINFO: Final = 2

if (
    sys.platform.startswith("freebsd") or sys.platform.startswith("netbsd")
) and sys.version_info >= (3, 14):
    SO_L2CAP_FLUSH: Final = 5
    SO_L2CAP_IMTU: Final = 1
    SO_L2CAP_OMTU: Final = 2
    SO_RFCOMM_FC_INFO: Final = 2
    SO_RFCOMM_MTU: Final = 1
    SO_SCO_MTU: Final = 1
