"""Las tres estructuras de las opciones de ISO-TP."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import struct

# Desde Python 3.15, socket.CAN_ISOTP_TX_PADDING y CAN_ISOTP_WAIT_TX_DONE.
TX_PADDING, WAIT_TX_DONE = 0x004, 0x400

# CAN_ISOTP_OPTS: indicadores, nanosegundos por trama (0: no cambiar),
# dirección extendida, relleno al enviar, relleno esperado y dirección
# extendida al recibir.
generales = struct.pack(
    "=IIBBBB", TX_PADDING | WAIT_TX_DONE, 0, 0, 0xAA, 0xCC, 0
)
# CAN_ISOTP_RECV_FC: bloques de 8 tramas, separadas 500 µs.
control = struct.pack("=BBB", 8, 0xF5, 0)
# CAN_ISOTP_LL_OPTS: tramas CAN FD de 64 bytes, sin indicadores.
enlace = struct.pack("=BBB", 72, 64, 0)
for valor in generales, control, enlace:
    print(len(valor), valor.hex(" "))


def separacion(stmin: int) -> str:
    if stmin <= 0x7F:
        return f"{stmin} ms"
    if 0xF1 <= stmin <= 0xF9:
        return f"{(stmin - 0xF0) * 100} µs"
    return "reservado"


print([separacion(s) for s in (0, 20, 0x7F, 0x80, 0xF5)])
# --8<-- [end:ejemplo]
