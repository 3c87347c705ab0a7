"""Sondas *keepalive* con `ioctl` en Windows y con opciones en los demás."""
# Tipos: Windows

import socket


# --8<-- [start:ejemplo]
def activar_sondas(s: socket.socket, ocioso: int, entre: int) -> None:
    """Manda sondas tras `ocioso` segundos callado, cada `entre` segundos."""
    if hasattr(s, "ioctl"):  # Windows: en milisegundos
        valores = (1, ocioso * 1000, entre * 1000)
        s.ioctl(socket.SIO_KEEPALIVE_VALS, valores)
    else:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        s.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, ocioso)
        s.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, entre)


with socket.socket() as s:
    activar_sondas(s, 60, 5)
    print("con ioctl:", hasattr(s, "ioctl"))
    print(s.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE))
# --8<-- [end:ejemplo]
