"""El apagado ordenado: lo que está en curso se acaba, y lo demás no empieza."""

import contextlib
import signal
import socket

from tests.arnes import red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "apagado_ordenado/servidor_pedidos.py"
CLIENTE = "apagado_ordenado/cliente_pedido.py"
SIN_PRISA = ("--tarda", 3600, "--gracia", 0.2)


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"t\xe9\n")
    assert red.recibe(conexion, 20) == b"Recibido.\nHecho: t\xe9\n"


BATERIA = {
    "servidor_pedidos.py": ServidorTCP(saluda, ("--tarda", 0.01)),
    "cliente_pedido.py": ClienteTCP(("--plazo", 0.3)),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    """Se le pide parar con un pedido en curso y un cliente que no pide nada."""
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR, "--tarda", 1)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.espera("Recibido.\n")
    servidor.espera("Conexión de")
    with red.conecta(puerto) as ocioso:
        servidor.espera("Conexión de")
        servidor.pulsa("ctrl-c")
        assert ocioso.recv(1) == b""
    assert cliente.termina() == 0
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_deja_de_aceptar_antes_de_acabar(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR, "--tarda", 1)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"uno\n")
        assert red.recibe_linea(cliente) == b"Recibido.\n"
        servidor.senal(signal.SIGTERM)
        servidor.espera("Ya no acepto. En curso: 1.\n")
        with socket.socket() as otro:
            assert otro.connect_ex((red.LOCAL, puerto)) != 0
        assert red.recibe_hasta_el_fin(cliente) == b"Hecho: uno\n"
    assert servidor.termina() == 0
    assert servidor.texto.endswith("Adiós. Sin acabar: 0.\n")


def test_vence_la_gracia(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR, *SIN_PRISA)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.espera("Recibido.\n")
    assert servidor.detiene() == 0
    assert servidor.texto.endswith("Adiós. Sin acabar: 1.\n")
    assert cliente.termina() == 1
    assert cliente.errores == "El servidor se fue sin acabar el pedido.\n"


def test_una_ristra_de_senales(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR, *SIN_PRISA)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.espera("Recibido.\n")
    servidor.senal(signal.SIGTERM)
    servidor.espera("Ya no acepto")
    for _ in range(20):
        servidor.senal(signal.SIGINT)
        servidor.senal(signal.SIGTERM)
    assert servidor.termina() == 0
    assert cliente.termina() == 1
    assert cliente.errores == "El servidor se fue sin acabar el pedido.\n"


def test_un_pedido_sin_fin(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"x" * 1001)
        assert red.recibe_hasta_el_fin(cliente) == b""


def test_lo_que_llega_despues_no_empieza(escena: Escena) -> None:
    """`SHUT_RD` no tira en Linux lo que sigue llegando: hay que dejar de leerlo."""
    servidor, puerto = escena.servidor(SERVIDOR, "--tarda", 1)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"uno\n")
        assert red.recibe_linea(cliente) == b"Recibido.\n"
        servidor.senal(signal.SIGTERM)
        servidor.espera("Ya no acepto. En curso: 1.\n")
        cliente.sendall(b"dos\n")
        assert red.recibe_linea(cliente) == b"Hecho: uno\n"
        with contextlib.suppress(ConnectionResetError):
            assert cliente.recv(1) == b""
    assert servidor.termina() == 0
    assert servidor.texto.endswith("Adiós. Sin acabar: 0.\n")
