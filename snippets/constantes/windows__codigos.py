"""De qué está hecho el número de una orden de Windows."""

# --8<-- [start:ejemplo]
IOC_IN = 0x80000000  # la orden lleva datos de entrada
IOC_VENDOR = 0x18000000  # la define el fabricante: Microsoft


def codigo(numero: int) -> int:
    return IOC_IN | IOC_VENDOR | numero


for nombre, numero in [
    ("SIO_RCVALL", 1),
    ("SIO_KEEPALIVE_VALS", 4),
    ("SIO_UDP_CONNRESET", 12),  # sin nombre en el módulo socket
    ("SIO_LOOPBACK_FAST_PATH", 16),
]:
    print(nombre, hex(codigo(numero)))
# --8<-- [end:ejemplo]
