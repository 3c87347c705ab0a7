"""Tramas de la capa de enlace: `PACKET_*`, `ETH_P_ALL` y `ETHERTYPE_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    PACKET_BROADCAST: Final = 1
    """La trama llegó por difusión a la dirección física `ff:ff:ff:ff:ff:ff`.

    Es lo habitual en las preguntas de ARP y en DHCP. La clasificación mira la dirección
    física, no la IP.
    """

    PACKET_FASTROUTE: Final = 6
    """Resto de `fastroute`, un atajo de encaminamiento que el núcleo quitó hace años.

    Ninguna trama lo trae. Las cabeceras actuales dan ese mismo número a `PACKET_USER`,
    otra marca interna.
    """

    PACKET_HOST: Final = 0
    """La trama iba dirigida a esta máquina.

    Es uno de los valores del tercer campo, `pkttype`, de la dirección que da
    [recvfrom][socket.socket.recvfrom] en un socket `AF_PACKET`. Lo pone el núcleo: al
    enviar se ignora.
    """

    PACKET_LOOPBACK: Final = 5
    """Marca interna del núcleo para las tramas de difusión y multidifusión que se
    devuelve a sí mismo.

    Su cabecera avisa de que un programa no la ve. El tráfico de la interfaz `lo` no la
    lleva: es [PACKET_HOST][socket.PACKET_HOST] o
    [PACKET_OUTGOING][socket.PACKET_OUTGOING].
    """

    PACKET_MULTICAST: Final = 2
    """La trama llegó a una dirección física de multidifusión, la que tiene a 1 el bit
    menos significativo del primer byte.

    Por ejemplo, `01:00:5e:…` para IPv4 y `33:33:…` para IPv6. La interfaz descarta las
    de los grupos a los que nadie se apuntó, salvo en modo promiscuo.
    """

    PACKET_OTHERHOST: Final = 3
    """La trama era para otra máquina, y se ve porque la interfaz está en modo promiscuo
    o el conmutador la entregó igual.

    También lo llevan las tramas con una etiqueta de VLAN que esta máquina no tiene
    configurada. No son tráfico propio: no las cuentes como tal.
    """

    PACKET_OUTGOING: Final = 4
    """La trama sale de esta máquina: el socket ve también lo que se envía.

    Por la interfaz local cada paquete aparece dos veces, primero así y después como
    [PACKET_HOST][socket.PACKET_HOST]. Para no recibirlas, compara este campo o activa
    `PACKET_IGNORE_OUTGOING` (el 23 de `SOL_PACKET`, desde Linux 4.20). Solo salen si
    escuchas todos los protocolos.
    """

if (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform.startswith("freebsd")
) and sys.version_info >= (3, 12):
    ETHERTYPE_ARP: Final = 2054
    """Tipo Ethernet de ARP, el protocolo que averigua la dirección física de una
    dirección IPv4.

    Va en los bytes 12 y 13 de la trama, en orden de red. Antes de Python 3.12 se
    escribe `0x0806`.
    """

    ETHERTYPE_IP: Final = 2048
    """Tipo Ethernet de IPv4: lo que sigue a la cabecera de la trama es un paquete IPv4.

    Enlazar un socket `AF_PACKET` con él deja fuera ARP, IPv6 y lo que sale de la propia
    máquina. En [socket][socket.socket] va con `socket.htons`; en la dirección de
    [bind][socket.socket.bind], sin él.
    """

    ETHERTYPE_IPV6: Final = 34525
    """Tipo Ethernet de IPv6, `0x86dd` en las trazas.

    Incluye el descubrimiento de vecinos, que hace lo que ARP en IPv4 y viaja dentro de
    ICMPv6.
    """

    ETHERTYPE_VLAN: Final = 33024
    """Tipo de las tramas con etiqueta de VLAN (802.1Q): cuatro bytes más, con el número
    de VLAN y el tipo verdadero.

    En Linux un socket enlazado a este tipo no recibe nada: el núcleo quita la etiqueta
    antes de entregar la trama y la cuenta aparte, en los datos auxiliares que activa
    `PACKET_AUXDATA`.
    """

if sys.platform == "linux" and sys.version_info >= (3, 12):
    ETH_P_ALL: Final = 3
    """Pide todas las tramas, sea cual sea su protocolo, también las que salen: es lo
    que usa un analizador de red.

    Al crear el socket hay que pasarlo con `socket.htons(socket.ETH_P_ALL)`; sin `htons`
    el socket se crea y no recibe nada. En la dirección de [bind][socket.socket.bind] va
    tal cual, porque ahí convierte Python. Hace falta `CAP_NET_RAW`.
    """
