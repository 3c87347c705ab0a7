"""Datagramas fiables de Oracle: `RDS_*`."""

import sys
from typing import Final

# El código de CPython los nombra, pero hoy ningún sistema los define.
if not (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    RDS_CANCEL_SENT_TO: Final[int]
    """Olvida los mensajes que aún esperan salir hacia una dirección, por ejemplo porque
    esa máquina murió.

    Nivel [SOL_RDS][socket.SOL_RDS]; la dirección como `sockaddr_in` de 16 bytes. RDS
    reintenta sin fin, y esta es la manera de rendirse. Antes de `bind` da `ENOTCONN`.
    """

    RDS_CMSG_RDMA_ARGS: Final[int]
    """Dato auxiliar de `sendmsg` que pide copiar memoria de una máquina a otra sin
    pasar por la CPU (RDMA).

    Siete enteros de 64 bits: clave remota, dirección y tamaño remotos, lista local,
    cuántos, indicadores `RDS_RDMA_*` y una marca propia.
    """

    RDS_CMSG_RDMA_DEST: Final[int]
    """Dato auxiliar con la clave de la zona de memoria a la que va, o de la que viene,
    una copia RDMA.

    Es un entero de 64 bits, opaco; el servidor lo recibe con la petición y lo usa en la
    respuesta.
    """

    RDS_CMSG_RDMA_MAP: Final[int]
    """Dato auxiliar de `sendmsg` que registra una zona de memoria y manda su clave en
    el mismo mensaje.

    Lleva lo mismo que [RDS_GET_MR][socket.RDS_GET_MR], y ahorra esa llamada. Por TCP da
    `EOPNOTSUPP`.
    """

    RDS_CMSG_RDMA_STATUS: Final[int]
    """Dato auxiliar de `recvmsg` que avisa de que una copia RDMA terminó, y cómo.

    Trae la marca de 64 bits que se puso al pedirla y un entero: 0, bien; 1, error
    remoto; 2, cancelada; 3, descartada; 4, otro. Hay que pedirlo con
    `RDS_RDMA_NOTIFY_ME`.
    """

    RDS_CMSG_RDMA_UPDATE: Final[int]
    """Nombre que solo existe en el código de CPython: ningún núcleo lo define.

    Lo más parecido en `linux/rds.h` es `RDS_CMSG_CONG_UPDATE`, el aviso de que un
    puerto dejó de estar congestionado. Seguramente es una errata.
    """

    RDS_CONG_MONITOR: Final[int]
    """Pide avisos explícitos cuando un destino saturado vuelve a admitir mensajes.

    Nivel [SOL_RDS][socket.SOL_RDS]; entero usado como booleano; solo se pone (la
    cabecera habla de una máscara de 64 bits; el código de Linux mira un entero). Sin
    ella, `poll` despierta con cualquier cambio de congestión.
    """

    RDS_FREE_MR: Final[int]
    """Da de baja una zona de memoria registrada para RDMA.

    Nivel [SOL_RDS][socket.SOL_RDS]; `struct.pack("=QQ", clave, indicadores)`. Con clave
    0 vacía las que estén sin usar; una clave desconocida es `EINVAL`.
    """

    RDS_GET_MR: Final[int]
    """Registra una zona de memoria para que otra máquina lea o escriba en ella, y
    obtiene su clave.

    Nivel [SOL_RDS][socket.SOL_RDS];
    `struct.pack("=QQQQ", dirección, bytes, dónde_dejar_la_clave, indicadores)`:
    punteros, que en Python obligan a usar `ctypes`. Sin tarjeta InfiniBand da
    `EOPNOTSUPP`.
    """

    RDS_GET_MR_FOR_DEST: Final[int]
    """Como `RDS_GET_MR`, pero dice además qué máquina usará la memoria, por si hay
    varias tarjetas.

    Nivel [SOL_RDS][socket.SOL_RDS]; 128 bytes de dirección y los cuatro enteros de la
    otra. El núcleo, de momento, no mira la dirección.
    """

    RDS_RDMA_DONTWAIT: Final[int]
    """Indicador de una barrera de sincronización que RDS retiró hace años.

    El núcleo lo conserva en la cabecera y no lo consulta: ponerlo no cambia nada.
    """

    RDS_RDMA_FENCE: Final[int]
    """Indicador de `RDS_CMSG_RDMA_ARGS`: el mensaje no sale hasta que la copia RDMA
    anterior ha terminado.

    Así, cuando el otro lo lee, los datos ya están en su memoria.
    """

    RDS_RDMA_INVALIDATE: Final[int]
    """Indicador que, al liberar la memoria, inutiliza su clave de inmediato.

    Sin él, la baja se agrupa con otras y el otro extremo podría seguir escribiendo un
    rato. Es más seguro y más lento.
    """

    RDS_RDMA_NOTIFY_ME: Final[int]
    """Indicador de `RDS_CMSG_RDMA_ARGS`: avísame al acabar.

    El aviso es [RDS_CMSG_RDMA_STATUS][socket.RDS_CMSG_RDMA_STATUS]. Hasta que llega no
    se puede reutilizar la memoria local.
    """

    RDS_RDMA_READWRITE: Final[int]
    """Indicador del sentido: en una copia, escribir en la otra máquina en vez de leer
    de ella; al registrar, permitir la escritura.

    Un servidor de discos lo usa para entregar los bloques pedidos.
    """

    RDS_RDMA_SILENT: Final[int]
    """Indicador de `RDS_CMSG_RDMA_ARGS`: hace la copia sin molestar al otro lado con un
    mensaje.

    El otro se entera solo si se le avisa después por otro medio.
    """

    RDS_RDMA_USE_ONCE: Final[int]
    """Indicador al registrar memoria: se da de baja sola tras el primer uso.

    Es lo normal en petición y respuesta: ahorra la llamada a `RDS_FREE_MR` y no deja
    claves vivas.
    """

    RDS_RECVERR: Final[int]
    """Avisa de toda copia RDMA que falle, aunque no se pidiera aviso al encargarla.

    Nivel [SOL_RDS][socket.SOL_RDS]; entero usado como booleano; 0 por defecto; se puede
    leer. No es la cola de errores de `IP_RECVERR`: llega con `recvmsg` normal.
    """
