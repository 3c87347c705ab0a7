"""La cabecera LLC de una trama y, con el módulo, hasta dónde se llega."""

import socket
import struct
import sys

# --8<-- [start:ejemplo]
# Detrás de las direcciones, una longitud (no un tipo) y la cabecera LLC.
trama = bytes(12) + struct.pack("!HBBB", 3, 0x42, 0x42, 0x03)
(longitud,) = struct.unpack_from("!H", trama, 12)
destino, origen, control = trama[14:17]
print("es LLC:", longitud < 0x600)
print("punto de servicio", hex(destino), "control", hex(control))
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    with socket.socket(socket.AF_LLC, socket.SOCK_DGRAM) as enlace:
        print("abre:", enlace.family.name)
        try:
            enlace.bind((0x42, bytes(6)))
        except OSError as error:
            print(error)
    # --8<-- [end:nucleo]
