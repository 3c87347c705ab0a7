"""`MSG_MORE` junta varios envíos UDP en un solo datagrama."""

import socket

receptor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor.bind(("127.0.0.1", 0))
receptor.settimeout(5)
emisor = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# --8<-- [start:ejemplo]
emisor.connect(receptor.getsockname())
emisor.send(b"cabecera;", socket.MSG_MORE)
emisor.send(b"cuerpo;", socket.MSG_MORE)
emisor.send(b"fin")  # sin el indicador: sale todo
print(receptor.recv(100))
# --8<-- [end:ejemplo]

emisor.close()
receptor.close()
