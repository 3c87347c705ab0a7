"""`SO_ATTACH_FILTER`: un filtro BPF descarta datagramas en el núcleo."""

# --8<-- [start:ejemplo]
import ctypes
import socket
import struct

SO_ATTACH_FILTER = 26  # Linux (x86 y ARM); el módulo no trae el nombre


def instruccion(codigo: int, si: int, no: int, k: int) -> bytes:
    return struct.pack("HBBI", codigo, si, no, k)  # `struct sock_filter`


# Pasan solo los datagramas que empiezan por «A».
filtro = b"".join(
    (
        instruccion(0x30, 0, 0, 8),  # carga el byte 8: tras la cabecera UDP
        instruccion(0x15, 0, 1, ord("A")),  # ¿es «A»? si no, salta una
        instruccion(0x06, 0, 0, 0xFFFF),  # acepta
        instruccion(0x06, 0, 0, 0),  # descarta
    )
)
memoria = ctypes.create_string_buffer(filtro, len(filtro))
programa = struct.pack("HP", len(filtro) // 8, ctypes.addressof(memoria))

with (
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receptor,
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisor,
):
    receptor.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, programa)
    receptor.bind(("127.0.0.1", 0))
    receptor.settimeout(5)
    for mensaje in (b"Basura", b"Aviso"):
        emisor.sendto(mensaje, receptor.getsockname())
    print(receptor.recv(100))
# --8<-- [end:ejemplo]
