"""Una trama CAN son 16 bytes: identificador, longitud y hasta 8 datos."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct

TRAMA = struct.Struct("=IB3x8s")  # can_frame


def leer(trama: bytes) -> str:
    can_id, longitud, datos = TRAMA.unpack(trama)
    if can_id & socket.CAN_ERR_FLAG:
        return "aviso de error del controlador"
    if can_id & socket.CAN_EFF_FLAG:
        numero = f"{can_id & socket.CAN_EFF_MASK:08X} (29 bits)"
    else:
        numero = f"{can_id & socket.CAN_SFF_MASK:03X} (11 bits)"
    if can_id & socket.CAN_RTR_FLAG:
        return f"{numero} pide {longitud} bytes"
    return f"{numero} {datos[:longitud].hex(' ')}"


estandar = TRAMA.pack(0x123, 2, b"\xde\xad")
extendida = TRAMA.pack(0x18FF0102 | socket.CAN_EFF_FLAG, 3, b"\1\2\3")
remota = TRAMA.pack(0x123 | socket.CAN_RTR_FLAG, 4, b"")
print(len(estandar), "bytes:", estandar.hex(" ", 4))
for trama in estandar, extendida, remota:
    print(leer(trama))
# --8<-- [end:ejemplo]
