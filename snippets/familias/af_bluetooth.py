"""Una dirección Bluetooth: el texto de Python y los bytes del sistema."""

# --8<-- [start:ejemplo]
direccion = "5C:F3:70:0A:1B:2C"

# Al revés: Linux guarda primero el último par.
octetos = bytes.fromhex(direccion.replace(":", ""))[::-1]
print(octetos.hex(" "))

print(octetos[::-1].hex(":").upper() == direccion)
print("fabricante:", direccion[:8])  # los tres primeros pares
# --8<-- [end:ejemplo]
