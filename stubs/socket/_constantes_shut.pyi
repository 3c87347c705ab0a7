"""Sentidos del cierre: `SHUT_*`."""

from typing import Final

SHUT_RD: Final = 0
"""Indica a [shutdown][socket.socket.shutdown] que este lado no va a recibir más.

Con TCP no se envía nada al otro extremo, que no se entera. En Linux, `recv` aún
devuelve lo que hay en el búfer, incluso lo que llegue después, y `b""` si está vacío.
"""

SHUT_WR: Final = 1
"""Indica a [shutdown][socket.socket.shutdown] que este lado no va a enviar más; el otro
extremo recibe el fin de los datos.

Con TCP envía un FIN después de lo que quede pendiente. Se puede seguir recibiendo: es
el cierre a medias.
"""

SHUT_RDWR: Final = 2
"""Indica a [shutdown][socket.socket.shutdown] que este lado no va a enviar ni a recibir
más.

Equivale a [SHUT_RD][socket.SHUT_RD] y [SHUT_WR][socket.SHUT_WR] juntos. No cierra el
descriptor: falta [close][socket.socket.close].
"""
