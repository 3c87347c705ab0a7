"""Opciones de UDP-Lite: `UDPLITE_*`."""

import sys
from typing import Final

if (
    sys.platform == "linux"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("openbsd")
):
    UDPLITE_RECV_CSCOV: Final = 11
    """Descarta lo que llegue con menos bytes protegidos que este mínimo.

    Nivel [IPPROTO_UDPLITE][socket.IPPROTO_UDPLITE]; entero, en bytes contados desde la
    cabecera, que ocupa 8; 0 por defecto, sin mínimo. El descarte es silencioso: el
    emisor no se entera. No hace falta para recibir datagramas con protección parcial.
    """

    UDPLITE_SEND_CSCOV: Final = 10
    """Cuántos bytes del comienzo de cada datagrama cubre la suma de control.

    Nivel [IPPROTO_UDPLITE][socket.IPPROTO_UDPLITE]; entero; 0, por defecto, cubre todo.
    Cuenta los 8 de la cabecera, así que proteger los 12 primeros de los datos es poner
    20; de 1 a 7 se sube a 8. Un error en el resto llega al programa en lugar de perder
    el datagrama.
    """
