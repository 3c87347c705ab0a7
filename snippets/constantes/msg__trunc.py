"""`MSG_TRUNC` dice cuánto medía el datagrama que no cupo."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
bufer = bytearray(4)

emisor.sendto(b"diez bytes", receptor.getsockname())
print("sin él:", receptor.recv_into(bufer), bytes(bufer))

emisor.sendto(b"diez bytes", receptor.getsockname())
print("con él:", receptor.recv_into(bufer, 4, socket.MSG_TRUNC), bytes(bufer))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
