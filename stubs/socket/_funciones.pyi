"""Funciones del módulo."""

# Los nombres los pone CPython.
# ruff: noqa: N802

import sys
from collections.abc import Iterable
from typing import SupportsIndex

from typing_extensions import Buffer

from ._alias import (
    Direccion,
    DireccionDevuelta,
    DireccionIP,
)
from ._clase import socket
from ._familias import AddressFamily
from ._tipos import SocketKind

def create_connection(
    address: tuple[str | bytes | None, str | bytes | int | None],
    timeout: float | None = ...,
    source_address: Direccion | None = None,
    *,
    all_errors: bool = False,
) -> socket:
    """Abre una conexión TCP con un servidor y devuelve el socket ya conectado; prueba
    una a una todas sus direcciones.

    Resuelve el nombre con [getaddrinfo][socket.getaddrinfo], así que sirve con IPv4 y
    con IPv6.

    Args:
        address: el servidor, como `(host, puerto)`. El puerto puede ser un número o el
            nombre de un servicio; con `None` como host se conecta a la propia máquina.
        timeout: plazo de cada intento de conexión, en segundos; también queda como
            plazo del socket devuelto. `None` espera sin límite. Si se omite, se usa
            el de `getdefaulttimeout`, que es `None` si no se ha cambiado. Se aplica a
            cada dirección por separado, y no a la resolución del nombre.
        source_address: dirección local desde la que conectar, como `(host, puerto)`;
            con puerto 0, lo elige el sistema. Con `None` también elige la dirección.
        all_errors: con `True`, si fallan todas las direcciones, lanza un grupo con
            todos los errores, en lugar de solo el último.

    Returns:
        El socket conectado, de tipo [SOCK_STREAM][socket.SOCK_STREAM], con el plazo
            puesto y sin herencia.

    Raises:
        ConnectionRefusedError: en la última dirección probada nadie escucha en ese
            puerto.
        TimeoutError: venció el plazo de la última dirección probada.
        BlockingIOError: `timeout` es 0 y la conexión no fue inmediata.
        gaierror: no se puede resolver el nombre del servidor o del servicio.
        ExceptionGroup: con `all_errors=True`, en lugar del último error, aunque solo
            haya uno.
        OSError: otro fallo del último intento: red inalcanzable, `source_address` que
            no es de esta máquina…
        ValueError: `address` no tiene justo dos elementos, o `timeout` es negativo o
            NaN.
        TypeError: `address` o `source_address` no son tuplas.
    """

def create_server(
    address: Direccion,
    *,
    family: AddressFamily | int = ...,
    backlog: int | None = None,
    reuse_port: bool = False,
    dualstack_ipv6: bool = False,
) -> socket:
    """Crea un socket TCP enlazado y a la escucha: la forma corta y correcta de empezar
    un servidor en cualquier sistema.

    En los sistemas POSIX activa [SO_REUSEADDR][socket.SO_REUSEADDR] antes de enlazar;
    en Windows, donde esa opción es peligrosa, no.

    Args:
        address: la dirección local, como `(host, puerto)`. Con host `""` escucha en
            todas las interfaces; con puerto 0, lo elige el sistema y se averigua con
            [getsockname][socket.socket.getsockname].
        family: [AF_INET][socket.AF_INET] (por defecto), [AF_INET6][socket.AF_INET6] u
            otra familia que admita [SOCK_STREAM][socket.SOCK_STREAM].
        backlog: cola de conexiones pendientes, en conexiones, como en
            [listen][socket.socket.listen]. Con `None`, un valor razonable que elige
            Python.
        reuse_port: con `True`, activa `SO_REUSEPORT`: varios sockets comparten la
            dirección.
        dualstack_ipv6: con `True` y `family=AF_INET6`, atiende también IPv4. Con
            `False`, un socket `AF_INET6` atiende solo IPv6.

    Returns:
        El socket a la escucha, de tipo [SOCK_STREAM][socket.SOCK_STREAM].

    Raises:
        ValueError: `dualstack_ipv6=True` con una familia distinta de `AF_INET6` o en
            un sistema sin doble pila; o `reuse_port=True` en un sistema que no tiene
            `SO_REUSEPORT`.
        PermissionError: el puerto pide privilegios.
        OverflowError: el puerto no está entre 0 y 65535.
        TypeError: `address` no tiene la forma que pide la familia.
        OSError: el enlace falló (`EADDRINUSE`, `EADDRNOTAVAIL`…), y el mensaje dice
            con qué dirección. Un nombre que no se resuelve también es aquí un
            `OSError`, no un [gaierror][socket.gaierror].
    """

def has_dualstack_ipv6() -> bool: ...
def fromfd(
    fd: SupportsIndex,
    family: AddressFamily | int,
    type: SocketKind | int,
    proto: int = 0,
) -> socket: ...

if sys.platform == "win32":
    def fromshare(info: bytes) -> socket: ...

def socketpair(
    family: AddressFamily | int | None = ...,
    type: SocketKind | int = ...,
    proto: int = 0,
) -> tuple[socket, socket]: ...
def close(fd: SupportsIndex, /) -> None: ...
def dup(fd: SupportsIndex, /) -> int: ...

if sys.platform != "win32":
    def send_fds(
        sock: socket,
        buffers: Iterable[Buffer],
        fds: Iterable[int],
        flags: int = 0,
        address: Direccion | None = None,
    ) -> int: ...
    def recv_fds(
        sock: socket, bufsize: int, maxfds: int, flags: int = 0
    ) -> tuple[bytes, list[int], int, DireccionDevuelta]: ...
    def CMSG_LEN(length: int, /) -> int: ...
    def CMSG_SPACE(length: int, /) -> int: ...

def getaddrinfo(
    host: str | bytes | None,
    port: str | bytes | int | None,
    family: AddressFamily | int = 0,
    type: SocketKind | int = 0,
    proto: int = 0,
    flags: int = 0,
) -> list[tuple[AddressFamily, SocketKind, int, str, DireccionIP]]:
    """Traduce un nombre y un servicio a direcciones listas para crear un socket y
    conectarlo; sirve con IPv4 y con IPv6.

    Consulta la configuración del sistema (archivo `hosts`, DNS…), así que puede tardar,
    y el plazo de los sockets no la limita.

    Args:
        host: un nombre, una dirección IP en texto o `None`. Con `None` da la interfaz
            local o, con `AI_PASSIVE`, la dirección comodín. `""` y `"<broadcast>"` no
            valen.
        port: un número de puerto, el nombre de un servicio (`"http"`) o `None`. No
            puede ser `None` a la vez que `host`. Un número se reduce en Linux a sus 16
            bits bajos, sin error.
        family: limita la familia, por ejemplo a [AF_INET6][socket.AF_INET6]; 0, todas.
        type: limita el tipo, por ejemplo a [SOCK_STREAM][socket.SOCK_STREAM]; 0, todos,
            y cada dirección sale una vez por tipo.
        proto: limita el protocolo (`IPPROTO_*`); 0, todos.
        flags: indicadores `AI_*` combinados con `|`.

    Returns:
        Una lista de tuplas de cinco elementos, `(family, type, proto, canonname,
            sockaddr)`, en el orden en que conviene probarlas. `canonname` es `""` salvo
            con `AI_CANONNAME`. `sockaddr` es `(host, puerto)` en IPv4 y
            `(host, puerto, flujo, ámbito)` en IPv6, con el host siempre en números.

    Raises:
        gaierror: el nombre o el servicio no existen, el servidor de nombres no
            responde, o los límites pedidos se contradicen.
        UnicodeError: el nombre no se puede codificar en IDNA; por ejemplo, tiene más
            de 63 caracteres entre dos puntos.
        TypeError: `host` no es `str`, `bytes` ni `None`.
        OSError: `port` no es un entero, `str`, `bytes` ni `None`.
        OverflowError: `port` no cabe en un entero de C; solo hasta Python 3.11
            (después, [gaierror][socket.gaierror]).
    """

def getnameinfo(sockaddr: DireccionIP, flags: int, /) -> tuple[str, str]: ...
def gethostbyname(hostname: str | bytes, /) -> str:
    """Traduce un nombre a una dirección IPv4 en texto; es antigua y no conoce IPv6: usa
    `getaddrinfo` en código nuevo.

    Consulta la configuración del sistema (archivo `hosts`, DNS…), así que puede tardar,
    y el plazo de los sockets no la limita. [getaddrinfo][socket.getaddrinfo] da todas
    las direcciones, también las de IPv6.

    Args:
        hostname: un nombre o una dirección IPv4 en texto, que se devuelve normalizada
            (`"127.1"` da `"127.0.0.1"`). `""` da `"0.0.0.0"` y `"<broadcast>"` da
            `"255.255.255.255"`.

    Returns:
        La primera dirección IPv4, como `"192.0.2.7"`.

    Raises:
        gaierror: el nombre no existe, no tiene dirección IPv4 o el servidor de nombres
            no responde. También con una dirección IPv6.
        UnicodeError: el nombre no se puede codificar en IDNA; por ejemplo, tiene más
            de 63 caracteres entre dos puntos.
        TypeError: `hostname` no es `str` ni un objeto de tipo bytes.
    """

def gethostbyname_ex(hostname: str | bytes, /) -> tuple[str, list[str], list[str]]: ...
def gethostbyaddr(ip_address: str | bytes, /) -> tuple[str, list[str], list[str]]: ...
def gethostname() -> str:
    """Devuelve el nombre que tiene configurada esta máquina; sirve para mostrarlo o
    registrarlo, no para localizarla.

    No consulta el DNS. Puede ser un nombre corto, sin dominio, y nada garantiza que se
    resuelva a una dirección útil: en muchos sistemas da una de la interfaz local.

    Returns:
        El nombre de la máquina, tal como lo guarda el sistema.

    Raises:
        OSError: el sistema no pudo dar el nombre.
    """

if sys.platform != "win32":
    def sethostname(name: str | bytes, /) -> None: ...

def getfqdn(name: str = "") -> str: ...
def getservbyname(servicename: str, protocolname: str = ..., /) -> int: ...
def getservbyport(port: int, protocolname: str = ..., /) -> str: ...
def getprotobyname(protocolname: str, /) -> int: ...
def if_nameindex() -> list[tuple[int, str]]: ...
def if_nametoindex(oname: str | bytes, /) -> int: ...
def if_indextoname(if_index: int, /) -> str: ...
def htonl(x: int, /) -> int: ...
def htons(x: int, /) -> int: ...
def ntohl(x: int, /) -> int: ...
def ntohs(x: int, /) -> int: ...
def inet_aton(ip_addr: str, /) -> bytes:
    """Convierte una dirección IPv4 de texto a sus cuatro bytes; acepta formas
    abreviadas: para validar, usa `inet_pton`.

    Se usa con protocolos y opciones que piden la dirección en binario. Acepta lo que
    acepte la función de C del sistema: `"127.1"`, `"0x7f.1"` o `"1"` valen, y
    `"010.0.0.1"` se lee en octal. La de glibc ignora lo que haya tras un espacio.

    Args:
        ip_addr: la dirección en texto, como `"192.0.2.7"`. Un nombre no vale.

    Returns:
        Cuatro bytes, en orden de red.

    Raises:
        OSError: el texto no es una dirección IPv4 para el sistema.
        TypeError: `ip_addr` no es `str`.
    """

def inet_ntoa(packed_ip: Buffer, /) -> str:
    """Convierte los cuatro bytes de una dirección IPv4 a texto; es la inversa de
    `inet_aton` y no conoce IPv6.

    Args:
        packed_ip: cuatro bytes, en orden de red, en cualquier objeto de tipo bytes.

    Returns:
        La dirección como cuatro números separados por puntos: `"192.0.2.7"`.

    Raises:
        OSError: `packed_ip` no mide cuatro bytes.
        TypeError: `packed_ip` no es un objeto de tipo bytes.
    """

def inet_pton(address_family: AddressFamily | int, ip_string: str, /) -> bytes:
    """Convierte una dirección IPv4 o IPv6 de texto a binario, y solo acepta la forma
    estricta.

    Se usa con protocolos y opciones que piden la dirección en binario. Rechaza las
    formas abreviadas que acepta [inet_aton][socket.inet_aton].

    Args:
        address_family: [AF_INET][socket.AF_INET] o [AF_INET6][socket.AF_INET6].
        ip_string: la dirección en texto: `"192.0.2.7"`, `"2001:db8::1"`. Ni los
            nombres ni las zonas (`%eth0`) valen.

    Returns:
        Cuatro bytes con `AF_INET` y dieciséis con `AF_INET6`, en orden de red.

    Raises:
        OSError: el texto no es una dirección de esa familia, o la familia no se admite
            (`EAFNOSUPPORT`).
        TypeError: `ip_string` no es `str`, o `address_family` no es un entero.
    """

def inet_ntop(address_family: AddressFamily | int, packed_ip: Buffer, /) -> str:
    """Convierte una dirección IPv4 o IPv6 de binario a texto; es la inversa de
    `inet_pton`.

    Args:
        address_family: [AF_INET][socket.AF_INET] o [AF_INET6][socket.AF_INET6].
        packed_ip: cuatro bytes con `AF_INET` o dieciséis con `AF_INET6`, en orden de
            red, en cualquier objeto de tipo bytes.

    Returns:
        La dirección en texto. La de IPv6 sale abreviada: `"2001:db8::1"`.

    Raises:
        ValueError: la longitud no es la de la familia, o la familia no se conoce.
        TypeError: `packed_ip` no es un objeto de tipo bytes, o `address_family` no es
            un entero.
    """

def getdefaulttimeout() -> float | None: ...
def setdefaulttimeout(timeout: float | None, /) -> None: ...
