"""En Linux, `AF_UNIX` guarda las fronteras sin `MSG_EOR`."""

# --8<-- [start:ejemplo]
import socket

uno, otro = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
with uno, otro:
    uno.send(b"sin indicador")
    uno.send(b"con indicador", socket.MSG_EOR)
    for _ in range(2):
        datos, auxiliares, indicadores, _ = otro.recvmsg(100)
        print(datos, bool(indicadores & socket.MSG_EOR))
# --8<-- [end:ejemplo]
