"""Leer la `xucred` que devuelve `LOCAL_PEERCRED` en macOS y FreeBSD."""

# --8<-- [start:ejemplo]
import struct

XUCRED = "IIh2x16I"  # versión, usuario, cuántos grupos, y 16 huecos


def usuario(xucred: bytes) -> tuple[int, list[int]]:
    version, uid, cuantos, *grupos = struct.unpack_from(XUCRED, xucred)
    if version != 0:
        raise ValueError(f"versión desconocida: {version}")
    return uid, grupos[:cuantos]


bruto = struct.pack(XUCRED, 0, 501, 2, 20, 80, *[0] * 14)
print(len(bruto), usuario(bruto))
# --8<-- [end:ejemplo]
