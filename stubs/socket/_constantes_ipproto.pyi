"""Protocolos de IP: los que se abren o se configuran, `IPPROTO_*`."""

import sys
from typing import Final

IPPROTO_ICMP: Final = 1
"""El protocolo de avisos de IPv4: el de `ping` y el de «puerto inalcanzable».

Con [SOCK_RAW][socket.SOCK_RAW] pide `CAP_NET_RAW` y se reciben todos los mensajes ICMP
de la máquina, con cabecera IP. Con [SOCK_DGRAM][socket.SOCK_DGRAM], en Linux y macOS,
solo ecos propios y sin privilegios; en Linux, si tu grupo está en
`/proc/sys/net/ipv4/ping_group_range`, y si no, `[Errno 13]`.
"""

IPPROTO_ICMPV6: Final = 58
"""El protocolo de control de IPv6: errores, eco, vecinos, rutas y grupos.

No es opcional como su hermano de IPv4: sin él no hay resolución de vecinos, y un
cortafuegos que lo corte deja la red muda. En un socket en bruto, el núcleo calcula la
suma de control y no entrega la cabecera IPv6.
"""

IPPROTO_IP: Final = 0
"""Nivel de las opciones de IPv4, las `IP_*`; como protocolo, 0: «el que toque».

Es el primer argumento de [setsockopt][socket.socket.setsockopt] para el TTL, la marca
de servicio o los grupos. Como tercer argumento de `socket()`, el sistema elige según el
tipo; con [SOCK_RAW][socket.SOCK_RAW] no hay elección y da `[Errno 93]`.
"""

IPPROTO_IPV6: Final = 41
"""Nivel de las opciones de IPv6, las `IPV6_*`.

Se usa en [setsockopt][socket.socket.setsockopt] y
[getsockopt][socket.socket.getsockopt] con sockets [AF_INET6][socket.AF_INET6]; con uno
IPv4 da `[Errno 92]`. Como protocolo es IPv6 metido dentro de IPv4, los túneles 6in4:
para hablar IPv6 se elige la familia, no este número.
"""

IPPROTO_RAW: Final = 255
"""Socket en bruto para enviar paquetes IP con la cabecera hecha por ti; no recibe.

Con [SOCK_RAW][socket.SOCK_RAW] enciende [IP_HDRINCL][socket.IP_HDRINCL] y pide
`CAP_NET_RAW`. Para escuchar un protocolo concreto hay que abrir otro con su número;
para verlo todo, [AF_PACKET][socket.AF_PACKET]. Windows no deja enviar así TCP, ni UDP
con origen falso.
"""

IPPROTO_SCTP: Final = 132
"""Transporte fiable que conserva los mensajes y lleva varios flujos a la vez, por
varias direcciones.

Se abre con [SOCK_STREAM][socket.SOCK_STREAM] o [SOCK_SEQPACKET][socket.SOCK_SEQPACKET].
En Linux es un módulo, y sin él da `[Errno 93]`; macOS y Windows no lo traen. Es el de
la telefonía móvil; los canales de datos de WebRTC lo llevan dentro de UDP. El módulo
`socket` no nombra sus opciones: hay paquetes aparte, como `pysctp`.
"""

IPPROTO_TCP: Final = 6
"""El protocolo TCP, y el nivel de sus opciones, las `TCP_*`.

Es el que da [SOCK_STREAM][socket.SOCK_STREAM] en IPv4 e IPv6 sin pedirlo, así que se
escribe sobre todo en [setsockopt][socket.socket.setsockopt]. Existe en todos los
sistemas, igual que [SOL_TCP][socket.SOL_TCP], que vale lo mismo. En
[getaddrinfo][socket.getaddrinfo] filtra los resultados repetidos.
"""

IPPROTO_UDP: Final = 17
"""El protocolo UDP, y el nivel de sus opciones.

Lo elige el sistema para [SOCK_DGRAM][socket.SOCK_DGRAM]. El módulo no nombra ninguna
opción de UDP; la más usada en Linux es la 103, `UDP_SEGMENT`, que parte en datagramas
un envío grande. Pedirlo con [SOCK_STREAM][socket.SOCK_STREAM] da `[Errno 93]`.
"""

if sys.platform != "linux":
    IPPROTO_MAX: Final = 256
    """Uno más que el mayor número de protocolo de IP; marca el fin de la lista, no un
    protocolo.

    El campo de la cabecera es un byte. Linux con glibc no da el nombre, y allí además
    hay números mayores, como [IPPROTO_MPTCP][socket.IPPROTO_MPTCP], que no viajan por
    la red.
    """

if sys.platform == "linux":
    IPPROTO_MPTCP: Final = 262
    """TCP por varios caminos a la vez: wifi y datos móviles, con cambio sin cortes (RFC
    8684).

    Se pide como tercer argumento de `socket()`, con [SOCK_STREAM][socket.SOCK_STREAM],
    y el resto no cambia. Si el otro extremo no lo habla, la conexión queda en TCP
    corriente. Linux lo trae desde 5.6; apagado (`net.mptcp.enabled`), da `[Errno 92]`,
    y sin compilar, `[Errno 93]`. El número no cabe en la cabecera IP: por la red viaja
    como TCP.
    """

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("openbsd")
):
    IPPROTO_UDPLITE: Final = 136
    """UDP que puede proteger solo el comienzo de cada datagrama (RFC 3828), y nivel de
    sus opciones.

    Se abre con [SOCK_DGRAM][socket.SOCK_DGRAM]. Pensado para voz y vídeo, que prefieren
    un dato dañado a ninguno; apenas se usó. Linux avisa en su registro de que lo
    retira, y la versión 7.1 lo quita: allí da `[Errno 93]`. Usa UDP.
    """
