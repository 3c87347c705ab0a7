"""WHOIS: una línea de ida, un texto de vuelta y el cierre como final."""

import os
import socket
import subprocess

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena
from tests.arnes.procesos import Proceso

SERVIDOR = "whois_cliente/servidor_whois.py"
CLIENTE = "whois_cliente/cliente_whois.py"
FICHA = "Dominio: ejemplo.test\r\nTitular: Ana Núñez\r\n".encode()
DEMASIADO = "% La consulta es una sola línea, de hasta 256 bytes.\r\n".encode()


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"ejemplo.test\r\n")
    assert red.recibe_hasta_el_fin(conexion).startswith(FICHA)


BATERIA = {
    "servidor_whois.py": ServidorTCP(saluda, medio=b"ejem"),
    "cliente_whois.py": ClienteTCP(
        ("--plazo", 0.3, "ejemplo.test"),
        exento={"basura": "en WHOIS vale cualquier texto: lo muestra limpio"},
    ),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto, "ejemplo.test")
    assert cliente.termina() == 0
    servidor.espera("Conexión de")
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_como_llegue_la_consulta(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as poco_a_poco:
        for byte in b" EJEMPLO.test \r\n":
            poco_a_poco.sendall(bytes([byte]))
        assert red.recibe_hasta_el_fin(poco_a_poco).startswith(FICHA)
    for consulta, respuesta in (
        (b"192.0.2.0\n", b"Red: 192.0.2.0/24\r\n"),
        (b"ejemplo.test\r\notra cosa\r\n" * 9, FICHA),
        (b"nadie.test\n", b"% No hay ninguna ficha con ese nombre.\r\n"),
        (b"\xff\x1b\n", b"% No hay ninguna ficha con ese nombre.\r\n"),
        (b"x" * 256, DEMASIADO),
        (b"x" * 1000, DEMASIADO),
    ):
        with red.conecta(puerto) as cliente:
            cliente.sendall(consulta)
            assert red.recibe_hasta_el_fin(cliente).startswith(respuesta)


def contesta(escena: Escena, *trozos: bytes) -> Proceso:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "ñandú")
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == "ñandú\r\n".encode()
            for trozo in trozos:
                conexion.sendall(trozo)
    return cliente


def test_el_cliente_limpia_lo_que_muestra(escena: Escena) -> None:
    cliente = contesta(escena, b"uno\r\n", b"\x1b[2J\xff\t", "dos: ñ\n".encode())
    assert cliente.termina() == 0
    assert cliente.texto == "uno\n\ufffd[2J\ufffd\tdos: ñ\n"


def test_una_respuesta_sin_fin(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "x")
        with red.acepta(servidor) as conexion:
            red.inunda(conexion)
        assert cliente.termina() == 1
    assert cliente.errores == "La respuesta pasa de 1048576 bytes.\n"


def test_un_nombre_de_varias_lineas(escena: Escena) -> None:
    cliente = escena.programa(CLIENTE, "a\nb")
    assert cliente.termina() == 1
    assert cliente.errores == "El nombre tiene que caber en una línea de texto.\n"


def test_el_whois_de_debian(escena: Escena) -> None:
    whois = red.exige_programa("whois")
    _, puerto = escena.servidor(SERVIDOR)
    hecho = subprocess.run(
        [whois, "-h", "127.0.0.1", "-p", str(puerto), "ejemplo.test"],
        check=True,
        capture_output=True,
        timeout=plazos.FIN,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
    )
    assert "Titular: Ana Núñez" in hecho.stdout.decode()
