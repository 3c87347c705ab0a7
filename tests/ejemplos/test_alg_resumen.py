"""Resúmenes del núcleo: los de hashlib, los de sha256sum y los de openssl."""

import hashlib
import os
import subprocess

import pytest

from tests.arnes import plazos, red
from tests.arnes.escena import Escena

pytestmark = pytest.mark.nucleo("AF_ALG no está en el núcleo de casi nadie")

PROGRAMA = "alg_resumen/resumen_nucleo.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    escena.carpeta.joinpath("carta.txt").write_text("hola\n")
    persona = escena.terminal(PROGRAMA, "--clave", "secreta", "carta.txt")
    assert persona.termina() == 0
    escena.guarda(persona)


def test_como_sha256sum(escena: Escena) -> None:
    """También un archivo vacío, y uno que no cabe en un envío."""
    orden = red.exige_programa("sha256sum")
    for nombre, datos in (
        ("vacio", b""),
        ("corto", b"abc"),
        ("largo", os.urandom(300_001)),
    ):
        escena.carpeta.joinpath(nombre).write_bytes(datos)
    nombres = ("vacio", "corto", "largo")
    hecho = subprocess.run(
        [orden, *nombres],
        cwd=escena.carpeta,
        capture_output=True,
        text=True,
        check=True,
        timeout=plazos.FIN,
    )
    programa = escena.programa(PROGRAMA, *nombres)
    assert programa.termina() == 0
    # Los nombres, como los escribe Python: entre comillas.
    assert programa.texto.replace("'", "") == hecho.stdout


def test_como_openssl(escena: Escena) -> None:
    escena.carpeta.joinpath("carta.txt").write_text("hola\n")
    openssl = escena.ajeno("openssl", "dgst", "-sha512", "-hmac", "k", "carta.txt")
    assert openssl.termina() == 0
    programa = escena.programa(
        PROGRAMA, "--algoritmo", "sha512", "--clave", "k", "carta.txt"
    )
    assert programa.termina() == 0
    assert programa.texto.split()[0] == openssl.texto.split()[-1]


def test_lee_de_una_tuberia(escena: Escena) -> None:
    """De ahí no se lee dos veces: hashlib recibe los mismos trozos."""
    programa = escena.programa(PROGRAMA, "/dev/stdin")
    programa.envia(b"a" * 70_000)
    programa.cierra_entrada()
    assert programa.termina() == 0
    suyo = hashlib.sha256(b"a" * 70_000).hexdigest()
    assert programa.texto == f"{suyo}  'stdin'\n"


def test_lo_que_no_se_puede_leer(escena: Escena) -> None:
    """El nombre no llega crudo a la terminal."""
    programa = escena.programa(PROGRAMA, "\x1bno")
    assert programa.termina() == 1
    assert programa.errores == "No se pudo leer '\\x1bno' (error 2).\n"
