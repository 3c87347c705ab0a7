"""Una trama CAN: componerla y, con una interfaz, ponerla en el bus."""
# Pide: bytes de menor a mayor

import socket
import struct
import sys

# --8<-- [start:ejemplo]
TRAMA = "=IB3x8s"  # identificador, longitud, relleno y ocho bytes
trama = struct.pack(TRAMA, 0x123, 4, b"hola")
print(len(trama), "bytes:", trama.hex(" "))

larga = struct.pack(TRAMA, 0x18FEEE00 | socket.CAN_EFF_FLAG, 1, b"\x50")
numero, longitud, datos = struct.unpack(TRAMA, larga)
if numero & socket.CAN_EFF_FLAG:  # identificador de 29 bits
    print(hex(numero & socket.CAN_EFF_MASK), datos[:longitud])
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    with (
        socket.socket(
            socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW
        ) as centralita,
        socket.socket(
            socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW
        ) as monitor,
    ):
        centralita.bind(("vcan0",))
        monitor.bind(("",))  # todas las interfaces CAN
        monitor.settimeout(5)
        centralita.send(trama)
        recibida, direccion = monitor.recvfrom(16)
        numero, longitud, datos = struct.unpack(TRAMA, recibida)
        print(hex(numero), datos[:longitud], "por", direccion)
    # --8<-- [end:nucleo]
