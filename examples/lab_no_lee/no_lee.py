"""El otro no lee: los búferes se llenan y send() deja de admitir.

Enseña qué pasa en cada modo (no bloqueante, con plazo), cuánto cabe, y la
cura de un servidor: una cola con límite por cliente, y cortar a quien la
llena para que los demás no lo noten. Todo ocurre en esta máquina, y acaba
solo.

    python3 no_lee.py
"""

import select
import signal
import socket
import sys
from contextlib import suppress

PLAZO = 5
BUFER = 65536
LIMITE = 65536  # Bytes que se guardan, como mucho, para un cliente.
MENSAJES = 2000
MENSAJE = b"m" * 1024


def pareja() -> tuple[socket.socket, socket.socket]:
    """Los dos extremos de una conexión TCP, con búferes de 64 KiB."""
    with socket.socket() as escucha:
        # El de recibir se pone antes de listen(): lo hereda la conexión.
        escucha.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BUFER)
        escucha.bind(("127.0.0.1", 0))
        escucha.listen()
        emisor = socket.create_connection(escucha.getsockname(), PLAZO)
        receptor, _ = escucha.accept()
    emisor.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFER)
    receptor.settimeout(PLAZO)
    return emisor, receptor


def llena() -> None:
    emisor, receptor = pareja()
    with emisor, receptor:
        emisor.setblocking(False)
        admitidos = 0
        try:
            while True:
                admitidos += emisor.send(MENSAJE)
        except BlockingIOError as error:
            print(f"  no bloqueante: BlockingIOError: {error}")
        emisor.settimeout(0.2)
        try:
            # Con más tiempo aún entra algo: el otro sistema se reorganiza.
            while True:
                admitidos += emisor.send(MENSAJE)
        except TimeoutError as error:
            print(f"  con plazo: TimeoutError: {error}")
        cuanto = "más" if admitidos > 2 * BUFER else "no más"
        print(f"  send() admitió {cuanto} de {2 * BUFER} bytes")
        leidos = 0
        while leidos < admitidos:
            leidos += len(receptor.recv(65536))
        print("  si el otro lee, llega todo lo admitido")
        select.select([], [emisor], [], PLAZO)
        print(
            f"  y ya se puede enviar: send() admite {emisor.send(b'x')} byte"
        )


class Cliente:
    """Un cliente y lo que aún no ha admitido su conexión."""

    def __init__(self, nombre: str) -> None:
        self.nombre = nombre
        self.conexion, self.lejos = pareja()
        self.conexion.setblocking(False)
        self.cola = bytearray()

    def envia(self, datos: bytes) -> bool:
        """Manda lo que cabe y guarda el resto; False si ya es demasiado."""
        self.cola += datos
        # Si no cabe ni un byte, se probará con el mensaje siguiente.
        with suppress(BlockingIOError):
            del self.cola[: self.conexion.send(self.cola)]
        return len(self.cola) <= LIMITE


def reparte() -> None:
    lee, no_lee = Cliente("el que lee"), Cliente("el que no lee")
    clientes = [lee, no_lee]
    for _ in range(MENSAJES):
        for cliente in clientes[:]:
            if not cliente.envia(MENSAJE):
                print(f"  {cliente.nombre}: cortado, pasa de {LIMITE} bytes")
                cliente.conexion.close()
                clientes.remove(cliente)
        pendiente = len(MENSAJE)
        while pendiente:
            pendiente -= len(lee.lejos.recv(pendiente))
    print(f"  {lee.nombre}: recibe los {MENSAJES} mensajes")
    for cliente in (lee, no_lee):
        cliente.conexion.close()
        cliente.lejos.close()


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if len(sys.argv) > 1:
        sys.exit("Uso: no_lee.py, sin opciones.")
    try:
        print("El otro no lee:")
        llena()
        print("Cura, una cola con límite por cliente:")
        reparte()
    except OSError as error:
        sys.exit(f"No se pudo hacer la prueba: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
