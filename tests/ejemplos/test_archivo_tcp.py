"""Archivos por TCP: enteros, cortados y reanudados, y nombres con mala intención."""

import hashlib
import itertools
import random
import socket
import subprocess
from pathlib import Path

import pytest

from tests.arnes import red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "archivo_tcp/servidor_archivo.py"
CLIENTE = "archivo_tcp/cliente_archivo.py"
RECIBIDOS = "recibidos"
_numeros = itertools.count()


def dice(conexion: socket.socket) -> str:
    return red.recibe_linea(conexion).decode().removesuffix("\n")


def resumen(datos: bytes) -> bytes:
    return hashlib.sha256(datos).hexdigest().encode() + b"\n"


def saluda(conexion: socket.socket) -> None:
    """Envía un archivo muy corto, con un nombre que nadie usó."""
    conexion.sendall(b"4 bateria %d.txt\n" % next(_numeros))
    assert dice(conexion) == "0"
    conexion.sendall(b"hola" + resumen(b"hola"))
    assert dice(conexion) == "ok"


BATERIA = {
    "servidor_archivo.py": ServidorTCP(saluda),
    "cliente_archivo.py": ClienteTCP((__file__, "--plazo", 0.3)),
}


def archivo(escena: Escena, nombre: str, cuantos: int) -> bytes:
    datos = random.Random(cuantos).randbytes(cuantos)
    (escena.carpeta / nombre).write_bytes(datos)
    return datos


def recibido(escena: Escena, nombre: str) -> Path:
    return escena.carpeta / RECIBIDOS / nombre


def envia_a_medias(puerto: int, nombre: str, tamano: int, datos: bytes) -> None:
    """Empieza un envío y corta cuando el servidor ya tiene todos esos bytes."""
    with red.conecta(puerto) as conexion:
        conexion.sendall(f"{tamano} {nombre}\n".encode())
        assert dice(conexion) == "0"
        conexion.sendall(datos)
        conexion.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(conexion) == b""


def test_lo_que_se_publica(escena: Escena) -> None:
    datos = archivo(escena, "foto.jpg", 1_000_000)
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    envia_a_medias(puerto, "foto.jpg", len(datos), datos[:350_000])
    cliente = escena.terminal(CLIENTE, "foto.jpg", "--puerto", puerto)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    assert recibido(escena, "foto.jpg").read_bytes() == datos
    escena.guarda(servidor, cliente)


@pytest.mark.parametrize("cuantos", [0, 1, 65536, 3_000_001])
def test_llega_lo_mismo(escena: Escena, cuantos: int) -> None:
    datos = archivo(escena, "datos.bin", cuantos)
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "datos.bin", "--puerto", puerto)
    assert cliente.termina() == 0
    assert recibido(escena, "datos.bin").read_bytes() == datos
    assert [x.name for x in recibido(escena, ".").iterdir()] == ["datos.bin"]


@pytest.mark.parametrize(
    "nombre",
    [
        "../fuera.txt",
        "/tmp/fuera.txt",
        "..",
        ".",
        "",
        "a/b",
        "a\\b",
        "c:x",
        ".oculto",
        "a\0b",
        "a\x1b[2Jb",
        "x" * 200,
        "sube/../../fuera.txt",
    ],
)
def test_nada_se_escribe_fuera_de_la_carpeta(escena: Escena, nombre: str) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as conexion:
        conexion.sendall(f"4 {nombre}\nhola".encode())
        assert dice(conexion) == "! Pedido o nombre no válidos."
    dentro = sorted(escena.carpeta.rglob("*"))
    assert dentro == [escena.carpeta / RECIBIDOS]


def test_lo_que_no_coincide_se_borra(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    for datos in (b"hola", b"otra"):
        with red.conecta(puerto) as conexion:
            conexion.sendall(b"4 a.txt\n")
            assert dice(conexion) == "0"
            conexion.sendall(datos + resumen(b"cosa"))
            assert dice(conexion).startswith("! No coincide el SHA-256")
    assert list(recibido(escena, ".").iterdir()) == []


def test_ni_se_pisa_ni_se_mezcla(escena: Escena) -> None:
    """Un archivo que ya está no se cambia, y dos no envían el mismo a la vez."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as uno, red.conecta(puerto) as otro:
        uno.sendall(b"4 a.txt\nho")
        assert dice(uno) == "0"
        otro.sendall(b"4 a.txt\n")
        assert dice(otro) == "! Ya existe, o alguien lo está enviando."
        uno.sendall(b"la" + resumen(b"hola"))
        assert dice(uno) == "ok"
    archivo(escena, "a.txt", 9)
    cliente = escena.programa(CLIENTE, "a.txt", "--puerto", puerto)
    assert cliente.termina() == 1
    assert cliente.errores == (
        "El servidor no lo acepta: Ya existe, o alguien lo está enviando.\n"
    )
    assert recibido(escena, "a.txt").read_bytes() == b"hola"


def test_el_cliente_cortado_lo_dice(escena: Escena) -> None:
    """Si se corta a la mitad, lo dice; repetida la orden, sigue y acaba."""
    datos = archivo(escena, "grande.bin", 20_000_000)
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "grande.bin", "--puerto", puerto)
        conexion = red.acepta(servidor)
        assert dice(conexion) == "20000000 grande.bin"
        conexion.sendall(b"0\n")
        assert red.recibe(conexion, 3_000_000) == datos[:3_000_000]
        red.corta(conexion)
        assert cliente.termina() == 1
        assert cliente.errores == "Se cortó. Repite la orden: seguirá donde se quedó.\n"
    _, puerto = escena.servidor(SERVIDOR)
    envia_a_medias(puerto, "grande.bin", len(datos), datos[:3_000_000])
    cliente = escena.programa(CLIENTE, "grande.bin", "--puerto", puerto)
    assert cliente.termina() == 0
    assert "y ya tiene 3000000: 20 % 30 %" in cliente.texto
    assert recibido(escena, "grande.bin").read_bytes() == datos


@pytest.mark.parametrize("respuesta", [b"99\n", b"-1\n", b"ok\n", b"! \x1b[2J\n"])
def test_el_cliente_no_se_fia_del_servidor(escena: Escena, respuesta: bytes) -> None:
    archivo(escena, "a.txt", 10)
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "a.txt", "--puerto", puerto)
        with red.acepta(servidor) as conexion:
            assert dice(conexion) == "10 a.txt"
            conexion.sendall(respuesta)
            assert cliente.termina() == 1
        assert cliente.errores == "El servidor contesta lo que no debe.\n"


def test_archivo_que_no_esta(escena: Escena) -> None:
    cliente = escena.programa(CLIENTE, "nada.txt")
    assert cliente.termina() == 1
    assert cliente.errores == "No puedo leer «nada.txt».\n"


def test_socat_envia(escena: Escena) -> None:
    """El protocolo es tan simple que un programa de siempre también lo habla."""
    _, puerto = escena.servidor(SERVIDOR)
    orden = [red.exige_programa("socat"), "-", f"TCP:{red.LOCAL}:{puerto}"]
    entrada = b"4 socat.txt\nhola" + resumen(b"hola")
    hecho = subprocess.run(orden, input=entrada, capture_output=True, check=True)
    assert hecho.stdout == b"0\nok\n"
    assert recibido(escena, "socat.txt").read_bytes() == b"hola"
