"""Una trama PPPoE de descubrimiento y, con el módulo, hasta dónde se llega."""

import socket
import struct
import sys

# --8<-- [start:ejemplo]
PADI = 0x09  # «¿hay algún concentrador?»
etiqueta = struct.pack("!HH", 0x0101, 0)  # cualquier servicio
mensaje = struct.pack("!BBHH", 0x11, PADI, 0, len(etiqueta)) + etiqueta
print(mensaje.hex(" "))
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    with socket.socket(socket.AF_PPPOX, socket.SOCK_STREAM) as sesion:
        print("abre:", sesion.family.name)
        try:
            sesion.connect((1, b"\x02\x00\x00\x00\x00\x01", "eth0"))
        except OSError as error:
            print(error)
    # --8<-- [end:nucleo]
