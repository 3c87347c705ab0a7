"""Protocolos de IP: túneles, grupos y encaminamiento, `IPPROTO_*`."""

import sys
from typing import Final

IPPROTO_IGMP: Final = 2
"""El protocolo con que una máquina IPv4 avisa a su encaminador de los grupos de
multidifusión que quiere.

Lo habla el núcleo por ti cuando usas [IP_ADD_MEMBERSHIP][socket.IP_ADD_MEMBERSHIP].
Solo lo abre, en bruto, quien escribe un encaminador. En IPv6 su papel lo hace MLD, que
va dentro de [IPPROTO_ICMPV6][socket.IPPROTO_ICMPV6].
"""

IPPROTO_PIM: Final = 103
"""El protocolo con que los encaminadores reparten la multidifusión entre redes.

Lo hablan programas como FRR o `pimd`, con un socket en bruto. A una aplicación que
recibe de un grupo no le hace falta: le basta con apuntarse.
"""

if sys.platform == "win32":
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

if sys.platform != "linux" and sys.platform != "win32":
    IPPROTO_EON: Final = 80
    """Paquetes ISO (CLNP) llevados dentro de IP, el túnel EON de los ochenta.

    Cuando se creía que OSI sustituiría a TCP/IP, así se unían sus islas. IS-IS, lo que
    sobrevive de aquello, va directamente sobre Ethernet.
    """

if sys.platform != "linux":
    IPPROTO_IPV4: Final = 4
    """IPv4 dentro de IPv4 o de IPv6: el número de los túneles, con el nombre que usan
    BSD y Windows.

    Es el mismo número que [IPPROTO_IPIP][socket.IPPROTO_IPIP], que es como se llama en
    Linux. No es un nivel de opciones: ese es [IPPROTO_IP][socket.IPPROTO_IP], y
    confundirlos hace que `setsockopt` falle.
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

if sys.platform.startswith("netbsd"):
    IPPROTO_VRRP: Final = 112
    """El protocolo con que varios encaminadores comparten una IP y uno releva al que
    cae.

    En Linux lo habla `keepalived`, con un socket en bruto y el número 112; OpenBSD usa
    ese mismo para CARP. El servicio que se apoya en esa IP flotante no lo toca.
    """
