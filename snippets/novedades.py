"""Pregunta por el nombre, no por la versión de Python ni por el sistema."""

# --8<-- [start:ejemplo]
import socket

with socket.socket() as cliente:
    cliente.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    # Segundos sin tráfico antes de la primera sonda.
    if hasattr(socket, "TCP_KEEPIDLE"):  # Linux, Windows…
        cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 60)
        print("TCP_KEEPIDLE puesta")
    elif hasattr(socket, "TCP_KEEPALIVE"):  # macOS, desde Python 3.10
        cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPALIVE, 60)
        print("TCP_KEEPALIVE puesta")
# --8<-- [end:ejemplo]
