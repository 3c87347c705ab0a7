"""Datagramas locales: la dirección de quien pregunta, y quien no lee lo que pide."""

import contextlib
import os
import signal
import socket
import stat
import subprocess
from pathlib import Path

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import NO_UTF8, Fuera, basura
from tests.arnes.escena import Escena

SERVIDOR = "unix_datagramas/servidor_datagramas_local.py"
CLIENTE = "unix_datagramas/cliente_datagramas_local.py"

BATERIA = {
    "servidor_datagramas_local.py": Fuera(
        "la de datagramas va por UDP; aquí, test_ningun_datagrama_lo_detiene"
    ),
    "cliente_datagramas_local.py": Fuera(
        "la de datagramas va por UDP; aquí, las pruebas con malos servidores"
    ),
}


def enlazado(escena: Escena, nombre: str) -> socket.socket:
    """Un socket de datagramas de la prueba, con dirección y plazo."""
    conector = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    conector.settimeout(plazos.RED)
    conector.bind(f"{escena.carpeta / nombre}")
    return conector


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor = escena.terminal(SERVIDOR)
    servidor.espera("Servidor en mayusculas.sock\n")
    cliente = escena.terminal(CLIENTE, "hola", "¿qué tal?")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_al_salir_borra_el_socket(escena: Escena) -> None:
    servidor, ruta = escena.servidor_local(SERVIDOR)
    assert stat.S_IMODE(Path(ruta).stat().st_mode) == 0o600
    servidor.senal(signal.SIGINT)
    servidor.senal(signal.SIGTERM)
    assert servidor.termina() == 0
    assert not Path(ruta).exists()


def test_el_cliente_no_deja_su_carpeta(
    escena: Escena, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporal = escena.carpeta / "tmp"
    temporal.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporal))
    with enlazado(escena, "s") as servidor:
        ruta = servidor.getsockname()
        atendido = escena.programa(CLIENTE, "--ruta", ruta, "hola")
        _, direccion = servidor.recvfrom(100)
        servidor.sendto(b"HOLA", direccion)
        assert Path(direccion).is_relative_to(temporal)
        assert atendido.termina() == 0
        interrumpido = escena.programa(CLIENTE, "--ruta", ruta, "hola")
        servidor.recv(100)
        interrumpido.senal(signal.SIGINT)
        interrumpido.senal(signal.SIGTERM)
        assert interrumpido.termina() == 0
    assert list(temporal.iterdir()) == []


def test_ningun_datagrama_lo_detiene(escena: Escena) -> None:
    _, ruta = escena.servidor_local(SERVIDOR)
    with enlazado(escena, "yo") as yo:
        for datos, vuelve in (
            (b"hola", b"HOLA"),
            (b"", b""),
            (b"\xff\xf1", "\ufffd\ufffd".encode()),
            (b"x" * 8192, b"X" * 8192),
            (b"x" * 8193, b"Caben 8192 bytes."),
            (b"x" * 200_000, b"Caben 8192 bytes."),
            ("ñandú😀".encode(), "ÑANDÚ😀".encode()),
        ):
            yo.sendto(datos, ruta)
            assert yo.recv(100_000) == vuelve
        for datos in (NO_UTF8, *(basura(i % 64, i) for i in range(100))):
            yo.sendto(datos, ruta)
            yo.recv(100_000)


def test_a_quien_no_tiene_direccion_no_se_le_contesta(escena: Escena) -> None:
    _, ruta = escena.servidor_local(SERVIDOR)
    with (
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as anonimo,
        enlazado(escena, "yo") as yo,
    ):
        anonimo.sendto(b"sin respuesta", ruta)
        # Otro pregunta y se va antes de que le contesten.
        with enlazado(escena, "fugaz") as fugaz:
            fugaz.sendto(b"adi\xc3\xb3s", ruta)
        yo.sendto(b"hola", ruta)
        assert yo.recv(100) == b"HOLA"


@pytest.mark.parametrize("conectado", [False, True])
def test_quien_no_lee_no_deja_sin_respuesta_a_los_demas(
    escena: Escena, conectado: bool
) -> None:
    """Con los búferes del servidor bastarían 278 respuestas sin leer."""
    _, ruta = escena.servidor_local(SERVIDOR)
    with enlazado(escena, "malo") as malo, enlazado(escena, "bueno") as bueno:
        if conectado:
            malo.connect(ruta)
        for _ in range(500):
            if conectado:
                malo.send(b"?")
            else:
                malo.sendto(b"?", ruta)
        bueno.sendto(b"hola", ruta)
        assert bueno.recv(100) == b"HOLA"


def test_retira_el_que_quedo_de_antes(escena: Escena) -> None:
    muerto, ruta = escena.servidor_local(SERVIDOR)
    muerto.senal(signal.SIGKILL)
    assert muerto.termina() == -signal.SIGKILL
    cliente = escena.programa(CLIENTE, "--ruta", ruta, "hola")
    assert cliente.termina() == 1
    assert cliente.errores == f"Nadie escucha en {ruta}.\n"
    escena.programa(SERVIDOR, "--ruta", ruta).espera(f" en {ruta}\n")


def test_no_quita_el_sitio_a_otro(escena: Escena) -> None:
    _, igual = escena.servidor_local(SERVIDOR)
    archivo = escena.carpeta / "notas.txt"
    archivo.write_text("no me borres")
    with enlazado(escena, "ajeno") as ajeno:
        for ruta in (igual, ajeno.getsockname(), archivo):
            servidor = escena.programa(SERVIDOR, "--ruta", ruta)
            assert servidor.termina() == 1
            assert servidor.errores == f"Dirección ya en uso: {ruta}.\n"
    assert archivo.read_text() == "no me borres"


def test_servidor_ausente(escena: Escena) -> None:
    cliente = escena.programa(CLIENTE, "hola")
    assert cliente.termina() == 1
    assert cliente.errores == "Nadie escucha en mayusculas.sock.\n"


def test_servidor_que_calla_y_que_contesta_basura(escena: Escena) -> None:
    with enlazado(escena, "s") as servidor:
        args = ("--ruta", servidor.getsockname(), "--plazo", 0.2, "hola", "otra")
        cliente = escena.programa(CLIENTE, *args)
        datos, direccion = servidor.recvfrom(100)
        assert datos == b"hola"
        servidor.sendto(b"\x1b[2J" + NO_UTF8, direccion)
        assert cliente.termina() == 1
        assert cliente.errores == (
            "El servidor no contesta: venció el plazo (0.2 s).\n"
        )
        assert "\x1b" not in cliente.texto
        assert cliente.texto.count("\n") == 1


@pytest.mark.parametrize("senales", [(), (signal.SIGINT, signal.SIGTERM)])
def test_servidor_con_la_cola_llena(
    escena: Escena, senales: tuple[signal.Signals, ...]
) -> None:
    """Quien espera sitio para enviar atiende a las señales y al plazo."""
    plazo = 3600 if senales else 0.2
    with (
        enlazado(escena, "s") as servidor,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as otro,
    ):
        ruta = servidor.getsockname()
        cliente = escena.programa(
            CLIENTE, "--ruta", ruta, "--plazo", plazo, "una", "otra"
        )
        _, direccion = servidor.recvfrom(100)
        otro.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while True:
                otro.sendto(b"?", ruta)
        servidor.sendto(b"UNA", direccion)
        cliente.espera("UNA\n")
        for senal in senales:
            cliente.senal(senal)
        assert cliente.termina() == (0 if senales else 1)
        if not senales:
            assert cliente.errores == (
                "El servidor no contesta: venció el plazo (0.2 s).\n"
            )


def test_cliente_de_verdad(escena: Escena) -> None:
    """A `socat` hay que decirle que enlace una dirección."""
    socat = red.exige_programa("socat")
    _, ruta = escena.servidor_local(SERVIDOR)
    yo = escena.carpeta / "socat"
    orden = [socat, "-", f"UNIX-SENDTO:{ruta},bind={yo}"]
    tuberia = subprocess.PIPE
    with subprocess.Popen(orden, stdin=tuberia, stdout=tuberia) as cliente:
        assert cliente.stdin
        assert cliente.stdout
        cliente.stdin.write(b"hola")
        cliente.stdin.flush()
        assert cliente.stdout.read(4) == b"HOLA"
        cliente.terminate()


def test_servidor_de_verdad(escena: Escena) -> None:
    socat = red.exige_programa("socat")
    ruta = escena.carpeta / "s"
    orden = [socat, "-d", "-d", f"UNIX-RECVFROM:{ruta}", "PIPE"]
    with subprocess.Popen(orden, stderr=subprocess.PIPE) as servidor:
        try:
            assert servidor.stderr
            while b"receiving on" not in (linea := servidor.stderr.readline()):
                assert linea, "socat terminó"
            cliente = escena.programa(CLIENTE, "--ruta", ruta, os.fsdecode(b"a\xff"))
            assert cliente.termina() == 0
            assert cliente.texto == "a\ufffd\n"
        finally:
            servidor.terminate()
