"""Servidor de eco por TLS: lo mismo que un eco por TCP, pero cifrado.

Enseña a envolver una conexión con ssl y a que la negociación de un cliente
no haga esperar a los demás. Antes, crea_certificados.py.

    python3 servidor_tls.py [--puerto 4433] [--certificado servidor.pem]
"""

import argparse
import errno
import signal
import socket
import ssl
import sys
import threading
import time
from typing import NoReturn

PUERTO = 4433
senales: list[int] = []  # Las que van llegando: con la primera, se termina.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_tls.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [--certificado ARCHIVO]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def prepara(certificado: str) -> ssl.SSLContext:
    """Lo que vale para todas las conexiones: versión y certificado."""
    contexto = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    contexto.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        contexto.load_cert_chain(certificado)  # Certificado y clave.
    except OSError:
        sys.exit(
            f"No hay un certificado con su clave en «{certificado}»: "
            "lo crea crea_certificados.py."
        )
    return contexto


def atiende(
    conexion: socket.socket, contexto: ssl.SSLContext, plazo: float
) -> None:
    """Negocia el cifrado y devuelve lo que llega, hasta que cierran."""
    with conexion:
        conexion.settimeout(plazo)
        try:
            # TLS manda a trozos cortos: ninguno espera al acuse de otro.
            conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            # La negociación va en el hilo de este cliente, y entera dentro
            # del plazo: quien calla no detiene a los demás.
            with contexto.wrap_socket(conexion, server_side=True) as segura:
                while datos := segura.recv(16384):
                    segura.sendall(datos)
                segura.unwrap()  # Avisa de que aquí acaba lo cifrado.
        except OSError:
            pass  # No hablaba TLS, se fue de golpe o venció el plazo.


def sirve(
    escucha: socket.socket, contexto: ssl.SSLContext, plazo: float
) -> None:
    """Acepta conexiones y da un hilo a cada una, hasta que llega una señal."""
    escucha.settimeout(0.2)  # accept() no acaba al llegar una señal.
    while not senales:
        try:
            conexion, (host, puerto) = escucha.accept()
        except OSError as error:
            if not isinstance(error, TimeoutError):
                time.sleep(0.1)  # Demasiadas conexiones abiertas.
            continue
        # Solo este hilo escribe en pantalla: los demás son demonios.
        print(f"Conexión de {host}:{puerto}", flush=True)
        hilo = threading.Thread(
            target=atiende, args=(conexion, contexto, plazo), daemon=True
        )
        try:
            hilo.start()
        except RuntimeError:
            conexion.close()  # El sistema no da más hilos.


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, lambda numero, _: senales.append(numero))
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--plazo", type=segundos, default=60)
    opcion("--certificado", default="servidor.pem")
    args = opciones.parse_args()
    contexto = prepara(args.certificado)
    try:
        with socket.create_server((args.host, args.puerto)) as escucha:
            host, puerto = escucha.getsockname()
            print(f"Servidor de eco con TLS en {host}:{puerto}", flush=True)
            sirve(escucha, contexto, args.plazo)
            for numero in (signal.SIGINT, signal.SIGTERM):
                signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
            print("\nServidor detenido.")
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")


if __name__ == "__main__":
    main()
