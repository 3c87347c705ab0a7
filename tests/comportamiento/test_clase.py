"""Lo que `docs/referencia/clase/` afirma de los métodos, hecho a hecho."""

import array
import errno
import fcntl
import mmap
import os
import pickle
import resource
import select
import selectors
import socket
import struct
import subprocess
import sys
import threading
from io import BytesIO, UnsupportedOperation
from pathlib import Path

import pytest

from tests.comportamiento.apoyo import (
    LOCAL,
    PLAZO,
    errno_de,
    escucha,
    mensaje_de,
    sysctl,
)
from tests.comportamiento.conftest import Crear, Pareja

CORTAR = struct.pack("ii", 1, 0)  # con ella, `close` manda un RST


def corta(conexion: socket.socket) -> None:
    conexion.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, CORTAR)
    conexion.close()


def llena(conexion: socket.socket) -> None:
    """Envía sin bloquear hasta que no cabe nada más."""
    conexion.setblocking(False)
    while errno_de(conexion.send, bytes(1 << 20)) != errno.EAGAIN:
        pass


def estado_de_tcp(conexion: socket.socket) -> int:
    """El primer byte de `tcp_info`: 1 establecida, 7 cerrada, 10 a la escucha."""
    return conexion.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0]


# --- bind ---------------------------------------------------------------------------


def test_el_puerto_0_pide_uno_libre_del_rango_efimero(crear: Crear) -> None:
    """referencia/clase/bind.md"""
    uno = crear()
    uno.bind((LOCAL, 0))
    desde, hasta = sysctl("net.ipv4.ip_local_port_range")
    assert desde <= uno.getsockname()[1] <= hasta


def test_la_direccion_comodin_se_escribe_vacia(crear: Crear) -> None:
    """referencia/clase/bind.md"""
    uno = crear()
    uno.bind(("", 0))
    assert uno.getsockname()[0] == "0.0.0.0"


def test_toda_la_red_127_es_de_esta_maquina(crear: Crear) -> None:
    """referencia/clase/bind.md"""
    assert errno_de(crear().bind, ("127.0.0.2", 0)) == 0
    assert errno_de(crear().bind, ("127.255.255.254", 0)) == 0


def test_tcp_y_udp_llevan_cuentas_separadas(crear: Crear) -> None:
    """referencia/clase/bind.md"""
    datagramas = crear(socket.AF_INET, socket.SOCK_DGRAM)
    for _ in range(50):  # el puerto UDP puede ser de otra prueba: se busca uno común
        flujo = crear()
        flujo.bind((LOCAL, 0))
        if errno_de(datagramas.bind, flujo.getsockname()) == 0:
            return
    pytest.fail("ningún puerto valió a la vez para TCP y UDP")


def test_dos_servidores_con_reuseaddr_no_comparten_puerto(
    crear: Crear, servidor: socket.socket
) -> None:
    """referencia/clase/bind.md"""
    otro = crear()
    otro.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    assert errno_de(otro.bind, servidor.getsockname()) == errno.EADDRINUSE


def test_en_udp_con_reuseaddr_recibe_el_ultimo_que_enlazo(crear: Crear) -> None:
    """referencia/clase/bind.md"""
    sockets = [crear(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2)]
    direccion = (LOCAL, 0)
    for uno in sockets:
        uno.settimeout(PLAZO)
        uno.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        uno.bind(direccion)
        direccion = uno.getsockname()
    crear(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", direccion)
    assert sockets[1].recv(10) == b"x"


def test_solo_se_enlaza_una_vez(crear: Crear) -> None:
    """referencia/clase/bind.md"""
    uno = crear()
    uno.bind((LOCAL, 0))
    assert errno_de(uno.bind, (LOCAL, 0)) == errno.EINVAL


def test_enlazar_sin_escuchar_rechaza_a_quien_conecta(
    crear: Crear, cerrada: tuple[str, int]
) -> None:
    """referencia/clase/bind.md"""
    assert errno_de(crear().connect, cerrada) == errno.ECONNREFUSED


def test_el_archivo_de_af_unix_sobrevive_al_cierre(crear: Crear, ruta: str) -> None:
    """referencia/clase/bind.md"""
    uno = crear(socket.AF_UNIX)
    uno.bind(ruta)
    uno.close()
    assert Path(ruta).is_socket()
    assert errno_de(crear(socket.AF_UNIX).bind, ruta) == errno.EADDRINUSE


@pytest.mark.parametrize(
    ("direccion", "mensaje"),
    [
        (f"{LOCAL}:8000", "AF_INET address must be tuple, not str"),
        ((LOCAL, "8000"), "'str' object cannot be interpreted as an integer"),
        ((LOCAL, 8000, 0), "AF_INET address must be a pair (host, port)"),
        ((None, 8000), "str, bytes or bytearray expected, not NoneType"),
        ((LOCAL, 70000), "OverflowError: bind(): port must be 0-65535."),
        ((LOCAL, -1), "OverflowError: bind(): port must be 0-65535."),
    ],
)
def test_una_direccion_mal_escrita_se_dice_asi(
    crear: Crear, direccion: object, mensaje: str
) -> None:
    """referencia/clase/bind.md"""
    assert mensaje in mensaje_de(crear().bind, direccion)


def test_una_ip_ajena_no_se_enlaza(crear: Crear) -> None:
    """referencia/clase/bind.md"""
    assert errno_de(crear().bind, ("192.0.2.1", 0)) == errno.EADDRNOTAVAIL


def test_conectar_tambien_enlaza(crear: Crear, servidor: socket.socket) -> None:
    """referencia/clase/bind.md"""
    cliente = crear()
    cliente.connect(servidor.getsockname())
    assert errno_de(cliente.bind, (LOCAL, 0)) == errno.EINVAL


# --- connect y connect_ex -------------------------------------------------------------


def test_conectado_no_es_aceptado(crear: Crear, servidor: socket.socket) -> None:
    """referencia/clase/connect.md"""
    assert errno_de(crear().connect, servidor.getsockname()) == 0


def test_un_socket_tcp_se_conecta_una_vez(tcp: Pareja) -> None:
    """referencia/clase/connect.md"""
    cliente, conexion = tcp
    destino = cliente.getpeername()
    conexion.close()
    assert cliente.recv(1) == b""
    # Se conectó con plazo: la primera llamada de más solo recoge aquel resultado.
    codigos = [errno_de(cliente.connect, destino) for _ in range(3)]
    assert codigos == [0, errno.EISCONN, errno.EISCONN]


def test_sin_plazo_la_segunda_conexion_falla_a_la_primera(
    crear: Crear, servidor: socket.socket
) -> None:
    """referencia/clase/connect.md"""
    cliente = crear()
    cliente.connect(servidor.getsockname())
    assert errno_de(cliente.connect, servidor.getsockname()) == errno.EISCONN


def test_el_host_vacio_conecta_con_esta_maquina(
    crear: Crear, servidor: socket.socket
) -> None:
    """referencia/clase/connect.md"""
    cliente = crear()
    cliente.connect(("", servidor.getsockname()[1]))
    assert cliente.getpeername()[0] == LOCAL


def test_linux_deja_repetir_tras_un_rechazo(crear: Crear) -> None:
    """referencia/clase/connect.md"""
    cliente, otro = crear(), crear()
    otro.bind((LOCAL, 0))
    assert errno_de(cliente.connect, otro.getsockname()) == errno.ECONNREFUSED
    otro.listen()
    assert errno_de(cliente.connect, otro.getsockname()) == 0


def test_udp_conectado_recibe_solo_de_su_destino(udp: Pareja, crear: Crear) -> None:
    """referencia/clase/connect.md"""
    uno, otro = udp
    uno.connect(otro.getsockname())
    intruso = crear(socket.AF_INET, socket.SOCK_DGRAM)
    intruso.sendto(b"intruso", uno.getsockname())
    otro.sendto(b"esperado", uno.getsockname())
    assert uno.recv(100) == b"esperado"


def test_udp_conectado_se_entera_de_que_no_hay_nadie(crear: Crear) -> None:
    """referencia/clase/connect.md"""
    uno, reservado = (crear(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
    reservado.bind((LOCAL, 0))
    reservado.connect((LOCAL, 1))  # rechaza lo que le manden los demás
    uno.settimeout(PLAZO)
    uno.connect(reservado.getsockname())
    uno.send(b"x")
    assert errno_de(uno.recv, 1) == errno.ECONNREFUSED


def test_el_plazo_vencido_deja_la_conexion_en_marcha(
    crear: Crear, lleno: tuple[str, int]
) -> None:
    """referencia/clase/connect.md"""
    cliente = crear()
    cliente.settimeout(0.01)
    assert mensaje_de(cliente.connect, lleno) == "TimeoutError: timed out"
    assert errno_de(cliente.connect, lleno) == errno.EALREADY


def test_los_codigos_de_connect_ex(
    crear: Crear,
    servidor: socket.socket,
    cerrada: tuple[str, int],
    lleno: tuple[str, int],
) -> None:
    """referencia/clase/connect_ex.md"""
    cliente = crear()
    assert cliente.connect_ex(servidor.getsockname()) == 0
    assert cliente.connect_ex(servidor.getsockname()) == errno.EISCONN
    assert crear().connect_ex(cerrada) == errno.ECONNREFUSED
    con_plazo, sin_bloqueo = crear(), crear()
    con_plazo.settimeout(0.01)
    assert con_plazo.connect_ex(lleno) == errno.EAGAIN
    sin_bloqueo.setblocking(False)
    assert sin_bloqueo.connect_ex(lleno) == errno.EINPROGRESS
    assert sin_bloqueo.connect_ex(lleno) == errno.EALREADY
    sin_bloqueo.close()
    assert sin_bloqueo.connect_ex(lleno) == errno.EBADF


def test_connect_ex_lanza_lo_que_falla_antes_del_sistema(crear: Crear) -> None:
    """referencia/clase/connect_ex.md"""
    with pytest.raises(OverflowError):
        crear().connect_ex((LOCAL, 70000))
    with pytest.raises(socket.gaierror):
        crear().connect_ex(("::1", 80))


# --- listen y accept ------------------------------------------------------------------


def tope(servidor: socket.socket) -> int:
    """El tope de la cola: en `tcp_info` de un socket a la escucha, `tcpi_sacked`."""
    datos = servidor.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 104)
    return int(struct.unpack_from("I", datos, 28)[0])


@pytest.mark.parametrize(("pedido", "queda"), [(5, 5), (0, 0), (-1, None)])
def test_el_tope_de_la_cola(crear: Crear, pedido: int, queda: int | None) -> None:
    """referencia/clase/listen.md"""
    uno = crear()
    uno.listen(pedido)
    assert tope(uno) == (0 if queda is None else queda)


def test_el_tope_de_la_cola_por_defecto_es_128(crear: Crear) -> None:
    """referencia/clase/listen.md"""
    uno = crear()
    uno.listen()
    assert tope(uno) == min(128, socket.SOMAXCONN, *sysctl("net.core.somaxconn"))


def test_la_cola_se_recorta_al_maximo_del_sistema(crear: Crear) -> None:
    """referencia/clase/listen.md"""
    uno = crear()
    uno.listen(2**31 - 1)
    assert [tope(uno)] == sysctl("net.core.somaxconn")


def test_sin_enlazar_listen_elige_puerto_en_todas_las_interfaces(crear: Crear) -> None:
    """referencia/clase/listen.md"""
    uno = crear()
    uno.listen()
    host, puerto = uno.getsockname()
    assert (host, puerto > 0) == ("0.0.0.0", True)


def test_listen_se_repite_para_cambiar_el_tope(crear: Crear) -> None:
    """referencia/clase/listen.md"""
    uno = crear()
    uno.listen(5)
    uno.listen(7)
    assert tope(uno) == 7


def test_con_la_cola_llena_af_unix_no_espera(crear: Crear, ruta: str) -> None:
    """referencia/clase/listen.md"""
    servidor = crear(socket.AF_UNIX)
    servidor.bind(ruta)
    servidor.listen(0)
    crear(socket.AF_UNIX).connect(ruta)
    tarde = crear(socket.AF_UNIX)
    tarde.settimeout(PLAZO)
    assert errno_de(tarde.connect, ruta) == errno.EAGAIN


def test_al_cerrar_el_que_escucha_se_corta_a_quien_esperaba() -> None:
    """referencia/clase/listen.md"""
    with escucha() as servidor:
        cliente = socket.create_connection(servidor.getsockname(), PLAZO)
    with cliente:
        assert errno_de(cliente.recv, 1) == errno.ECONNRESET


def test_listen_conectado_o_sin_enlazar_en_af_unix(crear: Crear, tcp: Pareja) -> None:
    """referencia/clase/listen.md"""
    assert errno_de(tcp[0].listen) == errno.EINVAL
    assert errno_de(crear(socket.AF_UNIX).listen) == errno.EINVAL


def test_dos_con_reuseaddr_enlazan_pero_solo_uno_escucha(crear: Crear) -> None:
    """referencia/clase/listen.md"""
    uno, otro = crear(), crear()
    for s in (uno, otro):
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    uno.bind((LOCAL, 0))
    otro.bind(uno.getsockname())
    uno.listen()
    assert errno_de(otro.listen) == errno.EADDRINUSE


def test_backlog_va_por_posicion(crear: Crear) -> None:
    """referencia/clase/listen.md"""
    with pytest.raises(TypeError, match="takes no keyword arguments"):
        crear().listen(backlog=5)  # type: ignore[call-arg]


def test_el_aceptado_hereda_opciones_y_no_plazo(crear: Crear) -> None:
    """referencia/clase/accept.md"""
    with escucha() as servidor:
        servidor.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        servidor.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        crear().connect(servidor.getsockname())
        conexion, _ = servidor.accept()
    with conexion:
        assert conexion.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 1
        assert conexion.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
        assert conexion.gettimeout() is None


def test_se_acepta_a_quien_ya_cerro_y_a_quien_ya_corto(crear: Crear) -> None:
    """referencia/clase/accept.md"""
    with escucha() as servidor:
        uno, otro = crear(), crear()
        for cliente in (uno, otro):
            cliente.connect(servidor.getsockname())
        uno.close()
        corta(otro)
        for esperado in (0, errno.ECONNRESET):
            conexion, _ = servidor.accept()
            conexion.settimeout(PLAZO)
            with conexion:
                assert errno_de(conexion.recv, 1) == esperado


@pytest.mark.parametrize(
    ("tipo", "codigo"),
    [
        (socket.SOCK_STREAM, errno.EINVAL),
        (socket.SOCK_DGRAM, errno.EOPNOTSUPP),
    ],
)
def test_accept_sin_listen_o_en_udp(
    crear: Crear, tipo: socket.SocketKind, codigo: int
) -> None:
    """referencia/clase/accept.md"""
    assert errno_de(crear(socket.AF_INET, tipo).accept) == codigo


def test_el_que_escucha_no_recibe_ni_envia(servidor: socket.socket) -> None:
    """referencia/clase/accept.md"""
    servidor.setblocking(True)
    assert errno_de(servidor.recv, 1) == errno.ENOTCONN
    assert errno_de(servidor.send, b"x") == errno.EPIPE


def test_shutdown_despierta_a_un_accept(servidor: socket.socket) -> None:
    """referencia/clase/accept.md"""
    codigos: list[int | None] = []
    espera = threading.Event()

    def acepta() -> None:
        espera.set()
        codigos.append(errno_de(servidor.accept))

    hilo = threading.Thread(target=acepta)
    hilo.start()
    espera.wait(PLAZO)
    servidor.shutdown(socket.SHUT_RDWR)  # antes o después de que espere, da lo mismo
    hilo.join(PLAZO)
    assert codigos == [errno.EINVAL]


# --- recv y compañía ------------------------------------------------------------------


def test_tras_un_rst_recv_falla_una_vez_y_luego_da_el_final(tcp: Pareja) -> None:
    """referencia/clase/recv.md"""
    cliente, conexion = tcp
    conexion.sendall(b"antes")
    cliente.recv(5, socket.MSG_PEEK | socket.MSG_WAITALL)
    corta(conexion)
    assert cliente.recv(5) == b"antes"
    assert errno_de(cliente.recv, 1) == errno.ECONNRESET
    assert cliente.recv(1) == b""


def test_el_final_se_lee_todas_las_veces(tcp: Pareja) -> None:
    """referencia/clase/recv.md"""
    cliente, conexion = tcp
    conexion.close()
    assert [cliente.recv(1) for _ in range(3)] == [b""] * 3


def test_recv_de_flujo_sin_conectar(crear: Crear) -> None:
    """referencia/clase/recv.md"""
    assert errno_de(crear().recv, 1) == errno.ENOTCONN


def test_recvfrom_0_consume_un_datagrama_y_recv_0_no(udp: Pareja) -> None:
    """referencia/clase/recvfrom.md"""
    uno, otro = udp
    uno.sendto(b"primero", otro.getsockname())
    uno.sendto(b"segundo", otro.getsockname())
    assert otro.recv(0) == b""
    assert otro.recvfrom(0)[0] == b""
    assert otro.recv(100) == b"segundo"


def test_en_tcp_recvfrom_no_da_direccion(tcp: Pareja) -> None:
    """referencia/clase/recvfrom.md"""
    tcp[1].sendall(b"x")
    assert tcp[0].recvfrom(1) == (b"x", None)


def test_lo_que_no_cabe_de_un_datagrama_se_pierde(udp: Pareja) -> None:
    """referencia/clase/recvfrom.md"""
    uno, otro = udp
    for dato in (b"largo", b"otro"):
        uno.sendto(dato, otro.getsockname())
    assert otro.recvfrom(3)[0] == b"lar"
    assert otro.recvfrom(10)[0] == b"otro"


def test_recv_into_con_trunc_da_el_tamano_real(udp: Pareja) -> None:
    """referencia/clase/recvfrom.md"""
    uno, otro = udp
    uno.sendto(bytes(1000), otro.getsockname())
    assert otro.recv_into(bytearray(10), 10, socket.MSG_TRUNC) == 1000


def test_recvmsg_0_no_consume_en_un_flujo(par: Pareja) -> None:
    """referencia/clase/recvmsg.md"""
    par[0].sendall(b"abc")
    assert par[1].recvmsg(0)[0] == b""
    assert par[1].recv(10) == b"abc"


def test_sin_sitio_para_auxiliares_sale_ctrunc(par: Pareja) -> None:
    """referencia/clase/recvmsg.md"""
    socket.send_fds(par[0], [b"x"], [0])
    datos, auxiliares, indicadores, _ = par[1].recvmsg(10)
    assert (datos, auxiliares) == (b"x", [])
    assert indicadores & socket.MSG_CTRUNC


def test_recvmsg_al_final_de_un_flujo(par: Pareja) -> None:
    """referencia/clase/recvmsg.md"""
    par[0].close()
    assert par[1].recvmsg(10) == (b"", [], 0, None)


def test_los_errores_de_tamano_de_recvmsg(par: Pareja) -> None:
    """referencia/clase/recvmsg.md"""
    assert "invalid ancillary data buffer length" in mensaje_de(par[0].recvmsg, 1, -1)
    assert "negative buffer size in recvmsg()" in mensaje_de(par[0].recvmsg, -1)


def test_peek_duplica_los_descriptores(par: Pareja) -> None:
    """referencia/clase/recvmsg.md"""
    socket.send_fds(par[0], [b"x"], [0])
    recibidos = array.array("i")
    for indicadores in (socket.MSG_PEEK, 0):
        auxiliares = par[1].recvmsg(10, socket.CMSG_LEN(4), indicadores)[1]
        recibidos.frombytes(auxiliares[0][2])
    for descriptor in recibidos:
        os.close(descriptor)
    assert len(set(recibidos)) == 2


def test_recvmsg_into_admite_1024_buferes(par: Pareja) -> None:
    """referencia/clase/recvmsg_into.md"""
    assert os.sysconf("SC_IOV_MAX") == 1024
    par[0].sendall(b"xx")
    assert par[1].recvmsg_into([bytearray(1)] + [bytearray()] * 1023)[0] == 1
    assert errno_de(par[1].recvmsg_into, [bytearray(1)] * 1025) == errno.EMSGSIZE


def test_recvmsg_into_sin_buferes_no_lee_nada(par: Pareja) -> None:
    """referencia/clase/recvmsg_into.md"""
    par[0].sendall(b"x")
    assert par[1].recvmsg_into([])[0] == 0
    assert par[1].recv(10) == b"x"


# --- send y compañía ------------------------------------------------------------------


def test_el_primer_envio_a_quien_cerro_funciona_y_luego_no(tcp: Pareja) -> None:
    """referencia/clase/send.md"""
    cliente, conexion = tcp
    conexion.close()
    assert cliente.send(b"x") == 1
    select.select([], [], [cliente], 0)
    sondeo = select.poll()
    sondeo.register(cliente, select.POLLERR | select.POLLHUP)
    sondeo.poll(PLAZO * 1000)  # el RST que provoca el primer envío
    assert errno_de(cliente.send, b"x") == errno.EPIPE


def test_tras_un_rst_send_da_reset_y_luego_tuberia_rota(tcp: Pareja) -> None:
    """referencia/clase/send.md"""
    cliente, conexion = tcp
    corta(conexion)
    sondeo = select.poll()
    sondeo.register(cliente, select.POLLERR)
    sondeo.poll(PLAZO * 1000)
    assert errno_de(cliente.send, b"x") == errno.ECONNRESET
    assert errno_de(cliente.send, b"x") == errno.EPIPE


def test_nada_en_udp_es_un_datagrama_vacio(udp: Pareja) -> None:
    """referencia/clase/send.md"""
    uno, otro = udp
    uno.connect(otro.getsockname())
    assert uno.send(b"") == 0
    assert otro.recv(10) == b""


@pytest.mark.parametrize(
    ("tipo", "codigo"),
    [
        (socket.SOCK_STREAM, errno.EPIPE),
        (socket.SOCK_DGRAM, errno.EDESTADDRREQ),
    ],
)
def test_send_sin_conectar(crear: Crear, tipo: socket.SocketKind, codigo: int) -> None:
    """referencia/clase/send.md"""
    assert errno_de(crear(socket.AF_INET, tipo).send, b"x") == codigo


def test_no_bloqueante_y_lleno(tcp: Pareja) -> None:
    """referencia/clase/send.md"""
    llena(tcp[0])
    assert errno_de(tcp[0].send, b"x") == errno.EAGAIN


def test_con_plazo_y_lleno(tcp: Pareja) -> None:
    """referencia/clase/send.md"""
    llena(tcp[0])
    tcp[0].settimeout(0.01)
    assert mensaje_de(tcp[0].send, b"x") == "TimeoutError: timed out"


def test_caben_65507_bytes_en_un_datagrama_ipv4(udp: Pareja) -> None:
    """referencia/clase/sendto.md"""
    uno, otro = udp
    assert uno.sendto(bytes(65507), otro.getsockname()) == 65507
    assert errno_de(uno.sendto, bytes(65508), otro.getsockname()) == errno.EMSGSIZE


@pytest.mark.usefixtures("ipv6")
def test_caben_65527_bytes_en_un_datagrama_ipv6(crear: Crear) -> None:
    """referencia/clase/sendto.md"""
    uno, otro = (crear(socket.AF_INET6, socket.SOCK_DGRAM) for _ in range(2))
    otro.bind(("::1", 0))
    assert uno.sendto(bytes(65527), otro.getsockname()) == 65527
    assert errno_de(uno.sendto, bytes(65528), otro.getsockname()) == errno.EMSGSIZE


def test_udp_conectado_tambien_envia_a_otra_direccion(
    udp: Pareja, crear: Crear
) -> None:
    """referencia/clase/sendto.md"""
    uno, otro = udp
    cliente = crear(socket.AF_INET, socket.SOCK_DGRAM)
    cliente.connect(uno.getsockname())
    cliente.sendto(b"x", otro.getsockname())
    assert otro.recv(10) == b"x"


def test_tcp_conectado_ignora_la_direccion(tcp: Pareja) -> None:
    """referencia/clase/sendto.md"""
    tcp[0].sendto(b"x", ("192.0.2.1", 9))
    assert tcp[1].recv(10) == b"x"


def test_los_destinos_que_no_valen(crear: Crear) -> None:
    """referencia/clase/sendto.md"""
    datagramas = crear(socket.AF_INET, socket.SOCK_DGRAM)
    assert errno_de(datagramas.sendto, b"x", (LOCAL, 0)) == errno.EINVAL
    assert errno_de(datagramas.sendto, b"x", ("127.255.255.255", 9)) == errno.EACCES
    assert errno_de(crear().sendto, b"x", (LOCAL, 9)) == errno.EPIPE
    with pytest.raises(OverflowError, match="port must be 0-65535"):
        datagramas.sendto(b"x", (LOCAL, 65536))


def test_sendmsg_admite_1024_buferes(par: Pareja) -> None:
    """referencia/clase/sendmsg.md"""
    assert par[0].sendmsg([b"x"] * 1024) == 1024
    assert errno_de(par[0].sendmsg, [b"x"] * 1025) == errno.EMSGSIZE


def test_caben_253_descriptores(par: Pareja) -> None:
    """referencia/clase/sendmsg.md"""
    socket.send_fds(par[0], [b"x"], [0] * 253)
    with pytest.raises(OSError, match="Errno 22"):
        socket.send_fds(par[0], [b"x"], [0] * 254)


def test_tcp_descarta_los_descriptores_sin_decirlo(tcp: Pareja) -> None:
    """referencia/clase/sendmsg.md"""
    socket.send_fds(tcp[0], [b"x"], [0])
    assert tcp[1].recvmsg(10, 100)[:2] == (b"x", [])


def test_los_descriptores_piden_un_byte_de_datos(par: Pareja) -> None:
    """referencia/clase/sendmsg.md"""
    auxiliar = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0]))
    par[0].sendmsg([b""], [auxiliar])
    par[1].setblocking(False)
    assert errno_de(par[1].recvmsg, 10, 100) == errno.EAGAIN


def test_sendfile_pide_flujo_bloqueante_y_binario(par: Pareja, udp: Pareja) -> None:
    """referencia/clase/sendfile.md"""
    vacio = BytesIO()
    assert "only SOCK_STREAM type" in mensaje_de(udp[0].sendfile, vacio)
    assert "count must be a positive integer (got 0)" in mensaje_de(
        par[0].sendfile, vacio, 0, 0
    )
    par[0].setblocking(False)
    assert "non-blocking sockets are not supported" in mensaje_de(
        par[0].sendfile, vacio
    )


def test_sendfile_de_una_tuberia_no_envia_nada(par: Pareja) -> None:
    """referencia/clase/sendfile.md"""
    lectura, escritura = os.pipe()
    os.write(escritura, b"x")
    os.close(escritura)
    with os.fdopen(lectura, "rb") as tuberia:
        assert par[0].sendfile(tuberia) == 0


# --- shutdown y close -----------------------------------------------------------------


def test_shutdown_sin_conectar_y_con_un_modo_que_no_existe(
    crear: Crear, tcp: Pareja
) -> None:
    """referencia/clase/shutdown.md"""
    assert errno_de(crear().shutdown, socket.SHUT_RDWR) == errno.ENOTCONN
    assert errno_de(tcp[0].shutdown, 3) == errno.EINVAL


def test_shut_rd_no_impide_leer_lo_que_llega_despues(tcp: Pareja) -> None:
    """referencia/clase/shutdown.md"""
    cliente, conexion = tcp
    cliente.shutdown(socket.SHUT_RD)
    assert cliente.recv(1) == b""
    conexion.sendall(b"x")
    select.select([cliente], [], [], PLAZO)
    leido = b""
    while not leido:  # hasta que el segmento cruza la interfaz local
        leido = cliente.recv(1)
    assert leido == b"x"


def test_en_af_unix_shut_rd_avisa_al_otro(par: Pareja) -> None:
    """referencia/clase/shutdown.md"""
    par[0].shutdown(socket.SHUT_RD)
    assert errno_de(par[1].send, b"x") == errno.EPIPE


def test_shutdown_de_af_unix_sin_conectar_no_falla(crear: Crear) -> None:
    """referencia/clase/shutdown.md"""
    assert errno_de(crear(socket.AF_UNIX).shutdown, socket.SHUT_RDWR) == 0


def test_shutdown_de_udp_falla_pero_despierta(crear: Crear) -> None:
    """referencia/clase/shutdown.md"""
    datagramas = crear(socket.AF_INET, socket.SOCK_DGRAM)
    assert errno_de(datagramas.shutdown, socket.SHUT_RDWR) == errno.ENOTCONN
    assert datagramas.recv(1) == b""


def test_cerrar_con_datos_sin_leer_corta_la_conexion(tcp: Pareja) -> None:
    """referencia/clase/close.md"""
    cliente, conexion = tcp
    cliente.sendall(b"x")
    select.select([conexion], [], [], PLAZO)
    conexion.close()
    assert errno_de(cliente.recv, 1) == errno.ECONNRESET


def test_un_socket_cerrado_tiene_descriptor_menos_uno(crear: Crear) -> None:
    """referencia/clase/close.md"""
    uno = crear()
    uno.close()
    assert uno.fileno() == -1
    assert errno_de(uno.recv, 1) == errno.EBADF


def test_la_conexion_sigue_hasta_cerrar_la_ultima_copia(par: Pareja) -> None:
    """referencia/clase/close.md"""
    copia = par[0].dup()
    par[0].close()
    copia.sendall(b"x")
    assert par[1].recv(1) == b"x"
    copia.close()
    assert par[1].recv(1) == b""


# --- plazos y modos -------------------------------------------------------------------


def test_con_plazo_el_descriptor_queda_no_bloqueante(par: Pareja) -> None:
    """referencia/clase/settimeout.md"""
    assert not os.get_blocking(par[0].fileno())
    assert errno_de(os.read, par[0].fileno(), 1) == errno.EAGAIN
    par[0].settimeout(None)
    assert os.get_blocking(par[0].fileno())


def test_dup_copia_el_plazo_y_fromfd_no(par: Pareja) -> None:
    """referencia/clase/settimeout.md"""
    with par[0].dup() as copia:
        assert copia.gettimeout() == PLAZO
    con = socket.fromfd(par[0].fileno(), socket.AF_UNIX, socket.SOCK_STREAM)
    with con as suelto:
        assert suelto.gettimeout() is None
        assert errno_de(suelto.recv, 1) == errno.EAGAIN


def test_un_plazo_negativo_o_de_texto(crear: Crear) -> None:
    """referencia/clase/settimeout.md"""
    assert "Timeout value out of range" in mensaje_de(crear().settimeout, -1)
    assert "'str' object cannot be interpreted as an integer" in mensaje_de(
        crear().settimeout, "5"
    )


def test_vence_y_se_puede_repetir(par: Pareja) -> None:
    """referencia/clase/settimeout.md"""
    par[0].settimeout(0.01)
    for _ in range(2):
        with pytest.raises(TimeoutError) as fallo:
            par[0].recv(1)
        assert fallo.value.errno is None
    par[1].sendall(b"x")
    assert par[0].recv(1) == b"x"


def test_setblocking_borra_el_plazo(par: Pareja) -> None:
    """referencia/clase/setblocking.md"""
    par[0].setblocking(True)
    assert par[0].gettimeout() is None
    par[0].setblocking(False)
    assert par[0].gettimeout() == 0.0
    assert par[0].getblocking() is False


def test_con_plazo_getblocking_es_cierto(par: Pareja) -> None:
    """referencia/clase/getblocking.md"""
    assert par[0].getblocking() is True


def test_un_socket_cerrado_recuerda_su_plazo(par: Pareja) -> None:
    """referencia/clase/gettimeout.md"""
    par[0].close()
    assert par[0].gettimeout() == PLAZO


# --- opciones -------------------------------------------------------------------------


def test_getsockopt_pide_entre_0_y_1024_bytes(crear: Crear) -> None:
    """referencia/clase/getsockopt.md"""
    uno = crear()
    nivel, opcion = socket.SOL_SOCKET, socket.SO_LINGER
    assert len(uno.getsockopt(nivel, opcion, 100)) == 8
    assert len(uno.getsockopt(nivel, opcion, 1024)) == 8
    for largo in (-1, 1025):
        with pytest.raises(OSError, match="getsockopt buflen out of range") as fallo:
            uno.getsockopt(nivel, opcion, largo)
        assert fallo.value.errno is None


def test_so_error_se_borra_al_leerlo(crear: Crear, cerrada: tuple[str, int]) -> None:
    """referencia/clase/getsockopt.md"""
    uno = crear()
    uno.setblocking(False)
    uno.connect_ex(cerrada)
    select.select([], [uno], [], PLAZO)
    leidos = [uno.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) for _ in range(2)]
    assert leidos == [errno.ECONNREFUSED, 0]


@pytest.mark.parametrize(
    ("opcion", "maximo"),
    [(socket.SO_RCVBUF, "rmem_max"), (socket.SO_SNDBUF, "wmem_max")],
)
def test_linux_dobla_los_buferes_y_los_recorta(
    crear: Crear, opcion: int, maximo: str
) -> None:
    """referencia/clase/getsockopt.md"""
    uno = crear()
    uno.setsockopt(socket.SOL_SOCKET, opcion, 10_000)
    assert uno.getsockopt(socket.SOL_SOCKET, opcion) == 20_000
    uno.setsockopt(socket.SOL_SOCKET, opcion, 2**30)
    (tope_del_sistema,) = sysctl(f"net.core.{maximo}")
    assert uno.getsockopt(socket.SOL_SOCKET, opcion) == 2 * tope_del_sistema
    uno.setsockopt(socket.SOL_SOCKET, opcion, 1)
    assert uno.getsockopt(socket.SOL_SOCKET, opcion) > 1000


@pytest.mark.parametrize(
    ("nivel", "opcion", "valor", "codigo"),
    [
        (socket.SOL_SOCKET, socket.SO_LINGER, 1, errno.EINVAL),
        (socket.SOL_SOCKET, socket.SO_KEEPALIVE, b"\x01", errno.EINVAL),
        (socket.IPPROTO_IP, socket.IP_TTL, 300, errno.EINVAL),
        (socket.SOL_SOCKET, socket.SO_TYPE, 1, errno.ENOPROTOOPT),
        (socket.SOL_SOCKET, socket.SO_ACCEPTCONN, 1, errno.ENOPROTOOPT),
        (socket.SOL_SOCKET, socket.SO_SNDLOWAT, 2, errno.ENOPROTOOPT),
        (socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1, errno.ENOPROTOOPT),
    ],
)
def test_lo_que_setsockopt_rechaza(
    crear: Crear, nivel: int, opcion: int, valor: int | bytes, codigo: int
) -> None:
    """referencia/clase/setsockopt.md"""
    assert errno_de(crear().setsockopt, nivel, opcion, valor) == codigo


def test_tcp_nodelay_en_udp(crear: Crear) -> None:
    """referencia/clase/setsockopt.md"""
    uno = crear(socket.AF_INET, socket.SOCK_DGRAM)
    pone = errno_de(uno.setsockopt, socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    lee = errno_de(uno.getsockopt, socket.IPPROTO_TCP, socket.TCP_NODELAY)
    assert {pone, lee} <= {errno.ENOPROTOOPT, errno.EOPNOTSUPP}


def test_un_entero_que_no_cabe(crear: Crear) -> None:
    """referencia/clase/setsockopt.md"""
    mensaje = mensaje_de(crear().setsockopt, socket.SOL_SOCKET, socket.SO_RCVBUF, 2**31)
    assert mensaje.startswith(("TypeError", "OverflowError"))


def test_v6only_despues_de_enlazar(crear: Crear, ipv6: None) -> None:
    """referencia/clase/setsockopt.md"""
    uno = crear(socket.AF_INET6)
    uno.bind(("::1", 0))
    assert (
        errno_de(uno.setsockopt, socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        == errno.EINVAL
    )


# --- lo demás -------------------------------------------------------------------------


def test_makefile_dice_que_modos_admite(par: Pareja) -> None:
    """referencia/clase/makefile.md"""
    assert "invalid mode 'r+' (only r, w, b allowed)" in mensaje_de(
        par[0].makefile, "r+"
    )
    assert "unbuffered streams must be binary" in mensaje_de(par[0].makefile, "r", 0)


def test_tras_un_plazo_vencido_el_archivo_no_vuelve_a_leer(par: Pareja) -> None:
    """referencia/clase/makefile.md"""
    par[0].settimeout(0.01)
    with par[0].makefile("rb") as archivo:
        with pytest.raises(TimeoutError):
            archivo.read(1)
        par[1].sendall(b"x")
        assert "cannot read from timed out object" in mensaje_de(archivo.read, 1)
    assert par[0].recv(1) == b"x"


def test_un_archivo_de_socket_no_se_rebobina(par: Pareja) -> None:
    """referencia/clase/makefile.md"""
    with par[0].makefile("rb") as archivo, pytest.raises(UnsupportedOperation):
        archivo.seek(0)


def test_socketio_no_bloqueante_da_none(par: Pareja) -> None:
    """referencia/clase/socketio.md"""
    par[0].setblocking(False)
    with par[0].makefile("rwb", buffering=0) as crudo:
        assert crudo.readinto(bytearray(1)) is None
        assert crudo.read(1) is None
        par[1].close()
        assert crudo.readinto(bytearray(1)) == 0


def test_getpeername_sin_conectar(crear: Crear, servidor: socket.socket) -> None:
    """referencia/clase/getpeername.md"""
    assert errno_de(crear().getpeername) == errno.ENOTCONN
    assert errno_de(servidor.getpeername) == errno.ENOTCONN


def test_getsockname_sin_enlazar(crear: Crear) -> None:
    """referencia/clase/getsockname.md"""
    assert crear().getsockname() == ("0.0.0.0", 0)
    assert crear(socket.AF_UNIX).getsockname() == ""


def test_detach_no_cierra(crear: Crear) -> None:
    """referencia/clase/detach.md"""
    uno = crear()
    descriptor = uno.detach()
    assert uno.fileno() == -1
    os.fstat(descriptor)
    socket.close(descriptor)
    assert errno_de(socket.close, descriptor) == errno.EBADF


def test_los_sockets_nacen_sin_herencia(crear: Crear, par: Pareja) -> None:
    """referencia/clase/get_inheritable.md"""
    copia = par[0].dup()
    with copia:
        assert not any(s.get_inheritable() for s in (crear(), *par, copia))


def test_proto_es_lo_pedido_y_so_protocol_lo_elegido(crear: Crear) -> None:
    """referencia/clase/atributos.md"""
    uno = crear()
    assert uno.proto == 0
    elegido = uno.getsockopt(socket.SOL_SOCKET, socket.SO_PROTOCOL)
    assert elegido == socket.IPPROTO_TCP


def test_los_atributos_no_se_cambian(crear: Crear) -> None:
    """referencia/clase/atributos.md"""
    uno = crear()
    for nombre, mensaje in (
        ("timeout", "is not writable"),
        ("family", "has no setter"),
        ("proto", "readonly attribute"),
        ("otro", "has no attribute"),
    ):
        assert mensaje in mensaje_de(setattr, uno, nombre, 1)


def test_un_socket_siempre_cuenta_como_verdadero(crear: Crear) -> None:
    """referencia/clase/metodos_especiales.md"""
    uno = crear()
    uno.close()
    assert uno
    assert {uno: 1}[uno] == 1


@pytest.mark.parametrize(
    ("argumentos", "codigo"),
    [
        ((socket.AF_INET, socket.SOCK_SEQPACKET), errno.ESOCKTNOSUPPORT),
        ((socket.AF_INET, socket.SOCK_RDM), errno.ESOCKTNOSUPPORT),
        (
            (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_UDP),
            errno.EPROTONOSUPPORT,
        ),
        ((socket.AF_INET, socket.SOCK_RAW), errno.EPROTONOSUPPORT),
    ],
)
def test_lo_que_la_clase_no_crea(
    crear: Crear, argumentos: tuple[int, ...], codigo: int
) -> None:
    """referencia/clase/index.md"""
    assert errno_de(crear, *argumentos) == codigo


def test_con_fileno_se_averigua_lo_demas(crear: Crear) -> None:
    """referencia/clase/index.md"""
    uno = crear(socket.AF_INET, socket.SOCK_DGRAM)
    otro = crear(-1, -1, -1, uno.detach())
    assert (otro.family, otro.type, otro.proto) == (
        socket.AF_INET,
        socket.SOCK_DGRAM,
        socket.IPPROTO_UDP,
    )


def test_un_descriptor_no_bloqueante_engana_a_gettimeout(par: Pareja) -> None:
    """referencia/clase/index.md"""
    par[0].setblocking(False)
    with socket.socket(fileno=par[0].detach()) as otro:
        assert otro.gettimeout() is None
        assert errno_de(otro.recv, 1) == errno.EAGAIN


def test_el_tipo_no_lleva_los_indicadores(crear: Crear) -> None:
    """referencia/clase/atributos.md"""
    uno = crear(socket.AF_INET, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
    assert uno.type == socket.SOCK_STREAM
    assert uno.gettimeout() == 0.0


def test_tras_conectar_el_estado_es_establecido(tcp: Pareja) -> None:
    """referencia/clase/getsockopt.md"""
    assert [estado_de_tcp(s) for s in tcp] == [1, 1]


# --- sendall, recv_into y recvfrom_into -----------------------------------------------


def test_sendall_sin_bloquear_deja_una_parte_enviada(par: Pareja) -> None:
    """referencia/clase/sendall.md"""
    par[0].setblocking(False)
    assert errno_de(par[0].sendall, bytes(16 << 20)) == errno.EAGAIN
    assert par[1].recv(1) == b"\0"


def test_sendall_de_nada_no_envia(par: Pareja) -> None:
    """referencia/clase/sendall.md"""
    par[0].sendall(b"")
    par[1].setblocking(False)
    assert errno_de(par[1].recv, 1) == errno.EAGAIN


def test_tras_un_rst_sendall_da_reset_y_luego_tuberia_rota(tcp: Pareja) -> None:
    """referencia/clase/sendall.md"""
    corta(tcp[1])
    select.select([tcp[0]], [], [], PLAZO)
    leidos = [errno_de(tcp[0].sendall, b"x") for _ in range(3)]
    assert leidos == [errno.ECONNRESET, errno.EPIPE, errno.EPIPE]


def test_lo_que_sendall_no_admite(crear: Crear) -> None:
    """referencia/clase/sendall.md"""
    assert errno_de(crear().sendall, b"x") == errno.EPIPE
    esperado = "TypeError: a bytes-like object is required, not 'str'"
    assert mensaje_de(crear().sendall, "hola") == esperado


def test_el_final_es_0_todas_las_veces(par: Pareja) -> None:
    """referencia/clase/recv_into.md"""
    par[0].close()
    assert [par[1].recv_into(bytearray(1)) for _ in range(3)] == [0, 0, 0]


def test_tras_un_rst_recv_into_falla_una_vez(tcp: Pareja) -> None:
    """referencia/clase/recv_into.md"""
    corta(tcp[1])
    assert errno_de(tcp[0].recv_into, bytearray(1)) == errno.ECONNRESET
    assert tcp[0].recv_into(bytearray(1)) == 0


def test_los_buferes_de_recv_into_cuentan_en_bytes(par: Pareja) -> None:
    """referencia/clase/recv_into.md"""
    par[0].sendall(bytes(8))
    assert par[1].recv_into(bytearray()) == 0  # y los ocho siguen ahí
    assert par[1].recv_into(array.array("i", [1])) == array.array("i").itemsize
    assert par[1].recv_into(mmap.mmap(-1, 1)) == 1
    assert par[1].recv_into(memoryview(bytearray(4))[:1]) == 1


def test_recv_into_sin_datos(par: Pareja) -> None:
    """referencia/clase/recv_into.md"""
    par[0].setblocking(False)
    assert errno_de(par[0].recv_into, bytearray(1)) == errno.EAGAIN
    par[0].settimeout(0.001)
    with pytest.raises(TimeoutError):
        par[0].recv_into(bytearray(1))


def test_recv_into_pierde_lo_que_no_cabe_de_un_datagrama(udp: Pareja) -> None:
    """referencia/clase/recv_into.md"""
    uno, otro = udp
    for datos in (b"largo", b"2"):
        uno.sendto(datos, otro.getsockname())
    bufer = bytearray(1)
    assert (otro.recv_into(bufer), bytes(bufer)) == (1, b"l")
    assert (otro.recv_into(bufer), bytes(bufer)) == (1, b"2")


@pytest.mark.parametrize(
    ("metodo", "argumentos", "mensaje"),
    [
        ("recv_into", (bytearray(2), 3), "buffer too small for requested bytes"),
        ("recv_into", (bytes(2),), "must be read-write bytes-like object, not bytes"),
        (
            "recvfrom_into",
            (bytearray(2), 3),
            "nbytes is greater than the length of the buffer",
        ),
        (
            "recvfrom_into",
            (bytearray(2), -1),
            "negative buffersize in recvfrom_into",
        ),
        (
            "recvfrom_into",
            (bytes(2),),
            "must be read-write bytes-like object, not bytes",
        ),
    ],
)
def test_un_bufer_que_no_vale(
    crear: Crear, metodo: str, argumentos: tuple[object, ...], mensaje: str
) -> None:
    """referencia/clase/recvfrom_into.md"""
    uno = crear(socket.AF_INET, socket.SOCK_DGRAM)
    assert mensaje in mensaje_de(getattr(uno, metodo), *argumentos)


def test_solo_los_metodos_con_bufer_admiten_nombres(par: Pareja) -> None:
    """referencia/clase/recv_into.md"""
    par[0].sendall(b"ab")
    assert par[1].recv_into(buffer=bytearray(1), nbytes=1, flags=0) == 1
    assert par[1].recvfrom_into(buffer=bytearray(1), nbytes=1, flags=0)[0] == 1
    for nombre in ("recv", "recvfrom"):
        with pytest.raises(TypeError, match="takes no keyword arguments"):
            getattr(par[1], nombre)(bufsize=1)


def test_recvfrom_into_en_un_flujo_no_da_direccion(tcp: Pareja) -> None:
    """referencia/clase/recvfrom_into.md"""
    tcp[0].sendall(b"x")
    assert tcp[1].recvfrom_into(bytearray(1)) == (1, None)


def test_con_un_bufer_vacio_se_pierde_el_datagrama(udp: Pareja) -> None:
    """referencia/clase/recvfrom_into.md"""
    uno, otro = udp
    for datos in (b"perdido", b""):
        uno.sendto(datos, otro.getsockname())
    remitente = uno.getsockname()
    assert otro.recvfrom_into(bytearray()) == (0, remitente)
    assert otro.recvfrom_into(bytearray(9)) == (0, remitente)  # el vacío
    otro.setblocking(False)
    assert errno_de(otro.recvfrom_into, bytearray(9)) == errno.EAGAIN


# --- descriptores ---------------------------------------------------------------------


def test_lo_que_comparten_las_copias(par: Pareja) -> None:
    """referencia/clase/dup.md"""
    par[0].set_inheritable(True)
    with par[0].dup() as copia:
        assert not copia.get_inheritable()
        assert copia.gettimeout() == PLAZO
        copia.settimeout(1)
        assert par[0].gettimeout() == PLAZO
        copia.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        assert par[0].getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
        copia.shutdown(socket.SHUT_WR)
        assert errno_de(par[0].send, b"x") == errno.EPIPE


def test_sin_sitio_para_otro_descriptor(par: Pareja) -> None:
    """referencia/clase/dup.md"""
    limites = resource.getrlimit(resource.RLIMIT_NOFILE)
    # Con 0 falla antes, con EINVAL: que no quepa ninguno más que el 0, ya ocupado.
    resource.setrlimit(resource.RLIMIT_NOFILE, (1, limites[1]))
    try:
        codigo = errno_de(par[0].dup)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, limites)
    assert codigo == errno.EMFILE
    par[0].close()
    assert errno_de(par[0].dup) == errno.EBADF


def test_con_plazo_el_descriptor_no_bloquea(par: Pareja) -> None:
    """referencia/clase/fileno.md"""
    assert errno_de(os.read, par[0].fileno(), 1) == errno.EAGAIN


def test_los_descriptores_que_no_se_pueden_vigilar(crear: Crear) -> None:
    """referencia/clase/fileno.md"""
    with pytest.raises(ValueError, match="filedescriptor out of range in select"):
        select.select([1024], [], [], 0)
    cerrado = crear()
    cerrado.close()
    with (
        selectors.DefaultSelector() as selector,
        pytest.raises(ValueError, match="Invalid file descriptor: -1"),
    ):
        selector.register(cerrado, selectors.EVENT_READ)


@pytest.mark.parametrize("metodo", ["ioctl", "share"])
def test_los_metodos_de_windows_no_estan(crear: Crear, metodo: str) -> None:
    """referencia/clase/share.md"""
    esperado = f"AttributeError: 'socket' object has no attribute '{metodo}'"
    assert mensaje_de(lambda: getattr(crear(), metodo)) == esperado


def test_un_socket_no_se_serializa(crear: Crear) -> None:
    """referencia/clase/share.md"""
    esperado = "TypeError: cannot pickle 'socket' object"
    assert mensaje_de(pickle.dumps, crear()) == esperado


def test_la_marca_de_herencia_es_fd_cloexec(crear: Crear) -> None:
    """referencia/clase/set_inheritable.md"""
    uno = crear()
    assert fcntl.fcntl(uno, fcntl.F_GETFD) == fcntl.FD_CLOEXEC
    uno.set_inheritable(True)
    assert fcntl.fcntl(uno, fcntl.F_GETFD) == 0
    for valor in ("True", None):
        esperado = "object cannot be interpreted as an integer"
        assert esperado in mensaje_de(uno.set_inheritable, valor)


@pytest.mark.parametrize("marcado", [True, False])
def test_exec_conserva_los_descriptores_marcados(marcado: bool) -> None:
    """referencia/clase/set_inheritable.md"""
    programa = (
        "import os, socket, sys; s = socket.socket();"
        f"s.set_inheritable({marcado});"
        "orden = 'import os, sys; os.fstat(int(sys.argv[1]))';"
        "n = str(s.fileno());"
        "os.execv(sys.executable, [sys.executable, '-S', '-c', orden, n])"
    )
    hecho = subprocess.run(
        [sys.executable, "-c", programa], capture_output=True, check=False
    )
    assert (hecho.returncode == 0) is marcado


def test_sendmsg_afalg_pide_op_por_su_nombre() -> None:
    """referencia/clase/sendmsg_afalg.md"""
    # Python mira la familia del objeto, aunque el núcleo no la tenga.
    ajeno = socket.socket().detach()
    with socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET, 0, ajeno) as uno:
        esperado = "TypeError: Invalid or missing argument 'op'"
        assert mensaje_de(uno.sendmsg_afalg, [b""]) == esperado
        esperado = "takes at most 1 positional argument"
        assert esperado in mensaje_de(uno.sendmsg_afalg, [b""], socket.ALG_OP_ENCRYPT)
