"""`has_ipv6` no basta: se prueba."""

# Pide: IPv6
# --8<-- [start:ejemplo]
import socket


def funciona_ipv6() -> bool:
    if not socket.has_ipv6:
        return False
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as s:
            s.bind(("::1", 0))
    except OSError:
        return False
    return True


print(socket.has_ipv6, funciona_ipv6())
# --8<-- [end:ejemplo]
