"""Lo que se lee de un túnel de macOS: la familia y, detrás, el paquete."""

# --8<-- [start:ejemplo]
import ipaddress
import struct

FAMILIAS = {2: "IPv4", 30: "IPv6"}  # los números de macOS

leido = bytes.fromhex("0000000245000054000000004001f5950a0000010a000002")
(familia,) = struct.unpack_from("!I", leido)
paquete = leido[4:]
origen = ipaddress.ip_address(paquete[12:16])
destino = ipaddress.ip_address(paquete[16:20])
print(FAMILIAS[familia], "de", origen, "a", destino)
# --8<-- [end:ejemplo]
