"""CAN con mensajes largos (ISO-TP): `CAN_ISOTP_*`."""

import sys
from typing import Final

if sys.platform == "linux" and sys.version_info >= (3, 15):
    CAN_ISOTP_CHK_PAD_DATA: Final = 32
    """Rechaza las tramas cuyo relleno no es el byte `rxpad_content`, con `EBADMSG`.

    Indicador de `CAN_ISOTP_OPTS`. Pide también
    [CAN_ISOTP_RX_PADDING][socket.CAN_ISOTP_RX_PADDING]: sin él no hay byte con el que
    comparar.
    """

    CAN_ISOTP_CHK_PAD_LEN: Final = 16
    """Rechaza las tramas recibidas cuya longitud no es la que corresponde.

    Indicador de `CAN_ISOTP_OPTS`. Con relleno esperado, tienen que estar llenas; sin
    él, ser lo más cortas posible. El fallo se ve como `EBADMSG` en la siguiente
    operación.
    """

    CAN_ISOTP_DEFAULT_EXT_ADDRESS: Final = 0
    """El byte de dirección extendida mientras no se ponga otro.

    Solo cuenta si se activa `CAN_ISOTP_EXTEND_ADDR`; tal cual, 0 es una dirección tan
    válida como las demás.
    """

    CAN_ISOTP_DEFAULT_FLAGS: Final = 0
    """Los indicadores con que nace un socket ISO-TP: ninguno.

    Sin ellos, direccionamiento normal, sin relleno y en los dos sentidos a la vez.
    """

    CAN_ISOTP_DEFAULT_FRAME_TXTIME: Final = 50000
    """Tiempo que el núcleo calcula que tarda una trama en salir, en nanosegundos: 50
    µs.

    Se suma a la separación entre tramas. En `CAN_ISOTP_OPTS`, un 0 significa «deja el
    que había»; para poner de verdad 0 se escribe 0xFFFFFFFF, que no tiene constante en
    `socket`.
    """

    CAN_ISOTP_DEFAULT_LL_MTU: Final = 16
    """Tipo de trama inicial de un socket ISO-TP: CAN clásico, de 16 bytes de
    estructura.

    Para CAN FD se pone 72 con `CAN_ISOTP_LL_OPTS`, y la interfaz tiene que admitirlo o
    `bind` da `EINVAL`.
    """

    CAN_ISOTP_DEFAULT_LL_TX_DL: Final = 8
    """Bytes de datos por trama con que se empieza a enviar: 8, los de CAN clásico.

    Al recibir no hace falta ajustarlo: se acepta cualquier longitud que use el otro.
    """

    CAN_ISOTP_DEFAULT_LL_TX_FLAGS: Final = 0
    """Indicadores CAN FD de cada trama enviada, de entrada ninguno.

    El útil es 1 (`CANFD_BRS` en C), que sube la velocidad durante los datos. Con CAN
    clásico tiene que seguir a 0.
    """

    CAN_ISOTP_DEFAULT_PAD_CONTENT: Final = 204
    """Byte de relleno de fábrica, 0xCC, tanto al enviar como al comprobar lo recibido.

    En binario alterna parejas de unos y ceros, lo que evita que el controlador inserte
    bits de más en el cable. Muchos fabricantes piden 0x00, 0x55 o 0xAA.
    """

    CAN_ISOTP_DEFAULT_RECV_BS: Final = 0
    """Cuántas tramas admite seguidas un receptor sin configurar: 0, que quiere decir
    todas.

    Es el tamaño de bloque (*block size*) de `CAN_ISOTP_RECV_FC`. Linux tiene memoria
    para el mensaje completo y no necesita pausas.
    """

    CAN_ISOTP_DEFAULT_RECV_STMIN: Final = 0
    """La separación que pide un receptor si no se le dice otra: ninguna.

    El que envía manda las tramas tan seguidas como deje el bus. Se codifica en un byte,
    como explica `CAN_ISOTP_RECV_FC`.
    """

    CAN_ISOTP_DEFAULT_RECV_WFTMAX: Final = 0
    """Número de tramas «espera un poco» que se permite enviar un receptor: 0.

    El núcleo no las envía nunca: decide al ver la primera trama si el mensaje le cabe.
    El campo está por completar la norma.
    """

    CAN_ISOTP_EXTEND_ADDR: Final = 2
    """El primer byte de datos de cada trama es parte de la dirección.

    Indicador de `CAN_ISOTP_OPTS`; el byte es `ext_address`. Solo, es el formato *mixed*
    de la norma; con [CAN_ISOTP_RX_EXT_ADDR][socket.CAN_ISOTP_RX_EXT_ADDR], el
    *extended*. Quita un byte útil a cada trama.
    """

    CAN_ISOTP_FORCE_RXSTMIN: Final = 256
    """Al recibir, tira las tramas que llegan antes del tiempo de `CAN_ISOTP_RX_STMIN`.

    Indicador de `CAN_ISOTP_OPTS`, de laboratorio. Al faltar una trama, la recepción
    entera se pierde con `EILSEQ`.
    """

    CAN_ISOTP_FORCE_TXSTMIN: Final = 128
    """Al enviar, usa la separación de `CAN_ISOTP_TX_STMIN` y no la que pide el
    receptor.

    Indicador de `CAN_ISOTP_OPTS`, para pruebas: incumple la norma a propósito, y puede
    desbordar al otro nodo.
    """

    CAN_ISOTP_HALF_DUPLEX: Final = 64
    """No deja que un envío y una recepción largos se crucen en el mismo socket.

    Indicador de `CAN_ISOTP_OPTS`. Mientras dura uno, las tramas del otro sentido se
    ignoran, que es lo que hace una centralita sencilla. Por defecto se permiten los dos
    a la vez.
    """

    CAN_ISOTP_LISTEN_MODE: Final = 1
    """Escucha sin contestar: no envía las tramas de control de flujo.

    Indicador de `CAN_ISOTP_OPTS`. Sirve para espiar una conversación entre otros dos
    nodos y reconstruir sus mensajes sin molestarlos.
    """

    CAN_ISOTP_LL_OPTS: Final = 5
    """Elige con qué tramas viaja el mensaje: CAN clásico de 8 bytes o CAN FD de hasta
    64.

    Nivel `SOL_CAN_ISOTP`; `struct.pack("=BBB", mtu, tx_dl, tx_flags)`: `mtu` 16 o 72;
    `tx_dl` 8, 12, 16, 20, 24, 32, 48 o 64. Con `mtu` 16, un `tx_dl` mayor que 8 da
    `EINVAL`.
    """

    CAN_ISOTP_OPTS: Final = 1
    """Opciones generales de un socket ISO-TP: direccionamiento, relleno y
    comportamiento.

    Nivel `SOL_CAN_ISOTP`; `struct.pack("=IIBBBB", …)`, 12 bytes: indicadores, tiempo de
    trama en nanosegundos, dirección extendida, relleno al enviar, relleno esperado y
    dirección extendida al recibir. Como las demás de este nivel, se pone antes de
    [bind][socket.socket.bind]; después falla con `EISCONN`.
    """

    CAN_ISOTP_RECV_FC: Final = 2
    """Lo que este lado pide al que envía: cuántas tramas seguidas y con qué separación.

    Nivel `SOL_CAN_ISOTP`; `struct.pack("=BBB", bs, stmin, wftmax)`. `bs` 0 es «sin
    parar». `stmin` de 0 a 0x7F son milisegundos y de 0xF1 a 0xF9, centenas de
    microsegundos; el resto está reservado.
    """

    CAN_ISOTP_RX_EXT_ADDR: Final = 512
    """La dirección extendida que se espera al recibir es otra que la que se envía.

    Indicador de `CAN_ISOTP_OPTS`; el byte es `rx_ext_address`. Sin él, se usa
    `ext_address` en los dos sentidos.
    """

    CAN_ISOTP_RX_PADDING: Final = 8
    """Dice que las tramas que llegan vienen rellenas con `rxpad_content`.

    Indicador de `CAN_ISOTP_OPTS`. Por sí solo no comprueba nada: para rechazar las que
    no cumplan hacen falta los dos `CAN_ISOTP_CHK_PAD_*`.
    """

    CAN_ISOTP_RX_STMIN: Final = 4
    """Descarta las tramas consecutivas que llegan más juntas que este tiempo.

    Nivel `SOL_CAN_ISOTP`; nanosegundos, en 32 bits. Solo para comprobar que el otro
    extremo respeta la separación que se le pidió; la activa
    [CAN_ISOTP_FORCE_RXSTMIN][socket.CAN_ISOTP_FORCE_RXSTMIN].
    """

    CAN_ISOTP_SF_BROADCAST: Final = 2048
    """Envía a todos los nodos a la vez y sin respuesta (direccionamiento funcional).

    Indicador de `CAN_ISOTP_OPTS`. El mensaje tiene que caber en una sola trama (7 bytes
    en CAN clásico) o da `EINVAL`; el identificador de recepción no se usa.
    """

    CAN_ISOTP_TX_PADDING: Final = 4
    """Rellena hasta el final las tramas que se envían.

    Indicador de `CAN_ISOTP_OPTS`; el byte de relleno es `txpad_content`. Muchas
    centralitas no contestan a tramas de menos de 8 bytes: es lo primero que se prueba
    cuando un diagnóstico no responde.
    """

    CAN_ISOTP_TX_STMIN: Final = 3
    """Separación mínima entre las tramas que se envían, en lugar de la que pida el
    receptor.

    Nivel `SOL_CAN_ISOTP`; entero de 32 bits, en nanosegundos según la cabecera y el
    código (alguna guía dice microsegundos). No hace nada sin
    [CAN_ISOTP_FORCE_TXSTMIN][socket.CAN_ISOTP_FORCE_TXSTMIN]. Es para probar
    implementaciones.
    """

    CAN_ISOTP_WAIT_TX_DONE: Final = 1024
    """`send` no vuelve hasta que ha salido la última trama del mensaje.

    Indicador de `CAN_ISOTP_OPTS`. Por defecto vuelve en cuanto el núcleo se queda con
    los datos, y un fallo, como que el receptor no responda (`ECOMM`), aparece en la
    llamada siguiente.
    """
