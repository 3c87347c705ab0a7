"""Contestar desde la dirección llamada, y solo por una interfaz."""

import socket

from tests.arnes import maquinas, plazos, red
from tests.arnes.bateria import ServidorUDP
from tests.arnes.capacidades import exige
from tests.arnes.escena import Escena

SERVIDOR = "info_paquete/servidor_info_paquete.py"
CLIENTE = "eco_udp/cliente_udp.py"


def saluda(conexion: socket.socket) -> None:
    conexion.send(b"hola\0\xff\n")
    assert conexion.recv(100) == b"hola\0\xff\n"


BATERIA = {
    "servidor_info_paquete.py": ServidorUDP(saluda, ("--host", "127.0.0.1")),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    with maquinas.una() as escena.dentro_de:
        servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
        for host in ("127.0.0.1", "127.0.0.5"):
            # Está conectado: no vería una respuesta que saliera de otra dirección.
            cliente = escena.programa(
                CLIENTE, "--host", host, "--puerto", puerto, "hola"
            )
            assert cliente.termina() == 0
            assert cliente.texto == "Eco: hola\n"
        servidor.pulsa("ctrl-c")
        assert servidor.termina() == 0
    escena.guarda(servidor)


def test_ipv6_y_ipv4_por_el_mismo_socket(escena: Escena) -> None:
    exige("IPv6")
    servidor, puerto = escena.servidor(SERVIDOR, "--host", "::")
    for familia, host in (
        (socket.AF_INET6, "::1"),
        (socket.AF_INET, "127.0.0.7"),
    ):
        with socket.socket(familia, socket.SOCK_DGRAM) as cliente:
            cliente.settimeout(plazos.RED)
            cliente.connect((host, puerto))
            saluda(cliente)
    servidor.espera(" a [::1] por lo: 7 bytes\n")
    servidor.espera(" a [::ffff:127.0.0.7] por lo: 7 bytes\n")


def test_solo_por_su_interfaz(escena: Escena) -> None:
    """Con `lo`, a quien llama por el cable no se le contesta; con el cable, sí."""
    otra_mas = "192.0.2.12"
    with maquinas.dos() as (una, otra):
        maquinas.haz(otra, f"ip addr add {otra_mas}/24 dev {maquinas.CABLE}")
        escena.dentro_de = otra
        sordo, puerto_sordo = escena.servidor(SERVIDOR)
        servidor, puerto = escena.servidor(SERVIDOR, "--interfaz", maquinas.CABLE)
        escena.dentro_de = una
        args = ("--plazo", 0.1, "--intentos", 1, "hola")
        cliente = escena.programa(
            CLIENTE, "--host", otra_mas, "--puerto", puerto_sordo, *args
        )
        assert cliente.termina() == 1
        assert cliente.errores.startswith("Nadie contesta")
        for host in (maquinas.OTRA, otra_mas):
            cliente = escena.programa(
                CLIENTE, "--host", host, "--puerto", puerto, "hola"
            )
            assert cliente.termina() == 0
            servidor.espera(f" a {host} por {maquinas.CABLE}: 4 bytes\n")
        assert sordo.texto.count("\n") == 1


def test_interfaz_que_no_hay(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--interfaz", "ninguna")
    assert servidor.termina() == 1
    assert servidor.errores == "No existe esa interfaz.\n"


def test_datagramas_que_no_son_texto(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR, "--host", "127.0.0.1")
    with red.udp() as (cliente, _):
        for datos in (b"", b"\x1b[2J", b"\xff" * 65507):
            cliente.sendto(datos, (red.LOCAL, puerto))
            assert cliente.recvfrom(65535) == (datos, (red.LOCAL, puerto))
    servidor.espera("65507 bytes\n")
    assert servidor.texto.replace("\n", "").isprintable()
