"""El hijo de factoriza_aparte.py: recibe números y devuelve sus factores.

Enseña a usar un socket heredado: con el número del descriptor basta. No se
ejecuta a mano; lo arranca factoriza_aparte.py.
"""

import signal
import socket
import sys


def factoriza(numero: int) -> str:
    """Prueba todos los divisores: con dos primos grandes tarda mucho."""
    factores = []
    divisor, resto = 2, numero
    while divisor * divisor <= resto:
        if resto % divisor:
            divisor += 1
        else:
            factores.append(str(divisor))
            resto //= divisor
    return " × ".join([*factores, str(resto)])


def trabaja(descriptor: int, plazo: float) -> None:
    """Contesta hasta que el padre cierra su extremo."""
    with socket.socket(fileno=descriptor) as padre, padre.makefile() as pide:
        padre.sendall(b"listo\n")
        for linea in pide:
            # Si el padre muere a mitad de un cálculo, nadie lo detendría.
            signal.setitimer(signal.ITIMER_REAL, 2 * plazo)
            padre.sendall(f"{factoriza(int(linea))}\n".encode())
            signal.setitimer(signal.ITIMER_REAL, 0)


def main() -> None:
    try:
        descriptor, plazo = int(sys.argv[1]), float(sys.argv[2])
        trabaja(descriptor, plazo)
    except (IndexError, ValueError):
        sys.exit("Este programa lo arranca factoriza_aparte.py.")
    except OSError:
        sys.exit(1)  # El padre ya no está: no hay a quién decírselo.


if __name__ == "__main__":
    main()
