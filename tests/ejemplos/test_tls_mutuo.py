"""TLS mutuo: entra quien trae un certificado de la autoridad, y nadie más."""

import contextlib
import signal
import socket
import ssl
import subprocess
import sys
from pathlib import Path

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import EJEMPLOS, Escena

SERVIDOR = "tls_mutuo/servidor_mutuo.py"
CLIENTE = "tls_mutuo/cliente_mutuo.py"
CREA = "tls_mutuo/crea_identidades.py"
# Para el saludo de la batería: lo deja `prepara`, que se llama antes.
DE_ANA: dict[str, ssl.SSLContext] = {}


def crea(carpeta: Path) -> None:
    """Crea las identidades con el programa del ejemplo."""
    red.exige_programa("openssl")
    orden = [sys.executable, str(EJEMPLOS / CREA), "--carpeta", str(carpeta)]
    subprocess.run(orden, check=True, timeout=plazos.FIN, stdout=subprocess.DEVNULL)


def identidad(carpeta: Path, nombre: str | None) -> ssl.SSLContext:
    contexto = ssl.create_default_context(cafile=carpeta / "ca.pem")
    if nombre:
        contexto.load_cert_chain(carpeta / nombre)
    return contexto


def prepara(carpeta: Path) -> None:
    crea(carpeta)
    DE_ANA["contexto"] = identidad(carpeta, "ana.pem")


def saluda(conexion: socket.socket) -> None:
    assert visita(conexion, DE_ANA["contexto"]) == b"Hola, ana.\n"


def visita(conexion: socket.socket, contexto: ssl.SSLContext) -> bytes:
    with contexto.wrap_socket(conexion, server_hostname="localhost") as segura:
        return red.recibe(segura, 100)


BATERIA = {
    "servidor_mutuo.py": ServidorTCP(
        saluda,
        medio=b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",  # medio ClientHello
        prepara=prepara,
    ),
    "cliente_mutuo.py": ClienteTCP(("--plazo", 0.3), prepara=crea),
}


@pytest.fixture(scope="module")
def nuestros(tmp_path_factory: pytest.TempPathFactory) -> Path:
    carpeta = tmp_path_factory.mktemp("nuestros")
    crea(carpeta)
    return carpeta


def arranca(escena: Escena, carpeta: Path) -> int:
    """El servidor, con los certificados de esa carpeta en la suya."""
    for nombre in ("ca.pem", "servidor.pem"):
        (escena.carpeta / nombre).write_bytes((carpeta / nombre).read_bytes())
    return escena.servidor(SERVIDOR)[1]


def test_lo_que_se_publica(escena: Escena) -> None:
    red.exige_programa("openssl")
    crea = escena.terminal(CREA)
    assert crea.termina() == 0
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(crea, servidor, cliente)


def test_cada_cual_con_su_nombre(escena: Escena, nuestros: Path) -> None:
    puerto = arranca(escena, nuestros)
    luis = nuestros / "luis.pem"
    cliente = escena.programa(CLIENTE, "--puerto", puerto, "--identidad", luis)
    assert cliente.termina() == 0
    assert cliente.texto == "Hola, luis.\n"


def test_sin_certificado(escena: Escena, nuestros: Path) -> None:
    puerto = arranca(escena, nuestros)
    with (
        red.conecta(puerto) as conexion,
        pytest.raises(ssl.SSLError, match="CERTIFICATE_REQUIRED"),
    ):
        visita(conexion, identidad(nuestros, None))


def test_sin_certificado_con_tls_1_2(escena: Escena, nuestros: Path) -> None:
    """Con TLS 1.2 el rechazo llega ya en la negociación."""
    puerto = arranca(escena, nuestros)
    contexto = identidad(nuestros, None)
    contexto.maximum_version = ssl.TLSVersion.TLSv1_2
    with (
        red.conecta(puerto) as conexion,
        pytest.raises(ssl.SSLError, match="HANDSHAKE_FAILURE"),
    ):
        contexto.wrap_socket(conexion, server_hostname="localhost")


def test_de_otra_autoridad(escena: Escena, nuestros: Path, tmp_path: Path) -> None:
    """Mismo nombre, y una autoridad que se llama igual: no entra."""
    otra = tmp_path / "otra"
    otra.mkdir()
    crea(otra)
    puerto = arranca(escena, nuestros)
    cliente = escena.programa(
        CLIENTE, "--puerto", puerto, "--identidad", otra / "ana.pem"
    )
    assert cliente.termina() == 1
    assert cliente.errores.startswith("El servidor no me admite, o no habla TLS (")
    assert "ALERT" in cliente.errores


def test_un_cliente_no_puede_servir(escena: Escena, nuestros: Path) -> None:
    """El certificado de luis vale para conectar, y no para hacerse pasar por el
    servidor."""
    arranca(escena, nuestros)
    contexto = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    contexto.load_cert_chain(nuestros / "luis.pem")
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--identidad", nuestros / "ana.pem"
        )
        with red.acepta(servidor) as conexion, pytest.raises(ssl.SSLError):
            contexto.wrap_socket(conexion, server_side=True)
        assert cliente.termina() == 1
        # X509_V_ERR_INVALID_PURPOSE
        assert cliente.errores == "No me fío del servidor (error 26).\n"


def test_el_servidor_no_puede_ser_cliente(escena: Escena, nuestros: Path) -> None:
    puerto = arranca(escena, nuestros)
    with red.conecta(puerto) as conexion, pytest.raises(ssl.SSLError, match="ALERT"):
        visita(conexion, identidad(nuestros, "servidor.pem"))


def test_un_saludo_con_ordenes_para_la_terminal(escena: Escena, nuestros: Path) -> None:
    arranca(escena, nuestros)
    contexto = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    contexto.load_cert_chain(nuestros / "servidor.pem")
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--identidad", nuestros / "ana.pem"
        )
        with (
            red.acepta(servidor) as conexion,
            contexto.wrap_socket(conexion, server_side=True) as segura,
        ):
            segura.sendall(b"Hola\x1b[2J\x07, ana.\n")
            with contextlib.suppress(OSError):  # Se va sin despedirse.
                segura.unwrap()
        assert cliente.termina() == 0
        assert cliente.texto == "Hola[2J, ana.\n"


def test_faltan_los_archivos(escena: Escena) -> None:
    for programa in (SERVIDOR, CLIENTE):
        proceso = escena.programa(programa, "--puerto", 0)
        assert proceso.termina() == 1
        assert "los crea crea_identidades.py" in proceso.errores
        assert proceso.errores.count("\n") == 1


@pytest.mark.parametrize("nombre", ["../x", "servidor", "Ana", "a\nb", ""])
def test_nombres_que_no_lo_son(escena: Escena, nombre: str) -> None:
    """El nombre es también el del archivo: no se sale de la carpeta."""
    crea = escena.programa(CREA, "--clientes", nombre)
    assert crea.termina() == 1
    assert crea.errores.startswith("Uso: ")
    assert not list(escena.carpeta.iterdir())


def test_dos_senales_seguidas(escena: Escena, nuestros: Path) -> None:
    arranca(escena, nuestros)
    servidor = escena.procesos[-1]
    with red.escucha() as (callado, puerto):
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--identidad", nuestros / "ana.pem"
        )
        with red.acepta(callado) as conexion:
            assert conexion.recv(1) == b"\x16"  # Empezó a negociar.
            for proceso in (cliente, servidor):
                proceso.senal(signal.SIGTERM)
                proceso.senal(signal.SIGINT)
                assert proceso.termina() == 0
                assert proceso.errores == ""


def test_openssl_s_client(escena: Escena, nuestros: Path) -> None:
    puerto = arranca(escena, nuestros)
    orden = f"s_client -connect 127.0.0.1:{puerto} -quiet -verify_return_error -CAfile"
    ana = nuestros / "ana.pem"
    par = escena.ajeno(
        "openssl", *orden.split(), nuestros / "ca.pem", "-cert", ana, "-key", ana
    )
    par.espera("Hola, ana.\n")
    par.senal(signal.SIGTERM)
    par.termina()
    assert "verify return:1" in par.errores
