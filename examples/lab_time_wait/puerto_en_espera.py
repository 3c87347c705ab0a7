"""TIME_WAIT: el puerto sigue ocupado cuando el servidor ya terminó.

Enseña quién se queda con TIME_WAIT (quien cierra primero), dónde se ve y por
qué se arregla con SO_REUSEADDR y no cambiando de puerto. Solo en Linux. Todo
ocurre en esta máquina, y acaba solo.

    python3 puerto_en_espera.py
"""

import signal
import socket
import sys
from pathlib import Path

PLAZO = 5
# Toda la red 127.0.0.0/8 es esta máquina. Con una dirección que nadie más
# usa, ningún otro programa ocupa el puerto entre un servidor y el siguiente.
LOCAL = "127.0.0.77"
SI_NO = {False: "no", True: "sí"}
TIME_WAIT = "06"  # Así lo escribe /proc/net/tcp; 0A es LISTEN.


def escucha_en(puerto: int, reutiliza: bool) -> socket.socket:
    """Lo que hace create_server(), que siempre pone SO_REUSEADDR."""
    escucha = socket.socket()
    try:
        # Antes de bind(): es quien decide si el puerto se puede usar.
        escucha.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, reutiliza)
        escucha.bind((LOCAL, puerto))
        escucha.listen()
    except OSError:
        escucha.close()
        raise
    return escucha


def atiende_y_termina(reutiliza: bool, cierra_antes: str) -> tuple[int, int]:
    """Un servidor con un cliente, de principio a fin; da los dos puertos."""
    with escucha_en(0, reutiliza) as escucha:
        puerto = escucha.getsockname()[1]
        cliente = socket.create_connection((LOCAL, puerto), PLAZO)
        servidor, _ = escucha.accept()
    servidor.settimeout(PLAZO)
    with cliente, servidor:
        puerto_cliente = cliente.getsockname()[1]
        uno, otro = cliente, servidor
        if cierra_antes == "servidor":
            uno, otro = servidor, cliente
        uno.shutdown(socket.SHUT_WR)
        otro.recv(1)  # b"": el otro se entera, y cierra también.
        otro.close()
        uno.recv(1)  # b"": los dos sentidos están cerrados.
    return puerto, puerto_cliente


def en_espera(puerto: int, otro: int) -> bool:
    """Si queda un TIME_WAIT de ese puerto con el del otro extremo."""
    # Cada línea: número, este extremo, el otro, estado… Los extremos son
    # DIRECCIÓN:PUERTO, en hexadecimal.
    lineas = Path("/proc/net/tcp").read_text("ascii").splitlines()[1:]
    for _, aqui, alli, estado, *_ in map(str.split, lineas):
        puertos = int(aqui[-4:], 16), int(alli[-4:], 16)
        if estado == TIME_WAIT and puertos == (puerto, otro):
            return True
    return False


def reinicia(antes: bool, despues: bool, cierra_antes: str) -> None:
    print(f"Cierra antes el {cierra_antes}.")
    print(f"  SO_REUSEADDR antes: {SI_NO[antes]}; después: {SI_NO[despues]}")
    puerto, cliente = atiende_y_termina(antes, cierra_antes)
    print(f"  TIME_WAIT en el servidor: {SI_NO[en_espera(puerto, cliente)]}")
    print(f"  TIME_WAIT en el cliente:  {SI_NO[en_espera(cliente, puerto)]}")
    try:
        with escucha_en(puerto, despues) as escucha:
            print(
                "  bind(): escucha otra vez en {}:{}".format(
                    *escucha.getsockname()
                )
            )
    except OSError as error:
        print(f"  bind(): {error}")


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if len(sys.argv) > 1:
        sys.exit("Uso: puerto_en_espera.py, sin opciones.")
    if sys.platform != "linux":
        print("Este programa lee /proc/net/tcp, de Linux.", file=sys.stderr)
        sys.exit(2)
    try:
        reinicia(False, False, "servidor")
        reinicia(False, True, "servidor")
        reinicia(True, True, "servidor")
        reinicia(False, False, "cliente")
    except OSError as error:
        sys.exit(f"No se pudo hacer la prueba: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
