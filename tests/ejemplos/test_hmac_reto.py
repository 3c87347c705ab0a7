"""El reto y la respuesta: quien no sabe la clave no entra, ni repitiendo lo que oyó."""

import hmac
import re
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "hmac_reto/servidor_reto.py"
CLIENTE = "hmac_reto/cliente_reto.py"
CLAVE = bytes(range(32))


def prepara(carpeta: Path) -> None:
    (carpeta / "reto.clave").write_text(CLAVE.hex())


def firma(reto: bytes, orden: bytes, clave: bytes = CLAVE) -> bytes:
    return hmac.digest(clave, reto + b" " + orden, "sha256").hex().encode()


def reta(conexion: socket.socket) -> bytes:
    """El reto que manda el servidor."""
    hallazgo = re.fullmatch(rb"RETO ([0-9a-f]{32})\n", red.recibe_linea(conexion))
    assert hallazgo
    return hallazgo[1]


def contesta(conexion: socket.socket, firma: bytes, orden: bytes) -> bytes:
    conexion.sendall(firma + b" " + orden + b"\n")
    return red.recibe_linea(conexion)


def saluda(conexion: socket.socket) -> None:
    reto = reta(conexion)
    assert contesta(conexion, firma(reto, b"hola \xff"), b"hola \xff") == b"BIEN\n"


BATERIA = {
    "servidor_reto.py": ServidorTCP(
        saluda, ("--plazo", 60), medio=b"0123", prepara=prepara
    ),
    "cliente_reto.py": ClienteTCP(("--plazo", 0.3), prepara=prepara),
}


@pytest.fixture
def puerto(escena: Escena) -> int:
    """El de un servidor que sabe la clave."""
    prepara(escena.carpeta)
    return escena.servidor(SERVIDOR)[1]


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto, "abre", "la", "puerta")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    clave = escena.carpeta / "reto.clave"
    assert clave.stat().st_mode & 0o777 == 0o600
    assert re.fullmatch("[0-9a-f]{64}\n", clave.read_text())
    escena.guarda(servidor, cliente)


def test_otra_clave(escena: Escena, puerto: int, tmp_path: Path) -> None:
    (tmp_path / "otra.clave").write_text("00" * 32)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, "--clave", "otra.clave")
    assert cliente.termina() == 1
    assert cliente.errores == ("El servidor no aceptó la orden: ¿es esta su clave?\n")


def test_la_repeticion_se_rechaza(puerto: int) -> None:
    """Lo que se oyó en una conexión, mandado tal cual en otra, no vale."""
    with red.conecta(puerto) as primera, red.conecta(puerto) as segunda:
        oida = firma(reta(primera), b"paga")
        assert contesta(primera, oida, b"paga") == b"BIEN\n"
        reta(segunda)
        assert contesta(segunda, oida, b"paga") == b"MAL\n"


def test_el_reto_es_nuevo_cada_vez(puerto: int) -> None:
    retos = set()
    for _ in range(20):
        with red.conecta(puerto) as conexion:
            retos.add(reta(conexion))
    assert len(retos) == 20


def test_la_orden_no_se_puede_cambiar(puerto: int) -> None:
    with red.conecta(puerto) as conexion:
        buena = firma(reta(conexion), b"paga 1")
        assert contesta(conexion, buena, b"paga 1000") == b"MAL\n"


@pytest.mark.parametrize(
    "respuesta",
    [b"\n", b" \n", b"\xff\xfe \n", b"0" * 64 + b" x\n", b"x" * 2000 + b"\n"],
    ids=["vacía", "blanco", "no es texto", "ceros", "larga"],
)
def test_respuestas_que_no_lo_son(puerto: int, respuesta: bytes) -> None:
    with red.conecta(puerto) as conexion:
        reta(conexion)
        conexion.sendall(respuesta)
        assert red.recibe_linea(conexion) == b"MAL\n"


def test_una_respuesta_byte_a_byte(puerto: int) -> None:
    with red.conecta(puerto) as conexion:
        for byte in firma(reta(conexion), b"hola") + b" hola\n":
            conexion.sendall(bytes([byte]))
        assert red.recibe_linea(conexion) == b"BIEN\n"


def test_el_plazo_es_de_la_respuesta_entera(escena: Escena) -> None:
    """Mandar un byte de vez en cuando no lo alarga."""
    prepara(escena.carpeta)
    _, puerto = escena.servidor(SERVIDOR, "--plazo", 0.3)
    with red.conecta(puerto) as lento:
        reta(lento)
        lento.settimeout(0.05)
        for _ in range(900):
            try:
                lento.sendall(b"x")
                assert lento.recv(1) == b""
                break
            except TimeoutError:
                continue
            except ConnectionError:
                break
        else:
            pytest.fail("900 bytes después, sigue esperando")


def test_un_servidor_que_no_reta(escena: Escena) -> None:
    """El cliente no firma cualquier cosa que le manden."""
    prepara(escena.carpeta)
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        with red.acepta(servidor) as conexion:
            conexion.sendall(b"RETO \x1b[2J\n")
            assert cliente.termina() == 1
            assert red.recibe_hasta_el_fin(conexion) == b""
        assert cliente.errores == "El servidor no manda un reto.\n"


def test_sin_clave(escena: Escena) -> None:
    cliente = escena.programa(CLIENTE)
    assert cliente.termina() == 1
    assert cliente.errores == (
        "No hay una clave en «reto.clave»: la crea el servidor.\n"
    )
    (escena.carpeta / "reto.clave").write_text("no es hexadecimal")
    servidor = escena.programa(SERVIDOR, "--puerto", 0)
    assert servidor.termina() == 1
    assert servidor.errores == "No puedo leer ni crear la clave de reto.clave.\n"


def test_dos_senales_seguidas(escena: Escena) -> None:
    prepara(escena.carpeta)
    servidor, _ = escena.servidor(SERVIDOR)
    with red.escucha() as (callado, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        with red.acepta(callado) as conexion:
            conexion.sendall(b"RETO " + b"0" * 32 + b"\n")
            assert red.recibe_linea(conexion).endswith(b" saluda\n")
            for proceso in (cliente, servidor):
                proceso.senal(signal.SIGTERM)
                proceso.senal(signal.SIGINT)
                assert proceso.termina() == 0
                assert proceso.errores == ""


def test_la_firma_la_puede_hacer_openssl(puerto: int) -> None:
    """Es HMAC-SHA256, como lo hace cualquiera."""
    openssl = red.exige_programa("openssl")
    orden = f"dgst -sha256 -r -mac HMAC -macopt hexkey:{CLAVE.hex()}"
    with red.conecta(puerto) as conexion:
        hecho = subprocess.run(
            [openssl, *orden.split()],
            input=reta(conexion) + b" hola",
            capture_output=True,
            check=True,
            timeout=plazos.FIN,
        )
        assert contesta(conexion, hecho.stdout.split()[0], b"hola") == b"BIEN\n"


@pytest.mark.parametrize("corta", ["", "00\n", "00" * 15])
def test_una_clave_vacia_o_corta_no_vale(escena: Escena, corta: str) -> None:
    """Con la clave vacía, cualquiera sabría firmar."""
    (escena.carpeta / "reto.clave").write_text(corta)
    servidor = escena.programa(SERVIDOR, "--puerto", 0)
    assert servidor.termina() == 1
    assert servidor.errores == "No puedo leer ni crear la clave de reto.clave.\n"
    cliente = escena.programa(CLIENTE)
    assert cliente.termina() == 1
    assert cliente.errores == "No hay una clave en «reto.clave»: la crea el servidor.\n"
