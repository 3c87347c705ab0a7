"""Indicadores de `getaddrinfo`: `AddressInfo` y `AI_*`."""

import sys
from enum import IntFlag
from typing import Final

class AddressInfo(IntFlag):
    """Reúne los indicadores de [getaddrinfo][socket.getaddrinfo] (`AI_*`) en un
    enumerado de bits: se combinan con `|` y se pasan en `flags`.

    No es el tipo de lo que la función devuelve, pese al nombre: ahí hay tuplas. Los
    valores cambian de un sistema a otro, y con `IntFlag` un número desconocido se
    conserva en vez de lanzar `ValueError`; lo rechaza después el sistema, con
    [EAI_BADFLAGS][socket.EAI_BADFLAGS].
    """

    AI_CANONNAME = 2
    AI_NUMERICHOST = 4
    AI_PASSIVE = 1

    if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
        AI_DEFAULT = 1536
        AI_V4MAPPED_CFG = 512

    if sys.platform == "linux":
        AI_ADDRCONFIG = 32
        AI_ALL = 16
        AI_NUMERICSERV = 1024
        AI_V4MAPPED = 8

    if sys.platform == "darwin":
        AI_ADDRCONFIG = 1024
        AI_ALL = 256
        AI_MASK = 5127
        AI_NUMERICSERV = 4096
        AI_V4MAPPED = 2048

    if sys.platform == "win32":
        AI_ADDRCONFIG = 1024
        AI_ALL = 256
        AI_NUMERICSERV = 8
        AI_V4MAPPED = 2048

    if sys.platform.startswith("freebsd"):
        AI_ADDRCONFIG = 1024
        AI_ALL = 256
        AI_MASK = 3343
        AI_NUMERICSERV = 8
        AI_V4MAPPED = 2048

    if sys.platform.startswith("netbsd"):
        AI_ADDRCONFIG = 1024
        AI_MASK = 3087
        AI_NUMERICSERV = 8

    if sys.platform.startswith("openbsd"):
        AI_ADDRCONFIG = 64
        AI_MASK = 119
        AI_NUMERICSERV = 16

AI_ADDRCONFIG: Final = AddressInfo.AI_ADDRCONFIG
"""Pide solo direcciones de las familias que esta máquina tiene configuradas: sin IPv6,
no devuelve direcciones IPv6.

Evita intentos que no pueden salir bien. La interfaz local no cuenta y, si no hay
ninguna otra dirección, no filtra nada. En Linux filtra también lo escrito en números:
en una máquina con solo IPv4, resolver `"::1"` falla con
[EAI_ADDRFAMILY][socket.EAI_ADDRFAMILY]; no lo pongas para hablar con la propia máquina.
Aunque glibc lo activa cuando en C no se dan preferencias, Python siempre las da: por
defecto no está.
"""

AI_CANONNAME: Final = AddressInfo.AI_CANONNAME
"""Pide además el nombre canónico de la máquina, el que queda tras seguir los alias del
DNS.

Llega en el cuarto elemento de la primera tupla de [getaddrinfo][socket.getaddrinfo]; en
las demás, y sin este indicador en todas, es `""`. Con una dirección en números devuelve
el texto que le diste, sin consultar nada: no sirve para buscar el nombre de una
dirección (eso es `getnameinfo`).
"""

AI_NUMERICHOST: Final = AddressInfo.AI_NUMERICHOST
"""Exige que el anfitrión venga en números: con un nombre falla en el acto, sin
consultar el DNS.

El fallo es un [gaierror][socket.gaierror] con [EAI_NONAME][socket.EAI_NONAME]. Sirve
para validar direcciones y para que una llamada que no debe bloquearse no pueda hacerlo.
Acepta las formas abreviadas de IPv4 (`"127.1"`), así que no distingue lo bien escrito
de lo dudoso: para eso está el módulo `ipaddress`.
"""

AI_NUMERICSERV: Final = AddressInfo.AI_NUMERICSERV
"""Exige que el servicio sea un número de puerto (`80` o `"80"`): con un nombre como
`"http"` falla en vez de buscarlo.

El fallo es [EAI_NONAME][socket.EAI_NONAME], que parece culpar al anfitrión aunque el
mal esté en el puerto. Ahorra leer `/etc/services`; si ya pasas un `int`, no cambia
nada.
"""

AI_PASSIVE: Final = AddressInfo.AI_PASSIVE
"""Pide direcciones para escuchar: con el anfitrión `None` devuelve la dirección comodín
en lugar de la interfaz local.

Es lo que usa un servidor antes de [bind][socket.socket.bind]: `0.0.0.0` y `::`. Si das
un anfitrión, no tiene efecto. En Linux la de IPv4 sale primero; quien enlace las dos
necesita `IPV6_V6ONLY` en la de IPv6, o llamar a [create_server][socket.create_server].
"""

if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
    AI_ALL: Final = AddressInfo.AI_ALL
    """Con [AI_V4MAPPED][socket.AI_V4MAPPED], pide las direcciones IPv4 incrustadas
    también cuando la máquina tiene direcciones IPv6.

    Solo cuenta si la familia pedida es `AF_INET6`; por sí solo se ignora. Con él, un
    nombre que tiene las dos clases devuelve, por ejemplo, `2001:db8::1` y
    `::ffff:10.1.1.1`.
    """

    AI_V4MAPPED: Final = AddressInfo.AI_V4MAPPED
    """Si pides IPv6 y solo hay direcciones IPv4, las devuelve incrustadas en IPv6
    (`::ffff:127.0.0.1`) en vez de fallar.

    Requiere la familia `AF_INET6`; con otra se ignora. Sirve al programa que trabaja
    con un único socket IPv6 de doble pila, que tiene que tener `IPV6_V6ONLY` en 0.
    """

if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
    AI_DEFAULT: Final = AddressInfo.AI_DEFAULT
    """Suma [AI_V4MAPPED_CFG][socket.AI_V4MAPPED_CFG] y
    [AI_ADDRCONFIG][socket.AI_ADDRCONFIG]: el comportamiento que su sistema considera
    razonable.

    En las versiones recientes de macOS es también lo que se aplica con `flags=0`, así
    que ahí ya se filtran las familias sin configurar (según su código fuente; no
    ejecutado).
    """

    AI_V4MAPPED_CFG: Final = AddressInfo.AI_V4MAPPED_CFG
    """Como [AI_V4MAPPED][socket.AI_V4MAPPED], pero solo si el núcleo admite direcciones
    IPv4 incrustadas en sockets IPv6.

    Es una extensión de KAME, de donde la heredan macOS y FreeBSD; en FreeBSD depende
    del ajuste `net.inet6.ip6.v6only` (no ejecutado). En programas portables usa
    `AI_V4MAPPED`.
    """

if sys.platform != "linux" and sys.platform != "win32":
    AI_MASK: Final = AddressInfo.AI_MASK
    """Reúne los bits que su sistema acepta como indicadores: otro bit hace fallar la
    llamada con [EAI_BADFLAGS][socket.EAI_BADFLAGS].

    Es un detalle de las cabeceras de C, que ahí sirve para validar. No se pasa a
    [getaddrinfo][socket.getaddrinfo].
    """
