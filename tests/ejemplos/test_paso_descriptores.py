"""Un archivo abierto pasa de un proceso a otro; lo que no se debe dar, no se da."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.arnes import plazos, red, sistema
from tests.arnes.bateria import ClienteLocal, ServidorLocal
from tests.arnes.escena import EJEMPLOS, Escena

SERVIDOR = "paso_descriptores/servidor_descriptores.py"
CLIENTE = "paso_descriptores/cliente_descriptores.py"
NO: tuple[bytes, list[bytes]] = (b"No lo doy.\n", [])


def pide(conexion: socket.socket, nombre: bytes) -> tuple[bytes, list[bytes]]:
    """Lo que contesta el servidor, y lo que hay en los archivos que manda."""
    conexion.sendall(nombre + b"\n")
    datos, descriptores, _, _ = socket.recv_fds(conexion, 100, 10)
    contenidos = []
    for descriptor in descriptores:
        with os.fdopen(descriptor, "rb") as archivo:
            contenidos.append(archivo.read())
    return datos, contenidos


def saluda(conexion: socket.socket) -> None:
    assert pide(conexion, b"no_hay") == NO


BATERIA = {
    # La carpeta tiene que existir: esta está en todas partes.
    "servidor_descriptores.py": ServidorLocal(saluda, ("--carpeta", ".")),
    "cliente_descriptores.py": ClienteLocal(("--plazo", 0.3, "hola"), entrada=None),
}


@pytest.fixture
def compartida(escena: Escena) -> Path:
    carpeta = escena.carpeta / "compartida"
    carpeta.mkdir()
    (carpeta / "saludo.txt").write_text("Hola desde un archivo abierto.\n")
    return carpeta


def pregunta(ruta: str, nombre: bytes) -> tuple[bytes, list[bytes]]:
    with red.conecta(ruta) as conexion:
        return pide(conexion, nombre)


def test_lo_que_se_publica(escena: Escena, compartida: Path) -> None:
    servidor = escena.terminal(SERVIDOR)
    servidor.espera("Servidor en archivos.sock\n")
    cliente = escena.terminal(CLIENTE, "saludo.txt")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_lo_recibido_sobrevive_al_servidor_y_al_nombre(
    escena: Escena, compartida: Path
) -> None:
    servidor, ruta = escena.servidor_local(SERVIDOR)
    with red.conecta(ruta) as conexion:
        conexion.sendall(b"saludo.txt\n")
        _, descriptores, _, _ = socket.recv_fds(conexion, 100, 1)
    assert servidor.detiene() == 0
    (compartida / "saludo.txt").unlink()
    with os.fdopen(descriptores[0], "rb") as archivo:
        assert archivo.read() == b"Hola desde un archivo abierto.\n"
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.write(archivo.fileno(), b"solo es para leer")


def test_solo_archivos_corrientes_de_la_carpeta(
    escena: Escena, compartida: Path
) -> None:
    (escena.carpeta / "secreto").write_text("secreto")
    (compartida / "enlace").symlink_to(escena.carpeta / "secreto")
    (compartida / "dentro").mkdir()
    (compartida / "dentro" / "otro").write_text("otro")
    os.mkfifo(compartida / "tuberia")
    _, ruta = escena.servidor_local(SERVIDOR)
    for nombre in (
        b"../secreto",
        os.fsencode(escena.carpeta / "secreto"),
        b"enlace",
        b"dentro",
        b"dentro/otro",
        b"tuberia",
        b".",
        b"..",
        b"",
        b"saludo.txt\0",
        b"no_hay",
        b"\xff\xfe",
    ):
        assert pregunta(ruta, nombre) == NO, nombre
    with red.conecta(ruta) as conexion:
        conexion.sendall(b"x" * 300 + b"\n")
        assert red.recibe_hasta_el_fin(conexion) == b""
    vuelve = (b"Toma.\n", [b"Hola desde un archivo abierto.\n"])
    assert pregunta(ruta, b"saludo.txt") == vuelve


def test_byte_a_byte(escena: Escena, compartida: Path) -> None:
    _, ruta = escena.servidor_local(SERVIDOR)
    with red.conecta(ruta) as conexion:
        for byte in b"saludo.tx":
            conexion.send(bytes([byte]))
        assert pide(conexion, b"t")[0] == b"Toma.\n"


def test_el_servidor_no_se_queda_con_ninguno(escena: Escena, compartida: Path) -> None:
    servidor, ruta = escena.servidor_local(SERVIDOR)
    pregunta(ruta, b"saludo.txt")
    antes = sistema.uso(servidor.popen.pid).descriptores
    for _ in range(50):
        pregunta(ruta, b"saludo.txt")
        pregunta(ruta, b".")
    # El último hilo puede estar aún cerrando su conexión.
    with red.conecta(ruta) as conexion:
        pide(conexion, b"saludo.txt")
        assert red.recibe_hasta_el_fin(conexion) == b""
    assert sistema.uso(servidor.popen.pid).descriptores <= antes + 2


def test_no_acepta_los_que_le_mandan(escena: Escena, compartida: Path) -> None:
    """Un `recv` corriente los tira, y el sistema los cierra."""
    _, ruta = escena.servidor_local(SERVIDOR)
    lee, escribe = os.pipe()
    with os.fdopen(lee, "rb") as tuberia, red.conecta(ruta) as conexion:
        socket.send_fds(conexion, [b"saludo"], [escribe] * 20)
        os.close(escribe)
        assert pide(conexion, b".txt")[0] == b"Toma.\n"
        assert tuberia.read() == b""  # nadie conserva el otro extremo


def manda(escena: Escena, descriptores: list[int], datos: bytes) -> tuple[str, str]:
    """Lo que dice el cliente cuando el servidor le manda eso."""
    ruta = f"{escena.carpeta / 's'}"
    with red.escucha_local(ruta) as (servidor, _):
        cliente = escena.programa(CLIENTE, "--ruta", ruta, "hola")
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == b"hola\n"
            socket.send_fds(conexion, [datos], descriptores)
            cliente.termina()
    return cliente.texto, cliente.errores


def test_sobran_descriptores(escena: Escena) -> None:
    with Path(os.devnull).open("rb") as nada:
        salida = manda(escena, [nada.fileno()] * 3, b"Toma.\n")
    assert salida == ("", "El servidor mandó más descriptores de los pedidos.\n")


def test_no_llega_ninguno(escena: Escena) -> None:
    salida = manda(escena, [], b"\x1b[2JToma.\n")
    assert salida == ("", "El servidor no da «hola».\n")


def test_llega_algo_que_no_es_un_archivo(escena: Escena) -> None:
    lee, escribe = os.pipe()
    with os.fdopen(lee, "rb"), os.fdopen(escribe, "wb"):
        salida = manda(escena, [lee], b"Toma.\n")
    assert salida == ("", "El servidor mandó algo que no es un archivo.\n")


def test_lo_que_maneja_la_terminal_no_pasa(escena: Escena) -> None:
    archivo = escena.carpeta / "a"
    archivo.write_bytes(b"\x1b[2J\xff\tuno\ndos\r\n")
    with archivo.open("rb") as abierto:
        texto, errores = manda(escena, [abierto.fileno()], b"Toma.\n")
    assert (texto, errores) == ("\ufffd[2J\ufffd\tuno\ndos\n", "")


def test_si_quien_lee_la_salida_se_va(escena: Escena, compartida: Path) -> None:
    """Con `| head`, el cliente acaba sin culpar al servidor."""
    (compartida / "largo.txt").write_text("x\n" * 100_000)
    _, ruta = escena.servidor_local(SERVIDOR)
    programa = str(EJEMPLOS / CLIENTE)
    cliente = [sys.executable, programa, "--ruta", ruta, "largo.txt"]
    lectura, escritura = os.pipe()
    os.close(lectura)
    try:
        fin = subprocess.run(
            cliente, stdout=escritura, stderr=subprocess.PIPE, timeout=plazos.FIN
        )
    finally:
        os.close(escritura)
    assert (fin.returncode, fin.stderr) == (0, b"")


def test_carpeta_que_no_hay(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--carpeta", "no_hay")
    assert servidor.termina() == 1
    assert servidor.errores == "No puedo abrir la carpeta «no_hay».\n"


def test_direccion_ocupada(escena: Escena, compartida: Path) -> None:
    _, ruta = escena.servidor_local(SERVIDOR)
    segundo = escena.programa(SERVIDOR, "--ruta", ruta)
    assert segundo.termina() == 1
    assert segundo.errores == f"Dirección ya en uso: {ruta}.\n"


def test_al_salir_borra_el_socket(escena: Escena, compartida: Path) -> None:
    servidor, ruta = escena.servidor_local(SERVIDOR)
    servidor.senal(signal.SIGINT)
    servidor.senal(signal.SIGTERM)
    assert servidor.termina() == 0
    assert not Path(ruta).exists()


def test_un_programa_que_no_sabe_de_descriptores(
    escena: Escena, compartida: Path
) -> None:
    """`nc` ve los datos; el descriptor, que no pidió, se pierde."""
    nc = red.exige_programa("nc")
    _, ruta = escena.servidor_local(SERVIDOR)
    fin = subprocess.run(
        [nc, "-N", "-U", ruta],
        input=b"saludo.txt\n",
        capture_output=True,
        timeout=plazos.FIN,
    )
    assert fin.stdout == b"Toma.\n"
