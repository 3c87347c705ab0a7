"""Qué ven `connect` y `connect_ex` cuando nadie contesta."""
# Pide: glibc

import errno
import select
import socket

# Con la cola llena, Linux deja sin respuesta a quien quiere conectar.
servidor = socket.create_server(("127.0.0.1", 0), backlog=0)
lleno = servidor.getsockname()
primero = socket.create_connection(lleno, timeout=5)
select.select([servidor], [], [], 5)

# --8<-- [start:ejemplo]
with socket.socket() as cliente:
    cliente.settimeout(0.1)
    try:
        cliente.connect(lleno)
    except TimeoutError as error:
        print("connect, con plazo:", repr(error))

with socket.socket() as cliente:
    cliente.settimeout(0.1)
    codigo = cliente.connect_ex(lleno)
    print("connect_ex, con plazo:", codigo, errno.errorcode[codigo])

with socket.socket() as cliente:
    cliente.settimeout(0)
    try:
        cliente.connect(lleno)
    except BlockingIOError as error:
        print("connect, no bloqueante:", repr(error))
# --8<-- [end:ejemplo]

primero.close()
servidor.close()
