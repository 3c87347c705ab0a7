"""SIGPIPE y EPIPE: enviar a quien ya se fue.

Enseña por qué en Python se ve BrokenPipeError y no una muerte repentina, qué
pasa si un programa devuelve la señal a su estado original, y cómo se evita
con MSG_NOSIGNAL. No funciona en Windows. Todo ocurre en esta máquina, y
acaba solo.

    python3 tuberia_rota.py
"""

import os
import signal
import socket
import sys
from collections.abc import Callable

if sys.platform == "win32":
    print("Windows no tiene SIGPIPE.", file=sys.stderr)
    sys.exit(2)


def sin_nadie() -> socket.socket:
    """Un socket conectado cuyo otro extremo ya está cerrado."""
    uno, otro = socket.socketpair()
    otro.close()
    return uno


def envia(indicadores: int = 0) -> None:
    with sin_nadie() as conexion:
        try:
            conexion.send(b"hola", indicadores)
        except BrokenPipeError as error:
            print(f"  send(): BrokenPipeError: {error}")
    print("  el programa sigue")


def como_en_c() -> None:
    # La acción original de la señal: terminar el proceso.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    envia()


def como_en_c_sin_senal() -> None:
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    envia(socket.MSG_NOSIGNAL)


def en_otro_proceso(que_hace: Callable[[], None]) -> None:
    """Lo hace en un hijo, y dice cómo acabó."""
    sys.stdout.flush()  # Si no, el hijo heredaría lo que falta por escribir.
    pid = os.fork()
    if pid == 0:
        try:
            que_hace()
            sys.stdout.flush()
            os._exit(0)
        finally:
            os._exit(1)  # Pase lo que pase, el hijo no vuelve a main().
    _, estado = os.waitpid(pid, 0)
    codigo = os.waitstatus_to_exitcode(estado)
    senal = f", por {signal.Signals(-codigo).name}" if codigo < 0 else ""
    print(f"  código de salida del hijo: {codigo}{senal}")


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if len(sys.argv) > 1:
        sys.exit("Uso: tuberia_rota.py, sin opciones.")
    try:
        accion = signal.getsignal(signal.SIGPIPE)
        print(f"SIGPIPE al arrancar Python: {accion!r}")
        envia()
        print("Con signal(SIGPIPE, SIG_DFL):")
        en_otro_proceso(como_en_c)
        if hasattr(socket, "MSG_NOSIGNAL"):
            print("Con SIG_DFL y send(…, MSG_NOSIGNAL):")
            en_otro_proceso(como_en_c_sin_senal)
    except OSError as error:
        sys.exit(f"No se pudo hacer la prueba: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
