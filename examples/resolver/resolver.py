"""Todo lo que contesta getaddrinfo(), y cómo se da la vuelta.

Enseña qué es cada campo de una respuesta, qué cambia cada indicador AI_*,
qué significa cada error EAI_* y cómo vuelve getnameinfo() de la dirección
al texto. Sin argumentos hace un recorrido que no usa la red.

    python3 resolver.py [NOMBRE [SERVICIO]]
"""

import argparse
import signal
import socket
import sys
from typing import NoReturn

IPV4, IPV6, TCP = socket.AF_INET, socket.AF_INET6, socket.SOCK_STREAM
# En orden: host, puerto, familia, tipo, protocolo e indicadores.
Pregunta = tuple[str | None, str | int | None, int, int, int, int]
RECORRIDO: list[tuple[str, Pregunta]] = [
    ("Sin tipo, sale una vez por cada uno", ("127.0.0.1", 80, 0, 0, 0, 0)),
    ("Con tipo, una sola", ("127.0.0.1", 80, 0, TCP, 0, 0)),
    ("IPv6: la dirección tiene cuatro campos", ("::1", 80, 0, TCP, 0, 0)),
    ("Un nombre, de /etc/hosts", ("localhost", 80, IPV4, TCP, 0, 0)),
    ("Sin host: para conectar con esta máquina", (None, 80, IPV4, TCP, 0, 0)),
    (
        "AI_PASSIVE: sin host, para escuchar en todas las direcciones",
        (None, 80, IPV4, TCP, 0, socket.AI_PASSIVE),
    ),
    (
        "AI_CANONNAME: añade el nombre oficial",
        ("127.0.0.1", 80, 0, TCP, 0, socket.AI_CANONNAME),
    ),
    (
        "AI_NUMERICHOST: solo números, así no consulta nada",
        ("localhost", 80, 0, TCP, 0, socket.AI_NUMERICHOST),
    ),
    (
        "AI_NUMERICSERV: el puerto, también en números",
        ("127.0.0.1", "http", 0, TCP, 0, socket.AI_NUMERICSERV),
    ),
    ("Una IPv4, pidiendo IPv6", ("127.0.0.1", 80, IPV6, TCP, 0, 0)),
    (
        "AI_V4MAPPED: la misma, dentro de una IPv6",
        ("127.0.0.1", 80, IPV6, TCP, 0, socket.AI_V4MAPPED),
    ),
    ("Un servicio que no existe", ("127.0.0.1", "htpp", 0, TCP, 0, 0)),
    ("TCP con el protocolo de UDP", ("127.0.0.1", 80, 0, TCP, 17, 0)),
    ("Una familia que no tiene nombres", ("x", 80, socket.AF_UNIX, TCP, 0, 0)),
]
EXPLICACIONES = {
    "EAI_NONAME": "no existe ese nombre, o no se puede buscar",
    "EAI_NODATA": "el nombre existe y no tiene direcciones de las pedidas",
    "EAI_ADDRFAMILY": "el nombre existe y no tiene direcciones de esa familia",
    "EAI_AGAIN": "no contestó quien lo sabe: más tarde puede que sí",
    "EAI_FAIL": "quien lo sabe dice que no puede contestar",
    "EAI_SERVICE": "ese servicio no existe para ese tipo",
    "EAI_FAMILY": "esa familia no vale aquí",
    "EAI_SOCKTYPE": "ese tipo y ese protocolo no casan",
    "EAI_BADFLAGS": "esos indicadores no casan entre sí",
}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: resolver.py [NOMBRE [SERVICIO]]")


def explica(error: socket.gaierror) -> str:
    """El error por su nombre: el número cambia en cada sistema."""
    for nombre, significado in EXPLICACIONES.items():
        if getattr(socket, nombre, None) == error.errno:
            return f"{nombre}: {significado}"
    return f"error {error.errno}: {error.strerror}"


def pregunta(que: Pregunta) -> None:
    """Muestra lo que contesta getaddrinfo()."""
    for respuesta in socket.getaddrinfo(*que):
        # Los tres primeros van a socket() y el último, a connect().
        familia, tipo, protocolo, oficial, direccion = respuesta
        print(f"  {familia.name}, {tipo.name}, protocolo {protocolo}", end="")
        print(f" → {direccion}")
        if oficial:
            print(f"    nombre oficial: {oficial!r}")


def recorre() -> None:
    for titulo, que in RECORRIDO:
        print(titulo)
        try:
            pregunta(que)
        except socket.gaierror as error:
            print(f"  {explica(error)}")
    print("Y de vuelta, con getnameinfo()")
    solo_numeros = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV
    for direccion in (("127.0.0.1", 80), ("::1", 80, 0, 0)):
        print(f"  {direccion} → {socket.getnameinfo(direccion, solo_numeros)}")


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opciones.add_argument("nombre", nargs="?")
    opciones.add_argument("servicio", nargs="?")
    args = opciones.parse_args()
    try:
        if args.nombre is None:
            recorre()
        else:
            pregunta((args.nombre, args.servicio, 0, TCP, 0, 0))
    except socket.gaierror as error:
        sys.exit(explica(error))
    except UnicodeError:
        sys.exit("UnicodeError: eso no puede ser un nombre.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
