"""Bluetooth: `BTPROTO_*`, `BDADDR_*`, `BT_*`, `HCI_*`, `L2CAP_*`, `RFCOMM_*` y más."""

import sys
from typing import Final

if sys.platform == "linux" or sys.platform.startswith("freebsd"):
    HCI_FILTER: Final[int]
    """Elige qué paquetes y sucesos del controlador llegan a un socket `BTPROTO_HCI` del
    canal sin elaborar.

    Nivel [SOL_HCI][socket.SOL_HCI]. En Linux,
    `struct.pack("=IIIH2x", tipos, sucesos0, sucesos1, orden)`, 16 bytes; de entrada no
    deja pasar nada. En FreeBSD es `SO_HCI_RAW_FILTER`, con otra estructura; NetBSD la
    reparte entre `SO_HCI_EVT_FILTER` y `SO_HCI_PKT_FILTER`.
    """

if sys.platform == "linux":
    HCI_TIME_STAMP: Final = 3
    """Añade a cada paquete HCI recibido la hora en que llegó.

    Se activa con 1 en el nivel [SOL_HCI][socket.SOL_HCI], y `recvmsg` la da aparte,
    como auxiliar de tipo 2: dos `long`, segundos y microsegundos. Es la del núcleo, no
    la del instante en que el programa lee.
    """

if (
    sys.platform == "linux"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or (sys.platform.startswith("netbsd") and sys.version_info >= (3, 14))
):
    BDADDR_ANY: Final = "00:00:00:00:00:00"
    """Dirección Bluetooth comodín, para que [bind][socket.socket.bind] use cualquier
    adaptador de la máquina.

    Es una cadena, como todas las direcciones Bluetooth en Python. Al conectar no vale:
    ahí va la del otro aparato.
    """

    BDADDR_LOCAL: Final = "00:00:00:FF:FF:FF"
    """Dirección con la que la biblioteca de BlueZ llama a su propio servicio de
    descubrimiento (SDP), sin radio.

    Es una convención de esa biblioteca: el núcleo de Linux no le da trato especial.
    Para cualquier adaptador, [BDADDR_ANY][socket.BDADDR_ANY].
    """

    BTPROTO_RFCOMM: Final[int]
    """Protocolo que imita un puerto serie sobre Bluetooth clásico: un flujo de bytes,
    como TCP.

    Se abre con `SOCK_STREAM`; la dirección es `("00:11:22:33:44:55", canal)`, con canal
    de 1 a 30. Es el único de Windows y el que usan los módulos serie baratos; los
    aparatos *Low Energy* no lo tienen.
    """

if sys.platform == "linux" and sys.version_info >= (3, 14):
    BDADDR_BREDR: Final = 0
    """Tipo de dirección de Bluetooth clásico (BR/EDR), el que se supone si no se indica
    otro.

    Es el cuarto elemento de la dirección de `BTPROTO_L2CAP`:
    `(aparato, psm, cid, tipo)`.
    """

    BDADDR_LE_PUBLIC: Final = 1
    """Tipo de dirección *Low Energy* asignada por el fabricante y que no cambia.

    Va al final de la dirección de `BTPROTO_L2CAP`. Un aparato anuncia de qué tipo es la
    suya: con el tipo equivocado la conexión no llega a hacerse.
    """

    BDADDR_LE_RANDOM: Final = 2
    """Tipo de dirección *Low Energy* generada por el aparato, fija o cambiante.

    La usan casi todos los teléfonos, que la renuevan por privacidad (la norma
    recomienda 15 minutos): guardarla para conectar mañana no sirve si no están
    emparejados.
    """

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

    BT_PHY: Final = 14
    """Modulaciones que puede usar la conexión; se lee como máscara de `BT_PHY_*`.

    Nivel [SOL_BLUETOOTH][socket.SOL_BLUETOOTH]; entero de 32 bits, en L2CAP y SCO,
    desde Linux 5.10. Hay que estar conectado: si no, `ENOTCONN`. Dice lo permitido, no
    la velocidad del momento.
    """

    BT_PHY_BR_1M_1SLOT: Final = 1
    """Bit de `BT_PHY`: paquetes cortos a 1 Mb/s, la velocidad básica que todo aparato
    clásico entiende.

    Una ranura (*slot*) son 625 µs de turno de radio.
    """

    BT_PHY_BR_1M_3SLOT: Final = 2
    """Bit de `BT_PHY`: velocidad básica con paquetes de tres ranuras (DM3 y DH3).

    Menos cabeceras por dato que los de una; a cambio, más que repetir si se pierde uno.
    """

    BT_PHY_BR_1M_5SLOT: Final = 4
    """Bit de `BT_PHY`: los paquetes más largos de la velocidad básica, de cinco ranuras
    (DM5 y DH5).

    Con ellos se alcanzan unos 723 kb/s útiles en un sentido.
    """

    BT_PHY_EDR_2M_1SLOT: Final = 8
    """Bit de `BT_PHY`: velocidad mejorada de 2 Mb/s en paquetes de una ranura (2-DH1).

    EDR, *Enhanced Data Rate*, llegó con Bluetooth 2.0; solo acelera los datos, no la
    cabecera.
    """

    BT_PHY_EDR_2M_3SLOT: Final = 16
    """Bit de `BT_PHY`: los paquetes 2-DH3, tres ranuras a 2 Mb/s.

    Caben hasta 367 bytes por paquete, el doble que a 1 Mb/s en el mismo tiempo.
    """

    BT_PHY_EDR_2M_5SLOT: Final = 32
    """Bit de `BT_PHY`: 2-DH5, cinco ranuras a 2 Mb/s.

    Con 679 bytes por paquete, es lo que queda para transferencias largas cuando la
    señal no da para la modulación de 3 Mb/s.
    """

    BT_PHY_EDR_3M_1SLOT: Final = 64
    """Bit de `BT_PHY`: 3-DH1, una ranura con la modulación más densa de Bluetooth
    clásico.

    Pide buena señal; con ruido, el controlador vuelve a las de 2 o 1 Mb/s.
    """

    BT_PHY_EDR_3M_3SLOT: Final = 128
    """Bit de `BT_PHY`: 3-DH3, hasta 552 bytes por paquete a 3 Mb/s.

    Ocupa menos tiempo de radio que su equivalente a 2 Mb/s, y por tanto gasta menos
    batería.
    """

    BT_PHY_EDR_3M_5SLOT: Final = 256
    """Bit de `BT_PHY`: 3-DH5, el máximo de Bluetooth clásico, unos 2.1 Mb/s útiles.

    Si no aparece en la máscara, uno de los dos aparatos no lo admite.
    """

    BT_PHY_LE_1M_RX: Final = 1024
    """Bit de `BT_PHY`: este lado puede recibir por *Low Energy* a la velocidad de toda
    la vida.

    Aparece en cualquier conexión de este tipo, porque ningún aparato puede carecer de
    ella.
    """

    BT_PHY_LE_1M_TX: Final = 512
    """Bit de `BT_PHY`: este lado puede enviar a 1 Mb/s por *Low Energy*, lo obligatorio
    desde Bluetooth 4.0.

    Los sentidos se negocian por separado: el de recibir es otro bit.
    """

    BT_PHY_LE_2M_RX: Final = 4096
    """Bit de `BT_PHY`: se admite que el otro aparato transmita al doble de velocidad.

    Si está este bit y no el de enviar, un envío largo irá más lento que una descarga.
    """

    BT_PHY_LE_2M_TX: Final = 2048
    """Bit de `BT_PHY`: se admite enviar a 2 Mb/s, la opción rápida que añadió Bluetooth
    5.0.

    El doble de caudal y algo menos de alcance que a 1 Mb/s.
    """

    BT_PHY_LE_CODED_RX: Final = 16384
    """Bit de `BT_PHY`: el receptor entiende la codificación de largo alcance.

    Es opcional en Bluetooth 5.0, y muchos teléfonos no la tienen: compruébalo antes de
    contar con ella.
    """

    BT_PHY_LE_CODED_TX: Final = 8192
    """Bit de `BT_PHY`: envíos codificados de largo alcance, a 500 o 125 kb/s.

    Repiten la información para llegar unas cuatro veces más lejos; son de sensores al
    aire libre, no de audio.
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

    HCI_CHANNEL_CONTROL: Final = 3
    """Canal HCI de administración: encender adaptadores, buscar y emparejar, con el
    protocolo *mgmt* de BlueZ.

    Se enlaza con `(HCI_DEV_NONE, HCI_CHANNEL_CONTROL)`; casi todo pide `CAP_NET_ADMIN`.
    Es lo que usa `bluetoothd`; un programa normal le habla a él por D-Bus.
    """

    HCI_CHANNEL_LOGGING: Final = 4
    """Canal HCI de solo escritura, para meter notas propias en la traza que ve `btmon`.

    Pide `CAP_NET_ADMIN` y se enlaza con `HCI_DEV_NONE`; leer da `EOPNOTSUPP`.
    """

    HCI_CHANNEL_MONITOR: Final = 2
    """Canal HCI de solo lectura con todo lo que pasa por todos los adaptadores: es el
    de `btmon`.

    Pide `CAP_NET_RAW`; se enlaza con `HCI_DEV_NONE`. Cada mensaje lleva una cabecera de
    6 bytes: tipo, adaptador y longitud.
    """

    HCI_CHANNEL_RAW: Final = 0
    """Canal HCI para hablar con un adaptador a la vez que lo usa el núcleo; es el que
    se toma si no se indica canal.

    Sin `CAP_NET_RAW` solo deja pasar las órdenes y los sucesos inofensivos. Es el único
    en que vale [HCI_FILTER][socket.HCI_FILTER].
    """

    HCI_CHANNEL_USER: Final = 1
    """Canal HCI que da el adaptador entero al programa y aparta de él al núcleo.

    Pide `CAP_NET_ADMIN` y un adaptador concreto y apagado: si está en uso, `EBUSY`. Lo
    emplean las pilas Bluetooth escritas por completo fuera del núcleo.
    """

    HCI_DEV_NONE: Final = 65535
    """«Ningún adaptador en particular», para los canales HCI que son de todos.

    Es obligatorio con los de control, vigilancia y notas, y no vale con
    [HCI_CHANNEL_USER][socket.HCI_CHANNEL_USER]. El primer adaptador, `hci0`, es el 0.
    """

    L2CAP_LM: Final = 3
    """Forma antigua de pedir seguridad y papel en un canal L2CAP de Linux.

    Nivel [SOL_L2CAP][socket.SOL_L2CAP]; máscara de 32 bits con los `L2CAP_LM_*`. Para
    la seguridad usa [BT_SECURITY][socket.BT_SECURITY], que llega más lejos. Su
    equivalente en NetBSD es `SO_L2CAP_LM`.
    """

    L2CAP_LM_MASTER: Final = 1
    """Bit de `L2CAP_LM`: pide ser el lado que marca el ritmo del enlace (central).

    Interesa a quien atiende a varios aparatos. Es lo único de la máscara, con
    [L2CAP_LM_RELIABLE][socket.L2CAP_LM_RELIABLE], que no tiene otra opción mejor.
    """

    L2CAP_LM_RELIABLE: Final = 16
    """Bit de `L2CAP_LM`: corta la conexión si el controlador anuncia que descartó
    datos.

    Así una pérdida se ve como un error en vez de pasar en silencio.
    """

    L2CAP_LM_TRUSTED: Final = 8
    """Bit de `L2CAP_LM` que se definió para aparatos de confianza y que el núcleo no
    mira.

    Ponerlo no da error ni hace nada; la confianza se administra en `bluetoothd`.
    """

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or (sys.platform.startswith("netbsd") and sys.version_info >= (3, 14))
):
    BTPROTO_HCI: Final[int]
    """Protocolo de acceso directo al controlador: órdenes, sucesos y datos sin
    elaborar.

    Solo con `SOCK_RAW`. La dirección cambia según el sistema: en Linux, el número de
    adaptador, `(0,)`; en FreeBSD, el nombre del nodo; en NetBSD, la dirección
    Bluetooth. Desde Python 3.14, en Linux, admite también `0` y `(0, canal)`.
    """

    BTPROTO_L2CAP: Final[int]
    """Protocolo de mensajes sobre Bluetooth, en el que se apoyan los demás, también en
    *Low Energy*.

    Con `SOCK_SEQPACKET`, y `SOCK_STREAM` o `SOCK_DGRAM` en Linux. La dirección es
    `(aparato, psm)`; desde Python 3.14 se le pueden añadir `cid` y tipo de dirección,
    sin los que no se llega a un aparato *Low Energy*.
    """

if sys.platform == "linux" or (
    (sys.platform.startswith("freebsd") or sys.platform.startswith("netbsd"))
    and sys.version_info >= (3, 14)
):
    BTPROTO_SCO: Final[int]
    """Protocolo de voz en tiempo real, el de los manos libres: caudal reservado y sin
    retransmisión.

    Con `SOCK_SEQPACKET`. La dirección es la del aparato, como `bytes`; desde Python
    3.14 también como cadena. Solo lleva el audio: la llamada se negocia antes por
    RFCOMM.
    """

    HCI_DATA_DIR: Final[int]
    """Añade a cada paquete HCI leído si entraba o salía.

    Nivel [SOL_HCI][socket.SOL_HCI]; entero usado como booleano; 0 por defecto. En Linux
    llega como dato auxiliar de `recvmsg`, del mismo nivel y tipo 1: un entero, 1 si es
    entrante. Útil para escribir un `hcidump`.
    """

if (
    sys.platform == "linux" or sys.platform.startswith("netbsd")
) and sys.version_info >= (3, 14):
    L2CAP_LM_AUTH: Final[int]
    """Bit del modo de enlace L2CAP: pide emparejamiento.

    En Linux equivale al nivel [BT_SECURITY_LOW][socket.BT_SECURITY_LOW], que hoy ya no
    obliga a emparejar; en NetBSD se cumple tal cual.
    """

    L2CAP_LM_ENCRYPT: Final[int]
    """Bit del modo de enlace L2CAP: pide cifrado, y con él emparejamiento.

    En Linux deja el nivel en [BT_SECURITY_MEDIUM][socket.BT_SECURITY_MEDIUM].
    """

    L2CAP_LM_SECURE: Final[int]
    """Bit del modo de enlace L2CAP: en Linux, cifrado con clave autenticada; en NetBSD,
    cifrado y renovación de la clave.

    En Linux es lo mismo que [BT_SECURITY_HIGH][socket.BT_SECURITY_HIGH].
    """

if sys.platform.startswith("netbsd") and sys.version_info >= (3, 14):
    RFCOMM_LM_AUTH: Final = 1
    """Bit de `SO_RFCOMM_LM`: no se abre el canal serie sin emparejar.

    Es el mínimo razonable para un servicio que acepta órdenes.
    """

    RFCOMM_LM_ENCRYPT: Final = 2
    """Bit de `SO_RFCOMM_LM`: exige que el canal serie vaya cifrado; incluye emparejar.

    Pedido con la conexión abierta puede dar `EINPROGRESS`, y lo ya encolado sale quizá
    en claro.
    """

    RFCOMM_LM_SECURE: Final = 4
    """Bit de `SO_RFCOMM_LM`: cifrado, y además cambia la clave del enlace.

    Si el cambio falla, NetBSD corta la conexión.
    """

    SO_HCI_EVT_FILTER: Final = 1
    """Elige qué sucesos HCI recibe el socket en NetBSD; al principio, solo los que
    contestan a órdenes.

    Nivel [SOL_HCI][socket.SOL_HCI]; mapa de 256 bits, ocho enteros de 32: el suceso `n`
    es el bit `n - 1`.
    """

    SO_HCI_PKT_FILTER: Final = 2
    """Elige qué clases de paquete HCI recibe el socket en NetBSD: órdenes, sucesos,
    datos o voz.

    Nivel [SOL_HCI][socket.SOL_HCI]; mapa de 32 bytes, como el de los sucesos. Al
    principio, solo sucesos.
    """

    SO_L2CAP_IQOS: Final = 3
    """Calidad de servicio que pidió el otro lado para lo que envía por el canal L2CAP,
    en NetBSD.

    Nivel [SOL_L2CAP][socket.SOL_L2CAP]; se lee, 22 bytes:
    `struct.unpack("=BBIIIII", dato)`. El cuarto y los siguientes son ráfaga, pico,
    latencia y variación.
    """

    SO_L2CAP_LM: Final = 6
    """Seguridad que se pide al enlace de un canal L2CAP, en NetBSD.

    Nivel [SOL_L2CAP][socket.SOL_L2CAP]; entero con los bits `L2CAP_LM_*`; 0 por
    defecto. Se aplica al conectar; si no se cumple, la conexión se corta.
    """

    SO_L2CAP_OQOS: Final = 4
    """Calidad de servicio de lo que sale por el canal L2CAP, en NetBSD; en la práctica,
    «lo mejor que se pueda».

    Nivel [SOL_L2CAP][socket.SOL_L2CAP]; solo lectura, con la misma estructura que
    [SO_L2CAP_IQOS][socket.SO_L2CAP_IQOS].
    """

    SO_RFCOMM_LM: Final = 3
    """Seguridad que se pide a un canal serie Bluetooth, en NetBSD.

    Nivel [SOL_RFCOMM][socket.SOL_RFCOMM]; entero con los bits `RFCOMM_LM_*`. Se puede
    poner en cualquier momento, también en el socket que escucha.
    """

    SO_SCO_HANDLE: Final = 2
    """Número con el que el controlador conoce un enlace de voz, en NetBSD; informativo.

    Nivel [SOL_SCO][socket.SOL_SCO]; 16 bits; solo lectura. Sirve para casar el socket
    con lo que aparece en una traza HCI.
    """

if sys.platform == "win32" and sys.version_info >= (3, 14):
    SO_BTH_ENCRYPT: Final = 2
    """Exige cifrado, en Windows: sin él, `connect` falla y las conexiones entrantes se
    rechazan.

    Nivel [SOL_RFCOMM][socket.SOL_RFCOMM]; entero que tiene que ser 1: no se puede
    apagar ni leer. Se pone antes de conectar, y los aparatos han de estar emparejados.
    """

    SO_BTH_MTU: Final = -2147483641
    """Tamaño de paquete RFCOMM con que Windows empieza a negociar; el acordado suele
    ser otro.

    Nivel [SOL_RFCOMM][socket.SOL_RFCOMM]; entero de 32 bits, en bytes; es la única de
    las `SO_BTH_*` que se puede leer. No limita lo que admite un `send`. En C es
    0x80000007; Python lo muestra con signo.
    """

    SO_BTH_MTU_MAX: Final = -2147483640
    """Tope que Windows pone al tamaño de paquete negociado; si sale igual o mayor, la
    conexión falla.

    Nivel [SOL_RFCOMM][socket.SOL_RFCOMM]; entero de 32 bits, solo de escritura. Es para
    probar aparatos, no para programas.
    """

    SO_BTH_MTU_MIN: Final = -2147483638
    """Suelo del tamaño de paquete en Windows: un socket que escucha rechaza al que
    proponga menos.

    Nivel [SOL_RFCOMM][socket.SOL_RFCOMM]; entero de 32 bits, que no se puede leer. Lo
    heredan las conexiones aceptadas.
    """

if sys.platform.startswith("freebsd") and sys.version_info >= (3, 14):
    SO_L2CAP_ENCRYPTED: Final = 6
    """Hace que `connect` espere en FreeBSD a que el enlace esté cifrado.

    Nivel [SOL_L2CAP][socket.SOL_L2CAP]; entero; se pone antes de conectar. No sale en
    su manual; los programas de *Low Energy* la necesitan para leer datos protegidos.
    """

    SO_SCO_CONNINFO: Final = 2
    """Número del enlace de voz en el controlador, en FreeBSD.

    Nivel [SOL_SCO][socket.SOL_SCO]; solo lectura y ya conectado. NetBSD llama a lo
    mismo `SO_SCO_HANDLE`.
    """

if (
    sys.platform.startswith("freebsd") or sys.platform.startswith("netbsd")
) and sys.version_info >= (3, 14):
    SO_L2CAP_FLUSH: Final = 5
    """Cuánto insiste un canal L2CAP en enviar un paquete antes de tirarlo.

    Nivel [SOL_L2CAP][socket.SOL_L2CAP]; 16 bits; 0xFFFF es «sin límite», lo inicial. No
    esperes que actúe: NetBSD solo deja leerlo, y el manual de FreeBSD lo da por no
    hecho.
    """

    SO_L2CAP_IMTU: Final = 1
    """El paquete L2CAP más grande que se acepta, en bytes; 672 por defecto.

    Nivel [SOL_L2CAP][socket.SOL_L2CAP]; 16 bits, `struct.pack("=H", n)`. Se fija antes
    de conectar. En Linux, `BT_RCVMTU`, y solo para *Low Energy*.
    """

    SO_L2CAP_OMTU: Final = 2
    """El paquete L2CAP más grande que acepta el otro extremo.

    Nivel [SOL_L2CAP][socket.SOL_L2CAP]; 16 bits; solo lectura. Un envío mayor falla
    entero, porque L2CAP no lo parte.
    """

    SO_RFCOMM_FC_INFO: Final = 2
    """Estado del control de flujo de un canal serie Bluetooth, para diagnóstico.

    Nivel [SOL_RFCOMM][socket.SOL_RFCOMM]; 6 bytes, solo lectura: señales de módem
    propias y ajenas, créditos de envío y de recepción, si hay créditos y uno reservado.
    """

    SO_RFCOMM_MTU: Final = 1
    """Tamaño de trama de un canal RFCOMM, en bytes.

    Nivel [SOL_RFCOMM][socket.SOL_RFCOMM]; 16 bits. No parte en mensajes el flujo: se
    puede enviar más de una vez y llega seguido. En NetBSD también se pone; en FreeBSD
    solo se lee.
    """

    SO_SCO_MTU: Final = 1
    """Tamaño de paquete de un enlace de voz, en bytes.

    Nivel [SOL_SCO][socket.SOL_SCO]; 16 bits; solo lectura, ya conectado. En NetBSD hay
    que enviar exactamente esa cantidad en cada paquete, ni más ni menos.
    """
