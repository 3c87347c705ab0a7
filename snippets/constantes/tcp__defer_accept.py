"""`TCP_DEFER_ACCEPT`: no aceptar hasta que lleguen datos."""

import socket

# --8<-- [start:ejemplo]
with socket.create_server(("127.0.0.1", 0)) as servidor:
    servidor.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, 5)
    direccion = servidor.getsockname()
    with socket.create_connection(direccion, timeout=5) as cliente:
        servidor.setblocking(False)
        try:
            servidor.accept()
        except BlockingIOError:
            print("conectado, pero aún no se acepta")
        cliente.sendall(b"hola")
        servidor.settimeout(5)
        conexion, _ = servidor.accept()
        with conexion:
            print(conexion.recv(1024, socket.MSG_DONTWAIT))
# --8<-- [end:ejemplo]
