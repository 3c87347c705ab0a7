"""Opciones de IPv4: `IP_*`."""

import sys
from typing import Final

IP_ADD_MEMBERSHIP: Final[int]
"""Apunta el socket a un grupo de multidifusión, para recibir lo que se le envíe.

Nivel `IPPROTO_IP`; ocho bytes, la estructura `ip_mreq`:
`inet_aton(grupo) + inet_aton(interfaz)`, con `0.0.0.0` para que elija el sistema. Linux
admite también `ip_mreqn`, con el número de la interfaz. Solo se pone. Repetir el grupo
da `EADDRINUSE`, y una dirección que no es de multidifusión, `EINVAL`. No hace falta
para enviar, y no filtra: un socket enlazado a `""` recibe también de los grupos a los
que se apunten otros programas de la máquina.
"""

IP_DROP_MEMBERSHIP: Final[int]
"""Borra el socket de un grupo de multidifusión.

Lleva la misma estructura con que se apuntó. Si no estaba en el grupo, da
`EADDRNOTAVAIL`. Cerrar el socket hace lo mismo, y por eso pocos programas la llaman.
"""

IP_HDRINCL: Final[int]
"""Indica que la cabecera IPv4 va ya escrita delante de los datos que se envían.

Nivel `IPPROTO_IP`, en sockets [SOCK_RAW][socket.SOCK_RAW]; entero usado como booleano.
Con [IPPROTO_RAW][socket.IPPROTO_RAW] está puesta desde el principio. Linux rellena
siempre la longitud total y la suma de control, y el origen y el identificador si van a
0. macOS y los FreeBSD antiguos esperan la longitud y el desplazamiento en el orden de
bytes de la máquina.
"""

IP_MULTICAST_IF: Final[int]
"""Elige la interfaz por la que sale la multidifusión.

Nivel `IPPROTO_IP`; los cuatro bytes de la dirección de esa interfaz, o en Linux una
`ip_mreqn` con su número. `0.0.0.0`, por defecto, deja decidir a la tabla de rutas; en
una máquina con varias redes suele acertar con la que no es. Se lee con
`getsockopt(…, 4)`.
"""

IP_MULTICAST_LOOP: Final[int]
"""Decide si lo enviado a un grupo llega también a los programas de la propia máquina.

Nivel `IPPROTO_IP`; entero usado como booleano; 1 por defecto. En Linux, macOS y los BSD
se pone en quien envía; en Windows, en quien recibe. A 0 no evita que te llegue lo tuyo
si sale por la interfaz local, `lo`.
"""

IP_MULTICAST_TTL: Final[int]
"""Cuántos encaminadores puede atravesar lo enviado a un grupo.

Nivel `IPPROTO_IP`; de 0 a 255, o -1 para volver al valor por defecto, que es 1: no sale
de la red local. Con 0 no sale de la máquina. Es independiente de
[IP_TTL][socket.IP_TTL], que vale para el resto. OpenBSD y NetBSD la quieren en un solo
byte, `bytes([n])`, que Linux también acepta.
"""

IP_OPTIONS: Final[int]
"""Opciones IPv4 que llevará la cabecera de cada paquete que salga.

Nivel `IPPROTO_IP`; hasta 40 bytes, con el formato del RFC 791; cadena vacía para
quitarlas. Muchas redes descartan los paquetes con opciones, y el encaminamiento de
origen está apagado en casi todas partes: hoy es una curiosidad de diagnóstico.
"""

IP_TOS: Final[int]
"""Marca los paquetes con su clase de servicio (DSCP), para que la red dé prioridad a la
voz o relegue las copias de seguridad.

Nivel `IPPROTO_IP`; entero de 0 a 255; 0 por defecto. El código DSCP ocupa los seis bits
altos: `46 << 2` es voz. Los dos bajos son de ECN, y en TCP el núcleo los reserva para
sí. Fuera de tu red, la marca suele borrarse. Windows la ignora, salvo configuración del
administrador. Para IPv6 es [IPV6_TCLASS][socket.IPV6_TCLASS].
"""

IP_TTL: Final[int]
"""Cuántos encaminadores puede atravesar cada paquete antes de que lo descarten.

Nivel `IPPROTO_IP`; de 1 a 255, o -1 para volver al de
`/proc/sys/net/ipv4/ip_default_ttl`, 64. Fuera de rango, `EINVAL`. Subirla a propósito
de 1 en 1 es la base de `traceroute`. No se aplica a los grupos: esos usan
[IP_MULTICAST_TTL][socket.IP_MULTICAST_TTL].
"""

if sys.platform == "linux":
    IP_BIND_ADDRESS_NO_PORT: Final = 24
    """Deja para `connect` la elección del puerto cuando se enlaza una dirección con
    puerto 0.

    Nivel `IPPROTO_IP`; entero usado como booleano; 0 por defecto. Sin ella,
    [bind][socket.socket.bind] reserva un puerto efímero para ese socket solo, y se
    agotan a las 28 000 conexiones; con ella, el mismo puerto sirve para destinos
    distintos. La usan los intermediarios (*proxies*) con varias IP de salida.
    """

    IP_TRANSPARENT: Final = 19
    """Permite enlazar direcciones ajenas y atender tráfico que iba para otros: el
    intermediario transparente.

    Nivel `IPPROTO_IP`; entero usado como booleano; pide `CAP_NET_ADMIN` o `CAP_NET_RAW`
    y da `[Errno 1]` sin ellas. No redirige nada por sí sola: hacen falta reglas TPROXY
    y de encaminamiento. Si solo quieres enlazar una dirección que aún no tienes, usa
    [IP_FREEBIND][socket.IP_FREEBIND], que no pide privilegios.
    """

if sys.platform != "win32":
    IP_DEFAULT_MULTICAST_LOOP: Final = 1
    """El valor con que nace `IP_MULTICAST_LOOP`; no es una opción.

    Es un dato que las cabeceras de BSD dejaron escrito. No se pasa a `setsockopt` como
    nombre de opción, porque su número coincide con el de otra.
    """

    IP_DEFAULT_MULTICAST_TTL: Final = 1
    """El TTL con que sale la multidifusión si no se cambia: una red, sin cruzar
    encaminadores.

    Sirve como valor para devolver [IP_MULTICAST_TTL][socket.IP_MULTICAST_TTL] a su
    comienzo, y en Linux -1 hace lo mismo.
    """

    IP_MAX_MEMBERSHIPS: Final[int]
    """A cuántos grupos podía apuntarse un socket cuando se escribieron las cabeceras
    del sistema.

    En Linux no es el límite que se aplica: manda
    `/proc/sys/net/ipv4/igmp_max_memberships`, que por defecto también es 20, y pasarlo
    da `ENOBUFS`. Para más grupos, abre otro socket o sube ese valor.
    """

    IP_RECVOPTS: Final[int]
    """Entrega como dato auxiliar las opciones IPv4 con que llegó cada datagrama.

    Nivel `IPPROTO_IP`; entero usado como booleano; 0 por defecto; no vale en TCP. Las
    da ya tratadas por esta máquina: en un registro de ruta, su dirección ya está
    apuntada. En Linux llegan con el tipo `IP_RECVOPTS`; su manual dice `IP_OPTIONS`.
    """

    IP_RECVRETOPTS: Final[int]
    """Como `IP_RECVOPTS`, pero con las opciones listas para usarlas en la respuesta.

    Entero usado como booleano. En Linux es el mismo número que
    [IP_RETOPTS][socket.IP_RETOPTS], y para un registro de ruta da lo mismo que
    [IP_RECVOPTS][socket.IP_RECVOPTS]. Casi ningún paquete de hoy lleva opciones.
    """

    IP_RETOPTS: Final[int]
    """Las opciones IPv4 sin tratar en Linux; en los BSD y macOS, las que llevará la
    respuesta, como dato auxiliar.

    Queda de los tiempos del encaminamiento de origen: el servidor respondía por el
    camino inverso al que trajo la petición. No la necesitas: los sistemas de hoy
    descartan esos paquetes.
    """

if sys.platform != "linux":
    IP_RECVDSTADDR: Final[int]
    """Entrega como dato auxiliar la dirección a la que iba cada datagrama: la forma de
    BSD y macOS.

    Nivel `IPPROTO_IP`; entero usado como booleano; el dato son los cuatro bytes de la
    dirección, sin puerto ni interfaz. Sirve a un servidor UDP enlazado a `""` que debe
    responder desde esa misma dirección. En Linux se hace con
    [IP_PKTINFO][socket.IP_PKTINFO].
    """

if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
    IP_RECVTOS: Final[int]
    """Entrega como dato auxiliar la marca de servicio (DSCP y ECN) con que llegó cada
    datagrama.

    Nivel `IPPROTO_IP`; entero usado como booleano. En Linux el dato es un solo byte y
    llega con el tipo [IP_TOS][socket.IP_TOS], no con el de esta opción; en macOS y
    FreeBSD llega con el suyo. La usa QUIC para leer los avisos de congestión.
    """

if (
    not sys.platform.startswith("netbsd")
    and not sys.platform.startswith("openbsd")
    and sys.version_info >= (3, 12)
):
    IP_ADD_SOURCE_MEMBERSHIP: Final[int]
    """Apunta el socket a un grupo, pero solo para lo que envíe un origen (multidifusión
    por origen, SSM).

    Nivel `IPPROTO_IP`; doce bytes, la estructura `ip_mreq_source`. **El orden cambia**:
    grupo, interfaz y origen en Linux; grupo, origen e interfaz en Windows, macOS y
    FreeBSD. Se repite para añadir orígenes. El rango 232.0.0.0/8 está pensado para
    esto. Pide la versión 3 de IGMP en la red.
    """

    IP_BLOCK_SOURCE: Final[int]
    """Deja de recibir de un origen dentro de un grupo, sin salir de él.

    Usa `ip_mreq_source` como
    [IP_ADD_SOURCE_MEMBERSHIP][socket.IP_ADD_SOURCE_MEMBERSHIP]. Antes hay que estar en
    el grupo con [IP_ADD_MEMBERSHIP][socket.IP_ADD_MEMBERSHIP]; si no, `EINVAL`. Calla a
    un participante ruidoso de una reunión, por ejemplo.
    """

    IP_DROP_SOURCE_MEMBERSHIP: Final[int]
    """Deja de recibir de uno de los orígenes elegidos en un grupo.

    Los demás orígenes siguen; al quitar el último, el socket sale del grupo. Es lo
    contrario de [IP_ADD_SOURCE_MEMBERSHIP][socket.IP_ADD_SOURCE_MEMBERSHIP], y no de
    [IP_BLOCK_SOURCE][socket.IP_BLOCK_SOURCE]: esa se deshace con
    [IP_UNBLOCK_SOURCE][socket.IP_UNBLOCK_SOURCE].
    """

    IP_UNBLOCK_SOURCE: Final[int]
    """Vuelve a recibir de un origen que se había bloqueado en un grupo.

    Si el socket está en el grupo y ese origen no estaba bloqueado, da `EADDRNOTAVAIL`.
    Lo enviado mientras duró el bloqueo no se recupera.
    """

if sys.platform == "linux" and sys.version_info >= (3, 14):
    IP_FREEBIND: Final = 15
    """Permite enlazar una dirección que la máquina todavía no tiene.

    Nivel `IPPROTO_IP`; entero usado como booleano; 0 por defecto; no pide privilegios;
    antes de [bind][socket.socket.bind]. Evita `[Errno 99]` en servicios que arrancan
    antes que la red o que comparten una IP flotante. La dirección no se crea: hasta que
    exista no llega nada. El nombre es reciente; en versiones anteriores usa el número,
    15 en Linux.
    """

if (
    not sys.platform.startswith("freebsd")
    and not sys.platform.startswith("openbsd")
    and sys.version_info >= (3, 12)
):
    IP_PKTINFO: Final[int]
    """Dice a qué dirección y por qué interfaz llegó cada datagrama, y permite responder
    desde ella.

    Nivel `IPPROTO_IP`; entero usado como booleano. El dato auxiliar es `in_pktinfo`: en
    Linux, 12 bytes con interfaz, dirección local y dirección de destino. La misma
    estructura, pasada a [sendmsg][socket.socket.sendmsg], elige el origen de la
    respuesta. Imprescindible en un servidor UDP con varias IP. El nombre falta antes de
    3.12: en Linux es el 8.
    """

if (sys.platform == "linux" or sys.platform == "win32") and sys.version_info >= (3, 14):
    IP_RECVERR: Final[int]
    """Guarda los errores ICMP en una cola aparte, con el destino que falló, aunque el
    socket UDP no esté conectado.

    Nivel `IPPROTO_IP`; entero usado como booleano; 0 por defecto. La cola se lee con
    `recvmsg(…, …, MSG_ERRQUEUE)` y trae `sock_extended_err`: `errno`, origen, tipo y
    código ICMP. Mientras no la vacías, la siguiente operación corriente da el error.
    Así averigua `tracepath` el tamaño de paquete del camino. Antes de 3.14 falta el
    nombre: en Linux, 11.
    """

if (
    sys.platform == "linux" or sys.platform.startswith("freebsd")
) and sys.version_info >= (3, 14):
    IP_RECVORIGDSTADDR: Final[int]
    """Entrega como dato auxiliar la dirección y el puerto a los que iba el datagrama,
    aunque lo hayan desviado.

    Nivel `IPPROTO_IP`; entero usado como booleano; el dato es una `sockaddr_in` de 16
    bytes, con este mismo tipo. Añade el puerto a lo que da
    [IP_PKTINFO][socket.IP_PKTINFO]: hace falta con TPROXY, donde el puerto original no
    es el del socket. Para TCP, el destino original se lee con `getsockname` o con
    [SO_ORIGINAL_DST][socket.SO_ORIGINAL_DST].
    """

if sys.version_info >= (3, 14):
    IP_RECVTTL: Final[int]
    """Entrega como dato auxiliar el TTL con que llegó cada datagrama.

    Nivel `IPPROTO_IP`; entero usado como booleano; no vale en TCP. En Linux el dato es
    un `int` y llega con el tipo [IP_TTL][socket.IP_TTL]; en macOS y los BSD es un byte
    y llega con el de esta opción. Si el emisor envía con 255, recibir 255 prueba que
    está en tu misma red (RFC 5082). Antes de 3.14 falta el nombre: en Linux, 12.
    """
