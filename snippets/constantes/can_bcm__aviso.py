"""Leer lo que manda el gestor de difusión: un cambio y una ausencia."""

# --8<-- [start:ejemplo]
import socket
import struct

CABECERA = struct.Struct("@3I4l2I0q")  # bcm_msg_head
TRAMA = struct.Struct("=IB3x8s")


def leer(mensaje: bytes) -> str:
    codigo, *_, can_id, _ = CABECERA.unpack_from(mensaje)
    if codigo == socket.CAN_BCM_RX_TIMEOUT:
        return f"{can_id:03X} ha callado"
    if codigo == socket.CAN_BCM_RX_CHANGED:
        _, longitud, datos = TRAMA.unpack_from(mensaje, CABECERA.size)
        return f"{can_id:03X} ahora dice {datos[:longitud]}"
    return f"otro aviso: {codigo}"


# Así los escribe el núcleo.
cambio = CABECERA.pack(socket.CAN_BCM_RX_CHANGED, 0, *[0] * 5, 0x300, 1)
cambio += TRAMA.pack(0x300, 2, b"a1")
falta = CABECERA.pack(socket.CAN_BCM_RX_TIMEOUT, 0, *[0] * 5, 0x300, 0)
print(leer(cambio))
print(leer(falta))
# --8<-- [end:ejemplo]
