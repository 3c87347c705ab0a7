"""Los filtros de SO_J1939_FILTER, 32 bytes cada uno."""

# --8<-- [start:ejemplo]
import socket
import struct

FILTRO = struct.Struct("=QQIIBB6x")  # j1939_filter
NIVEL = socket.SOL_CAN_BASE + socket.CAN_J1939

reclamaciones = FILTRO.pack(
    0, 0, socket.J1939_PGN_ADDRESS_CLAIMED, socket.J1939_PGN_PDU1_MAX, 0, 0
)
averias_del_motor = FILTRO.pack(0, 0, 0xFECA, socket.J1939_PGN_MAX, 0x00, 0xFF)
valor = reclamaciones + averias_del_motor
print("nivel", NIVEL, "opción", socket.SO_J1939_FILTER)
print(len(valor) // FILTRO.size, "filtros en", len(valor), "bytes")
# --8<-- [end:ejemplo]
