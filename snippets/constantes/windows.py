"""Sondas *keepalive* con los mismos tiempos en Windows y en los demás."""
# Tipos: Windows

# --8<-- [start:ejemplo]
import socket


def vigilar(conexion: socket.socket, primera: int, entre: int) -> None:
    """Sonda tras `primera` segundos sin tráfico, y cada `entre`."""
    if hasattr(conexion, "ioctl"):  # Windows: en milisegundos
        conexion.ioctl(
            socket.SIO_KEEPALIVE_VALS, (1, primera * 1000, entre * 1000)
        )
        return
    conexion.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, primera)
    conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, entre)


with socket.socket() as s:
    vigilar(s, primera=60, entre=10)
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))
    print(s.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE))
# --8<-- [end:ejemplo]
