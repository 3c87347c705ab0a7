"""Crea una autoridad y los certificados de un servidor y de sus clientes.

Enseña que la identidad de un cliente es un certificado como el del
servidor, firmado por la misma autoridad. Usa la orden openssl.

    python3 crea_identidades.py [--carpeta .] [--clientes ana luis]

Deja ca.pem, que es público, y servidor.pem, ana.pem y luis.pem: cada uno
lleva su clave y no se da a nadie.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

# Una clave corta y rápida, que entienden todos.
CLAVE = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
AUTORIDAD = """\
[req]
distinguished_name = quien
x509_extensions = autoridad
prompt = no
[quien]
CN = Autoridad de prueba
[autoridad]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
"""
FIRMADO = """\
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""
# Para qué vale cada uno: con el de un cliente no se puede servir.
DE_SERVIDOR = """\
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost, IP:127.0.0.1
"""
DE_CLIENTE = "extendedKeyUsage = clientAuth\n"


class Opciones(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(
            "Uso: crea_identidades.py [--carpeta CARPETA] "
            "[--clientes NOMBRE ...], con letras de la «a» a la «z»"
        )


def nombre(texto: str) -> str:
    if not re.fullmatch("[a-z]{1,30}", texto) or texto in ("ca", "servidor"):
        raise ValueError
    return texto


def openssl(aqui: Path, orden: str) -> None:
    partes = ["openssl", *orden.split()]
    subprocess.run(partes, cwd=aqui, check=True, capture_output=True)


def firma(aqui: Path, destino: Path, nombre: str, uso: str) -> None:
    """Crea la clave y el certificado de alguien, juntos en NOMBRE.pem."""
    (aqui / "uso.cnf").write_text(FIRMADO + uso)
    openssl(
        aqui,
        f"req -new -config ca.cnf -subj /CN={nombre} {CLAVE} "
        "-keyout clave -out pedido",
    )
    openssl(
        aqui,
        "x509 -req -in pedido -CA ca.pem -CAkey ca.clave -CAcreateserial "
        "-days 30 -extfile uso.cnf -out firmado",
    )
    secreto = destino / f"{nombre}.pem"
    secreto.unlink(missing_ok=True)
    secreto.touch(0o600)  # Solo lo lee quien lo creó, desde el principio.
    partes = [(aqui / parte).read_text() for parte in ("firmado", "clave")]
    secreto.write_text("".join(partes))


def main() -> None:
    opciones = Opciones(add_help=False)
    opciones.add_argument("--carpeta", type=Path, default=Path())
    opciones.add_argument(
        "--clientes", type=nombre, nargs="+", default=["ana", "luis"]
    )
    args = opciones.parse_args()
    try:
        # La clave de la autoridad se borra con la carpeta: nadie más firmará.
        with tempfile.TemporaryDirectory() as carpeta:
            aqui = Path(carpeta)
            (aqui / "ca.cnf").write_text(AUTORIDAD)
            openssl(
                aqui,
                f"req -x509 -config ca.cnf -days 30 {CLAVE} "
                "-keyout ca.clave -out ca.pem",
            )
            publico = (aqui / "ca.pem").read_text()
            (args.carpeta / "ca.pem").write_text(publico)
            firma(aqui, args.carpeta, "servidor", DE_SERVIDOR)
            for cliente in args.clientes:
                firma(aqui, args.carpeta, cliente, DE_CLIENTE)
    except subprocess.CalledProcessError as error:
        sys.exit(f"openssl no pudo: código {error.returncode}.")
    except OSError as error:
        sys.exit(f"No puedo usar «{error.filename or args.carpeta}».")
    except KeyboardInterrupt:
        sys.exit(1)  # Puede que no estén todos.
    print("ca.pem y servidor.pem")
    print("Clientes:", ", ".join(f"{uno}.pem" for uno in args.clientes))


if __name__ == "__main__":
    main()
