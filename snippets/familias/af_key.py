"""Un mensaje de PF_KEY y, con el módulo y permiso, la respuesta del núcleo."""
# Pide: bytes de menor a mayor

import socket
import struct
import sys

# --8<-- [start:ejemplo]
PF_KEY_V2, SADB_REGISTER, SADB_SATYPE_ESP = 2, 7, 3
CABECERA = "=BBBBHHII"  # la longitud va en palabras de ocho bytes

mensaje = struct.pack(
    CABECERA, PF_KEY_V2, SADB_REGISTER, 0, SADB_SATYPE_ESP, 2, 0, 1, 0
)
print(len(mensaje), "bytes:", mensaje.hex(" ", 4))
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    with socket.socket(socket.AF_KEY, socket.SOCK_RAW, PF_KEY_V2) as claves:
        claves.settimeout(5)
        claves.send(mensaje)
        respuesta = claves.recv(4096)
        _, orden, error, *_ = struct.unpack_from(CABECERA, respuesta)
        print("orden", orden, "error", error)
        try:
            claves.getsockname()
        except OSError as fallo:
            print("getsockname():", fallo)
    # --8<-- [end:nucleo]
