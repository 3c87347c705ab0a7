"""Bluetooth: modulaciones de la radio, `BT_PHY*`."""

import sys
from typing import Final

if sys.platform == "linux" and sys.version_info >= (3, 14):
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
