"""Protocolos de IP: los que ya no habla nadie, `IPPROTO_*`."""

import sys
from typing import Final

IPPROTO_EGP: Final = 8
"""Protocolo de pasarela exterior, con el que las redes se contaban sus rutas antes de
BGP.

Lo sustituyó BGP a comienzos de los noventa, y BGP va sobre TCP, puerto 179. Solo queda
el número.
"""

IPPROTO_IDP: Final = 22
"""Protocolo de datagramas de Xerox XNS, antepasado de IPX.

Red de oficina de los años ochenta; ningún sistema actual la implementa sobre IP. Un
socket con este número solo vería los paquetes que tú mismo envíes.
"""

IPPROTO_PUP: Final = 12
"""Paquete universal de PARC, la red de Xerox de los setenta en que se inspiró IP.

Pieza de museo que las cabeceras de BSD han conservado. No hay nada que lo hable.
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

if sys.platform != "linux":
    IPPROTO_GGP: Final = 3
    """Protocolo entre pasarelas, el de los primeros encaminadores de Internet.

    Se retiró en los ochenta, y después vinieron EGP y BGP. Linux no lo nombra.
    """

if sys.platform != "win32":
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
    sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
):
    IPPROTO_ND: Final = 77
    """Disco de red de Sun: el arranque de estaciones sin disco anterior a NFS.

    No es el descubrimiento de vecinos de IPv6, que comparte las siglas y va dentro de
    [IPPROTO_ICMPV6][socket.IPPROTO_ICMPV6]. Se abandonó en los ochenta.
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
