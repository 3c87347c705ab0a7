"""Un nivel que ese socket no tiene da un error u otro."""
# Pide: glibc

# --8<-- [start:ejemplo]
import socket

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
    for nivel in ("SOL_SOCKET", "SOL_IP", "SOL_TCP"):
        try:
            udp.getsockopt(getattr(socket, nivel), 1)
            print(nivel, "sirve en un socket UDP")
        except OSError as error:
            print(nivel, error)
# --8<-- [end:ejemplo]
