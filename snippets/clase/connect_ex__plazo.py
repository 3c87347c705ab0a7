"""Lo que devuelve `connect_ex` cuando vence el plazo, y lo que aún lanza."""

import errno
import select
import socket

# En Linux, una cola de conexiones llena deja esperando a la siguiente.
servidor = socket.socket()
servidor.bind(("127.0.0.1", 0))
servidor.listen(0)
lleno = servidor.getsockname()
primero = socket.create_connection(lleno)
select.select([servidor], [], [])

# --8<-- [start:ejemplo]
with socket.socket() as cliente:
    cliente.settimeout(0.05)
    print("vence el plazo:", errno.errorcode[cliente.connect_ex(lleno)])
    print("otra vez:", errno.errorcode[cliente.connect_ex(lleno)])
print("cerrado:", errno.errorcode[cliente.connect_ex(lleno)])

with socket.socket() as cliente:
    try:
        cliente.connect_ex(("127.0.0.1", 70000))
    except OverflowError as error:
        print("se lanza:", error)
# --8<-- [end:ejemplo]

primero.close()
servidor.close()
