"""AES en el núcleo: los vectores conocidos, y openssl de contraste."""

import subprocess

import pytest

from tests.arnes import plazos, red
from tests.arnes.escena import Escena

pytestmark = pytest.mark.nucleo("AF_ALG no está en el núcleo de casi nadie")


def test_lo_que_se_publica(escena: Escena) -> None:
    """Los programas comparan con su vector: con código 0, es el bueno."""
    cbc = escena.terminal("alg_cifrado/cifra_cbc.py")
    assert cbc.termina() == 0
    gcm = escena.terminal("alg_cifrado/cifra_gcm.py")
    assert gcm.termina() == 0
    assert "Bad message" in gcm.texto
    escena.guarda(cbc, gcm)


def test_openssl_lo_descifra(escena: Escena) -> None:
    programa = escena.programa("alg_cifrado/cifra_cbc.py")
    assert programa.termina() == 0
    cifrado, claro = (linea.split()[-1] for linea in programa.texto.splitlines()[:2])
    hecho = subprocess.run(
        [
            *(red.exige_programa("openssl"), "enc", "-d", "-aes-128-cbc", "-nopad"),
            *("-K", "2b7e151628aed2a6abf7158809cf4f3c"),
            *("-iv", bytes(range(16)).hex()),
        ],
        input=bytes.fromhex(cifrado),
        capture_output=True,
        check=True,
        timeout=plazos.FIN,
    )
    assert hecho.stdout.hex() == claro
