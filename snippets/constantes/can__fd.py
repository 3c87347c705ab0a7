"""Con CAN_RAW_FD_FRAMES, la longitud de lo leído dice qué trama es."""

# --8<-- [start:ejemplo]
import struct

TRAMA = struct.Struct("=IB3x8s")  # can_frame
TRAMA_FD = struct.Struct("=IBB2x64s")  # canfd_frame
BRS = 0x01  # datos a la segunda velocidad; en C, CANFD_BRS


def leer(leido: bytes) -> str:
    if len(leido) == TRAMA_FD.size:
        can_id, longitud, indicadores, datos = TRAMA_FD.unpack(leido)
        tipo = "FD, rápida" if indicadores & BRS else "FD"
    else:
        can_id, longitud, datos = TRAMA.unpack(leido)
        tipo = "clásica"
    return f"{tipo}: {can_id:03X}, {len(datos[:longitud])} bytes"


print(TRAMA.size, TRAMA_FD.size)
print(leer(TRAMA_FD.pack(0x200, 12, BRS, b"doce octetos")))
print(leer(TRAMA.pack(0x200, 4, b"ocho")))
# --8<-- [end:ejemplo]
