"""Cabecera de opciones de destino: cómo se compone para `IPV6_DSTOPTS`."""

# --8<-- [start:ejemplo]
import struct


def cabecera_de_opciones(opciones: bytes) -> bytes:
    """Para IPV6_HOPOPTS, IPV6_DSTOPTS e IPV6_RTHDRDSTOPTS."""
    relleno = -(2 + len(opciones)) % 8
    if relleno == 1:
        opciones += b"\0"  # Pad1
    elif relleno:
        opciones += bytes([1, relleno - 2]) + bytes(relleno - 2)  # PadN
    # La cabecera siguiente la escribe el núcleo; la longitud va en
    # bloques de 8 bytes, sin contar el primero.
    return struct.pack("BB", 0, (2 + len(opciones)) // 8 - 1) + opciones


OPCION = bytes([0x1E, 4]) + b"hola"  # tipo experimental y longitud
print(cabecera_de_opciones(OPCION).hex(" "))
print(cabecera_de_opciones(OPCION[:1] + b"\x05" + b"hola!").hex(" "))
# --8<-- [end:ejemplo]
