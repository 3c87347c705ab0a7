"""Las tres direcciones de TIPC en bytes (`sockaddr_tipc`)."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct


def empaquetar(clase: int, v1: int, v2: int, v3: int, alcance: int) -> bytes:
    if clase == socket.TIPC_ADDR_ID:
        v1, v2 = v2, v1  # la tupla dice (nodo, referencia); C, al revés
    campos = (socket.AF_TIPC, clase, alcance, v1, v2, v3)
    return struct.pack("=HBbIII", *campos)


CLUSTER = socket.TIPC_CLUSTER_SCOPE
for nombre, direccion in {
    "servicio": (socket.TIPC_ADDR_NAME, 18888, 17, 0, CLUSTER),
    "rango": (socket.TIPC_ADDR_NAMESEQ, 18888, 0, 99, CLUSTER),
    "socket": (socket.TIPC_ADDR_ID, 1, 4096, 0, CLUSTER),
}.items():
    print(f"{nombre:9}", empaquetar(*direccion).hex(" ", 4))
# --8<-- [end:ejemplo]
