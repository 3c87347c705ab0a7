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
SO_BROADCAST: Final[int]
SO_DEBUG: Final = 1
SO_DONTROUTE: Final[int]
SO_ERROR: Final[int]
SO_KEEPALIVE: Final[int]
SO_LINGER: Final[int]
SO_OOBINLINE: Final[int]
SO_RCVBUF: Final[int]
SO_RCVLOWAT: Final[int]
SO_RCVTIMEO: Final[int]

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
SO_SNDLOWAT: Final[int]
SO_SNDTIMEO: Final[int]
SO_TYPE: Final[int]

if sys.platform == "linux" or sys.platform == "darwin":
    SO_BINDTODEVICE: Final[int]

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("openbsd")
):
    SO_DOMAIN: Final[int]
    SO_PROTOCOL: Final[int]

if sys.platform == "win32":
    SO_EXCLUSIVEADDRUSE: Final = -5

if sys.platform == "linux":
    SO_INCOMING_CPU: Final = 49
    SO_MARK: Final = 36
    SO_PASSCRED: Final = 16
    SO_PASSSEC: Final = 34
    SO_PEERSEC: Final = 31
    SO_PRIORITY: Final = 12

if sys.platform == "linux" or sys.platform.startswith("openbsd"):
    SO_PEERCRED: Final[int]

if sys.platform != "win32":
    SO_REUSEPORT: Final[int]

if sys.platform.startswith("freebsd"):
    SO_SETFIB: Final = 4116

if sys.platform != "linux":
    SO_USELOOPBACK: Final = 64

if sys.platform == "linux" and sys.version_info >= (3, 13):
    SO_BINDTOIFINDEX: Final = 62

if (sys.platform == "linux" or sys.platform == "win32") and sys.version_info >= (3, 14):
    SO_ORIGINAL_DST: Final[int]

if sys.platform == "linux" and sys.version_info >= (3, 15):
    SO_PASSRIGHTS: Final = 83

if sys.platform.startswith("freebsd") and sys.version_info >= (3, 14):
    SO_REUSEPORT_LB: Final = 65536

if sys.platform.startswith("openbsd") and sys.version_info >= (3, 12):
    SO_RTABLE: Final = 4129

if sys.platform.startswith("freebsd") and sys.version_info >= (3, 12):
    SO_USER_COOKIE: Final = 4117
