"""La doble pila: las dos familias por un socket, y una sola cuando se pide."""

import signal
import socket

from tests.arnes import maquinas, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.capacidades import exige
from tests.arnes.escena import Escena

SERVIDOR = "doble_pila/servidor_doble_pila.py"
CLIENTE = "doble_pila/cliente_doble_pila.py"
POR_IPV4 = b"Te veo como ::ffff:127.0.0.1: IPv4, 127.0.0.1.\n"


def saluda(conexion: socket.socket) -> None:
    assert red.recibe(conexion, len(POR_IPV4)) == POR_IPV4


BATERIA = {
    "servidor_doble_pila.py": ServidorTCP(saluda, ("--plazo", 60)),
    "cliente_doble_pila.py": ClienteTCP(("--plazo", 0.3)),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    exige("IPv6")
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_solo_ipv6_deja_fuera_a_ipv4(escena: Escena) -> None:
    """Y el puerto de IPv4 queda libre: otro puede escuchar en él."""
    with maquinas.una() as maquina:  # Fuera, ese puerto puede tenerlo cualquiera.
        escena.dentro_de = maquina
        solo = escena.programa(SERVIDOR, "--solo-ipv6")
        solo.espera("IPV6_V6ONLY vale 1\nServidor en [::]:4446\n")
        por_ipv6 = escena.programa(CLIENTE, "--host", "::1")
        assert por_ipv6.termina() == 0
        assert por_ipv6.texto == "Llamo a ::1. Te veo como ::1: IPv6.\n"
        por_ipv4 = escena.programa(CLIENTE, "--host", red.LOCAL)
        assert por_ipv4.termina() == 1
        assert por_ipv4.errores == "Nadie escucha en 127.0.0.1:4446.\n"
        otro = escena.programa(SERVIDOR, "--host", "::ffff:127.0.0.1")
        otro.espera("Servidor en [::ffff:127.0.0.1]:4446\n")
        de_nuevo = escena.programa(CLIENTE, "--host", red.LOCAL)
        assert de_nuevo.termina() == 0


def test_una_direccion_de_enlace_local(escena: Escena) -> None:
    """Llega con la interfaz, y no estorba."""
    with maquinas.una() as maquina:
        maquinas.haz(maquina, "ip addr add fe80::1/64 dev lo nodad")
        escena.dentro_de = maquina
        _, puerto = escena.servidor(SERVIDOR)
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--host", "fe80::1%lo", "::ffff:127.0.0.1"
        )
        assert cliente.termina() == 0
        enlace, mapeada = cliente.texto.splitlines()
        assert enlace.startswith("Llamo a fe80::1%lo. Te veo como fe80::1")
        assert enlace.endswith(": IPv6.")
        assert mapeada.endswith(" IPv4, 127.0.0.1.")


def test_sin_ipv6(escena: Escena) -> None:
    """Donde IPv6 está apagado, se dice en una línea."""
    with maquinas.una() as maquina:
        maquinas.haz(maquina, "ip addr flush dev lo scope host")
        escena.dentro_de = maquina
        servidor = escena.programa(SERVIDOR, "--host", "::1", "--puerto", 4446)
        assert servidor.termina() == 1
        assert servidor.errores == "Dirección no válida o sin permiso: [::1]:4446.\n"


def test_dos_senales_seguidas(escena: Escena) -> None:
    servidor, _ = escena.servidor(SERVIDOR)
    servidor.senal(signal.SIGTERM)
    servidor.senal(signal.SIGTERM)
    assert servidor.termina() == 0
    assert servidor.errores == ""


def test_con_socat_por_los_dos_lados(escena: Escena) -> None:
    exige("IPv6")
    _, puerto = escena.servidor(SERVIDOR)
    for destino, dice in (
        (f"TCP4:127.0.0.1:{puerto}", "IPv4, 127.0.0.1.\n"),
        (f"TCP6:[::1]:{puerto}", "Te veo como ::1: IPv6.\n"),
    ):
        par = escena.ajeno("socat", "-u", destino, "-")
        assert par.termina() == 0
        assert par.texto.endswith(dice)
