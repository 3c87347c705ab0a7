"""Los números de máquina de AF_VSOCK y, con el módulo, un eco en la misma."""

import socket
import sys

# --8<-- [start:ejemplo]
VMADDR_CID_LOCAL = 1  # en Python, desde 3.14
maquinas = {
    VMADDR_CID_LOCAL: "esta misma",
    socket.VMADDR_CID_HOST: "el anfitrión",
    socket.VMADDR_CID_ANY: "cualquiera: para bind",
}
for cid, quien in maquinas.items():
    print(cid, quien)
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    with (
        socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM) as servidor,
        socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM) as cliente,
    ):
        servidor.bind((socket.VMADDR_CID_ANY, 5000))
        servidor.listen()
        cliente.settimeout(5)
        cliente.connect((VMADDR_CID_LOCAL, 5000))
        cliente.sendall(b"hola")
        conexion, (cid, puerto) = servidor.accept()
        with conexion:
            print(conexion.recv(100), "de la máquina", cid)
            print("en", conexion.getsockname())
    # --8<-- [end:nucleo]
