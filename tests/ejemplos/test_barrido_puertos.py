"""El barrido: abiertos, cerrados y los que no contestan, solo en la interfaz local."""

import contextlib
import socket

import pytest

from tests.arnes import capacidades, red
from tests.arnes.escena import Escena

BARRIDO = "barrido_puertos/barrido.py"
ECO = "eco_tcp/servidor_eco.py"
CHAT = "chat_tcp/servidor_tcp.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    _, eco = escena.servidor(ECO)
    _, chat = escena.servidor(CHAT)
    barrido = escena.terminal(BARRIDO, "1-6", eco, chat)
    assert barrido.termina() == 0
    escena.guarda(barrido)


def test_cientos_a_la_vez(escena: Escena) -> None:
    """Más de los que caben en una tanda, abiertos y cerrados mezclados."""
    with contextlib.ExitStack() as abiertos:
        escuchan = [abiertos.enter_context(red.escucha())[1] for _ in range(150)]
        nadie = [
            abiertos.enter_context(red.puerto_sin_nadie(socket.SOCK_STREAM))
            for _ in range(150)
        ]
        pedidos = [p for par in zip(escuchan, nadie, strict=True) for p in par]
        barrido = escena.programa(BARRIDO, *pedidos)
        assert barrido.termina() == 0
    esperado = "".join(f"127.0.0.1:{puerto} abierto\n" for puerto in escuchan)
    assert barrido.texto == (
        esperado + "Puertos: 150 abiertos, 150 cerrados, 0 sin respuesta.\n"
    )


def test_sin_respuesta(escena: Escena) -> None:
    """Con su cola llena, quien escucha no contesta: ni abierto ni cerrado."""
    with contextlib.ExitStack() as abiertos:
        servidor = abiertos.enter_context(socket.create_server((red.LOCAL, 0)))
        servidor.listen(0)
        puerto = servidor.getsockname()[1]
        for _ in range(3):
            cliente = abiertos.enter_context(socket.socket())
            cliente.setblocking(False)
            cliente.connect_ex((red.LOCAL, puerto))
        barrido = escena.programa(BARRIDO, "--plazo", 0.2, puerto)
        assert barrido.termina() == 0
    assert barrido.texto.startswith(f"127.0.0.1:{puerto} sin respuesta\n")


def test_por_ipv6(escena: Escena) -> None:
    capacidades.exige("IPv6")
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as servidor:
        puerto = servidor.getsockname()[1]
        barrido = escena.programa(BARRIDO, "--host", "::1", puerto)
        assert barrido.termina() == 0
    assert barrido.texto.startswith(f"::1:{puerto} abierto\n")


@pytest.mark.parametrize("host", ["192.0.2.1", "0.0.0.0", "::", "localhost", ""])
def test_solo_la_interfaz_local(escena: Escena, host: str) -> None:
    barrido = escena.programa(BARRIDO, "--host", host, "80")
    assert barrido.termina() == 1
    assert barrido.errores == f"«{host}» no es una dirección de la interfaz local.\n"


@pytest.mark.parametrize("puertos", ["0", "9-1", "1-65536", "http", "1-2-3", "-5"])
def test_puertos_imposibles(escena: Escena, puertos: str) -> None:
    barrido = escena.programa(BARRIDO, puertos)
    assert barrido.termina() == 1
    assert barrido.errores.startswith("Uso: ")
