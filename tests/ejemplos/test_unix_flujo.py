"""El eco en un socket local: el archivo, quién entra y qué queda al salir."""

import os
import signal
import socket
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteLocal, ServidorLocal
from tests.arnes.escena import Escena

SERVIDOR = "unix_flujo/servidor_flujo_local.py"
CLIENTE = "unix_flujo/cliente_flujo_local.py"


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"hola\0\xff\n")
    assert red.recibe(conexion, 7) == b"hola\0\xff\n"


BATERIA = {
    "servidor_flujo_local.py": ServidorLocal(saluda),
    "cliente_flujo_local.py": ClienteLocal(("--plazo", 0.3), entrada=b"hola\n"),
}


def atiende(ruta: str) -> None:
    with red.conecta(ruta) as conexion:
        saluda(conexion)


@pytest.fixture
def carpeta_de_todos() -> Iterator[Path]:
    """Una carpeta por la que pasa cualquier usuario; la de pytest es privada."""
    with tempfile.TemporaryDirectory() as carpeta:
        Path(carpeta).chmod(0o755)
        yield Path(carpeta)


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor = escena.terminal(SERVIDOR)
    servidor.espera("Servidor de eco en eco.sock\n")
    cliente = escena.terminal(CLIENTE)
    cliente.espera("Conectado con eco.sock\n")
    cliente.escribe("hola")
    cliente.espera("Eco: hola\n")
    cliente.escribe("sin puerto ni red")
    cliente.espera("Eco: sin puerto ni red\n")
    cliente.pulsa("ctrl-d")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


@pytest.mark.parametrize("numero", [signal.SIGINT, signal.SIGTERM])
def test_al_salir_borra_el_socket(escena: Escena, numero: signal.Signals) -> None:
    servidor, ruta = escena.servidor_local(SERVIDOR)
    servidor.senal(numero)
    servidor.senal(numero)
    assert servidor.termina() == 0
    assert servidor.texto.endswith("\nServidor detenido.\n")
    assert not Path(ruta).exists()


def test_solo_entra_su_usuario(escena: Escena, carpeta_de_todos: Path) -> None:
    nc = red.exige_programa("nc")
    ruta = f"{carpeta_de_todos / 's'}"
    servidor = escena.programa(SERVIDOR, "--ruta", ruta)
    servidor.espera(f" en {ruta}\n")
    assert stat.S_IMODE(Path(ruta).stat().st_mode) == 0o600
    if os.getuid() != 0:
        pytest.skip("sin ser root no se puede probar con otro usuario")
    otro = subprocess.run(
        [nc, "-U", ruta],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=plazos.FIN,
        user=65534,
        group=65534,
        extra_groups=[],
    )
    assert otro.returncode == 1
    assert b"Permission denied" in otro.stderr


def test_retira_el_que_quedo_de_antes(escena: Escena) -> None:
    muerto, ruta = escena.servidor_local(SERVIDOR)
    muerto.senal(signal.SIGKILL)
    assert muerto.termina() == -signal.SIGKILL
    assert Path(ruta).is_socket()
    cliente = escena.programa(CLIENTE, "--ruta", ruta)
    assert cliente.termina() == 1
    assert cliente.errores == f"Nadie escucha en {ruta}.\n"
    nuevo = escena.programa(SERVIDOR, "--ruta", ruta)
    nuevo.espera(f" en {ruta}\n")
    atiende(ruta)


def test_no_quita_el_sitio_a_otro_igual(escena: Escena) -> None:
    _, ruta = escena.servidor_local(SERVIDOR)
    segundo = escena.programa(SERVIDOR, "--ruta", ruta)
    assert segundo.termina() == 1
    assert segundo.errores == f"Dirección ya en uso: {ruta}.\n"
    atiende(ruta)


def test_mientras_otro_arranca_no_toca_nada(escena: Escena) -> None:
    """Quien tiene el cerrojo puede estar entre `bind` y `listen`."""
    ruta = escena.carpeta / "s"
    with red.escucha_local(f"{ruta}"):
        pass
    with Path(f"{ruta}.lock").open("a") as cerrojo:
        os.lockf(cerrojo.fileno(), os.F_LOCK, 0)
        servidor = escena.programa(SERVIDOR, "--ruta", ruta)
        assert servidor.termina() == 1
        assert servidor.errores == f"Dirección ya en uso: {ruta}.\n"
    assert ruta.is_socket()


def test_no_quita_el_sitio_a_un_servidor_ajeno(escena: Escena) -> None:
    """Uno que no conoce el cerrojo: se sabe que vive porque acepta."""
    ruta = f"{escena.carpeta / 'ajeno'}"
    with red.escucha_local(ruta) as (ajeno, _):
        servidor = escena.programa(SERVIDOR, "--ruta", ruta)
        assert servidor.termina() == 1
        assert servidor.errores == f"Dirección ya en uso: {ruta}.\n"
        red.acepta(ajeno).close()  # la sonda
        with red.conecta(ruta):
            red.acepta(ajeno).close()


def test_no_borra_un_archivo_corriente(escena: Escena) -> None:
    ruta = escena.carpeta / "notas.txt"
    ruta.write_text("no me borres")
    servidor = escena.programa(SERVIDOR, "--ruta", ruta)
    assert servidor.termina() == 1
    assert servidor.errores == f"Dirección ya en uso: {ruta}.\n"
    assert ruta.read_text() == "no me borres"


@pytest.mark.parametrize("programa", [SERVIDOR, CLIENTE])
@pytest.mark.parametrize("ruta", ["x" * 108, "no_hay/eco.sock", ""])
def test_ruta_que_no_vale(escena: Escena, programa: str, ruta: str) -> None:
    proceso = escena.programa(programa, "--ruta", ruta)
    assert proceso.termina() == 1
    assert proceso.errores.count("\n") == 1
    assert "Traceback" not in proceso.errores
    assert proceso.texto == ""


def test_al_que_calla_se_le_corta(escena: Escena) -> None:
    _, ruta = escena.servidor_local(SERVIDOR, "--plazo", 0.1)
    with red.conecta(ruta) as callado:
        assert callado.recv(1) == b""


def test_cierre_a_medias(escena: Escena) -> None:
    _, ruta = escena.servidor_local(SERVIDOR)
    with red.conecta(ruta) as cliente:
        cliente.sendall(b"y" * 100_000)
        cliente.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(cliente) == b"y" * 100_000


@pytest.mark.parametrize(
    "orden",
    [("nc", "-N", "-U", "{}"), ("socat", "-", "UNIX-CONNECT:{}")],
    ids=["nc", "socat"],
)
def test_clientes_de_verdad(escena: Escena, orden: tuple[str, ...]) -> None:
    programa = red.exige_programa(orden[0])
    _, ruta = escena.servidor_local(SERVIDOR)
    fin = subprocess.run(
        [programa, *(arg.format(ruta) for arg in orden[1:])],
        input=b"hola\0\xff\n",
        capture_output=True,
        timeout=plazos.FIN,
    )
    assert (fin.stdout, fin.stderr, fin.returncode) == (b"hola\0\xff\n", b"", 0)


def test_servidor_de_verdad(escena: Escena) -> None:
    socat = red.exige_programa("socat")
    ruta = escena.carpeta / "s"
    orden = [socat, "-d", "-d", f"UNIX-LISTEN:{ruta}", "PIPE"]
    with subprocess.Popen(orden, stderr=subprocess.PIPE) as servidor:
        try:
            assert servidor.stderr
            assert b"listening on" in servidor.stderr.readline()
            cliente = escena.programa(CLIENTE, "--ruta", ruta)
            cliente.escribe("hola")
            cliente.espera("Eco: hola\n")
            cliente.cierra_entrada()
            assert cliente.termina() == 0
        finally:
            servidor.terminate()


def test_cola_llena(escena: Escena) -> None:
    ruta = f"{escena.carpeta / 's'}"
    with red.escucha_local(ruta) as (lleno, _):
        lleno.listen(0)
        with red.conecta(ruta):
            cliente = escena.programa(CLIENTE, "--ruta", ruta)
            assert cliente.termina() == 1
            assert (
                cliente.errores == f"La cola de {ruta} está llena: prueba más tarde.\n"
            )


def test_ctrl_c_en_el_cliente(escena: Escena) -> None:
    _, ruta = escena.servidor_local(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--ruta", ruta)
    cliente.espera("Conectado con")
    cliente.pulsa("ctrl-c")
    cliente.pulsa("ctrl-c")
    assert cliente.termina() == 0
    assert "Traceback" not in cliente.texto
