"""Bluetooth: L2CAP, `L2CAP_*` y `SO_L2CAP_*`."""

import sys
from typing import Final

if sys.platform == "linux" and sys.version_info >= (3, 14):
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

if sys.platform.startswith("freebsd") and sys.version_info >= (3, 14):
    SO_L2CAP_ENCRYPTED: Final = 6
    """Hace que `connect` espere en FreeBSD a que el enlace esté cifrado.

    Nivel [SOL_L2CAP][socket.SOL_L2CAP]; entero; se pone antes de conectar. No sale en
    su manual; los programas de *Low Energy* la necesitan para leer datos protegidos.
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
