"""Mensajes enteros por un canal que pierde, duplica y desordena."""

import contextlib
import hashlib
import random
import shutil
import socket
import struct
from pathlib import Path

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteUDP, Fuera, ServidorUDP
from tests.arnes.escena import EJEMPLOS, Escena

SERVIDOR = "udp_fiable/servidor_fiable.py"
CANAL = "udp_fiable/servidor_canal.py"
CLIENTE = "udp_fiable/cliente_fiable.py"

CABECERA = struct.Struct("!8sIB")
CODIGO = b"mensaje1"


def saluda(conexion: socket.socket) -> None:
    codigo = random.randbytes(8)
    for numero in (0, 1):
        conexion.send(CABECERA.pack(codigo, numero, numero) + b"hola")
        assert conexion.recv(100) == codigo + struct.pack("!I", numero)


BATERIA = {
    "servidor_fiable.py": ServidorUDP(saluda),
    "servidor_canal.py": Fuera("solo reenvía: no contesta por sí mismo"),
    "cliente_fiable.py": ClienteUDP(("--plazo", 0.3, "/dev/null")),
}


def sha256(datos: bytes) -> str:
    return hashlib.sha256(datos).hexdigest()


def archivo(escena: Escena, bytes_: int) -> tuple[Path, bytes]:
    datos = random.Random(bytes_).randbytes(bytes_)
    ruta = escena.carpeta / f"{bytes_}.bin"
    ruta.write_bytes(datos)
    return ruta, datos


def test_lo_que_se_publica(escena: Escena) -> None:
    shutil.copy(EJEMPLOS / CLIENTE, escena.carpeta)
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    canal, puerto_del_canal = escena.servidor_en_terminal(CANAL, "--hacia", puerto)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto_del_canal, Path(CLIENTE).name)
    assert cliente.termina() == 0
    for cada in (canal, servidor):
        cada.pulsa("ctrl-c")
        assert cada.termina() == 0
    escena.guarda(servidor, canal, cliente)


@pytest.mark.parametrize(
    ("pierde", "duplica", "desordena"), [(20, 0, 0), (0, 50, 50), (50, 10, 10)]
)
def test_llega_entero(
    escena: Escena, pierde: int, duplica: int, desordena: int
) -> None:
    """Por parada y espera y por ventana, y un mensaje no se mezcla con el otro."""
    ruta, datos = archivo(escena, 5500)
    servidor, puerto = escena.servidor(SERVIDOR)
    _, puerto_del_canal = escena.servidor(
        CANAL, "--hacia", puerto, "--semilla", 7,
        "--pierde", pierde, "--duplica", duplica, "--desordena", desordena,
    )  # fmt: skip
    for ventana in (1, 8):
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto_del_canal, "--ventana", ventana, ruta
        )
        assert cliente.termina() == 0
        lineas = f"{len(datos)} bytes, SHA-256:\n{sha256(datos)}\n"
        assert cliente.texto == f"Confirmados {lineas}"
        servidor.espera(f"Mensaje de {lineas}")


def test_tamanos(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    for bytes_ in (0, 1000, 1001, 1_000_000):
        ruta, datos = archivo(escena, bytes_)
        cliente = escena.programa(CLIENTE, "--puerto", puerto, ruta)
        assert cliente.termina() == 0
        servidor.espera(f"Mensaje de {bytes_} bytes, SHA-256:\n{sha256(datos)}\n")


def test_un_byte_de_mas(escena: Escena) -> None:
    ruta, _ = archivo(escena, 1_000_001)
    cliente = escena.programa(CLIENTE, ruta)
    assert cliente.termina() == 1
    assert cliente.errores == "El archivo ocupa más de 1000000 bytes.\n"


def test_la_ventana_no_pasa_del_primero_sin_confirmar(escena: Escena) -> None:
    """Con el bloque 0 perdido, no manda más de los que caben; y repite solo ese."""
    ruta, _ = archivo(escena, 20_000)
    with red.udp() as (servidor, puerto):
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--ventana", 4, "--plazo", 0.3, ruta
        )
        vistos: set[int] = set()
        while cliente.sigue_vivo() and len(vistos) < 5:
            datos, direccion = servidor.recvfrom(2000)
            codigo, numero, ultimo = CABECERA.unpack_from(datos)
            assert not ultimo
            if vistos == {0, 1, 2, 3} and numero == 0:
                break  # lo repite: sabe que es el que falta
            vistos.add(numero)
            if numero:
                servidor.sendto(codigo + struct.pack("!I", numero), direccion)
        assert vistos == {0, 1, 2, 3}
        assert cliente.termina() == 1
        assert cliente.errores.startswith("El servidor no contesta: ")


def test_el_servidor_no_acepta_lo_que_no_puede_guardar(escena: Escena) -> None:
    """Bloques largos, o más adelantados de la cuenta, quedan sin confirmar."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.udp() as (cliente, _):
        cliente.connect((red.LOCAL, puerto))
        for numero, bloque in (
            (0, b"x" * 1001),
            (64, b""),
            (2**32 - 1, b""),
            (63, b""),
        ):
            cliente.send(CABECERA.pack(CODIGO, numero, 0) + bloque)
        assert cliente.recv(100) == CODIGO + struct.pack("!I", 63)


def test_lo_repetido_tras_el_final_se_confirma(escena: Escena) -> None:
    """Si se pierde la última confirmación, el cliente repite el último bloque."""
    servidor, puerto = escena.servidor(SERVIDOR)
    with red.udp() as (cliente, _):
        cliente.connect((red.LOCAL, puerto))
        for _ in range(3):
            cliente.send(CABECERA.pack(CODIGO, 0, 1) + b"fin")
            assert cliente.recv(100) == CODIGO + struct.pack("!I", 0)
    servidor.espera(f"Mensaje de 3 bytes, SHA-256:\n{sha256(b'fin')}\n")
    assert servidor.texto.count("Mensaje") == 1


def test_el_canal_repite_su_suerte(escena: Escena) -> None:
    """Con la misma semilla salen los mismos datagramas, en el mismo orden."""
    salidas: list[list[int]] = []
    with red.udp() as (destino, puerto), red.udp() as (cliente, _):
        for semilla in (5, 5, 6):
            canal, suyo = escena.servidor(
                CANAL, "--hacia", puerto, "--semilla", semilla
            )
            for numero in range(100):
                cliente.sendto(bytes([numero]), (red.LOCAL, suyo))
            salida = [destino.recv(1)[0]]
            while salida[-1] < 95:  # los últimos pueden no llegar
                salida.append(destino.recv(1)[0])
            salidas.append(salida)
            assert canal.detiene() == 0
            destino.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                while destino.recv(1):
                    """Lo que quedaba de este canal."""
            destino.settimeout(plazos.RED)
    assert salidas[0] == salidas[1] != salidas[2]
    assert len(set(salidas[0])) < 100  # se perdieron
    assert len(set(salidas[0])) < len(salidas[0])  # se repitieron
    assert salidas[0] != sorted(salidas[0])  # se desordenaron


def test_sin_nadie_al_otro_lado_del_canal(escena: Escena) -> None:
    """Para el cliente, un destino ausente es un canal que lo pierde todo."""
    with red.puerto_sin_nadie(socket.SOCK_DGRAM) as puerto:
        _, suyo = escena.servidor(CANAL, "--hacia", puerto)
        cliente = escena.programa(
            CLIENTE, "--puerto", suyo, "--plazo", 0.2, "/dev/null"
        )
        assert cliente.termina() == 1
        assert cliente.errores.startswith("El servidor no contesta: ")
