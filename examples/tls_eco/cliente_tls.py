"""Cliente de eco por TLS: cifra, y comprueba con quién habla.

Enseña a no fiarse de cualquiera: el certificado ha de estar en fecha, lo
ha de firmar una autoridad conocida y ha de llevar el nombre que se pide.

    python3 cliente_tls.py [--host 127.0.0.1] [--puerto 4433]
                           [--plazo 5] [--autoridad ca.pem]
"""

import argparse
import signal
import socket
import ssl
import sys
from typing import NoReturn

PUERTO = 4433
BLOQUE = 16384
CAUSAS = {  # Los números son de OpenSSL: X509_V_ERR_…
    10: "caducó",
    18: "lo firmó el propio servidor, y no una autoridad",
    20: "lo firma una autoridad desconocida",
    62: "es de otro nombre",
    64: "es de otra dirección",
}


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: cliente_tls.py [--host HOST] [--puerto 0-65535] "
            "[--plazo SEGUNDOS] [--autoridad ARCHIVO]"
        )


def segundos(texto: str) -> float:
    valor = float(texto)
    if not 0 < valor <= 3600:
        raise ValueError
    return valor


def prepara(autoridad: str) -> ssl.SSLContext:
    """De quién se fía, y desde qué versión."""
    try:
        # Comprueba la firma, la fecha y el nombre: no hay que pedirlo.
        contexto = ssl.create_default_context(cafile=autoridad)
    except OSError:
        sys.exit(f"No hay un certificado de autoridad en «{autoridad}».")
    contexto.minimum_version = ssl.TLSVersion.TLSv1_2
    return contexto


def pide_eco(segura: ssl.SSLSocket, mensaje: bytes) -> bytes:
    """Manda el mensaje y devuelve su eco, tan largo como él."""
    segura.sendall(mensaje)
    eco = bytearray()
    while len(eco) < len(mensaje):
        if not (datos := segura.recv(BLOQUE)):
            sys.exit("El servidor cerró la conexión.")
        eco += datos
    return bytes(eco)


def interrumpe(*_: object) -> NoReturn:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, lambda *_: None)  # Con una basta.
    raise KeyboardInterrupt


def main() -> None:
    for numero in (signal.SIGINT, signal.SIGTERM):
        signal.signal(numero, interrumpe)
    opciones = Opciones(add_help=False)
    opcion = opciones.add_argument
    opcion("--host", default="127.0.0.1")
    opcion("--puerto", type=int, choices=range(65536), default=PUERTO)
    opcion("--plazo", type=segundos, default=5)
    opcion("--autoridad", default="ca.pem")
    args = opciones.parse_args()
    contexto = prepara(args.autoridad)
    destino = (args.host, args.puerto)
    try:
        with (
            socket.create_connection(destino, args.plazo) as tcp,
            # server_hostname es el nombre que ha de estar en el certificado.
            contexto.wrap_socket(
                tcp, server_hostname=args.host, do_handshake_on_connect=False
            ) as segura,
        ):
            segura.do_handshake()  # Hasta aquí no se ha mandado nada propio.
            donde = f"{args.host}:{args.puerto}"
            print(f"Conectado con {donde} por {segura.version()}", flush=True)
            while linea := sys.stdin.buffer.readline(BLOQUE):
                if (eco := pide_eco(segura, linea)) != linea:
                    sys.exit("El servidor no devolvió lo mismo.")
                texto = eco.decode(errors="replace").rstrip("\r\n")
                print(f"Eco: {texto}", flush=True)
            segura.unwrap()  # Avisa de que termina: no es un corte.
    except (socket.gaierror, UnicodeError):
        sys.exit(f"No encuentro la máquina «{args.host}».")
    except ssl.SSLCertVerificationError as error:
        causa = CAUSAS.get(error.verify_code, f"error {error.verify_code}")
        sys.exit(f"No me fío del servidor: su certificado {causa}.")
    except TimeoutError:
        sys.exit(f"El servidor no contesta: venció el plazo ({args.plazo} s).")
    except ConnectionRefusedError:
        sys.exit(f"Nadie escucha en {args.host}:{args.puerto}.")
    except ssl.SSLError as error:
        sys.exit(f"El servidor no habla TLS como debe ({error.reason}).")
    except OSError as error:
        sys.exit(f"Se cortó la conexión (error {error.errno}).")
    except KeyboardInterrupt:
        for numero in (signal.SIGINT, signal.SIGTERM):
            signal.signal(numero, signal.SIG_IGN)  # Ya se está yendo.
        print()


if __name__ == "__main__":
    main()
