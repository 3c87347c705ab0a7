"""Lee un número exacto de bytes, que es como se leen mensajes enteros."""

import socket

uno, otro = socket.socketpair()
uno.settimeout(5)
otro.settimeout(5)


# --8<-- [start:ejemplo]
def recibir_exacto(conexion: socket.socket, cuantos: int) -> bytes:
    """Recibe justo `cuantos` bytes o lanza EOFError."""
    datos = bytearray()
    while len(datos) < cuantos:
        trozo = conexion.recv(cuantos - len(datos))
        if not trozo:
            raise EOFError(f"llegaron {len(datos)} de {cuantos} bytes")
        datos += trozo
    return bytes(datos)


# Cada mensaje lleva delante su longitud, en cuatro bytes.
for texto in (b"primero", b"segundo"):
    uno.sendall(len(texto).to_bytes(4, "big") + texto)
for _ in range(2):
    longitud = int.from_bytes(recibir_exacto(otro, 4), "big")
    print(recibir_exacto(otro, longitud))
# --8<-- [end:ejemplo]

uno.close()
otro.close()
