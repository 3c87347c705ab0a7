"""Espacio para dos datos auxiliares: quién envía y un descriptor."""

import array
import os
import socket

uno, otro = socket.socketpair()

# --8<-- [start:ejemplo]
ENTERO = array.array("i").itemsize
CREDENCIALES = 3 * ENTERO  # tres enteros

otro.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
socket.send_fds(uno, [b"x"], [uno.fileno()])

espacio = socket.CMSG_SPACE(CREDENCIALES) + socket.CMSG_SPACE(ENTERO)
datos, auxiliares, _, _ = otro.recvmsg(1, espacio)
for auxiliar in auxiliares:
    tipo, dato = auxiliar[1:]
    nombre = {
        socket.SCM_CREDENTIALS: "SCM_CREDENTIALS",
        socket.SCM_RIGHTS: "SCM_RIGHTS",
    }[tipo]
    print(nombre, len(dato), "bytes")
# --8<-- [end:ejemplo]

os.close(array.array("i", auxiliares[1][2])[0])
uno.close()
otro.close()
