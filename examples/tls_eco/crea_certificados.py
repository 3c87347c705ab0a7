"""Crea una autoridad de prueba y el certificado de un servidor TLS.

Enseña qué hay en un certificado y quién lo firma. Usa la orden openssl,
que suele estar donde está Python: el módulo ssl no sabe crear certificados.

    python3 crea_certificados.py [--carpeta .] [--dias 30]
                                 [--nombres localhost 127.0.0.1]

Deja ca.pem, que se da a los clientes, y servidor.pem, que es secreto:
lleva el certificado y su clave.
"""

import argparse
import ipaddress
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

# Una clave corta y rápida, que entienden todos los clientes.
CLAVE = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
NOMBRES = ["DNS:localhost", "IP:127.0.0.1"]
CONFIGURACION = """\
[req]
distinguished_name = quien
prompt = no
[quien]
CN = Autoridad de prueba
[autoridad]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[servidor]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = {nombres}
"""


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: crea_certificados.py [--carpeta CARPETA] [--dias 0-825] "
            "[--nombres NOMBRE ...]"
        )


def nombre(texto: str) -> str:
    """El nombre, como se escribe en un certificado."""
    try:
        return f"IP:{ipaddress.ip_address(texto)}"
    except ValueError:
        # Va a un archivo de configuración: nada de comas ni saltos de línea.
        if not re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", texto):
            raise
        return f"DNS:{texto}"


def crea(destino: Path, nombres: list[str], dias: int) -> None:
    """Escribe ca.pem y servidor.pem en la carpeta."""
    with tempfile.TemporaryDirectory() as carpeta:
        aqui = Path(carpeta)

        def openssl(orden: str) -> None:
            partes = ["openssl", *orden.split()]
            subprocess.run(partes, cwd=aqui, check=True, capture_output=True)

        configuracion = CONFIGURACION.format(nombres=", ".join(nombres))
        (aqui / "x.cnf").write_text(configuracion)
        # La autoridad se firma a sí misma: quien tenga ca.pem se fía de ella.
        openssl(
            "req -x509 -config x.cnf -extensions autoridad -days 825 "
            f"{CLAVE} -keyout ca.clave -out ca.pem"
        )
        # El servidor hace su clave y pide un certificado...
        openssl(
            "req -new -config x.cnf -subj /CN=servidor "
            f"{CLAVE} -keyout s.clave -out s.pide"
        )
        # ... y la autoridad se lo firma.
        openssl(
            "x509 -req -in s.pide -CA ca.pem -CAkey ca.clave -CAcreateserial "
            f"-days {dias} -extfile x.cnf -extensions servidor -out s.pem"
        )
        autoridad = (aqui / "ca.pem").read_text()
        servidor = (aqui / "s.pem").read_text() + (
            aqui / "s.clave"
        ).read_text()
    # La clave de la autoridad ya no existe: nadie firmará nada más con ella.
    (destino / "ca.pem").write_text(autoridad)
    secreto = destino / "servidor.pem"
    secreto.unlink(missing_ok=True)
    secreto.touch(0o600)  # Solo lo lee quien lo creó, desde el principio.
    secreto.write_text(servidor)


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--carpeta", type=Path, default=Path())
    opciones.add_argument("--dias", type=int, choices=range(826), default=30)
    opciones.add_argument("--nombres", type=nombre, nargs="+", default=NOMBRES)
    args = opciones.parse_args()
    try:
        crea(args.carpeta, args.nombres, args.dias)
    except subprocess.CalledProcessError as error:
        sys.exit(f"openssl no pudo: código {error.returncode}.")
    except OSError as error:
        sys.exit(f"No puedo usar «{error.filename or args.carpeta}».")
    except KeyboardInterrupt:
        sys.exit(1)  # Puede que no estén todos.
    print(f"ca.pem y servidor.pem, para {', '.join(args.nombres)}")


if __name__ == "__main__":
    main()
