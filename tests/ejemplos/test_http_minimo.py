"""HTTP por dentro: nada de fuera de la carpeta, y nada a medias."""

import contextlib
import os
import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena
from tests.arnes.procesos import Proceso

SERVIDOR = "http_minimo/servidor_http.py"
CLIENTE = "http_minimo/cliente_http.py"
HOLA = "Hola desde un archivo.\n¿Se leen la ñ y la tilde de «así»?\n"


def pide(destino: red.Destino, peticion: bytes) -> tuple[bytes, bytes]:
    """Manda eso, y devuelve la línea de estado y el cuerpo."""
    with red.conecta(destino) as conexion:
        conexion.sendall(peticion)
        return parte(red.recibe_hasta_el_fin(conexion))


def parte(respuesta: bytes) -> tuple[bytes, bytes]:
    cabecera, _, cuerpo = respuesta.partition(b"\r\n\r\n")
    return cabecera.partition(b"\r\n")[0], cuerpo


def get(ruta: bytes) -> bytes:
    return b"GET " + ruta + b" HTTP/1.1\r\nHost: x\r\n\r\n"


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(get(b"/hola.txt"))
    estado, cuerpo = parte(red.recibe_hasta_el_fin(conexion))
    assert estado == b"HTTP/1.1 200 OK"
    assert cuerpo == HOLA.encode()


def publica(escena: Escena) -> Path:
    """Una carpeta con un archivo, y a su lado un secreto que nadie debe ver."""
    carpeta = escena.carpeta / "publico"
    carpeta.mkdir()
    carpeta.joinpath("hola.txt").write_text(HOLA, "utf-8")
    escena.carpeta.joinpath("secreto.txt").write_text("secreto", "utf-8")
    return carpeta


class ConCarpeta(ServidorTCP):
    def arranca(self, escena: Escena, ruta: str) -> tuple[Proceso, red.Destino]:
        return escena.servidor(ruta, "--carpeta", publica(escena))


BATERIA = {
    "servidor_http.py": ConCarpeta(saluda, medio=b"GET /hola"),
    "cliente_http.py": ClienteTCP(("--plazo", 0.3, "/hola.txt")),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    publica(escena)
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR, "--carpeta", "publico")
    cliente = escena.terminal(CLIENTE, "--puerto", puerto, "/hola.txt")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_nada_de_fuera_de_la_carpeta(escena: Escena) -> None:
    carpeta = publica(escena)
    secreto = carpeta.parent / "secreto.txt"
    carpeta.joinpath("enlace").symlink_to(secreto)
    carpeta.joinpath("arriba").symlink_to("..")
    carpeta.joinpath("circulo").symlink_to("circulo")
    carpeta.joinpath("dentro").symlink_to("hola.txt")
    os.mkfifo(carpeta / "tuberia")
    _, puerto = escena.servidor(SERVIDOR, "--carpeta", carpeta)
    for ruta in (
        "/../secreto.txt",
        "/%2e%2e/secreto.txt",
        "/%2E%2E%2Fsecreto.txt",
        "/./../publico/../secreto.txt",
        "/..%5csecreto.txt",
        "/enlace",
        "/arriba/secreto.txt",
        str(secreto),
        f"/{secreto}",
        f"/%2f{secreto}",
        "/circulo",
        "/tuberia",
        "/hola.txt%00",
        "/" + "x" * 300,
        "/no_esta",
        "/",
    ):
        estado, cuerpo = pide(puerto, get(ruta.encode()))
        assert (estado, cuerpo) == (b"HTTP/1.1 404 Not Found", b""), ruta
    # Lo que parece salir y no sale, sí se da.
    for ruta in ("/../publico/hola.txt", "/dentro", "/hola%2etxt?a=../b"):
        assert pide(puerto, get(ruta.encode()))[1] == HOLA.encode(), ruta


NO_SE_ATIENDE = [
    (b"POST /hola.txt HTTP/1.1\r\nContent-Length: 4\r\n\r\nhola", b"405"),
    (b"INVENTADO /hola.txt HTTP/1.1\r\n\r\n", b"405"),
    (b"GET hola.txt HTTP/1.1\r\n\r\n", b"400"),
    (b"GET /hola.txt\r\n\r\n", b"400"),
    (b"GET /hola.txt HTTP/2.0\r\n\r\n", b"400"),
    (b"\r\n\r\n", b"400"),
    (b"GET /" + b"x" * 8192, b"414"),
    (b"GET / HTTP/1.1\r\nX: " + b"x" * 8192, b"431"),
]


def test_lo_que_no_se_atiende(escena: Escena) -> None:
    publica(escena)
    _, puerto = escena.servidor(SERVIDOR, "--carpeta", "publico")
    for peticion, estado in NO_SE_ATIENDE:
        assert pide(puerto, peticion)[0].startswith(b"HTTP/1.1 " + estado), peticion


def test_head_dice_lo_mismo_sin_el_cuerpo(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR, "--carpeta", publica(escena))
    with red.conecta(puerto) as conexion:
        for byte in b"HEAD /hola.txt HTTP/1.1\r\n\r\n":  # de uno en uno
            conexion.sendall(bytes([byte]))
        respuesta = red.recibe_hasta_el_fin(conexion).decode()
    assert f"\r\nContent-Length: {len(HOLA.encode())}\r\n" in respuesta
    assert respuesta.endswith("\r\n\r\n")


def test_quien_calla_agota_el_plazo(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR, "--plazo", 0.1)
    with red.conecta(puerto) as conexion:
        conexion.sendall(b"GET / HT")
        assert conexion.recv(100) == b""


def test_carpeta_que_no_existe(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--carpeta", "ninguna")
    assert servidor.termina() == 1
    assert servidor.errores == "No hay ninguna carpeta «ninguna».\n"


def contesta(escena: Escena, respuesta: bytes) -> Proceso:
    """El cliente, ante un servidor que contesta eso, byte a byte al principio."""
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "/algo")
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == b"GET /algo HTTP/1.1\r\n"
            # Puede haber terminado ya, sin leerlo todo.
            with contextlib.suppress(OSError):
                for byte in respuesta[:100]:
                    conexion.sendall(bytes([byte]))
                conexion.sendall(respuesta[100:])
                conexion.shutdown(socket.SHUT_WR)
                red.recibe_hasta_el_fin(conexion)
    return cliente


BIEN = b"HTTP/1.1 200 OK\r\n"
A_TROZOS = BIEN + b"Transfer-Encoding: chunked\r\n\r\n"


ENTERAS = [
    (BIEN + b"CONTENT-length:4\r\n\r\nhola y lo que sobra", "hola"),
    (A_TROZOS + b"3\r\nhol\r\n1;nombre=valor\r\na\r\n0\r\n\r\n", "hola"),
    (A_TROZOS + b"A\r\n0123456789\r\n00\r\nFin: si\r\n\r\n", "0123456789"),
    (b"HTTP/1.0 404 Nada\r\n\r\nhasta el cierre", "hasta el cierre"),
    (BIEN + b"\r\n\x1b[2J\xff\n", "\ufffd[2J\ufffd\n"),
]
CORTADAS = [
    (BIEN + b"Content-Length: 9\r\n\r\nhola", "Respuesta cortada: faltan 5 bytes."),
    (A_TROZOS + b"9\r\nhola", "Respuesta cortada: faltan 5 bytes."),
    (A_TROZOS + b"4\r\nhola\r\n", "La respuesta está cortada o no es HTTP."),
    (A_TROZOS + b"-4\r\nhola", "El cuerpo mide más de 16777216 bytes."),
    (A_TROZOS + b"2\r\nhola\r\n0", "La respuesta está cortada o no es HTTP."),
    (A_TROZOS + b"ffffffffff\r\n", "El cuerpo mide más de 16777216 bytes."),
    (
        BIEN + b"Content-Length: 99999999999\r\n\r\n",
        "El cuerpo mide más de 16777216 bytes.",
    ),
    (BIEN + b"Content-Le", "La respuesta está cortada o no es HTTP."),
    (BIEN + b"X: " + b"x" * 9000, "La respuesta está cortada o no es HTTP."),
]


def test_el_cliente_sabe_donde_acaba(escena: Escena) -> None:
    clientes = [contesta(escena, respuesta) for respuesta, _ in ENTERAS]
    for cliente, (_, cuerpo) in zip(clientes, ENTERAS, strict=True):
        assert cliente.termina() == 0
        assert cliente.texto.partition("\n\n")[2] == cuerpo


def test_el_cliente_dice_lo_que_falta(escena: Escena) -> None:
    clientes = [contesta(escena, respuesta) for respuesta, _ in CORTADAS]
    for cliente, (respuesta, queja) in zip(clientes, CORTADAS, strict=True):
        assert cliente.termina() == 1
        assert cliente.errores == f"{queja}\n", respuesta
        assert cliente.texto == ""


# --- Con programas de verdad ---------------------------------------------------------


def test_curl_contra_el_servidor(escena: Escena) -> None:
    curl = red.exige_programa("curl")
    carpeta = publica(escena)
    grande = os.urandom(3_000_000)
    carpeta.joinpath("con espacio.bin").write_bytes(grande)
    carpeta.joinpath("vacio").touch()
    _, puerto = escena.servidor(SERVIDOR, "--carpeta", carpeta)

    def baja(ruta: str, *args: str) -> bytes:
        orden = [curl, "-qsS", "--noproxy", "*", "--path-as-is", *args]
        return subprocess.run(
            [*orden, f"http://127.0.0.1:{puerto}{ruta}"],
            check=True,
            capture_output=True,
            timeout=plazos.FIN,
        ).stdout

    assert baja("/con%20espacio.bin") == grande
    assert baja("/vacio") == b""
    assert b"\r\nContent-Length: 3000000\r\n" in baja("/con%20espacio.bin", "--head")
    solo_codigo = ("-w", "%{http_code}")
    assert baja("/%2e%2e/secreto.txt", *solo_codigo) == b"404"
    assert baja("/hola.txt", "-d", "x=1", *solo_codigo) == b"405"


@contextlib.contextmanager
def en_marcha(
    orden: list[str], variables: dict[str, str], fds: tuple[int, ...] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        orden,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=os.environ | variables,
        pass_fds=fds,
    ) as proceso:
        try:
            yield proceso
        finally:
            proceso.terminate()


def test_el_cliente_contra_http_server(escena: Escena) -> None:
    carpeta = publica(escena)
    orden = [sys.executable, "-um", "http.server", "0", "--bind", "127.0.0.1"]
    with en_marcha([*orden, "--directory", str(carpeta)], {}) as proceso:
        assert proceso.stdout
        assert select.select([proceso.stdout], [], [], plazos.SALIDA)[0]
        puerto = proceso.stdout.readline().split(b" port ")[1].split()[0].decode()
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "/hola.txt")
        assert cliente.termina() == 0
    assert cliente.texto == "200 OK\n\n" + HOLA


NGINX = """
daemon off; worker_processes 1; user root root;
pid {0}/nginx.pid; error_log {0}/errores.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {0}/t1; proxy_temp_path {0}/t2; fastcgi_temp_path {0}/t3;
    uwsgi_temp_path {0}/t4; scgi_temp_path {0}/t5;
    server {{
        listen 127.0.0.1:{1};
        root {0}/publico;
        location /trozos/ {{ alias {0}/publico/; ssi on; ssi_types *; }}
    }}
}}
"""


def test_el_cliente_contra_nginx(escena: Escena) -> None:
    """Con `ssi`, nginx no sabe cuánto ocupará y manda el cuerpo a trozos."""
    nginx = red.exige_programa("nginx")
    publica(escena)
    configuracion = escena.carpeta / "nginx.conf"
    with red.escucha() as (escucha, puerto):
        configuracion.write_text(NGINX.format(escena.carpeta, puerto), "utf-8")
        # NGINX=fd: la escucha se la da la prueba, y nadie le quita el puerto.
        fd = escucha.fileno()
        orden = [nginx, "-p", str(escena.carpeta), "-c", str(configuracion)]
        with en_marcha([*orden, "-e", "stderr"], {"NGINX": f"{fd};"}, (fd,)):
            for ruta in ("/hola.txt", "/trozos/hola.txt"):
                cliente = escena.programa(CLIENTE, "--puerto", puerto, ruta)
                assert cliente.termina() == 0
                assert cliente.texto == "200 OK\n\n" + HOLA
            # Y así se ve que, de verdad, iba a trozos.
            with red.conecta(puerto) as conexion:
                conexion.sendall(get(b"/trozos/hola.txt"))
                respuesta = b""
                while not respuesta.endswith(b"\r\n0\r\n\r\n"):
                    trozo = conexion.recv(65536)
                    assert trozo, respuesta
                    respuesta += trozo


def test_una_ruta_que_no_es_utf8(escena: Escena) -> None:
    carpeta = publica(escena)
    Path(os.fsdecode(os.fsencode(carpeta) + b"/\xff")).write_text("sí\n", "utf-8")
    _, puerto = escena.servidor(SERVIDOR, "--carpeta", carpeta)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, os.fsdecode(b"/\xff"))
    assert cliente.termina() == 0
    assert cliente.texto == "200 OK\n\nsí\n"
