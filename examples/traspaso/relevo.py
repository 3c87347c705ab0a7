"""Cede unas escuchas a otro proceso y las pide: las dos mitades del relevo.

Enseña el acuerdo: llegan los descriptores, quien los recibe confirma con un
1, y quien los cede contesta 2 y ya no acepta. Lo usa servidor_traspaso.py;
a solas hace los dos papeles, con un cliente que llama entretanto.

    python3 relevo.py
"""

import errno
import socket
import sys
import tempfile
import threading
from contextlib import ExitStack
from pathlib import Path

Escuchas = list[socket.socket]  # La de los clientes y la del relevo.


def exige() -> None:
    if not hasattr(socket, "send_fds"):
        print("Aquí no se pueden pasar descriptores.", file=sys.stderr)
        sys.exit(2)


def abre(host: str, puerto: int, ruta: Path, pila: ExitStack) -> Escuchas:
    """Abre las dos, si no hay a quien pedirlas; se cierran con la pila."""
    donde = f"{host}:{puerto}"
    try:
        escucha = socket.create_server((host, puerto))
        pila.enter_context(escucha)
        donde = str(ruta)
        control = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        pila.enter_context(control)
        control.bind(donde)
        ruta.chmod(0o600)  # Quien entre por aquí se lleva el puerto.
        control.listen()
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {donde}.")
    return [escucha, control]


def ofrece(nuevo: socket.socket, escuchas: Escuchas) -> None:
    """Manda copias: mientras no confirme, siguen siendo de los dos."""
    numeros = [escucha.fileno() for escucha in escuchas]
    socket.send_fds(nuevo, [b"?"], numeros)


def confirma(nuevo: socket.socket) -> bool:
    """Dice si se hizo cargo; quien llama no debe aceptar más."""
    if nuevo.recv(1) != b"1":
        return False
    nuevo.sendall(b"2")
    return True


def pide(ruta: Path, plazo: float, pila: ExitStack) -> Escuchas:
    """Da las del servidor en marcha, o ninguna si no lo hay."""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as viejo:
            viejo.settimeout(plazo)
            viejo.connect(str(ruta))
            _, numeros, _, _ = socket.recv_fds(viejo, 1, 2)
            escuchas = [socket.socket(fileno=numero) for numero in numeros]
            for escucha in escuchas:
                pila.enter_context(escucha)
                escucha.set_inheritable(False)
            viejo.sendall(b"1")
            if viejo.recv(1) == b"2" and len(escuchas) == 2:
                return escuchas
    except (FileNotFoundError, ConnectionRefusedError):
        if ruta.is_socket():
            ruta.unlink()  # Quedó de uno que murió de golpe.
        return []
    except OSError:
        pass
    # Se adelantó otro, el viejo murió o calla, o no es lo que parece.
    sys.exit(f"En {ruta} nadie cede su escucha.")


def hace_de_viejo(escuchas: Escuchas) -> None:
    escucha, control = escuchas
    with escucha, control, control.accept()[0] as nuevo:
        ofrece(nuevo, escuchas)
        confirma(nuevo)


def main() -> None:
    exige()
    if sys.argv[1:]:
        sys.exit("Uso: relevo.py")
    with tempfile.TemporaryDirectory() as carpeta, ExitStack() as pila:
        ruta = Path(carpeta, "relevo.sock")
        suyas = abre("127.0.0.1", 0, ruta, pila)
        viejo = threading.Thread(target=hace_de_viejo, args=(suyas,))
        with socket.create_connection(suyas[0].getsockname(), 5) as cliente:
            print("Un cliente ha conectado, y nadie lo ha aceptado.")
            viejo.start()
            nueva, _ = pide(ruta, 5, pila)
            viejo.join()
            print(f"El viejo ya no escucha: {suyas[0].fileno()}")
            with nueva.accept()[0] as atendido:
                cliente.sendall(b"sigo al otro lado")
                print(f"El nuevo atiende a ese cliente: {atendido.recv(99)!r}")


if __name__ == "__main__":
    main()
