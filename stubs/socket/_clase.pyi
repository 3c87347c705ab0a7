"""La clase `socket` y las que la acompañan."""

# Los nombres los pone CPython.
# ruff: noqa: N801

import _socket
import sys
from collections.abc import Iterable
from io import (
    BufferedReader,
    BufferedRWPair,
    BufferedWriter,
    IOBase,
    RawIOBase,
    TextIOWrapper,
)
from typing import Literal, NoReturn, Protocol, Self, overload

from typing_extensions import Buffer

from ._alias import Direccion, DireccionDevuelta
from ._familias import AddressFamily
from ._tipos import SocketKind

class _ArchivoBinario(Protocol):
    """Lo que `sendfile` pide a un archivo: leer y moverse por él."""

    def read(self, size: int, /) -> bytes: ...
    def seek(self, offset: int, /) -> object: ...

class socket(_socket.socket):
    """Crea un socket: el extremo de una comunicación entre dos programas, de la misma
    máquina o de máquinas distintas.

    Se usa con `with`, que lo cierra al salir del bloque. El descriptor no lo heredan
    los procesos hijos.

    Args:
        family: familia de direcciones. Por defecto, [AF_INET][socket.AF_INET].
        type: tipo de socket. Por defecto, [SOCK_STREAM][socket.SOCK_STREAM]. En Linux y
            los BSD admite `SOCK_NONBLOCK` y `SOCK_CLOEXEC` combinados con `|`; no se
            reflejan en el atributo `type`.
        proto: número de protocolo. Por defecto, 0: el sistema elige el que corresponde
            a la familia y al tipo; con `AF_INET` y `SOCK_STREAM`, TCP.
        fileno: descriptor de archivo de un socket que ya existe, para hacerse cargo de
            él: por ejemplo, el que entrega un supervisor (activación por socket) o el
            que se hereda de otro proceso. No lo duplica: cerrar el objeto cierra el
            descriptor. Detecta la familia, el tipo y el protocolo que no se indiquen.
            En Windows es un identificador de socket, no un descriptor de archivo.

    Raises:
        PermissionError: falta el permiso que pide ese socket, como `CAP_NET_RAW` para
            [SOCK_RAW][socket.SOCK_RAW] en Linux.
        OSError: el sistema no admite esa familia (`EAFNOSUPPORT`), ese tipo
            (`ESOCKTNOSUPPORT`) o ese protocolo (`EPROTONOSUPPORT`), no quedan
            descriptores (`EMFILE`), o `fileno` no es un descriptor abierto (`EBADF`) o
            no es el de un socket (`ENOTSOCK`).
        ValueError: `fileno` es negativo.
        TypeError: un argumento no es un entero.
    """

    def __init__(
        self,
        family: AddressFamily | int = -1,
        type: SocketKind | int = -1,
        proto: int = -1,
        fileno: int | None = None,
    ) -> None: ...
    def bind(self, address: Direccion, /) -> None:
        """Enlaza el socket a una dirección local: así un servidor fija dónde lo
        encuentran los clientes.

        Args:
            address: la dirección, en una sola tupla o valor, con la forma que pide la
                familia: `("127.0.0.1", 8000)` con `AF_INET`, una ruta con `AF_UNIX`.
                Con `AF_INET` y `AF_INET6`, el host `""` es la dirección comodín (todas
                las interfaces) y el puerto 0 pide uno libre, que se averigua con
                [getsockname][socket.socket.getsockname].

        Raises:
            TypeError: la dirección no tiene la forma que pide la familia, o el nombre
                lleva un carácter nulo o no se puede codificar en IDNA.
            OverflowError: el puerto no está entre 0 y 65535.
            gaierror: el nombre no se puede resolver.
            PermissionError: el puerto pide privilegios (en Linux, los menores de 1024
                por defecto), o no se puede escribir en la carpeta de la ruta.
            FileNotFoundError: no existe la carpeta de la ruta, con `AF_UNIX`.
            OSError: la dirección está en uso (`EADDRINUSE`; también, una ruta de
                `AF_UNIX` que ya existe) o no es de esta máquina (`EADDRNOTAVAIL`), el
                socket ya estaba enlazado (`EINVAL`) o está cerrado (`EBADF`), o la
                ruta es demasiado larga.
        """

    def listen(self, backlog: int = ..., /) -> None:
        """Pone el socket a la escucha: a partir de aquí el sistema acepta conexiones y
        las deja en cola para `accept`.

        Solo con los tipos que tienen conexión. No espera a nadie y se puede repetir
        para cambiar la cola. En Linux, un socket sin enlazar recibe un puerto libre en
        todas las interfaces.

        Args:
            backlog: cuántas conexiones ya establecidas, y aún sin recoger con
                [accept][socket.socket.accept], guarda la cola. El sistema lo recorta a
                su máximo; un número negativo cuenta como 0. Por defecto,
                [SOMAXCONN][socket.SOMAXCONN] hasta un máximo de 128.

        Raises:
            OSError: el tipo no admite conexiones (`EOPNOTSUPP`), otro socket escucha en
                esa dirección (`EADDRINUSE`), no está enlazado (`EINVAL`, en Windows) o
                está cerrado (`EBADF`).
            OverflowError: `backlog` no cabe en un entero de C.
            TypeError: `backlog` no es un entero o se pasa por su nombre.
        """

    def accept(self) -> tuple[socket, DireccionDevuelta]:
        """Recoge la primera conexión de la cola de un servidor; si no hay ninguna,
        espera a que llegue.

        El socket tiene que estar a la escucha, y sigue estándolo.

        Returns:
            Una tupla `(conexión, dirección)`: un socket nuevo para hablar con ese
                cliente y la dirección del otro extremo. El nuevo no hereda el plazo de
                este: toma el de `getdefaulttimeout` y, si no lo hay, es bloqueante.
                Los procesos hijos no lo heredan.

        Raises:
            TimeoutError: venció el plazo sin que llegara nadie.
            BlockingIOError: modo no bloqueante y no hay ninguna conexión en cola.
            ConnectionAbortedError: la conexión se canceló antes de recogerla; en Linux
                no suele ocurrir.
            OSError: el socket no está a la escucha (`EINVAL`) o está cerrado (`EBADF`),
                o no quedan descriptores (`EMFILE`).
        """

    def connect(self, address: Direccion, /) -> None:
        """Conecta el socket con otro extremo: con TCP abre la conexión; con UDP fija el
        destino y filtra lo que se recibe.

        Con TCP espera a que termine el saludo de tres pasos. Si un intento falla, lo
        portable es cerrar el socket y crear otro. Si una señal interrumpe la espera,
        la reanuda, salvo que su manejador lance una excepción.

        Args:
            address: la dirección remota, con la forma que pide la familia:
                `("127.0.0.1", 8000)` con `AF_INET`, una ruta con `AF_UNIX`. Un nombre
                se resuelve antes, y el plazo no limita esa parte.

        Raises:
            ConnectionRefusedError: nadie escucha en esa dirección.
            TimeoutError: venció el plazo del socket o el del propio sistema
                (`ETIMEDOUT`).
            BlockingIOError: modo no bloqueante y la conexión está en marcha
                (`EINPROGRESS`).
            gaierror: el nombre no se puede resolver.
            FileNotFoundError: la ruta no existe, con `AF_UNIX`.
            TypeError: la dirección no tiene la forma que pide la familia, o el nombre
                lleva un carácter nulo o no se puede codificar en IDNA.
            OverflowError: el puerto no está entre 0 y 65535.
            OSError: no hay camino (`ENETUNREACH`, `EHOSTUNREACH`), ya estaba conectado
                (`EISCONN`) o el socket está cerrado (`EBADF`).
        """

    def connect_ex(self, address: Direccion, /) -> int: ...
    def send(self, data: Buffer, flags: int = 0, /) -> int:
        """Envía bytes por un socket conectado y dice cuántos aceptó el sistema, que
        pueden ser menos; `sendall` los envía todos.

        Que el sistema los acepte no significa que hayan llegado.

        Args:
            data: los bytes, en cualquier objeto de tipo bytes; el texto se codifica
                antes. Con un flujo, `b""` no envía nada; con UDP, envía un datagrama
                vacío.
            flags: indicadores `MSG_*` combinados con `|`. Por defecto, 0: ninguno.

        Returns:
            Cuántos bytes aceptó. En un flujo, entre 1 y `len(data)`; con datagramas, el
                mensaje entero.

        Raises:
            BrokenPipeError: en un flujo, el otro extremo ya no está o este lado cerró
                el envío; en Linux, también si nunca se conectó.
            ConnectionResetError: el otro extremo cortó la conexión.
            ConnectionRefusedError: con UDP conectado, un envío anterior no encontró a
                nadie en ese puerto.
            TimeoutError: venció el plazo sin que hubiera sitio en el búfer.
            BlockingIOError: modo no bloqueante y no hay sitio en el búfer.
            TypeError: `data` no es un objeto de tipo bytes; por ejemplo, es `str`.
            OSError: el datagrama es demasiado grande (`EMSGSIZE`), falta el destino
                (`EDESTADDRREQ`, `ENOTCONN`) o el socket está cerrado (`EBADF`).
        """

    def sendall(self, data: Buffer, flags: int = 0, /) -> None:
        """Envía todos los bytes por un socket conectado: repite el envío hasta que el
        sistema los acepta o hay un error.

        Que el sistema los acepte no significa que hayan llegado.

        Args:
            data: los bytes, en cualquier objeto de tipo bytes; el texto se codifica
                antes.
            flags: indicadores `MSG_*` combinados con `|`. Por defecto, 0: ninguno.

        Raises:
            TimeoutError: venció el plazo, que cuenta desde el comienzo para el envío
                completo. No se sabe cuántos bytes salieron.
            BlockingIOError: modo no bloqueante y el búfer se llenó. No se sabe cuántos
                bytes salieron: en ese modo se usa [send][socket.socket.send].
            BrokenPipeError: en un flujo, el otro extremo ya no está o este lado cerró
                el envío; en Linux, también si nunca se conectó.
            ConnectionResetError: el otro extremo cortó la conexión.
            TypeError: `data` no es un objeto de tipo bytes; por ejemplo, es `str`.
            OSError: los demás fallos de [send][socket.socket.send].
        """

    @overload
    def sendto(self, data: Buffer, address: Direccion, /) -> int:
        """Envía un datagrama a la dirección que se indica, sin conectar antes el
        socket.

        Si el socket no está enlazado, el sistema le da un puerto libre con el primer
        envío. Que el sistema acepte el datagrama no significa que haya llegado.

        Args:
            data: el mensaje completo, en cualquier objeto de tipo bytes; puede estar
                vacío. En UDP sobre IPv4 caben 65507 bytes.
            flags: indicadores `MSG_*` combinados con `|`. Va en medio y puede faltar:
                `sendto(data, address)` o `sendto(data, flags, address)`.
            address: la dirección de destino, con la forma que pide la familia.

        Returns:
            Cuántos bytes aceptó el sistema: todos los de `data`.

        Raises:
            PermissionError: el destino es una dirección de difusión y falta
                `SO_BROADCAST`.
            TimeoutError: venció el plazo sin que hubiera sitio en el búfer.
            BlockingIOError: modo no bloqueante y no hay sitio en el búfer.
            gaierror: el nombre no se puede resolver.
            OverflowError: el puerto no está entre 0 y 65535.
            TypeError: `data` no es un objeto de tipo bytes, la dirección no tiene la
                forma que pide la familia, o faltan o sobran argumentos.
            BrokenPipeError: el socket es de tipo flujo y no está conectado, en Linux.
            OSError: el datagrama es demasiado grande (`EMSGSIZE`), no hay camino
                (`ENETUNREACH`) o el socket está cerrado (`EBADF`).
        """

    @overload
    def sendto(self, data: Buffer, flags: int, address: Direccion, /) -> int: ...
    if sys.platform != "win32":
        def sendmsg(
            self,
            buffers: Iterable[Buffer],
            ancdata: Iterable[tuple[int, int, Buffer]] = ...,
            flags: int = 0,
            address: Direccion | None = None,
            /,
        ) -> int: ...

    if sys.platform == "linux":
        def sendmsg_afalg(
            self,
            msg: Iterable[Buffer] = ...,
            *,
            op: int,
            iv: Buffer = ...,
            assoclen: int = ...,
            flags: int = 0,
        ) -> int: ...

    def sendfile(
        self, file: _ArchivoBinario, offset: int = 0, count: int | None = None
    ) -> int: ...
    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        """Recibe los bytes que haya disponibles, hasta un máximo; si no hay ninguno,
        espera a que lleguen.

        En un flujo no devuelve «un mensaje»: puede traer parte de un envío, o varios
        juntos. Con datagramas trae uno, y pierde lo que no quepa en `bufsize`.

        Args:
            bufsize: cuántos bytes recibe como máximo. Con 0 devuelve `b""`, sin esperar
                ni consumir nada.
            flags: indicadores `MSG_*` combinados con `|`. Por defecto, 0: ninguno.

        Returns:
            Los bytes recibidos, `bufsize` como mucho. En un flujo, `b""` significa que
                el otro extremo terminó de enviar; con datagramas, que llegó uno vacío.

        Raises:
            TimeoutError: venció el plazo sin que llegara nada.
            BlockingIOError: modo no bloqueante y no hay nada que leer.
            ConnectionResetError: el otro extremo cortó la conexión.
            ConnectionRefusedError: con UDP conectado, un envío anterior no encontró a
                nadie en ese puerto.
            ValueError: `bufsize` es negativo.
            TypeError: `bufsize` no es un entero o se pasa por su nombre.
            OSError: el socket es de tipo flujo y no está conectado (`ENOTCONN`), o está
                cerrado (`EBADF`). En Windows, también un datagrama que no cabe
                (`WSAEMSGSIZE`).
        """

    def recv_into(self, buffer: Buffer, nbytes: int = 0, flags: int = 0) -> int: ...
    def recvfrom(
        self, bufsize: int, flags: int = 0, /
    ) -> tuple[bytes, DireccionDevuelta]:
        """Recibe un datagrama y la dirección de quien lo envía, para poder contestar;
        si no hay ninguno, espera.

        Args:
            bufsize: cuántos bytes recibe como máximo; lo que no quepa se pierde. En UDP
                sobre IPv4, 65507 bastan siempre.
            flags: indicadores `MSG_*` combinados con `|`. Por defecto, 0: ninguno.

        Returns:
            Una tupla `(datos, dirección)`. Los datos pueden ser `b""`: un datagrama
                vacío es legal y no significa que nadie haya cerrado. En un flujo, la
                dirección es `None` en Linux.

        Raises:
            TimeoutError: venció el plazo sin que llegara nada.
            BlockingIOError: modo no bloqueante y no hay nada que leer.
            ConnectionRefusedError: con UDP conectado, un envío anterior no encontró a
                nadie en ese puerto.
            ConnectionResetError: lo mismo en Windows, también sin conectar; o, en un
                flujo, que el otro extremo cortó la conexión.
            ValueError: `bufsize` es negativo.
            TypeError: `bufsize` no es un entero o se pasa por su nombre.
            OSError: el socket es de tipo flujo y no está conectado (`ENOTCONN`), o está
                cerrado (`EBADF`). En Windows, también un datagrama que no cabe
                (`WSAEMSGSIZE`).
        """

    def recvfrom_into(
        self, buffer: Buffer, nbytes: int = 0, flags: int = 0
    ) -> tuple[int, DireccionDevuelta]: ...
    if sys.platform != "win32":
        def recvmsg(
            self, bufsize: int, ancbufsize: int = 0, flags: int = 0, /
        ) -> tuple[bytes, list[tuple[int, int, bytes]], int, DireccionDevuelta]: ...
        def recvmsg_into(
            self,
            buffers: Iterable[Buffer],
            ancbufsize: int = 0,
            flags: int = 0,
            /,
        ) -> tuple[int, list[tuple[int, int, bytes]], int, DireccionDevuelta]: ...

    # Los modos con letras repetidas se dejan fuera a propósito: se aceptan al ejecutar,
    # pero son una errata.
    @overload
    def makefile(
        self,
        mode: Literal[
            "b", "rb", "br", "wb", "bw", "rwb", "rbw", "wrb", "wbr", "brw", "bwr"
        ],
        buffering: Literal[0],
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> SocketIO: ...
    @overload
    def makefile(
        self,
        mode: Literal["rwb", "rbw", "wrb", "wbr", "brw", "bwr"],
        buffering: Literal[-1, 1] | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> BufferedRWPair: ...
    @overload
    def makefile(
        self,
        mode: Literal["b", "rb", "br"],
        buffering: Literal[-1, 1] | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> BufferedReader: ...
    @overload
    def makefile(
        self,
        mode: Literal["wb", "bw"],
        buffering: Literal[-1, 1] | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> BufferedWriter: ...
    @overload
    def makefile(
        self,
        mode: Literal[
            "b", "rb", "br", "wb", "bw", "rwb", "rbw", "wrb", "wbr", "brw", "bwr"
        ],
        buffering: int,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> IOBase: ...
    @overload
    def makefile(
        self,
        mode: Literal["r", "w", "rw", "wr", ""] = "r",
        buffering: int | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> TextIOWrapper: ...
    def shutdown(self, how: int, /) -> None:
        """Da por terminado el envío, la recepción o ambos sin cerrar el descriptor; así
        se avisa de que no hay más datos.

        Actúa sobre la conexión, no sobre el descriptor: afecta a todas sus copias,
        también en otros procesos. Después sigue haciendo falta
        [close][socket.socket.close].

        Args:
            how: [SHUT_WR][socket.SHUT_WR] (no enviará más),
                [SHUT_RD][socket.SHUT_RD] (no recibirá más) o
                [SHUT_RDWR][socket.SHUT_RDWR] (ninguna de las dos).

        Raises:
            OSError: el socket no está conectado (`ENOTCONN`), `how` no es válido
                (`EINVAL`) o el socket está cerrado (`EBADF`).
            TypeError: `how` no es un entero o se pasa por su nombre.
        """

    def close(self) -> None:
        """Cierra el socket y libera su descriptor; conviene dejarlo en manos de `with`.

        La conexión termina cuando se cierra la última copia del descriptor. No espera a
        que llegue lo enviado, que el sistema sigue intentando entregar. Si quedan datos
        recibidos sin leer, en Linux el otro extremo recibe un corte
        (`ConnectionResetError`). Un archivo de `makefile` abierto retrasa el cierre.
        Cerrar otra vez no hace nada.

        Raises:
            OSError: el sistema dio un error al cerrar; el descriptor queda liberado.
        """

    def detach(self) -> int: ...
    def dup(self) -> Self: ...
    def fileno(self) -> int: ...
    def getsockname(self) -> DireccionDevuelta:
        """Devuelve la dirección local del socket; sirve para saber qué puerto dio el
        sistema tras enlazar el 0.

        Returns:
            La dirección, con la forma de la familia: `("127.0.0.1", 8000)` con
                `AF_INET`, cuatro elementos con `AF_INET6`, una ruta con `AF_UNIX`. Sin
                enlazar, en Linux, `("0.0.0.0", 0)`, `("::", 0, 0, 0)` y `""`.

        Raises:
            OSError: el socket está cerrado (`EBADF`) o, en Windows, sin enlazar
                (`WSAEINVAL`).
        """

    def getpeername(self) -> DireccionDevuelta:
        """Devuelve la dirección del otro extremo de un socket conectado; sirve para
        registrar quién está al otro lado.

        Returns:
            La dirección, con la forma de la familia: `("127.0.0.1", 50001)` con
                `AF_INET`, cuatro elementos con `AF_INET6`. Con `AF_UNIX`, `""` si el
                otro extremo no está enlazado.

        Raises:
            OSError: el socket no está conectado, o la conexión se cortó (`ENOTCONN`), o
                está cerrado (`EBADF`).
        """

    def settimeout(self, value: float | None, /) -> None:
        """Fija cuánto esperan como máximo las operaciones del socket, y con ello su
        modo: bloqueante, con plazo o no bloqueante.

        Vale para `accept`, `connect`, los envíos y las recepciones; cada llamada
        empieza a contar de nuevo.

        Args:
            value: el plazo en segundos, con decimales si hace falta. `None` quita el
                plazo: modo bloqueante, que espera sin límite. 0 pasa a modo no
                bloqueante: lo que no puede hacerse al momento lanza
                `BlockingIOError`. Con otro valor, al vencer el plazo se lanza
                `TimeoutError`. El de un socket nuevo es el de `getdefaulttimeout`:
                `None` si no se ha cambiado.

        Raises:
            ValueError: `value` es negativo o NaN.
            OverflowError: `value` es infinito o demasiado grande para el sistema.
            TypeError: `value` no es un número ni `None`.
            OSError: el socket está cerrado (`EBADF`).
        """

    def gettimeout(self) -> float | None: ...
    def setblocking(self, flag: bool, /) -> None: ...
    def getblocking(self) -> bool: ...
    @overload
    def getsockopt(self, level: int, optname: int, /) -> int:
        """Lee el valor de una opción del socket, como el tamaño de sus búferes o el
        error que tiene pendiente.

        Args:
            level: nivel de la opción: [SOL_SOCKET][socket.SOL_SOCKET], `IPPROTO_TCP`…
            optname: la opción: [SO_REUSEADDR][socket.SO_REUSEADDR], `TCP_NODELAY`…
            buflen: tamaño máximo del valor, en bytes, de 1 a 1024, para las opciones
                que no son un entero; se interpreta con el módulo `struct`. Si se omite
                o es 0, la opción se lee como un entero.

        Returns:
            Un entero o, si se da `buflen`, un objeto `bytes` con lo que escribió el
                sistema, que puede medir menos.

        Raises:
            OSError: el nivel no tiene esa opción (`ENOPROTOOPT`), el socket está
                cerrado (`EBADF`), o `buflen` no está entre 0 y 1024 (sin `errno`).
            TypeError: un argumento no es un entero o se pasa por su nombre.
        """

    @overload
    def getsockopt(self, level: int, optname: int, buflen: int, /) -> bytes: ...
    @overload
    def setsockopt(self, level: int, optname: int, value: int | Buffer, /) -> None:
        """Cambia una opción del socket, de su protocolo o de la interfaz de red.

        Args:
            level: nivel de la opción: [SOL_SOCKET][socket.SOL_SOCKET], `IPPROTO_TCP`…
            optname: la opción: [SO_REUSEADDR][socket.SO_REUSEADDR], `TCP_NODELAY`…
            value: el valor. Un entero, también para las opciones de sí o no; un objeto
                de tipo bytes con la estructura de C que pida la opción, compuesta con
                el módulo `struct`; o `None`, solo junto con `optlen`.
            optlen: con `value=None`, el tamaño que se pasa al sistema, en bytes, para
                las opciones que no llevan datos.

        Raises:
            PermissionError: la opción pide privilegios.
            OSError: el nivel no tiene esa opción (`ENOPROTOOPT`), el valor no es válido
                (`EINVAL`, `EDOM`) o el socket está cerrado (`EBADF`).
            TypeError: `value` no es un entero que quepa en un `int` de C ni un objeto
                de tipo bytes, o la combinación con `optlen` no es la debida.
        """

    @overload
    def setsockopt(
        self, level: int, optname: int, value: None, optlen: int, /
    ) -> None: ...
    def get_inheritable(self) -> bool: ...
    def set_inheritable(self, inheritable: bool) -> None: ...
    if sys.platform == "win32":
        def ioctl(
            self, control: int, option: int | tuple[int, int, int] | bool, /
        ) -> None: ...
        def share(self, process_id: int, /) -> bytes: ...

    @property
    def family(self) -> AddressFamily: ...
    @property
    def type(self) -> SocketKind: ...
    @property
    def proto(self) -> int: ...
    @property
    def timeout(self) -> float | None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object) -> None: ...
    def __getstate__(self) -> NoReturn: ...
    def __repr__(self) -> str: ...

SocketType = _socket.socket

class SocketIO(RawIOBase):
    def __init__(
        self, sock: socket, mode: Literal["r", "w", "rw", "rb", "wb", "rwb"]
    ) -> None: ...
    def readinto(self, b: Buffer) -> int | None: ...
    def write(self, b: Buffer) -> int | None: ...
    def readable(self) -> bool: ...
    def writable(self) -> bool: ...
    def seekable(self) -> bool: ...
    def fileno(self) -> int: ...
    def close(self) -> None: ...
    @property
    def name(self) -> int: ...
    @property
    def mode(self) -> Literal["rb", "wb", "rwb"]: ...
