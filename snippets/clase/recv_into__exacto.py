"""Llena un búfer justo, sin copias ni trozos que juntar."""

import socket

uno, otro = socket.socketpair()
uno.settimeout(5)
otro.sendall(b"cabecera y cuerpo")


# --8<-- [start:ejemplo]
def llenar(conexion: socket.socket, bufer: bytearray) -> None:
    """Llena el búfer entero o lanza EOFError."""
    with memoryview(bufer) as vista:
        llenos = 0
        while llenos < len(bufer):
            cuantos = conexion.recv_into(vista[llenos:])
            if not cuantos:
                raise EOFError(f"llegaron {llenos} de {len(bufer)} bytes")
            llenos += cuantos


cabecera = bytearray(8)
llenar(uno, cabecera)
print(cabecera)
# --8<-- [end:ejemplo]

uno.close()
otro.close()
