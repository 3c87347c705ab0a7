"""Niveles de las opciones: `SOL_*`."""

import sys
from typing import Final

SOL_SOCKET: Final[int]
"""Nivel de las opciones del propio socket, las `SO_*`, sea cual sea su protocolo.

Es el primer argumento de [getsockopt][socket.socket.getsockopt] y de
[setsockopt][socket.socket.setsockopt]. Vale 1 en Linux (x86 y ARM) y 65535 en macOS,
Windows y los BSD.
"""

SOL_IP: Final = 0
"""Nivel de las opciones de IPv4: las que empiezan por `IP_`, como `IP_TTL` o
`IP_ADD_MEMBERSHIP`.

Es el mismo número que `IPPROTO_IP`, que es el nombre de los manuales y el que conviene
escribir. No alcanza a IPv6, cuyo nivel es `IPPROTO_IPV6`; un socket IPv6 de doble pila
sí acepta aquí las que afectan a su tráfico IPv4 (Linux).
"""

SOL_TCP: Final = 6
"""Nivel de las opciones de TCP: `TCP_NODELAY`, `TCP_KEEPIDLE` y las demás que empiezan
por `TCP_`.

Equivale a `IPPROTO_TCP`. Con un socket UDP da `[Errno 95] Operation not supported` en
Linux. El error de siempre es pasar aquí una `SO_*`: no falla, cambia otra opción que
tiene ese número.
"""

SOL_UDP: Final = 17
"""Nivel de las opciones propias de UDP, que el módulo no nombra: `UDP_CORK`,
`UDP_SEGMENT`, `UDP_GRO`.

Equivale a `IPPROTO_UDP`. En Linux sus números están en `linux/udp.h`: 1, 103 y 104.
Casi nadie lo necesita; los servidores de QUIC lo usan para enviar muchos datagramas por
llamada. El tamaño de los búferes y la difusión no van aquí, sino en `SOL_SOCKET`.
"""

if sys.platform == "linux":
    SOL_ALG: Final = 279
    """Nivel de las opciones de `AF_ALG`, el acceso a los cifrados del núcleo de Linux.

    Con él se ponen la clave (`ALG_SET_KEY`) y el tamaño de la etiqueta de
    autenticación, antes de `accept`, y es el nivel de los datos auxiliares de
    `sendmsg_afalg`, que lo escribe por ti.
    """

    SOL_CAN_BASE: Final = 100
    """Base de la que salen los niveles de los protocolos CAN: el de cada uno es esta
    más el número del protocolo.

    No se pasa a `setsockopt`: es un sumando. `SOL_CAN_BASE + CAN_RAW` es `SOL_CAN_RAW`,
    y `SOL_CAN_BASE + CAN_J1939` da el nivel de J1939, que no tiene nombre propio en el
    módulo.
    """

    SOL_RDS: Final = 276
    """Nivel de las opciones de RDS, los datagramas fiables que Oracle usa entre
    servidores de bases de datos.

    Las constantes `RDS_*` que irían con él no existen en ninguna compilación de Python:
    hay que escribir sus números, tomados de `linux/rds.h`. Pide el módulo del núcleo
    `rds`, que muchas distribuciones bloquean por seguridad.
    """

    SOL_TIPC: Final = 271
    """Nivel de las opciones de TIPC, el protocolo entre nodos de un clúster:
    `TIPC_IMPORTANCE` y compañía.

    Sirve con sockets `AF_TIPC`, y en él llegan también los datos auxiliares con el
    motivo de un mensaje devuelto. Pide el módulo `tipc`, que rara vez está cargado.
    """

if sys.platform == "linux" or sys.platform.startswith("netbsd"):
    SOL_CAN_RAW: Final[int]
    """Nivel de las opciones de un socket CAN en bruto: filtros, tramas propias y tramas
    CAN FD.

    Con él van `CAN_RAW_FILTER`, `CAN_RAW_LOOPBACK`, `CAN_RAW_RECV_OWN_MSGS` y
    `CAN_RAW_FD_FRAMES`, en un socket `AF_CAN`, `SOCK_RAW`, `CAN_RAW`. En Linux no pide
    privilegios; sí una interfaz CAN o `vcan`.
    """

if sys.platform == "linux" and sys.version_info >= (3, 14):
    SOL_BLUETOOTH: Final = 274
    """Nivel de las opciones comunes a los protocolos Bluetooth modernos: las `BT_*`,
    como `BT_SECURITY`.

    Es el que hay que preferir en L2CAP, RFCOMM y SCO; los niveles `SOL_L2CAP`,
    `SOL_RFCOMM` y `SOL_SCO` son los antiguos de cada uno. Depende de que Python se
    compilara con las cabeceras de BlueZ.
    """

if sys.platform == "linux" and sys.version_info >= (3, 15):
    SOL_CAN_ISOTP: Final = 106
    """Nivel de las opciones de ISO-TP, los mensajes largos de diagnóstico de vehículos
    sobre CAN.

    Con él se ponen el relleno, los tiempos y el control de flujo (`CAN_ISOTP_OPTS`,
    `CAN_ISOTP_RECV_FC`, `CAN_ISOTP_LL_OPTS`), siempre antes de `bind`. Hasta 3.14 se
    escribe `SOL_CAN_BASE + CAN_ISOTP`.
    """

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or (sys.platform.startswith("netbsd") and sys.version_info >= (3, 14))
):
    SOL_HCI: Final[int]
    """Nivel de las opciones de HCI, el trato directo con el adaptador Bluetooth.

    Con él van `HCI_FILTER`, `HCI_TIME_STAMP` y `HCI_DATA_DIR`. En Linux su número es el
    mismo que el de `SOL_IP`: lo que las distingue es la familia del socket. Lo usan los
    analizadores, y un filtro que deje pasar todo pide `CAP_NET_RAW`.
    """

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
) and sys.version_info >= (3, 14):
    SOL_L2CAP: Final[int]
    """Nivel antiguo de las opciones de L2CAP, la capa de Bluetooth que reparte el
    enlace en canales.

    En Linux sirve para `L2CAP_LM`, el modo del enlace; el tamaño de los paquetes y la
    seguridad se ponen ya en `SOL_BLUETOOTH`. En los BSD es el nivel de las
    `SO_L2CAP_*`. En Linux coincide en número con `SOL_TCP`.
    """

    SOL_SCO: Final[int]
    """Nivel de las opciones de SCO, los enlaces Bluetooth de voz.

    En los BSD lleva `SO_SCO_MTU` y los datos de la conexión; en Linux, la calidad de la
    voz se elige con `BT_VOICE` en `SOL_BLUETOOTH`, y este nivel apenas se usa.
    """

if (
    sys.platform != "darwin"
    and not sys.platform.startswith("openbsd")
    and sys.version_info >= (3, 14)
):
    SOL_RFCOMM: Final[int]
    """Nivel de las opciones de RFCOMM, el puerto serie sobre Bluetooth.

    Es el único de los Bluetooth que también tiene Windows, donde las opciones son
    `SO_BTH_ENCRYPT` y `SO_BTH_MTU`; en Linux lleva `RFCOMM_LM`, el modo del enlace, que
    `BT_SECURITY` deja anticuado.
    """

# El código de CPython los nombra, pero hoy ningún sistema los define.
if not (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    SOL_ATALK: Final[int]
    """Nivel de las opciones de AppleTalk, la red de los ordenadores de Apple de los
    años ochenta y noventa.

    Python lo definiría si las cabeceras básicas del sistema lo hicieran, y ninguno lo
    hace: `socket.SOL_ATALK` da `AttributeError`. En Linux el número es 258. Apple la
    abandonó en 2009; hoy se usa TCP/IP.
    """

    SOL_AX25: Final[int]
    """Nivel de las opciones de AX.25, la red de datos por radio de los aficionados.

    `socket.SOL_AX25` no existe en ningún sistema actual, aunque CPython lo nombre: la
    cabecera que lo da, `netax25/ax25.h`, no se consulta al compilar. Con un núcleo que
    aún tenga AX.25, escribe 257.
    """

    SOL_IPX: Final[int]
    """Nivel de las opciones de IPX, la red de oficina de los años noventa que traía
    `NetWare`.

    Linux quitó su código en 2018, y el módulo ya no lo define en ninguna parte: no hay
    socket al que pasárselo. Si ves `SOL_IPX` en código viejo, su número era 256.
    """

    SOL_NETROM: Final[int]
    """Nivel de las opciones de NET/ROM, una red por radio montada sobre AX.25.

    No hay compilación de Python que lo traiga. Linux le da el 259 en `netrom/netrom.h`,
    y sus opciones (`NETROM_T1`, `NETROM_IDLE`…) tampoco tienen nombre aquí.
    """

    SOL_ROSE: Final[int]
    """Nivel de las opciones de ROSE, que lleva X.25 por radio entre aficionados.

    Solo está en el código de CPython, detrás de una condición que ningún sistema
    cumple. El núcleo de Linux usaba el 260. Si buscas un transporte con fronteras de
    mensaje, mira `SOCK_SEQPACKET`.
    """
