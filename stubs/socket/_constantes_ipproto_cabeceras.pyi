"""Protocolos de IP: cabeceras de extensión de IPv6 e IPsec, `IPPROTO_*`."""

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

IPPROTO_NONE: Final = 59
"""Dice que detrás de una cabecera IPv6 no viene nada más.

Lo escribe quien compone paquetes a mano. No significa «sin protocolo» ni «por defecto»:
para eso se deja el 0 en `socket()`.
"""

IPPROTO_ROUTING: Final = 43
"""Identifica en IPv6 la cabecera de encaminamiento, con los puntos por los que ha de
pasar el paquete.

Número para leer capturas. Hoy su uso vivo es el encaminamiento por segmentos (SRv6); el
tipo original se prohibió. La opción del socket es [IPV6_RTHDR][socket.IPV6_RTHDR].
"""

if sys.platform != "linux" and sys.platform != "win32":
    IPPROTO_IPCOMP: Final = 108
    """Compresión de paquetes, previa al cifrado de IPsec (RFC 3173).

    Lo cifrado no se puede comprimir después, y de ahí la idea. Hoy casi todo llega ya
    comprimido y rara vez se activa; lo configura el servicio de IPsec, no un socket.
    """
