"""Excepciones del módulo."""

# Los nombres los pone CPython.
# ruff: noqa: N801, N818

error = OSError
"""Alias obsoleto de `OSError`, la clase base de todos los errores de un socket.

En código nuevo se escribe `OSError`, o una subclase suya: `ConnectionRefusedError`,
`TimeoutError`, `BrokenPipeError`… Es el mismo objeto desde Python 3.3.
"""

class herror(OSError):
    """Error al buscar una máquina con las funciones antiguas, como `gethostbyaddr`.

    La lanza sobre todo `gethostbyaddr`, cuando la dirección es correcta pero nadie la
    conoce; si el propio argumento no se puede resolver, lanza
    [gaierror][socket.gaierror]. Es una subclase de `OSError`: su `errno` es un código
    `h_errno` del sistema (1 es «máquina desconocida»), no uno del módulo `errno`, y su
    `strerror` es el texto.
    """

class gaierror(OSError):
    """Error al resolver un nombre o un servicio: no existe o no se pudo consultar.

    La lanzan [getaddrinfo][socket.getaddrinfo], [gethostbyname][socket.gethostbyname] y
    `getnameinfo`, y también [bind][socket.socket.bind],
    [connect][socket.socket.connect] y [sendto][socket.socket.sendto] si la dirección
    lleva un nombre. Es una subclase de `OSError`: su `errno` es una de las constantes
    `EAI_*`, no uno del módulo `errno`, y su `strerror` es el texto.
    """

timeout = TimeoutError
"""Alias obsoleto de `TimeoutError`: lo que lanza una operación cuando vence su plazo.

En código nuevo se escribe `TimeoutError`. Es el mismo objeto desde Python 3.10; antes
era una subclase propia de `OSError`.
"""
