"""Máquinas virtuales con `AF_VSOCK`: `VMADDR_*` y `SO_VM_SOCKETS_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    IOCTL_VM_SOCKETS_GET_LOCAL_CID: Final = 1977
    """Orden de `fcntl.ioctl` que dice el identificador de contexto (CID) de esta
    máquina.

    Se aplica al dispositivo `/dev/vsock` abierto, con un búfer de 4 bytes que se lee
    con `struct.unpack("I", …)`; sobre un socket falla con `ENOTTY`. En algunos sistemas
    ese dispositivo solo lo abre root.
    """

    SO_VM_SOCKETS_BUFFER_MAX_SIZE: Final = 2
    """Límite superior del tamaño del búfer: hay que subirlo antes de pedir uno mayor
    que el de fábrica.

    Nivel `AF_VSOCK`, en bytes. Coincide por defecto con
    [SO_VM_SOCKETS_BUFFER_SIZE][socket.SO_VM_SOCKETS_BUFFER_SIZE], y por eso agrandar
    solo el tamaño no hace nada.
    """

    SO_VM_SOCKETS_BUFFER_MIN_SIZE: Final = 1
    """Límite inferior del tamaño del búfer, en bytes; 128 por defecto en Linux 6.18.

    Subirlo por encima del tamaño actual sube también el tamaño. Nivel `AF_VSOCK`.
    """

    SO_VM_SOCKETS_BUFFER_SIZE: Final = 0
    """Tamaño del búfer de la conexión, en bytes: cuánto puede enviar el otro extremo
    sin que se lea.

    El nivel es `AF_VSOCK`, no `SOL_SOCKET`, y el valor un entero. Por defecto 262144 en
    Linux 6.18. Se ajusta sin avisar a los límites de
    [SO_VM_SOCKETS_BUFFER_MIN_SIZE][socket.SO_VM_SOCKETS_BUFFER_MIN_SIZE] y
    [SO_VM_SOCKETS_BUFFER_MAX_SIZE][socket.SO_VM_SOCKETS_BUFFER_MAX_SIZE]: pedir un
    millón deja 262144. [SO_RCVBUF][socket.SO_RCVBUF] aquí no cuenta.
    """

    VMADDR_CID_ANY: Final = 4294967295
    """Identificador comodín: [bind][socket.socket.bind] con él acepta conexiones por
    cualquiera de los de esta máquina.

    Es lo recomendado para escuchar, porque el identificador propio puede cambiar al
    migrar la máquina virtual. Equivale al `0.0.0.0` de IPv4; no sirve para conectar.
    """

    VMADDR_CID_HOST: Final = 2
    """Identificador del anfitrión, visto desde una máquina virtual.

    Un agente dentro de la máquina virtual se conecta a `(VMADDR_CID_HOST, puerto)` sin
    conocer la red.
    """

    VMADDR_PORT_ANY: Final = 4294967295
    """Puerto que elige el núcleo al enlazar, lo que en TCP es el puerto 0.

    Aquí el 0 es un puerto más. El elegido se lee con
    [getsockname][socket.socket.getsockname]. Los menores de 1024 piden
    `CAP_NET_BIND_SERVICE`.
    """

    VM_SOCKETS_INVALID_VERSION: Final = 4294967295
    """Valor con el que la biblioteca VMCI de VMware decía que no se conoce la versión
    de los sockets de máquina virtual.

    Ninguna llamada de Python lo devuelve.
    """

if sys.platform == "linux" and sys.version_info >= (3, 14):
    VMADDR_CID_LOCAL: Final = 1
    """Identificador de la propia máquina, para probar sin máquinas virtuales, como
    `127.0.0.1`.

    Pide el módulo `vsock_loopback` (Linux 5.6): sin él, en una máquina virtual de Linux
    6.18, `connect` no da error hasta que vence el plazo. Antes de Python 3.14 se
    escribe `1`.
    """
