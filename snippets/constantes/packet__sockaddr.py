"""La dirección de `AF_PACKET`, de los bytes a la tupla (`sockaddr_ll`)."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct

CLASES = {
    socket.PACKET_HOST: "para esta máquina",
    socket.PACKET_BROADCAST: "difusión",
    socket.PACKET_MULTICAST: "multidifusión",
    socket.PACKET_OTHERHOST: "para otra máquina",
    socket.PACKET_OUTGOING: "sale de aquí",
}

# Los 20 bytes que da el núcleo: el protocolo va en orden de red.
direccion = struct.pack(
    "=H2siHBB8s",
    socket.AF_PACKET,
    struct.pack("!H", 0x0800),
    socket.if_nametoindex("lo"),
    772,  # ARPHRD_LOOPBACK
    socket.PACKET_HOST,
    6,
    bytes(8),
)
_, protocolo, indice, tipo, clase, largo, fisica = struct.unpack(
    "=H2siHBB8s", direccion
)
print(
    (
        socket.if_indextoname(indice),
        int.from_bytes(protocolo, "big"),
        clase,
        tipo,
        fisica[:largo],
    )
)
print(CLASES[clase])
# Al crear el socket, Python no cambia el orden: hay que hacerlo.
print(hex(socket.htons(0x0003)))
# --8<-- [end:ejemplo]
