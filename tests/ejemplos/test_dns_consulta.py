"""DNS a mano: contra `dig` y `dnsmasq`, y con respuestas mal hechas a propósito."""

import socket
import struct
import subprocess
from pathlib import Path

import pytest

from tests.arnes import bateria, maquinas, plazos, red
from tests.arnes.bateria import ClienteUDP, ServidorTCP, ServidorUDP
from tests.arnes.escena import Escena

SERVIDOR = "dns_consulta/servidor_dns.py"
CLIENTE = "dns_consulta/cliente_dns.py"

NOMBRE = b"\x07ejemplo\x04test\0"
CONSULTA = struct.pack("!6H", 0x1234, 0x0100, 1, 0, 0, 0) + NOMBRE + b"\0\x01\0\x01"
DIRECCION = bytes([192, 0, 2, 10])


def por_tcp(conexion: socket.socket) -> None:
    conexion.sendall(struct.pack("!H", len(CONSULTA)) + CONSULTA)
    largo = int.from_bytes(red.recibe(conexion, 2), "big")
    assert red.recibe(conexion, largo).endswith(DIRECCION)


def por_udp(conexion: socket.socket) -> None:
    conexion.send(CONSULTA)
    datos = conexion.recv(512)
    while datos[:2] != b"\x12\x34":
        datos = conexion.recv(512)
    assert datos.endswith(DIRECCION)


BATERIA = {
    "servidor_dns.py": ServidorTCP(por_tcp, medio=b"\0\xff"),
    "cliente_dns.py": ClienteUDP(("--plazo", 1, "ejemplo.test")),
}


def pregunta(escena: Escena, puerto: int, *args: str) -> str:
    cliente = escena.programa(CLIENTE, "--puerto", puerto, *args)
    assert cliente.termina() == 0
    return cliente.texto


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto, "largo.ejemplo.test", "TXT")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_la_misma_bateria_por_udp(escena: Escena) -> None:
    bateria.servidor_udp_aguanta(escena, SERVIDOR, ServidorUDP(por_udp))


def test_cada_tipo(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    for args, respuesta in (
        (("ejemplo.test",), "ejemplo.test. 192.0.2.10\n"),
        (("EJEMPLO.test.", "AAAA"), "EJEMPLO.test. 2001:db8::10\n"),
        (("ejemplo.test", "TXT"), "ejemplo.test. b'\\x04hola\\x05mundo'\n"),
        (("www.ejemplo.test",), "www.ejemplo.test. es ejemplo.test.\n"),
    ):
        assert pregunta(escena, puerto, *args) == respuesta


def test_lo_que_no_hay(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    for nombre, codigo in (("no.ejemplo.test", 3), ("example.com", 5)):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, nombre)
        assert cliente.termina() == 1
        assert cliente.errores == f"El servidor contesta con el error {codigo}.\n"


def test_nombres_que_no_lo_son(escena: Escena) -> None:
    for nombre in ("a..b", "x" * 64):
        cliente = escena.programa(CLIENTE, nombre)
        assert cliente.termina() == 1
        assert cliente.errores.startswith("Uso: ")
        assert cliente.errores.count("\n") == 1


def test_consultas_a_medias(escena: Escena) -> None:
    """A lo que no llega a consulta, o es una respuesta, no se contesta."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.udp() as (cliente, _):
        cliente.connect((red.LOCAL, puerto))
        cliente.send(CONSULTA[:11])
        cliente.send(CONSULTA[:2] + b"\x81" + CONSULTA[3:])
        for mala in (CONSULTA[:12], CONSULTA[:20], CONSULTA[:-1]):
            cliente.send(b"\xab\xcd" + mala[2:])
            datos = cliente.recv(512)
            assert datos[:2] == b"\xab\xcd"
            assert datos[3] & 15 == 1  # mal formada
        por_udp(cliente)


def registro(nombre: bytes, dato: bytes, tipo: int = 1, largo: int = -1) -> bytes:
    largo = len(dato) if largo < 0 else largo
    return nombre + struct.pack("!HHIH", tipo, 1, 0, largo) + dato


@pytest.mark.parametrize(
    "cuerpo",
    [
        b"\xc0\x1e",  # un puntero a sí mismo (byte 30, tras la pregunta)
        b"\xc0\x20\xc0\x1e",  # dos que se apuntan
        b"\xc0\xff",  # hacia delante
        b"\x3f" + b"x" * 10,  # una etiqueta cortada
        registro(b"\xc0\x0c", DIRECCION)[:-6],  # un registro cortado
        registro(b"\xc0\x0c", DIRECCION, largo=400),  # más largo que el mensaje
        registro(b"\xc0\x0c", b"\x00"),  # una dirección de un byte
        registro(b"\xc0\x0c", b"\xc0\x2a", tipo=5),  # un alias que se apunta
        b"",
    ],
)
def test_respuestas_mal_hechas(escena: Escena, cuerpo: bytes) -> None:
    with red.udp() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "ejemplo.test")
        consulta, direccion = servidor.recvfrom(512)
        assert len(consulta) == 30
        cabecera = consulta[:2] + struct.pack("!5H", 0x8400, 1, 1, 0, 0)
        servidor.sendto(cabecera + consulta[12:] + cuerpo, direccion)
        assert cliente.termina() == 1
        assert cliente.errores == "La respuesta no se entiende.\n"


def test_solo_vale_la_respuesta_a_su_pregunta(escena: Escena) -> None:
    """Otro número u otra pregunta, y los caracteres de control no llegan crudos."""
    with red.udp() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "ejemplo.test")
        consulta, direccion = servidor.recvfrom(512)
        marcas = struct.pack("!5H", 0x8400, 1, 1, 0, 0)
        mala = registro(b"\xc0\x0c", b"\x7f\0\0\x01")
        otro = bytes([consulta[0] ^ 1, consulta[1]])
        servidor.sendto(otro + marcas + consulta[12:] + mala, direccion)
        servidor.sendto(consulta[:2] + marcas + b"\x05otros" + mala, direccion)
        buena = registro(b"\x04\x1b[2J\xc0\x0c", DIRECCION)
        servidor.sendto(consulta[:2] + marcas + consulta[12:] + buena, direccion)
        assert cliente.termina() == 0
        assert cliente.texto == "\\x1b[2J.ejemplo.test. 192.0.2.10\n"


def test_dig_pregunta_al_servidor(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    dig = [red.exige_programa("dig"), "-p", str(puerto), "@127.0.0.1", "+short"]
    for args, respuesta in (
        (("ejemplo.test",), "192.0.2.10\n"),
        (("ejemplo.test", "AAAA"), "2001:db8::10\n"),
        (("ejemplo.test", "TXT", "+tcp"), '"hola" "mundo"\n'),
        (("www.ejemplo.test", "CNAME"), "ejemplo.test.\n"),
        (("largo.ejemplo.test", "TXT"), f'"{"x" * 40}"\n' * 10),  # pasa a TCP
    ):
        hecho = subprocess.run(
            [*dig, *args], capture_output=True, text=True, timeout=plazos.FIN
        )
        assert hecho.stdout == respuesta


def test_el_cliente_pregunta_a_dnsmasq(escena: Escena, tmp_path: Path) -> None:
    """En una máquina de mentira: allí ningún puerto está ocupado."""
    dnsmasq = red.exige_programa("dnsmasq")
    with maquinas.una() as dentro:
        orden = [
            *dentro, dnsmasq, "--no-daemon", "--conf-file=/dev/null",
            "--port=5353", "--listen-address=127.0.0.1", "--bind-interfaces",
            "--no-resolv", "--no-hosts",
            "--host-record=uno.prueba.test,192.0.2.77,2001:db8::77",
            "--cname=dos.prueba.test,uno.prueba.test",
            *[f"--txt-record=largo.prueba.test,{letra * 250}" for letra in "abcdef"],
        ]  # fmt: skip
        with subprocess.Popen(
            orden, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as proceso:
            try:
                assert proceso.stdout
                for linea in proceso.stdout:
                    if "started" in linea:
                        break
                escena.dentro_de = dentro
                assert pregunta(escena, 5353, "dos.prueba.test", "AAAA") == (
                    "dos.prueba.test. es uno.prueba.test.\n"
                    "uno.prueba.test. 2001:db8::77\n"
                )
                texto = pregunta(escena, 5353, "largo.prueba.test", "TXT")
                assert texto.startswith("No cabe en un datagrama")
                assert texto.count("largo.prueba.test. b'") == 6
            finally:
                proceso.terminate()
