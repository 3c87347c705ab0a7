"""La conexión no bloqueante, contra el servidor de eco y contra quien no contesta."""

import socket

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP
from tests.arnes.capacidades import exige
from tests.arnes.escena import Escena

CLIENTE = "conexion_no_bloqueante/cliente_no_bloqueante.py"
SERVIDOR = "eco_tcp/servidor_eco.py"

BATERIA = {"cliente_no_bloqueante.py": ClienteTCP(("--plazo", 0.3))}


def test_lo_que_se_publica(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    assert cliente.termina() == 0
    escena.guarda(cliente)


def test_el_error_llega_por_so_error(escena: Escena) -> None:
    """`connect_ex` no lo sabe aún: dice EINPROGRESS, y es SO_ERROR quien lo dice."""
    with red.puerto_sin_nadie(socket.SOCK_STREAM) as puerto:
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        assert cliente.termina() == 1
        assert cliente.texto == "connect_ex(): EINPROGRESS\nSO_ERROR: ECONNREFUSED\n"
        assert cliente.errores == f"Nadie escucha en 127.0.0.1:{puerto}.\n"


def test_vence_el_plazo_al_conectar(escena: Escena) -> None:
    with red.cola_llena() as puerto:
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "--plazo", 0.2)
        assert cliente.termina() == 1
        assert cliente.texto == "connect_ex(): EINPROGRESS\n"
        assert cliente.errores == (
            "El servidor no contesta: venció el plazo (0.2 s).\n"
        )


def test_un_mensaje_que_no_cabe_de_una_vez(escena: Escena) -> None:
    """Si enviara todo antes de leer, llenaría los búferes de los dos."""
    mensaje = "ñ" * 60_000
    with red.escucha() as (servidor, puerto):
        servidor.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        cliente = escena.programa(CLIENTE, "--puerto", puerto, mensaje)
        with red.acepta(servidor) as conexion:
            for _ in range(len(mensaje.encode()) // 100):
                conexion.sendall(red.recibe(conexion, 100))
            assert cliente.termina() == 0
        assert cliente.texto.endswith(f"Eco: {mensaje}\n")


def test_por_ipv6(escena: Escena) -> None:
    exige("IPv6")
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as servidor:
        servidor.settimeout(plazos.RED)
        puerto = servidor.getsockname()[1]
        cliente = escena.programa(CLIENTE, "--host", "::1", "--puerto", puerto)
        with red.acepta(servidor) as conexion:
            conexion.sendall(red.recibe(conexion, 4))
            assert cliente.termina() == 0
