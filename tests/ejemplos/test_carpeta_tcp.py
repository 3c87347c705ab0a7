"""Carpetas por TCP: árboles, nombres imposibles y quien intenta salirse."""

import itertools
import os
import socket
import struct
from pathlib import Path

import pytest

from tests.arnes import red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import EJEMPLOS, Escena

SERVIDOR = "carpeta_tcp/servidor_carpeta.py"
CLIENTE = "carpeta_tcp/cliente_carpeta.py"
FIN = struct.pack("!BHQ", 0, 0, 0)
NO_VALE = b"! Un nombre no vale o ya existe.\n"
_numeros = itertools.count()


def carpeta(nombre: bytes, *dentro: bytes) -> bytes:
    cabecera = struct.pack("!BHQ", 1, len(nombre), 0)
    return cabecera + nombre + b"".join(dentro) + FIN


def archivo(nombre: bytes, datos: bytes = b"hola") -> bytes:
    return struct.pack("!BHQ", 2, len(nombre), len(datos)) + nombre + datos


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(carpeta(b"b%d" % next(_numeros), archivo(b"a")) + FIN)
    assert red.recibe_linea(conexion) == b"ok 2\n"


BATERIA = {
    "servidor_carpeta.py": ServidorTCP(saluda, medio=b"\1\0"),
    "cliente_carpeta.py": ClienteTCP((EJEMPLOS / "eco_tcp", "--plazo", 0.3)),
}


def contenido(raiz: Path) -> dict[bytes, bytes | None]:
    """Cada cosa de un árbol, con sus bytes si es un archivo."""
    return {
        os.fsencode(ruta.relative_to(raiz)): None
        if ruta.is_dir()
        else ruta.read_bytes()
        for ruta in raiz.rglob("*")
    }


def test_lo_que_se_publica(escena: Escena) -> None:
    notas = escena.carpeta / "notas"
    (notas / "viejas").mkdir(parents=True)
    (notas / "hoy.txt").write_text("pan y leche\n")
    (notas / "viejas" / "ayer.txt").write_text("nada\n")
    (notas / "claves").symlink_to("/etc/passwd")
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "notas", "--puerto", puerto)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    recibido = contenido(escena.carpeta / "recibidas" / "notas")
    assert recibido == {
        b"hoy.txt": b"pan y leche\n",
        b"viejas": None,
        b"viejas/ayer.txt": b"nada\n",
    }
    escena.guarda(servidor, cliente)


def test_cualquier_nombre_y_cualquier_contenido(escena: Escena) -> None:
    """Saltos de línea, espacios, bytes que no son texto, vacíos y grandes."""
    origen = escena.carpeta / "origen"
    origen.mkdir()
    raros = [
        b"a\nb",
        b" ",
        b"\xff\xfe",
        "ñandú 😀".encode(),
        b"\x1b[2J",
        b"-rf",
        b"...",
    ]
    for i, nombre in enumerate(raros):
        ruta = Path(os.fsdecode(os.fsencode(origen) + b"/" + nombre))
        ruta.write_bytes(os.urandom(i * 100_000))
    honda = origen / "d\n" / os.fsdecode(b"\xff") / "vacía"
    honda.mkdir(parents=True)
    (honda.parent / ("x" * 255)).write_bytes(b"largo")
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, origen, "--puerto", puerto)
    assert cliente.termina() == 0
    assert contenido(escena.carpeta / "recibidas" / "origen") == contenido(origen)


@pytest.mark.parametrize(
    "nombre",
    [b"..", b".", b"", b"/tmp/fuera", b"../fuera", b"a/b", b"a\0b", b"x" * 300],
)
@pytest.mark.parametrize("como", [carpeta, archivo])
def test_nada_se_escribe_fuera(escena: Escena, como: object, nombre: bytes) -> None:
    assert callable(como)
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as conexion:
        conexion.sendall(carpeta(b"dentro", como(nombre)))
        assert red.recibe_hasta_el_fin(conexion) in (NO_VALE, b"")
    assert contenido(escena.carpeta) == {b"recibidas": None, b"recibidas/dentro": None}


def test_no_se_siguen_enlaces_ni_se_pisa_nada(escena: Escena) -> None:
    """Un enlace que ya estaba en el destino no lleva a otro sitio."""
    fuera = escena.carpeta / "fuera"
    fuera.mkdir()
    (fuera / "intacto").write_text("intacto")
    _, puerto = escena.servidor(SERVIDOR)
    recibidas = escena.carpeta / "recibidas"
    (recibidas / "enlace").symlink_to(fuera)
    (recibidas / "archivo").symlink_to(fuera / "intacto")
    (recibidas / "roto").symlink_to(fuera / "nuevo")
    for mala in (
        carpeta(b"enlace", archivo(b"x")),
        archivo(b"archivo"),
        archivo(b"roto"),
    ):
        with red.conecta(puerto) as conexion:
            conexion.sendall(mala)
            red.recibe_hasta_el_fin(conexion)
    assert contenido(fuera) == {b"intacto": b"intacto"}


def test_demasiado_honda(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    arbol = b""
    for _ in range(60):
        arbol = carpeta(b"d", arbol)
    with red.conecta(puerto) as conexion:
        conexion.sendall(arbol + FIN)
        assert red.recibe_hasta_el_fin(conexion) in (NO_VALE, b"")


def test_repetida_el_cliente_lo_dice(escena: Escena) -> None:
    (escena.carpeta / "c").mkdir()
    _, puerto = escena.servidor(SERVIDOR)
    assert escena.programa(CLIENTE, "c", "--puerto", puerto).termina() == 0
    otra = escena.programa(CLIENTE, "c", "--puerto", puerto)
    assert otra.termina() == 1
    assert otra.errores.count("\n") == 1


def test_no_es_una_carpeta(escena: Escena) -> None:
    cliente = escena.programa(CLIENTE, "nada")
    assert cliente.termina() == 1
    assert cliente.errores == "No es una carpeta: «nada».\n"


def test_lo_que_no_se_puede_leer(escena: Escena) -> None:
    """Sin descriptores para abrir la carpeta: no es un corte, y lo dice."""
    notas = escena.carpeta / "notas"
    notas.mkdir()
    _, puerto = escena.servidor(SERVIDOR)
    # Cuatro: los tres de siempre y el de la conexión. Python lo ejecuta al arrancar.
    limita = "import resource\nresource.setrlimit(resource.RLIMIT_NOFILE, (4, 4))\n"
    (escena.carpeta / "sitecustomize.py").write_text(limita)
    escena.dentro_de = ["env", f"PYTHONPATH={escena.carpeta}"]
    cliente = escena.programa(CLIENTE, notas, "--puerto", puerto)
    assert cliente.termina() == 1
    assert cliente.errores == f"No puedo leer '{notas}'.\n"
