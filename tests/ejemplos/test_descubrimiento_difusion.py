"""El descubrimiento por difusión, por la interfaz local y por una red propia."""

import socket

from tests.arnes import maquinas, red
from tests.arnes.bateria import NO_UTF8, ClienteUDP, ServidorUDP
from tests.arnes.escena import Escena

SERVIDOR = "descubrimiento_difusion/servidor_presente.py"
CLIENTE = "descubrimiento_difusion/cliente_descubre.py"
DIFUSION = "127.255.255.255"
NUMERO = b"0123456789abcdef"


def saluda(conexion: socket.socket) -> None:
    conexion.send(b"?presente1 " + NUMERO)
    assert conexion.recv(100).startswith(b"!presente1 " + NUMERO + b" 8080 ")


# La batería habla con 127.0.0.1, no con la dirección de difusión.
BATERIA = {
    "servidor_presente.py": ServidorUDP(saluda, ("--host", red.LOCAL)),
    "cliente_descubre.py": ClienteUDP(("--host", red.LOCAL, "--plazo", 0.3)),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(
        SERVIDOR, "--nombre", "impresora", "--servicio", 631
    )
    otro = escena.terminal(
        SERVIDOR, "--puerto", puerto, "--nombre", "escáner", "--servicio", 6566
    )
    otro.espera(f"escáner, presente en {DIFUSION}:{puerto}\n")
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    for _ in range(3):
        servidor.espera("Pregunta de 127.0.0.1:")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_solo_recibe_difusion(escena: Escena) -> None:
    """Enlazado a la dirección de difusión, lo enviado a la máquina no le llega."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.udp() as (curioso, _):
        curioso.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        curioso.sendto(b"?presente1 1111111111111111", (red.LOCAL, puerto))
        curioso.sendto(b"?presente1 2222222222222222", (DIFUSION, puerto))
        datos, direccion = curioso.recvfrom(100)
        # Y contesta desde la dirección de la máquina, no desde la de difusión.
        assert direccion == (red.LOCAL, puerto)
        assert datos.startswith(b"!presente1 2222222222222222 ")


def test_se_pierde_la_primera_pregunta(escena: Escena) -> None:
    with red.udp() as (servidor, puerto):
        cliente = escena.programa(
            CLIENTE, "--host", red.LOCAL, "--puerto", puerto, "--plazo", 0.6
        )
        primera, _ = servidor.recvfrom(100)
        segunda, direccion = servidor.recvfrom(100)
        assert segunda == primera
        numero = segunda.removeprefix(b"?presente1 ")
        for respuesta in (
            NO_UTF8,
            b"",
            b"!presente1 " + NUMERO + b" 80 de otra pregunta",
            b"!presente1 " + numero + b" 80 \x1b[2Jborra",
            b"!presente1 " + numero + b" 80 " + b"n" * 41,
            b"!presente1 " + numero + b" 80 buena",
            b"!presente1 " + numero + b" 80 buena",
        ):
            servidor.sendto(respuesta, direccion)
        assert cliente.termina() == 0
        assert cliente.texto == "buena: 127.0.0.1, puerto 80\n"


def test_nombre_malo(escena: Escena) -> None:
    for nombre in ("", "n" * 41, "\x1b[2J"):
        servidor = escena.programa(SERVIDOR, "--nombre", nombre)
        assert servidor.termina() == 1
        assert servidor.errores.startswith("Uso: ")
        assert servidor.errores.count("\n") == 1


def test_de_una_maquina_a_otra(escena: Escena) -> None:
    with maquinas.dos() as (una, otra):
        escena.dentro_de = otra
        nombre = ("--nombre", "cámara")
        servidor, puerto = escena.servidor(SERVIDOR, "--host", "0.0.0.0", *nombre)
        escena.dentro_de = una
        # La difusión limitada y la de su red.
        for host in ("255.255.255.255", maquinas.DIFUSION):
            cliente = escena.programa(
                CLIENTE, "--host", host, "--puerto", puerto, "--plazo", 0.6
            )
            servidor.espera(f"Pregunta de {maquinas.UNA}:")
            assert cliente.termina() == 0
            assert cliente.texto == f"cámara: {maquinas.OTRA}, puerto 8080\n"
        assert servidor.detiene() == 0
