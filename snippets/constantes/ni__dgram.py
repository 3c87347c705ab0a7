"""`NI_DGRAM` y `NI_NUMERICSERV`: el mismo puerto, tres respuestas."""
# Pide: /etc/services

# --8<-- [start:ejemplo]
import socket

for nombre in ("NI_NUMERICSERV", "NI_NUMERICHOST", "NI_DGRAM"):
    indicadores = socket.NI_NUMERICHOST | getattr(socket, nombre)
    _, servicio = socket.getnameinfo(("127.0.0.1", 514), indicadores)
    print(nombre, servicio)
# --8<-- [end:ejemplo]
