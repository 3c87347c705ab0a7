"""El eco por TCP, con clientes y servidores bien y mal educados."""

import resource
import selectors
import socket

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.capacidades import exige
from tests.arnes.escena import Escena

SERVIDOR = "eco_tcp/servidor_eco.py"
CLIENTE = "eco_tcp/cliente_eco.py"


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"hola\0\xff\n")
    assert red.recibe(conexion, 7) == b"hola\0\xff\n"


BATERIA = {
    "servidor_eco.py": ServidorTCP(saluda),
    "cliente_eco.py": ClienteTCP(("--plazo", 0.3), entrada=b"hola\n"),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.espera("Conectado con")
    servidor.espera("Conexión de 127.0.0.1:")
    cliente.escribe("hola")
    cliente.espera("Eco: hola\n")
    cliente.escribe("¿qué tal, señor Núñez?")
    cliente.espera("Eco: ¿qué tal, señor Núñez?\n")
    cliente.pulsa("ctrl-d")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_el_cliente_lee_de_una_tuberia(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.envia(b"uno\n\ntres \xff\xfe sin salto final")
    cliente.cierra_entrada()
    assert cliente.termina() == 0
    lineas = cliente.texto.splitlines()[1:]
    assert lineas == ["Eco: uno", "Eco: ", "Eco: tres \ufffd\ufffd sin salto final"]


def test_una_linea_de_10_mb(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.envia(b"x" * 10_000_000)
    cliente.cierra_entrada()
    assert cliente.termina() == 0
    assert cliente.texto.endswith("\nEco: " + "x" * 10_000_000 + "\n")


def test_ctrl_c_en_el_cliente(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.espera("Conectado con")
    cliente.pulsa("ctrl-c")
    assert cliente.termina() == 0
    assert "Traceback" not in cliente.texto


def test_sigterm_detiene_a_los_dos(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.espera("Conectado con")
    servidor.espera("Conexión de")
    assert cliente.detiene() == 0
    assert servidor.detiene() == 0
    assert servidor.texto.endswith("\nServidor detenido.\n")


def test_el_servidor_aguanta_a_todos(escena: Escena) -> None:
    """Uno calla, otro va byte a byte, otro corta, y quien se porta bien no lo nota."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto), red.conecta(puerto) as lento:
        red.conecta(puerto).close()
        cortante = red.conecta(puerto)
        cortante.sendall(b"a medi")
        red.corta(cortante)
        for byte in "poco a poco: ñ".encode():
            lento.sendall(bytes([byte]))
            assert lento.recv(1) == bytes([byte])
        with red.conecta(puerto) as cliente:
            cliente.sendall(b"\0\xff\n")
            assert red.recibe(cliente, 3) == b"\0\xff\n"


def test_al_que_calla_se_le_corta(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR, "--plazo", 0.1)
    with red.conecta(puerto) as callado:
        assert callado.recv(1) == b""


def test_10_mb_sin_delimitador_a_quien_no_lee(escena: Escena) -> None:
    """Quien manda y no lee llena los búferes: al vencer el plazo se le corta."""
    _, puerto = escena.servidor(SERVIDOR, "--plazo", 0.1)
    with red.conecta(puerto) as tragon:
        red.inunda(tragon)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"sigo")
        assert red.recibe(cliente, 4) == b"sigo"


def test_cierre_a_medias(escena: Escena) -> None:
    """Quien cierra su lado de envío recibe aún todo su eco."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"y" * 100_000)
        cliente.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(cliente) == b"y" * 100_000


def test_sin_descriptores_para_mas_clientes(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    abiertos = 12
    resource.prlimit(servidor.popen.pid, resource.RLIMIT_NOFILE, (abiertos, abiertos))
    with selectors.DefaultSelector() as atendidos:
        clientes = [red.conecta(puerto) for _ in range(abiertos)]
        for cliente in clientes:
            cliente.sendall(b"?")
            atendidos.register(cliente, selectors.EVENT_READ)
        primero = atendidos.select(plazos.RED)[0][0].fileobj
        assert isinstance(primero, socket.socket)
        assert primero.recv(1) == b"?"
        # Al irse los demás quedan descriptores libres, y vuelve a aceptar.
        for cliente in clientes:
            cliente.close()
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"!")
        assert cliente.recv(1) == b"!"


def test_direccion_ajena(escena: Escena) -> None:
    """192.0.2.1 es para documentación: ninguna máquina la tiene."""
    servidor = escena.programa(SERVIDOR, "--host", "192.0.2.1", "--puerto", 0)
    assert servidor.termina() == 1
    assert servidor.errores == "Dirección no válida o sin permiso: 192.0.2.1:0.\n"


def test_nombre_que_no_se_puede_codificar(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--host", "ñ..b")
    assert servidor.termina() == 1
    # create_server() no cierra el socket si el error no es un OSError: `-X dev` avisa.
    assert "Dirección no válida o sin permiso: ñ..b:" in servidor.errores
    assert "Traceback" not in servidor.errores


def test_servidor_ausente(escena: Escena) -> None:
    with red.puerto_sin_nadie(socket.SOCK_STREAM) as puerto:
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        assert cliente.termina() == 1
        assert cliente.errores == f"Nadie escucha en 127.0.0.1:{puerto}.\n"


@pytest.mark.parametrize("programa", [SERVIDOR, CLIENTE])
def test_plazo_malo(escena: Escena, programa: str) -> None:
    for plazo in ("nan", "0", "pronto"):
        proceso = escena.programa(programa, "--plazo", plazo)
        assert proceso.termina() == 1
        assert proceso.errores.startswith("Uso: ")
        assert proceso.errores.count("\n") == 1


def test_servidor_que_calla(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "--plazo", 0.1)
        cliente.escribe("hola")
        assert cliente.termina() == 1
        assert cliente.errores == (
            "El servidor no contesta: venció el plazo (0.1 s).\n"
        )
        red.acepta(servidor).close()


def test_servidor_que_cierra_a_medias(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.escribe("hola")
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == b"hola\n"
            conexion.sendall(b"ho")
        assert cliente.termina() == 1
        assert cliente.errores == "El servidor cerró la conexión.\n"


def test_servidor_que_corta(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.escribe("hola")
        conexion = red.acepta(servidor)
        assert red.recibe_linea(conexion) == b"hola\n"
        red.corta(conexion)
        assert cliente.termina() == 1
        assert cliente.errores.startswith("Se cortó la conexión ")


def test_servidor_que_contesta_basura(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.escribe("hola")
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == b"hola\n"
            conexion.sendall(b"\x1b[2J\n")
            assert cliente.termina() == 1
        assert cliente.errores == "El servidor no devolvió lo mismo.\n"
        assert "\x1b" not in cliente.texto


def test_el_cliente_tambien_va_por_ipv6(escena: Escena) -> None:
    exige("IPv6")
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as servidor:
        servidor.settimeout(plazos.RED)
        puerto = servidor.getsockname()[1]
        cliente = escena.programa(CLIENTE, "--host", "::1", "--puerto", puerto)
        cliente.escribe("hola")
        with red.acepta(servidor) as conexion:
            conexion.sendall(red.recibe_linea(conexion))
            cliente.espera("Eco: hola\n")
            cliente.cierra_entrada()
            assert cliente.termina() == 0
