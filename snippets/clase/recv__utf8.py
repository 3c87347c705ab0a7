"""Un decodificador incremental guarda el carácter que llegó a medias."""

import codecs
import socket

uno, otro = socket.socketpair()
uno.sendall("año".encode())
uno.close()

# --8<-- [start:ejemplo]
decodificador = codecs.getincrementaldecoder("utf-8")()
texto = ""
while trozo := otro.recv(2):
    texto += decodificador.decode(trozo)
texto += decodificador.decode(b"", final=True)
print(texto)
# --8<-- [end:ejemplo]

otro.close()
