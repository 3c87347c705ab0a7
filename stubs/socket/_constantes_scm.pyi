"""Datos auxiliares y credenciales: `SCM_*` y `LOCAL_*`."""

import sys
from typing import Final

if sys.platform.startswith("freebsd") or sys.platform.startswith("netbsd"):
    LOCAL_CREDS: Final[int]
    """Pide que las credenciales de quien envía lleguen con los mensajes de un socket
    `AF_UNIX`, en los BSD.

    Su nivel es `SOL_LOCAL`, que el módulo no define: escribe 0. Entero usado como
    booleano; 0 por defecto. En un flujo llegan solo con los primeros datos; en
    datagramas, con cada uno. Vienen como [SCM_CREDS][socket.SCM_CREDS], en una
    `sockcred` sin el `pid`. El equivalente de Linux es `SO_PASSCRED` (no ejecutado).
    """

if sys.platform.startswith("freebsd"):
    LOCAL_CREDS_PERSISTENT: Final = 3
    """Como `LOCAL_CREDS`, pero las credenciales llegan con **cada** lectura, también en
    los flujos, e incluyen el `pid`.

    Nivel 0 (`SOL_LOCAL`); entero usado como booleano. Se creó para imitar a
    `SO_PASSCRED` de Linux; llegan como [SCM_CREDS2][socket.SCM_CREDS2] y no se puede
    activar junto con la otra. FreeBSD 13 (no ejecutado).
    """

    SCM_CREDS2: Final = 8
    """Tipo del dato auxiliar con las credenciales que pide `LOCAL_CREDS_PERSISTENT` en
    FreeBSD.

    Nivel `SOL_SOCKET`; estructura `sockcred2`: versión, `pid`, `uid`, `euid`, `gid`,
    `egid`, cuántos grupos y los grupos, todos de 32 bits:
    `struct.unpack_from("iiIIIIi", dato)`. La rellena el núcleo: el emisor no puede
    mentir (no ejecutado).
    """

if sys.platform == "darwin" or sys.platform.startswith("freebsd"):
    LOCAL_PEERCRED: Final = 1
    """Devuelve el usuario y los grupos del otro extremo de una conexión `AF_UNIX`, en
    macOS y FreeBSD.

    Nivel 0 (`SOL_LOCAL`); solo se lee; estructura `xucred`: versión, `uid`, cuántos
    grupos y hasta 16 grupos; el primero es el efectivo. `struct.unpack_from("IIh2x16I",
    …)` la abre. Son las credenciales del momento de `connect` o `listen`. Hace de
    `SO_PEERCRED`, pero sin el `pid` en macOS (no ejecutado).
    """

if sys.platform == "linux":
    SCM_CREDENTIALS: Final = 2
    """Tipo del dato auxiliar de Linux con el `pid`, el `uid` y el `gid` de quien envía
    por `AF_UNIX`.

    Nivel `SOL_SOCKET`; `struct ucred`, `struct.pack("iII", pid, uid, gid)`. Para
    recibirlo hay que activar [SO_PASSCRED][socket.SO_PASSCRED] y leer con `recvmsg`.
    También se puede enviar, pero el núcleo lo comprueba: con datos ajenos, `[Errno 1]
    Operation not permitted`, salvo privilegios (`CAP_SYS_ADMIN`, `CAP_SETUID`,
    `CAP_SETGID`).
    """

if (
    sys.platform == "darwin"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
):
    SCM_CREDS: Final[int]
    """Tipo del dato auxiliar de los BSD con las credenciales de quien envía por
    `AF_UNIX`.

    Nivel `SOL_SOCKET`. En FreeBSD puede traer dos estructuras: `cmsgcred`, si la pidió
    el emisor al enviar, o `sockcred`, si el receptor puso `LOCAL_CREDS`; de ahí que
    después naciera [SCM_CREDS2][socket.SCM_CREDS2]. En NetBSD es `sockcred`. En macOS
    el nombre existe, pero su núcleo solo admite `SCM_RIGHTS`: usa `LOCAL_PEERCRED` (no
    ejecutado).
    """

if sys.platform != "win32":
    SCM_RIGHTS: Final = 1
    """Tipo del dato auxiliar que pasa descriptores de archivo abiertos a otro proceso
    por `AF_UNIX`.

    Nivel `SOL_SOCKET`; un entero de C por descriptor, `struct.pack("2i", a, b)`. El
    receptor obtiene copias con números propios, como de `os.dup`, y las cierra él; las
    que no quepan se cierran solas. Envía siempre al menos un byte de datos. Linux
    admite 253 por mensaje. `send_fds` y `recv_fds` lo hacen todo; quien recibe de
    desconocidos ha de cerrar lo que no esperaba.
    """
