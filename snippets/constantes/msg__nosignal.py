"""`MSG_NOSIGNAL`: el error sin la señal `SIGPIPE`."""

import signal
import socket

uno, otro = socket.socketpair()


# --8<-- [start:ejemplo]
def avisa(numero: int, _: object) -> None:
    print("llega", signal.Signals(numero).name)


signal.signal(signal.SIGPIPE, avisa)  # Python la ignora si no dices nada
otro.close()
for indicador in (0, socket.MSG_NOSIGNAL):
    try:
        uno.send(b"hola", indicador)
    except BrokenPipeError as error:
        print(error)
# --8<-- [end:ejemplo]

uno.close()
