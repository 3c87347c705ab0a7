"""Lo que `docs/referencia/familias/` y `tipos/` afirman de cada familia y cada tipo."""

import contextlib
import errno
import select
import socket
from pathlib import Path

import pytest

from tests.comportamiento.apoyo import LOCAL, PLAZO, errno_de, mensaje_de
from tests.comportamiento.conftest import Crear, Pareja

FLUJO, DATAGRAMAS = socket.SOCK_STREAM, socket.SOCK_DGRAM
SECUENCIA, BRUTO, FIABLE = socket.SOCK_SEQPACKET, socket.SOCK_RAW, socket.SOCK_RDM


def abre(crear: Crear, familia: int, tipo: int, proto: int = 0) -> socket.socket:
    """Crea el socket; salta la prueba si este núcleo no tiene la familia."""
    try:
        return crear(familia, tipo, proto)
    except OSError as error:
        if error.errno in (errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT, errno.EPERM):
            pytest.skip(f"este núcleo no abre aquí la familia {familia}: {error}")
        raise


# --- AF_INET y AF_INET6 ---------------------------------------------------------------


@pytest.mark.parametrize("host", ["127.1", "0x7f.1", "2130706433", b"127.0.0.1"])
def test_otras_maneras_de_escribir_127_0_0_1(crear: Crear, host: str | bytes) -> None:
    """referencia/familias/af_inet.md"""
    uno = crear()
    uno.bind((host, 0))
    assert uno.getsockname()[0] == LOCAL


def test_un_bytearray_tambien_vale_de_host(crear: Crear) -> None:
    """referencia/familias/af_inet.md"""
    assert errno_de(crear().bind, (bytearray(b"127.0.0.1"), 0)) == 0


def test_getaddrinfo_no_entiende_los_hosts_especiales() -> None:
    """referencia/familias/af_inet.md"""
    for host in ("", "<broadcast>"):
        with pytest.raises(socket.gaierror):
            socket.getaddrinfo(host, 80)


def test_una_constante_inaddr_no_es_un_host(crear: Crear) -> None:
    """referencia/familias/af_inet.md"""
    with pytest.raises(TypeError):
        crear().bind((socket.INADDR_ANY, 0))


@pytest.mark.parametrize("host", ["::1", "2001:db8::1"])
def test_una_ipv6_en_un_socket_ipv4(crear: Crear, host: str) -> None:
    """referencia/familias/af_inet.md"""
    assert errno_de(crear().bind, (host, 0)) == socket.EAI_ADDRFAMILY


def test_un_nombre_que_no_se_puede_codificar(crear: Crear) -> None:
    """referencia/familias/af_inet.md"""
    mensaje = mensaje_de(crear().bind, ("ñ" * 70, 0))
    assert mensaje == "TypeError: encoding of hostname failed"


@pytest.mark.usefixtures("ipv6")
def test_una_direccion_ipv6_tiene_cuatro_elementos(crear: Crear) -> None:
    """referencia/familias/af_inet6.md"""
    uno = crear(socket.AF_INET6)
    uno.bind(("::1", 0))
    host, puerto, flujo, ambito = uno.getsockname()
    assert (host, puerto > 0, flujo, ambito) == ("::1", True, 0, 0)


@pytest.mark.usefixtures("ipv6")
def test_con_v6only_a_0_ipv4_no_puede_enlazar_el_puerto(crear: Crear) -> None:
    """referencia/familias/af_inet6.md"""
    for solo, esperado in ((0, errno.EADDRINUSE), (1, 0)):
        uno = crear(socket.AF_INET6)
        uno.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, solo)
        uno.bind(("::", 0))
        uno.listen()
        puerto = uno.getsockname()[1]
        codigo = errno_de(crear().bind, ("0.0.0.0", puerto))
        if solo and codigo == errno.EADDRINUSE:
            pytest.skip("otro programa tiene ese puerto en IPv4")
        assert codigo == esperado
        uno.close()


@pytest.mark.usefixtures("ipv6")
def test_quien_llega_por_ipv4_a_la_doble_pila(crear: Crear) -> None:
    """referencia/familias/af_inet6.md"""
    uno, cliente = crear(socket.AF_INET6), crear()
    uno.settimeout(PLAZO)
    uno.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    uno.bind(("::", 0))
    uno.listen()
    cliente.connect((LOCAL, uno.getsockname()[1]))
    conexion, direccion = uno.accept()
    conexion.close()
    assert direccion[0] == "::ffff:127.0.0.1"


@pytest.mark.usefixtures("ipv6")
@pytest.mark.parametrize(
    ("direccion", "mensaje"),
    [
        (("::1",), "AF_INET6 address must be a tuple (host, port[, flowinfo[, scope"),
        (("::1", 0, 0, 0, 0), "AF_INET6 address must be a tuple (host, port[, flow"),
        (("::1", 0, 2**20, 0), "flowinfo must be 0-1048575."),
        (("<broadcast>", 0), "address family mismatched"),
        (("127.0.0.1", 0), "[Errno -9]"),
        (("fe80::1", 0), "[Errno 22]"),
        (("2001:db8::1", 0), "[Errno 99]"),
    ],
)
def test_una_direccion_ipv6_que_no_vale(
    crear: Crear, direccion: tuple[object, ...], mensaje: str
) -> None:
    """referencia/familias/af_inet6.md"""
    assert mensaje in mensaje_de(crear(socket.AF_INET6).bind, direccion)


# --- AF_UNIX --------------------------------------------------------------------------


def test_la_ruta_mide_107_bytes_y_la_abstracta_108(crear: Crear, ruta: str) -> None:
    """referencia/familias/af_unix.md"""
    assert errno_de(crear(socket.AF_UNIX).bind, "r" * 107) == 0
    with pytest.raises(OSError, match="AF_UNIX path too long"):
        crear(socket.AF_UNIX).bind("r" * 108)
    abstracta = "\0" + ruta * 20
    assert errno_de(crear(socket.AF_UNIX).bind, abstracta[:108]) == 0
    with pytest.raises(OSError, match="AF_UNIX path too long"):
        crear(socket.AF_UNIX).bind(abstracta[:109].ljust(109, "x"))


def test_enlazar_vacio_da_una_abstracta_de_cinco_cifras(crear: Crear) -> None:
    """referencia/familias/af_unix.md"""
    uno = crear(socket.AF_UNIX)
    uno.bind("")
    nombre = uno.getsockname()
    assert isinstance(nombre, bytes)
    assert (nombre[:1], len(nombre)) == (b"\0", 6)


def test_un_nulo_en_medio_corta_la_ruta(crear: Crear, ruta: str) -> None:
    """referencia/familias/af_unix.md"""
    crear(socket.AF_UNIX).bind(f"{ruta}\0resto")
    assert Path(ruta).is_socket()


def test_una_ruta_de_pathlib_no_vale(crear: Crear, ruta: str) -> None:
    """referencia/familias/af_unix.md"""
    mensaje = mensaje_de(crear(socket.AF_UNIX).bind, Path(ruta))
    assert mensaje == "TypeError: a bytes-like object is required, not 'PosixPath'"


def test_un_cliente_sin_enlazar_no_tiene_direccion(crear: Crear, ruta: str) -> None:
    """referencia/familias/af_unix.md"""
    servidor, cliente = crear(socket.AF_UNIX), crear(socket.AF_UNIX)
    servidor.bind(ruta)
    servidor.listen()
    cliente.connect(ruta)
    conexion, direccion = servidor.accept()
    conexion.close()
    assert direccion == ""
    receptor, emisor = (crear(socket.AF_UNIX, DATAGRAMAS) for _ in range(2))
    receptor.bind(f"{ruta}2")
    emisor.sendto(b"x", f"{ruta}2")
    assert receptor.recvfrom(1) == (b"x", None)


@pytest.mark.parametrize(
    ("tipo", "proto", "codigo"),
    [
        (SECUENCIA, 0, 0),
        (BRUTO, 0, 0),
        (FIABLE, 0, errno.ESOCKTNOSUPPORT),
        (FLUJO, socket.IPPROTO_TCP, errno.EPROTONOSUPPORT),
    ],
)
def test_tipos_de_af_unix(crear: Crear, tipo: int, proto: int, codigo: int) -> None:
    """referencia/familias/af_unix.md"""
    assert errno_de(crear, socket.AF_UNIX, tipo, proto) == codigo


def test_conectar_a_una_ruta(crear: Crear, ruta: str) -> None:
    """referencia/familias/af_unix.md"""
    assert errno_de(crear(socket.AF_UNIX).connect, ruta) == errno.ENOENT
    servidor = crear(socket.AF_UNIX)
    servidor.bind(ruta)
    assert errno_de(crear(socket.AF_UNIX).connect, ruta) == errno.ECONNREFUSED
    servidor.listen()
    otro_tipo = crear(socket.AF_UNIX, DATAGRAMAS)
    assert errno_de(otro_tipo.connect, ruta) == errno.EPROTOTYPE


def test_el_archivo_nace_con_lo_que_deja_la_umask(crear: Crear, ruta: str) -> None:
    """referencia/familias/af_unix.md"""
    # Cambiarla aquí valdría para todos los hilos: se mira la que hay.
    estado = Path("/proc/self/status").read_text("ascii")
    umask = next(x for x in estado.splitlines() if x.startswith("Umask:"))
    crear(socket.AF_UNIX).bind(ruta)
    permisos = Path(ruta).stat().st_mode & 0o777
    assert permisos == 0o777 & ~int(umask.split()[1], 8)


@pytest.mark.parametrize("conecta", [False, True])
def test_sin_conectar_siempre_dice_que_cabe(
    crear: Crear, ruta: str, conecta: bool
) -> None:
    """referencia/familias/af_unix.md"""
    crear(socket.AF_UNIX, DATAGRAMAS).bind(ruta)
    otro, uno = (crear(socket.AF_UNIX, DATAGRAMAS) for _ in range(2))
    otro.setblocking(False)
    with contextlib.suppress(BlockingIOError):
        while True:
            otro.sendto(b"?", ruta)
    if conecta:
        uno.connect(ruta)
    assert errno_de(uno.sendto, b"?", socket.MSG_DONTWAIT, ruta) == errno.EAGAIN
    assert select.select([], [uno], [], 0)[1] == ([] if conecta else [uno])


# --- Las demás ------------------------------------------------------------------------


def test_netlink_pide_bruto_o_datagramas(crear: Crear) -> None:
    """referencia/familias/af_netlink.md"""
    assert errno_de(crear, socket.AF_NETLINK, FLUJO) == errno.ESOCKTNOSUPPORT
    assert errno_de(crear, socket.AF_NETLINK, DATAGRAMAS) == 0
    assert errno_de(crear, socket.AF_NETLINK, BRUTO, 31) == errno.EPROTONOSUPPORT


def test_un_netlink_se_enlaza_una_vez(crear: Crear) -> None:
    """referencia/familias/af_netlink.md"""
    uno = crear(socket.AF_NETLINK, BRUTO)
    uno.bind((0, 0))
    assert errno_de(uno.bind, (uno.getsockname()[0] + 1, 0)) == errno.EINVAL


def test_vsock_no_tiene_datagramas(crear: Crear) -> None:
    """referencia/familias/af_vsock.md"""
    abre(crear, socket.AF_VSOCK, FLUJO)
    codigo = errno_de(crear, socket.AF_VSOCK, DATAGRAMAS)
    assert codigo in (errno.ENODEV, 0)  # solo con VMware


def test_alg_es_de_secuencia(crear: Crear) -> None:
    """referencia/familias/af_alg.md"""
    uno = abre(crear, socket.AF_ALG, SECUENCIA)
    assert errno_de(crear, socket.AF_ALG, FLUJO) == errno.ESOCKTNOSUPPORT
    assert errno_de(uno.getsockname) == errno.EOPNOTSUPP
    assert errno_de(uno.accept) == errno.EINVAL
    assert errno_de(uno.bind, ("hash", "no-existe")) == errno.ENOENT
    assert "AF_ALG address must be a tuple" in mensaje_de(uno.bind, ("hash",))


def test_can_pide_protocolo(crear: Crear) -> None:
    """referencia/familias/af_can.md"""
    abre(crear, socket.AF_CAN, BRUTO, socket.CAN_RAW)
    assert errno_de(crear, socket.AF_CAN, BRUTO) == errno.EPROTONOSUPPORT


def test_las_familias_que_linux_no_tiene(crear: Crear) -> None:
    """referencia/familias/af_historicas.md"""
    for familia in (socket.AF_ECONET, socket.AF_WANPIPE):
        assert errno_de(crear, familia, DATAGRAMAS) == errno.EAFNOSUPPORT


def test_af_unspec_no_se_abre(crear: Crear) -> None:
    """referencia/familias/af_unspec.md"""
    assert errno_de(crear, socket.AF_UNSPEC, FLUJO) == errno.EAFNOSUPPORT


def test_route_es_netlink() -> None:
    """referencia/familias/af_route.md"""
    assert int(socket.AF_ROUTE) == int(socket.AF_NETLINK)


# --- Los tipos ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tipo", "codigo"),
    [
        (SECUENCIA, errno.ESOCKTNOSUPPORT),
        (FIABLE, errno.ESOCKTNOSUPPORT),
        (BRUTO, errno.EPROTONOSUPPORT),
    ],
)
def test_los_tipos_que_af_inet_no_da_sin_proto(
    crear: Crear, tipo: int, codigo: int
) -> None:
    """referencia/tipos/index.md"""
    assert errno_de(crear, socket.AF_INET, tipo) == codigo


def test_una_familia_que_no_existe(crear: Crear) -> None:
    """referencia/tipos/index.md"""
    assert errno_de(crear, 200, FLUJO) == errno.EAFNOSUPPORT


def test_udp_no_escucha_ni_acepta(crear: Crear) -> None:
    """referencia/tipos/sock_dgram.md"""
    uno = crear(socket.AF_INET, DATAGRAMAS)
    assert errno_de(uno.listen) == errno.EOPNOTSUPP
    assert errno_de(uno.accept) == errno.EOPNOTSUPP


def pareja(tipo: int) -> Pareja:
    return socket.socketpair(socket.AF_UNIX, tipo)


def test_el_datagrama_local_no_llega_a_so_sndbuf() -> None:
    """referencia/tipos/sock_dgram.md"""
    uno, otro = pareja(DATAGRAMAS)
    with uno, otro:
        cabe = uno.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF)
        assert errno_de(uno.send, bytes(cabe)) == errno.EMSGSIZE
        assert errno_de(uno.send, bytes(cabe - 1000)) == 0


def test_un_mensaje_de_secuencia_que_no_cabe() -> None:
    """referencia/tipos/sock_seqpacket.md"""
    uno, otro = pareja(SECUENCIA)
    with uno, otro:
        cabe = uno.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF)
        assert errno_de(uno.send, bytes(cabe)) == errno.EMSGSIZE
        assert errno_de(uno.sendall, bytes(cabe)) == errno.EMSGSIZE
        assert errno_de(uno.send, bytes(cabe - 32)) == 0


def test_mirar_cuanto_ocupa_el_siguiente_mensaje() -> None:
    """referencia/tipos/sock_seqpacket.md"""
    uno, otro = pareja(SECUENCIA)
    with uno, otro:
        uno.send(b"largo")
        mirar = socket.MSG_PEEK | socket.MSG_TRUNC
        assert otro.recv_into(bytearray(1), 1, mirar) == 5
        assert otro.recvmsg(3)[2] & socket.MSG_TRUNC


def test_un_flujo_junta_lo_que_un_datagrama_separa() -> None:
    """referencia/tipos/sock_stream.md"""
    for tipo, recibido in ((FLUJO, b"unodos"), (DATAGRAMAS, b"uno")):
        uno, otro = pareja(tipo)
        with uno, otro:
            uno.send(b"uno")
            uno.send(b"dos")
            assert otro.recv(100) == recibido


def test_no_hay_rdm_en_ip(crear: Crear) -> None:
    """referencia/tipos/sock_rdm.md"""
    assert errno_de(crear, socket.AF_INET, FIABLE) == errno.ESOCKTNOSUPPORT


# --- familias que este núcleo puede no tener ------------------------------------------


def de_otra_familia(crear: Crear, familia: int, proto: int = 0) -> socket.socket:
    """Un objeto de esa familia: Python compone la dirección antes que el núcleo."""
    return crear(familia, FLUJO, proto, socket.socket().detach())


@pytest.mark.parametrize("familia", ["AF_LLC", "AF_PPPOX", "AF_X25"])
def test_las_direcciones_que_python_no_sabe_escribir(
    crear: Crear, familia: str
) -> None:
    """referencia/familias/af_x25.md"""
    uno = de_otra_familia(crear, getattr(socket, familia))
    assert mensaje_de(uno.bind, ("x", 1)) == "OSError: bind(): bad family"
    assert mensaje_de(uno.connect, ("x", 1)) == "OSError: connect(): bad family"
    for llama in (uno.getsockname, lambda: uno.recvfrom(1)):
        assert mensaje_de(llama) == "OSError: getsockaddrlen: bad family"


@pytest.mark.parametrize(
    ("familia", "direccion", "mensaje"),
    [
        ("AF_QIPCRTR", (1,), "getsockaddrarg() takes exactly 2 arguments (1 given)"),
        (
            "AF_QIPCRTR",
            b"x",
            "getsockaddrarg: AF_QIPCRTR address must be tuple, not bytes",
        ),
        ("AF_RDS", "x", "bind(): AF_INET address must be tuple, not str"),
        ("AF_TIPC", (9, 1, 1, 1), "Invalid address type"),
        (
            "AF_TIPC",
            (1, 1),
            "AF_TIPC address must be a tuple (addr_type, v1, v2, v3[, scope])",
        ),
    ],
)
def test_una_direccion_de_otra_forma(
    crear: Crear, familia: str, direccion: object, mensaje: str
) -> None:
    """referencia/familias/af_tipc.md"""
    uno = de_otra_familia(crear, getattr(socket, familia))
    assert mensaje_de(uno.bind, direccion) == f"TypeError: {mensaje}"


def test_las_opciones_de_vsock_son_enteros(crear: Crear) -> None:
    """referencia/constantes/vsock.md"""
    uno = de_otra_familia(crear, socket.AF_VSOCK)
    nivel, opcion = socket.SOL_SOCKET, socket.SO_REUSEADDR
    with pytest.raises(TypeError):
        uno.setsockopt(nivel, opcion, bytes(8))
    esperado = "OSError: getsockopt string buffer not allowed"
    assert mensaje_de(uno.getsockopt, nivel, opcion, 8) == esperado


@pytest.mark.skipif(
    not hasattr(socket, "AF_BLUETOOTH"),
    reason="este Python se compiló sin las cabeceras de BlueZ",
)
@pytest.mark.parametrize(
    ("direccion", "mensaje"),
    [
        (("5C-F3-70-0A-1B-2C", 1), "OSError: bad bluetooth address"),
        (("5C:F3:70:0A:1B:2C",), "OSError: bind(): wrong format"),
        (("5C:F3:70:0A:1B:2C", "1"), "OSError: bind(): wrong format"),
    ],
)
def test_una_direccion_bluetooth_mal_escrita(
    crear: Crear, direccion: object, mensaje: str
) -> None:
    """referencia/familias/af_bluetooth.md"""
    uno = de_otra_familia(crear, socket.AF_BLUETOOTH, socket.BTPROTO_RFCOMM)
    assert mensaje_de(uno.bind, direccion) == mensaje


def test_los_pf_son_enteros_sueltos() -> None:
    """referencia/familias/pf.md"""
    for familia in ("CAN", "PACKET", "RDS"):
        numero = getattr(socket, f"PF_{familia}")
        assert type(numero) is int
        assert numero == getattr(socket, f"AF_{familia}")
    for nombre in ("PF_INET", "PF_INET6", "PF_UNIX", "PF_LOCAL"):
        assert not hasattr(socket, nombre)


@pytest.mark.parametrize("familia", ["AF_DIVERT", "AF_HYPERV", "AF_LINK", "AF_SYSTEM"])
def test_las_familias_de_otros_sistemas(familia: str) -> None:
    """referencia/familias/index.md"""
    assert not hasattr(socket, familia)
