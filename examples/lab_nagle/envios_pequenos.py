"""Nagle y el ACK retrasado: una petición en trozos espera sin motivo.

Enseña por qué varios send() pequeños seguidos tardan, y tres curas: un solo
sendall(), TCP_NODELAY y TCP_CORK. Cuenta los segmentos que salen con
TCP_INFO, y mide la ida y vuelta. Solo en Linux. Todo ocurre en esta máquina,
y acaba solo.

    python3 envios_pequenos.py
"""

import signal
import socket
import struct
import sys
import time
from threading import Thread

PLAZO = 5
TROZOS = [b"GET ", b"/hora", b" HTTP/1.0\r\n", b"Host: yo\r\n", b"\r\n"]
PETICION = b"".join(TROZOS)
# Dónde están, dentro de TCP_INFO, los segmentos repetidos y los de datos.
REPETIDOS, DE_DATOS = 100, 156


def pareja() -> tuple[socket.socket, socket.socket]:
    """Los dos extremos de una conexión TCP nueva."""
    with socket.create_server(("127.0.0.1", 0)) as escucha:
        cliente = socket.create_connection(escucha.getsockname(), PLAZO)
        servidor, _ = escucha.accept()
    servidor.settimeout(PLAZO)
    return cliente, servidor


def contesta(conexion: socket.socket) -> None:
    """El servidor: responde cuando tiene la petición entera."""
    with conexion:
        recibido = b""
        while len(recibido) < len(PETICION):
            datos = conexion.recv(1000)
            if not datos:
                return
            recibido += datos
        conexion.sendall(b"las tres")


def segmentos(conexion: socket.socket) -> int:
    """Los segmentos con datos que ha enviado, sin contar repeticiones."""
    info = conexion.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 160)
    repetidos: int = struct.unpack_from("I", info, REPETIDOS)[0]
    de_datos: int = struct.unpack_from("I", info, DE_DATOS)[0]
    return de_datos - repetidos


def cuantos(conexion: socket.socket) -> str:
    """Cuántos segmentos salieron, al lado de los trozos que eran."""
    numero = segmentos(conexion)
    if numero == 1:
        return "1 segmento"
    # Entre 1 y 5: depende de cuándo llegó el ACK que esperaban los demás.
    return "menos de 5 segmentos" if numero < 5 else f"{numero} segmentos"


def en_trozos(conexion: socket.socket) -> None:
    for trozo in TROZOS:
        conexion.send(trozo)


def con_nodelay(conexion: socket.socket) -> None:
    # Cada send() sale ya, aunque haya otros sin confirmar.
    conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    en_trozos(conexion)


def con_cork(conexion: socket.socket) -> None:
    # Nada sale a medio llenar hasta quitar el tapón.
    conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
    en_trozos(conexion)
    conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)


def de_una_vez(conexion: socket.socket) -> None:
    conexion.sendall(PETICION)


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if len(sys.argv) > 1:
        sys.exit("Uso: envios_pequenos.py, sin opciones.")
    if sys.platform != "linux":
        print("Este programa usa TCP_INFO, de Linux.", file=sys.stderr)
        sys.exit(2)
    casos = {
        "5 send()": en_trozos,
        "5 send() con TCP_NODELAY": con_nodelay,
        "5 send() con TCP_CORK": con_cork,
        "1 sendall()": de_una_vez,
    }
    try:
        for nombre, envia in casos.items():
            cliente, servidor = pareja()
            # Al nacer, una conexión confirma cada segmento enseguida; esta
            # confirma tarde desde el principio, como una que ya habló.
            servidor.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 0)
            hilo = Thread(target=contesta, args=[servidor], daemon=True)
            with cliente:
                hilo.start()
                inicio = time.perf_counter()
                envia(cliente)
                cliente.recv(100)
                ms = (time.perf_counter() - inicio) * 1000
                print(f"{nombre}: {cuantos(cliente)}, {ms:.3f} ms")
            hilo.join()
    except OSError as error:
        sys.exit(f"No se pudo hacer la prueba: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
