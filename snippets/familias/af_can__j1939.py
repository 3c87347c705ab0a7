"""El identificador de 29 bits de J1939, y un mensaje entre dos centralitas."""

import socket
import sys


# --8<-- [start:ejemplo]
def partes(identificador: int) -> tuple[int, int, int, int]:
    """Prioridad, PGN, destino y origen de un identificador de 29 bits."""
    prioridad = identificador >> 26
    pgn = identificador >> 8 & 0x3FFFF
    origen = identificador & 0xFF
    if pgn & 0xFF00 >= 0xF000:  # va para todos
        return prioridad, pgn, socket.J1939_NO_ADDR, origen
    return prioridad, pgn & 0x3FF00, pgn & 0xFF, origen


for identificador in (0x18FEEE00, 0x18EA20F9):
    prioridad, pgn, destino, origen = partes(identificador)
    print(prioridad, hex(pgn), "de", hex(origen), "a", hex(destino))
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    SIN_NOMBRE, SIN_PGN = socket.J1939_NO_NAME, socket.J1939_NO_PGN
    with (
        socket.socket(
            socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_J1939
        ) as motor,
        socket.socket(
            socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_J1939
        ) as cuadro,
    ):
        motor.bind(("vcan0", SIN_NOMBRE, SIN_PGN, 0x20))
        cuadro.bind(("vcan0", SIN_NOMBRE, SIN_PGN, 0x30))
        cuadro.settimeout(5)
        motor.sendto(b"hola", ("vcan0", SIN_NOMBRE, 0x12300, 0x30))
        print(cuadro.recvfrom(100))
    # --8<-- [end:nucleo]
