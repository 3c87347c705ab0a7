"""Servidor DNS con autoridad sobre una zona pequeña, por UDP y por TCP.

Enseña a leer y escribir mensajes DNS por los dos. Se termina con Ctrl+C.

    python3 servidor_dns.py [--host 127.0.0.1] [--puerto 50035] [--plazo 10]
"""

import argparse
import contextlib
import errno
import signal
import socketserver
import struct
import sys
import threading
from ipaddress import ip_address
from typing import NoReturn

PUERTO = 50035
EN_UDP = 512  # Lo que cabe en un datagrama DNS sin extensiones.
A, CNAME, TXT, AAAA = 1, 5, 16, 28  # Los tipos de registro.
# Los nombres, como viajan: cada etiqueta tras su longitud, y un cero.
AQUI = b"\x07ejemplo\x04test\0"
ZONA = {
    (AQUI, A): [ip_address("192.0.2.10").packed],
    (AQUI, AAAA): [ip_address("2001:db8::10").packed],
    (AQUI, TXT): [b"\x04hola\x05mundo"],
    (b"\x03www" + AQUI, CNAME): [AQUI],
    (b"\x05largo" + AQUI, TXT): [b"\x28" + b"x" * 40] * 10,
}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit("Uso: servidor_dns.py [--host H] [--puerto N] [--plazo 1-60]")


def responde(datos: bytes, limite: int) -> bytes:
    """La respuesta a una consulta; vacía si no lo es."""
    if len(datos) < 12 or datos[2] & 0x80:
        return b""
    ident, marcas = struct.unpack_from("!2H", datos)
    marcas = 0x8400 | marcas & 0x7900  # Respuesta, y con autoridad.
    # Desde el byte 12, el nombre; tras él, el tipo y la clase.
    fin = datos.find(b"\0", 12) + 5
    if not 17 <= fin <= len(datos):
        return struct.pack("!6H", ident, marcas | 1, 0, 0, 0, 0)
    pregunta = datos[12:fin]
    nombre = pregunta[:-4].lower()
    tipo = int.from_bytes(pregunta[-4:-2], "big")
    if (nombre, CNAME) in ZONA:
        tipo = CNAME  # Es otro nombre de algo: se dice de qué.
    hay = ZONA.get((nombre, tipo), [])
    if not nombre.endswith(AQUI):
        marcas |= 5  # De otras zonas no se contesta.
    elif all(nombre != otro for otro, _ in ZONA):
        marcas |= 3  # No existe.
    # 0xC00C apunta al byte 12, el nombre; tipo, Internet y una hora de vida.
    puntero = struct.pack("!HHHI", 0xC00C, tipo, 1, 3600)
    cuerpo = b"".join(puntero + struct.pack("!H", len(d)) + d for d in hay)
    if 12 + len(pregunta) + len(cuerpo) > limite:
        # No cabe: se marca truncada, y volverán a preguntar por TCP.
        marcas, cuerpo, hay = marcas | 0x0200, b"", []
    cabecera = struct.pack("!6H", ident, marcas, 1, len(hay), 0, 0)
    return cabecera + pregunta + cuerpo


class PorUDP(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        datos, conector = self.request
        if respuesta := responde(datos, EN_UDP):
            with contextlib.suppress(OSError):  # Al puerto 0 no sale.
                conector.sendto(respuesta, self.client_address)


class PorTCP(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        with contextlib.suppress(OSError):  # Cortó, o venció el plazo.
            while len(largo := self.rfile.read(2)) == 2:
                datos = self.rfile.read(int.from_bytes(largo, "big"))
                datos = responde(datos, 65535)
                self.wfile.write(struct.pack("!H", len(datos)) + datos)


class ServidorTCP(socketserver.ThreadingTCPServer):
    allow_reuse_address = sys.platform != "win32"  # Allí quita el puerto.
    daemon_threads, request_queue_size = True, 100


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--plazo", type=int, choices=range(1, 61), default=10)
    args = opciones.parse_args()
    PorTCP.timeout = args.plazo
    try:
        with (
            ServidorTCP((args.host, args.puerto), PorTCP) as tcp,
            socketserver.UDPServer(tcp.socket.getsockname(), PorUDP) as udp,
        ):
            threading.Thread(target=tcp.serve_forever, daemon=True).start()
            print("DNS en {}:{}".format(*udp.socket.getsockname()), flush=True)
            udp.serve_forever()
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        if usada and not args.puerto:
            return main()  # Estaba libre en TCP y no en UDP: otro.
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")
    except KeyboardInterrupt:
        for numero in (signal.SIGINT, signal.SIGTERM):
            signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
        print("\nServidor detenido.")


if __name__ == "__main__":
    main()
