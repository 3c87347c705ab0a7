"""Qué es un descriptor que te dan: familia, tipo y protocolo."""

import os
import socket


# --8<-- [start:ejemplo]
def descripcion(s: socket.socket) -> str:
    def valor(opcion: int) -> int:
        return s.getsockopt(socket.SOL_SOCKET, opcion)

    familia = socket.AddressFamily(valor(socket.SO_DOMAIN))
    tipo = socket.SocketKind(valor(socket.SO_TYPE))
    return f"{familia.name} {tipo.name} {valor(socket.SO_PROTOCOL)}"


with socket.socket() as tcp:
    print(descripcion(tcp), "| según Python:", tcp.proto)
    # `fileno=` pregunta eso mismo al sistema.
    with socket.socket(fileno=os.dup(tcp.fileno())) as copia:
        print(copia.family.name, copia.type.name, copia.proto)
# --8<-- [end:ejemplo]
