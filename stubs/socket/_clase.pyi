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
from ._constantes_so import SOMAXCONN
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

    def listen(self, backlog: int = min(SOMAXCONN, 128), /) -> None:
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

    def connect_ex(self, address: Direccion, /) -> int:
        """Conecta como [connect][socket.socket.connect], pero devuelve el código de
        error del sistema en lugar de lanzarlo.

        Sirve para probar si un puerto acepta conexiones y para conectar sin bloqueo.
        Los fallos anteriores a la llamada al sistema se lanzan igual.

        Args:
            address: la dirección remota, con la forma que pide la familia:
                `("127.0.0.1", 8000)` con `AF_INET`, una ruta con `AF_UNIX`.

        Returns:
            0 si conectó; si no, el `errno`: `ECONNREFUSED` si nadie escucha,
                `EINPROGRESS` en modo no bloqueante, `EAGAIN` si venció el plazo,
                `EISCONN` si ya estaba conectado, `EBADF` si está cerrado. En Windows,
                los códigos `WSAE…`.

        Raises:
            gaierror: el nombre no se puede resolver.
            TypeError: la dirección no tiene la forma que pide la familia, o el nombre
                lleva un carácter nulo o no se puede codificar en IDNA.
            OverflowError: el puerto no está entre 0 y 65535.
            OSError: la ruta de `AF_UNIX` es demasiado larga (sin `errno`).
        """

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
            ancdata: Iterable[tuple[int, int, Buffer]] = (),
            flags: int = 0,
            address: Direccion | None = None,
            /,
        ) -> int:
            """Envía los bytes de varios búferes como si fueran uno solo, y con ellos,
            si se quiere, datos auxiliares (*ancillary data*), como descriptores de
            archivo.

            Args:
                buffers: los objetos de tipo bytes, en orden; hasta 1024 en Linux.
                ancdata: los datos auxiliares, en tuplas `(nivel, tipo, datos)`:
                    `(SOL_SOCKET, SCM_RIGHTS, descriptores)`. Por defecto, ninguno.
                flags: indicadores `MSG_*` combinados con `|`. Por defecto, 0: ninguno.
                address: la dirección de destino, si el socket no está conectado. Por
                    defecto, `None`: el otro extremo.

            Returns:
                Cuántos bytes de `buffers` aceptó el sistema. En un flujo pueden ser
                    menos que todos; los datos auxiliares ya han salido.

            Raises:
                TypeError: un elemento de `buffers` no es un objeto de tipo bytes, uno
                    de `ancdata` no es una tupla de tres, o la dirección no tiene la
                    forma que pide la familia.
                BrokenPipeError: en un flujo, el otro extremo ya no está o este lado
                    cerró el envío; en Linux, también si nunca se conectó.
                ConnectionResetError: el otro extremo cortó la conexión.
                ConnectionRefusedError: con UDP conectado, un envío anterior no encontró
                    a nadie en ese puerto.
                TimeoutError: venció el plazo sin que hubiera sitio en el búfer.
                BlockingIOError: modo no bloqueante y no hay sitio en el búfer.
                gaierror: el nombre no se puede resolver.
                OverflowError: el puerto no está entre 0 y 65535.
                OSError: hay demasiados búferes o el datagrama es demasiado grande
                    (`EMSGSIZE`), un descriptor enviado no está abierto o el socket está
                    cerrado (`EBADF`), o falta el destino (`EDESTADDRREQ`).
            """

    if sys.platform == "linux":
        # typeshed esconde que `iv` no tiene valor por defecto; aquí son dos formas.
        @overload  # type: ignore[override]
        def sendmsg_afalg(
            self,
            msg: Iterable[Buffer] = (),
            *,
            op: int,
            assoclen: int = 0,
            flags: int = 0,
        ) -> int:
            """Envía a la API criptográfica del núcleo los datos de una operación de
            cifrado o de descifrado, con sus parámetros.

            Solo para los sockets que devuelve `accept` en uno de la familia `AF_ALG`.
            El resultado se lee con [recv][socket.socket.recv].

            Args:
                msg: los objetos de tipo bytes que se cifran o descifran, en orden.
                op: [ALG_OP_ENCRYPT][socket.ALG_OP_ENCRYPT] para cifrar o
                    [ALG_OP_DECRYPT][socket.ALG_OP_DECRYPT] para descifrar. Obligatorio.
                iv: el vector inicial (IV), del tamaño que pida el algoritmo. Si se
                    omite, no se manda ninguno: es lo que piden los modos que no lo
                    usan, como `ecb`.
                assoclen: con los algoritmos de tipo AEAD, cuántos bytes del comienzo
                    de `msg` se autentican y no se cifran.
                flags: indicadores `MSG_*`. Con [MSG_MORE][socket.MSG_MORE], los datos
                    siguen en otro envío. Por defecto, 0: ninguno.

            Returns:
                Cuántos bytes aceptó el núcleo.

            Raises:
                TypeError: falta `op` o no es válido, o `assoclen` es negativo.
                TimeoutError: venció el plazo sin que hubiera sitio.
                BlockingIOError: modo no bloqueante y no hay sitio.
                OSError: el socket no es de la familia `AF_ALG` (sin `errno`), o el
                    núcleo rechazó la operación.
            """

        @overload
        def sendmsg_afalg(
            self,
            msg: Iterable[Buffer] = (),
            *,
            op: int,
            iv: Buffer,
            assoclen: int = 0,
            flags: int = 0,
        ) -> int: ...

    def sendfile(
        self, file: _ArchivoBinario, offset: int = 0, count: int | None = None
    ) -> int:
        """Envía un archivo por un flujo, sin copiarlo por la memoria del programa donde
        el sistema lo permite.

        Usa `os.sendfile` con un archivo normal y, si no puede, lee y envía trozo a
        trozo. Al acabar, también con un error, la posición del archivo queda detrás del
        último byte enviado.

        Args:
            file: un archivo abierto en modo binario.
            offset: desde qué byte del archivo. Por defecto, 0: el comienzo, aunque el
                archivo se haya leído ya en parte.
            count: cuántos bytes como máximo. Por defecto, `None`: hasta el final.

        Returns:
            Cuántos bytes envió; menos que `count` si el archivo acaba antes.

        Raises:
            ValueError: el archivo es de texto, el socket no es de tipo flujo, es no
                bloqueante o está cerrado, o `count` no es mayor que 0.
            TypeError: `count` no es un entero.
            TimeoutError: el búfer siguió lleno durante todo el plazo.
            BrokenPipeError: el otro extremo ya no está, o el socket no está conectado.
            ConnectionResetError: el otro extremo cortó la conexión.
            OSError: `offset` es negativo (`EINVAL`) o falla la lectura del archivo.
        """

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

    def recv_into(self, buffer: Buffer, nbytes: int = 0, flags: int = 0) -> int:
        """Recibe bytes como [recv][socket.socket.recv], pero los escribe en un búfer ya
        reservado y dice cuántos son.

        Evita reservar memoria en cada llamada y juntar trozos.

        Args:
            buffer: dónde se escriben: un `bytearray`, un `memoryview` modificable… No
                cambia de tamaño.
            nbytes: cuántos bytes como máximo. Por defecto, 0: los que quepan.
            flags: indicadores `MSG_*` combinados con `|`. Por defecto, 0: ninguno.

        Returns:
            Cuántos bytes escribió al comienzo de `buffer`; el resto queda como estaba.
                En un flujo, 0 significa que el otro extremo terminó de enviar, o que
                el búfer mide 0.

        Raises:
            TimeoutError: venció el plazo sin que llegara nada.
            BlockingIOError: modo no bloqueante y no hay nada que leer.
            ConnectionResetError: el otro extremo cortó la conexión.
            ConnectionRefusedError: con UDP conectado, un envío anterior no encontró a
                nadie en ese puerto.
            ValueError: `nbytes` es negativo o mayor que el búfer.
            TypeError: `buffer` no se puede modificar, como `bytes`, o no es contiguo.
            OSError: el socket es de tipo flujo y no está conectado (`ENOTCONN`), o está
                cerrado (`EBADF`). En Windows, también un datagrama que no cabe
                (`WSAEMSGSIZE`).
        """

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
    ) -> tuple[int, DireccionDevuelta]:
        """Recibe un datagrama como [recvfrom][socket.socket.recvfrom], pero lo escribe
        en un búfer ya reservado.

        Args:
            buffer: dónde se escribe: un `bytearray`, un `memoryview` modificable… Lo
                que no quepa se pierde.
            nbytes: cuántos bytes como máximo. Por defecto, 0: los que quepan.
            flags: indicadores `MSG_*` combinados con `|`. Por defecto, 0: ninguno.

        Returns:
            Una tupla `(bytes escritos, dirección)`. Con datagramas, 0 bytes es uno
                vacío. En un flujo, la dirección es `None` en Linux.

        Raises:
            TimeoutError: venció el plazo sin que llegara nada.
            BlockingIOError: modo no bloqueante y no hay nada que leer.
            ConnectionRefusedError: con UDP conectado, un envío anterior no encontró a
                nadie en ese puerto.
            ConnectionResetError: lo mismo en Windows, también sin conectar; o, en un
                flujo, que el otro extremo cortó la conexión.
            ValueError: `nbytes` es negativo o mayor que el búfer.
            TypeError: `buffer` no se puede modificar, como `bytes`, o no es contiguo.
            OSError: el socket es de tipo flujo y no está conectado (`ENOTCONN`), o está
                cerrado (`EBADF`). En Windows, también un datagrama que no cabe
                (`WSAEMSGSIZE`).
        """

    if sys.platform != "win32":
        def recvmsg(
            self, bufsize: int, ancbufsize: int = 0, flags: int = 0, /
        ) -> tuple[bytes, list[tuple[int, int, bytes]], int, DireccionDevuelta]:
            """Recibe datos y lo que los acompaña: datos auxiliares (*ancillary data*),
            indicadores y la dirección de quien envía.

            Args:
                bufsize: cuántos bytes de datos recibe como máximo.
                ancbufsize: cuánto espacio reserva para los datos auxiliares; se calcula
                    con [CMSG_SPACE][socket.CMSG_SPACE] o [CMSG_LEN][socket.CMSG_LEN].
                    Por defecto, 0: no se reciben, y los que vengan se pierden.
                flags: indicadores `MSG_*` combinados con `|`. Por defecto, 0: ninguno.

            Returns:
                Una tupla `(datos, auxiliares, indicadores, dirección)`. Los auxiliares
                    son una lista de tuplas `(nivel, tipo, datos)`. En los indicadores,
                    [MSG_TRUNC][socket.MSG_TRUNC] dice que el datagrama no cabía y
                    [MSG_CTRUNC][socket.MSG_CTRUNC], que no cabían los auxiliares. En un
                    flujo, la dirección es `None` en Linux.

            Raises:
                TimeoutError: venció el plazo sin que llegara nada.
                BlockingIOError: modo no bloqueante y no hay nada que leer.
                ConnectionResetError: el otro extremo cortó la conexión.
                ConnectionRefusedError: con UDP conectado, un envío anterior no encontró
                    a nadie en ese puerto.
                ValueError: `bufsize` o `ancbufsize` es negativo o demasiado grande.
                TypeError: un argumento no es un entero o se pasa por su nombre.
                OSError: el socket es de tipo flujo y no está conectado (`ENOTCONN`), o
                    está cerrado (`EBADF`).
            """

        def recvmsg_into(
            self,
            buffers: Iterable[Buffer],
            ancbufsize: int = 0,
            flags: int = 0,
            /,
        ) -> tuple[int, list[tuple[int, int, bytes]], int, DireccionDevuelta]:
            """Recibe como [recvmsg][socket.socket.recvmsg], pero reparte los datos
            entre varios búferes ya reservados.

            Args:
                buffers: los búferes, en un iterable: llena el primero, después el
                    segundo… Hasta 1024 en Linux.
                ancbufsize: cuánto espacio reserva para los datos auxiliares. Por
                    defecto, 0: no se reciben, y los que vengan se pierden.
                flags: indicadores `MSG_*` combinados con `|`. Por defecto, 0: ninguno.

            Returns:
                Una tupla `(bytes escritos, auxiliares, indicadores, dirección)`; lo
                    demás, como en `recvmsg`.

            Raises:
                TimeoutError: venció el plazo sin que llegara nada.
                BlockingIOError: modo no bloqueante y no hay nada que leer.
                ConnectionResetError: el otro extremo cortó la conexión.
                ConnectionRefusedError: con UDP conectado, un envío anterior no encontró
                    a nadie en ese puerto.
                ValueError: `ancbufsize` es negativo o demasiado grande.
                TypeError: `buffers` no es un iterable de búferes modificables; por
                    ejemplo, es un solo `bytearray`.
                OSError: hay demasiados búferes (`EMSGSIZE`), el socket es de tipo flujo
                    y no está conectado (`ENOTCONN`), o está cerrado (`EBADF`).
            """

    # Los modos con letras repetidas se dejan fuera a propósito: se aceptan al ejecutar,
    # pero son una errata.
    @overload
    def makefile(
        self,
        mode: Literal["r", "w", "rw", "wr", ""] = "r",
        buffering: int | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> TextIOWrapper:
        """Da un objeto de archivo sobre el socket, para leer por líneas o usarlo donde
        se pide un archivo.

        El socket tiene que ser bloqueante; con un plazo, el archivo deja de poder
        leerse en cuanto vence. Cerrar el archivo no cierra el socket, y al revés: el
        descriptor se libera cuando se cierran los dos.

        Args:
            mode: una combinación de `r`, `w` y `b`. Por defecto, `"r"`: leer texto. Sin
                `b`, texto; con `b`, bytes. No admite `+`, `a` ni `t`.
            buffering: tamaño del búfer. Por defecto, `None`, que como cualquier número
                negativo es `io.DEFAULT_BUFFER_SIZE`. Con 0, sin búfer: solo con `b`, y
                da un [SocketIO][socket.SocketIO].
            encoding: codificación del texto. Por defecto, la del sistema: indícala.
            errors: qué hacer con lo que no se puede codificar, como en `open`.
            newline: qué cuenta como final de línea, como en `open`.

        Returns:
            Un `TextIOWrapper` o, con `b`, un `BufferedReader`, `BufferedWriter`,
                `BufferedRWPair` o `SocketIO`, según lo demás.

        Raises:
            ValueError: `mode` lleva otra letra, o `buffering` es 0 sin `b`.
        """

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

    def detach(self) -> int:
        """Separa el descriptor del objeto sin cerrarlo, y lo devuelve para que lo use y
        lo cierre otro.

        Returns:
            El descriptor de archivo; en Windows, el identificador de socket. -1 si el
                socket ya estaba cerrado o separado.
        """

    def dup(self) -> Self:
        """Duplica el socket: da otro objeto, con otro descriptor, sobre la misma
        conexión.

        La conexión termina cuando se cierra el último de los dos. Los procesos hijos no
        heredan la copia.

        Returns:
            Un socket de la misma clase, con el mismo plazo.

        Raises:
            OSError: el socket está cerrado (`EBADF`) o no quedan descriptores
                (`EMFILE`).
        """

    def fileno(self) -> int:
        """Devuelve el número con que el sistema conoce el socket, para las funciones
        que piden un descriptor de archivo.

        Returns:
            El descriptor de archivo; en Windows, el identificador de socket. -1 si el
                socket está cerrado.
        """

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

    def gettimeout(self) -> float | None:
        """Devuelve el plazo del socket, y con él su modo.

        Returns:
            `None` si es bloqueante, 0.0 si es no bloqueante y, si no, los segundos del
                plazo. Es lo que Python tiene apuntado: no consulta al sistema.
        """

    def setblocking(self, flag: bool, /) -> None:
        """Pasa el socket a modo bloqueante o no bloqueante, y borra el plazo que
        tuviera.

        Args:
            flag: `True` equivale a `settimeout(None)`: espera sin límite. `False`, a
                `settimeout(0)`: lo que no puede hacerse al momento lanza
                `BlockingIOError`.

        Raises:
            OSError: el socket está cerrado (`EBADF`).
            TypeError: `flag` se pasa por su nombre o, hasta Python 3.11, no es un
                entero ni un booleano.
        """

    def getblocking(self) -> bool:
        """Dice si el socket espera: `False` solo en modo no bloqueante.

        Returns:
            `True` si es bloqueante o tiene plazo. Es lo que Python tiene apuntado: no
                consulta al sistema.
        """

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
    def get_inheritable(self) -> bool:
        """Dice si los programas que se lancen desde este proceso heredarán el socket.

        Returns:
            `False`, salvo que se haya cambiado con
                [set_inheritable][socket.socket.set_inheritable].

        Raises:
            OSError: el socket está cerrado (`EBADF`).
        """

    def set_inheritable(self, inheritable: bool) -> None:
        """Decide si los programas que se lancen desde este proceso heredan el socket.

        Args:
            inheritable: `True` para que lo hereden.

        Raises:
            OSError: el socket está cerrado (`EBADF`).
            TypeError: `inheritable` no es un entero ni un booleano.
        """

    if sys.platform == "win32":
        # typeshed dice que devuelve None; sock_ioctl, en C, devuelve un entero.
        def ioctl(  # type: ignore[override]
            self, control: int, option: int | tuple[int, int, int] | bool, /
        ) -> int:
            """Envía a Windows una orden de control sobre el socket: las sondas
            *keepalive*, la captura de paquetes o el atajo de la interfaz local.

            Args:
                control: una de tres órdenes: [SIO_RCVALL][socket.SIO_RCVALL],
                    [SIO_KEEPALIVE_VALS][socket.SIO_KEEPALIVE_VALS] o
                    [SIO_LOOPBACK_FAST_PATH][socket.SIO_LOOPBACK_FAST_PATH].
                option: lo que pide la orden: un valor `RCVALL_*`; la tupla
                    `(activar, milisegundos sin actividad, milisegundos entre sondas)`;
                    `True` o `False`.

            Returns:
                Cuántos bytes devolvió Windows; estas órdenes no devuelven datos.

            Raises:
                ValueError: `control` no es ninguna de las tres.
                TypeError: `option` no tiene la forma que pide la orden.
                OSError: Windows rechazó la orden; por ejemplo, faltan privilegios para
                    `SIO_RCVALL`.
            """

        def share(self, process_id: int, /) -> bytes:
            """Prepara el socket para otro proceso: da unos bytes con los que ese
            proceso lo abre con [fromshare][socket.fromshare].

            Args:
                process_id: el número (PID) del proceso que lo recibirá.

            Returns:
                Los bytes que describen el socket. Se le hacen llegar por cualquier
                    medio, como una tubería; solo valen para ese proceso, y una vez.

            Raises:
                OSError: el proceso no existe, o el socket está cerrado.
            """

    @property
    def family(self) -> AddressFamily:
        """La familia de direcciones con que se creó el socket.

        Solo se lee. Si el módulo no conoce la familia, es un entero.
        """

    @property
    def type(self) -> SocketKind:
        """El tipo con que se creó el socket, sin `SOCK_NONBLOCK` ni `SOCK_CLOEXEC`.

        Solo se lee. Si el módulo no conoce el tipo, es un entero.
        """

    @property
    def proto(self) -> int:
        """El número de protocolo con que se creó el socket; 0 si se dejó elegir al
        sistema.

        Solo se lee.
        """

    @property
    def timeout(self) -> float | None:
        """El plazo: lo mismo que devuelve [gettimeout][socket.socket.gettimeout].

        Solo se lee: se cambia con [settimeout][socket.socket.settimeout].
        """

    def __enter__(self) -> Self:
        """Entra en un bloque `with`; da el propio socket.

        No lo conecta ni comprueba que siga abierto.

        Returns:
            El mismo objeto.
        """

    def __exit__(self, *args: object) -> None:
        """Sale de un bloque `with`: cierra el socket, también si hubo una excepción,
        que sigue su camino.

        Args:
            *args: el tipo, el valor y la traza de la excepción, que pone Python. No se
                miran.
        """

    def __getstate__(self) -> NoReturn:
        """Impide copiar el socket con `copy` o guardarlo con `pickle`.

        Raises:
            TypeError: siempre: `cannot pickle 'socket' object`.
        """

    def __repr__(self) -> str:
        """Describe el socket en una línea, para depurar: descriptor, familia, tipo,
        protocolo y, si las tiene, sus dos direcciones.

        Returns:
            Un texto entre `<` y `>`, con `[closed]` si está cerrado. Los números de
                familia y de tipo cambian de un sistema a otro.
        """

SocketType = _socket.socket
"""La clase de C de la que hereda [socket][socket.socket]: `_socket.socket`.

No es `type(socket.socket())`, pero todo socket es una instancia suya. Para comprobar
tipos se usa `socket.socket`.
"""

class SocketIO(RawIOBase):
    """Un archivo binario sin búfer sobre un socket: lo que da
    `makefile("rb", buffering=0)`, y lo que hay debajo de los demás archivos de
    [makefile][socket.socket.makefile].

    Se obtiene con `makefile`. Si se crea a mano, el socket no lo tiene en cuenta y
    puede cerrarse por debajo.

    Args:
        sock: el socket.
        mode: para qué: `"r"`, `"w"` o `"rw"`, con `b` o sin ella.

    Raises:
        ValueError: `mode` no es ninguno de esos.
    """

    def __init__(
        self, sock: socket, mode: Literal["r", "w", "rw", "rb", "wb", "rwb"]
    ) -> None: ...
    def readinto(self, b: Buffer) -> int | None:
        """Lee bytes del socket en un búfer; sus hermanos `read` y `readall`, de `io`,
        se apoyan en él.

        Args:
            b: el búfer, modificable.

        Returns:
            Cuántos bytes escribió; 0 si el otro extremo terminó de enviar; `None` si el
                socket es no bloqueante y no hay nada.

        Raises:
            TimeoutError: venció el plazo del socket.
            OSError: ya venció un plazo antes: `cannot read from timed out object`.
            ValueError: el archivo está cerrado.
            UnsupportedOperation: no se abrió para leer.
        """

    def write(self, b: Buffer) -> int | None:
        """Envía bytes con un solo [send][socket.socket.send], que puede no enviarlos
        todos.

        Args:
            b: los bytes.

        Returns:
            Cuántos aceptó el sistema; `None` si el socket es no bloqueante y no hay
                sitio.

        Raises:
            TimeoutError: venció el plazo del socket.
            BrokenPipeError: el otro extremo ya no está.
            ValueError: el archivo está cerrado.
            UnsupportedOperation: no se abrió para escribir.
        """

    def readable(self) -> bool:
        """Dice si el archivo se abrió para leer.

        Raises:
            ValueError: el archivo está cerrado.
        """

    def writable(self) -> bool:
        """Dice si el archivo se abrió para escribir.

        Raises:
            ValueError: el archivo está cerrado.
        """

    def seekable(self) -> bool:
        """Siempre `False`: por un socket no se puede avanzar ni retroceder.

        Raises:
            ValueError: el archivo está cerrado.
        """

    def fileno(self) -> int:
        """Devuelve el descriptor del socket.

        Returns:
            Lo mismo que [socket.fileno][socket.socket.fileno].

        Raises:
            ValueError: el archivo está cerrado.
        """

    def close(self) -> None:
        """Cierra el archivo, no el socket.

        El socket se cierra también si ya se llamó a su `close` y no le quedan otros
        archivos abiertos. Cerrar otra vez no hace nada.
        """

    @property
    def name(self) -> int:
        """El descriptor del socket; -1 si el archivo está cerrado. Solo se lee."""

    @property
    def mode(self) -> Literal["rb", "wb", "rwb"]:
        """Para qué se abrió: `"rb"`, `"wb"` o `"rwb"`, siempre con `b`. Solo se lee."""
