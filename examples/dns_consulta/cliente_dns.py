"""Cliente DNS: pregunta por un nombre y muestra los registros que le dan.

Enseña a leer y escribir mensajes DNS a mano, y a repetir por TCP si no caben.

    python3 cliente_dns.py [--puerto 50035] … NOMBRE [A|AAAA|TXT|CNAME]
"""

import argparse
import secrets
import signal
import socket
import struct
import sys
import time
from ipaddress import ip_address
from typing import NoReturn

PUERTO = 50035
TIPOS = {"A": 1, "CNAME": 5, "TXT": 16, "AAAA": 28}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: cliente_dns.py [--host H] … [--plazo S] NOMBRE [TIPO]")


def nombre_dns(texto: str) -> bytes:
    partes = texto.encode("idna").rstrip(b".").split(b".")
    return b"".join(bytes([len(e)]) + e for e in partes) + b"\0"


def por_udp(args: argparse.Namespace, consulta: bytes) -> bytes:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as cliente:
        cliente.connect((args.host, args.puerto))
        cliente.send(consulta)
        limite = time.monotonic() + args.plazo
        while (queda := limite - time.monotonic()) > 0:
            cliente.settimeout(queda)
            datos = cliente.recv(65535)
            # Con otro número u otra pregunta, no es la respuesta a esta.
            suya = datos[:2] + datos[12 : len(consulta)]
            if suya == consulta[:2] + consulta[12:]:
                return datos
    raise TimeoutError


def por_tcp(args: argparse.Namespace, consulta: bytes) -> bytes:
    with socket.create_connection((args.host, args.puerto), args.plazo) as tcp:
        tcp.sendall(struct.pack("!H", len(consulta)) + consulta)
        with tcp.makefile("rb") as lector:
            return lector.read(int.from_bytes(lector.read(2), "big"))


def lee_nombre(datos: bytes, inicio: int) -> tuple[str, int]:
    """El nombre que empieza ahí (con escapes), y dónde sigue el mensaje."""
    nombre, sigue, tope = "", 0, inicio
    while largo := datos[inicio]:
        if largo < 0xC0:
            inicio += 1 + largo
            nombre += repr(datos[inicio - largo : inicio])[2:-1] + "."
        else:
            # Un puntero al resto. Solo hacia atrás: así no hay bucles.
            sigue = sigue or inicio + 2
            inicio = struct.unpack_from("!H", datos, inicio)[0] & 0x3FFF
            if inicio >= tope:
                raise ValueError
            tope = inicio
    return nombre, sigue or inicio + 1


def muestra(datos: bytes, posicion: int) -> None:
    for _ in range(struct.unpack_from("!H", datos, 6)[0]):
        nombre, inicio = lee_nombre(datos, posicion)
        tipo, _, _, largo = struct.unpack_from("!HHIH", datos, inicio)
        (dato,) = struct.unpack_from(f"{largo}s", datos, inicio + 10)
        posicion = inicio + 10 + largo
        if tipo in (TIPOS["A"], TIPOS["AAAA"]):
            print(nombre, ip_address(dato))
        elif tipo == TIPOS["CNAME"]:
            print(nombre, "es", lee_nombre(datos, inicio + 10)[0])
        else:
            print(nombre, dato)


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--plazo", type=int, choices=range(1, 61), default=2)
    opcion("nombre", type=nombre_dns)
    opcion("tipo", nargs="?", choices=TIPOS, default="A")
    args = opciones.parse_args()
    consulta = secrets.token_bytes(2) + struct.pack("!5H", 0x0100, 1, 0, 0, 0)
    consulta += args.nombre + struct.pack("!2H", TIPOS[args.tipo], 1)
    try:
        datos = por_udp(args, consulta)
        if datos[2] & 2:
            print("No cabe en un datagrama: se repite por TCP.", flush=True)
            datos = por_tcp(args, consulta)
        if error := datos[3] & 15:
            sys.exit(f"El servidor contesta con el error {error}.")
        muestra(datos, len(consulta))
    except (socket.gaierror, TypeError, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except (IndexError, ValueError, struct.error):
        sys.exit("La respuesta no se entiende.")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except OSError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        for numero in (signal.SIGINT, signal.SIGTERM):
            signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
        print()


if __name__ == "__main__":
    main()
