"""Lo que `sendmsg_afalg` pone en los datos auxiliares."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct

vector = bytes(range(12))
auxiliares = [
    (socket.ALG_SET_OP, struct.pack("=I", socket.ALG_OP_ENCRYPT)),
    (socket.ALG_SET_IV, struct.pack("=I", len(vector)) + vector),
    (socket.ALG_SET_AEAD_ASSOCLEN, struct.pack("=I", 8)),
]
for tipo, datos in auxiliares:
    print(tipo, datos.hex(" ", 4))

# La dirección: tipo, características, máscara y nombre (88 bytes).
direccion = struct.pack(
    "=H14sII64s", socket.AF_ALG, b"aead", 0, 0, b"gcm(aes)"
)
print(len(direccion), direccion[:6], direccion[24:32])
# --8<-- [end:ejemplo]
