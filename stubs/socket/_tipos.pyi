"""Tipos de socket: `SocketKind` y `SOCK_*`."""

import sys
from enum import IntEnum
from typing import Final

class SocketKind(IntEnum):
    """Reúne los tipos de socket (`SOCK_*`) en un enumerado entero; es lo que devuelve
    `type`.

    Los valores son los de las arquitecturas habituales (x86 y ARM); en Linux para MIPS,
    por ejemplo, son otros.

    Raises:
        ValueError: el número no es el de ningún tipo que conozca esta compilación de
            Python.
    """

    SOCK_DGRAM = 2
    SOCK_RAW = 3
    SOCK_RDM = 4
    SOCK_SEQPACKET = 5
    SOCK_STREAM = 1

    if sys.platform == "linux":
        SOCK_CLOEXEC = 524288
        SOCK_NONBLOCK = 2048

    if sys.platform.startswith("freebsd"):
        SOCK_CLOEXEC = 268435456
        SOCK_NONBLOCK = 536870912

    if sys.platform.startswith("netbsd"):
        SOCK_CLOEXEC = 268435456
        SOCK_NONBLOCK = 536870912

    if sys.platform.startswith("openbsd"):
        SOCK_CLOEXEC = 32768
        SOCK_NONBLOCK = 16384

SOCK_STREAM: Final = SocketKind.SOCK_STREAM
"""Tipo de flujo: una conexión que entrega los bytes en orden, sin duplicados y sin
fronteras entre mensajes.

Con [AF_INET][socket.AF_INET] y [AF_INET6][socket.AF_INET6], y `proto=0`, es TCP; con
[AF_UNIX][socket.AF_UNIX] es un flujo local que no tiene nada de TCP. Un envío puede
llegar repartido en varias recepciones, o varios en una. Es el tipo por defecto de
[socket][socket.socket].
"""

SOCK_DGRAM: Final = SocketKind.SOCK_DGRAM
"""Tipo de datagrama: mensajes sueltos que conservan sus fronteras, sin necesidad de
conexión.

Con [AF_INET][socket.AF_INET] y [AF_INET6][socket.AF_INET6], y `proto=0`, es UDP: un
datagrama puede perderse, repetirse o llegar desordenado, y el que cabe entero llega
entero. Con [AF_UNIX][socket.AF_UNIX] en Linux es fiable y ordenado. Lo que no cabe en
el búfer de quien recibe se descarta.
"""

SOCK_SEQPACKET: Final = SocketKind.SOCK_SEQPACKET
"""Tipo de paquetes en secuencia: una conexión fiable y ordenada, como un flujo, que
conserva las fronteras de cada mensaje.

En Linux se usa sobre todo con [AF_UNIX][socket.AF_UNIX], y lo ofrecen también SCTP y
Bluetooth (L2CAP). TCP no lo admite.
"""

SOCK_RAW: Final = SocketKind.SOCK_RAW
"""Tipo en bruto: da acceso a los paquetes del protocolo inferior, con sus cabeceras;
sirve para `ping` y para analizar el tráfico.

Con [AF_INET][socket.AF_INET] y [AF_INET6][socket.AF_INET6] hay que indicar `proto` y
tener permiso: en Linux, la capacidad `CAP_NET_RAW`; sin ella,
[socket][socket.socket] lanza `PermissionError`. IPv4 entrega la cabecera IP con cada
paquete; IPv6, no.
"""

SOCK_RDM: Final = SocketKind.SOCK_RDM
"""Tipo de datagrama fiable: mensajes que llegan siempre, aunque quizá no en orden.

Casi ninguna familia lo admite; en Linux, TIPC. Con [AF_INET][socket.AF_INET] el
sistema responde con `OSError` (`ESOCKTNOSUPPORT`).
"""

if sys.platform != "darwin" and sys.platform != "win32":
    SOCK_CLOEXEC: Final = SocketKind.SOCK_CLOEXEC
    """Indicador que se suma al tipo para que el descriptor no pase a los programas que
    se ejecuten con `exec`.

    Python lo pone solo al crear cualquier socket, así que pedirlo no cambia nada; para
    lo contrario, que un hijo lo herede, está
    [set_inheritable][socket.socket.set_inheritable]. El atributo `type` no lo refleja.
    """

    SOCK_NONBLOCK: Final = SocketKind.SOCK_NONBLOCK
    """Indicador que se suma al tipo para crear el socket ya en modo no bloqueante, sin
    otra llamada al sistema.

    Equivale a crear el socket y llamar a `settimeout(0)`, que funciona en todos los
    sistemas: `gettimeout()` da 0.0. El atributo `type` no lo refleja, y los sockets que
    devuelve [accept][socket.socket.accept] no lo heredan.
    """
