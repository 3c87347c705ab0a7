"""El eco por AF_VSOCK dentro de una máquina, con malos clientes y socat de par."""

import contextlib
import socket

import pytest

from tests.arnes import bateria, plazos, red
from tests.arnes.bateria import Fuera
from tests.arnes.escena import Escena

SERVIDOR = "vsock_eco/servidor_vsock.py"
CLIENTE = "vsock_eco/cliente_vsock.py"
LOCAL = 1  # VMADDR_CID_LOCAL, con nombre desde Python 3.14
pytestmark = pytest.mark.nucleo("AF_VSOCK con esta misma máquina pide un módulo")

OTRA_FAMILIA = Fuera("conecta por TCP, y este habla por AF_VSOCK: va en su módulo")
BATERIA = {"servidor_vsock.py": OTRA_FAMILIA, "cliente_vsock.py": OTRA_FAMILIA}


def conecta(puerto: int) -> socket.socket:
    conexion = socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)
    conexion.settimeout(plazos.RED)
    conexion.connect((LOCAL, puerto))
    return conexion


def saluda(puerto: int) -> None:
    with conecta(puerto) as conexion:
        conexion.sendall(b"hola\0\xff\n")
        assert red.recibe(conexion, 7) == b"hola\0\xff\n"


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor = escena.terminal(SERVIDOR)
    servidor.espera("Servidor de eco en 1:5000\n")
    cliente = escena.terminal(CLIENTE)
    cliente.espera("Conectado con 1:5000\n")
    servidor.espera("Conexión de la máquina 1\n")
    cliente.escribe("hola")
    cliente.espera("Eco: hola\n")
    cliente.escribe("¿qué tal?")
    cliente.espera("Eco: ¿qué tal?\n")
    cliente.pulsa("ctrl-d")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_el_puerto_que_da_el_sistema(escena: Escena) -> None:
    """Pasa de 16 bits, y el cliente lo admite."""
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.escribe("hola")
    cliente.cierra_entrada()
    assert cliente.termina() == 0
    assert cliente.texto.endswith("Eco: hola\n")


def test_aguanta_a_los_malos(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    saluda(puerto)
    with contextlib.ExitStack() as abiertas:
        for malo in bateria.MALOS:
            if malo is bateria.corta_a_medias:
                continue  # Python no deja poner SO_LINGER en AF_VSOCK.
            malo(abiertas.enter_context(conecta(puerto)), b"a medi")
            saluda(puerto)


def test_al_que_calla_se_le_corta(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR, "--plazo", 0.1)
    with conecta(puerto) as callado:
        assert callado.recv(1) == b""


def test_socat_es_su_cliente(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    socat = escena.ajeno("socat", "-", f"VSOCK-CONNECT:{LOCAL}:{puerto}")
    socat.escribe("hola desde fuera")
    socat.espera("hola desde fuera\n")
    socat.cierra_entrada()
    assert socat.termina() == 0


def test_direccion_ocupada_o_ajena(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--puerto", 6001)
    servidor.espera("Servidor de eco en 1:6001\n")
    for args, error in (
        (("--puerto", 6001), "Dirección ya en uso: 1:6001.\n"),
        (("--cid", 77), "Dirección no válida o sin permiso: 77:5000.\n"),
    ):
        otro = escena.programa(SERVIDOR, *args)
        assert otro.termina() == 1
        assert otro.errores == error


def test_malos_servidores(escena: Escena) -> None:
    """Ausente, callado, que cierra y que contesta otra cosa."""
    puerto = 6000
    with socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM) as escucha:
        escucha.bind((LOCAL, puerto))
        ausente = escena.programa(CLIENTE, "--puerto", puerto)
        assert ausente.termina() == 1
        assert ausente.errores == f"Nadie escucha en 1:{puerto}, o cortó.\n"
        escucha.listen()
        escucha.settimeout(plazos.RED)
        for respuesta, error in (
            (None, "El servidor no contesta: venció el plazo (0.3 s).\n"),
            (b"", "El servidor cerró la conexión.\n"),
            (b"\x1b[2J\n", "El servidor no devolvió lo mismo.\n"),
        ):
            cliente = escena.programa(CLIENTE, "--puerto", puerto, "--plazo", 0.3)
            cliente.escribe("hola")
            with red.acepta(escucha) as conexion:
                assert red.recibe_linea(conexion) == b"hola\n"
                if respuesta is not None:
                    conexion.sendall(respuesta)
                    conexion.shutdown(socket.SHUT_RDWR)
                assert cliente.termina() == 1
            assert cliente.errores == error
            assert "\x1b" not in cliente.texto
