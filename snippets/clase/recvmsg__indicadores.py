"""Los indicadores de `recvmsg` dicen qué se perdió."""

import array
import socket

# --8<-- [start:ejemplo]
uno, otro = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
otro.settimeout(5)
uno.send(b"0123456789")
datos, _, indicadores, _ = otro.recvmsg(4)
print(datos, "recortado:", bool(indicadores & socket.MSG_TRUNC))

adjunto = array.array("i", [uno.fileno()])
uno.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, adjunto)])
datos, sobrantes, indicadores, _ = otro.recvmsg(4)
print(sobrantes, "perdidos:", bool(indicadores & socket.MSG_CTRUNC))
# --8<-- [end:ejemplo]

uno.close()
otro.close()
