"""Lo que `docs/referencia/funciones/` y `excepciones/` afirman de las funciones."""

import errno
import os
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.arnes.capacidades import exige
from tests.comportamiento.apoyo import LOCAL, PLAZO, errno_de, mensaje_de
from tests.comportamiento.conftest import Crear, Pareja


@pytest.fixture
def plazo_general() -> Iterator[None]:
    """Deja el plazo por defecto como estaba."""
    antes = socket.getdefaulttimeout()
    yield
    socket.setdefaulttimeout(antes)


# --- create_connection y create_server ------------------------------------------------


def test_el_plazo_de_create_connection_se_queda_puesto(servidor: socket.socket) -> None:
    """referencia/funciones/create_connection.md"""
    with socket.create_connection(servidor.getsockname(), PLAZO) as cliente:
        assert cliente.gettimeout() == PLAZO


@pytest.mark.usefixtures("plazo_general")
def test_sin_timeout_vale_el_plazo_general(servidor: socket.socket) -> None:
    """referencia/funciones/create_connection.md"""
    for general in (None, PLAZO):
        socket.setdefaulttimeout(general)
        with socket.create_connection(servidor.getsockname()) as cliente:
            assert cliente.gettimeout() == general


def test_create_connection_con_plazo_cero(lleno: tuple[str, int]) -> None:
    """referencia/funciones/create_connection.md"""
    assert errno_de(socket.create_connection, lleno, 0) == errno.EINPROGRESS


@pytest.mark.parametrize(
    ("host", "mensaje"),
    [
        ("", "gaierror: [Errno -2]"),
        ("[::1]", "gaierror: [Errno -2]"),
        ("http://localhost", "gaierror: [Errno -2]"),
        ("a b", "gaierror: [Errno -2]"),
    ],
)
def test_un_host_que_no_vale(host: str, mensaje: str) -> None:
    """referencia/funciones/create_connection.md"""
    exige("glibc")
    assert mensaje in mensaje_de(socket.create_connection, (host, 80), PLAZO)


def test_con_all_errors_sale_siempre_un_grupo(cerrada: tuple[str, int]) -> None:
    """referencia/funciones/create_connection.md"""
    with pytest.raises(ExceptionGroup) as grupo:
        socket.create_connection(cerrada, PLAZO, all_errors=True)
    (unico,) = grupo.value.exceptions
    assert isinstance(unico, ConnectionRefusedError)


def test_la_direccion_de_salida_es_cualquiera_de_127(servidor: socket.socket) -> None:
    """referencia/funciones/create_connection.md"""
    direccion = servidor.getsockname()
    with socket.create_connection(direccion, PLAZO, ("127.0.0.9", 0)) as cliente:
        assert cliente.getsockname()[0] == "127.0.0.9"


def test_create_connection_da_protocolo_tcp(servidor: socket.socket) -> None:
    """referencia/clase/atributos.md"""
    with socket.create_connection(servidor.getsockname(), PLAZO) as cliente:
        assert cliente.proto == socket.IPPROTO_TCP


def test_create_server_pone_reuseaddr_y_no_reuseport(servidor: socket.socket) -> None:
    """referencia/funciones/create_server.md"""
    leer = servidor.getsockopt
    assert leer(socket.SOL_SOCKET, socket.SO_REUSEADDR) == 1
    assert leer(socket.SOL_SOCKET, socket.SO_REUSEPORT) == 0
    with socket.create_server((LOCAL, 0), reuse_port=True) as otro:
        assert otro.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT) == 1


@pytest.mark.usefixtures("ipv6")
@pytest.mark.parametrize(("doble_pila", "v6only"), [(False, 1), (True, 0)])
def test_create_server_decide_la_doble_pila(doble_pila: bool, v6only: int) -> None:
    """referencia/funciones/create_server.md"""
    with socket.create_server(
        ("::", 0), family=socket.AF_INET6, dualstack_ipv6=doble_pila
    ) as uno:
        assert uno.getsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY) == v6only


def test_create_server_resuelve_con_su_familia() -> None:
    """referencia/funciones/create_server.md"""
    with socket.create_server(("localhost", 0)) as uno:
        assert uno.getsockname()[0] == LOCAL


def test_los_errores_de_create_server(servidor: socket.socket) -> None:
    """referencia/funciones/create_server.md"""
    assert errno_de(socket.create_server, servidor.getsockname()) == errno.EADDRINUSE
    assert errno_de(socket.create_server, ("192.0.2.1", 0)) == errno.EADDRNOTAVAIL
    with pytest.raises(ValueError, match="dualstack_ipv6 requires AF_INET6 family"):
        socket.create_server((LOCAL, 0), dualstack_ipv6=True)
    with pytest.raises(OSError, match="Errno -9") as fallo:
        socket.create_server(("::1", 0))
    assert not isinstance(fallo.value, socket.gaierror)


def test_create_server_no_borra_el_archivo(ruta: str) -> None:
    """referencia/funciones/create_server.md"""
    socket.create_server(ruta, family=socket.AF_UNIX).close()
    with pytest.raises(OSError, match="Errno 98"):
        socket.create_server(ruta, family=socket.AF_UNIX)


# --- socketpair, dup, fromfd, close ---------------------------------------------------


def test_socketpair_da_un_flujo_de_af_unix(par: Pareja) -> None:
    """referencia/funciones/socketpair.md"""
    assert {(s.family, s.type) for s in par} == {(socket.AF_UNIX, socket.SOCK_STREAM)}


def test_no_hay_parejas_de_af_inet() -> None:
    """referencia/funciones/socketpair.md"""
    assert errno_de(socket.socketpair, socket.AF_INET) == errno.EOPNOTSUPP


def test_los_descriptores_que_no_son_de_un_socket() -> None:
    """referencia/funciones/fromfd.md"""
    argumentos = (socket.AF_INET, socket.SOCK_STREAM)
    assert errno_de(socket.fromfd, -1, *argumentos) == errno.EBADF
    lectura, escritura = os.pipe()
    try:
        with pytest.raises(OSError, match="Errno 88"):
            socket.socket(fileno=lectura)
    finally:
        os.close(lectura)
        os.close(escritura)


def test_socket_close_y_dup_de_un_descriptor_cerrado() -> None:
    """referencia/funciones/dup.md"""
    assert errno_de(socket.dup, -1) == errno.EBADF
    assert errno_de(socket.close, -1) == errno.EBADF


def test_dup_comparte_el_socket(par: Pareja) -> None:
    """referencia/funciones/dup.md"""
    descriptor = socket.dup(par[0].fileno())
    assert not os.get_inheritable(descriptor)
    par[1].sendall(b"ab")
    assert os.read(descriptor, 1) == b"a"
    assert par[0].recv(1) == b"b"
    socket.close(descriptor)


def test_el_espacio_de_los_auxiliares() -> None:
    """referencia/funciones/cmsg_space.md"""
    if sys.maxsize < 2**32:
        pytest.skip("los números de la página son de 64 bits")
    assert (socket.CMSG_SPACE(4), socket.CMSG_LEN(4)) == (24, 20)
    for funcion in (socket.CMSG_SPACE, socket.CMSG_LEN):
        for fuera in (-1, 2**31):
            assert "argument out of range" in mensaje_de(funcion, fuera)


def test_con_cmsg_space_entra_un_descriptor_de_mas(par: Pareja) -> None:
    """referencia/funciones/cmsg_len.md"""
    for espacio, llegan in ((socket.CMSG_SPACE(4), 2), (socket.CMSG_LEN(4), 1)):
        socket.send_fds(par[0], [b"x"], [0, 1])
        ((_, _, datos),) = par[1].recvmsg(1, espacio)[1]
        numeros = memoryview(datos).cast("i").tolist()
        for numero in numeros:
            os.close(numero)
        assert len(numeros) == llegan


def test_recv_fds_dice_que_faltaron(par: Pareja) -> None:
    """referencia/funciones/recv_fds.md"""
    socket.send_fds(par[0], [b"x"], [0, 1])
    _, numeros, indicadores, _ = socket.recv_fds(par[1], 10, 1)
    os.close(numeros[0])
    assert len(numeros) == 1
    assert indicadores & socket.MSG_CTRUNC


def test_send_fds_ignora_flags_y_address(par: Pareja) -> None:
    """referencia/funciones/send_fds.md"""
    assert socket.send_fds(par[0], [b"x"], [], 1 << 20, "no existe") == 1


def test_los_descriptores_que_no_se_pueden_enviar(par: Pareja) -> None:
    """referencia/funciones/send_fds.md"""
    with pytest.raises(OSError, match="Errno 9"):
        socket.send_fds(par[0], [b"x"], [10**6])


# --- nombres y direcciones ------------------------------------------------------------


def test_sin_type_cada_direccion_sale_una_vez_por_tipo() -> None:
    """referencia/funciones/getaddrinfo.md"""
    exige("glibc")
    tipos = [info[1] for info in socket.getaddrinfo(LOCAL, 80)]
    assert tipos == [socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW]


def test_un_puerto_grande_se_queda_en_16_bits() -> None:
    """referencia/funciones/getaddrinfo.md"""
    exige("glibc")
    assert socket.getaddrinfo(LOCAL, 65536 + 80)[0][4][1] == 80


@pytest.mark.parametrize(
    ("argumentos", "codigo"),
    [
        ((None, None), "EAI_NONAME"),
        (("localhost", 80, 0, 0, 0, socket.AI_NUMERICHOST), "EAI_NONAME"),
        ((LOCAL, "http", 0, 0, 0, socket.AI_NUMERICSERV), "EAI_NONAME"),
        ((LOCAL, 80, socket.AF_UNIX), "EAI_FAMILY"),
        ((LOCAL, 80, 0, socket.SOCK_STREAM, socket.IPPROTO_UDP), "EAI_SOCKTYPE"),
        ((LOCAL, "no-existe"), "EAI_SERVICE"),
        ((LOCAL, 80, socket.AF_INET6), "EAI_ADDRFAMILY"),
        (("::1", 80, socket.AF_INET), "EAI_ADDRFAMILY"),
    ],
)
def test_el_codigo_de_cada_fallo(argumentos: tuple[object, ...], codigo: str) -> None:
    """referencia/funciones/getaddrinfo.md"""
    exige("glibc")
    assert errno_de(socket.getaddrinfo, *argumentos) == getattr(socket, codigo)


def test_none_es_esta_maquina_o_la_comodin() -> None:
    """referencia/funciones/getaddrinfo.md"""
    for indicadores, host in ((0, LOCAL), (socket.AI_PASSIVE, "0.0.0.0")):
        (info,) = socket.getaddrinfo(
            None, 80, socket.AF_INET, socket.SOCK_STREAM, flags=indicadores
        )
        assert info[4] == (host, 80)


def test_lo_que_getaddrinfo_no_acepta() -> None:
    """referencia/funciones/getaddrinfo.md"""
    assert "Int or String expected" in mensaje_de(socket.getaddrinfo, LOCAL, 80.0)
    for nombre in ("a" * 64 + ".example", "a..example"):
        with pytest.raises(UnicodeError):
            socket.getaddrinfo(nombre, 80)


def test_un_puerto_que_no_cabe_en_un_entero_de_c() -> None:
    """referencia/funciones/getaddrinfo.md"""
    esperada = socket.gaierror if sys.version_info >= (3, 12) else OverflowError
    with pytest.raises(esperada):
        socket.getaddrinfo(LOCAL, 2**64)


def test_gethostbyname_de_la_cadena_vacia() -> None:
    """referencia/funciones/gethostbyname.md"""
    assert socket.gethostbyname("") == "0.0.0.0"
    assert socket.gethostbyname("127.1") == LOCAL
    assert errno_de(socket.gethostbyname, "::1") == socket.EAI_ADDRFAMILY


def test_gethostbyname_ex_de_la_cadena_vacia() -> None:
    """referencia/funciones/gethostbyname_ex.md"""
    with pytest.raises(socket.herror):
        socket.gethostbyname_ex("")
    assert socket.gethostbyname_ex(LOCAL) == (LOCAL, [], [LOCAL])


def test_getfqdn_solo_no_calla_un_nombre_imposible() -> None:
    """referencia/funciones/getfqdn.md"""
    with pytest.raises(UnicodeError):
        socket.getfqdn("a" * 64 + ".example")


def test_el_nombre_de_la_maquina_cabe_en_64_bytes() -> None:
    """referencia/funciones/gethostname.md"""
    assert 0 < len(os.fsencode(socket.gethostname())) <= 64


def test_getservbyname_no_lleva_errno() -> None:
    """referencia/funciones/getservbyname.md"""
    assert errno_de(socket.getservbyname, "no-existe") is None
    exige("/etc/services")
    assert errno_de(socket.getservbyname, "HTTP") is None
    assert socket.getservbyname("http") == 80


def test_getservbyport_va_en_el_orden_de_la_maquina() -> None:
    """referencia/funciones/getservbyport.md"""
    with pytest.raises(OverflowError):
        socket.getservbyport(65536)
    exige("/etc/services")
    assert socket.getservbyport(80, "tcp") == "http"


def test_las_interfaces_que_no_existen() -> None:
    """referencia/funciones/if_indextoname.md"""
    assert errno_de(socket.if_indextoname, 2**30) == errno.ENXIO
    with pytest.raises((OverflowError, ValueError)):
        socket.if_indextoname(-1)
    assert errno_de(socket.if_nametoindex, "no-existe") != 0


@pytest.mark.parametrize("nombre", ["htons", "htonl", "ntohs", "ntohl"])
def test_limites_de_los_conversores_de_orden(nombre: str) -> None:
    """referencia/funciones/htons.md"""
    convierte = getattr(socket, nombre)
    mayor = 2**16 if nombre.endswith("s") else 2**32
    assert convierte(mayor - 1) == mayor - 1
    with pytest.raises(OverflowError):
        convierte(mayor)
    negativo = ValueError if sys.version_info >= (3, 14) else OverflowError
    with pytest.raises(negativo):
        convierte(-1)


@pytest.mark.parametrize("texto", ["127.1", "0x7f.1", "1", "010.0.0.1"])
def test_aton_admite_lo_que_pton_rechaza(texto: str) -> None:
    """referencia/funciones/inet_pton.md"""
    assert len(socket.inet_aton(texto)) == 4
    with pytest.raises(OSError, match="illegal IP address string"):
        socket.inet_pton(socket.AF_INET, texto)


def test_pton_y_ntop_con_lo_que_no_es(par: Pareja) -> None:
    """referencia/funciones/inet_ntop.md"""
    assert errno_de(socket.inet_pton, socket.AF_UNIX, LOCAL) == errno.EAFNOSUPPORT
    with pytest.raises(ValueError, match="invalid length of packed IP address"):
        socket.inet_ntop(socket.AF_INET, bytes(5))
    with pytest.raises(ValueError, match="unknown address family"):
        socket.inet_ntop(socket.AF_UNIX, bytes(4))
    with pytest.raises(OSError, match="packed IP wrong length"):
        socket.inet_ntoa(bytes(5))


def test_una_zona_no_es_una_direccion() -> None:
    """referencia/funciones/inet_pton.md"""
    with pytest.raises(OSError, match="illegal IP address string"):
        socket.inet_pton(socket.AF_INET6, "fe80::1%lo")


# --- el plazo general -----------------------------------------------------------------


@pytest.mark.usefixtures("plazo_general")
def test_el_plazo_general_vale_para_los_nuevos(crear: Crear) -> None:
    """referencia/funciones/setdefaulttimeout.md"""
    viejo = crear()
    socket.setdefaulttimeout(0)
    assert (viejo.gettimeout(), crear().gettimeout()) == (None, 0.0)
    with pytest.raises(ValueError, match="Timeout value out of range"):
        socket.setdefaulttimeout(-1)


@pytest.mark.usefixtures("plazo_general")
def test_el_aceptado_toma_el_plazo_general(
    crear: Crear, servidor: socket.socket
) -> None:
    """referencia/clase/accept.md"""
    crear().connect(servidor.getsockname())
    socket.setdefaulttimeout(7)
    conexion, _ = servidor.accept()
    with conexion:
        assert conexion.gettimeout() == 7


# --- las excepciones y los errores ----------------------------------------------------


def test_todas_son_oserror_y_timeout_es_la_misma_clase() -> None:
    """referencia/excepciones/index.md"""
    assert socket.error is OSError
    assert socket.timeout is TimeoutError
    assert issubclass(socket.gaierror, OSError)
    assert issubclass(socket.herror, OSError)
    assert not issubclass(socket.herror, socket.gaierror)


@pytest.mark.parametrize(
    ("numero", "clase"),
    [
        (errno.ECONNREFUSED, ConnectionRefusedError),
        (errno.ECONNRESET, ConnectionResetError),
        (errno.ECONNABORTED, ConnectionAbortedError),
        (errno.EPIPE, BrokenPipeError),
        (errno.ETIMEDOUT, TimeoutError),
        (errno.EAGAIN, BlockingIOError),
        (errno.EINPROGRESS, BlockingIOError),
        (errno.EALREADY, BlockingIOError),
        (errno.EACCES, PermissionError),
        (errno.EPERM, PermissionError),
        (errno.ENOENT, FileNotFoundError),
        (errno.EADDRINUSE, OSError),
    ],
)
def test_la_clase_que_corresponde_a_cada_numero(
    numero: int, clase: type[OSError]
) -> None:
    """errores/index.md"""
    assert type(OSError(numero, "")) is clase


@pytest.mark.parametrize(
    ("numero", "texto"),
    [
        (98, "Address already in use"),
        (99, "Cannot assign requested address"),
        (97, "Address family not supported by protocol"),
        (94, "Socket type not supported"),
        (93, "Protocol not supported"),
        (95, "Operation not supported"),
        (101, "Network is unreachable"),
        (104, "Connection reset by peer"),
        (106, "Transport endpoint is already connected"),
        (107, "Transport endpoint is not connected"),
        (110, "Connection timed out"),
        (111, "Connection refused"),
        (113, "No route to host"),
        (115, "Operation now in progress"),
        (103, "Software caused connection abort"),
        (89, "Destination address required"),
        (90, "Message too long"),
        (24, "Too many open files"),
        (9, "Bad file descriptor"),
        (32, "Broken pipe"),
    ],
)
def test_el_texto_de_cada_numero_en_linux(numero: int, texto: str) -> None:
    """errores/index.md"""
    exige("glibc")
    assert os.strerror(numero) == texto


def test_el_plazo_propio_no_lleva_errno(crear: Crear) -> None:
    """errores/plazo_vencido.md"""
    uno = crear(socket.AF_INET, socket.SOCK_DGRAM)
    uno.settimeout(0.001)
    assert errno_de(uno.recv, 1) is None


def test_con_datos_sin_leer_el_cierre_da_reset(tcp: Pareja) -> None:
    """errores/conexion_restablecida.md"""
    tcp[0].sendall(b"x")
    assert tcp[1].recv(1, socket.MSG_PEEK) == b"x"
    tcp[1].close()
    assert errno_de(tcp[0].recv, 1) == errno.ECONNRESET


def test_el_que_cierra_primero_guarda_el_puerto(crear: Crear) -> None:
    """errores/direccion_ya_en_uso.md"""
    uno, cliente = crear(), crear()
    uno.bind((LOCAL, 0))
    uno.listen()
    direccion = uno.getsockname()
    cliente.connect(direccion)
    conexion, _ = uno.accept()
    conexion.close()
    assert cliente.recv(1) == b""
    cliente.close()
    uno.close()
    assert errno_de(crear().bind, direccion) == errno.EADDRINUSE


def test_python_ignora_sigpipe() -> None:
    """referencia/clase/send.md"""
    # En un intérprete recién arrancado: aquí puede haberlo cambiado otra prueba.
    orden = "import signal; print(signal.getsignal(signal.SIGPIPE) is signal.SIG_IGN)"
    hecho = subprocess.run(
        [sys.executable, "-c", orden], capture_output=True, text=True, check=True
    )
    assert hecho.stdout == "True\n"


# --- direcciones, nombres e interfaces, función a función -----------------------------


@pytest.mark.parametrize(
    ("texto", "bytes_"),
    [
        ("1.2.3", b"\1\2\0\3"),
        ("010.0.0.1", b"\x08\0\0\1"),
        ("127.0.0.1 y más", b"\x7f\0\0\1"),
        ("127.0.0.1\n", b"\x7f\0\0\1"),
    ],
)
def test_lo_que_admite_inet_aton(texto: str, bytes_: bytes) -> None:
    """referencia/funciones/inet_aton.md"""
    exige("glibc")
    assert socket.inet_aton(texto) == bytes_


@pytest.mark.parametrize("texto", ["08.0.0.1", "localhost", "::1", "256.1.1.1", ""])
def test_lo_que_inet_aton_rechaza(texto: str) -> None:
    """referencia/funciones/inet_aton.md"""
    esperado = "OSError: illegal IP address string passed to inet_aton"
    assert mensaje_de(socket.inet_aton, texto) == esperado
    assert errno_de(socket.inet_aton, texto) is None


def test_inet_aton_pide_texto() -> None:
    """referencia/funciones/inet_aton.md"""
    cual = "argument" if sys.version_info >= (3, 13) else "argument 1"
    esperado = f"TypeError: inet_aton() {cual} must be str, not bytes"
    assert mensaje_de(socket.inet_aton, b"127.0.0.1") == esperado


def test_lo_que_admite_inet_ntoa() -> None:
    """referencia/funciones/inet_ntoa.md"""
    assert socket.inet_ntoa(memoryview(b"\x7f\0\0\1\x1f\x90")[:4]) == LOCAL
    assert errno_de(socket.inet_ntoa, bytes(16)) is None
    for valor, tipo in ((1, "int"), (LOCAL, "str")):
        esperado = f"TypeError: a bytes-like object is required, not '{tipo}'"
        assert mensaje_de(socket.inet_ntoa, valor) == esperado


@pytest.mark.parametrize("nombre", ["htonl", "ntohl"])
def test_los_errores_de_32_bits(nombre: str) -> None:
    """referencia/funciones/ntohl.md"""
    convierte = getattr(socket, nombre)
    esperado = "OverflowError: int larger than 32 bits"
    assert mensaje_de(convierte, 2**32) == esperado
    assert "can't convert negative" in mensaje_de(convierte, -1)
    if sys.version_info < (3, 14):
        assert mensaje_de(convierte, 1.0) == "TypeError: expected int, float found"


@pytest.mark.skipif(sys.byteorder == "big", reason="aquí no cambian nada")
def test_los_conversores_dan_la_vuelta_a_los_bytes() -> None:
    """referencia/funciones/htonl.md"""
    assert socket.htonl(0x01020304) == socket.ntohl(0x01020304) == 0x04030201
    assert socket.htons(0x0102) == socket.ntohs(0x0102) == 0x0201


def test_los_errores_de_16_bits() -> None:
    """referencia/funciones/ntohs.md"""
    esperado = "ntohs: Python int too large to convert to C 16-bit unsigned integer"
    if sys.version_info < (3, 14):
        assert mensaje_de(socket.ntohs, 2**16) == f"OverflowError: {esperado}"
    assert "can't convert negative" in mensaje_de(socket.ntohs, -1)


def test_getnameinfo_se_queda_con_16_bits_del_puerto() -> None:
    """referencia/funciones/getnameinfo.md"""
    exige("glibc")
    numeros = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV
    assert socket.getnameinfo((LOCAL, 70000), numeros) == (LOCAL, "4464")


def test_lo_que_getnameinfo_no_acepta() -> None:
    """referencia/funciones/getnameinfo.md"""
    llama = socket.getnameinfo
    esperado = "OSError: IPv4 sockaddr must be 2 tuple"
    assert mensaje_de(llama, (LOCAL, 80, 0, 0), 0) == esperado
    esperado = "TypeError: getnameinfo() takes exactly 2 arguments (1 given)"
    assert mensaje_de(llama, (LOCAL, 80)) == esperado


def test_sin_nombre_permitido_ni_numero_no_hay_respuesta() -> None:
    """referencia/constantes/ni.md"""
    indicadores = socket.NI_NAMEREQD | socket.NI_NUMERICHOST
    codigo = errno_de(socket.getnameinfo, (LOCAL, 80), indicadores)
    assert codigo == socket.EAI_NONAME


def test_gethostbyaddr_toma_por_nombre_una_direccion_mal_escrita() -> None:
    """referencia/funciones/gethostbyaddr.md"""
    exige("glibc")
    assert errno_de(socket.gethostbyaddr, "[::1]") == socket.EAI_NONAME


def test_getprotobyname_no_lleva_errno() -> None:
    """referencia/funciones/getprotobyname.md"""
    assert mensaje_de(socket.getprotobyname, "http") == "OSError: protocol not found"
    assert errno_de(socket.getprotobyname, "http") is None


@pytest.mark.usefixtures("ipv6")
def test_la_doble_pila_se_prueba_en_cada_llamada(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """referencia/funciones/has_dualstack_ipv6.md"""
    assert socket.has_dualstack_ipv6()
    creados = []
    original = socket.socket

    def anota(*args: int) -> socket.socket:
        creados.append(original(*args))
        return creados[-1]

    monkeypatch.setattr(socket, "socket", anota)
    assert [socket.has_dualstack_ipv6() for _ in range(2)] == [True, True]
    assert [uno.fileno() for uno in creados] == [-1, -1]


def test_sin_doble_pila_create_server_no_la_da(monkeypatch: pytest.MonkeyPatch) -> None:
    """referencia/funciones/has_dualstack_ipv6.md"""
    monkeypatch.setattr(socket, "has_dualstack_ipv6", lambda: False)
    with pytest.raises(ValueError, match="dualstack_ipv6 not supported on this"):
        socket.create_server(("::", 0), family=socket.AF_INET6, dualstack_ipv6=True)


def test_el_nombre_y_el_indice_de_cada_interfaz() -> None:
    """referencia/funciones/if_nameindex.md"""
    indice = socket.if_nametoindex("lo")
    assert (indice, "lo") in socket.if_nameindex()
    assert socket.if_indextoname(indice) == "lo"


def test_los_errores_de_if_nametoindex() -> None:
    """referencia/funciones/if_nametoindex.md"""
    mensaje = mensaje_de(socket.if_nametoindex, "no-existe")
    if sys.version_info >= (3, 14):
        assert errno_de(socket.if_nametoindex, "no-existe") == errno.ENODEV
    else:
        assert mensaje == "OSError: no interface with this name"
        assert errno_de(socket.if_nametoindex, "no-existe") is None
    esperado = "TypeError: expected str, bytes or os.PathLike object, not int"
    assert mensaje_de(socket.if_nametoindex, 1) == esperado


@pytest.mark.usefixtures("plazo_general")
@pytest.mark.parametrize("plazo", [None, 0.0, 7.0])
def test_el_plazo_con_que_nace_cada_socket(crear: Crear, plazo: float | None) -> None:
    """referencia/funciones/getdefaulttimeout.md"""
    socket.setdefaulttimeout(plazo)
    assert socket.getdefaulttimeout() == crear().gettimeout() == plazo


def test_socket_close_cierra_el_numero_y_no_la_conexion(par: Pareja) -> None:
    """referencia/funciones/close.md"""
    socket.close(socket.dup(par[0].fileno()))
    par[0].sendall(b"x")
    assert par[1].recv(1) == b"x"


def test_fromshare_no_esta_en_linux() -> None:
    """referencia/funciones/fromshare.md"""
    assert not hasattr(socket, "fromshare")
