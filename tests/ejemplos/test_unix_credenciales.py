"""Quién conecta y quién escribe: lo dice el sistema, no quien habla."""

import os
import re
import signal
import socket
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.arnes import plazos, red, sistema
from tests.arnes.bateria import ClienteLocal, ServidorLocal
from tests.arnes.escena import Escena

SERVIDOR = "unix_credenciales/servidor_credenciales.py"
CLIENTE = "unix_credenciales/cliente_credenciales.py"
RESPUESTA = re.compile(
    rb"Conect\xc3\xb3 el proceso (\d+); escribe el proceso (\d+)\.\n"
)
NADIE = 65534


def pregunta(conexion: socket.socket, mensaje: bytes = b"hola\n") -> tuple[int, int]:
    """Manda algo y devuelve quién conectó y quién escribe, según el servidor."""
    conexion.sendall(mensaje)
    hallazgo = RESPUESTA.fullmatch(red.recibe_linea(conexion))
    assert hallazgo
    return int(hallazgo[1]), int(hallazgo[2])


def saluda(conexion: socket.socket) -> None:
    assert pregunta(conexion) == (os.getpid(), os.getpid())


BATERIA = {
    "servidor_credenciales.py": ServidorLocal(saluda),
    "cliente_credenciales.py": ClienteLocal(("--plazo", 0.3)),
}

solo_root = pytest.mark.skipif(
    os.getuid() != 0, reason="sin ser root no se puede probar con otro usuario"
)


@pytest.fixture
def carpeta_de_todos() -> Iterator[Path]:
    """Una carpeta por la que pasa cualquier usuario; la de pytest es privada."""
    with tempfile.TemporaryDirectory() as carpeta:
        Path(carpeta).chmod(0o755)
        yield Path(carpeta)


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor = escena.terminal(SERVIDOR)
    servidor.espera("Servidor en quien.sock\n")
    cliente = escena.terminal(CLIENTE)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_dice_la_verdad(escena: Escena) -> None:
    """El segundo mensaje lo escribe un hijo del que conectó."""
    _, ruta = escena.servidor_local(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--ruta", ruta)
    assert cliente.termina() == 0
    lineas = [RESPUESTA.fullmatch(x) for x in bytes(cliente.salida).splitlines(True)]
    procesos = [(int(x[1]), int(x[2])) for x in lineas if x]
    assert len(procesos) == len(lineas) == 2
    yo = cliente.popen.pid
    assert procesos[0] == (yo, yo)
    assert procesos[1][0] == yo != procesos[1][1]


def test_lo_escrito_antes_de_aceptar_tambien_lleva_credenciales(
    escena: Escena,
) -> None:
    servidor, ruta = escena.servidor_local(SERVIDOR)
    servidor.senal(signal.SIGSTOP)
    with red.conecta(ruta) as conexion:
        conexion.sendall(b"hola\n")
        servidor.senal(signal.SIGCONT)
        assert RESPUESTA.fullmatch(red.recibe_linea(conexion))


def test_mentir_pide_privilegios(escena: Escena) -> None:
    """Con las credenciales de otro, el sistema no deja ni mandar el mensaje."""
    _, ruta = escena.servidor_local(SERVIDOR)
    mentira = struct.pack("iII", os.getppid(), os.getuid(), os.getgid())
    auxiliar = [(socket.SOL_SOCKET, socket.SCM_CREDENTIALS, mentira)]
    with red.conecta(ruta) as conexion:
        if os.getuid() != 0:
            with pytest.raises(PermissionError):
                conexion.sendmsg([b"hola\n"], auxiliar)
        else:
            conexion.sendmsg([b"hola\n"], auxiliar)
            hallazgo = RESPUESTA.fullmatch(red.recibe_linea(conexion))
            assert hallazgo
            assert int(hallazgo[1]) == os.getpid()
            assert int(hallazgo[2]) == os.getppid()


@solo_root
def test_a_otro_usuario_no_se_le_atiende(
    escena: Escena, carpeta_de_todos: Path
) -> None:
    nc = red.exige_programa("nc")
    ruta = f"{carpeta_de_todos / 's'}"
    escena.programa(SERVIDOR, "--ruta", ruta).espera(f" en {ruta}\n")
    otro = subprocess.run(
        [nc, "-U", ruta],
        input=b"hola\n",
        capture_output=True,
        timeout=plazos.FIN,
        user=NADIE,
        group=NADIE,
        extra_groups=[],
    )
    assert otro.stdout == b"Solo atiendo a mi usuario.\n"


@solo_root
def test_la_conexion_de_uno_en_manos_de_otro(escena: Escena) -> None:
    """Conecta el usuario bueno y escribe otro: se nota en el mensaje."""
    _, ruta = escena.servidor_local(SERVIDOR)
    with red.conecta(ruta) as conexion:
        saluda(conexion)
        subprocess.run(
            ["/bin/sh", "-c", "echo hola"],
            stdout=conexion.fileno(),
            check=True,
            timeout=plazos.FIN,
            user=NADIE,
            group=NADIE,
            extra_groups=[],
        )
        assert red.recibe_linea(conexion) == b"Solo atiendo a mi usuario.\n"
        assert conexion.recv(1) == b""


def test_descriptores_que_nadie_pidio(escena: Escena) -> None:
    """Quien manda archivos abiertos no gasta los descriptores del servidor."""
    servidor, ruta = escena.servidor_local(SERVIDOR)
    with red.conecta(ruta) as conexion:
        saluda(conexion)
        antes = sistema.uso(servidor.popen.pid).descriptores
        for _ in range(5):
            socket.send_fds(conexion, [b"toma\n"], [0] * 50)
            assert RESPUESTA.fullmatch(red.recibe_linea(conexion))
        assert sistema.uso(servidor.popen.pid).descriptores == antes


def test_el_cliente_avisa_si_no_se_le_atiende(escena: Escena) -> None:
    ruta = f"{escena.carpeta / 's'}"
    with red.escucha_local(ruta) as (servidor, _):
        cliente = escena.programa(CLIENTE, "--ruta", ruta)
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == b"hola\n"
            conexion.sendall(b"Solo atiendo a mi usuario.\n")
            assert cliente.termina() == 1
    assert cliente.errores == "El servidor es de otro usuario y no nos atiende.\n"


def test_direccion_ocupada(escena: Escena) -> None:
    _, ruta = escena.servidor_local(SERVIDOR)
    segundo = escena.programa(SERVIDOR, "--ruta", ruta)
    assert segundo.termina() == 1
    assert segundo.errores == f"Dirección ya en uso: {ruta}.\n"
    with red.conecta(ruta) as conexion:
        saluda(conexion)


def test_al_salir_borra_el_socket(escena: Escena) -> None:
    servidor, ruta = escena.servidor_local(SERVIDOR)
    servidor.senal(signal.SIGINT)
    servidor.senal(signal.SIGTERM)
    assert servidor.termina() == 0
    assert not Path(ruta).exists()


def test_al_que_calla_se_le_corta(escena: Escena) -> None:
    _, ruta = escena.servidor_local(SERVIDOR, "--plazo", 0.1)
    with red.conecta(ruta) as callado:
        assert callado.recv(1) == b""


def test_ctrl_c_en_el_cliente(escena: Escena) -> None:
    ruta = f"{escena.carpeta / 's'}"
    with red.escucha_local(ruta) as (servidor, _):
        cliente = escena.terminal(CLIENTE, "--ruta", ruta)
        with red.acepta(servidor) as conexion:
            red.recibe_linea(conexion)
            cliente.pulsa("ctrl-c")
            cliente.pulsa("ctrl-c")
            assert cliente.termina() == 0
    assert "Traceback" not in cliente.texto
