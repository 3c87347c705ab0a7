"""Bus CAN: protocolos, máscaras, indicadores y opciones de `CAN_RAW`."""

import sys
from typing import Final

if sys.platform == "linux":
    CAN_BCM: Final = 2
    """Protocolo de `AF_CAN` en el que el núcleo repite tramas a intervalos y avisa solo
    cuando cambia lo que se recibe.

    Se abre con `SOCK_DGRAM`, y se conecta a la interfaz con
    [connect][socket.socket.connect] (`bind` falla con `EOPNOTSUPP`). Cada mensaje es
    una orden con su cabecera: las constantes son las `CAN_BCM_*`.
    """

    CAN_ISOTP: Final = 6
    """Protocolo de `AF_CAN` que parte y recompone mensajes de hasta miles de bytes (ISO
    15765-2), el transporte del diagnóstico de vehículos.

    Se abre con `SOCK_DGRAM` y la dirección lleva los dos identificadores:
    `("can0", rx, tx)`. Está en el núcleo desde Linux 5.10; antes era un módulo aparte.
    """

    CAN_J1939: Final = 7
    """Protocolo de `AF_CAN` para camiones, tractores y maquinaria (SAE J1939):
    direcciones de un byte y mensajes largos.

    Se abre con `SOCK_DGRAM`, desde Linux 5.4. La dirección en Python es
    `("can0", nombre, pgn, dirección)`. El nivel de sus opciones no tiene constante en
    `socket`: es `SOL_CAN_BASE + CAN_J1939`.
    """

    CAN_RAW_FD_FRAMES: Final = 5
    """Deja que el socket envíe y reciba tramas CAN FD, de hasta 64 bytes de datos,
    además de las clásicas.

    Nivel [SOL_CAN_RAW][socket.SOL_CAN_RAW]; entero usado como booleano; 0 por defecto.
    Sin ella, enviar 72 bytes da `EINVAL` y las tramas FD del bus no llegan. Con ella,
    cada lectura da 16 o 72 bytes: la longitud es lo que distingue una trama de otra.
    """

    CAN_RAW_JOIN_FILTERS: Final = 6
    """Exige que una trama cumpla todos los filtros de `CAN_RAW_FILTER`, en vez de
    alguno.

    Nivel [SOL_CAN_RAW][socket.SOL_CAN_RAW]; entero usado como booleano; 0 por defecto.
    Solo tiene sentido con filtros invertidos, para excluir varios identificadores a la
    vez: unidos con «o», dos exclusiones dejan pasar todo.
    """

if sys.platform == "linux" or sys.platform.startswith("netbsd"):
    CAN_EFF_FLAG: Final = 2147483648
    """Bit 31 del identificador: la trama es extendida, con 29 bits de identificador; si
    falta, es estándar, con 11.

    Al enviar se suma con `|`. Al recibir viene puesto: antes de comparar el número hay
    que quitarlo con [CAN_EFF_MASK][socket.CAN_EFF_MASK]. 0x123 estándar y 0x123
    extendido son identificadores distintos en el bus.
    """

    CAN_EFF_MASK: Final = 536870911
    """Máscara con los 29 bits del identificador de una trama extendida.

    `can_id & CAN_EFF_MASK` deja el número sin los tres indicadores de los bits altos.
    Para las tramas estándar se usa [CAN_SFF_MASK][socket.CAN_SFF_MASK].
    """

    CAN_ERR_FLAG: Final = 536870912
    """Bit 29 del identificador: no es una trama del bus, sino un aviso de error del
    controlador.

    Solo llegan si se piden con la opción 2 de `SOL_CAN_RAW` (`CAN_RAW_ERR_FILTER`); los
    bits bajos dicen la clase de error y los datos, el detalle. Dentro de un filtro el
    mismo bit significa otra cosa: invierte el filtro (en C, `CAN_INV_FILTER`).
    """

    CAN_ERR_MASK: Final = 536870911
    """Máscara con todas las clases de error, para pedir cualquier aviso del
    controlador.

    Es el valor que se pone en `CAN_RAW_ERR_FILTER` cuando no se quiere elegir. Aplicada
    a un `can_id` quita los tres indicadores, y por eso coincide con
    [CAN_EFF_MASK][socket.CAN_EFF_MASK].
    """

    CAN_RAW: Final = 1
    """Protocolo de `AF_CAN` que envía y recibe tramas CAN tal cual, una por llamada.

    Se abre con `SOCK_RAW` y, al contrario que los demás sockets de ese tipo, no pide
    privilegios. Se enlaza a la interfaz, `("can0",)`, o a todas con `("",)`. Cada
    mensaje es una `struct can_frame` de 16 bytes (72 en CAN FD): otro tamaño es
    `EINVAL`.
    """

    CAN_RAW_FILTER: Final = 1
    """Lista de filtros que decide qué identificadores recibe el socket; la aplica el
    núcleo, antes de copiar nada.

    Nivel [SOL_CAN_RAW][socket.SOL_CAN_RAW]; una `struct can_filter`,
    `struct.pack("=II", can_id, máscara)`, por filtro, hasta 512. Pasa lo que cumple
    `recibido & máscara == can_id & máscara` en alguno. Por defecto hay uno con máscara
    0, que deja pasar todo; con `b""` no se recibe nada.
    """

    CAN_RAW_LOOPBACK: Final[int]
    """Entrega lo que este socket envía a los demás sockets de la misma máquina, como si
    estuvieran en el bus.

    Nivel [SOL_CAN_RAW][socket.SOL_CAN_RAW]; entero usado como booleano; 1 por defecto.
    Con 0, un analizador que corra al lado deja de ver estas tramas.
    """

    CAN_RAW_RECV_OWN_MSGS: Final[int]
    """Hace que el socket reciba también sus propias tramas, lo que sirve de acuse de
    que salieron al bus.

    Nivel [SOL_CAN_RAW][socket.SOL_CAN_RAW]; entero usado como booleano; 0 por defecto.
    Necesita el eco de [CAN_RAW_LOOPBACK][socket.CAN_RAW_LOOPBACK] y pasa por los
    filtros. En Linux, las propias llegan en `recvmsg` con el indicador `MSG_CONFIRM`.
    """

    CAN_RTR_FLAG: Final = 1073741824
    """Bit 30 del identificador: petición remota, una trama sin datos que pide a otro
    nodo que envíe los suyos.

    Casi nadie la usa en diseños nuevos, y CAN FD la suprimió. El campo de longitud dice
    cuántos datos se piden; los bytes de datos no cuentan.
    """

    CAN_SFF_MASK: Final = 2047
    """Máscara con los 11 bits del identificador de una trama estándar.

    Usada sola en un filtro deja pasar también tramas extendidas que acaban en esos 11
    bits: para una sola trama estándar se le suman `CAN_EFF_FLAG` y `CAN_RTR_FLAG`.
    """

if sys.platform == "linux" and sys.version_info >= (3, 13):
    CAN_RAW_ERR_FILTER: Final = 2
    """Elige qué avisos de error del controlador llegan al socket: bus caído, arbitraje
    perdido o falta de confirmación, entre otros.

    Nivel [SOL_CAN_RAW][socket.SOL_CAN_RAW]; máscara de 32 bits con las clases de
    `linux/can/error.h`; 0 por defecto, ninguno. Se reconocen por
    [CAN_ERR_FLAG][socket.CAN_ERR_FLAG] en el identificador. En las versiones de Python
    en que falta el nombre, la opción funciona con su número.
    """
