"""`MSG_WAITALL` junta los trozos hasta completar lo pedido."""

import socket
import threading

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)


# --8<-- [start:ejemplo]
def envia() -> None:
    for letra in (b"h", b"o", b"l", b"a"):
        cliente.send(letra)
    cliente.close()


hilo = threading.Thread(target=envia)
hilo.start()
conexion.settimeout(None)  # con plazo no espera al total
print(conexion.recv(4, socket.MSG_WAITALL))
print("cerró antes:", conexion.recv(4, socket.MSG_WAITALL))
hilo.join()
# --8<-- [end:ejemplo]

conexion.close()
servidor.close()
