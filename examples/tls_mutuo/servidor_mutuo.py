"""Servidor TLS que solo atiende a quien trae un certificado de los suyos.

Enseña a pedir el certificado del cliente y a leer en él quién es: no hay
contraseñas. Antes, crea_identidades.py.

    python3 servidor_mutuo.py [--host 127.0.0.1] [--puerto 4434]
                              [--plazo 60]

Lee ca.pem y servidor.pem de la carpeta en la que se ejecuta.
"""

import argparse
import errno
import signal
import socket
import ssl
import sys
import threading
import time
from typing import Any, NoReturn

PUERTO = 4434
senales: list[int] = []  # Las que van llegando: con la primera, se termina.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: servidor_mutuo.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def prepara() -> ssl.SSLContext:
    contexto = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    contexto.minimum_version = ssl.TLSVersion.TLSv1_2
    # Sin certificado no se entra. Y vale el que firme esta autoridad, no
    # las del sistema: cualquiera puede tener uno de aquellas.
    contexto.verify_mode = ssl.CERT_REQUIRED
    try:
        contexto.load_verify_locations("ca.pem")
        contexto.load_cert_chain("servidor.pem")
    except OSError:
        sys.exit("Faltan ca.pem y servidor.pem: los crea crea_identidades.py.")
    return contexto


def quien(segura: ssl.SSLSocket) -> str:
    """El nombre (CN) del certificado, que la negociación ya comprobó."""
    certificado: dict[str, Any] = segura.getpeercert() or {}
    partes = [par for grupo in certificado["subject"] for par in grupo]
    return str(dict(partes)["commonName"])


def atiende(
    conexion: socket.socket, contexto: ssl.SSLContext, plazo: float
) -> None:
    """Saluda a un cliente por su nombre."""
    with conexion:
        conexion.settimeout(plazo)
        try:
            # TLS manda a trozos cortos: ninguno espera al acuse de otro.
            conexion.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            # Quien no trae certificado, o no es de los nuestros, no pasa.
            with contexto.wrap_socket(conexion, server_side=True) as segura:
                segura.sendall(f"Hola, {quien(segura)}.\n".encode())
                segura.unwrap()
        except OSError:
            pass


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, lambda numero, _: senales.append(numero))
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=60)
    args = opciones.parse_args()
    contexto = prepara()
    try:
        with socket.create_server((args.host, args.puerto)) as escucha:
            host, puerto = escucha.getsockname()
            print(f"Servidor con TLS mutuo en {host}:{puerto}", flush=True)
            escucha.settimeout(0.2)  # accept() no acaba al llegar una señal.
            while not senales:
                try:
                    conexion, _ = escucha.accept()
                except OSError as error:
                    if not isinstance(error, TimeoutError):
                        time.sleep(0.1)  # Demasiadas conexiones abiertas.
                    continue
                try:
                    threading.Thread(
                        target=atiende,
                        args=(conexion, contexto, args.plazo),
                        daemon=True,
                    ).start()
                except RuntimeError:
                    conexion.close()  # El sistema no da más hilos.
            for numero in (signal.SIGINT, signal.SIGTERM):
                signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
            print("\nServidor detenido.")
    except (OSError, TypeError, UnicodeError) as error:
        usada = errno.EADDRINUSE in error.args
        causa = "ya en uso" if usada else "no válida o sin permiso"
        sys.exit(f"Dirección {causa}: {args.host}:{args.puerto}.")


if __name__ == "__main__":
    main()
