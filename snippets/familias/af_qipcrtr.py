"""La pregunta con que se busca un servicio por QRTR, byte a byte."""

# --8<-- [start:ejemplo]
import struct

NUEVA_BUSQUEDA = 10  # QRTR_TYPE_NEW_LOOKUP
WLAN = 69  # el número del servicio que se busca

pregunta = struct.pack("<5I", NUEVA_BUSQUEDA, WLAN, 0, 0, 0)
print(len(pregunta), "bytes:", pregunta[:8].hex(" "))

# Así contesta: orden 4 (servidor nuevo), y su nodo y su puerto al final.
respuesta = struct.pack("<5I", 4, WLAN, 1, 3, 0x4005)
_, servicio, _, nodo, puerto = struct.unpack("<5I", respuesta)
print("el servicio", servicio, "está en", (nodo, puerto))
# --8<-- [end:ejemplo]
