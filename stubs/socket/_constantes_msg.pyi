"""Indicadores de envío y recepción: `MsgFlag` y `MSG_*`."""

import sys
from enum import IntFlag
from typing import Final

class MsgFlag(IntFlag):
    """Los indicadores `MSG_*` como enumerado: se combinan con `|` y se prueban con `&`.

    `MsgFlag(numero)` da nombre al entero que devuelve `recvmsg`
    en tercer lugar. Los métodos aceptan lo mismo un miembro que un entero.
    """

    MSG_DONTROUTE = 4
    MSG_OOB = 1
    MSG_PEEK = 2

    if sys.platform == "linux":
        MSG_CONFIRM = 2048
        MSG_FASTOPEN = 536870912
        MSG_MORE = 32768

    if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
        MSG_EOF = 256

    if sys.platform == "linux":
        MSG_CMSG_CLOEXEC = 1073741824
        MSG_CTRUNC = 8
        MSG_DONTWAIT = 64
        MSG_EOR = 128
        MSG_ERRQUEUE = 8192
        MSG_NOSIGNAL = 16384
        MSG_TRUNC = 32
        MSG_WAITALL = 256

    if sys.platform == "darwin":
        MSG_CTRUNC = 32
        MSG_DONTWAIT = 128
        MSG_EOR = 8
        MSG_NOSIGNAL = 524288
        MSG_TRUNC = 16
        MSG_WAITALL = 64

    if sys.platform == "win32":
        MSG_BCAST = 1024
        MSG_CTRUNC = 512
        MSG_ERRQUEUE = 4096
        MSG_MCAST = 2048
        MSG_TRUNC = 256
        MSG_WAITALL = 8

    if sys.platform.startswith("freebsd"):
        MSG_CMSG_CLOEXEC = 262144
        MSG_CTRUNC = 32
        MSG_DONTWAIT = 128
        MSG_EOR = 8
        MSG_NOSIGNAL = 131072
        MSG_NOTIFICATION = 8192
        MSG_TRUNC = 16
        MSG_WAITALL = 64

    if sys.platform.startswith("netbsd"):
        MSG_BCAST = 256
        MSG_CMSG_CLOEXEC = 2048
        MSG_CTRUNC = 32
        MSG_DONTWAIT = 128
        MSG_EOR = 8
        MSG_MCAST = 512
        MSG_NOSIGNAL = 1024
        MSG_NOTIFICATION = 16384
        MSG_TRUNC = 16
        MSG_WAITALL = 64

    if sys.platform.startswith("openbsd"):
        MSG_BCAST = 256
        MSG_CMSG_CLOEXEC = 2048
        MSG_CTRUNC = 32
        MSG_DONTWAIT = 128
        MSG_EOR = 8
        MSG_MCAST = 512
        MSG_NOSIGNAL = 1024
        MSG_TRUNC = 16
        MSG_WAITALL = 64

MSG_CTRUNC: Final = MsgFlag.MSG_CTRUNC
"""Aviso de `recvmsg`: parte de los datos auxiliares no cabía y se perdió.

No se pide: se mira en el tercer valor de `recvmsg`, con `indicadores & MSG_CTRUNC`. Se
evita dando más `ancbufsize`, calculado con `CMSG_SPACE`. Si se perdían descriptores, el
sistema los cierra. Sale también al recibir datos auxiliares sin haberles reservado
sitio. Windows lo define, pero allí no hay `recvmsg`.
"""

MSG_DONTROUTE: Final = MsgFlag.MSG_DONTROUTE
"""Envía este mensaje solo si el destino está en una red conectada, sin *router*.

Para `send`, `sendto` y `sendmsg`; un destino lejano da `[Errno 101] Network is
unreachable` en Linux. Es [SO_DONTROUTE][socket.SO_DONTROUTE] para una sola llamada.
Fuera del diagnóstico de redes no se usa; Windows puede no hacerle caso.
"""

MSG_OOB: Final = MsgFlag.MSG_OOB
"""Envía o recibe el byte urgente de TCP (*out-of-band*), que se adelanta a los datos
normales al leer.

Con `send`, solo el **último** byte es urgente; con `recv`, lee ese byte, y si no hay
ninguno, `[Errno 22] Invalid argument`. `select` lo anuncia en su tercera lista. En
Linux también vale en flujos `AF_UNIX` desde 5.15. El RFC 6093 pide no usarlo en
programas nuevos: equipos intermedios lo estropean. Para avisos urgentes, abre otra
conexión.
"""

MSG_PEEK: Final = MsgFlag.MSG_PEEK
"""Lee sin retirar: la siguiente lectura devuelve lo mismo.

Para `recv` y los demás de recepción. Sirve para mirar una cabecera antes de decidir
quién lee, o para saber si el otro extremo cerró. Un bucle que mira y espera ocupa un
núcleo, porque el socket sigue listo para leer: en cuanto sepas lo que necesitas, lee de
verdad. Con datos auxiliares, cada mirada duplica los descriptores.
"""

MSG_TRUNC: Final = MsgFlag.MSG_TRUNC
"""Con datagramas, hace que la recepción devuelva el tamaño real aunque no quepa; en
`recvmsg`, avisa de que hubo recorte.

Como argumento es de Linux: úsalo con `recv_into`, que devuelve el número sin inventar
datos; con [recv][socket.socket.recv], lo que excede del búfer son bytes de memoria sin
valor. En TCP no mide: **tira** los bytes sin copiarlos. Como aviso, sale en el tercer
valor de `recvmsg` en todos los sistemas que la tienen; en Windows el recorte es una
excepción, `WinError 10040`.
"""

MSG_WAITALL: Final = MsgFlag.MSG_WAITALL
"""En un flujo, espera a tener los bytes pedidos en vez de devolver lo que haya.

Para `recv` y `recv_into`. Aun así puede devolver menos: si el otro cierra, si llega un
byte urgente o, en Python, **si el socket tiene plazo**, porque entonces es no
bloqueante por dentro y da lo que encuentra. Por eso no sustituye al bucle de lectura.
En datagramas no cambia nada.
"""

if (
    sys.platform == "win32"
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    MSG_BCAST: Final = MsgFlag.MSG_BCAST
    """Aviso de recepción: el datagrama llegó por difusión de la capa de enlace.

    Lo daría el tercer valor de `recvmsg` en NetBSD y OpenBSD. En Windows la entrega una
    función que Python no usa, así que allí el nombre no sirve de nada. En Linux, mira a
    qué dirección iba con `IP_PKTINFO` (no ejecutado).
    """

    MSG_MCAST: Final = MsgFlag.MSG_MCAST
    """Aviso de recepción: el datagrama llegó por multidifusión de la capa de enlace.

    Es la pareja de `MSG_BCAST`, con la misma pega: solo se ve donde hay `recvmsg`, en
    NetBSD y OpenBSD. Un receptor de multidifusión distingue mejor los grupos
    enlazándose a la dirección de cada uno (no ejecutado).
    """

if sys.platform != "darwin" and sys.platform != "win32":
    MSG_CMSG_CLOEXEC: Final = MsgFlag.MSG_CMSG_CLOEXEC
    """Marca los descriptores recibidos con `SCM_RIGHTS` para que no los hereden los
    programas que lances.

    Para `recvmsg`. Hace falta: sin él los heredan, al contrario que todo lo que abre
    Python. `recv_fds` acepta `flags`, pero lo ignora (hasta 3.14): tras usarla, llama a
    `os.set_inheritable(fd, False)` con cada uno. Con varios hilos, solo el indicador
    evita el hueco entre recibir y marcar.
    """

if sys.platform == "linux":
    MSG_CONFIRM: Final = MsgFlag.MSG_CONFIRM
    """Dice al núcleo que el vecino respondió, para que no vuelva a sondearlo con ARP o
    NDP.

    Para enviar por UDP o en bruto; no espera nada ni cambia lo que se envía. Lo usan
    servidores DNS y DHCP al contestar: la pregunta prueba que el otro vive. TCP lo hace
    solo. Si dudas, no lo pongas: mal usado oculta que un vecino ha desaparecido.
    """

    MSG_FASTOPEN: Final = MsgFlag.MSG_FASTOPEN
    """Conecta y envía los primeros datos en la misma llamada: viajan en el SYN (*TCP
    Fast Open*, RFC 7413).

    Se pasa a `sendto` en un socket TCP sin conectar, con la dirección. La primera vez
    que se habla con un servidor solo pide una *cookie*, y los datos van detrás del
    saludo normal. El servidor ha de poner `TCP_FASTOPEN` y el sistema permitirlo
    (`net.ipv4.tcp_fastopen`). Usa un socket bloqueante: sin bloqueo o con plazo puede
    lanzar `BlockingIOError` con `[Errno 115]`. Lo enviado puede llegar repetido: solo
    para peticiones que se puedan repetir.
    """

    MSG_MORE: Final = MsgFlag.MSG_MORE
    """Avisa de que vienen más datos: el sistema los junta en vez de enviar ya.

    Para enviar. En TCP retrasa el último segmento incompleto hasta el siguiente envío
    sin el indicador, o 200 ms; hace lo que `TCP_CORK`, sin tener que quitarlo después.
    En UDP une los trozos en **un** datagrama. Sirve para mandar cabecera y cuerpo por
    separado sin copiarlos; `sendmsg` con varios búferes consigue lo mismo en una
    llamada.
    """

if sys.platform != "win32":
    MSG_DONTWAIT: Final = MsgFlag.MSG_DONTWAIT
    """Hace no bloqueante esta llamada, sin cambiar el modo del socket.

    Si tuviera que esperar, lanza `BlockingIOError`. Vacía lo que haya llegado sin tocar
    `setblocking`, que afecta a todos los hilos y copias. **Con plazo no sirve**: Python
    vuelve a esperar por su cuenta y acaba en `TimeoutError`. En Windows no existe: usa
    `setblocking(False)` o `select`.
    """

    MSG_EOR: Final = MsgFlag.MSG_EOR
    """Marca el final de un registro, en los protocolos que distinguen registros de
    mensajes.

    Para enviar, y como aviso en `recvmsg`. Importa en SCTP y en los antiguos protocolos
    OSI. En los `SOCK_SEQPACKET` de `AF_UNIX` de Linux se acepta y no hace nada: cada
    envío ya es un mensaje, y el receptor no ve el aviso. No delimita mensajes en TCP.
    """

    MSG_NOSIGNAL: Final = MsgFlag.MSG_NOSIGNAL
    """Pide que escribir a quien ya cerró dé solo el error, sin la señal `SIGPIPE`.

    Para enviar en sockets de flujo; el `BrokenPipeError` sale igual. Python ignora esa
    señal al arrancar, así que solo hace falta si tu programa la restaura con
    `signal.SIG_DFL`, o si escribes una extensión que se usa dentro de otros programas.
    macOS la tiene solo en SDK recientes.
    """

if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
    MSG_EOF: Final = MsgFlag.MSG_EOF
    """Envía y cierra de una vez el sentido de envío, como `send` seguido de
    `shutdown(SHUT_WR)`.

    Es resto de T/TCP (RFC 1644), un TCP para transacciones que se abandonó por
    inseguro. En FreeBSD y macOS sigue cerrando tras los datos. Lo portable son las dos
    llamadas; para ahorrar la ida y vuelta inicial, hoy existe *TCP Fast Open* (no
    ejecutado).
    """

if sys.platform == "linux" or sys.platform == "win32":
    MSG_ERRQUEUE: Final = MsgFlag.MSG_ERRQUEUE
    """Lee la cola de errores del socket en vez de los datos: qué envío falló, hacia
    dónde y por qué.

    Para `recvmsg`, con `IP_RECVERR` o `IPV6_RECVERR` activada. No espera: si no hay
    errores, `BlockingIOError`, salvo que el socket tenga plazo. Devuelve el mensaje que
    falló, su destino y un dato auxiliar `sock_extended_err`:
    `struct.unpack_from("IBBBxII", dato)`. También trae las marcas de tiempo de envío y
    los avisos de envío sin copia. Se usa en `traceroute` sin privilegios. En Windows,
    sin `recvmsg`, el nombre no sirve.
    """

if sys.platform.startswith("freebsd") or sys.platform.startswith("netbsd"):
    MSG_NOTIFICATION: Final = MsgFlag.MSG_NOTIFICATION
    """Aviso de SCTP: lo leído no son datos, sino un suceso de la asociación.

    Sale en el tercer valor de `recvmsg` cuando el programa se apuntó a sucesos con
    `SCTP_EVENTS`: una asociación que empieza o acaba, una dirección que cae. El
    contenido es entonces una `sctp_notification`. El módulo no trae el resto de SCTP,
    así que en la práctica se usa desde C o con un paquete aparte (no ejecutado).
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
    MSG_BTAG: Final[MsgFlag]
    """Nombre que CPython guarda por si un sistema lo define; ninguno de los actuales lo
    hace.

    `socket.MSG_BTAG` da `AttributeError` en Linux, macOS, Windows y los BSD. No hay
    nada que usar en su lugar: si lo ves en un listado, pasa de largo. Lo mismo vale
    para su pareja, `MSG_ETAG`.
    """

    MSG_ETAG: Final[MsgFlag]
    """Pareja de `MSG_BTAG`, igual de ausente: solo queda su mención en el código de
    CPython.

    Quien necesite marcar el final de un mensaje en un flujo tiene que delimitarlo por
    su cuenta, con la longitud por delante o con un separador.
    """
