"""Una cabecera IPv4 a mano, la que pide `IP_HDRINCL`."""

# --8<-- [start:ejemplo]
import socket
import struct


def suma_de_control(datos: bytes) -> int:
    """La de IPv4, ICMP, UDP y TCP: complemento a uno de 16 bits."""
    datos += bytes(len(datos) % 2)
    total: int = sum(struct.unpack(f"!{len(datos) // 2}H", datos))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def cabecera_ipv4(
    origen: str, destino: str, protocolo: int, datos: bytes
) -> bytes:
    campos = [
        4 << 4 | 5,  # versión, y longitud en palabras de 4 bytes
        0,  # TOS
        20 + len(datos),  # longitud total
        0,  # identificador
        0,  # indicadores y posición del fragmento
        64,  # TTL
        protocolo,
        0,  # suma de control
        socket.inet_aton(origen),
        socket.inet_aton(destino),
    ]
    formato = "!BBHHHBBH4s4s"
    campos[7] = suma_de_control(struct.pack(formato, *campos))
    return struct.pack(formato, *campos)


cabecera = cabecera_ipv4("127.0.0.1", "127.0.0.1", socket.IPPROTO_UDP, b"")
print(cabecera.hex(" ", 2))
print("vale:", suma_de_control(cabecera) == 0)
# --8<-- [end:ejemplo]
