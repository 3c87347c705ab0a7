"""Direcciones IPv4 y puertos especiales: `INADDR_*` e `IPPORT_*`."""

from typing import Final

INADDR_ALLHOSTS_GROUP: Final[int]
"""El grupo 224.0.0.1, al que pertenecen todas las máquinas de la red local que admiten
multidifusión.

No hay que apuntarse: el sistema está dentro siempre. Lo usan IGMP y `ping 224.0.0.1`;
tus programas necesitan un grupo propio de 239.0.0.0/8.
"""

INADDR_ANY: Final = 0
"""La dirección comodín 0.0.0.0 en forma de entero: todas las de la máquina.

En Python no se pasa a [bind][socket.socket.bind], que pide texto: escribe `""` o
`"0.0.0.0"`. Como interfaz de un grupo de multidifusión significa «la que elija el
sistema», y ahí son cuatro bytes a cero.
"""

INADDR_BROADCAST: Final[int]
"""La difusión limitada, 255.255.255.255, en forma de entero: todas las máquinas de la
red local.

En las direcciones de Python se escribe `"<broadcast>"` o `"255.255.255.255"`, y antes
de enviar hay que activar [SO_BROADCAST][socket.SO_BROADCAST]. En Windows, como todas
las de este grupo que no caben en 31 bits, sale en negativo: quédate con
`valor & 0xFFFFFFFF`.
"""

INADDR_LOOPBACK: Final = 2130706433
"""La dirección 127.0.0.1 en forma de entero: la interfaz local.

En Python se usa el texto, `"127.0.0.1"`. No es la única: toda la red 127.0.0.0/8 es
local, y Linux atiende cualquiera de sus direcciones sin configurar nada.
"""

INADDR_MAX_LOCAL_GROUP: Final[int]
"""El último grupo de multidifusión que los encaminadores no reenvían, 224.0.0.255, en
forma de entero.

Cierra el bloque que empieza en [INADDR_UNSPEC_GROUP][socket.INADDR_UNSPEC_GROUP],
reservado a protocolos de la red local como mDNS (224.0.0.251).
"""

INADDR_NONE: Final[int]
"""El valor con que la función de C `inet_addr` señala un error; es el mismo número que
la difusión.

Por esa ambigüedad, en C no se distingue un fallo de 255.255.255.255. En Python no hace
falta: [inet_aton][socket.inet_aton] e [inet_pton][socket.inet_pton] lanzan `OSError`.
"""

INADDR_UNSPEC_GROUP: Final[int]
"""La primera dirección de multidifusión, 224.0.0.0, en forma de entero.

Está reservada y ningún grupo la usa. Sirve de base para comparar: con `ipaddress`,
`is_multicast` responde lo mismo sin aritmética.
"""

IPPORT_RESERVED: Final = 1024
"""El primer puerto que se puede enlazar sin privilegios: los menores son de los
servicios conocidos.

Es la frontera clásica de Unix. En Linux la real está en
`/proc/sys/net/ipv4/ip_unprivileged_port_start`, que un contenedor puede bajar a 0; por
debajo, `bind` pide `CAP_NET_BIND_SERVICE` y da `[Errno 13]`. macOS desde 10.14, al
enlazar `""`, y Windows no la aplican.
"""

IPPORT_USERRESERVED: Final[int]
"""Desde dónde, según los BSD de los ochenta, los puertos eran para servidores de
usuario.

Ningún sistema actual reparte los puertos así: el rango efímero de Linux está en
`/proc/sys/net/ipv4/ip_local_port_range`, y el que recomienda IANA empieza en 49152.
Para un puerto libre, enlaza con 0.
"""
