"""Comunicación entre los nodos de un clúster: `TIPC_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    TIPC_ADDR_ID: Final = 3
    TIPC_ADDR_NAME: Final = 2
    TIPC_ADDR_NAMESEQ: Final = 1
    TIPC_CFG_SRV: Final = 0
    TIPC_CLUSTER_SCOPE: Final = 2
    TIPC_CONN_TIMEOUT: Final = 130
    TIPC_CRITICAL_IMPORTANCE: Final = 3
    TIPC_DEST_DROPPABLE: Final = 129
    TIPC_HIGH_IMPORTANCE: Final = 2
    TIPC_IMPORTANCE: Final = 127
    TIPC_LOW_IMPORTANCE: Final = 0
    TIPC_MEDIUM_IMPORTANCE: Final = 1
    TIPC_NODE_SCOPE: Final = 3
    TIPC_PUBLISHED: Final = 1
    TIPC_SRC_DROPPABLE: Final = 128
    TIPC_SUBSCR_TIMEOUT: Final = 3
    TIPC_SUB_CANCEL: Final = 4
    TIPC_SUB_PORTS: Final = 1
    TIPC_SUB_SERVICE: Final = 2
    TIPC_TOP_SRV: Final = 1
    TIPC_WAIT_FOREVER: Final = -1
    TIPC_WITHDRAWN: Final = 2
    TIPC_ZONE_SCOPE: Final = 1
