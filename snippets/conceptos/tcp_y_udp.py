"""Los mismos dos envíos por TCP y por UDP."""

# --8<-- [start:ejemplo]
import socket

servidor_tcp = socket.create_server(("127.0.0.1", 0))
cliente_tcp = socket.create_connection(servidor_tcp.getsockname(), 5)
conexion_tcp, _ = servidor_tcp.accept()
receptor_udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receptor_udp.bind(("127.0.0.1", 0))
receptor_udp.settimeout(5)
direccion_udp = receptor_udp.getsockname()
emisor_udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

# TCP: dos envíos, un solo flujo.
cliente_tcp.sendall(b"uno")
cliente_tcp.sendall(b"dos")
cliente_tcp.close()
recibido = b""
while trozo := conexion_tcp.recv(1024):
    recibido += trozo
print("TCP:", recibido)

# UDP: dos envíos, dos datagramas.
emisor_udp.sendto(b"uno", direccion_udp)
emisor_udp.sendto(b"dos", direccion_udp)
print("UDP:", receptor_udp.recv(1024), receptor_udp.recv(1024))

# UDP: nadie avisa de que no había nadie.
receptor_udp.close()
print("enviados", emisor_udp.sendto(b"tres", direccion_udp), "bytes a nadie")
# --8<-- [end:ejemplo]

emisor_udp.close()
conexion_tcp.close()
servidor_tcp.close()
