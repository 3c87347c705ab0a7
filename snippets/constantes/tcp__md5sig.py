"""La estructura `tcp_md5sig`, campo a campo."""

# --8<-- [start:ejemplo]
import socket
import struct


def tcp_md5sig(host: str, clave: bytes) -> bytes:
    """Compone la estructura de Linux para un vecino IPv4."""
    return struct.pack(
        "=HH4s120xBBHi80s",
        socket.AF_INET,
        0,  # el puerto no cuenta
        socket.inet_aton(host),
        0,  # indicadores: solo con TCP_MD5SIG_EXT
        0,  # longitud del prefijo: solo con TCP_MD5SIG_EXT
        len(clave),
        0,  # interfaz: solo con TCP_MD5SIG_EXT
        clave,
    )


print(len(tcp_md5sig("127.0.0.1", b"secreta")), "bytes")
# --8<-- [end:ejemplo]
