"""Construye una petición de eco ICMP, la que envía `ping`."""

# --8<-- [start:ejemplo]
import struct


def suma_de_internet(datos: bytes) -> int:
    """Calcula la suma de comprobación de IP, ICMP, UDP y TCP."""
    datos += b"\0" * (len(datos) % 2)
    total: int = sum(struct.unpack(f"!{len(datos) // 2}H", datos))
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def peticion_de_eco(identidad: int, numero: int, datos: bytes) -> bytes:
    """Da el mensaje ICMP: tipo 8, código 0, suma, identidad y número."""
    sin_suma = struct.pack("!BBHHH", 8, 0, 0, identidad, numero) + datos
    suma = suma_de_internet(sin_suma)
    return struct.pack("!BBHHH", 8, 0, suma, identidad, numero) + datos


mensaje = peticion_de_eco(1, 1, b"hola")
print(mensaje.hex(" "))
print("suma correcta:", suma_de_internet(mensaje) == 0)
# --8<-- [end:ejemplo]
