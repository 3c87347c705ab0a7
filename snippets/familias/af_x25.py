"""Una dirección X.121 y, con el módulo, hasta dónde se llega."""

import socket
import sys

# --8<-- [start:ejemplo]
direccion = "214512345678"  # hasta 15 cifras
red, abonado = direccion[:4], direccion[4:]
print("red", red, "abonado", abonado, direccion.isdigit())

# En la llamada viaja a dos cifras por byte.
print(bytes.fromhex(direccion).hex(" "))
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    with socket.socket(socket.AF_X25, socket.SOCK_SEQPACKET) as llamada:
        print("abre:", llamada.family.name)
        try:
            llamada.bind((direccion,))
        except OSError as error:
            print(error)
    # --8<-- [end:nucleo]
