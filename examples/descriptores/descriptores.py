"""De un socket a su descriptor y de vuelta, y quién cierra qué.

Enseña que un objeto socket es el dueño de un número, y que la conexión acaba
al cerrarse el último número que la tiene abierta. No usa la red.

    python3 descriptores.py
"""

import os
import signal
import socket
import subprocess
import sys


def pareja() -> tuple[socket.socket, socket.socket]:
    uno, otro = socket.socketpair()
    uno.settimeout(5)
    otro.setblocking(False)  # Para mirar sin esperar.
    return uno, otro


def cierra(que: str, otro: socket.socket) -> None:
    """Cuenta lo que se ve en el otro extremo después de cerrar algo."""
    try:
        como = "sigue" if otro.recv(1) else "acaba"
    except BlockingIOError:
        como = "sigue"  # Nada que leer, y tampoco el final.
    print(f"  Se cierra {que}: la conexión {como}.")


def suelta() -> None:
    print("detach(): el objeto suelta el número y socket(fileno=) lo adopta")
    uno, otro = pareja()
    with otro:
        numero = uno.fileno()
        suelto = uno.detach()
        print(f"  El mismo número: {suelto == numero}")
        print(f"  El que le queda al objeto: {uno.fileno()}")
        uno.close()
        cierra("el objeto vacío", otro)
        # Pregunta al sistema la familia y el tipo. El plazo no lo sabe nadie.
        nuevo = socket.socket(fileno=suelto)
        print(f"  {nuevo.type.name}, plazo: {nuevo.gettimeout()}")
        nuevo.close()
        cierra("el que lo adoptó", otro)


def duplica() -> None:
    print("dup() y fromfd(): otro objeto, con otro número")
    uno, otro = pareja()
    with otro:
        copia = uno.dup()
        print(f"  Plazo de la copia de dup(): {copia.gettimeout()}")
        # Aquí la familia y el tipo los dices tú, y nadie los comprueba.
        otra = socket.fromfd(uno.fileno(), uno.family, uno.type)
        print(f"  Plazo de la copia de fromfd(): {otra.gettimeout()}")
        uno.close()
        cierra("el original", otro)
        copia.close()
        cierra("una copia", otro)
        otra.close()
        cierra("la última", otro)


def sin_dueno() -> None:
    print("socket.dup(): un número sin objeto; lo cierras tú")
    uno, otro = pareja()
    with otro:
        numero = socket.dup(uno.fileno())
        uno.close()
        cierra("el objeto", otro)
        socket.close(numero)
        cierra("el número, con socket.close()", otro)


def hereda() -> None:
    print("set_inheritable(): un programa hijo nace con él abierto")
    uno, otro = pareja()
    with otro:
        for permiso in (uno.get_inheritable(), True):
            uno.set_inheritable(permiso)
            print(f"  Se hereda: {uno.get_inheritable()}.", flush=True)
            orden = [sys.executable, __file__, f"{uno.fileno()}"]
            # close_fds=False: si no, el hijo los recibe cerrados. En otra
            # sesión, Ctrl+C llega solo a este proceso.
            subprocess.run(orden, close_fds=False, start_new_session=True)
        print(f"  Por el otro extremo llega: {otro.recv(100).decode()}")
        uno.close()
        cierra("el del padre (el del hijo, al acabar él)", otro)


def hijo(numero: str) -> None:
    try:
        with socket.socket(fileno=int(numero)) as heredado:
            heredado.settimeout(5)  # El plazo no se hereda.
            heredado.sendall(b"hola del hijo")
            print("  El hijo lo tiene.")
    except (OSError, OverflowError, ValueError):
        print("  El hijo no lo tiene.")


def main() -> None:
    # No hay nada que deshacer: lo abierto lo cierra el sistema.
    signal.signal(signal.SIGINT, lambda *_: os._exit(0))
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    match sys.argv[1:]:
        case []:
            suelta()
            duplica()
            sin_dueno()
            hereda()
        case [numero] if numero.isdecimal():  # Es el hijo de hereda().
            hijo(numero)
        case _:
            sys.exit("Uso: descriptores.py")


if __name__ == "__main__":
    main()
