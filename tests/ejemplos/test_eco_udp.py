"""El eco por UDP: cualquier datagrama, y respuestas que se pierden o llegan tarde."""

import os
import random
import socket
import struct

import pytest

from tests.arnes import red
from tests.arnes.bateria import ClienteUDP, ServidorUDP
from tests.arnes.escena import Escena

SERVIDOR = "eco_udp/servidor_udp.py"
CLIENTE = "eco_udp/cliente_udp.py"


def saluda(conexion: socket.socket) -> None:
    conexion.send(b"hola\0\xff\n")
    assert conexion.recv(100) == b"hola\0\xff\n"


BATERIA = {
    "servidor_udp.py": ServidorUDP(saluda),
    "cliente_udp.py": ClienteUDP(("--plazo", 0.1), entrada=b"hola\n"),
}

MAYOR = 65507


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.escribe("hola")
    cliente.espera("Eco: hola\n")
    cliente.escribe("otro datagrama")
    cliente.espera("Eco: otro datagrama\n")
    cliente.pulsa("ctrl-d")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_mensajes_en_los_argumentos(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, "¡hola!", "", "otra vez")
    assert cliente.termina() == 0
    assert cliente.texto == "Eco: ¡hola!\nEco: \nEco: otra vez\n"


def test_ningun_datagrama_detiene_al_servidor(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    azar = random.Random(2026)
    datagramas = [b"", b"\0", "ñandú😀".encode(), b"\xff" * MAYOR, b"\x1b[2J\n"]
    datagramas += [azar.randbytes(azar.randrange(2000)) for _ in range(100)]
    with red.udp() as (cliente, _):
        for datagrama in datagramas:
            cliente.sendto(datagrama, (red.LOCAL, puerto))
            assert cliente.recvfrom(65535) == (datagrama, (red.LOCAL, puerto))
    servidor.espera("65507 bytes: b'\\xff")
    assert servidor.texto.isprintable() is False  # Tiene saltos de línea,
    assert servidor.texto.replace("\n", "").isprintable()  # y nada más.


@pytest.mark.nucleo
def test_un_datagrama_al_que_no_se_puede_contestar(escena: Escena) -> None:
    """Con puerto de origen 0 (legal en UDP) sendto() falla; el servidor sigue."""
    servidor, puerto = escena.servidor(SERVIDOR)
    try:
        crudo = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_UDP)
    except PermissionError as error:
        pytest.skip(f"sin permiso para abrir un socket SOCK_RAW: {error}")
    with crudo:
        cabecera = struct.pack("!HHHH", 0, puerto, 8 + 2, 0)
        crudo.sendto(cabecera + b"??", (red.LOCAL, 0))
    servidor.espera("De 127.0.0.1:0, 2 bytes: b'??'\nNo se pudo contestar (error ")
    with red.udp() as (cliente, _):
        cliente.sendto(b"sigo", (red.LOCAL, puerto))
        assert cliente.recv(10) == b"sigo"


def test_muchos_clientes_a_la_vez(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    clientes = [escena.programa(CLIENTE, "--puerto", puerto, i) for i in range(3)]
    for i, cliente in enumerate(clientes):
        assert cliente.termina() == 0
        assert cliente.texto == f"Eco: {i}\n"


def test_se_pierde_la_primera_respuesta(escena: Escena) -> None:
    with red.udp() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "--plazo", 0.2, "hola")
        servidor.recvfrom(100)
        datos, direccion = servidor.recvfrom(100)
        servidor.sendto(datos, direccion)
        cliente.espera("Sin respuesta al intento 1.\n")
        cliente.espera("Eco: hola\n")
        assert cliente.termina() == 0


def test_una_respuesta_tardia_no_se_confunde(escena: Escena) -> None:
    with red.udp() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.escribe("uno")
        datos, direccion = servidor.recvfrom(100)
        servidor.sendto(datos, direccion)
        cliente.espera("Eco: uno\n")
        servidor.sendto(datos, direccion)  # La misma respuesta, tarde y repetida.
        cliente.escribe("dos")
        datos, direccion = servidor.recvfrom(100)
        assert datos == b"dos"
        servidor.sendto(b"basura", direccion)
        servidor.sendto(datos, direccion)
        cliente.espera("Eco: dos\n")
        cliente.cierra_entrada()
        assert cliente.termina() == 0


def test_no_acepta_la_respuesta_de_otro(escena: Escena) -> None:
    with red.udp() as (servidor, puerto), red.udp() as (intruso, _):
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--plazo", 0.1, "--intentos", 1, "hola"
        )
        datos, direccion = servidor.recvfrom(100)
        intruso.sendto(datos, direccion)
        assert cliente.termina() == 1
        assert cliente.errores == f"Nadie contesta en 127.0.0.1:{puerto}.\n"


def test_servidor_que_calla(escena: Escena) -> None:
    with red.udp() as (_, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "--plazo", 0.05, "hola")
        assert cliente.termina() == 1
        assert cliente.errores == f"Nadie contesta en 127.0.0.1:{puerto}.\n"
        assert cliente.texto.count("Sin respuesta al intento") == 3


@pytest.mark.parametrize("intentos", [0, 101, -1])
def test_intentos_fuera_de_lugar(escena: Escena, intentos: int) -> None:
    cliente = escena.programa(CLIENTE, "--intentos", intentos, "hola")
    assert cliente.termina() == 1
    assert cliente.errores.startswith("Uso: ")
    assert cliente.errores.count("\n") == 1


def test_servidor_ausente(escena: Escena) -> None:
    with red.puerto_sin_nadie(socket.SOCK_DGRAM) as puerto:
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "hola")
        assert cliente.termina() == 1
        assert cliente.errores == f"Nadie escucha en 127.0.0.1:{puerto}.\n"


@pytest.mark.parametrize("sobran", [0, 1])
def test_el_mensaje_mas_largo(escena: Escena, sobran: int) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, "x" * (MAYOR + sobran))
    assert cliente.termina() == sobran
    if sobran:
        assert cliente.errores == (
            "El mensaje ocupa 65508 bytes y en un datagrama caben 65507.\n"
        )
    else:
        assert cliente.texto == "Eco: " + "x" * MAYOR + "\n"


def test_argumentos_que_no_son_utf_8(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, os.fsdecode(b"a\xff"))
    assert cliente.termina() == 0
    assert cliente.texto == "Eco: a\ufffd\n"


@pytest.mark.parametrize("programa", [SERVIDOR, CLIENTE])
def test_ctrl_c(escena: Escena, programa: str) -> None:
    with red.udp() as (conector, puerto):
        if programa == SERVIDOR:
            persona, _ = escena.servidor_en_terminal(programa)
        else:
            persona = escena.terminal(programa, "--puerto", puerto)
            persona.escribe("hola")
            conector.recv(100)
        persona.pulsa("ctrl-c")
        assert persona.termina() == 0
        assert "Traceback" not in persona.texto


def test_direccion_ajena(escena: Escena) -> None:
    """192.0.2.1 es para documentación: ninguna máquina la tiene."""
    servidor = escena.programa(SERVIDOR, "--host", "192.0.2.1", "--puerto", 0)
    assert servidor.termina() == 1
    assert servidor.errores == "Dirección no válida o sin permiso: 192.0.2.1:0.\n"


@pytest.mark.parametrize("programa", [SERVIDOR, CLIENTE])
def test_nombre_que_no_se_puede_codificar(escena: Escena, programa: str) -> None:
    proceso = escena.programa(programa, "--host", "ñ..b", "--puerto", 9)
    assert proceso.termina() == 1
    assert "ñ..b" in proceso.errores
    assert proceso.errores.count("\n") == 1
