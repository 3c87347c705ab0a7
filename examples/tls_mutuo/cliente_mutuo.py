"""Cliente TLS que enseña su certificado, y comprueba el del servidor.

Enseña que con TLS 1.3 el cliente acaba de negociar antes de saber si lo
admiten: el rechazo llega al leer. Antes, crea_identidades.py.

    python3 cliente_mutuo.py [--host 127.0.0.1] [--puerto 4434]
                             [--plazo 5] [--identidad ana.pem]

Lee ca.pem de la carpeta en la que se ejecuta.
"""

import argparse
import signal
import socket
import ssl
import sys
from typing import NoReturn

PUERTO = 4434
LIMITE = 1000  # Bytes del saludo: ni un servidor llena la memoria.


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_mutuo.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [--identidad ARCHIVO]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def prepara(identidad: str) -> ssl.SSLContext:
    try:
        contexto = ssl.create_default_context(cafile="ca.pem")
        contexto.load_cert_chain(identidad)  # Quién soy, y mi clave.
    except OSError:
        sys.exit(
            f"Faltan ca.pem o «{identidad}»: los crea crea_identidades.py."
        )
    contexto.minimum_version = ssl.TLSVersion.TLSv1_2
    return contexto


def lee_saludo(segura: ssl.SSLSocket) -> str:
    saludo = bytearray()
    while len(saludo) < LIMITE and (datos := segura.recv(LIMITE)):
        saludo += datos
    texto = saludo.decode(errors="replace")
    # Nada de lo que llega maneja la terminal.
    return "".join(letra for letra in texto if letra.isprintable())


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, lambda *_: None)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opciones.add_argument("--host", default="127.0.0.1")
    opciones.add_argument(
        "--puerto", type=int, choices=range(65536), default=PUERTO
    )
    opciones.add_argument("--plazo", type=segundos, default=5)
    opciones.add_argument("--identidad", default="ana.pem")
    args = opciones.parse_args()
    contexto = prepara(args.identidad)
    destino = (args.host, args.puerto)
    try:
        with (
            socket.create_connection(destino, args.plazo) as tcp,
            contexto.wrap_socket(
                tcp, server_hostname=args.host, do_handshake_on_connect=False
            ) as segura,
        ):
            segura.do_handshake()  # El servidor es quien dice ser.
            saludo = lee_saludo(segura)  # Y aquí se sabe si nos admite.
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except ssl.SSLCertVerificationError as error:
        sys.exit(f"No me fío del servidor (error {error.verify_code}).")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except ssl.SSLError as error:
        # «ALERT» en el motivo: lo dice el servidor, no este programa.
        sys.exit(f"El servidor no me admite, o no habla TLS ({error.reason}).")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        for numero in (signal.SIGINT, signal.SIGTERM):
            signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
        print()
    else:
        if not saludo:
            sys.exit("El servidor cerró la conexión.")
        print(saludo)


if __name__ == "__main__":
    main()
