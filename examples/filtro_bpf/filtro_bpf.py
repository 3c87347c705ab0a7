"""Un filtro BPF: el núcleo descarta datagramas antes de que los veas.

Enseña a escribir un filtro instrucción a instrucción, a ponerlo en un
socket, a quitarlo y a cerrarlo con llave. No pide ser root.

    python3 filtro_bpf.py
"""

import argparse
import ctypes
import signal
import socket
import struct
import sys
from typing import NoReturn

SENALES = (signal.SIGINT, signal.SIGTERM)
# Opciones de Linux (en x86 y ARM) que el módulo no trae.
SO_ATTACH_FILTER, SO_DETACH_FILTER, SO_LOCK_FILTER = 26, 27, 44
CARGA, COMPARA, DEVUELVE = 0x20, 0x15, 0x06  # De 32 bits; salta si es igual.
DESDE_IP = 0xFFF00000  # SKF_NET_OFF: cuenta desde la cabecera IP.
ENTERO = 0xFFFFFFFF  # Cuántos bytes del paquete se dejan pasar: todos.
EMISORAS = ("127.0.0.1", "127.0.0.2", "127.0.0.3")
ADMITIDA = "127.0.0.2"
SILENCIO = 0.3  # Segundos sin que llegue nada.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: filtro_bpf.py")


def interrumpe(*_: object) -> NoReturn:
    for senal in SENALES:  # Otra señal, mientras sale, no hace nada.
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def instruccion(codigo: int, si: int, no: int, valor: int) -> bytes:
    """struct sock_filter: qué hace, cuántas salta según el caso, y con qué."""
    return struct.pack("HBBI", codigo, si, no, valor)


def solo_de(direccion: str) -> bytes:
    """Un filtro que deja pasar lo de una dirección IPv4."""
    en_red = struct.unpack("=I", socket.inet_aton(direccion))[0]
    return b"".join(
        (
            # A la carga le da la vuelta el núcleo: se compara con un número
            # en el orden de esta máquina.
            instruccion(CARGA, 0, 0, DESDE_IP + 12),  # Byte 12: de quién.
            instruccion(COMPARA, 0, 1, socket.ntohl(en_red)),
            instruccion(DEVUELVE, 0, 0, ENTERO),
            instruccion(DEVUELVE, 0, 0, 0),  # Ninguno: se descarta.
        )
    )


def pon(s: socket.socket, filtro: bytes) -> None:
    """Pone el filtro; si había otro, lo cambia."""
    memoria = ctypes.create_string_buffer(filtro, len(filtro))
    # struct sock_fprog: cuántas instrucciones, y dónde están. El núcleo las
    # comprueba y las copia: después, esa memoria ya no hace falta.
    programa = struct.pack("HP", len(filtro) // 8, ctypes.addressof(memoria))
    s.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, programa)


def quita(s: socket.socket) -> None:
    s.setsockopt(socket.SOL_SOCKET, SO_DETACH_FILTER, 0)


def quien_llega(s: socket.socket) -> str:
    """Manda un datagrama desde cada emisora; dice de cuáles llega."""
    for direccion in EMISORAS:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisora:
            emisora.bind((direccion, 0))
            emisora.sendto(b"hola", s.getsockname())
    llegan: list[str] = []
    s.settimeout(SILENCIO)
    try:
        while len(llegan) < len(EMISORAS):
            llegan.append(s.recvfrom(100)[1][0])
    except TimeoutError:
        pass
    return ", ".join(sorted(llegan))


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    Opciones(add_help=False).parse_args()
    if sys.platform != "linux":
        print("Estos filtros son de Linux.", file=sys.stderr)
        sys.exit(2)
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
            s.bind(("127.0.0.1", 0))
            print(f"Sin filtro: {quien_llega(s)}", flush=True)
            pon(s, solo_de(ADMITIDA))
            print(f"Con filtro: {quien_llega(s)}", flush=True)
            quita(s)
            print(f"Sin filtro otra vez: {quien_llega(s)}", flush=True)
            pon(s, solo_de(ADMITIDA))
            s.setsockopt(socket.SOL_SOCKET, SO_LOCK_FILTER, 1)
            try:
                quita(s)
            except PermissionError:
                print("Cerrado con llave: ya no se puede quitar.")
            print(f"Con filtro: {quien_llega(s)}")
    except OSError as error:
        sys.exit(f"Este sistema no admite el filtro (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
