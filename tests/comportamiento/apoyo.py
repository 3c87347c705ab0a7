"""Lo que comparten las pruebas de comportamiento, sin pytest: también corre aparte."""

import socket
from collections.abc import Callable
from pathlib import Path

LOCAL = "127.0.0.1"
PLAZO = 10.0  # nadie lo agota: es para que un fallo no se quede esperando


def errno_de(accion: Callable[..., object], *argumentos: object) -> int | None:
    """Da el `errno` con que falla una llamada; si no falla, 0."""
    try:
        accion(*argumentos)
    except OSError as error:
        return error.errno
    return 0


def mensaje_de(accion: Callable[..., object], *argumentos: object) -> str:
    """Da la clase y el texto de la excepción que lanza una llamada."""
    try:
        accion(*argumentos)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "no falla"


def sysctl(nombre: str) -> list[int]:
    """Lee los enteros de un ajuste del núcleo: `net.ipv4.ip_default_ttl`."""
    ruta = Path("/proc/sys", *nombre.split("."))
    return [int(campo) for campo in ruta.read_text("ascii").split()]


def escucha(cola: int | None = None) -> socket.socket:
    """Un servidor TCP en la interfaz local."""
    servidor = socket.create_server((LOCAL, 0), backlog=cola)
    servidor.settimeout(PLAZO)
    return servidor


def conectados() -> tuple[socket.socket, socket.socket]:
    """Los dos extremos de una conexión TCP: el cliente y el aceptado."""
    with escucha() as servidor:
        cliente = socket.create_connection(servidor.getsockname(), PLAZO)
        conexion, _ = servidor.accept()
    conexion.settimeout(PLAZO)
    return cliente, conexion


def udp() -> socket.socket:
    """Un socket UDP enlazado en la interfaz local."""
    conector = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    conector.bind((LOCAL, 0))
    conector.settimeout(PLAZO)
    return conector
