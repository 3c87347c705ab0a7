"""Una dirección de enlace como la dan macOS y los BSD, campo a campo."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import struct

# Longitud, familia, índice, tipo, y lo que miden nombre y dirección.
crudo = bytes.fromhex("1412040006030600656e305cf3700a1b2c000000")
_, familia, indice, _, nombre, direccion = struct.unpack_from("=BBHBBB", crudo)
fin = 8 + nombre
print("familia", familia, "índice", indice)
print(crudo[8:fin].decode(), crudo[fin : fin + direccion].hex(":"))
# --8<-- [end:ejemplo]
