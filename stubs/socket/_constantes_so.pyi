"""Opciones generales del nivel `SOL_SOCKET`: `SO_*` y `SOMAXCONN`."""

import sys
from typing import Final

SOMAXCONN: Final[int]
"""Tope de la cola de conexiones pendientes de [listen][socket.socket.listen] que
anuncian las cabeceras del sistema.

Es un entero, en conexiones, fijado al compilar Python: 4096 en Linux con una glibc
reciente. El límite real de Linux es el de `/proc/sys/net/core/somaxconn`, que el
administrador puede cambiar sin que cambie esta constante.
"""

SO_ACCEPTCONN: Final[int]
"""Dice si el socket está a la escucha, es decir, si ya se llamó a
[listen][socket.socket.listen].

Nivel `SOL_SOCKET`; entero, 0 o 1; solo se lee, y ponerla da `[Errno 92]` en Linux.
Sirve a quien recibe un socket ya hecho (de `systemd`, o de otro proceso) y quiere saber
si toca `accept` o `recv`. No dice si hay conexiones esperando: eso lo dice `select`.
"""

SO_BROADCAST: Final[int]
"""Permite enviar datagramas a una dirección de difusión, como `255.255.255.255` o la
última de la red.

Nivel `SOL_SOCKET`; entero usado como booleano; 0 por defecto. Es un seguro contra
despistes: sin ella, [sendto][socket.socket.sendto] lanza `PermissionError` con `[Errno
13]` (10013 en Windows). Solo importa a quien envía; para recibir basta enlazar a `""`.
En TCP no hace nada, y en IPv6 no hay difusión: se usa multidifusión.
"""

SO_DEBUG: Final = 1
"""Pide al núcleo que guarde información de depuración del socket, para herramientas de
quien desarrolla el sistema.

Nivel `SOL_SOCKET`; entero usado como booleano; 0 por defecto. En Linux, activarla pide
`CAP_NET_ADMIN` (`PermissionError` con `[Errno 13]`) y apenas tiene efecto. Para ver el
tráfico usa `tcpdump`. Vale 1, como `TCP_NODELAY`: si este error sale al pedir la otra,
te equivocaste de nivel.
"""

SO_DONTROUTE: Final[int]
"""Envía solo a máquinas de las redes a las que se está conectado, sin pasar por ningún
*router*.

Nivel `SOL_SOCKET`; entero usado como booleano; 0 por defecto. Un destino lejano da
`[Errno 101] Network is unreachable` en Linux. Lo usan los programas de encaminamiento y
diagnóstico; para que un servicio no salga de la red local suele ser mejor un
cortafuegos o un TTL de 1. Para un solo envío está
[MSG_DONTROUTE][socket.MSG_DONTROUTE].
"""

SO_ERROR: Final[int]
"""Devuelve el número del error pendiente del socket, 0 si no hay, y lo borra al leerlo.

Nivel `SOL_SOCKET`; entero como los de `errno`; solo se lee. Es la forma de saber cómo
acabó una conexión no bloqueante cuando `select` dice que ya se puede escribir, y de
enterarse de un rechazo en UDP conectado. La segunda lectura da 0: guarda la primera. Su
texto lo da `os.strerror`.
"""

SO_KEEPALIVE: Final[int]
"""Hace que TCP compruebe con sondas (*keepalive*) si el otro extremo sigue ahí cuando
la conexión calla.

Nivel `SOL_SOCKET`; entero usado como booleano; 0 por defecto. En Linux la primera sonda
sale a las dos horas (`net.ipv4.tcp_keepalive_time`); se acorta con `TCP_KEEPIDLE`,
`TCP_KEEPINTVL` y `TCP_KEEPCNT`. Si no hay respuesta, la conexión se corta y la
siguiente operación lanza `TimeoutError` con `[Errno 110]`. No sustituye a un plazo
propio: detecta máquinas muertas, no programas atascados.
"""

SO_LINGER: Final[int]
"""Decide qué hace [close][socket.socket.close] con lo que queda por enviar: seguir en
segundo plano, esperar o tirarlo.

Nivel `SOL_SOCKET`; estructura `struct.pack("ii", activo, segundos)`, y `"HH"` en
Windows; `(0, 0)` por defecto: `close` vuelve enseguida y el sistema termina de enviar.
Con `(1, n)`, `close` espera hasta `n` segundos a que se confirme la entrega; con `(1,
0)` descarta lo pendiente y corta con RST, sin `TIME_WAIT`. macOS cuenta el tiempo en
*ticks* del reloj, no en segundos (no ejecutado). Para saber que el otro recibió los
datos, mejor que lo confirme con un mensaje.
"""

SO_OOBINLINE: Final[int]
"""Deja el byte urgente de TCP en su sitio del flujo, en vez de apartarlo para leerlo
con `MSG_OOB`.

Nivel `SOL_SOCKET`; entero usado como booleano; 0 por defecto, y entonces `recv` se
salta ese byte y el receptor que no lo espera ni se entera. Conviene activarla si hablas
con un programa que usa datos urgentes, como `telnet`, y prefieres no perderlos. Aun con
ella, un `recv` no cruza la marca: lo anterior y lo urgente llegan en llamadas
distintas.
"""

SO_RCVBUF: Final[int]
"""Tamaño del búfer de recepción del socket: cuánto guarda el sistema hasta que tu
programa lee.

Nivel `SOL_SOCKET`; entero, en bytes. Linux reserva el doble de lo pedido, devuelve ese
doble, y lo recorta sin avisar a `net.core.rmem_max`. En UDP, lo que no cabe se pierde,
así que se agranda ante ráfagas; en TCP frena a quien envía, y fijarlo apaga el ajuste
automático, que suele hacerlo mejor. Ponlo antes de `connect` o `listen`; los sockets
aceptados lo heredan.
"""

SO_RCVLOWAT: Final[int]
"""Cuántos bytes tienen que haber llegado para que el sistema despierte a quien espera
leer.

Nivel `SOL_SOCKET`; entero, en bytes; 1 por defecto. `select` y un `recv` bloqueante
esperan hasta que los haya (o hasta que el otro cierre); con plazo también, porque
Python espera con `poll`. Ahorra despertares al leer mensajes de tamaño fijo en TCP; en
el `AF_UNIX` de Linux, `select` no lo respeta. Casi siempre basta leer en un bucle.
"""

SO_RCVTIMEO: Final[int]
"""Plazo del sistema para recibir; en Python se usa
[settimeout][socket.socket.settimeout] en su lugar.

Nivel `SOL_SOCKET`; `struct timeval`, que en Linux de 64 bits es `struct.pack("ll",
segundos, microsegundos)`; en Windows, un entero en milisegundos. Cero, lo inicial, es
sin límite. Al vencer no sale `TimeoutError`, sino `BlockingIOError` (`[Errno 11]`), y
`gettimeout` sigue diciendo `None`. Solo tiene sentido al compartir el descriptor con
código que no es Python; Linux redondea hacia arriba a su reloj.
"""

SO_REUSEADDR: Final[int]
"""Permite enlazar una dirección que aún ocupan conexiones en `TIME_WAIT`, para
reiniciar un servidor TCP sin esperar.

Nivel [SOL_SOCKET][socket.SOL_SOCKET]; entero usado como booleano; 0 por defecto. Se
activa antes de [bind][socket.socket.bind]. En Linux no permite dos sockets a la
escucha en la misma dirección, pero con UDP sí deja enlazarla a varios. En Windows
deja que otro programa se quede con un puerto en uso: no lo actives en un servidor;
[create_server][socket.create_server] hace lo correcto en cada sistema.
"""

SO_SNDBUF: Final[int]
"""Tamaño del búfer de envío: cuánto puede entregar tu programa al sistema antes de que
`send` tenga que esperar.

Nivel `SOL_SOCKET`; entero, en bytes. Como su pareja de recepción, en Linux se dobla al
ponerlo y su tope es `net.core.wmem_max`. En los datagramas `AF_UNIX` limita además el
mensaje más grande (`[Errno 90]` si no cabe). Un búfer grande no acelera la red: `send`
vuelve antes, pero los datos siguen en tu máquina, y tardan más en llegar los que envías
después.
"""

SO_SNDLOWAT: Final[int]
"""Sitio libre que ha de haber en el búfer de envío para que `select` anuncie que se
puede escribir.

Nivel `SOL_SOCKET`; entero, en bytes. En Linux siempre vale 1 y cambiarlo da `[Errno 92]
Protocol not available`; en macOS y los BSD sí se puede (no ejecutado), y suele valer
1024 o 2048. Lo que en Linux limita cuánto se acumula sin enviar es `TCP_NOTSENT_LOWAT`.
"""

SO_SNDTIMEO: Final[int]
"""Plazo del sistema para enviar y, en Linux, también para que `connect` termine.

Nivel `SOL_SOCKET`; la misma `timeval` que su pareja de recepción, con el mismo defecto,
sin límite. Vence cuando el otro extremo no lee y el búfer sigue lleno: si ya entró
algo, `send` devuelve cuánto; si no, lanza `BlockingIOError`. Un
[settimeout][socket.socket.settimeout] de Python deja el descriptor no bloqueante y esta
opción pierde su efecto.
"""

SO_TYPE: Final[int]
"""Devuelve el tipo del socket como número: 1 es `SOCK_STREAM` y 2, `SOCK_DGRAM`.

Nivel `SOL_SOCKET`; entero; solo se lee. El atributo `type` da lo mismo sin preguntar,
ya como `SocketKind`. Hace falta con un descriptor de origen desconocido, y Python ya la
consulta en `socket.socket(fileno=…)`.
"""

if sys.platform == "linux" or sys.platform == "darwin":
    SO_BINDTODEVICE: Final[int]
    """Ata el socket a una interfaz por su nombre: solo envía por ella y solo recibe lo
    que llega por ella.

    Nivel `SOL_SOCKET`; el nombre en bytes, como `b"eth0"` (15 como mucho); `b""` la
    desata. Se lee con `getsockopt(…, 16).rstrip(b"\0")`. Desde Linux 5.7 cualquiera
    puede atar un socket libre; soltarlo o cambiarlo pide `CAP_NET_RAW` (`[Errno 1]`).
    Un nombre que no existe da `[Errno 19] No such device`. No es lo mismo que `bind` a
    la IP de la interfaz: Linux acepta lo dirigido a esa IP llegue por donde llegue. En
    macOS, Python la define solo si se compiló con un SDK reciente.
    """

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("openbsd")
):
    SO_DOMAIN: Final[int]
    """Devuelve la familia del socket como número, por ejemplo `AF_INET6`.

    Nivel `SOL_SOCKET`; entero; solo se lee. `socket.AddressFamily(valor)` lo convierte
    en nombre. Con un descriptor ajeno, evita adivinar la familia por la forma de su
    dirección, que falla si aún no está enlazado. En los demás sistemas Python la deduce
    de `getsockname`.
    """

    SO_PROTOCOL: Final[int]
    """Devuelve el protocolo real del socket, aunque se creara con `proto` 0.

    Nivel `SOL_SOCKET`; entero de los `IPPROTO_*`; solo se lee. Un socket TCP da 6 y uno
    `AF_UNIX`, 0, mientras que el atributo `proto` repite lo que se pidió al crearlo. Es
    la que distingue TCP de SCTP o MPTCP, que comparten familia y tipo.
    """

if sys.platform == "win32":
    SO_EXCLUSIVEADDRUSE: Final = -5
    """Impide en Windows que otro programa se enlace a la misma dirección y se quede con
    las conexiones.

    Nivel `SOL_SOCKET`; entero usado como booleano; 0 por defecto; se pone antes de
    `bind`. Un servidor de Windows la usa donde en Linux usaría `SO_REUSEADDR`, que allí
    hace lo contrario de proteger. No se puede combinar con ella.
    [create_server][socket.create_server] no pone ninguna de las dos en Windows: si te
    importa, ponla tú (no ejecutado).
    """

if sys.platform == "linux":
    SO_INCOMING_CPU: Final = 49
    """Dice en qué procesador atendió el núcleo lo último que llegó al socket, o a cuál
    se quiere atar.

    Nivel `SOL_SOCKET`; entero; -1 mientras no ha llegado nada, y siempre en un UDP sin
    conectar. Lo usan los servidores con muchos núcleos: un proceso que escucha por
    procesador, junto a `SO_REUSEPORT`, para que los datos no salten de una caché a
    otra. Se lee desde Linux 3.19 y se pone desde 4.4; no mueve al proceso, que es cosa
    de `os.sched_setaffinity`.
    """

    SO_MARK: Final = 36
    """Pone una marca a los paquetes que salen del socket, para que el cortafuegos y las
    rutas los distingan.

    Nivel `SOL_SOCKET`; entero de 32 bits; 0 por defecto. Pide `CAP_NET_ADMIN` o, desde
    Linux 5.17, `CAP_NET_RAW`; sin permiso, `[Errno 1] Operation not permitted`. La usan
    las VPN y los *proxies* junto a `ip rule fwmark` o `nft meta mark`, para que su
    propio tráfico no vuelva a entrar en el túnel. La marca no viaja: el otro extremo no
    la ve.
    """

    SO_PASSCRED: Final = 16
    """Pide que cada mensaje de un socket `AF_UNIX` llegue con el proceso y el usuario
    que lo envió.

    Nivel `SOL_SOCKET`; entero usado como booleano; 0 por defecto; en otras familias da
    `[Errno 95]`. Las credenciales vienen como [SCM_CREDENTIALS][socket.SCM_CREDENTIALS]
    en `recvmsg`, aunque el emisor no haga nada. Si basta saber quién conectó,
    `SO_PEERCRED` es más cómoda. Ojo: con ella puesta, Linux da una dirección abstracta
    al socket que no estaba enlazado y envía o conecta.
    """

    SO_PASSSEC: Final = 34
    """Pide que los mensajes de `AF_UNIX` traigan la etiqueta de seguridad (SELinux) de
    quien los envió.

    Nivel `SOL_SOCKET`; entero usado como booleano; 0 por defecto. La etiqueta llega
    como dato auxiliar de tipo `SCM_SECURITY`, que el módulo no define: es el 3 en
    Linux. Sin un módulo de seguridad cargado se puede activar, pero no llega nada. Los
    datagramas la admiten desde Linux 2.6.18; los flujos, desde 4.2.
    """

    SO_PEERSEC: Final = 31
    """Devuelve la etiqueta de seguridad (SELinux, AppArmor) del proceso con el que se
    está conectado.

    Nivel `SOL_SOCKET`; texto en bytes con un nulo al final: pide 256 o más, y si no
    cabe, `[Errno 34]`; solo se lee. Sin módulo de seguridad da `[Errno 92] Protocol not
    available`, así que pregunta con `try`. La consultan D-Bus y systemd para aplicar
    políticas; para saber solo el usuario está `SO_PEERCRED`.
    """

    SO_PRIORITY: Final = 12
    """Prioridad de los paquetes del socket dentro de las colas de salida de tu máquina.

    Nivel `SOL_SOCKET`; entero; 0 por defecto, de 0 a 6 sin privilegios y más con
    `CAP_NET_ADMIN` (`[Errno 1]` si falta). Solo se nota si la interfaz tiene una
    disciplina de colas con bandas (`pfifo_fast`, `prio`). No viaja en el paquete: eso
    es `IP_TOS`, que además **cambia esta** al ponerla. Elige también la prioridad
    802.1p al salir por una VLAN, si la interfaz tiene esa correspondencia configurada.
    """

if sys.platform == "linux" or sys.platform.startswith("openbsd"):
    SO_PEERCRED: Final[int]
    """Devuelve el proceso, el usuario y el grupo del otro extremo de una conexión
    `AF_UNIX`.

    Nivel `SOL_SOCKET`; solo se lee. En Linux es `struct ucred`, `struct.unpack("iII",
    …)` con `pid`, `uid` y `gid`; en OpenBSD, `sockpeercred`, con el orden `uid`, `gid`,
    `pid`. Lo apunta el núcleo en `connect` (o en `listen`, visto desde el cliente), y
    no se falsifica: así autentican PostgreSQL y D-Bus. El usuario es de fiar; el `pid`
    puede haber muerto y ser ya de otro. En TCP no falla: da el `pid` 0 y el usuario
    4294967295.
    """

if sys.platform != "win32":
    SO_REUSEPORT: Final[int]
    """Permite que varios sockets se enlacen a la misma dirección y puerto; en Linux,
    además, se reparten lo que llega.

    Nivel `SOL_SOCKET`; entero usado como booleano; 0 por defecto. La ponen **todos**,
    también el primero, antes de `bind`, y en Linux con el mismo usuario. El reparto va
    por direcciones y puertos de origen: un mismo cliente cae siempre en el mismo
    socket. Al cerrar uno se pierden las conexiones que tenía en cola. En macOS y los
    BSD no reparte: sirve para la multidifusión (no ejecutado).
    """

if sys.platform.startswith("freebsd"):
    SO_SETFIB: Final = 4116
    """Elige la tabla de rutas (*FIB*) de FreeBSD con la que sale el tráfico del socket.

    Nivel `SOL_SOCKET`; entero, de 0 a uno menos que `sysctl net.fibs`. Hereda la del
    proceso, que se pone con `setfib` al arrancarlo. El manual actual la llama `SO_FIB`.
    En Linux ese trabajo se hace con `SO_MARK` o con espacios de red; en OpenBSD, con
    `SO_RTABLE`.
    """

if sys.platform != "linux":
    SO_USELOOPBACK: Final = 64
    """Hace que un socket de rutas (`AF_ROUTE`) reciba copia de lo que él mismo escribe.

    Nivel `SOL_SOCKET`; entero usado como booleano; en los sockets de rutas de los BSD
    viene activada. Es su único uso: en TCP y UDP no hace nada, y no tiene que ver con
    usar `127.0.0.1`. Windows la acepta por compatibilidad y la ignora (no ejecutado).
    """

if sys.platform == "linux" and sys.version_info >= (3, 13):
    SO_BINDTOIFINDEX: Final = 62
    """Ata el socket a una interfaz por su número, el que da `if_nametoindex`.

    Nivel `SOL_SOCKET`; entero; 0 es ninguna. Hace lo mismo que `SO_BINDTODEVICE`, y las
    dos se ven: atar por nombre cambia lo que esta devuelve. El número evita el texto y
    no cambia si se renombra la interfaz, pero sí si se quita y se vuelve a crear. Linux
    5.1; desatar sin `CAP_NET_RAW` da `[Errno 1]`.
    """

if (sys.platform == "linux" or sys.platform == "win32") and sys.version_info >= (3, 14):
    SO_ORIGINAL_DST: Final[int]
    """Devuelve a qué dirección iba una conexión antes de que el cortafuegos la desviara
    a tu *proxy*.

    No es de `SOL_SOCKET`: en Linux su nivel es `IPPROTO_IP` (y el mismo número en
    `IPPROTO_IPV6`). Solo se lee; 16 bytes de `sockaddr_in`, o 28 de `sockaddr_in6`. La
    usan los *proxies* transparentes sobre reglas `REDIRECT` de `iptables` o `nft`; si
    la conexión no se desvió, da `[Errno 2]`. En Windows la sirven los desvíos de
    contenedores (no ejecutado). Antes de 3.14 escribe el número: 80 en Linux.
    """

if sys.platform == "linux" and sys.version_info >= (3, 15):
    SO_PASSRIGHTS: Final = 83
    """Decide si un socket `AF_UNIX` acepta que le envíen descriptores de archivo.

    Nivel `SOL_SOCKET`; entero usado como booleano; **1 por defecto**, al revés que sus
    parientes. A 0, quien intente pasar un descriptor con
    [SCM_RIGHTS][socket.SCM_RIGHTS] recibe `[Errno 1] Operation not permitted`. Protege
    a un servicio de que un cliente le llene la tabla de descriptores. Linux 6.16.
    """

if sys.platform.startswith("freebsd") and sys.version_info >= (3, 14):
    SO_REUSEPORT_LB: Final = 65536
    """En FreeBSD, comparte un puerto entre varios sockets y reparte entre ellos lo que
    llega.

    Nivel `SOL_SOCKET`; entero usado como booleano; se pone en todos antes de `bind`,
    hasta 256 por grupo. Es lo que Linux hace con `SO_REUSEPORT`, que en FreeBSD deja
    compartir pero no reparte. El reparto sale del puerto local y de la dirección y el
    puerto de origen (no ejecutado).
    """

if sys.platform.startswith("openbsd") and sys.version_info >= (3, 12):
    SO_RTABLE: Final = 4129
    """Elige la tabla de rutas de OpenBSD que usa el socket para buscar el camino de
    salida.

    Nivel `SOL_SOCKET`; entero, el número de la tabla; hereda la del proceso (`route -T
    n exec`). Solo `root` puede cambiarla si el proceso ya tiene una distinta de 0. Se
    corresponde con los dominios de rutas `rdomain` (no ejecutado).
    """

if sys.platform.startswith("freebsd") and sys.version_info >= (3, 12):
    SO_USER_COOKIE: Final = 4117
    """Pega al socket un número que el cortafuegos `ipfw` de FreeBSD puede leer.

    Nivel `SOL_SOCKET`; entero de 32 bits sin signo; 0 por defecto; se pone y no se lee.
    Su uso de manual es elegir la regla de salto o el caudal de `dummynet` por conexión,
    por ejemplo para limitar a cada cliente. Se parece a `SO_MARK`, pero marca el socket
    y no sus paquetes (no ejecutado).
    """
