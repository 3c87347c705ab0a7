"""Máquinas virtuales con `AF_VSOCK`: `VMADDR_*` y `SO_VM_SOCKETS_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    IOCTL_VM_SOCKETS_GET_LOCAL_CID: Final = 1977
    SO_VM_SOCKETS_BUFFER_MAX_SIZE: Final = 2
    SO_VM_SOCKETS_BUFFER_MIN_SIZE: Final = 1
    SO_VM_SOCKETS_BUFFER_SIZE: Final = 0
    VMADDR_CID_ANY: Final = 4294967295
    VMADDR_CID_HOST: Final = 2
    VMADDR_PORT_ANY: Final = 4294967295
    VM_SOCKETS_INVALID_VERSION: Final = 4294967295

if sys.platform == "linux" and sys.version_info >= (3, 14):
    VMADDR_CID_LOCAL: Final = 1
