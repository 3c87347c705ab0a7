"""Las interfaces de red y sus direcciones, y lo que les pasa después.

Enseña a preguntar al núcleo por un socket AF_NETLINK y a apuntarse a sus
avisos. No pide ser root. Con --vigila sigue hasta Ctrl+C.

    python3 interfaces.py [--vigila]
"""

import argparse
import errno
import signal
import socket
import struct
import sys
from collections.abc import Iterator
from typing import NoReturn

SENALES = (signal.SIGINT, signal.SIGTERM)
CABECERA = struct.Struct("=IHHII")  # nlmsghdr: largo, tipo, indicadores…
INTERFAZ = struct.Struct("=BxHiII")  # ifinfomsg: familia, clase, índice…
DIRECCION = struct.Struct("=BBBBi")  # ifaddrmsg: familia, prefijo… índice
ATRIBUTO = struct.Struct("=HH")  # rtattr: largo, tipo
FIN = 3  # NLMSG_DONE
NUEVA, BORRADA, PIDE_INTERFACES = 16, 17, 18  # RTM_NEWLINK, _DELLINK, _GETLINK
SIN_DIRECCION, PIDE_DIRECCIONES = 21, 22  # RTM_DELADDR y RTM_GETADDR
PREGUNTA = struct.Struct("=IHHII16x")  # Con ceros vale para las dos.
TODAS = 0x301  # NLM_F_REQUEST | NLM_F_DUMP
GRUPOS = 0x1 | 0x10 | 0x100  # RTMGRP_LINK, _IPV4_IFADDR, _IPV6_IFADDR
ENCENDIDA = 0x1  # IFF_UP
IFLA_IFNAME, IFLA_MTU, IFA_ADDRESS, IFA_LOCAL = 3, 4, 1, 2
Trozo = tuple[int, bytes]
NOMBRES: dict[int, str] = {}  # El de cada interfaz, por su número.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: interfaces.py [--vigila]")


def interrumpe(*_: object) -> NoReturn:
    for senal in SENALES:  # Otra señal, mientras sale, no hace nada.
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def trozos(datos: bytes, cabecera: struct.Struct) -> Iterator[Trozo]:
    """Los mensajes o los atributos seguidos: el tipo y el contenido."""
    while len(datos) >= cabecera.size:
        largo, tipo, *_ = cabecera.unpack_from(datos)
        yield tipo, datos[cabecera.size : largo]
        datos = datos[(largo + 3) & ~3 :]  # Empiezan en múltiplos de 4.


def describe(tipo: int, datos: bytes) -> tuple[object, str]:
    """De qué trata un mensaje, y la línea que lo cuenta."""
    if tipo in (NUEVA, BORRADA):
        _, _, indice, bits, _ = INTERFAZ.unpack_from(datos)
        hay = dict(trozos(datos[INTERFAZ.size :], ATRIBUTO))
        nombre = hay[IFLA_IFNAME].rstrip(b"\0").decode(errors="replace")
        # En un nombre cabe cualquier byte, también los que manejan terminales.
        limpio = "".join(c if c.isprintable() else "·" for c in nombre)
        NOMBRES[indice] = limpio
        como = "encendida" if bits & ENCENDIDA else "apagada"
        mtu = struct.unpack("=I", hay[IFLA_MTU])[0]
        return indice, f"{limpio}: {como}, MTU {mtu}"
    familia, prefijo, *_, indice = DIRECCION.unpack_from(datos)
    hay = dict(trozos(datos[DIRECCION.size :], ATRIBUTO))
    direccion = hay.get(IFA_LOCAL, hay[IFA_ADDRESS])
    texto = f"{socket.inet_ntop(familia, direccion)}/{prefijo}"
    return (indice, texto), f"{NOMBRES[indice]}: {texto}"


def lee(s: socket.socket, sabido: dict[object, str]) -> None:
    """Muestra lo nuevo hasta que acaba la respuesta; los avisos no acaban."""
    while True:
        for tipo, datos in trozos(s.recv(1 << 16), CABECERA):
            if tipo == FIN:
                return
            cual, linea = describe(tipo, datos)
            if tipo in (BORRADA, SIN_DIRECCION):
                if sabido.pop(cual, None):
                    print(f"- {linea}", flush=True)
            elif sabido.get(cual) != linea:  # Muchos avisos repiten lo sabido.
                sabido[cual] = linea
                print(f"+ {linea}", flush=True)


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--vigila", action="store_true")
    args = opciones.parse_args()
    if not hasattr(socket, "NETLINK_ROUTE"):
        print("Este sistema no tiene AF_NETLINK.", file=sys.stderr)
        sys.exit(2)
    sabido: dict[object, str] = {}
    try:
        with socket.socket(
            socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE
        ) as s:
            # Antes de preguntar: lo que cambie entretanto también llega.
            s.bind((0, GRUPOS if args.vigila else 0))
            for que in (PIDE_INTERFACES, PIDE_DIRECCIONES):
                s.send(PREGUNTA.pack(PREGUNTA.size, que, TODAS, 0, 0))
                lee(s, sabido)
            if args.vigila:
                print("Vigilando.", flush=True)
                lee(s, sabido)
    except OSError as error:
        if error.errno == errno.ENOBUFS:
            sys.exit("Hubo más avisos de los que caben: se perdió alguno.")
        sys.exit(f"No se puede preguntar al núcleo (error {error.errno}).")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
