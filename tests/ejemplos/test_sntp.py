"""SNTP: la cuenta del desfase, las respuestas que no valen, y `ntpdig` de verdad."""

import json
import re
import socket
import struct
import subprocess
import time

import pytest

from tests.arnes import maquinas, plazos, red
from tests.arnes.bateria import ClienteUDP, ServidorUDP
from tests.arnes.escena import Escena

SERVIDOR = "sntp/servidor_sntp.py"
CLIENTE = "sntp/cliente_sntp.py"

NUMERO = b"12345678"
PREGUNTA = bytes([4 << 3 | 3]) + bytes(39) + NUMERO


def saluda(conexion: socket.socket) -> None:
    conexion.send(PREGUNTA)
    datos = conexion.recv(100)
    assert len(datos) == 48  # nunca más que la pregunta
    assert datos[0] == 4 << 3 | 4
    assert datos[24:32] == NUMERO


BATERIA = {
    "servidor_sntp.py": ServidorUDP(saluda),
    "cliente_sntp.py": ClienteUDP(("--plazo", 0.3)),
}


def marca(hora: float) -> bytes:
    return struct.pack("!Q", (int(hora * 2**32) + (2208988800 << 32)) % 2**64)


def respuesta(
    pregunta: bytes, llegada: float, salida: float, inicio: bytes = b"\x24\x01"
) -> bytes:
    cabecera = inicio + bytes(10) + b"LOCL" + bytes(8)
    return cabecera + pregunta[40:48] + marca(llegada) + marca(salida)


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR, "--desfase", 90)
    # La mejor de ocho, y sin decimales: la carga de la máquina no se nota.
    opciones = ("--veces", 8, "--decimales", 0)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto, *opciones)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_la_cuenta(escena: Escena) -> None:
    """El servidor dice que tardó 1000 s en pensar: no cuentan como red."""
    with red.udp() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "--decimales", 6)
        pregunta, direccion = servidor.recvfrom(100)
        ahora = time.time()
        servidor.sendto(respuesta(pregunta, ahora - 5000, ahora - 4000), direccion)
        assert cliente.termina() == 0
        desfase, retardo = map(float, re.findall(r"-?\d+\.\d+", cliente.texto))
        assert cliente.texto.startswith("Tu reloj adelanta ")
        # El reloj de la prueba y el del cliente son el mismo.
        assert abs(desfase - 4500) < plazos.FIN
        assert -1000 <= retardo < -1000 + plazos.FIN


def test_despues_de_2036(escena: Escena) -> None:
    """Los segundos de NTP dan la vuelta en 2036; la fecha sigue bien."""
    faltan = 2_200_000_000 - time.time()
    _, puerto = escena.servidor(SERVIDOR, "--desfase", faltan)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    assert cliente.termina() == 0
    dicho = float(cliente.texto.split()[3])
    assert abs(dicho - faltan) < plazos.FIN


def test_respuestas_que_no_valen(escena: Escena) -> None:
    """Las de otra pregunta, las que no son de un servidor y las vacías."""
    with red.udp() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "--decimales", 0)
        pregunta, direccion = servidor.recvfrom(100)
        ahora = time.time()
        for mala in (
            b"",
            respuesta(pregunta, 1, 1)[:47],
            respuesta(PREGUNTA, 1, 1),
            respuesta(pregunta, 1, 1, b"\x23\x01"),
            respuesta(pregunta, 1, 1)[:40] + bytes(8),
            pregunta,
        ):
            servidor.sendto(mala, direccion)
        servidor.sendto(respuesta(pregunta, ahora + 500, ahora + 500), direccion)
        assert cliente.termina() == 0
        assert cliente.texto.startswith("Tu reloj atrasa ")


@pytest.mark.parametrize(
    ("inicio", "error"),
    [
        (b"\x24\x00", "El servidor pide que no se le pregunte (·X··)."),
        (b"\xe4\x01", "El servidor no sabe qué hora es."),
        (b"\x24\x10", "El servidor no sabe qué hora es."),
    ],
)
def test_servidores_que_no_sirven(escena: Escena, inicio: bytes, error: str) -> None:
    with red.udp() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        pregunta, direccion = servidor.recvfrom(100)
        datos = respuesta(pregunta, 1, 1, inicio).replace(b"LOCL", b"\x1bX\xff\n")
        servidor.sendto(datos, direccion)
        assert cliente.termina() == 1
        assert cliente.errores == f"{error}\n"


def test_el_servidor_solo_contesta_a_clientes(escena: Escena) -> None:
    """A un servidor, o a lo corto, no: dos servidores hablarían para siempre."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.udp() as (conector, _):
        conector.connect((red.LOCAL, puerto))
        conector.send(bytes([4 << 3 | 4]) + PREGUNTA[1:])
        conector.send(PREGUNTA[:47])
        saluda(conector)


def test_desfase_malo(escena: Escena) -> None:
    for desfase in ("nan", "inf", "pronto"):
        servidor = escena.programa(SERVIDOR, "--desfase", desfase)
        assert servidor.termina() == 1
        assert servidor.errores.startswith("Uso: ")
        assert servidor.errores.count("\n") == 1


def test_ntpdig_pregunta_al_servidor(escena: Escena) -> None:
    """Solo sabe preguntar al puerto 123: en una máquina de mentira, está libre."""
    ntpdig = red.exige_programa("ntpdig")
    with maquinas.una() as dentro:
        escena.dentro_de = dentro
        servidor = escena.programa(SERVIDOR, "--puerto", 123, "--desfase", 3600)
        servidor.espera(" en 127.0.0.1:123\n")
        hecho = subprocess.run(
            [*dentro, ntpdig, "-j", red.LOCAL],
            capture_output=True,
            text=True,
            timeout=plazos.FIN,
        )
        assert hecho.returncode == 0, hecho.stderr
        assert abs(json.loads(hecho.stdout)["offset"] - 3600) < plazos.FIN
        assert servidor.detiene() == 0
