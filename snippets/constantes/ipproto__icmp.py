"""Un eco ICMP, el de `ping`: componerlo y comprobarlo."""

# --8<-- [start:ejemplo]
import struct

ECO = 8


def suma_de_control(datos: bytes) -> int:
    datos += bytes(len(datos) % 2)
    total: int = sum(struct.unpack(f"!{len(datos) // 2}H", datos))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def eco_icmp(identificador: int, numero: int, datos: bytes) -> bytes:
    campos = [ECO, 0, 0, identificador, numero]
    campos[2] = suma_de_control(struct.pack("!BBHHH", *campos) + datos)
    return struct.pack("!BBHHH", *campos) + datos


mensaje = eco_icmp(7, 1, b"hola")
print(mensaje.hex(" ", 2))
print("vale:", suma_de_control(mensaje) == 0)
# --8<-- [end:ejemplo]
