"""Familias de direcciones: `AddressFamily`, `AF_*` y `PF_*`."""

import sys
from enum import IntEnum
from typing import Final

class AddressFamily(IntEnum):
    """Reúne las familias de direcciones (`AF_*`) en un enumerado entero; es lo que
    devuelve `family`.

    Los valores cambian de un sistema a otro, y cada sistema tiene solo sus familias: no
    guardes ni envíes el número, usa el nombre.

    Raises:
        ValueError: el número no es el de ninguna familia que conozca esta compilación
            de Python.
    """

    AF_INET = 2
    AF_UNSPEC = 0

    if sys.platform == "linux":
        AF_ALG = 38
        AF_ASH = 18
        AF_ATMPVC = 8
        AF_ATMSVC = 20
        AF_AX25 = 3
        AF_BRIDGE = 7
        AF_ECONET = 19
        AF_LLC = 26
        AF_NETBEUI = 13
        AF_NETROM = 6
        AF_PACKET = 17
        AF_PPPOX = 24
        AF_QIPCRTR = 42
        AF_RDS = 21
        AF_ROSE = 11
        AF_SECURITY = 14
        AF_TIPC = 30
        AF_VSOCK = 40
        AF_WANPIPE = 25
        AF_X25 = 9

    if sys.platform == "darwin":
        AF_SYSTEM = 32

    if sys.platform != "win32":
        AF_UNIX = 1

    if sys.platform.startswith("freebsd") and sys.version_info >= (3, 12):
        AF_DIVERT = 44

    if sys.platform == "win32" and sys.version_info >= (3, 12):
        AF_HYPERV = 34

    if sys.platform == "linux":
        AF_APPLETALK = 5
        AF_BLUETOOTH = 31
        AF_CAN = 29
        AF_INET6 = 10
        AF_IPX = 4
        AF_IRDA = 23
        AF_KEY = 15
        AF_NETLINK = 16
        AF_ROUTE = 16
        AF_SNA = 22

    if sys.platform == "darwin":
        AF_APPLETALK = 16
        AF_INET6 = 30
        AF_IPX = 23
        AF_LINK = 18
        AF_ROUTE = 17
        AF_SNA = 11

    if sys.platform == "win32":
        AF_APPLETALK = 16
        AF_BLUETOOTH = 32
        AF_INET6 = 23
        AF_IPX = 6
        AF_IRDA = 26
        AF_LINK = 33
        AF_SNA = 11

    if sys.platform.startswith("freebsd"):
        AF_APPLETALK = 16
        AF_BLUETOOTH = 36
        AF_INET6 = 28
        AF_IPX = 23
        AF_LINK = 18
        AF_ROUTE = 17
        AF_SNA = 11
        if sys.version_info >= (3, 13):
            AF_NETLINK = 38

    if sys.platform.startswith("netbsd"):
        AF_APPLETALK = 16
        AF_CAN = 35
        AF_INET6 = 24
        AF_IPX = 23
        AF_LINK = 18
        AF_ROUTE = 34
        AF_SNA = 11
        if sys.version_info >= (3, 14):
            AF_BLUETOOTH = 31

    if sys.platform.startswith("openbsd"):
        AF_APPLETALK = 16
        AF_INET6 = 24
        AF_IPX = 23
        AF_KEY = 30
        AF_LINK = 18
        AF_ROUTE = 17
        AF_SNA = 11

AF_INET: Final = AddressFamily.AF_INET
"""Familia de IPv4: comunica programas por Internet, por una red local o dentro de la
misma máquina.

La dirección es una tupla `(host, puerto)`: una cadena (`"127.0.0.1"` o un nombre, que
se resuelve) y un entero de 0 a 65535. `""` es la dirección comodín y
`"<broadcast>"`, la de difusión. Es la familia por defecto de
[socket][socket.socket].
"""

AF_INET6: Final = AddressFamily.AF_INET6
"""Familia de IPv6: como [AF_INET][socket.AF_INET], con direcciones de 128 bits; con
doble pila, también atiende IPv4.

La dirección es una tupla `(host, puerto, flujo, ámbito)`. Los dos últimos son enteros
y pueden faltar al darla (valen 0); al recibirla están siempre. `ámbito` es el índice
de la interfaz y hace falta en las direcciones de enlace local (`fe80::…`).
"""

AF_UNSPEC: Final = AddressFamily.AF_UNSPEC
"""Familia sin especificar: en [getaddrinfo][socket.getaddrinfo], pide las direcciones
de todas las familias.

Es el valor por defecto de esa función. No tiene dirección propia ni sirve para crear un
socket: en Linux da `OSError: [Errno 97]`. Cuando el sistema deja vacía una dirección,
se recibe como `(0, bytes)`.
"""

AF_APPLETALK: Final = AddressFamily.AF_APPLETALK
"""Familia de AppleTalk, la red de los ordenadores de Apple antes de TCP/IP; Apple la
retiró en 2009 y Linux en 7.2.

La dirección (red, nodo y número de servicio) no tiene forma en Python: el socket se
crea donde el núcleo aún la conoce, pero `bind` da `OSError: bind(): bad family`. Los
mismos servicios van hoy por TCP: SMB para archivos e IPP para imprimir.
"""

AF_DECnet: Final = 12
"""Familia de DECnet, la red de los VAX y los PDP-11 de Digital; Linux la retiró en 6.1.

Es un `int` y no un miembro de [AddressFamily][socket.AddressFamily]: el enumerado solo
recoge los nombres escritos en mayúsculas. Nunca tuvo dirección en Python.
"""

AF_IPX: Final = AddressFamily.AF_IPX
"""Familia de IPX, la red local de los servidores NetWare; Linux la retiró en 4.18.

La dirección (red, nodo de 6 bytes y número de servicio) nunca tuvo forma en Python. Los
servidores que la usaban hablan TCP/IP desde NetWare 5, de 1998.
"""

AF_SNA: Final = AddressFamily.AF_SNA
"""Familia de SNA, la red de los grandes ordenadores de IBM; Linux reservó el número y
nunca tuvo el protocolo.

Sin dirección en Python. A esas máquinas se llega hoy por TCP, con una terminal TN3270 o
su API web.
"""

if sys.platform != "win32":
    AF_UNIX: Final = AddressFamily.AF_UNIX
    """Familia local: comunica procesos de la misma máquina por una ruta del sistema de
    archivos, sin pasar por la red.

    La dirección es la ruta, como `str` o como objeto de tipo bytes. En Linux caben 107
    bytes; una que empieza por un byte nulo está en el espacio de nombres abstracto, no
    crea ningún archivo y se devuelve como `bytes`. La cadena vacía es la dirección de
    un socket sin enlazar. Python no la ofrece en Windows.
    """

    AF_ROUTE: Final = AddressFamily.AF_ROUTE
    """Familia de los mensajes de rutas e interfaces en macOS y los BSD; en Linux, otro
    nombre de [AF_NETLINK][socket.AF_NETLINK].

    En macOS y los BSD no hay direcciones: con `SOCK_RAW` se escriben y se leen mensajes
    `rt_msghdr`, y `bind` da `OSError: bind(): bad family`. En Linux, la dirección es
    `(pid, grupos)`.
    """

if sys.platform == "linux":
    AF_ALG: Final = AddressFamily.AF_ALG
    """Familia de la criptografía del núcleo de Linux: resúmenes y cifrados, también los
    de un acelerador físico.

    La dirección es `(tipo, nombre[, feat[, mask]])`, como `("hash", "sha256")`; los
    tipos son `aead`, `hash`, `rng` y `skcipher`. `bind` elige el algoritmo y `accept`
    da el socket de cada operación, con `None` por dirección.
    """

    AF_ASH: Final = AddressFamily.AF_ASH
    """Familia reservada para `Ash`, un protocolo de los años noventa que nunca entró en
    el núcleo de Linux.

    Queda el número en las cabeceras. No hay dirección en Python ni sistema que abra el
    socket.
    """

    AF_ATMPVC: Final = AddressFamily.AF_ATMPVC
    """Familia de los circuitos ATM permanentes (PVC), los que configuraba el operador,
    como en el ADSL.

    La dirección (interfaz, VPI y VCI) no tiene forma en Python. Linux 6.1 aún crea el
    socket con el módulo `atm`; 7.1 retiró los protocolos y controladores ATM antiguos.
    """

    AF_ATMSVC: Final = AddressFamily.AF_ATMSVC
    """Familia de los circuitos ATM conmutados (SVC), que se marcaban en cada llamada,
    como un teléfono.

    Pedía un demonio de señalización (`atmsigd`): sin él, `listen` da
    `OSError: [Errno 49]`. La dirección, de 20 bytes, no tiene forma en Python. Fuera de
    Linux desde 7.1.
    """

    AF_AX25: Final = AddressFamily.AF_AX25
    """Familia de AX.25, la radio por paquetes de los radioaficionados; Linux la retiró
    en 7.1.

    La dirección era un indicativo con su número, como `EA1ABC-7`; Python nunca supo
    escribirla. Ahora se habla con el programa de la emisora, por TCP, con KISS o AGWPE.
    """

    AF_BRIDGE: Final = AddressFamily.AF_BRIDGE
    """Familia de los puentes de red de Linux: un número que solo aparece dentro de los
    mensajes de Netlink.

    Con ella, `RTM_GETNEIGH` pide la tabla de MAC de un puente. No existe como socket:
    crearlo da `OSError: [Errno 97]`.
    """

    AF_ECONET: Final = AddressFamily.AF_ECONET
    """Familia de *Econet*, la red escolar de los BBC Micro; Linux la retiró en 3.5.

    La dirección (estación y red, de un byte cada una) nunca tuvo forma en Python.
    """

    AF_LLC: Final = AddressFamily.AF_LLC
    """Familia de LLC (IEEE 802.2): tramas con puntos de servicio en vez de protocolo
    IP, para equipos industriales y de IBM.

    Python no sabe escribir su dirección (MAC y punto de servicio): el socket se crea,
    pero `bind` y `connect` dan `OSError: … bad family`. Las mismas tramas se envían con
    [AF_PACKET][socket.AF_PACKET].
    """

    AF_NETBEUI: Final = AddressFamily.AF_NETBEUI
    """Familia reservada para NetBEUI, la red de los primeros Windows; Linux nunca la
    programó.

    El nombre guarda el sitio que iba a ocupar LLC. Lo que hacía NetBEUI, compartir
    carpetas, es hoy SMB sobre TCP.
    """

    AF_NETROM: Final = AddressFamily.AF_NETROM
    """Familia de NET/ROM, los repetidores de la radio por paquetes: encadena estaciones
    AX.25; fuera de Linux desde 7.1.

    La dirección eran indicativos de radio, sin forma en Python.
    """

    AF_PACKET: Final = AddressFamily.AF_PACKET
    """Familia de las tramas de la red tal como viajan, sin pasar por IP: la de los
    analizadores de tráfico en Linux.

    La dirección es `(interfaz, protocolo[, clase[, hatype[, mac]]])`; se recibe siempre
    entera. Pide la capacidad `CAP_NET_RAW`.
    """

    AF_PPPOX: Final = AddressFamily.AF_PPPOX
    """Familia de PPP sobre otra red (PPPoE, PPTP, L2TP): la usan los programas que
    abren la conexión ADSL o fibra.

    Python no sabe escribir su dirección: el socket se crea, pero `connect` da
    `OSError: connect(): bad family`. Deja la sesión a `pppd` y usa la interfaz que
    crea.
    """

    AF_QIPCRTR: Final = AddressFamily.AF_QIPCRTR
    """Familia para hablar con los demás procesadores de un chip de Qualcomm: módem,
    audio, wifi.

    La dirección es `(nodo, puerto)`, dos enteros de 32 bits. Solo admite `SOCK_DGRAM`.
    """

    AF_RDS: Final = AddressFamily.AF_RDS
    """Familia de los datagramas fiables de RDS, que llegan todos y en orden; la usan
    las bases de datos Oracle en clúster.

    La dirección es la de [AF_INET][socket.AF_INET], `(host, puerto)`, con una IP
    propia: ni la comodín vale. El tipo es `SOCK_SEQPACKET`, sin conexión.
    """

    AF_ROSE: Final = AddressFamily.AF_ROSE
    """Familia de ROSE, la capa de red al estilo X.25 de la radio por paquetes; Linux la
    retiró en 7.1.

    La dirección juntaba diez cifras, un indicativo y los repetidores; Python nunca supo
    escribirla.
    """

    AF_SECURITY: Final = AddressFamily.AF_SECURITY
    """Familia de nombre engañoso: no cifra ni protege nada; en Linux es un número
    reservado que nunca tuvo código.

    Para cifrar una conexión, el módulo `ssl`; para las claves de IPsec, Netlink con
    `NETLINK_XFRM`.
    """

    AF_TIPC: Final = AddressFamily.AF_TIPC
    """Familia de los clústeres: se envía a un servicio por su número y el sistema
    encuentra en qué nodo está.

    La dirección es `(clase, v1, v2, v3[, ámbito])`: la clase (`TIPC_ADDR_NAMESEQ`,
    `TIPC_ADDR_NAME` o `TIPC_ADDR_ID`) dice qué son los tres números.
    """

    AF_VSOCK: Final = AddressFamily.AF_VSOCK
    """Familia entre una máquina virtual y su anfitrión, sin red ni IP: QEMU,
    Firecracker, VMware, Hyper-V.

    La dirección es `(cid, puerto)`, dos enteros de 32 bits: el número de la máquina y
    el del servicio.
    """

    AF_WANPIPE: Final = AddressFamily.AF_WANPIPE
    """Familia de las tarjetas de línea dedicada *Sangoma* (*frame relay*, X.25); Linux
    la retiró en la serie 2.6.

    Sus controladores siguen fuera del núcleo y crean interfaces normales: se usan por
    IP o con [AF_PACKET][socket.AF_PACKET].
    """

    AF_X25: Final = AddressFamily.AF_X25
    """Familia de X.25, las redes públicas de paquetes anteriores a Internet; quedan
    usos en banca y aviación.

    La dirección son hasta 15 cifras (X.121) y Python no sabe escribirla: el socket se
    crea, pero `bind` y `connect` dan `OSError: … bad family`.
    """

    PF_PACKET: Final = 17
    """Familia de protocolos: el nombre con que las páginas de manual escriben
    [AF_PACKET][socket.AF_PACKET]; vale lo mismo.

    Es un `int`; el socket creado con ella dice `AF_PACKET` en `family`.
    """

    PF_RDS: Final = 21
    """Familia de protocolos de RDS, escrita como en la documentación de Oracle; es el
    entero de [AF_RDS][socket.AF_RDS].

    Que exista no promete que el núcleo tenga el módulo `rds`.
    """

if sys.platform == "linux" or sys.platform.startswith("netbsd"):
    AF_CAN: Final = AddressFamily.AF_CAN
    """Familia del bus CAN, el de los coches y las máquinas industriales: tramas de
    hasta 8 bytes, o 64 con CAN FD.

    La forma de la dirección depende del protocolo: `(interfaz,)` con `CAN_RAW` y
    `CAN_BCM`, `(interfaz, rx_id, tx_id)` con `CAN_ISOTP` e
    `(interfaz, nombre, pgn, dirección)` con `CAN_J1939`. La interfaz `""` es «todas».
    """

    PF_CAN: Final[int]
    """Familia de protocolos del bus CAN: así la escribe la documentación del núcleo; el
    entero es el de [AF_CAN][socket.AF_CAN].

    El tercer argumento de `socket()` es obligatorio en la práctica: `CAN_RAW`,
    `CAN_BCM`, `CAN_ISOTP` o `CAN_J1939`.
    """

if sys.platform == "linux" or sys.platform == "win32":
    AF_IRDA: Final = AddressFamily.AF_IRDA
    """Familia de IrDA, los infrarrojos de móviles y portátiles de 2000; Linux la retiró
    en 4.17.

    Windows conserva el número. La dirección (dispositivo y nombre del servicio) nunca
    tuvo forma en Python. Su sitio lo ocupó Bluetooth.
    """

if sys.platform == "linux" or sys.platform.startswith("openbsd"):
    AF_KEY: Final = AddressFamily.AF_KEY
    """Familia de PF_KEY (RFC 2367): con ella un demonio de IPsec pone y quita claves en
    el núcleo.

    No tiene direcciones: se usan `send` y `recv`, y `bind` da
    `OSError: bind(): bad family`. Pide administrador. En Linux la sustituye Netlink con
    `NETLINK_XFRM`.
    """

if sys.platform != "linux":
    AF_LINK: Final = AddressFamily.AF_LINK
    """Familia de las direcciones de enlace (interfaz y MAC) en macOS, los BSD y
    Windows: etiqueta datos, no crea sockets.

    Aparece dentro de los mensajes de [AF_ROUTE][socket.AF_ROUTE]; `bind` da
    `OSError: bind(): bad family`. En Linux, las direcciones MAC se ven con
    [AF_PACKET][socket.AF_PACKET].
    """

if sys.platform == "darwin":
    AF_SYSTEM: Final = AddressFamily.AF_SYSTEM
    """Familia para hablar con las extensiones del núcleo de macOS; la usan las VPN para
    crear túneles `utun`.

    La dirección es el nombre del control, como `"com.apple.net.utun_control"`, o la
    pareja `(id, unidad)`; se recibe siempre la pareja.
    """

    PF_SYSTEM: Final = 32
    """Familia de protocolos de [AF_SYSTEM][socket.AF_SYSTEM]: la que figura en los
    ejemplos de Apple para abrir un `utun`.

    Se combina con `SOCK_DGRAM` y `SYSPROTO_CONTROL`, el único protocolo cuya dirección
    entiende Python.
    """

if (
    sys.platform == "linux"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or (sys.platform.startswith("netbsd") and sys.version_info >= (3, 14))
):
    AF_BLUETOOTH: Final = AddressFamily.AF_BLUETOOTH
    """Familia de Bluetooth: datos con dispositivos cercanos (puerto serie, mandos,
    sensores), sin red ni IP.

    La dirección depende del protocolo: `(bdaddr, psm)` con `BTPROTO_L2CAP`,
    `(bdaddr, canal)` con `BTPROTO_RFCOMM`, la pareja o el número del adaptador con
    `BTPROTO_HCI` y solo la `bdaddr` con `BTPROTO_SCO`. Falta si Python se compiló sin
    las cabeceras de BlueZ.
    """

if sys.platform.startswith("freebsd") and sys.version_info >= (3, 12):
    AF_DIVERT: Final = AddressFamily.AF_DIVERT
    """Familia de los paquetes que el cortafuegos de FreeBSD desvía a un programa, que
    los mira, cambia y devuelve.

    La dirección se da como en [AF_INET][socket.AF_INET], `(host, puerto)`: el puerto es
    el de la regla `divert` y el host no cuenta al enlazar.
    """

    PF_DIVERT: Final = 44
    """Familia de protocolos que pide la página `divert(4)` desde FreeBSD 14; antes se
    usaba `AF_INET` con `IPPROTO_DIVERT`.

    El número es el de [AF_DIVERT][socket.AF_DIVERT].
    """

if sys.platform == "win32" and sys.version_info >= (3, 12):
    AF_HYPERV: Final = AddressFamily.AF_HYPERV
    """Familia entre Windows y las máquinas virtuales de Hyper-V, sin red ni IP.

    La dirección es `(vm_id, service_id)`, dos identificadores GUID como cadenas. El
    tipo es `SOCK_STREAM` y el protocolo `HV_PROTOCOL_RAW`.
    """

if sys.platform == "linux" or (
    sys.platform.startswith("freebsd") and sys.version_info >= (3, 13)
):
    AF_NETLINK: Final = AddressFamily.AF_NETLINK
    """Familia para hablar con el núcleo de Linux: interfaces, rutas, cortafuegos,
    avisos de cambios; la usa `ip`.

    La dirección es `(pid, grupos)`: el número del socket, 0 si es el núcleo, y una
    máscara con los grupos de avisos.
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
    AF_AAL5: Final[AddressFamily]
    """Familia de ATM con la adaptación AAL5, de sistemas de los años noventa; ninguno
    de los que hoy ejecutan Python la define.

    El código de CPython aún la nombra: en la práctica, `AttributeError`.
    """
