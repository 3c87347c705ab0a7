"""EMFILE: se acaban los descriptores y accept() falla una y otra vez.

Enseña por qué un servidor sin descriptores gira sin hacer nada, y dos curas:
dejar de vigilar el socket que escucha hasta que alguien se vaya, y guardar
un descriptor de reserva para despedir a quien llega. No funciona en Windows.
Todo ocurre en esta máquina, y acaba solo.

    python3 sin_descriptores.py
"""

import errno
import os
import selectors
import signal
import socket
import sys

try:
    import resource
except ImportError:
    print("Este sistema no tiene el módulo resource.", file=sys.stderr)
    sys.exit(2)

PLAZO = 5
VUELTAS = 1000


def acepta_en_bucle(
    vigila: selectors.BaseSelector, escucha: socket.socket
) -> None:
    """El fallo: el aviso no se va, porque el cliente sigue en la cola."""
    fallos = set()
    giros = 0
    for _ in range(VUELTAS):
        if not vigila.select(0):
            break
        try:
            escucha.accept()
        except OSError as error:
            if error.errno != errno.EMFILE:
                raise
            fallos.add(str(error))
            giros += 1
    print(f"  {VUELTAS} vueltas, {giros} fallos: {', '.join(fallos)}")


def deja_de_aceptar(
    vigila: selectors.BaseSelector,
    escucha: socket.socket,
    atendido: socket.socket,
) -> socket.socket:
    """Cura 1: no vigilar la escucha hasta que haya un descriptor libre."""
    vigila.unregister(escucha)
    print(f"  sin vigilar la escucha, avisos: {len(vigila.select(0))}")
    atendido.close()  # Uno de los atendidos se va.
    vigila.register(escucha, selectors.EVENT_READ)
    print(f"  al irse uno se vigila otra vez, avisos: {len(vigila.select())}")
    conexion, _ = escucha.accept()
    print("  accept(): atendido")
    return conexion


def despide(escucha: socket.socket, reserva: int) -> int:
    """Cura 2: con el descriptor de reserva se acepta para cerrar."""
    os.close(reserva)
    conexion, _ = escucha.accept()
    conexion.close()
    return os.open(os.devnull, os.O_RDONLY)


def prueba() -> None:
    with (
        selectors.DefaultSelector() as vigila,
        socket.create_server(("127.0.0.1", 0)) as escucha,
    ):
        destino = escucha.getsockname()
        reserva = os.open(os.devnull, os.O_RDONLY)
        with (
            socket.create_connection(destino, PLAZO),
            escucha.accept()[0] as atendido,
            socket.create_connection(destino, PLAZO) as segundo,
            socket.create_connection(destino, PLAZO) as tercero,
        ):
            vigila.register(escucha, selectors.EVENT_READ)
            # Se dan de menor a mayor: el siguiente ya no cabe.
            _, maximo = resource.getrlimit(resource.RLIMIT_NOFILE)
            resource.setrlimit(
                resource.RLIMIT_NOFILE, (tercero.fileno() + 1, maximo)
            )
            print("Acepta en bucle, sin descriptores:")
            acepta_en_bucle(vigila, escucha)
            print("Cura 1, deja de aceptar hasta que alguien se vaya:")
            with deja_de_aceptar(vigila, escucha, atendido) as conexion:
                conexion.sendall(b"hola")
                print(f"  el segundo cliente recibe {segundo.recv(10)!r}")
                print("Cura 2, un descriptor de reserva para despedir:")
                reserva = despide(escucha, reserva)
                print(f"  el tercer cliente recibe {tercero.recv(10)!r}")
                print(f"  avisos después: {len(vigila.select(0))}")
        os.close(reserva)


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if len(sys.argv) > 1:
        sys.exit("Uso: sin_descriptores.py, sin opciones.")
    try:
        prueba()
    except OSError as error:
        sys.exit(f"No se pudo hacer la prueba: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
