"""RST: quien cierra sin leerlo todo corta al otro en mitad de su mensaje.

Enseña de dónde sale ConnectionResetError, qué se pierde y la cura:
shutdown() y leer hasta el fin antes de cerrar. Todo ocurre en esta máquina,
y acaba solo.

    python3 corte_a_medias.py
"""

import signal
import socket
import sys
import threading

PLAZO = 5
LIMITE = 16 << 20  # Lo que se lee de más, como mucho, antes de cerrar.
BUFER = 65536
MENSAJE = b"x" * 1_000_000  # No cabe en los búferes.
AVISO = b"NO: demasiado largo\n"


def pareja() -> tuple[socket.socket, socket.socket]:
    """Los dos extremos de una conexión TCP, con búferes pequeños."""
    with socket.socket() as escucha:
        # El de recibir se pone antes de listen(): lo hereda la conexión.
        escucha.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BUFER)
        escucha.bind(("127.0.0.1", 0))
        escucha.listen()
        cliente = socket.create_connection(escucha.getsockname(), PLAZO)
        servidor, _ = escucha.accept()
    cliente.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFER)
    servidor.settimeout(PLAZO)
    return cliente, servidor


def rechaza(conexion: socket.socket, con_cura: bool) -> None:
    """El servidor: lee el principio, dice que no, y cierra."""
    with conexion:
        conexion.recv(100)
        conexion.sendall(AVISO)
        if con_cura:
            # «No mando más», y se lee hasta que el otro acabe: sin nada
            # por leer, close() se despide en vez de cortar.
            conexion.shutdown(socket.SHUT_WR)
            leidos = 0
            while leidos < LIMITE and (datos := conexion.recv(65536)):
                leidos += len(datos)


def recibe(conexion: socket.socket) -> None:
    """Enseña lo que da recv() hasta el fin, o hasta el error."""
    while True:
        try:
            datos = conexion.recv(100)
        except OSError as error:
            print(f"  recv(): {type(error).__name__}: {error}")
            return
        print(f"  recv(): {datos!r}")
        if not datos:
            return


def envia_y_lee(con_cura: bool) -> None:
    """El cliente: manda su mensaje entero y después lee la respuesta."""
    cliente, servidor = pareja()
    hilo = threading.Thread(target=rechaza, args=(servidor, con_cura))
    hilo.start()
    with cliente:
        try:
            cliente.sendall(MENSAJE)
            print("  sendall(): enviado entero")
            cliente.shutdown(socket.SHUT_WR)
        except OSError as error:
            print(f"  sendall(): {type(error).__name__}: {error}")
        recibe(cliente)
    hilo.join()


def lee_sin_enviar_mas() -> None:
    """El cliente: manda una parte y espera la respuesta."""
    cliente, servidor = pareja()
    with cliente:
        cliente.sendall(MENSAJE[:1000])
        rechaza(servidor, con_cura=False)
        recibe(cliente)


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if len(sys.argv) > 1:
        sys.exit("Uso: corte_a_medias.py, sin opciones.")
    try:
        print("El servidor cierra sin leer el resto; el cliente envía:")
        envia_y_lee(con_cura=False)
        print("El servidor cierra sin leer el resto; el cliente lee:")
        lee_sin_enviar_mas()
        print("El servidor lee hasta el fin antes de cerrar:")
        envia_y_lee(con_cura=True)
    except OSError as error:
        sys.exit(f"No se pudo hacer la prueba: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
