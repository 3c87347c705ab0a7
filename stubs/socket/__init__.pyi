"""Acceso a los sockets del sistema: la interfaz BSD, desde Python.

Cada tema está en un módulo privado; aquí se reexporta todo, en orden de lectura.
"""

# Reexportar con «*» no pierde nada: los módulos privados solo definen nombres públicos.
# ruff: noqa: F403, F405, I001

from typing import TypeAlias

from ._clase import *
from ._funciones import *
from ._excepciones import *
from ._familias import *
from ._tipos import *
from ._constantes_so import *
from ._constantes_sol import *
from ._constantes_shut import *
from ._constantes_msg import *
from ._constantes_scm import *
from ._constantes_ipproto import *
from ._constantes_ipproto_cabeceras import *
from ._constantes_ipproto_tuneles import *
from ._constantes_ipproto_historicos import *
from ._constantes_ip import *
from ._constantes_ipv6 import *
from ._constantes_tcp import *
from ._constantes_udplite import *
from ._constantes_inaddr import *
from ._constantes_ai import *
from ._constantes_ni import *
from ._constantes_eai import *
from ._constantes_can import *
from ._constantes_can_bcm import *
from ._constantes_can_isotp import *
from ._constantes_j1939 import *
from ._constantes_bluetooth import *
from ._constantes_bluetooth_bt import *
from ._constantes_bluetooth_phy import *
from ._constantes_bluetooth_hci import *
from ._constantes_bluetooth_l2cap import *
from ._constantes_bluetooth_rfcomm import *
from ._constantes_netlink import *
from ._constantes_packet import *
from ._constantes_alg import *
from ._constantes_tipc import *
from ._constantes_rds import *
from ._constantes_vsock import *
from ._constantes_hyperv import *
from ._constantes_windows import *
from ._constantes_varias import *
from ._alias import Direccion, DireccionDevuelta, DireccionIP

# Otros módulos de la biblioteca estándar (asyncio, ssl…) usan estos tres nombres en
# sus propios contratos; al ejecutar no existen.
_Address: TypeAlias = Direccion
_RetAddress: TypeAlias = DireccionDevuelta
_GetAddrInfoResult: TypeAlias = list[
    tuple[AddressFamily, SocketKind, int, str, DireccionIP]
]
