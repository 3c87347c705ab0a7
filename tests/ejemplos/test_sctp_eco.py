"""El eco por SCTP: mensajes enteros, malos clientes y socat de par."""

import contextlib
import socket

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import Fuera
from tests.arnes.escena import Escena

SERVIDOR = "sctp_eco/servidor_sctp.py"
CLIENTE = "sctp_eco/cliente_sctp.py"
pytestmark = pytest.mark.nucleo("SCTP no está en el núcleo de casi nadie")

OTRO_PROTOCOLO = Fuera("conecta por TCP, y este habla por SCTP: va en su módulo")
BATERIA = {"servidor_sctp.py": OTRO_PROTOCOLO, "cliente_sctp.py": OTRO_PROTOCOLO}


def sctp() -> socket.socket:
    conector = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_SCTP)
    conector.settimeout(plazos.RED)
    return conector


def saluda(puerto: int) -> None:
    with sctp() as conexion:
        conexion.connect((red.LOCAL, puerto))
        for mensaje in (b"\0\xff", b"x" * 100_000):
            conexion.send(mensaje)
            assert red.recibe(conexion, len(mensaje)) == mensaje


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    assert cliente.termina() == 0
    servidor.espera("Conexión de 127.0.0.1:")
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_aguanta_a_los_malos(escena: Escena) -> None:
    """Que callan, que cortan a medias y que no leen nunca."""
    servidor, puerto = escena.servidor(SERVIDOR)
    with sctp() as callado, sctp() as tragon:
        for conexion in (callado, tragon):
            conexion.connect((red.LOCAL, puerto))
        saluda(puerto)
        cortante = sctp()
        cortante.connect((red.LOCAL, puerto))
        cortante.send(b"\x1b[2J")
        red.corta(cortante)
        saluda(puerto)
        tragon.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            for _ in range(1000):
                tragon.send(b"x" * 10_000)
        saluda(puerto)
    saluda(puerto)
    assert "\x1b" not in servidor.texto


def test_socat_es_su_cliente(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    socat = escena.ajeno("socat", "-", f"SCTP4-CONNECT:{red.LOCAL}:{puerto}")
    socat.escribe("hola desde fuera")
    socat.espera("hola desde fuera\n")
    socat.cierra_entrada()
    assert socat.termina() == 0


def test_malos_servidores(escena: Escena) -> None:
    """Ausente, callado, que cierra y que contesta otra cosa."""
    with sctp() as escucha:
        escucha.bind((red.LOCAL, 0))
        puerto = escucha.getsockname()[1]
        ausente = escena.programa(CLIENTE, "--puerto", puerto)
        assert ausente.termina() == 1
        assert ausente.errores == f"Nadie escucha en 127.0.0.1:{puerto}.\n"
        escucha.listen()
        for respuesta, error in (
            (None, "El servidor no contesta: venció el plazo (0.3 s).\n"),
            (b"", "El servidor cerró la conexión.\n"),
            (b"\x1b[2J", "El servidor no devolvió lo mismo.\n"),
        ):
            cliente = escena.programa(CLIENTE, "--puerto", puerto, "--plazo", 0.3)
            with red.acepta(escucha) as conexion:
                assert conexion.recv(100) == b"uno"
                assert conexion.recv(100) == b"dos"
                if respuesta:
                    conexion.send(respuesta)
                if respuesta is None:
                    assert cliente.termina() == 1
            assert cliente.termina() == 1
            assert cliente.errores == error
            assert cliente.texto == ""


def test_direccion_ocupada(escena: Escena) -> None:
    with sctp() as otro:
        otro.bind((red.LOCAL, 0))
        otro.listen()
        puerto = otro.getsockname()[1]
        servidor = escena.programa(SERVIDOR, "--puerto", puerto)
        assert servidor.termina() == 1
        assert servidor.errores == f"Dirección ya en uso: 127.0.0.1:{puerto}.\n"
