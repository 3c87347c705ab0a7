"""Paquetes locales: fronteras que se conservan y mensajes que no caben."""

import contextlib
import signal
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.arnes import plazos, red, sistema
from tests.arnes.bateria import A_LA_VEZ, NO_UTF8, ClienteLocal, Fuera, basura
from tests.arnes.escena import Escena

SERVIDOR = "unix_seqpacket/servidor_paquetes_local.py"
CLIENTE = "unix_seqpacket/cliente_paquetes_local.py"

BATERIA = {
    "servidor_paquetes_local.py": Fuera(
        "la batería habla flujos; aquí, test_aguanta_a_todos"
    ),
    "cliente_paquetes_local.py": ClienteLocal(
        ("--plazo", 0.3, "hola"), entrada=None, tipo=socket.SOCK_SEQPACKET
    ),
}

CORTADO = "32 bytes, y el resto se perdió".encode()


@contextlib.contextmanager
def conecta(ruta: str) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as conexion:
        conexion.settimeout(plazos.RED)
        conexion.connect(ruta)
        yield conexion


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor = escena.terminal(SERVIDOR)
    servidor.espera("Servidor en paquetes.sock\n")
    largo = "un mensaje que pasa de treinta y dos bytes"
    cliente = escena.terminal(CLIENTE, "hola", largo, "adiós")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_al_salir_borra_el_socket(escena: Escena) -> None:
    servidor, ruta = escena.servidor_local(SERVIDOR)
    servidor.senal(signal.SIGINT)
    servidor.senal(signal.SIGTERM)
    assert servidor.termina() == 0
    assert not Path(ruta).exists()


def test_las_fronteras_se_conservan(escena: Escena) -> None:
    """Muchos seguidos, sin leer: ni se juntan ni se parten."""
    _, ruta = escena.servidor_local(SERVIDOR)
    largos = [1 + i % 40 for i in range(100)]
    with conecta(ruta) as cliente:
        for largo in largos:
            cliente.send(b"x" * largo)
        for largo in largos:
            texto = (
                f"{largo} bytes" if largo <= 32 else "32 bytes, y el resto se perdió"
            )
            assert cliente.recv(100) == texto.encode()


def test_lo_que_no_cabe_no_pasa_al_siguiente(escena: Escena) -> None:
    _, ruta = escena.servidor_local(SERVIDOR)
    with conecta(ruta) as cliente:
        cliente.send(b"x" * 200_000)
        cliente.send(b"abc")
        assert cliente.recv(100) == CORTADO
        assert cliente.recv(100) == b"3 bytes"


def test_aguanta_a_todos(escena: Escena) -> None:
    """Con los malos delante, y después de ellos, el bueno es atendido."""
    servidor, ruta = escena.servidor_local(SERVIDOR)

    def saluda() -> None:
        with conecta(ruta) as bueno:
            bueno.send(b"hola")
            assert bueno.recv(100) == b"4 bytes"

    saluda()
    antes = sistema.uso(servidor.popen.pid)
    with contextlib.ExitStack() as abiertos:
        muchos = [abiertos.enter_context(conecta(ruta)) for _ in range(A_LA_VEZ)]
        muchos[0].send(NO_UTF8)
        for i in range(20):
            muchos[1].send(basura(1 + i, i))
        muchos[2].setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while True:  # nunca lee
                muchos[2].send(b"x" * 1000)
        saluda()
        for conexion in muchos[3:]:
            conexion.send(b"hola")
            assert conexion.recv(100) == b"4 bytes"
    saluda()
    while sistema.uso(servidor.popen.pid).descriptores > antes.descriptores:
        saluda()


def test_al_que_calla_se_le_corta(escena: Escena) -> None:
    _, ruta = escena.servidor_local(SERVIDOR, "--plazo", 0.1)
    with conecta(ruta) as callado:
        assert callado.recv(1) == b""


def test_retira_el_que_quedo_de_antes(escena: Escena) -> None:
    muerto, ruta = escena.servidor_local(SERVIDOR)
    muerto.senal(signal.SIGKILL)
    assert muerto.termina() == -signal.SIGKILL
    escena.programa(SERVIDOR, "--ruta", ruta).espera(f" en {ruta}\n")


def test_no_quita_el_sitio_a_otro(escena: Escena) -> None:
    """Tampoco a un servidor de flujo, que no es de su tipo."""
    _, igual = escena.servidor_local(SERVIDOR)
    with red.escucha_local(f"{escena.carpeta / 'flujo'}") as (_, flujo):
        for ruta in (igual, flujo):
            servidor = escena.programa(SERVIDOR, "--ruta", ruta)
            assert servidor.termina() == 1
            assert servidor.errores == f"Dirección ya en uso: {ruta}.\n"


@pytest.mark.parametrize("mensajes", [("hola", ""), ("x",) * 101, ()])
def test_mensajes_que_no_se_pueden_mandar(
    escena: Escena, mensajes: tuple[str, ...]
) -> None:
    cliente = escena.programa(CLIENTE, *mensajes)
    assert cliente.termina() == 1
    assert cliente.errores.startswith("Uso: ")
    assert cliente.errores.count("\n") == 1


def test_cien_mensajes(escena: Escena) -> None:
    _, ruta = escena.servidor_local(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--ruta", ruta, *["x"] * 100)
    assert cliente.termina() == 0
    assert cliente.texto == "x: 1 bytes\n" * 100


def test_cliente_de_verdad(escena: Escena) -> None:
    """`socat` con `type=5`, que es SOCK_SEQPACKET en Linux."""
    socat = red.exige_programa("socat")
    _, ruta = escena.servidor_local(SERVIDOR)
    fin = subprocess.run(
        [socat, "-", f"UNIX-CONNECT:{ruta},type=5,shut-down"],
        input=b"hola",
        capture_output=True,
        timeout=plazos.FIN,
    )
    assert (fin.stdout, fin.stderr) == (b"4 bytes", b"")
