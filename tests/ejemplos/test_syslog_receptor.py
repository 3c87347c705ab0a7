"""El receptor de syslog, con los dos formatos, torcidos y con `logger` de verdad."""

import socket
import subprocess

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import NO_UTF8, ServidorUDP
from tests.arnes.escena import Escena

SERVIDOR = "syslog_receptor/servidor_syslog.py"
PROGRAMA = "syslog_receptor/programa_que_avisa.py"


def avisa(conexion: socket.socket) -> None:
    conexion.send(b"<13>hola")  # a un aviso no se contesta


BATERIA = {"servidor_syslog.py": ServidorUDP(avisa)}


def test_lo_que_se_publica(escena: Escena) -> None:
    receptor, puerto = escena.servidor_en_terminal(SERVIDOR)
    programa = escena.terminal(PROGRAMA, "--puerto", puerto)
    assert programa.termina() == 0
    receptor.espera("año.txt»\n")
    receptor.pulsa("ctrl-c")
    assert receptor.termina() == 0
    escena.guarda(receptor, programa)


FORMATOS = [
    (
        "<165>1 2003-10-11T22:14:15.003Z nodo.test app 12 ID47 "
        '[ej@32473 iut="3"][otro@32473] \ufeffcorre',
        "notable | nodo.test | app | corre",
    ),
    (
        "<34>1 2003-10-11T22:14:15Z nodo su - - - falló",
        "crítico | nodo | su | falló",
    ),
    ("<0>1 - - - - - -", "emergencia | - | - | -"),
    (
        "<34>Oct 11 22:14:15 nodo su: falló para root",
        "crítico | nodo | su | falló para root",
    ),
    ("<15>Nov  2 01:02:03 cron[99]: hecho\n", "depuración | - | cron | hecho"),
    ("<14>app: hola\0", "información | - | app | hola"),
    ("<12>solo un texto", "aviso | - | - | solo un texto"),
    ("<191>", "depuración | - | - | -"),
    ("<192>de más", "sin formato: <192>de más"),
    ("<٣>cifra de otra escritura", "sin formato: <٣>cifra de otra escritura"),
    ("sin prioridad", "sin formato: sin prioridad"),
    ("", "sin formato: "),
    ("<11>dos\nlíneas \x1b[2J", "error | - | - | dos·líneas ·[2J"),
    ("<11>1 a medias [", "error | - | - | 1 a medias ["),
]


def test_formatos(escena: Escena) -> None:
    receptor, puerto = escena.servidor(SERVIDOR)
    with red.udp() as (emisor, _):
        for aviso, _linea in FORMATOS:
            emisor.sendto(aviso.encode(), (red.LOCAL, puerto))
    receptor.espera(f"{FORMATOS[-1][1]}\n")
    assert receptor.texto.splitlines()[1:] == [linea for _, linea in FORMATOS]


def test_ninguno_lo_detiene(escena: Escena) -> None:
    """Ni los que podrían hacer dar vueltas a las expresiones regulares."""
    receptor, puerto = escena.servidor(SERVIDOR)
    malos = [
        b"<13>" + b"a" * 65000,
        b"<13>" + b"a." * 32000 + b" ",
        b"<13>1 - - - - - " + b"[" * 60000,
        b"<13>1 - - - - - " + b"[]" * 30000 + b"[",
        b"<13>1 " + b"a " * 32000,
        b"<" * 65507,
        NO_UTF8,
    ]
    with red.udp() as (emisor, _):
        for numero, malo in enumerate(malos):
            emisor.sendto(malo, (red.LOCAL, puerto))
            emisor.sendto(b"<13>sigo %d" % numero, (red.LOCAL, puerto))
            receptor.espera(f"notable | - | - | sigo {numero}\n")
    assert receptor.texto.count("\n") == 1 + 2 * len(malos)


@pytest.mark.parametrize("formato", ["--rfc5424", "--rfc3164"])
def test_logger(escena: Escena, formato: str) -> None:
    logger = red.exige_programa("logger")
    receptor, puerto = escena.servidor(SERVIDOR)
    subprocess.run(
        [
            logger, formato, "--udp", "--server", red.LOCAL, "--port", str(puerto),
            "--tag", "copia", "--priority", "user.err", "disco lleno",
        ],
        check=True,
        timeout=plazos.FIN,
    )  # fmt: skip
    receptor.espera(" | copia | disco lleno\n")
    assert "\nerror | " in receptor.texto


def test_sin_receptor_el_programa_no_se_entera(escena: Escena) -> None:
    with red.puerto_sin_nadie(socket.SOCK_DGRAM) as puerto:
        programa = escena.programa(PROGRAMA, "--puerto", puerto)
        assert programa.termina() == 0
        assert programa.texto == "Avisos enviados.\n"
