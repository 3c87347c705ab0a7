"""Crea un bus CAN virtual, lo enciende, lo apaga y lo borra, sin `ip`.

Enseña AF_NETLINK en los dos sentidos: un socket da órdenes al núcleo y
espera su conformidad; otro oye los avisos que reciben todos. Pide root.

    python3 crea_vcan.py [--interfaz vcan9] [--plazo 5]
"""

import argparse
import os
import re
import signal
import socket
import struct
import sys
from typing import NoReturn

# De linux/rtnetlink.h y linux/if_link.h, que Python no trae.
RTM_NEWLINK, RTM_DELLINK, RTMGRP_LINK = 16, 17, 1
PETICION, CONFORMIDAD, NUEVA, CREA = 0x1, 0x4, 0x200, 0x400
IFLA_IFNAME, IFLA_LINKINFO, IFLA_INFO_KIND = 3, 18, 1
IFF_UP = 1
CABECERA = "=IHHII"  # Longitud, tipo, indicadores, orden y remitente.
INTERFAZ = "=BxHiII"  # Familia, clase, número, indicadores y cuáles cambian.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: crea_vcan.py [--interfaz NOMBRE] [--plazo SEGUNDOS]")


def nombre(texto: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9]{0,14}", texto):
        raise ValueError
    return texto


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def atributo(tipo: int, valor: bytes) -> bytes:
    largo = 4 + len(valor)
    # Cada uno empieza en un múltiplo de cuatro.
    return struct.pack("=HH", largo, tipo) + valor + bytes(-largo % 4)


def ordena(
    nucleo: socket.socket, tipo: int, extra: int, encendida: int, datos: bytes
) -> None:
    """Manda una orden y espera la conformidad del núcleo."""
    cuerpo = struct.pack(INTERFAZ, 0, 0, 0, encendida, IFF_UP) + datos
    indicadores = PETICION | CONFORMIDAD | extra
    largo = struct.calcsize(CABECERA) + len(cuerpo)
    nucleo.send(struct.pack(CABECERA, largo, tipo, indicadores, 1, 0) + cuerpo)
    # El mensaje de error con un 0 es la conformidad.
    (error,) = struct.unpack_from("=i", nucleo.recv(65536), 16)
    if error:
        raise OSError(-error, os.strerror(-error))


def espera(avisos: socket.socket, interfaz: str, estado: str) -> None:
    """Lee avisos hasta el que dice eso de esa interfaz."""
    while True:
        aviso = avisos.recv(65536)
        _, tipo, *_ = struct.unpack_from(CABECERA, aviso)
        _, _, _, indicadores, _ = struct.unpack_from(INTERFAZ, aviso, 16)
        # El nombre es un atributo más; basta con que esté.
        if atributo(IFLA_IFNAME, interfaz.encode() + b"\0") not in aviso:
            continue
        visto = "encendida" if indicadores & IFF_UP else "apagada"
        if tipo == RTM_DELLINK:
            visto = "borrada"
        if visto == estado:
            print(f"El núcleo avisa: {interfaz}, {estado}", flush=True)
            return


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--interfaz", type=nombre, default="vcan9")
    opciones.add_argument("--plazo", type=segundos, default=5)
    args = opciones.parse_args()
    if not hasattr(socket, "AF_NETLINK"):
        print("Hace falta Linux: aquí no hay AF_NETLINK.", file=sys.stderr)
        sys.exit(2)
    # Ctrl+C espera al final: a medias, dejaría la interfaz creada.
    signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM))
    crudo = (socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE)
    quien = atributo(IFLA_IFNAME, args.interfaz.encode() + b"\0")
    clase = atributo(IFLA_LINKINFO, atributo(IFLA_INFO_KIND, b"vcan"))
    try:
        with socket.socket(*crudo) as nucleo, socket.socket(*crudo) as avisos:
            nucleo.settimeout(args.plazo)
            avisos.settimeout(args.plazo)
            # Antes de ordenar nada: un aviso que nadie oye se pierde.
            avisos.bind((0, RTMGRP_LINK))
            ordena(nucleo, RTM_NEWLINK, CREA | NUEVA, 0, quien + clase)
            try:
                espera(avisos, args.interfaz, "apagada")
                ordena(nucleo, RTM_NEWLINK, 0, IFF_UP, quien)
                espera(avisos, args.interfaz, "encendida")
                ordena(nucleo, RTM_NEWLINK, 0, 0, quien)
                espera(avisos, args.interfaz, "apagada")
            finally:
                ordena(nucleo, RTM_DELLINK, 0, 0, quien)
            espera(avisos, args.interfaz, "borrada")
    except PermissionError:
        print("Crear una interfaz pide root (CAP_NET_ADMIN).", file=sys.stderr)
        sys.exit(2)
    except OSError as error:
        sys.exit(f"No se pudo con {args.interfaz}: {error}.")


if __name__ == "__main__":
    main()
