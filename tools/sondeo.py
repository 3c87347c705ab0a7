"""Qué familia de sockets abre con qué tipo: se prueba, y se guarda lo que pasó.

Lo guardado tiene dos partes: la del núcleo de usuario, que `nox -s familias` compara
siempre, y la de una máquina corriente, que solo vale para su núcleo y sus permisos.
"""

import datetime
import errno
import hashlib
import json
import os
import re
import socket
from pathlib import Path
from typing import TypedDict

GUARDADO = Path(__file__).resolve().parents[1] / "snippets/familias/sondeo.json"

TIPOS = ("SOCK_STREAM", "SOCK_DGRAM", "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET")
ABRE = "abre"

# Donde el protocolo 0 no sirve: con el que se prueba.
PROTOCOLOS = {
    ("AF_INET", "SOCK_RAW"): "IPPROTO_ICMP",
    ("AF_INET", "SOCK_SEQPACKET"): "IPPROTO_SCTP",
    ("AF_INET6", "SOCK_RAW"): "IPPROTO_ICMPV6",
    ("AF_INET6", "SOCK_SEQPACKET"): "IPPROTO_SCTP",
    ("AF_CAN", "SOCK_RAW"): "CAN_RAW",
    ("AF_CAN", "SOCK_DGRAM"): "CAN_BCM",
    ("AF_KEY", "SOCK_RAW"): "PF_KEY_V2",
}
PF_KEY_V2 = 2  # no está en el módulo

# Las de Linux que Python puede no tener, según con qué cabeceras se compiló.
NUMEROS = {"AF_DECnet": 12, "AF_BLUETOOTH": 31}

Familias = dict[str, dict[str, str]]


class Sondeo(TypedDict):
    """Lo que pasó en un núcleo."""

    linux: str
    fecha: str
    familias: Familias


class DeAnfitrion(Sondeo):
    """Lo mismo en una máquina corriente, con lo que hace falta para compararlo."""

    root: bool
    huella: str


class Guardado(TypedDict):
    """El fichero entero."""

    nucleo: Sondeo
    anfitrion: DeAnfitrion


def intenta(familia: str, numero: int, tipo: str) -> str:
    """«abre», o el nombre del error con que el núcleo se niega."""
    nombre = PROTOCOLOS.get((familia, tipo), "")
    protocolo = PF_KEY_V2 if nombre == "PF_KEY_V2" else getattr(socket, nombre, 0)
    try:
        socket.socket(numero, getattr(socket, tipo), protocolo).close()
    except OSError as error:
        return errno.errorcode[error.errno or 0]
    return ABRE


def sondea() -> Familias:
    """Prueba todas las familias de Linux con todos los tipos."""
    numeros = NUMEROS | {
        familia.name: familia.value for familia in socket.AddressFamily
    }
    del numeros["AF_UNSPEC"]
    return {
        familia: {tipo: intenta(familia, numero, tipo) for tipo in TIPOS}
        for familia, numero in sorted(numeros.items(), key=lambda par: par[1])
    }


def comparables(ahora: Familias, guardadas: Familias) -> Familias:
    """Lo de ahora, con lo guardado de las familias que este Python no tiene."""
    return {f: ahora.get(f, tipos) for f, tipos in guardadas.items()}


def version() -> str:
    """La versión del núcleo, sin lo que añade cada distribución."""
    hallazgo = re.match(r"[\d.]+\d", os.uname().release)
    return hallazgo[0] if hallazgo else ""


def huella() -> str:
    """Lo que decide el sondeo de una máquina: su núcleo y los permisos."""
    permisos = re.search(r"^CapEff:.*", Path("/proc/self/status").read_text(), re.M)
    nucleo = os.uname()
    texto = f"{nucleo.release} {nucleo.version} {permisos and permisos[0]}"
    return hashlib.sha256(texto.encode()).hexdigest()[:16]


def leido() -> Guardado:
    """Lo que hay guardado."""
    guardado: Guardado = json.loads(GUARDADO.read_text("utf-8"))
    return guardado


def escrito(guardado: Guardado) -> str:
    """El texto del fichero: una familia por línea, para que un cambio se lea."""
    texto = json.dumps(guardado, indent=2, ensure_ascii=False)
    de_una_familia = re.compile(r'(?<=": )\{\n\s+("SOCK_[^}]*?)\n\s+\}')
    return de_una_familia.sub(lambda n: "{" + re.sub(r"\n\s+", " ", n[1]) + "}", texto)


def ahora() -> Sondeo:
    """El sondeo de este núcleo, hoy."""
    fecha = datetime.datetime.now(datetime.UTC).date().isoformat()
    return {"linux": version(), "fecha": fecha, "familias": sondea()}


def guarda_anfitrion() -> None:
    """Guarda el sondeo de esta máquina."""
    guardado = leido()
    guardado["anfitrion"] = {
        **ahora(),
        "root": os.geteuid() == 0,
        "huella": huella(),
    }
    GUARDADO.write_text(escrito(guardado) + "\n", "utf-8")
