"""Funciones del módulo."""

# Los nombres los pone CPython.
# ruff: noqa: N802

import sys
from collections.abc import Iterable
from typing import Any, SupportsIndex, overload

from typing_extensions import Buffer

from ._alias import (
    Direccion,
    DireccionDevuelta,
    DireccionIP,
)
from ._clase import socket
from ._familias import AF_INET, AddressFamily
from ._tipos import SOCK_STREAM, SocketKind

# Lo que CPython usa para saber que no se dio `timeout`.
_GLOBAL_DEFAULT_TIMEOUT: Any

def create_connection(
    address: tuple[str | bytes | None, str | bytes | int | None],
    timeout: float | None = _GLOBAL_DEFAULT_TIMEOUT,
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
            el de `getdefaulttimeout`, que es `None` si no se ha cambiado: eso significa
            la marca interna `_GLOBAL_DEFAULT_TIMEOUT`, que no se escribe nunca. Se
            aplica a cada dirección por separado, y no a la resolución del nombre.
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
        TypeError: `address` no se puede desempaquetar, o `source_address` no es una
            tupla.
    """

def create_server(
    address: Direccion,
    *,
    family: AddressFamily | int = AF_INET,
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

def has_dualstack_ipv6() -> bool:
    """Dice si este sistema puede atender IPv4 e IPv6 con un solo socket; se pregunta
    antes de pedir la doble pila a `create_server`.

    Lo comprueba de verdad: crea un socket IPv6, intenta quitarle `IPV6_V6ONLY` y lo
    cierra.

    Returns:
        `True` si se puede pasar `dualstack_ipv6=True` a
            [create_server][socket.create_server]; `False` si no, también cuando el
            sistema no tiene IPv6.
    """

def fromfd(
    fd: SupportsIndex,
    family: AddressFamily | int,
    type: SocketKind | int,
    proto: int = 0,
) -> socket:
    """Crea un socket a partir de un descriptor de archivo que ya es de un socket; lo
    duplica, así que el original queda abierto y hay que cerrarlo aparte.

    No comprueba que la familia, el tipo y el protocolo sean los del descriptor. Para
    quedarse con el descriptor sin duplicarlo, y que Python averigüe lo demás, está
    `socket.socket(fileno=fd)`.

    Args:
        fd: el descriptor de archivo de un socket; no se cierra.
        family: la familia del socket: [AF_INET][socket.AF_INET]…
        type: el tipo del socket: [SOCK_STREAM][socket.SOCK_STREAM]…
        proto: el protocolo; 0, el habitual.

    Returns:
        El socket, con un descriptor nuevo, que los procesos hijos no heredan. No hereda
            el plazo: nace con el de [getdefaulttimeout][socket.getdefaulttimeout].

    Raises:
        OSError: `fd` no está abierto (`EBADF`), no es de un socket (`ENOTSOCK`) o no
            quedan descriptores (`EMFILE`).
    """

if sys.platform == "win32":
    def fromshare(info: bytes) -> socket:
        """Crea un socket con los bytes que preparó `share` en otro proceso; es la
        manera de pasar un socket entre procesos en Windows.

        Args:
            info: lo que devolvió [share][socket.socket.share] con el número (PID) de
                este proceso. Solo vale una vez.

        Returns:
            Un socket sobre la misma conexión que el original. No hereda el plazo: nace
                con el de [getdefaulttimeout][socket.getdefaulttimeout].

        Raises:
            ValueError: `info` no mide lo que debe.
            TypeError: `info` no es un objeto de tipo bytes.
            OSError: los bytes no valen para este proceso, o ya se usaron (`WinError`).
        """

def socketpair(
    family: AddressFamily | int | None = None,
    type: SocketKind | int = SOCK_STREAM,
    proto: int = 0,
) -> tuple[socket, socket]:
    """Crea dos sockets ya conectados entre sí; sirve para hablar con un hilo o con un
    proceso hijo, y para hacer pruebas sin red.

    Args:
        family: [AF_UNIX][socket.AF_UNIX]; en Windows, [AF_INET][socket.AF_INET] o
            [AF_INET6][socket.AF_INET6]. Con `None`, la primera que haya.
        type: [SOCK_STREAM][socket.SOCK_STREAM] (por defecto),
            [SOCK_DGRAM][socket.SOCK_DGRAM] o [SOCK_SEQPACKET][socket.SOCK_SEQPACKET].
            En Windows, solo el primero.
        proto: el protocolo; 0, el habitual.

    Returns:
        Los dos sockets, iguales en todo: lo que se envía por uno se recibe por el otro.
            Los procesos que se lanzan con `subprocess` no los heredan.

    Raises:
        OSError: el sistema no hace parejas de esa familia o de ese tipo (`EOPNOTSUPP`,
            `ESOCKTNOSUPPORT`…), o no quedan descriptores (`EMFILE`).
        ValueError: en Windows, otra familia, otro tipo u otro protocolo.
        ConnectionError: en Windows, otro programa se conectó antes que la pareja.
    """

def close(fd: SupportsIndex, /) -> None:
    """Cierra un descriptor de archivo de socket; para un objeto socket se usa su método
    `close`.

    Es `os.close` para sockets, que en Windows no son descriptores corrientes. No lanza
    error si el otro extremo ya había cortado la conexión (`ECONNRESET`).

    Args:
        fd: el descriptor, como el que da [detach][socket.socket.detach].

    Raises:
        OSError: `fd` no está abierto (`EBADF`).
    """

def dup(fd: SupportsIndex, /) -> int:
    """Duplica un descriptor de archivo de socket; para duplicar un objeto socket se usa
    su método `dup`.

    Es `os.dup` para sockets, que en Windows no son descriptores corrientes.

    Args:
        fd: el descriptor que se duplica; sigue abierto.

    Returns:
        Otro descriptor, sobre el mismo socket, que hay que cerrar con
            [close][socket.close]. Los procesos hijos no lo heredan.

    Raises:
        OSError: `fd` no está abierto (`EBADF`) o no quedan descriptores (`EMFILE`).
    """

if sys.platform != "win32":
    def send_fds(
        sock: socket,
        buffers: Iterable[Buffer],
        fds: Iterable[int],
        flags: int = 0,
        address: Direccion | None = None,
    ) -> int:
        """Envía descriptores de archivo abiertos a otro proceso de la misma máquina,
        por un socket `AF_UNIX`.

        El receptor obtiene descriptores suyos, con otros números, sobre los mismos
        archivos o sockets.

        Args:
            sock: un socket [AF_UNIX][socket.AF_UNIX] conectado.
            buffers: los datos que acompañan a los descriptores, como `[b"x"]`: una
                lista de objetos de tipo bytes. En un flujo, al menos un byte.
            fds: los descriptores; siguen abiertos en este proceso. En Linux, 253 como
                mucho.
            flags: **se acepta y no se usa**.
            address: **se acepta y no se usa**.

        Returns:
            Cuántos bytes de datos se enviaron, como [send][socket.socket.send].

        Raises:
            OSError: un descriptor no está abierto (`EBADF`) o son demasiados
                (`EINVAL`).
            TypeError: `buffers` no es una lista de objetos de tipo bytes.
            BlockingIOError: el socket no bloquea y el búfer de envío está lleno.
            TimeoutError: venció el plazo del socket.
        """

    def recv_fds(
        sock: socket, bufsize: int, maxfds: int, flags: int = 0
    ) -> tuple[bytes, list[int], int, DireccionDevuelta]:
        """Recibe los descriptores de archivo que envió `send_fds`, con los datos que
        los acompañan.

        Args:
            sock: un socket [AF_UNIX][socket.AF_UNIX] conectado.
            bufsize: cuántos bytes de datos se reciben como mucho.
            maxfds: cuántos descriptores se esperan como mucho.
            flags: **se acepta y no se usa**.

        Returns:
            Una tupla `(datos, descriptores, indicadores, dirección)`. `indicadores`
                lleva `MSG_CTRUNC` si llegaron más descriptores de los pedidos. Los
                descriptores hay que cerrarlos. `datos` es `b""` si el otro extremo
                cerró.

        Raises:
            ValueError: `bufsize` es negativo.
            OverflowError: `maxfds` es negativo.
            TimeoutError: venció el plazo del socket.
            BlockingIOError: el socket no bloquea y no ha llegado nada.
            OSError: el socket está cerrado o sin conectar.
        """

    def CMSG_LEN(length: int, /) -> int:
        """Da lo que mide un dato auxiliar con su cabecera, sin el relleno del final;
        con ella se calcula el `ancbufsize` de `recvmsg` cuando se espera uno solo.

        Args:
            length: cuántos bytes ocupa el dato, sin la cabecera.

        Returns:
            La longitud, en bytes.

        Raises:
            OverflowError: `length` es negativo o demasiado grande.
        """

    def CMSG_SPACE(length: int, /) -> int:
        """Da lo que ocupa un dato auxiliar con su cabecera y el relleno del final; con
        ella se calcula el `ancbufsize` de `recvmsg` cuando se esperan varios.

        Args:
            length: cuántos bytes ocupa el dato, sin la cabecera.

        Returns:
            El espacio, en bytes. Para varios datos se suma el de cada uno.

        Raises:
            OverflowError: `length` es negativo o demasiado grande.
        """

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

def getnameinfo(sockaddr: DireccionIP, flags: int, /) -> tuple[str, str]:
    """Traduce una dirección a un nombre y un servicio: es la inversa de `getaddrinfo`,
    con IPv4 y con IPv6.

    Salvo que se pidan números, consulta la configuración del sistema (archivo `hosts`,
    DNS…), así que puede tardar, y el plazo de los sockets no la limita.

    Args:
        sockaddr: `(host, puerto)`, o también `(host, puerto, flujo, ámbito)` en IPv6.
            El host tiene que ser una dirección en texto; un nombre no vale.
        flags: indicadores `NI_*` combinados con `|`; 0 si no se quiere ninguno.

    Returns:
        El nombre de la máquina y el del servicio, los dos como texto. Donde no hay
            nombre va el número.

    Raises:
        gaierror: el host no es una dirección, o no tiene nombre y se pidió
            `NI_NAMEREQD`.
        OSError: una dirección IPv4 con cuatro elementos.
        OverflowError: el flujo no está entre 0 y 1048575.
        TypeError: `sockaddr` no es una tupla o falta `flags`.
    """

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

def gethostbyname_ex(hostname: str | bytes, /) -> tuple[str, list[str], list[str]]:
    """Traduce un nombre a todas sus direcciones IPv4, con el nombre canónico y los
    alias; es antigua y no conoce IPv6: usa `getaddrinfo` en código nuevo.

    Consulta la configuración del sistema (archivo `hosts`, DNS…), así que puede tardar,
    y el plazo de los sockets no la limita.

    Args:
        hostname: un nombre o una dirección IPv4 en texto.

    Returns:
        Una tupla `(nombre, alias, direcciones)`: el nombre canónico, la lista de los
            otros nombres, que puede estar vacía, y la de las direcciones IPv4.

    Raises:
        gaierror: el nombre no existe, no tiene dirección IPv4 o el servidor de nombres
            no responde. También con una dirección IPv6.
        herror: `hostname` es `""`, u otro fallo de la segunda consulta, la de los
            alias.
        UnicodeError: el nombre no se puede codificar en IDNA; por ejemplo, tiene más de
            63 caracteres entre dos puntos.
        TypeError: `hostname` no es `str` ni un objeto de tipo bytes.
    """

def gethostbyaddr(ip_address: str | bytes, /) -> tuple[str, list[str], list[str]]:
    """Busca el nombre de una dirección IPv4 o IPv6 (resolución inversa), con sus alias
    y sus direcciones.

    Consulta la configuración del sistema (archivo `hosts`, DNS…), así que puede tardar,
    y el plazo de los sockets no la limita.

    Args:
        ip_address: una dirección en texto. También vale un nombre, que se traduce
            antes.

    Returns:
        Una tupla `(nombre, alias, direcciones)`, como la de
            [gethostbyname_ex][socket.gethostbyname_ex].

    Raises:
        herror: la dirección está bien escrita, pero no tiene nombre.
        gaierror: es un nombre que no se puede traducir a una dirección.
        OSError: `ip_address` es `""`.
        UnicodeError: el nombre no se puede codificar en IDNA.
        TypeError: `ip_address` no es `str` ni un objeto de tipo bytes.
    """

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
    def sethostname(name: str | bytes, /) -> None:
        """Cambia el nombre de esta máquina hasta que se reinicie; pide privilegios de
        administrador.

        Args:
            name: el nombre nuevo. En Linux, 64 bytes como mucho.

        Raises:
            PermissionError: faltan privilegios (`EPERM`).
            OSError: el nombre es demasiado largo (`EINVAL`).
            TypeError: `name` no es `str`, `bytes` ni una ruta.
        """

def getfqdn(name: str = "") -> str:
    """Busca el nombre completo de una máquina, con su dominio; si no lo encuentra,
    devuelve el que se le dio.

    Consulta la configuración del sistema (archivo `hosts`, DNS…), así que puede tardar,
    y el plazo de los sockets no la limita.

    Args:
        name: un nombre o una dirección. Con `""`, `"0.0.0.0"` o `"::"`, esta máquina.

    Returns:
        El primer nombre que lleva un punto entre el canónico y los alias; si ninguno lo
            lleva, el canónico; si la búsqueda falla, `name` o, para esta máquina, lo
            que da [gethostname][socket.gethostname].

    Raises:
        UnicodeError: el nombre no se puede codificar en IDNA. Los demás fallos no se
            ven.
    """

@overload
def getservbyname(servicename: str, /) -> int:
    """Da el puerto que corresponde a un servicio por su nombre; lo busca en el archivo
    `services` del sistema.

    Args:
        servicename: el nombre, en minúsculas: `"http"`.
        protocolname: `"tcp"` o `"udp"`. Si se omite, el primero que haya.

    Returns:
        El número de puerto, que se puede usar tal cual en una dirección.

    Raises:
        OSError: el servicio no está en la lista de este sistema; no lleva `errno`.
        TypeError: uno de los argumentos no es `str`.
    """

@overload
def getservbyname(servicename: str, protocolname: str, /) -> int: ...
@overload
def getservbyport(port: int, /) -> str:
    """Da el nombre del servicio que corresponde a un puerto; lo busca en el archivo
    `services` del sistema.

    Solo dice qué servicio se suele ofrecer ahí, no qué programa escucha de verdad.

    Args:
        port: el número de puerto, en el orden de la máquina: 80, no `htons(80)`.
        protocolname: `"tcp"` o `"udp"`. Si se omite, el primero que haya.

    Returns:
        El nombre del servicio.

    Raises:
        OSError: el puerto no está en la lista de este sistema; no lleva `errno`.
        OverflowError: el puerto no está entre 0 y 65535.
        TypeError: `port` no es un entero o `protocolname` no es `str`.
    """

@overload
def getservbyport(port: int, protocolname: str, /) -> str: ...
def getprotobyname(protocolname: str, /) -> int:
    """Da el número de un protocolo por su nombre, para el tercer argumento de `socket`;
    lo busca en el archivo `protocols` del sistema.

    Para los protocolos corrientes no hace falta: están las constantes `IPPROTO_*`.

    Args:
        protocolname: el nombre: `"icmp"`.

    Returns:
        El número del protocolo.

    Raises:
        OSError: el protocolo no está en la lista de este sistema; no lleva `errno`.
        TypeError: `protocolname` no es `str`.
    """

def if_nameindex() -> list[tuple[int, str]]:
    """Da las interfaces de red de esta máquina, cada una con su índice y su nombre.

    Returns:
        Una lista de tuplas `(índice, nombre)`. Incluye las que están apagadas. Los
            nombres dependen del sistema: `"lo"` y `"eth0"` en Linux, `"lo0"` y `"en0"`
            en macOS, `"ethernet_32770"` en Windows.

    Raises:
        OSError: el sistema no pudo dar la lista.
    """

def if_nametoindex(oname: str | bytes, /) -> int:
    """Da el índice de una interfaz de red por su nombre; es el ámbito que piden las
    direcciones IPv6 locales de enlace y algunas opciones de multidifusión.

    Args:
        oname: el nombre de la interfaz, como los que da
            [if_nameindex][socket.if_nameindex].

    Returns:
        El índice, un entero mayor que cero.

    Raises:
        OSError: no hay ninguna interfaz con ese nombre.
        TypeError: `oname` no es `str`, `bytes` ni una ruta.
    """

def if_indextoname(if_index: int, /) -> str:
    """Da el nombre de una interfaz de red por su índice, como el que traen las
    direcciones IPv6 y los datos auxiliares.

    Args:
        if_index: el índice de la interfaz, un entero mayor que cero.

    Returns:
        El nombre de la interfaz.

    Raises:
        OSError: no hay ninguna interfaz con ese índice (`ENXIO`).
        OverflowError: el índice no cabe en un entero de C; hasta Python 3.13, también
            si es negativo.
        ValueError: el índice es negativo; desde Python 3.14.
        TypeError: `if_index` no es un entero.
    """

def htonl(x: int, /) -> int:
    """Convierte un entero de 32 bits del orden de bytes de la máquina al de red.

    Para leer y escribir números en binario suele bastar `struct` con `!`.

    Args:
        x: el número, entre 0 y 4294967295.

    Returns:
        El número con los bytes en el otro orden; el mismo si la máquina ya usa el orden
            de red.

    Raises:
        OverflowError: `x` no cabe en 32 bits; hasta Python 3.13, también si es
            negativo.
        ValueError: `x` es negativo; desde Python 3.14.
        TypeError: `x` no es un entero.
    """

def htons(x: int, /) -> int:
    """Convierte un entero de 16 bits del orden de bytes de la máquina al de red.

    No se aplica a los puertos de las direcciones de Python, que van siempre en el orden
    de la máquina.

    Args:
        x: el número, entre 0 y 65535.

    Returns:
        El número con los bytes en el otro orden; el mismo si la máquina ya usa el orden
            de red.

    Raises:
        OverflowError: `x` no cabe en 16 bits; hasta Python 3.13, también si es
            negativo.
        ValueError: `x` es negativo; desde Python 3.14.
        TypeError: `x` no es un entero.
    """

def ntohl(x: int, /) -> int:
    """Convierte un entero de 32 bits del orden de bytes de red al de la máquina.

    Para leer y escribir números en binario suele bastar `struct` con `!`.

    Args:
        x: el número, entre 0 y 4294967295.

    Returns:
        El número con los bytes en el otro orden; el mismo si la máquina ya usa el orden
            de red.

    Raises:
        OverflowError: `x` no cabe en 32 bits; hasta Python 3.13, también si es
            negativo.
        ValueError: `x` es negativo; desde Python 3.14.
        TypeError: `x` no es un entero.
    """

def ntohs(x: int, /) -> int:
    """Convierte un entero de 16 bits del orden de bytes de red al de la máquina.

    No se aplica a los puertos de las direcciones de Python, que van siempre en el orden
    de la máquina.

    Args:
        x: el número, entre 0 y 65535.

    Returns:
        El número con los bytes en el otro orden; el mismo si la máquina ya usa el orden
            de red.

    Raises:
        OverflowError: `x` no cabe en 16 bits; hasta Python 3.13, también si es
            negativo.
        ValueError: `x` es negativo; desde Python 3.14.
        TypeError: `x` no es un entero.
    """

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

def getdefaulttimeout() -> float | None:
    """Da el plazo con que nacen los sockets nuevos de este programa.

    Returns:
        Los segundos, o `None` si nacen sin plazo, que es lo normal.
    """

def setdefaulttimeout(timeout: float | None, /) -> None:
    """Cambia el plazo con que nacen los sockets nuevos de todo el programa, también los
    de bibliotecas ajenas.

    Los sockets que ya existen no cambian; para uno solo está su método `settimeout`.

    Args:
        timeout: los segundos; `None`, sin plazo; 0, no bloqueante.

    Raises:
        ValueError: `timeout` es negativo o NaN.
        OverflowError: `timeout` es demasiado grande para el sistema.
        TypeError: `timeout` no es un número ni `None`.
    """
