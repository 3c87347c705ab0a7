"""Bluetooth: opciones de Linux, `BT_*`."""

import sys
from typing import Final

if sys.platform == "linux" and sys.version_info >= (3, 14):
    BT_CHANNEL_POLICY: Final = 10
    """Decía si un canal L2CAP podía saltar a una radio de alta velocidad (AMP, por
    802.11).

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; entero de 32 bits. Es una vía muerta:
    Bluetooth 5.3 retiró AMP, y los núcleos recientes contestan `EOPNOTSUPP`. No hay
    sustituto que poner.
    """

    BT_CHANNEL_POLICY_BREDR_ONLY: Final = 0
    """Valor de `BT_CHANNEL_POLICY` que se queda en la radio Bluetooth y rechaza pasar a
    AMP.

    Era el comportamiento de fábrica, y hoy es el único posible.
    """

    BT_CHANNEL_POLICY_BREDR_PREFERRED: Final = 1
    """Valor de `BT_CHANNEL_POLICY` que prefiere la radio Bluetooth y acepta mudarse a
    AMP si lo pide el otro.

    Había un tercero que prefería AMP; `socket` no lo tiene.
    """

    BT_CODEC: Final = 19
    """Códecs de voz que el controlador sabe procesar él mismo, y el que se elige para
    un socket `BTPROTO_SCO`.

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; lista de longitud variable sin huecos:
    cuántos, y por cada uno `struct.pack("=BHHBB", id, fabricante, códec, ruta, n)` y
    sus capacidades. Se elige antes de conectar; sin apoyo del controlador da
    `EOPNOTSUPP`.
    """

    BT_DEFER_SETUP: Final = 7
    """Hace que `accept` devuelva la conexión antes de aceptarla de verdad, para poder
    decidir según quién llame.

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; entero usado como booleano; 0 por
    defecto. Se pone entre `bind` y la primera conexión; en otro momento da `EINVAL`. El
    primer `recv` la acepta; cerrar el socket la rechaza.
    """

    BT_FLUSHABLE: Final = 8
    """Permite que el controlador tire los datos de un canal L2CAP que no consiga enviar
    a tiempo.

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; entero de 32 bits; apagado por defecto.
    Es para audio y vídeo en directo, en que un dato tardío estorba.
    """

    BT_FLUSHABLE_OFF: Final = 0
    """Valor de `BT_FLUSHABLE` que insiste hasta entregar cada dato.

    Volver a él da `EINVAL` si el canal no está conectado o el adaptador no sabe enviar
    paquetes de los que no se tiran.
    """

    BT_FLUSHABLE_ON: Final = 1
    """Valor de `BT_FLUSHABLE` que prefiere perder un dato a retrasar los siguientes.

    El plazo a partir del cual se descarta no se fija aquí, sino en la configuración del
    canal.
    """

    BT_ISO_QOS: Final = 17
    """Calidad de servicio de un canal isócrono, el del audio *Low Energy*: intervalo,
    latencia, tamaño y repeticiones.

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; estructura `bt_iso_qos`. Hoy no sirve
    en Python: `socket` no tiene el protocolo `BTPROTO_ISO`, y `bind` y `connect` fallan
    con `unknown Bluetooth protocol`.
    """

    BT_MODE: Final = 15
    """Modo de un canal L2CAP: con o sin retransmisiones y con qué control de flujo.

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; un byte, `struct.pack("B", modo)`; se
    pone después de `bind` y antes de conectar. Da `ENOPROTOOPT` si el módulo
    `bluetooth` no se cargó con `enable_ecred`, que es lo habitual.
    """

    BT_MODE_BASIC: Final = 0
    """Modo de `BT_MODE` sin añadidos: L2CAP entrega paquetes y confía en la radio.

    Es el inicial en Bluetooth clásico; en canales *Low Energy* da `EINVAL`.
    """

    BT_MODE_ERTM: Final = 1
    """Modo de `BT_MODE` con retransmisión y ventana (*Enhanced Retransmission Mode*),
    para transferir archivos.

    Solo en Bluetooth clásico. Es el que usa OBEX sobre L2CAP.
    """

    BT_MODE_EXT_FLOWCTL: Final = 4
    """Modo de `BT_MODE` con control de flujo por créditos y varios canales por
    petición, de Bluetooth 5.2.

    Es el que exige `enable_ecred`, y en Linux, por ahora, solo para *Low Energy*.
    Permite cambiar el tamaño recibido con la conexión abierta.
    """

    BT_MODE_LE_FLOWCTL: Final = 3
    """Modo de `BT_MODE` con control de flujo por créditos, el normal de un canal *Low
    Energy*.

    Lo tiene ya todo socket L2CAP enlazado con dirección *Low Energy*; pedirlo en uno
    clásico da `EINVAL`.
    """

    BT_MODE_STREAMING: Final = 2
    """Modo de `BT_MODE` que numera los paquetes pero no repite los perdidos.

    Solo en Bluetooth clásico, para audio y vídeo. No tiene que ver con `SOCK_STREAM`.
    """

    BT_PKT_STATUS: Final = 16
    """Pide que cada paquete de voz recibido diga si llegó bien, dañado o no llegó.

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; entero usado como booleano; 0 por
    defecto; sockets `BTPROTO_SCO`, desde Linux 5.9. El byte de estado va en un dato
    auxiliar de `recvmsg`, de tipo 3; lo usa el decodificador para tapar huecos.
    """

    BT_POWER: Final = 9
    """Decide si enviar datos saca al enlace del modo de ahorro (*sniff*).

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; un byte, `struct.pack("B", valor)`, en
    L2CAP. El código de Linux empieza en «sí», aunque el manual de BlueZ dice lo
    contrario.
    """

    BT_POWER_FORCE_ACTIVE_OFF: Final = 0
    """Valor de `BT_POWER` que envía sin despertar el enlace, en el próximo turno del
    modo de ahorro.

    Más latencia a cambio de batería.
    """

    BT_POWER_FORCE_ACTIVE_ON: Final = 1
    """Valor de `BT_POWER` que pone el enlace en activo cuando hay algo que enviar.

    Da la menor demora, y es con el que nace un canal en Linux.
    """

    BT_RCVMTU: Final = 13
    """El mensaje más grande que este lado acepta, en bytes, en un canal L2CAP *Low
    Energy*.

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; 16 bits, `struct.pack("=H", n)`. Se
    fija antes de conectar; después da `EISCONN`, salvo en el modo ampliado. En
    Bluetooth clásico da `EINVAL`. Desde Linux 5.16 vale también en canales HCI.
    """

    BT_SECURITY: Final = 4
    """Nivel de emparejamiento y cifrado que se exige a la conexión.

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; `struct.pack("BB", nivel, 0)`, en L2CAP
    y RFCOMM; al leer, el segundo byte es el tamaño de la clave. Se pone antes de
    conectar o escuchar. En Linux empieza en [BT_SECURITY_LOW][socket.BT_SECURITY_LOW]
    (el manual de BlueZ dice *medium*).
    """

    BT_SECURITY_FIPS: Final = 4
    """El nivel más estricto de `BT_SECURITY`: solo *Secure Connections* (curva P-256),
    con autenticación.

    Los aparatos anteriores a Bluetooth 4.1 no pueden cumplirlo, y en RFCOMM puede dar
    `EINVAL`.
    """

    BT_SECURITY_HIGH: Final = 3
    """Nivel de `BT_SECURITY` que exige cifrado y una clave autenticada: alguien comparó
    o tecleó un código.

    Es el que frena al que se pone en medio. Un aparato sin pantalla ni teclas no puede
    alcanzarlo.
    """

    BT_SECURITY_LOW: Final = 1
    """Nivel de `BT_SECURITY` que no exige nada, aunque acepta cifrado si el otro lo
    pide.

    Cualquiera cerca puede leer los datos: si importan, cifra también en el programa.
    """

    BT_SECURITY_MEDIUM: Final = 2
    """Nivel de `BT_SECURITY` que cifra con la clave que haya, aunque nadie la
    verificara.

    Para oídos pasivos basta; no garantiza con quién se habla.
    """

    BT_SECURITY_SDP: Final = 0
    """Nivel reservado a preguntar qué servicios hay (SDP), sin emparejar.

    Lo aplica el núcleo solo al PSM 1; pedirlo en un socket L2CAP da `EINVAL`.
    """

    BT_SNDMTU: Final = 12
    """El mensaje más grande que se puede enviar por un canal L2CAP *Low Energy*, en
    bytes.

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; se lee como 16 bits, y ya conectado. Lo
    decide el otro extremo: ponerlo da `EPERM` en casi todos los núcleos. En SCO se lee
    como entero de 32 bits.
    """

    BT_VOICE: Final = 11
    """Formato del audio que pasa por un socket `BTPROTO_SCO`.

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; `struct.pack("=H", valor)`, desde Linux
    3.11. Se pone antes de conectar, o en la conexión aplazada con `BT_DEFER_SETUP`; un
    valor que no esté en la lista es `EINVAL`.
    """

    BT_VOICE_CVSD_16BIT: Final = 96
    """Valor de `BT_VOICE` de la telefonía de siempre: muestras PCM de 16 bits que el
    controlador comprime con CVSD, a 8 kHz.

    Es el inicial, y el que entiende cualquier manos libres.
    """

    BT_VOICE_TRANSPARENT: Final = 3
    """Valor de `BT_VOICE` que pasa los bytes sin tocarlos, porque el programa ya los
    comprimió (mSBC, la voz de banda ancha).

    El perfil de manos libres tiene que haber acordado antes ese códec con el otro
    aparato.
    """

    BT_VOICE_TRANSPARENT_16BIT: Final = 99
    """Valor de `BT_VOICE` con datos transparentes y entrada PCM de 16 bits.

    Es para placas que llevan el audio por su bus I2S y no por HCI; en ellas
    `BT_VOICE_TRANSPARENT` suena a ruido.
    """
