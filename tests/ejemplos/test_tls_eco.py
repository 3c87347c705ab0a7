"""El eco por TLS: con quién se habla, quién no entra y quién no hace esperar."""

import re
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

SERVIDOR = "tls_eco/servidor_tls.py"
CLIENTE = "tls_eco/cliente_tls.py"
CREA = "tls_eco/crea_certificados.py"


def crea(carpeta: Path, *args: str) -> None:
    """Crea los certificados con el programa del ejemplo."""
    red.exige_programa("openssl")
    orden = [sys.executable, str(EJEMPLOS / CREA), "--carpeta", str(carpeta), *args]
    subprocess.run(orden, check=True, timeout=plazos.FIN, stdout=subprocess.DEVNULL)


def saluda(conexion: socket.socket) -> None:
    # La prueba de la batería es el servidor: quién dice ser se mira más abajo.
    contexto = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    contexto.check_hostname = False
    contexto.verify_mode = ssl.CERT_NONE
    with contexto.wrap_socket(conexion) as segura:
        segura.sendall(b"hola\0\xff\n")
        assert red.recibe(segura, 7) == b"hola\0\xff\n"


BATERIA = {
    "servidor_tls.py": ServidorTCP(
        saluda,
        medio=b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",  # medio ClientHello
        prepara=crea,
    ),
    "cliente_tls.py": ClienteTCP(("--plazo", 0.3), b"hola\n", prepara=crea),
}


@pytest.fixture(scope="module")
def buenos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    carpeta = tmp_path_factory.mktemp("buenos")
    crea(carpeta)
    return carpeta


def arranca(escena: Escena, carpeta: Path, *args: object) -> int:
    """El servidor, con los certificados de esa carpeta."""
    secreto = carpeta / "servidor.pem"
    return escena.servidor(SERVIDOR, "--certificado", secreto, *args)[1]


def pregunta(
    escena: Escena, puerto: int, autoridad: Path, *args: object
) -> tuple[int, str]:
    """Un cliente que manda «hola»: cómo terminó y lo que dijo."""
    cliente = escena.programa(
        CLIENTE, "--puerto", puerto, "--autoridad", autoridad, *args
    )
    cliente.escribe("hola")
    cliente.cierra_entrada()
    codigo = cliente.termina()
    return codigo, cliente.errores if codigo else cliente.texto


def test_lo_que_se_publica(escena: Escena) -> None:
    red.exige_programa("openssl")
    crea = escena.terminal(CREA)
    assert crea.termina() == 0
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.espera(" por TLSv1.3\n")
    servidor.espera("Conexión de 127.0.0.1:")
    cliente.escribe("hola")
    cliente.espera("Eco: hola\n")
    cliente.escribe("esto va cifrado")
    cliente.espera("Eco: esto va cifrado\n")
    cliente.pulsa("ctrl-d")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(crea, servidor, cliente)


def test_la_clave_solo_la_lee_su_dueno(buenos: Path) -> None:
    assert sorted(ruta.name for ruta in buenos.iterdir()) == ["ca.pem", "servidor.pem"]
    assert (buenos / "servidor.pem").stat().st_mode & 0o777 == 0o600
    assert "PRIVATE KEY" in (buenos / "servidor.pem").read_text()
    assert "PRIVATE KEY" not in (buenos / "ca.pem").read_text()


def test_el_nombre_tambien_vale(escena: Escena, buenos: Path) -> None:
    puerto = arranca(escena, buenos)
    codigo, dijo = pregunta(escena, puerto, buenos / "ca.pem", "--host", "localhost")
    assert (codigo, dijo.splitlines()[1]) == (0, "Eco: hola")


def test_certificado_de_otro_nombre(escena: Escena, tmp_path: Path) -> None:
    crea(tmp_path, "--nombres", "otro.example")
    puerto = arranca(escena, tmp_path)
    for host, que in (("127.0.0.1", "otra dirección"), ("localhost", "otro nombre")):
        assert pregunta(escena, puerto, tmp_path / "ca.pem", "--host", host) == (
            1,
            f"No me fío del servidor: su certificado es de {que}.\n",
        )


def test_certificado_caducado(escena: Escena, tmp_path: Path) -> None:
    crea(tmp_path, "--dias", "0")
    puerto = arranca(escena, tmp_path)
    assert pregunta(escena, puerto, tmp_path / "ca.pem") == (
        1,
        "No me fío del servidor: su certificado caducó.\n",
    )


def test_certificado_de_otra_autoridad(
    escena: Escena, buenos: Path, tmp_path: Path
) -> None:
    """La otra autoridad se llama igual: lo que cuenta es su clave."""
    crea(tmp_path)
    puerto = arranca(escena, tmp_path)
    assert pregunta(escena, puerto, buenos / "ca.pem") == (
        1,
        "No me fío del servidor: su certificado lo firma una autoridad desconocida.\n",
    )


def test_certificado_autofirmado(escena: Escena, buenos: Path, tmp_path: Path) -> None:
    red.exige_programa("openssl")
    junto = tmp_path / "servidor.pem"
    orden = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1"
    orden += " -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1"
    subprocess.run(
        ["openssl", *orden.split(), "-keyout", junto, "-out", tmp_path / "c.pem"],
        check=True,
        capture_output=True,
        timeout=plazos.FIN,
    )
    junto.write_text(junto.read_text() + (tmp_path / "c.pem").read_text())
    puerto = arranca(escena, tmp_path)
    assert pregunta(escena, puerto, buenos / "ca.pem") == (
        1,
        "No me fío del servidor: su certificado lo firmó el propio servidor, "
        "y no una autoridad.\n",
    )


def test_un_cliente_sin_cifrar(escena: Escena, buenos: Path) -> None:
    """Ni eco ni caída: se le cierra, y el siguiente es atendido."""
    puerto = arranca(escena, buenos)
    with red.conecta(puerto) as desnudo:
        desnudo.sendall(b"hola\n")
        assert b"hola" not in red.recibe_hasta_el_fin(desnudo)
    assert pregunta(escena, puerto, buenos / "ca.pem")[0] == 0


def test_un_servidor_sin_cifrar(escena: Escena, buenos: Path) -> None:
    """El cliente no manda nada suyo antes de saber con quién habla."""
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--autoridad", buenos / "ca.pem"
        )
        cliente.escribe("secreto")
        with red.acepta(servidor) as conexion:
            conexion.sendall(b"hola, aqui no se cifra\n")
            assert b"secreto" not in red.recibe_hasta_el_fin(conexion)
        assert cliente.termina() == 1
        assert cliente.errores.startswith("El servidor no habla TLS como debe (")
        assert cliente.texto == ""


def test_version_antigua(escena: Escena, buenos: Path) -> None:
    """Quien solo habla TLS 1.1 no entra."""
    puerto = arranca(escena, buenos)
    contexto = ssl.create_default_context(cafile=buenos / "ca.pem")
    contexto.set_ciphers("ALL:@SECLEVEL=0")
    contexto.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        contexto.maximum_version = ssl.TLSVersion.TLSv1_1
    with (
        red.conecta(puerto) as conexion,
        pytest.raises(ssl.SSLError, match="PROTOCOL_VERSION"),
    ):
        contexto.wrap_socket(conexion, server_hostname="localhost")


def test_la_negociacion_tiene_plazo(escena: Escena, buenos: Path) -> None:
    """Ni callando ni mandando un byte de vez en cuando se queda nadie el hilo."""
    puerto = arranca(escena, buenos, "--plazo", 0.3)
    with red.conecta(puerto) as lento:
        lento.settimeout(0.05)
        for byte in b"\x16\x03\x01\x02\x00" + bytes(1000):
            try:
                lento.sendall(bytes([byte]))
                if lento.recv(1) == b"":
                    break
            except TimeoutError:
                continue
            except ConnectionError:
                break
        else:
            pytest.fail("mil bytes después, sigue negociando")


def test_una_linea_larga(escena: Escena, buenos: Path) -> None:
    puerto = arranca(escena, buenos)
    cliente = escena.programa(
        CLIENTE, "--puerto", puerto, "--autoridad", buenos / "ca.pem"
    )
    cliente.envia(b"x" * 1_000_000)
    cliente.cierra_entrada()
    assert cliente.termina() == 0
    assert cliente.texto.count("x") == 1_000_000


@pytest.mark.parametrize("programa", [SERVIDOR, CLIENTE])
def test_sin_certificado(escena: Escena, programa: str, tmp_path: Path) -> None:
    opcion = "--certificado" if programa == SERVIDOR else "--autoridad"
    (tmp_path / "basura.pem").write_bytes(b"\xff esto no es un certificado")
    for nombre in ("no_esta.pem", "basura.pem"):
        proceso = escena.programa(programa, "--puerto", 0, opcion, nombre)
        assert proceso.termina() == 1
        assert nombre in proceso.errores
        assert proceso.errores.count("\n") == 1


def test_nombres_que_no_lo_son(escena: Escena) -> None:
    """No se cuelan líneas en la configuración de openssl."""
    crea = escena.programa(CREA, "--nombres", "a\n[ca]")
    assert crea.termina() == 1
    assert crea.errores.startswith("Uso: ")
    assert not list(escena.carpeta.iterdir())


def test_carpeta_que_no_existe(escena: Escena) -> None:
    crea = escena.programa(CREA, "--carpeta", "no_existe")
    assert crea.termina() == 1
    assert "no_existe" in crea.errores
    assert crea.errores.count("\n") == 1


def test_dos_senales_seguidas(escena: Escena, buenos: Path) -> None:
    autoridad = buenos / "ca.pem"
    servidor, puerto = escena.servidor(
        SERVIDOR, "--certificado", buenos / "servidor.pem"
    )
    cliente = escena.programa(CLIENTE, "--puerto", puerto, "--autoridad", autoridad)
    cliente.espera("Conectado con")
    for proceso in (cliente, servidor):
        proceso.senal(signal.SIGTERM)
        proceso.senal(signal.SIGINT)
        assert proceso.termina() == 0
        assert proceso.errores == ""


def test_ctrl_c_mientras_se_negocia(escena: Escena, buenos: Path) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.terminal(
            CLIENTE, "--puerto", puerto, "--autoridad", buenos / "ca.pem"
        )
        with red.acepta(servidor) as conexion:
            assert conexion.recv(1) == b"\x16"  # Empezó a negociar.
            cliente.pulsa("ctrl-c")
            assert cliente.termina() == 0
    assert cliente.texto == "^C\n"


def test_openssl_s_client(escena: Escena, buenos: Path) -> None:
    puerto = arranca(escena, buenos)
    par = escena.ajeno(
        "openssl", "s_client", "-connect", f"127.0.0.1:{puerto}", "-quiet",
        "-CAfile", buenos / "ca.pem", "-verify_return_error",
        "-verify_ip", "127.0.0.1",
    )  # fmt: skip
    par.escribe("hola, soy openssl")
    par.espera("hola, soy openssl\n")
    par.senal(signal.SIGTERM)
    par.termina()
    assert "verify return:1" in par.errores


def test_openssl_s_server(escena: Escena, buenos: Path) -> None:
    par = escena.ajeno(
        "openssl", "s_server", "-accept", "127.0.0.1:0", "-naccept", 1,
        "-cert", buenos / "servidor.pem",
        "-key", buenos / "servidor.pem",
    )  # fmt: skip
    puerto = par.espera(re.compile(rb"ACCEPT 127\.0\.0\.1:(\d+)"))[1].decode()
    cliente = escena.programa(
        CLIENTE, "--puerto", puerto, "--autoridad", buenos / "ca.pem"
    )
    cliente.escribe("hola, soy Python")
    par.espera("hola, soy Python\n")
    par.escribe("hola, soy Python")
    cliente.espera("Eco: hola, soy Python\n")
    cliente.cierra_entrada()
    assert cliente.termina() == 0
    par.termina()
