"""De quién a quién va un paquete desviado: su cabecera IP."""

# --8<-- [start:ejemplo]
import ipaddress
import struct

inicio = bytes.fromhex("4500001c00004000401166cf7f0000017f000001")
version, largo, protocolo, origen, destino = struct.unpack(
    "!BxH5xB2x4s4s", inicio
)
print("cabecera de", (version & 15) * 4, "bytes; paquete de", largo)
print("protocolo", protocolo, "de", ipaddress.ip_address(origen))
# --8<-- [end:ejemplo]
