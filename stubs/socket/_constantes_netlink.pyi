"""Mensajes con el núcleo: `NETLINK_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    NETLINK_CRYPTO: Final = 21
    """Protocolo para ver y configurar los algoritmos criptográficos del núcleo.

    Necesita un núcleo con `CONFIG_CRYPTO_USER`; sin él, crear el socket falla con
    `EPROTONOSUPPORT`. No cifra nada: para eso el núcleo ofrece `AF_ALG`, y un programa
    tiene bibliotecas mejores. Lo que se puede leer está también en `/proc/crypto`.
    """

if sys.platform == "linux" or (
    sys.platform.startswith("freebsd") and sys.version_info >= (3, 13)
):
    NETLINK_DNRTMSG: Final = 14
    """Fue el canal de mensajes de encaminamiento de DECnet, protocolo que el núcleo
    retiró en Linux 6.1.

    Las cabeceras lo marcan como obsoleto; al crear el socket, el núcleo contesta que el
    protocolo no existe.
    """

    NETLINK_FIREWALL: Final = 3
    """Fue el canal de `ip_queue`, que pasaba paquetes IPv4 a un programa para que
    decidiera; salió del núcleo en Linux 3.5.

    En un núcleo actual el socket no se puede crear. Lo sustituye `NFQUEUE`, dentro del
    protocolo `NETLINK_NETFILTER`.
    """

    NETLINK_IP6_FW: Final = 13
    """Fue la versión IPv6 de [NETLINK_FIREWALL][socket.NETLINK_FIREWALL], y desapareció
    con ella.

    El número sigue reservado en las cabeceras, sin nada detrás.
    """

    NETLINK_NFLOG: Final = 5
    """Fue el registro de paquetes del objetivo `ULOG` de `iptables`, que el núcleo
    retiró en Linux 3.17.

    Hoy abrir el socket da `EPROTONOSUPPORT`. No lo confundas con el objetivo `NFLOG`
    actual, que va por el protocolo `NETLINK_NETFILTER` (el 12, sin constante en
    Python).
    """

    NETLINK_ROUTE: Final = 0
    """Protocolo de interfaces, direcciones, rutas y vecinos: el que hablan la orden
    `ip` y la mayoría de los programas que usan `netlink`.

    Va en el tercer argumento de [socket][socket.socket], con la familia `AF_NETLINK` y
    el tipo `SOCK_RAW` o `SOCK_DGRAM` (dan lo mismo). Consultar no pide permisos;
    cambiar algo pide `CAP_NET_ADMIN`. Enlazado al grupo `RTMGRP_LINK` (1), avisa de
    cada interfaz que aparece o se cae.
    """

    NETLINK_USERSOCK: Final = 2
    """Protocolo sin dueño en el núcleo, reservado para que los programas se escriban
    entre sí con direcciones de `netlink`.

    Enviar a otro proceso por su identificador funciona sin privilegios; apuntarse a un
    grupo pide `CAP_NET_ADMIN`. Para comunicar procesos, casi siempre conviene más
    `AF_UNIX`, que tiene permisos de archivo y conexiones.
    """

    NETLINK_XFRM: Final = 6
    """Protocolo de IPsec: instala y consulta las políticas y las asociaciones de
    seguridad del núcleo.

    Lo usan los demonios de VPN (como strongSwan) y la orden `ip xfrm`. El socket se
    abre sin privilegios; casi todos los mensajes piden `CAP_NET_ADMIN`.
    """

# El código de CPython los nombra, pero hoy ningún sistema los define.
if not (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
) and sys.version_info < (3, 14):
    NETLINK_ARPD: Final[int]
    """Fue un protocolo para llevar la tabla ARP desde un programa (`arpd`), de núcleos
    anteriores al 2.6.14.

    Los vecinos se consultan hoy con [NETLINK_ROUTE][socket.NETLINK_ROUTE].
    """

    NETLINK_ROUTE6: Final[int]
    """Fue la variante IPv6 del protocolo de rutas, en núcleos de hace veinte años.

    [NETLINK_ROUTE][socket.NETLINK_ROUTE] lleva desde entonces las dos familias.
    """

    NETLINK_SKIP: Final[int]
    """Número que se saltó en la numeración antigua de `netlink`, reservado para ENskip,
    un cifrado IP que no prosperó.

    No se llegó a usar: este nombre no te servirá en ningún sistema.
    """

    NETLINK_TAPBASE: Final[int]
    """Fue el primero de los números de `ethertap`, el antepasado de las interfaces TAP.

    Hoy se abre `/dev/net/tun` y se pide una interfaz con `fcntl.ioctl`.
    """

    NETLINK_TCPDIAG: Final[int]
    """Nombre antiguo del protocolo que lista los sockets del sistema, el de la orden
    `ss`.

    Se llama ahora `NETLINK_SOCK_DIAG` (el 4) y Python no le da constante: pasa el
    número.
    """

    NETLINK_W1: Final[int]
    """Fue el protocolo del bus 1-Wire, el de los sensores de temperatura DS18B20, antes
    de pasar al conector genérico.

    Hoy esos sensores se leen en `/sys/bus/w1`.
    """
