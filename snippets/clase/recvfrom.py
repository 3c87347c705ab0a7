"""`recvfrom` da el datagrama y la dirección a la que hay que contestar."""

# --8<-- [start:ejemplo]
import socket

servidor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
servidor.bind(("127.0.0.1", 0))
servidor.settimeout(5)
cliente = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
cliente.settimeout(5)
cliente.sendto(b"hola", servidor.getsockname())

datos, remitente = servidor.recvfrom(65535)
print(datos, "de", remitente)
servidor.sendto(datos.upper(), remitente)

respuesta, _ = cliente.recvfrom(65535)
print("el cliente recibe", respuesta)
# --8<-- [end:ejemplo]

cliente.close()
servidor.close()
