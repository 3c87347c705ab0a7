"""El ámbito de IPv6: la misma dirección, según la interfaz, lleva o no lleva."""

import signal
import socket

import pytest

from tests.arnes import maquinas
from tests.arnes.bateria import ClienteUDP, ServidorUDP
from tests.arnes.capacidades import exige
from tests.arnes.escena import Escena

SERVIDOR = "ipv6_ambito/servidor_ambito.py"
CLIENTE = "ipv6_ambito/cliente_ambito.py"
# La batería llama por IPv4: es la misma máquina, vista desde un socket IPv6.
LOCAL = ("--host", "::ffff:127.0.0.1")


def saluda(conexion: socket.socket) -> None:
    conexion.send(b"?")
    dice = conexion.recv(200).decode()
    assert dice == (
        "Llegas de ::ffff:127.0.0.1, sin ámbito: vale en cualquier interfaz.\n"
    )


BATERIA = {
    "servidor_ambito.py": ServidorUDP(saluda, LOCAL),
    "cliente_ambito.py": ClienteUDP((*LOCAL, "--interfaz", "lo", "--plazo", 0.2)),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    """Dos máquinas y un cable; por la interfaz local no se llega a la otra."""
    with maquinas.dos() as (una, otra):
        escena.dentro_de = otra
        donde = f"{maquinas.OTRA_6}%{maquinas.CABLE}"
        servidor, puerto = escena.servidor_en_terminal(SERVIDOR, "--host", donde)
        escena.dentro_de = una
        cliente = escena.terminal(
            CLIENTE, "--host", maquinas.OTRA_6, "--puerto", puerto
        )
        assert cliente.termina() == 0
        servidor.pulsa("ctrl-c")
        assert servidor.termina() == 0
        escena.guarda(servidor, cliente)


def test_la_misma_direccion_en_dos_interfaces(escena: Escena) -> None:
    """fe80::9 está en las dos: cada ámbito lleva a un servidor distinto."""
    with maquinas.una() as maquina:
        maquinas.haz(
            maquina,
            """
            for cual in azul rojo; do
                ip link add name $cual type veth peer name ${cual}_fin
                ip addr add fe80::9/64 dev $cual nodad
                ip link set $cual up
                ip link set ${cual}_fin up
            done
            """,
        )
        escena.dentro_de = maquina
        for cual in ("azul", "rojo"):
            escena.programa(SERVIDOR, "--host", f"fe80::9%{cual}").espera(
                f"Servidor en [fe80::9%{cual}]:4449\n"
            )
        for cual in ("azul", "rojo"):
            cliente = escena.programa(CLIENTE, "--host", "fe80::9", "--interfaz", cual)
            assert cliente.termina() == 0
            assert cliente.texto == (
                f"Por {cual}: Llegas de fe80::9, de la interfaz {cual}.\n"
            )


def test_enlace_local_sin_interfaz(escena: Escena) -> None:
    """bind() no puede saber cuál es."""
    with maquinas.una() as maquina:
        maquinas.haz(maquina, "ip addr add fe80::1/64 dev lo nodad")
        escena.dentro_de = maquina
        servidor = escena.programa(SERVIDOR, "--host", "fe80::1")
        assert servidor.termina() == 1
        assert servidor.errores == (
            "Dirección no válida o sin permiso: [fe80::1]:4449.\n"
        )


@pytest.mark.parametrize("host", ["fe80::1%lo", "127.0.0.1", ""])
def test_direcciones_que_no_lo_son(escena: Escena, host: str) -> None:
    cliente = escena.programa(CLIENTE, "--host", host)
    assert cliente.termina() == 1
    assert cliente.errores == f"«{host}» no es una dirección IPv6, sin interfaz.\n"


def test_interfaz_que_no_existe(escena: Escena) -> None:
    cliente = escena.programa(CLIENTE, "--interfaz", "ninguna")
    assert cliente.termina() == 1
    assert cliente.errores == "No hay una interfaz «ninguna».\n"


def test_con_socat(escena: Escena) -> None:
    exige("IPv6")
    _, puerto = escena.servidor(SERVIDOR)
    par = escena.ajeno("socat", "-t9", "-", f"UDP6:[::1]:{puerto}")
    par.escribe("hola")
    par.espera("Llegas de ::1, sin ámbito: vale en cualquier interfaz.\n")
    par.senal(signal.SIGTERM)
    par.termina()
    assert par.errores == "" or "exiting on signal 15" in par.errores


def test_dos_senales_seguidas(escena: Escena) -> None:
    servidor, _ = escena.servidor(SERVIDOR, *LOCAL)
    servidor.senal(signal.SIGTERM)
    servidor.senal(signal.SIGTERM)
    assert servidor.termina() == 0
    assert servidor.errores == ""
