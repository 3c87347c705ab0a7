"""Bluetooth: el adaptador, `HCI_*` y `SO_HCI_*`."""

import sys
from typing import Final

if sys.platform == "linux" or sys.platform.startswith("freebsd"):
    HCI_FILTER: Final[int]
    """Elige qué paquetes y sucesos del controlador llegan a un socket `BTPROTO_HCI` del
    canal sin elaborar.

    Nivel [SOL_HCI][socket.SOL_HCI]. En Linux,
    `struct.pack("=IIIH2x", tipos, sucesos0, sucesos1, orden)`, 16 bytes; de entrada no
    deja pasar nada. En FreeBSD es `SO_HCI_RAW_FILTER`, con otra estructura; NetBSD la
    reparte entre `SO_HCI_EVT_FILTER` y `SO_HCI_PKT_FILTER`.
    """

if sys.platform == "linux":
    HCI_TIME_STAMP: Final = 3
    """Añade a cada paquete HCI recibido la hora en que llegó.

    Se activa con 1 en el nivel [SOL_HCI][socket.SOL_HCI], y `recvmsg` la da aparte,
    como auxiliar de tipo 2: dos `long`, segundos y microsegundos. Es la del núcleo, no
    la del instante en que el programa lee.
    """

if sys.platform == "linux" and sys.version_info >= (3, 14):
    HCI_CHANNEL_CONTROL: Final = 3
    """Canal HCI de administración: encender adaptadores, buscar y emparejar, con el
    protocolo *mgmt* de BlueZ.

    Se enlaza con `(HCI_DEV_NONE, HCI_CHANNEL_CONTROL)`; casi todo pide `CAP_NET_ADMIN`.
    Es lo que usa `bluetoothd`; un programa normal le habla a él por D-Bus.
    """

    HCI_CHANNEL_LOGGING: Final = 4
    """Canal HCI de solo escritura, para meter notas propias en la traza que ve `btmon`.

    Pide `CAP_NET_ADMIN` y se enlaza con `HCI_DEV_NONE`; leer da `EOPNOTSUPP`.
    """

    HCI_CHANNEL_MONITOR: Final = 2
    """Canal HCI de solo lectura con todo lo que pasa por todos los adaptadores: es el
    de `btmon`.

    Pide `CAP_NET_RAW`; se enlaza con `HCI_DEV_NONE`. Cada mensaje lleva una cabecera de
    6 bytes: tipo, adaptador y longitud.
    """

    HCI_CHANNEL_RAW: Final = 0
    """Canal HCI para hablar con un adaptador a la vez que lo usa el núcleo; es el que
    se toma si no se indica canal.

    Sin `CAP_NET_RAW` solo deja pasar las órdenes y los sucesos inofensivos. Es el único
    en que vale [HCI_FILTER][socket.HCI_FILTER].
    """

    HCI_CHANNEL_USER: Final = 1
    """Canal HCI que da el adaptador entero al programa y aparta de él al núcleo.

    Pide `CAP_NET_ADMIN` y un adaptador concreto y apagado: si está en uso, `EBUSY`. Lo
    emplean las pilas Bluetooth escritas por completo fuera del núcleo.
    """

    HCI_DEV_NONE: Final = 65535
    """«Ningún adaptador en particular», para los canales HCI que son de todos.

    Es obligatorio con los de control, vigilancia y notas, y no vale con
    [HCI_CHANNEL_USER][socket.HCI_CHANNEL_USER]. El primer adaptador, `hci0`, es el 0.
    """

if sys.platform == "linux" or (
    (sys.platform.startswith("freebsd") or sys.platform.startswith("netbsd"))
    and sys.version_info >= (3, 14)
):
    HCI_DATA_DIR: Final[int]
    """Añade a cada paquete HCI leído si entraba o salía.

    Nivel [SOL_HCI][socket.SOL_HCI]; entero usado como booleano; 0 por defecto. En Linux
    llega como dato auxiliar de `recvmsg`, del mismo nivel y tipo 1: un entero, 1 si es
    entrante. Útil para escribir un `hcidump`.
    """

if sys.platform.startswith("netbsd") and sys.version_info >= (3, 14):
    SO_HCI_EVT_FILTER: Final = 1
    """Elige qué sucesos HCI recibe el socket en NetBSD; al principio, solo los que
    contestan a órdenes.

    Nivel [SOL_HCI][socket.SOL_HCI]; mapa de 256 bits, ocho enteros de 32: el suceso `n`
    es el bit `n - 1`.
    """

    SO_HCI_PKT_FILTER: Final = 2
    """Elige qué clases de paquete HCI recibe el socket en NetBSD: órdenes, sucesos,
    datos o voz.

    Nivel [SOL_HCI][socket.SOL_HCI]; mapa de 32 bytes, como el de los sucesos. Al
    principio, solo sucesos.
    """
