"""El primer envío tras el cierre del otro «funciona»; el segundo, no."""

# --8<-- [start:ejemplo]
import select
import socket

servidor = socket.create_server(("127.0.0.1", 0))
direccion = servidor.getsockname()

cliente = socket.create_connection(direccion, timeout=5)
conexion, _ = servidor.accept()
conexion.close()  # el servidor se va, sin nada por leer
print("lee", cliente.recv(100))

print("primer envío:", cliente.send(b"hola"), "bytes")
sondeo = select.poll()
sondeo.register(cliente, 0)
sondeo.poll(5000)  # espera a que vuelva el RST
try:
    cliente.send(b"hola")
except BrokenPipeError as error:
    print("segundo envío:", repr(error))
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
