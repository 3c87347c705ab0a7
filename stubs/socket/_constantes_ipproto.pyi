"""Protocolos de IP: `IPPROTO_*`."""

import sys
from typing import Final

IPPROTO_AH: Final = 51
"""Cabecera de autenticación de IPsec: firma el paquete, sin cifrar.

En IPv6 es una cabecera de extensión. La gestiona el núcleo, con claves que pone un
servicio como strongSwan; en un programa solo aparece al filtrar o leer capturas. Casi
todo el mundo usa [IPPROTO_ESP][socket.IPPROTO_ESP], que también cifra.
"""

IPPROTO_DSTOPTS: Final = 60
"""Identifica en IPv6 la cabecera de opciones para el destino.

No se pasa a `socket()`: es un valor del campo «cabecera siguiente», útil al recorrer un
paquete capturado. La opción para enviarla y leerla es
[IPV6_DSTOPTS][socket.IPV6_DSTOPTS].
"""

IPPROTO_EGP: Final = 8
"""Protocolo de pasarela exterior, con el que las redes se contaban sus rutas antes de
BGP.

Lo sustituyó BGP a comienzos de los noventa, y BGP va sobre TCP, puerto 179. Solo queda
el número.
"""

IPPROTO_ESP: Final = 50
"""Carga cifrada de IPsec: la que llevan las redes privadas virtuales que no van sobre
UDP o TLS.

No tiene puertos, y por eso muchos traductores de direcciones (NAT) no la dejan pasar;
entonces IPsec la mete en UDP, puerto 4500. La hace el núcleo: desde Python se lee con
[SOCK_RAW][socket.SOCK_RAW], sin descifrar.
"""

IPPROTO_FRAGMENT: Final = 44
"""Identifica en IPv6 la cabecera de un datagrama partido en trozos.

El núcleo parte y recompone sin que el programa lo vea: con UDP siempre recibes el
datagrama entero. Sale al analizar capturas. Para no partir,
[IPV6_DONTFRAG][socket.IPV6_DONTFRAG].
"""

IPPROTO_HOPOPTS: Final = 0
"""Identifica en IPv6 la cabecera de opciones salto a salto.

Vale 0, lo mismo que [IPPROTO_IP][socket.IPPROTO_IP]: el número solo significa esto
dentro de una cabecera IPv6, donde además ha de ir la primera.
"""

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

IPPROTO_IDP: Final = 22
"""Protocolo de datagramas de Xerox XNS, antepasado de IPX.

Red de oficina de los años ochenta; ningún sistema actual la implementa sobre IP. Un
socket con este número solo vería los paquetes que tú mismo envíes.
"""

IPPROTO_IGMP: Final = 2
"""El protocolo con que una máquina IPv4 avisa a su encaminador de los grupos de
multidifusión que quiere.

Lo habla el núcleo por ti cuando usas [IP_ADD_MEMBERSHIP][socket.IP_ADD_MEMBERSHIP].
Solo lo abre, en bruto, quien escribe un encaminador. En IPv6 su papel lo hace MLD, que
va dentro de [IPPROTO_ICMPV6][socket.IPPROTO_ICMPV6].
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

IPPROTO_NONE: Final = 59
"""Dice que detrás de una cabecera IPv6 no viene nada más.

Lo escribe quien compone paquetes a mano. No significa «sin protocolo» ni «por defecto»:
para eso se deja el 0 en `socket()`.
"""

IPPROTO_PIM: Final = 103
"""El protocolo con que los encaminadores reparten la multidifusión entre redes.

Lo hablan programas como FRR o `pimd`, con un socket en bruto. A una aplicación que
recibe de un grupo no le hace falta: le basta con apuntarse.
"""

IPPROTO_PUP: Final = 12
"""Paquete universal de PARC, la red de Xerox de los setenta en que se inspiró IP.

Pieza de museo que las cabeceras de BSD han conservado. No hay nada que lo hable.
"""

IPPROTO_RAW: Final = 255
"""Socket en bruto para enviar paquetes IP con la cabecera hecha por ti; no recibe.

Con [SOCK_RAW][socket.SOCK_RAW] enciende [IP_HDRINCL][socket.IP_HDRINCL] y pide
`CAP_NET_RAW`. Para escuchar un protocolo concreto hay que abrir otro con su número;
para verlo todo, [AF_PACKET][socket.AF_PACKET]. Windows no deja enviar así TCP, ni UDP
con origen falso.
"""

IPPROTO_ROUTING: Final = 43
"""Identifica en IPv6 la cabecera de encaminamiento, con los puntos por los que ha de
pasar el paquete.

Número para leer capturas. Hoy su uso vivo es el encaminamiento por segmentos (SRv6); el
tipo original se prohibió. La opción del socket es [IPV6_RTHDR][socket.IPV6_RTHDR].
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

if sys.platform == "win32":
    IPPROTO_CBT: Final = 7
    """Árboles con núcleo, un reparto de multidifusión que no llegó a usarse (RFC 2189).

    PIM ganó la partida. Windows lo tiene en su cabecera porque copia la lista de IANA,
    no porque lo atienda.
    """

    IPPROTO_ICLFXBM: Final = 78
    """Un nombre de las cabeceras de Windows para el protocolo 78, que IANA llama
    WB-MON.

    Era la supervisión de una red de satélites de los ochenta. No sirve de nada en un
    programa; está por completar la lista.
    """

    IPPROTO_IGP: Final = 9
    """Número reservado para el protocolo de rutas interno que prefiera cada red.

    Cisco lo tomó para IGRP, ya retirado. Los protocolos internos de hoy tienen número
    propio (OSPF, 89) o van sobre UDP (RIP).
    """

    IPPROTO_L2TP: Final = 115
    """Túnel de capa 2 directamente sobre IP (L2TPv3), sin UDP.

    En las redes privadas virtuales L2TP corrientes no se ve, porque van por UDP, puerto
    1701, dentro de IPsec. En Linux se abre con el mismo número, 115, y el módulo
    `l2tp_ip`.
    """

    IPPROTO_PGM: Final = 113
    """Multidifusión fiable de Windows: los receptores piden de nuevo lo que les falta.

    Se abre con [SOCK_RDM][socket.SOCK_RDM], el único protocolo que da ese tipo en IP, y
    pide instalar el componente de mensajería (MSMQ). Fuera de Windows existió OpenPGM.
    Hoy se suele elegir otra vía: un intermediario de mensajes o NORM.
    """

    IPPROTO_RDP: Final = 27
    """Protocolo de datos fiable de 1984 (RFC 908); no es el escritorio remoto.

    El Escritorio remoto de Windows, de las mismas siglas, va sobre TCP y UDP, puerto
    3389. De este solo queda la reserva del número.
    """

    IPPROTO_ST: Final = 5
    """Protocolo de flujo, un experimento para voz y vídeo con reserva de red (RFC
    1819).

    Usaba en la cabecera la versión 5 de IP: por eso el sucesor de IPv4 se llama IPv6.
    Nadie lo usa.
    """

if sys.platform != "linux" and sys.platform != "win32":
    IPPROTO_EON: Final = 80
    """Paquetes ISO (CLNP) llevados dentro de IP, el túnel EON de los ochenta.

    Cuando se creía que OSI sustituiría a TCP/IP, así se unían sus islas. IS-IS, lo que
    sobrevive de aquello, va directamente sobre Ethernet.
    """

    IPPROTO_IPCOMP: Final = 108
    """Compresión de paquetes, previa al cifrado de IPsec (RFC 3173).

    Lo cifrado no se puede comprimir después, y de ahí la idea. Hoy casi todo llega ya
    comprimido y rara vez se activa; lo configura el servicio de IPsec, no un socket.
    """

if sys.platform != "linux":
    IPPROTO_GGP: Final = 3
    """Protocolo entre pasarelas, el de los primeros encaminadores de Internet.

    Se retiró en los ochenta, y después vinieron EGP y BGP. Linux no lo nombra.
    """

    IPPROTO_IPV4: Final = 4
    """IPv4 dentro de IPv4 o de IPv6: el número de los túneles, con el nombre que usan
    BSD y Windows.

    Es el mismo número que [IPPROTO_IPIP][socket.IPPROTO_IPIP], que es como se llama en
    Linux. No es un nivel de opciones: ese es [IPPROTO_IP][socket.IPPROTO_IP], y
    confundirlos hace que `setsockopt` falle.
    """

    IPPROTO_MAX: Final = 256
    """Uno más que el mayor número de protocolo de IP; marca el fin de la lista, no un
    protocolo.

    El campo de la cabecera es un byte. Linux con glibc no da el nombre, y allí además
    hay números mayores, como [IPPROTO_MPTCP][socket.IPPROTO_MPTCP], que no viajan por
    la red.
    """

if sys.platform != "win32":
    IPPROTO_GRE: Final = 47
    """Encapsulado genérico: túneles que llevan cualquier protocolo dentro de IP.

    Lo usan encaminadores y el viejo PPTP, y como no tiene puertos se atraganta en los
    NAT domésticos. En Linux se crea con `ip tunnel … mode gre`; un socket en bruto con
    este número sirve para mirarlo.
    """

    IPPROTO_IPIP: Final = 4
    """IP dentro de IP, el túnel más simple: una segunda cabecera de 20 bytes.

    Lo emplean repartidores de carga para entregar el paquete intacto al servidor. Linux
    lo crea con `ip tunnel … mode ipip`. BSD y Windows llaman a este número
    [IPPROTO_IPV4][socket.IPPROTO_IPV4].
    """

    IPPROTO_RSVP: Final = 46
    """Reserva de ancho de banda a lo largo de un camino (RFC 2205).

    Para las aplicaciones fracasó, porque nadie reserva en Internet; vive en los
    operadores, que trazan con él los caminos de MPLS. Lo hablan los encaminadores.
    """

    IPPROTO_TP: Final = 29
    """El transporte ISO de clase 4, el equivalente de TCP en el mundo OSI.

    Las aplicaciones ISO que quedan, en la industria, usan TCP por debajo con el RFC
    1006, puerto 102.
    """

if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
    IPPROTO_HELLO: Final = 63
    """Protocolo de rutas de NSFNET, de los ochenta, que elegía el camino por el retardo
    medido.

    El número 63 está hoy apartado para «cualquier red local». Ningún servicio de rutas
    lo lleva ya.
    """

    IPPROTO_XTP: Final = 36
    """Transporte exprés, un rival de TCP pensado en los noventa para hacerlo en
    circuitos.

    Tuvo uso militar y ninguno en Internet; sus ideas están ahora en QUIC y en SCTP.
    """

if (
    sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    IPPROTO_MOBILE: Final = 55
    """Encapsulado mínimo de IP móvil (RFC 2004): un túnel que ahorra bytes de la
    segunda cabecera.

    Servía para que un portátil conservara su IP al cambiar de red. La movilidad actual
    se resuelve en la red del operador o en QUIC.
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
    sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
):
    IPPROTO_ND: Final = 77
    """Disco de red de Sun: el arranque de estaciones sin disco anterior a NFS.

    No es el descubrimiento de vecinos de IPv6, que comparte las siglas y va dentro de
    [IPPROTO_ICMPV6][socket.IPPROTO_ICMPV6]. Se abandonó en los ochenta.
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

if sys.platform.startswith("netbsd"):
    IPPROTO_VRRP: Final = 112
    """El protocolo con que varios encaminadores comparten una IP y uno releva al que
    cae.

    En Linux lo habla `keepalived`, con un socket en bruto y el número 112; OpenBSD usa
    ese mismo para CARP. El servicio que se apoya en esa IP flotante no lo toca.
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
    IPPROTO_BIP: Final[int]
    """Un nombre que el código de CPython busca en las cabeceras y que ningún sistema
    actual define.

    No está en la lista de IANA. Si lo ves en otra documentación, no existe al ejecutar:
    `hasattr(socket, "IPPROTO_BIP")` es falso en Linux, macOS, Windows y los BSD.
    """
