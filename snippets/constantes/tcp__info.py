"""`TCP_INFO`: el comienzo de la estructura `tcp_info` de Linux."""

import socket
import struct

servidor = socket.create_server(("127.0.0.1", 0))
cliente = socket.create_connection(servidor.getsockname(), timeout=5)
conexion, _ = servidor.accept()
conexion.settimeout(5)

# --8<-- [start:ejemplo]
ESTADOS = {1: "ESTABLISHED", 8: "CLOSE_WAIT"}


def ver(s: socket.socket) -> None:
    datos = s.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 104)
    estado, *_ = struct.unpack_from("8B", datos)
    campos = struct.unpack_from("24I", datos, 8)
    rtt, reenvios = campos[15], campos[23]
    print(ESTADOS[estado], "reenvíos", reenvios, "ida y vuelta", rtt > 0)


ver(cliente)
cliente.shutdown(socket.SHUT_WR)
conexion.recv(1024)  # b"": ya llegó el FIN
ver(conexion)
# --8<-- [end:ejemplo]

conexion.close()
cliente.close()
servidor.close()
