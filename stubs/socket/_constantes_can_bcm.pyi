"""Gestor de difusión de CAN: `CAN_BCM_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    CAN_BCM_CAN_FD_FRAME: Final = 2048
    """Indicador que dice que las tramas que siguen a la cabecera son CAN FD, de 72
    bytes, y no de 16.

    Vale en órdenes y respuestas, y hay que ponerlo en cada mensaje. La interfaz tiene
    que admitir CAN FD.
    """

    CAN_BCM_RX_ANNOUNCE_RESUME: Final = 256
    """Indicador de `CAN_BCM_RX_SETUP`: tras una ausencia, la primera trama se anuncia
    aunque traiga lo mismo que antes.

    Sin él, un nodo que vuelve con los mismos datos no produce ningún
    `CAN_BCM_RX_CHANGED`, y el programa solo sabe que faltó.
    """

    CAN_BCM_RX_CHANGED: Final = 12
    """Aviso con la trama nueva: es la primera que llega o cambió en los bits vigilados.

    Trae una trama detrás de la cabecera. Con `ival2` distinto de 0 no llegan más de una
    por intervalo, y solo la última: los cambios intermedios se pierden.
    """

    CAN_BCM_RX_CHECK_DLC: Final = 64
    """Indicador de `CAN_BCM_RX_SETUP`: también cuenta como cambio que varíe la longitud
    de los datos.

    Sin él, una trama más larga con los bits vigilados iguales pasa inadvertida. El
    nombre viene de *data length code*.
    """

    CAN_BCM_RX_DELETE: Final = 6
    """Orden que deja de vigilar un identificador.

    Lleva solo la cabecera con su `can_id`, y la suscripción tiene que existir: si no,
    `EINVAL`. Cerrar el socket las quita todas.
    """

    CAN_BCM_RX_FILTER_ID: Final = 32
    """Indicador de `CAN_BCM_RX_SETUP`: avisa de toda trama con ese identificador,
    cambie o no su contenido.

    No se pasan máscaras: `nframes` es 0, y poner 0 tramas activa este indicador solo.
    """

    CAN_BCM_RX_NO_AUTOTIMER: Final = 128
    """Indicador de `CAN_BCM_RX_SETUP`: la llegada de una trama no vuelve a poner en
    marcha el reloj de ausencia.

    Con él, el plazo `ival1` corre solo cuando se arranca con `CAN_BCM_STARTTIMER`, y
    una vez recibida la trama ya no hay más avisos.
    """

    CAN_BCM_RX_READ: Final = 7
    """Orden que pregunta por los filtros puestos para un identificador.

    Lo que devuelve son las máscaras y los plazos, en un mensaje
    [CAN_BCM_RX_STATUS][socket.CAN_BCM_RX_STATUS]; no el último dato recibido.
    """

    CAN_BCM_RX_RTR_FRAME: Final = 1024
    """Indicador de `CAN_BCM_RX_SETUP`: el núcleo responde por su cuenta a las
    peticiones remotas con la trama adjunta.

    `can_id` tiene que llevar [CAN_RTR_FLAG][socket.CAN_RTR_FLAG] y `nframes` ser 1; si
    no, `EINVAL`. El programa no recibe aviso de cada respuesta.
    """

    CAN_BCM_RX_SETUP: Final = 5
    """Orden que se suscribe a un identificador: el núcleo compara cada trama con la
    anterior y avisa solo si cambió.

    Las tramas que siguen a la cabecera son máscaras: sus bits a 1 son los que se
    vigilan. Con dos o más, la primera dice qué bits eligen entre las otras (mensajes
    distintos con el mismo identificador).
    """

    CAN_BCM_RX_STATUS: Final = 10
    """Código con que el núcleo contesta a `CAN_BCM_RX_READ`.

    Detrás de la cabecera van `nframes` tramas con las máscaras de la suscripción. No se
    usa como orden.
    """

    CAN_BCM_RX_TIMEOUT: Final = 11
    """Aviso de que una trama cíclica falta: pasó `ival1` sin recibirla.

    Se recibe una vez por ausencia, con `nframes` a 0, y el reloj vuelve a correr con la
    próxima trama. Es la forma de vigilar que un nodo sigue vivo sin hacer cuentas en
    Python.
    """

    CAN_BCM_SETTIMER: Final = 1
    """Indicador que hace valer los campos `count`, `ival1` e `ival2` de la cabecera.

    Sin él se ignoran, y una tarea que ya existe conserva los suyos: así se cambian los
    datos de un envío sin mover su ritmo. Los intervalos son pares de segundos y
    microsegundos.
    """

    CAN_BCM_STARTTIMER: Final = 2
    """Indicador que arranca el reloj de la tarea.

    Al enviar, hace salir la primera trama en el acto. Al recibir, empieza a contar
    `ival1` ya, aunque no haya llegado nada, y por tanto puede dar
    [CAN_BCM_RX_TIMEOUT][socket.CAN_BCM_RX_TIMEOUT] sin trama previa.
    """

    CAN_BCM_TX_ANNOUNCE: Final = 8
    """Indicador de `CAN_BCM_TX_SETUP`: los datos nuevos salen ahora mismo, sin esperar
    a la próxima vuelta del ciclo.

    Con una tarea sin reloj equivale a enviar una vez y dejar la trama guardada.
    """

    CAN_BCM_TX_COUNTEVT: Final = 4
    """Indicador de `CAN_BCM_TX_SETUP`: pide un aviso cuando se gasten los `count`
    primeros envíos.

    Sin él la tarea pasa de `ival1` a `ival2` en silencio. El aviso es
    [CAN_BCM_TX_EXPIRED][socket.CAN_BCM_TX_EXPIRED].
    """

    CAN_BCM_TX_CP_CAN_ID: Final = 16
    """Indicador que copia el `can_id` de la cabecera en todas las tramas que la siguen.

    Evita repetirlo. Si falta, cada trama sale con el suyo, que puede no ser el de la
    tarea. En `CAN_BCM_RX_SETUP` vale solo junto a
    [CAN_BCM_RX_RTR_FRAME][socket.CAN_BCM_RX_RTR_FRAME], para la respuesta.
    """

    CAN_BCM_TX_DELETE: Final = 2
    """Orden que quita el envío cíclico cuyo `can_id` va en la cabecera; basta la
    cabecera, sin tramas.

    Si no hay tal tarea, el envío de la orden falla con `EINVAL`.
    """

    CAN_BCM_TX_EXPIRED: Final = 9
    """Aviso de que se acabaron los `count` envíos al intervalo `ival1`.

    Llega si se pidió con [CAN_BCM_TX_COUNTEVT][socket.CAN_BCM_TX_COUNTEVT], sin tramas
    detrás. Desde ese momento la tarea sigue a `ival2`, o se para si `ival2` es 0.
    """

    CAN_BCM_TX_READ: Final = 3
    """Orden que pide la configuración de un envío cíclico.

    La respuesta se lee después con `recv` y trae el código
    [CAN_BCM_TX_STATUS][socket.CAN_BCM_TX_STATUS] y las tramas guardadas. Da `EINVAL` si
    el `can_id` no tiene tarea.
    """

    CAN_BCM_TX_RESET_MULTI_IDX: Final = 512
    """Indicador de `CAN_BCM_TX_SETUP`: la secuencia de varias tramas empieza otra vez
    por la primera.

    Si no se pone, al actualizar una tarea el turno sigue por donde iba. Con una sola
    trama no hace nada.
    """

    CAN_BCM_TX_SEND: Final = 4
    """Orden que envía una sola trama, una vez.

    `nframes` tiene que ser 1. Ahorra abrir otro socket cuando ya se usa el gestor; para
    enviar tramas sueltas es más directo [CAN_RAW][socket.CAN_RAW].
    """

    CAN_BCM_TX_SETUP: Final = 1
    """Orden que crea o cambia un envío cíclico: el núcleo repite la trama sin que el
    programa despierte.

    Van detrás de 1 a 256 tramas, que se envían por turno. Para que salga algo hace
    falta un reloj, [CAN_BCM_SETTIMER][socket.CAN_BCM_SETTIMER] y
    [CAN_BCM_STARTTIMER][socket.CAN_BCM_STARTTIMER], o `CAN_BCM_TX_ANNOUNCE`. La tarea
    se identifica por `can_id` y muere al cerrar el socket.
    """

    CAN_BCM_TX_STATUS: Final = 8
    """Código de la respuesta a `CAN_BCM_TX_READ`: la cabecera y las tramas del envío
    cíclico, como están ahora.

    Solo viaja del núcleo al programa; enviado como orden da `EINVAL`. `count` va
    bajando según se gastan los envíos a `ival1`.
    """
