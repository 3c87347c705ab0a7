"""`IP_TOS` cambia `SO_PRIORITY`: pon la prioridad después."""

# --8<-- [start:ejemplo]
import socket

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:

    def prioridad() -> int:
        return s.getsockopt(socket.SOL_SOCKET, socket.SO_PRIORITY)

    print("al principio:", prioridad())
    s.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, 0x10)  # poca espera
    print("tras IP_TOS:", prioridad())
    s.setsockopt(socket.SOL_SOCKET, socket.SO_PRIORITY, 3)
    print("puesta a mano:", prioridad())
# --8<-- [end:ejemplo]
