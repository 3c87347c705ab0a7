"""Lo que J1939 guarda en los 29 bits de un identificador CAN."""

# --8<-- [start:ejemplo]
import socket


def desglosar(can_id: int) -> str:
    can_id &= socket.CAN_EFF_MASK
    prioridad, origen = can_id >> 26, can_id & 0xFF
    pgn = can_id >> 8 & socket.J1939_PGN_MAX
    if pgn >> 8 & 0xFF < 240:  # PDU1: el byte bajo es el destino
        destino = pgn & 0xFF
        pgn &= socket.J1939_PGN_PDU1_MAX
    else:
        destino = socket.J1939_NO_ADDR
    a_quien = "todos" if destino == socket.J1939_NO_ADDR else f"{destino:#x}"
    return f"PGN {pgn:#07x}, de {origen:#x} a {a_quien}, prioridad {prioridad}"


for can_id in 0x19233020, 0x18FECA20, 0x18EEFF55:
    print(f"{can_id:08X}: {desglosar(can_id)}")

pedido = socket.J1939_PGN_ADDRESS_CLAIMED.to_bytes(3, "little")
print("datos de una petición:", pedido.hex(" "))
# --8<-- [end:ejemplo]
