"""La dirección de `AF_VSOCK`, en tupla y en bytes (`sockaddr_vm`)."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct

NOMBRES = {
    socket.VMADDR_CID_ANY: "cualquiera",
    0: "hipervisor",
    1: "esta máquina",  # VMADDR_CID_LOCAL, desde Python 3.14
    socket.VMADDR_CID_HOST: "anfitrión",
}


def describir(direccion: tuple[int, int]) -> str:
    identificador, puerto = direccion
    nombre = NOMBRES.get(identificador, f"máquina virtual {identificador}")
    if puerto == socket.VMADDR_PORT_ANY:
        return f"{nombre}, puerto libre"
    return f"{nombre}, puerto {puerto}"


for direccion in [
    (socket.VMADDR_CID_ANY, socket.VMADDR_PORT_ANY),
    (socket.VMADDR_CID_HOST, 5000),
    (3, 5000),
]:
    print(describir(direccion))

# En C, el puerto va antes que el identificador: 16 bytes.
identificador, puerto = socket.VMADDR_CID_HOST, 5000
en_bytes = struct.pack(
    "=HHIIB3x", socket.AF_VSOCK, 0, puerto, identificador, 0
)
print(en_bytes.hex(" ", 4))
# --8<-- [end:ejemplo]
