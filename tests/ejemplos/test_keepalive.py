"""Las sondas y TCP_USER_TIMEOUT, con la red cortada de verdad."""

import signal
import socket

from tests.arnes import maquinas, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "keepalive/servidor_keepalive.py"
CLIENTE = "keepalive/cliente_keepalive.py"


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"hola\0\xff\n")
    assert red.recibe(conexion, 7) == b"hola\0\xff\n"


BATERIA = {
    "servidor_keepalive.py": ServidorTCP(saluda),
    "cliente_keepalive.py": ClienteTCP(("--plazo", 0.3), entrada=b"hola\n"),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    """Con la red cortada, el servidor lo nota por las sondas y el cliente al enviar."""
    with maquinas.una() as escena.dentro_de:
        servidor, puerto = escena.servidor_en_terminal(
            *(SERVIDOR, "--plazo", 1, "--cada", 1, "--sondas", 1)
        )
        cliente = escena.terminal(CLIENTE, "--puerto", puerto, "--confirmar", 0.5)
        cliente.espera("Conectado con")
        cliente.escribe("hola")
        cliente.espera("Eco: hola\n")
        maquinas.corta(escena.dentro_de)
        cliente.escribe("¿sigues ahí?")
        cliente.espera("Lo enviado no llega")
        assert cliente.termina() == 1
        servidor.espera(" no contesta a las sondas: se le da por perdido.\n")
        servidor.pulsa("ctrl-c")
        assert servidor.termina() == 0
        escena.guarda(servidor, cliente)


def test_el_programa_calla_y_su_sistema_confirma(escena: Escena) -> None:
    """Un servidor detenido confirma lo que recibe: vence el plazo, y no lo otro."""
    servidor, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(
        CLIENTE, "--puerto", puerto, "--plazo", 0.4, "--confirmar", 0.1
    )
    cliente.espera("Conectado con")
    servidor.senal(signal.SIGSTOP)
    cliente.escribe("hola")
    assert cliente.termina() == 1
    assert cliente.errores == "El servidor no contesta: venció el plazo (0.4 s).\n"
    servidor.senal(signal.SIGCONT)


def test_quien_se_va_y_quien_corta(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto):
        pass
    servidor.espera(" se fue.\n")
    red.corta(red.conecta(puerto))
    servidor.espera(" cortó.\n")


def test_dos_senales_seguidas(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        servidor.espera("Conexión de")
        servidor.senal(signal.SIGINT)
        servidor.senal(signal.SIGTERM)
        assert servidor.termina() == 0
        assert cliente.recv(1) == b""
