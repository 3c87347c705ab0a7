"""Bluetooth: RFCOMM y voz fuera de Linux, `RFCOMM_*`, `SO_SCO_*` y `SO_BTH_*`."""

import sys
from typing import Final

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
    SO_SCO_CONNINFO: Final = 2
    """Número del enlace de voz en el controlador, en FreeBSD.

    Nivel [SOL_SCO][socket.SOL_SCO]; solo lectura y ya conectado. NetBSD llama a lo
    mismo `SO_SCO_HANDLE`.
    """

if (
    sys.platform.startswith("freebsd") or sys.platform.startswith("netbsd")
) and sys.version_info >= (3, 14):
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
