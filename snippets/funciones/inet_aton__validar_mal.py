"""MAL: usa `inet_aton` para validar lo que escribe alguien."""
# Pide: glibc

import socket


# --8<-- [start:ejemplo]
def es_ipv4(texto: str) -> bool:
    try:
        socket.inet_aton(texto)
    except OSError:
        return False
    return True


assert not es_ipv4("10.1 <script>"), "dio por buena «10.1 <script>»"
# --8<-- [end:ejemplo]
