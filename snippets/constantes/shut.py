"""`SHUT_WR` avisa al otro extremo; `SHUT_RD`, con TCP, no."""

# --8<-- [start:ejemplo]
import socket

with (
    socket.create_server(("127.0.0.1", 0)) as servidor,
    socket.create_connection(servidor.getsockname(), 5) as cliente,
):
    conexion, _ = servidor.accept()
    with conexion:
        conexion.settimeout(5)
        cliente.shutdown(socket.SHUT_WR)
        print("tras SHUT_WR, el otro lee", conexion.recv(100))
        conexion.sendall(b"aun te escribo")
        print("y puede enviar:", cliente.recv(100))
# --8<-- [end:ejemplo]
