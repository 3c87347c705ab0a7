"""CAN para vehículos pesados: `J1939_*`, `SO_J1939_*` y `SCM_J1939_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    J1939_EE_INFO_NONE: Final = 0
    J1939_EE_INFO_TX_ABORT: Final = 1
    J1939_FILTER_MAX: Final = 512
    J1939_IDLE_ADDR: Final = 254
    J1939_MAX_UNICAST_ADDR: Final = 253
    J1939_NLA_BYTES_ACKED: Final = 1
    J1939_NLA_PAD: Final = 0
    J1939_NO_ADDR: Final = 255
    J1939_NO_NAME: Final = 0
    J1939_NO_PGN: Final = 262144
    J1939_PGN_ADDRESS_CLAIMED: Final = 60928
    J1939_PGN_ADDRESS_COMMANDED: Final = 65240
    J1939_PGN_MAX: Final = 262143
    J1939_PGN_PDU1_MAX: Final = 261888
    J1939_PGN_REQUEST: Final = 59904
    SCM_J1939_DEST_ADDR: Final = 1
    SCM_J1939_DEST_NAME: Final = 2
    SCM_J1939_ERRQUEUE: Final = 4
    SCM_J1939_PRIO: Final = 3
    SO_J1939_ERRQUEUE: Final = 4
    SO_J1939_FILTER: Final = 1
    SO_J1939_PROMISC: Final = 2
    SO_J1939_SEND_PRIO: Final = 3
