"""Lo que afirman `docs/conceptos/` y `docs/errores/conexion_rechazada.md`."""

import errno
import select
import socket

import pytest

from tests.comportamiento.apoyo import LOCAL, PLAZO, errno_de
from tests.comportamiento.conftest import Crear, Pareja


def test_la_conexion_existe_antes_de_accept(servidor: socket.socket) -> None:
    """conceptos/cliente_servidor.md"""
    with socket.create_connection(servidor.getsockname(), PLAZO) as cliente:
        cliente.sendall(b"hola")
        conexion, _ = servidor.accept()
        with conexion:
            conexion.settimeout(PLAZO)
            assert conexion.recv(4) == b"hola"


def test_un_cliente_tambien_tiene_puerto(crear: Crear, servidor: socket.socket) -> None:
    """conceptos/direcciones_y_puertos.md"""
    cliente = crear()
    assert cliente.getsockname() == ("0.0.0.0", 0)
    cliente.connect(servidor.getsockname())
    host, puerto = cliente.getsockname()
    assert host == LOCAL
    assert puerto > 0


def test_la_comodin_como_destino_es_esta_maquina(
    crear: Crear, servidor: socket.socket
) -> None:
    """conceptos/direcciones_y_puertos.md"""
    cliente = crear()
    cliente.connect(("0.0.0.0", servidor.getsockname()[1]))
    assert cliente.getpeername() == servidor.getsockname()


def test_dos_conexiones_comparten_el_puerto_del_servidor(
    crear: Crear, servidor: socket.socket
) -> None:
    """conceptos/que_es_un_socket.md"""
    clientes = [crear(), crear()]
    for cliente in clientes:
        cliente.connect(servidor.getsockname())
    vistos = set()
    for _ in clientes:
        conexion, otro_extremo = servidor.accept()
        with conexion:
            assert conexion.getsockname() == servidor.getsockname()
        vistos.add(otro_extremo)
    assert vistos == {cliente.getsockname() for cliente in clientes}


@pytest.mark.parametrize(
    ("tipo", "protocolo"),
    [
        (socket.SOCK_STREAM, socket.IPPROTO_TCP),
        (socket.SOCK_DGRAM, socket.IPPROTO_UDP),
    ],
)
def test_el_protocolo_lo_elige_el_sistema(
    crear: Crear, tipo: int, protocolo: int
) -> None:
    """conceptos/que_es_un_socket.md"""
    uno = crear(socket.AF_INET, tipo)
    elegido = uno.getsockopt(socket.SOL_SOCKET, socket.SO_PROTOCOL)
    assert (elegido, uno.proto) == (protocolo, 0)


def test_un_flujo_de_af_unix_no_es_tcp(par: Pareja) -> None:
    """conceptos/tcp_y_udp.md"""
    leer = par[0].getsockopt
    assert leer(socket.SOL_SOCKET, socket.SO_PROTOCOL) == 0
    assert errno_de(leer, socket.IPPROTO_TCP, socket.TCP_NODELAY) == errno.EOPNOTSUPP


# --- conexión rechazada ---------------------------------------------------------------


def test_tambien_rechaza_create_connection(cerrada: tuple[str, int]) -> None:
    """errores/conexion_rechazada.md"""
    with pytest.raises(ConnectionRefusedError, match="Errno 111"):
        socket.create_connection(cerrada, PLAZO)


def test_la_ruta_de_af_unix_que_dejo_un_servidor(crear: Crear, ruta: str) -> None:
    """errores/conexion_rechazada.md"""
    conecta = crear(socket.AF_UNIX).connect
    assert errno_de(conecta, ruta) == errno.ENOENT
    socket.create_server(ruta, family=socket.AF_UNIX).close()
    assert errno_de(conecta, ruta) == errno.ECONNREFUSED


@pytest.mark.parametrize("segundo", ["recv", "send"])
def test_en_udp_lo_dice_la_llamada_siguiente(udp: Pareja, segundo: str) -> None:
    """errores/conexion_rechazada.md"""
    uno, otro = udp
    uno.connect(otro.getsockname())
    # Conectado consigo mismo, nadie atiende ahí a `uno`, y el puerto no queda libre.
    otro.connect(otro.getsockname())
    assert uno.send(b"x") == 1
    espera = select.poll()
    espera.register(uno, 0)
    ((_, sucesos),) = espera.poll(PLAZO * 1000)
    assert sucesos & select.POLLERR
    argumento: object = 1 if segundo == "recv" else b"x"
    assert errno_de(getattr(uno, segundo), argumento) == errno.ECONNREFUSED
