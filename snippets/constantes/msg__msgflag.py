"""`MsgFlag` convierte el número que da `recvmsg` en nombres."""

# --8<-- [start:ejemplo]
import socket

indicadores = socket.MSG_PEEK | socket.MSG_DONTWAIT
print(repr(indicadores))
print(socket.MSG_PEEK in indicadores, socket.MSG_OOB in indicadores)
print([uno.name for uno in socket.MsgFlag(0x28)])  # de recvmsg, en Linux
# --8<-- [end:ejemplo]
