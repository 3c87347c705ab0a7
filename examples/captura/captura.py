"""Captura: muestra los paquetes que pasan por una interfaz.

Enseña a abrir un socket AF_PACKET y a leer las cabeceras de Ethernet, IP,
TCP y UDP. Pide ser root o CAP_NET_RAW. Se termina con Ctrl+C.

    python3 captura.py [--interfaz lo] [--protocolo tcp]
"""

import argparse
import errno
import signal
import socket
import struct
import sys
from typing import NoReturn

SENALES = (signal.SIGINT, signal.SIGTERM)
ETH_P_ALL = 3  # Todos los protocolos; en socket, desde Python 3.12.
TODOS = socket.htons(ETH_P_ALL)  # socket() lo quiere en orden de red.
IPV4, IPV6, LOCAL = 0x0800, 0x86DD, 772  # LOCAL es ARPHRD_LOOPBACK.
BITS = ("FIN", "SYN", "RST", "PSH", "ACK", "URG")  # De TCP, desde el 0.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: captura.py [--interfaz NOMBRE] [--protocolo NOMBRE]")


def interrumpe(*_: object) -> NoReturn:
    for senal in SENALES:  # Otra señal, mientras sale, no hace nada.
        signal.signal(senal, lambda *_: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, SENALES)
    raise KeyboardInterrupt


def limpio(datos: bytes) -> str:
    """Lo que se ve de unos bytes; ninguno da órdenes a la terminal."""
    return "".join(chr(b) if 32 <= b < 127 else "·" for b in datos[:32])


def transporte(numero: int, de: str, a: str, datos: bytes) -> str:
    if numero not in (socket.IPPROTO_TCP, socket.IPPROTO_UDP):
        return f"protocolo {numero}  {de} → {a}  {len(datos)} bytes"
    de_puerto, a_puerto = struct.unpack_from("!HH", datos)
    nombre, que, largo = "UDP", "", 8
    if numero == socket.IPPROTO_TCP:
        largo = (datos[12] >> 4) * 4  # Viene en palabras de 4 bytes.
        puestos = [n for i, n in enumerate(BITS) if datos[13] >> i & 1]
        nombre, que = "TCP", f" [{' '.join(puestos)}]"
    if carga := datos[largo:]:
        que += f" {len(carga)} bytes «{limpio(carga)}»"
    return f"{nombre}  {de}:{de_puerto} → {a}:{a_puerto} {que}"


def describe(trama: bytes, pedido: int | None) -> str:
    """Una línea para esa trama; vacía si no es del protocolo pedido."""
    destino, origen, tipo = struct.unpack_from("=6s6sH", trama)
    tipo, datos = socket.ntohs(tipo), trama[14:]
    if tipo == IPV4:
        total, numero = struct.unpack_from("!H5xB", datos, 2)
        de, a = socket.inet_ntoa(datos[12:16]), socket.inet_ntoa(datos[16:20])
        datos = datos[(datos[0] & 0xF) * 4 : total]
    elif tipo == IPV6:
        numero = datos[6]
        de = f"[{socket.inet_ntop(socket.AF_INET6, datos[8:24])}]"
        a = f"[{socket.inet_ntop(socket.AF_INET6, datos[24:40])}]"
        datos = datos[40:]
    else:
        que = f"tipo {tipo:#06x}  {origen.hex(':')} → {destino.hex(':')}"
        return "" if pedido else f"{que}  {len(datos)} bytes"
    visto = not pedido or pedido == numero
    return transporte(numero, de, a, datos) if visto else ""


def captura(s: socket.socket, interfaz: str, pedido: int | None) -> NoReturn:
    bufer = bytearray(1 << 18)  # Uno para todos: no se pide memoria cada vez.
    while True:
        largo, (nombre, _, sentido, clase, _) = s.recvfrom_into(bufer)
        # Antes de bind() llega lo de todas; por la local, todo dos veces.
        repetido = clase == LOCAL and sentido == socket.PACKET_OUTGOING
        if nombre != interfaz or repetido:
            continue
        try:
            linea = describe(bytes(bufer[:largo]), pedido)
        except (IndexError, OSError, ValueError, struct.error):
            linea = f"trama incompleta de {largo} bytes"
        if linea:
            print(linea, flush=True)


def main() -> None:
    for senal in SENALES:
        signal.signal(senal, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--interfaz", default="lo")
    opciones.add_argument("--protocolo")
    args = opciones.parse_args()
    if not hasattr(socket, "AF_PACKET"):
        print("Este sistema no tiene AF_PACKET.", file=sys.stderr)
        sys.exit(2)
    try:
        pedido = args.protocolo and socket.getprotobyname(args.protocolo)
        with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, TODOS) as s:
            s.bind((args.interfaz, ETH_P_ALL))
            print(f"Captura por {args.interfaz}", flush=True)
            captura(s, args.interfaz, pedido)
    except (OSError, UnicodeError) as error:
        if errno.EPERM in error.args:
            print("Hace falta ser root (o CAP_NET_RAW).", file=sys.stderr)
            sys.exit(2)
        if errno.ENETDOWN in error.args:
            sys.exit("Esa interfaz está apagada, o ya no está.")
        hay = ", ".join(limpio(n.encode()) for _, n in socket.if_nameindex())
        sys.exit(f"No hay tal interfaz o protocolo. Interfaces: {hay}.")
    except KeyboardInterrupt:
        print("\nCaptura detenida.")


if __name__ == "__main__":
    main()
