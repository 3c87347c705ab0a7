"""Bluetooth: protocolos y direcciones, `BTPROTO_*` y `BDADDR_*`."""

import sys
from typing import Final

if (
    sys.platform == "linux"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or (sys.platform.startswith("netbsd") and sys.version_info >= (3, 14))
):
    BDADDR_ANY: Final = "00:00:00:00:00:00"
    """Dirección Bluetooth comodín, para que [bind][socket.socket.bind] use cualquier
    adaptador de la máquina.

    Es una cadena, como todas las direcciones Bluetooth en Python. Al conectar no vale:
    ahí va la del otro aparato.
    """

    BDADDR_LOCAL: Final = "00:00:00:FF:FF:FF"
    """Dirección con la que la biblioteca de BlueZ llama a su propio servicio de
    descubrimiento (SDP), sin radio.

    Es una convención de esa biblioteca: el núcleo de Linux no le da trato especial.
    Para cualquier adaptador, [BDADDR_ANY][socket.BDADDR_ANY].
    """

    BTPROTO_RFCOMM: Final[int]
    """Protocolo que imita un puerto serie sobre Bluetooth clásico: un flujo de bytes,
    como TCP.

    Se abre con `SOCK_STREAM`; la dirección es `("00:11:22:33:44:55", canal)`, con canal
    de 1 a 30. Es el único de Windows y el que usan los módulos serie baratos; los
    aparatos *Low Energy* no lo tienen.
    """

if sys.platform == "linux" and sys.version_info >= (3, 14):
    BDADDR_BREDR: Final = 0
    """Tipo de dirección de Bluetooth clásico (BR/EDR), el que se supone si no se indica
    otro.

    Es el cuarto elemento de la dirección de `BTPROTO_L2CAP`:
    `(aparato, psm, cid, tipo)`.
    """

    BDADDR_LE_PUBLIC: Final = 1
    """Tipo de dirección *Low Energy* asignada por el fabricante y que no cambia.

    Va al final de la dirección de `BTPROTO_L2CAP`. Un aparato anuncia de qué tipo es la
    suya: con el tipo equivocado la conexión no llega a hacerse.
    """

    BDADDR_LE_RANDOM: Final = 2
    """Tipo de dirección *Low Energy* generada por el aparato, fija o cambiante.

    La usan casi todos los teléfonos, que la renuevan por privacidad (la norma
    recomienda 15 minutos): guardarla para conectar mañana no sirve si no están
    emparejados.
    """

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or (sys.platform.startswith("netbsd") and sys.version_info >= (3, 14))
):
    BTPROTO_HCI: Final[int]
    """Protocolo de acceso directo al controlador: órdenes, sucesos y datos sin
    elaborar.

    Solo con `SOCK_RAW`. La dirección cambia según el sistema: en Linux, el número de
    adaptador, `(0,)`; en FreeBSD, el nombre del nodo; en NetBSD, la dirección
    Bluetooth. Desde Python 3.14, en Linux, admite también `0` y `(0, canal)`.
    """

    BTPROTO_L2CAP: Final[int]
    """Protocolo de mensajes sobre Bluetooth, en el que se apoyan los demás, también en
    *Low Energy*.

    Con `SOCK_SEQPACKET`, y `SOCK_STREAM` o `SOCK_DGRAM` en Linux. La dirección es
    `(aparato, psm)`; desde Python 3.14 se le pueden añadir `cid` y tipo de dirección,
    sin los que no se llega a un aparato *Low Energy*.
    """

if sys.platform == "linux" or (
    (sys.platform.startswith("freebsd") or sys.platform.startswith("netbsd"))
    and sys.version_info >= (3, 14)
):
    BTPROTO_SCO: Final[int]
    """Protocolo de voz en tiempo real, el de los manos libres: caudal reservado y sin
    retransmisión.

    Con `SOCK_SEQPACKET`. La dirección es la del aparato, como `bytes`; desde Python
    3.14 también como cadena. Solo lleva el audio: la llamada se negocia antes por
    RFCOMM.
    """
