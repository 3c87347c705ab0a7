"""Lo que `docs/referencia/constantes/` afirma de las opciones y los indicadores."""

import errno
import socket
import struct
from pathlib import Path

import pytest

from tests.arnes.capacidades import exige
from tests.comportamiento.apoyo import LOCAL, errno_de, sysctl
from tests.comportamiento.conftest import Crear, Pareja

SOL, IP, IP6, TCP = (
    socket.SOL_SOCKET,
    socket.IPPROTO_IP,
    socket.IPPROTO_IPV6,
    socket.IPPROTO_TCP,
)
# Los números de Linux de opciones que el módulo nombra solo en Python recientes.
IP_BIND_ADDRESS_NO_PORT, IP_RECVERR, IP_PKTINFO = 24, 11, 8
IPV6_RECVERR, SO_PRIORITY, SO_MARK, SO_BINDTOIFINDEX = 25, 12, 36, 62
SO_PASSSEC, SO_ORIGINAL_DST = 34, 80
TCP_TX_DELAY, TCP_FASTOPEN_NO_COOKIE, TCP_REPAIR_QUEUE, TCP_QUEUE_SEQ = 37, 34, 20, 21
TCP_TIMESTAMP, TCP_THIN_LINEAR_TIMEOUTS = 24, 16
IPV6_NEXTHOP = 9


def por_defecto(nivel: int, opcion: int, familia: int, tipo: int) -> int:
    with socket.socket(familia, tipo) as uno:
        return uno.getsockopt(nivel, opcion)


FLUJO, DATAGRAMAS = socket.SOCK_STREAM, socket.SOCK_DGRAM


@pytest.mark.parametrize(
    ("opcion", "valor"),
    [
        (socket.SO_REUSEADDR, 0),
        (socket.SO_REUSEPORT, 0),
        (socket.SO_KEEPALIVE, 0),
        (socket.SO_BROADCAST, 0),
        (socket.SO_DEBUG, 0),
        (socket.SO_DONTROUTE, 0),
        (socket.SO_OOBINLINE, 0),
        (socket.SO_RCVLOWAT, 1),
        (socket.SO_SNDLOWAT, 1),
        (socket.SO_ACCEPTCONN, 0),
        (socket.SO_ERROR, 0),
        (SO_MARK, 0),
        (SO_PRIORITY, 0),
        (SO_BINDTOIFINDEX, 0),
        (socket.SO_TYPE, socket.SOCK_STREAM),
        (socket.SO_DOMAIN, socket.AF_INET),
        (socket.SO_PROTOCOL, socket.IPPROTO_TCP),
    ],
)
def test_valor_por_defecto_de_sol_socket(opcion: int, valor: int) -> None:
    """referencia/constantes/so.md"""
    assert por_defecto(SOL, opcion, socket.AF_INET, FLUJO) == valor


@pytest.mark.parametrize("opcion", [socket.SO_PASSCRED, SO_PASSSEC])
def test_valor_por_defecto_de_af_unix(opcion: int) -> None:
    """referencia/constantes/so.md"""
    assert por_defecto(SOL, opcion, socket.AF_UNIX, FLUJO) == 0


@pytest.mark.parametrize(
    ("opcion", "formato"),
    [
        (socket.SO_LINGER, "ii"),
        (socket.SO_RCVTIMEO, "ll"),
        (socket.SO_SNDTIMEO, "ll"),
    ],
)
def test_estructura_por_defecto_a_ceros(
    crear: Crear, opcion: int, formato: str
) -> None:
    """referencia/constantes/so.md"""
    medida = struct.calcsize(formato)
    assert crear().getsockopt(SOL, opcion, 100) == bytes(medida)


@pytest.mark.parametrize(
    ("opcion", "ajuste"),
    [(socket.SO_RCVBUF, "rmem_default"), (socket.SO_SNDBUF, "wmem_default")],
)
def test_los_buferes_de_udp_salen_del_sistema(opcion: int, ajuste: str) -> None:
    """referencia/constantes/so.md"""
    leido = por_defecto(SOL, opcion, socket.AF_INET, DATAGRAMAS)
    assert [leido] == sysctl(f"net.core.{ajuste}")


@pytest.mark.parametrize(
    ("opcion", "valor", "codigo"),
    [
        (socket.SO_ACCEPTCONN, 1, errno.ENOPROTOOPT),
        (socket.SO_SNDLOWAT, 2, errno.ENOPROTOOPT),
        (socket.SO_BINDTODEVICE, b"no-existe", errno.ENODEV),
        (socket.SO_LINGER, 1, errno.EINVAL),
        (socket.SO_PASSCRED, 1, errno.EOPNOTSUPP),
    ],
)
def test_lo_que_no_admite_sol_socket(
    crear: Crear, opcion: int, valor: int | bytes, codigo: int
) -> None:
    """referencia/constantes/so.md"""
    if (
        opcion == socket.SO_PASSCRED
        and errno_de(crear().setsockopt, SOL, opcion, 0) == 0
    ):
        pytest.skip("este núcleo la admite fuera de AF_UNIX: es anterior a 6.16")
    assert errno_de(crear().setsockopt, SOL, opcion, valor) == codigo


def test_atar_por_nombre_se_ve_en_el_indice(crear: Crear) -> None:
    """referencia/constantes/so.md"""
    uno = crear()
    assert uno.getsockopt(SOL, socket.SO_BINDTODEVICE, 16) == b""
    uno.setsockopt(SOL, socket.SO_BINDTODEVICE, b"lo")
    assert uno.getsockopt(SOL, SO_BINDTOIFINDEX) == socket.if_nametoindex("lo")
    assert uno.getsockopt(SOL, socket.SO_BINDTODEVICE, 16).rstrip(b"\0") == b"lo"


def test_vence_so_rcvtimeo_y_sale_eagain(udp: Pareja) -> None:
    """referencia/constantes/so.md"""
    uno, _ = udp
    uno.settimeout(None)
    uno.setsockopt(SOL, socket.SO_RCVTIMEO, struct.pack("ll", 0, 10_000))
    assert errno_de(uno.recv, 1) == errno.EAGAIN
    assert uno.gettimeout() is None


def test_so_original_dst_sin_desvio(tcp: Pareja) -> None:
    """referencia/constantes/so.md"""
    codigo = errno_de(tcp[0].getsockopt, IP, SO_ORIGINAL_DST, 16)
    if codigo == errno.ENOPROTOOPT:
        pytest.skip("este núcleo no tiene el seguimiento de conexiones")
    assert codigo == errno.ENOENT


def test_la_prioridad_cambia_con_ip_tos(crear: Crear) -> None:
    """referencia/constantes/so.md"""
    uno = crear()
    uno.setsockopt(IP, socket.IP_TOS, 0x10)
    assert uno.getsockopt(SOL, SO_PRIORITY) != 0


def test_el_datagrama_de_af_unix_lo_limita_so_sndbuf(crear: Crear) -> None:
    """referencia/constantes/so.md"""
    uno, otro = socket.socketpair(type=DATAGRAMAS)
    with uno, otro:
        uno.setsockopt(SOL, socket.SO_SNDBUF, 10_000)
        assert errno_de(uno.send, bytes(30_000)) == errno.EMSGSIZE


@pytest.mark.parametrize(
    ("opcion", "valor"),
    [
        (socket.TCP_NODELAY, 0),
        (socket.TCP_CORK, 0),
        (socket.TCP_USER_TIMEOUT, 0),
        (socket.TCP_WINDOW_CLAMP, 0),
        (socket.TCP_DEFER_ACCEPT, 0),
        (TCP_TX_DELAY, 0),
        (TCP_FASTOPEN_NO_COOKIE, 0),
    ],
)
def test_valor_por_defecto_de_tcp(opcion: int, valor: int) -> None:
    """referencia/constantes/tcp.md"""
    assert por_defecto(TCP, opcion, socket.AF_INET, FLUJO) == valor


@pytest.mark.parametrize(
    ("opcion", "ajuste"),
    [
        (socket.TCP_KEEPIDLE, "tcp_keepalive_time"),
        (socket.TCP_KEEPINTVL, "tcp_keepalive_intvl"),
        (socket.TCP_KEEPCNT, "tcp_keepalive_probes"),
        (socket.TCP_SYNCNT, "tcp_syn_retries"),
        (socket.TCP_LINGER2, "tcp_fin_timeout"),
        (TCP_THIN_LINEAR_TIMEOUTS, "tcp_thin_linear_timeouts"),
    ],
)
def test_valor_de_tcp_que_sale_de_un_ajuste(opcion: int, ajuste: str) -> None:
    """referencia/constantes/tcp.md"""
    leido = por_defecto(TCP, opcion, socket.AF_INET, FLUJO)
    assert [leido] == sysctl(f"net.ipv4.{ajuste}")


@pytest.mark.parametrize(
    ("opcion", "dentro", "fuera"),
    [
        (socket.TCP_MAXSEG, (88, 32767), (87, 32768)),
        (socket.TCP_KEEPIDLE, (1, 32767), (0, 32768)),
        (socket.TCP_KEEPINTVL, (1, 32767), (0, 32768)),
        (socket.TCP_KEEPCNT, (1, 127), (0, 128)),
        (socket.TCP_SYNCNT, (1, 127), (0, 128)),
    ],
)
def test_limites_de_una_opcion_de_tcp(
    crear: Crear, opcion: int, dentro: tuple[int, int], fuera: tuple[int, int]
) -> None:
    """referencia/constantes/tcp.md"""
    uno = crear()
    assert [errno_de(uno.setsockopt, TCP, opcion, v) for v in dentro] == [0, 0]
    codigos = [errno_de(uno.setsockopt, TCP, opcion, v) for v in fuera]
    assert codigos == [errno.EINVAL, errno.EINVAL]


def test_linger2_se_queda_en_120_como_mucho(crear: Crear) -> None:
    """referencia/constantes/tcp.md"""
    uno = crear()
    uno.setsockopt(TCP, socket.TCP_LINGER2, 1000)
    assert uno.getsockopt(TCP, socket.TCP_LINGER2) == 120
    uno.setsockopt(TCP, socket.TCP_LINGER2, -1)
    assert uno.getsockopt(TCP, socket.TCP_LINGER2) == -1


def test_window_clamp_tiene_un_minimo(crear: Crear, tcp: Pareja) -> None:
    """referencia/constantes/tcp.md"""
    uno = tcp[0]
    uno.setsockopt(TCP, socket.TCP_WINDOW_CLAMP, 1)
    assert uno.getsockopt(TCP, socket.TCP_WINDOW_CLAMP) == 1152


def test_el_algoritmo_de_congestion_sale_del_sistema(crear: Crear) -> None:
    """referencia/constantes/tcp.md"""
    uno = crear()
    leido = uno.getsockopt(TCP, socket.TCP_CONGESTION, 16)
    assert len(leido) == 16
    ajuste = Path("/proc/sys/net/ipv4/tcp_congestion_control").read_bytes()
    assert leido.rstrip(b"\0") == ajuste.strip()
    assert (
        errno_de(uno.setsockopt, TCP, socket.TCP_CONGESTION, b"no-existe")
        == errno.ENOENT
    )


def test_conectado_el_segmento_es_12_bytes_menor(
    crear: Crear, servidor: socket.socket
) -> None:
    """referencia/constantes/tcp.md"""
    uno = crear()
    uno.setsockopt(TCP, socket.TCP_MAXSEG, 1000)
    uno.connect(servidor.getsockname())
    marca = 12 if sysctl("net.ipv4.tcp_timestamps") != [0] else 0
    assert uno.getsockopt(TCP, socket.TCP_MAXSEG) == 1000 - marca


def test_fuera_del_modo_de_reparacion_no_se_lee(tcp: Pareja) -> None:
    """referencia/constantes/tcp.md"""
    uno = tcp[0]
    assert errno_de(uno.getsockopt, TCP, TCP_REPAIR_QUEUE) == errno.EINVAL
    assert errno_de(uno.getsockopt, TCP, TCP_QUEUE_SEQ) == errno.EINVAL
    assert errno_de(uno.setsockopt, TCP, TCP_TIMESTAMP, 1) == errno.EPERM


def test_la_clave_de_fastopen_mide_16_o_32(crear: Crear) -> None:
    """referencia/constantes/tcp.md"""
    uno = crear()
    clave = 33  # TCP_FASTOPEN_KEY
    codigos = [errno_de(uno.setsockopt, TCP, clave, bytes(n)) for n in (16, 32, 20)]
    assert codigos == [0, 0, errno.EINVAL]


def test_keepalive_en_el_nivel_de_tcp_es_otra_opcion(crear: Crear) -> None:
    """referencia/constantes/sol.md"""
    assert socket.SO_KEEPALIVE == socket.TCP_DEFER_ACCEPT
    uno = crear()
    uno.setsockopt(TCP, socket.SO_KEEPALIVE, 1)
    assert uno.getsockopt(SOL, socket.SO_KEEPALIVE) == 0


@pytest.mark.parametrize(
    ("opcion", "valor"),
    [
        (socket.IP_TOS, 0),
        (socket.IP_MULTICAST_TTL, 1),
        (socket.IP_MULTICAST_LOOP, 1),
        (IP_BIND_ADDRESS_NO_PORT, 0),
        (IP_RECVERR, 0),
        (IP_PKTINFO, 0),
        (socket.IP_RECVTOS, 0),
        (6, 0),  # IP_RECVOPTS
        (15, 0),  # IP_FREEBIND
        (socket.IP_TRANSPARENT, 0),
    ],
)
def test_valor_por_defecto_de_ip(opcion: int, valor: int) -> None:
    """referencia/constantes/ip.md"""
    assert por_defecto(IP, opcion, socket.AF_INET, DATAGRAMAS) == valor


def test_el_ttl_sale_de_un_ajuste_y_menos_uno_vuelve_a_el(crear: Crear) -> None:
    """referencia/constantes/ip.md"""
    uno = crear(socket.AF_INET, DATAGRAMAS)
    uno.setsockopt(IP, socket.IP_TTL, 7)
    uno.setsockopt(IP, socket.IP_TTL, -1)
    assert [uno.getsockopt(IP, socket.IP_TTL)] == sysctl("net.ipv4.ip_default_ttl")


@pytest.mark.parametrize(
    ("opcion", "dentro", "fuera"),
    [
        (socket.IP_TTL, (1, 255), (0, 256)),
        (socket.IP_MULTICAST_TTL, (0, 255), (-2, 256)),
    ],
)
def test_limites_de_una_opcion_de_ip(
    crear: Crear, opcion: int, dentro: tuple[int, int], fuera: tuple[int, int]
) -> None:
    """referencia/constantes/ip.md"""
    uno = crear(socket.AF_INET, DATAGRAMAS)
    assert [errno_de(uno.setsockopt, IP, opcion, v) for v in dentro] == [0, 0]
    codigos = [errno_de(uno.setsockopt, IP, opcion, v) for v in fuera]
    assert codigos == [errno.EINVAL, errno.EINVAL]


def test_ip_options_admite_40_bytes(crear: Crear) -> None:
    """referencia/constantes/ip.md"""
    uno = crear(socket.AF_INET, DATAGRAMAS)
    codigos = [
        errno_de(uno.setsockopt, IP, socket.IP_OPTIONS, b"\x01" * n) for n in (40, 44)
    ]
    assert codigos == [0, errno.EINVAL]


GRUPO, GRUPO_2, DE_LO = (
    socket.inet_aton(ip) for ip in ("239.1.2.3", "239.1.2.4", LOCAL)
)
BLOCK, UNBLOCK = 38, 37  # IP_BLOCK_SOURCE e IP_UNBLOCK_SOURCE


def test_apuntarse_y_borrarse_de_un_grupo(crear: Crear) -> None:
    """referencia/constantes/ip.md"""
    uno = crear(socket.AF_INET, DATAGRAMAS)
    pone, quita = socket.IP_ADD_MEMBERSHIP, socket.IP_DROP_MEMBERSHIP
    assert errno_de(uno.setsockopt, IP, pone, GRUPO + DE_LO) == 0
    assert errno_de(uno.setsockopt, IP, pone, GRUPO + DE_LO) == errno.EADDRINUSE
    assert errno_de(uno.setsockopt, IP, pone, DE_LO + DE_LO) == errno.EINVAL
    assert errno_de(uno.setsockopt, IP, quita, GRUPO + DE_LO) == 0
    assert errno_de(uno.setsockopt, IP, quita, GRUPO + DE_LO) == errno.EADDRNOTAVAIL


def test_pasar_del_maximo_de_grupos_da_enobufs(crear: Crear) -> None:
    """referencia/constantes/ip.md"""
    uno = crear(socket.AF_INET, DATAGRAMAS)
    (maximo,) = sysctl("net.ipv4.igmp_max_memberships")
    codigos = [
        errno_de(
            uno.setsockopt,
            IP,
            socket.IP_ADD_MEMBERSHIP,
            bytes([239, 9, n >> 8, n & 255]) + DE_LO,
        )
        for n in range(maximo + 1)
    ]
    assert codigos == [0] * maximo + [errno.ENOBUFS]


def test_bloquear_a_un_origen_pide_estar_en_el_grupo(crear: Crear) -> None:
    """referencia/constantes/ip.md"""
    uno = crear(socket.AF_INET, DATAGRAMAS)
    origen = GRUPO + DE_LO + DE_LO
    assert errno_de(uno.setsockopt, IP, BLOCK, origen) == errno.EINVAL
    uno.setsockopt(IP, socket.IP_ADD_MEMBERSHIP, GRUPO + DE_LO)
    assert errno_de(uno.setsockopt, IP, UNBLOCK, origen) == errno.EADDRNOTAVAIL
    assert errno_de(uno.setsockopt, IP, BLOCK, origen) == 0
    assert errno_de(uno.setsockopt, IP, UNBLOCK, origen) == 0


def test_la_interfaz_de_multidifusion_se_lee_en_cuatro_bytes(crear: Crear) -> None:
    """referencia/constantes/ip.md"""
    uno = crear(socket.AF_INET, DATAGRAMAS)
    assert uno.getsockopt(IP, socket.IP_MULTICAST_IF, 4) == bytes(4)
    uno.setsockopt(IP, socket.IP_MULTICAST_IF, DE_LO)
    assert uno.getsockopt(IP, socket.IP_MULTICAST_IF, 4) == DE_LO


def test_freebind_enlaza_lo_que_aun_no_existe(crear: Crear) -> None:
    """referencia/constantes/ip.md"""
    uno = crear()
    assert errno_de(uno.bind, ("192.0.2.1", 0)) == errno.EADDRNOTAVAIL
    uno.setsockopt(IP, 15, 1)  # IP_FREEBIND
    assert errno_de(uno.bind, ("192.0.2.1", 0)) == 0


def test_bind_address_no_port_deja_el_puerto_para_connect(
    crear: Crear, servidor: socket.socket
) -> None:
    """referencia/constantes/ip.md"""
    uno = crear()
    uno.setsockopt(IP, IP_BIND_ADDRESS_NO_PORT, 1)
    uno.bind((LOCAL, 0))
    assert uno.getsockname()[1] == 0
    uno.connect(servidor.getsockname())
    assert uno.getsockname()[1] > 0


@pytest.fixture
def ip6(crear: Crear) -> socket.socket:
    """Un socket UDP de IPv6."""
    exige("IPv6")
    return crear(socket.AF_INET6, DATAGRAMAS)


@pytest.mark.parametrize(
    ("opcion", "valor"),
    [
        (socket.IPV6_TCLASS, 0),
        (socket.IPV6_MULTICAST_HOPS, 1),
        (socket.IPV6_MULTICAST_IF, 0),
        (socket.IPV6_DONTFRAG, 0),
        (socket.IPV6_RECVRTHDR, 0),
        (socket.IPV6_RECVPKTINFO, 0),
        (socket.IPV6_RECVTCLASS, 0),
        (socket.IPV6_RECVHOPLIMIT, 0),
        (IPV6_RECVERR, 0),
    ],
)
def test_valor_por_defecto_de_ipv6(ip6: socket.socket, opcion: int, valor: int) -> None:
    """referencia/constantes/ipv6.md"""
    assert ip6.getsockopt(IP6, opcion) == valor


def test_v6only_sale_de_un_ajuste(ip6: socket.socket) -> None:
    """referencia/constantes/ipv6.md"""
    leido = ip6.getsockopt(IP6, socket.IPV6_V6ONLY)
    assert [leido] == sysctl("net.ipv6.bindv6only")


@pytest.mark.parametrize(
    ("opcion", "vuelve_a"),
    [
        (socket.IPV6_TCLASS, 0),
        (socket.IPV6_MULTICAST_HOPS, 1),
        (socket.IPV6_UNICAST_HOPS, None),
    ],
)
def test_de_0_a_255_y_menos_uno_vuelve(
    ip6: socket.socket, opcion: int, vuelve_a: int | None
) -> None:
    """referencia/constantes/ipv6.md"""
    codigos = [errno_de(ip6.setsockopt, IP6, opcion, v) for v in (0, 255, 256)]
    assert codigos == [0, 0, errno.EINVAL]
    ip6.setsockopt(IP6, opcion, -1)
    esperado = (
        [vuelve_a]
        if vuelve_a is not None
        else sysctl("net.ipv6.conf.default.hop_limit")
    )
    assert [ip6.getsockopt(IP6, opcion)] == esperado


@pytest.mark.parametrize(
    ("opcion", "valor", "codigo"),
    [
        (socket.IPV6_HOPLIMIT, 1, errno.ENOPROTOOPT),
        (socket.IPV6_CHECKSUM, 2, errno.ENOPROTOOPT),
        (IPV6_NEXTHOP, 1, errno.ENOPROTOOPT),
        (socket.IPV6_MULTICAST_IF, 2**30, errno.ENODEV),
        (socket.IPV6_LEAVE_GROUP, b"\xff\x02" + bytes(18), errno.EADDRNOTAVAIL),
    ],
)
def test_lo_que_no_admite_ipv6(
    ip6: socket.socket, opcion: int, valor: int | bytes, codigo: int
) -> None:
    """referencia/constantes/ipv6.md"""
    assert errno_de(ip6.setsockopt, IP6, opcion, valor) == codigo


def test_pathmtu_pide_estar_conectado(ip6: socket.socket) -> None:
    """referencia/constantes/ipv6.md"""
    assert errno_de(ip6.getsockopt, IP6, socket.IPV6_PATHMTU, 32) == errno.ENOTCONN
    ip6.connect(("::1", 9))
    assert len(ip6.getsockopt(IP6, socket.IPV6_PATHMTU, 100)) == 32


def test_sin_trocear_lo_que_no_cabe_falla(ip6: socket.socket) -> None:
    """referencia/constantes/ipv6.md"""
    mtu = int(Path("/sys/class/net/lo/mtu").read_text("ascii"))
    if mtu > 65535:
        # Un datagrama llega a 65527 bytes y la interfaz local los lleva enteros.
        ip6.setsockopt(IP6, 24, 2000)  # IPV6_MTU
    ip6.setsockopt(IP6, socket.IPV6_DONTFRAG, 1)
    assert errno_de(ip6.sendto, bytes(4000), ("::1", 9)) == errno.EMSGSIZE


def test_una_opcion_de_ipv6_en_ipv4(crear: Crear) -> None:
    """referencia/constantes/ipproto.md"""
    leer = crear().getsockopt
    assert errno_de(leer, IP6, socket.IPV6_V6ONLY) in (
        errno.ENOPROTOOPT,
        errno.EOPNOTSUPP,
    )


@pytest.mark.parametrize(
    ("tipo", "protocolo"),
    [
        (FLUJO, socket.IPPROTO_UDP),
        (DATAGRAMAS, socket.IPPROTO_TCP),
        (socket.SOCK_RAW, socket.IPPROTO_IP),
    ],
)
def test_un_protocolo_que_no_casa_con_el_tipo(
    crear: Crear, tipo: int, protocolo: int
) -> None:
    """referencia/constantes/ipproto.md"""
    assert errno_de(crear, socket.AF_INET, tipo, protocolo) == errno.EPROTONOSUPPORT


def test_msg_oob_sin_byte_urgente(tcp: Pareja) -> None:
    """referencia/constantes/msg.md"""
    tcp[0].settimeout(None)  # con plazo, Python espera antes a que haya datos
    assert errno_de(tcp[0].recv, 1, socket.MSG_OOB) == errno.EINVAL


def test_solo_el_ultimo_byte_es_urgente(tcp: Pareja) -> None:
    """referencia/constantes/msg.md"""
    tcp[1].settimeout(None)
    tcp[0].send(b"abc", socket.MSG_OOB)
    assert tcp[1].recv(10) == b"ab"
    assert tcp[1].recv(10, socket.MSG_OOB) == b"c"


def test_la_cola_de_errores_vacia_no_espera(crear: Crear) -> None:
    """referencia/constantes/msg.md"""
    uno = crear(socket.AF_INET, DATAGRAMAS)
    assert errno_de(uno.recvmsg, 1, 0, socket.MSG_ERRQUEUE) == errno.EAGAIN


def test_msg_more_junta_en_un_datagrama(udp: Pareja) -> None:
    """referencia/constantes/msg.md"""
    uno, otro = udp
    uno.connect(otro.getsockname())
    uno.send(b"uno", socket.MSG_MORE)
    uno.send(b"dos")
    assert otro.recv(100) == b"unodos"


def test_msg_dontwait_no_espera(crear: Crear) -> None:
    """referencia/constantes/msg.md"""
    uno = crear(socket.AF_INET, DATAGRAMAS)
    assert errno_de(uno.recv, 1, socket.MSG_DONTWAIT) == errno.EAGAIN


def test_las_credenciales_ajenas_miden_doce_bytes(par: Pareja) -> None:
    """referencia/constantes/scm.md"""
    par[1].setsockopt(SOL, socket.SO_PASSCRED, 1)
    par[0].sendall(b"x")
    ((nivel, tipo, dato),) = par[1].recvmsg(1, 100)[1]
    assert (nivel, tipo) == (SOL, socket.SCM_CREDENTIALS)
    assert len(dato) == struct.calcsize("iII") == 12


def test_shut_son_0_1_y_2() -> None:
    """referencia/constantes/shut.md"""
    assert (socket.SHUT_RD, socket.SHUT_WR, socket.SHUT_RDWR) == (0, 1, 2)


def test_los_protocolos_que_netlink_no_tiene(crear: Crear) -> None:
    """referencia/constantes/netlink.md"""
    nflog = 5  # el antiguo ULOG
    assert errno_de(crear, socket.AF_NETLINK, socket.SOCK_RAW, nflog) == (
        errno.EPROTONOSUPPORT
    )


def test_un_netlink_para_programas_no_pide_privilegios(crear: Crear) -> None:
    """referencia/constantes/netlink.md"""
    uno, otro = (crear(socket.AF_NETLINK, socket.SOCK_RAW, 2) for _ in range(2))
    for s in (uno, otro):
        s.bind((0, 0))
    uno.sendto(b"x", (otro.getsockname()[0], 0))
    assert otro.recvfrom(10) == (b"x", (uno.getsockname()[0], 0))


def test_udplite_cubre_ocho_bytes_como_poco(crear: Crear) -> None:
    """referencia/constantes/udplite.md"""
    exige("UDP-Lite")
    nivel = 136
    uno = crear(socket.AF_INET, DATAGRAMAS, nivel)
    assert [uno.getsockopt(nivel, opcion) for opcion in (10, 11)] == [0, 0]
    uno.setsockopt(nivel, 10, 1)  # UDPLITE_SEND_CSCOV
    assert uno.getsockopt(nivel, 10) == 8


def test_eagain_y_ewouldblock_son_el_mismo() -> None:
    """referencia/constantes/varias.md"""
    assert errno.EAGAIN == errno.EWOULDBLOCK == 11
    assert errno.EBADF == 9


@pytest.mark.parametrize(
    "prefijo", ["SIO_", "RCVALL_", "HV_", "HVSOCKET_", "AI_V4MAPPED_CFG", "AI_MASK"]
)
def test_los_nombres_de_otros_sistemas_no_estan(prefijo: str) -> None:
    """referencia/constantes/windows.md"""
    assert not [nombre for nombre in dir(socket) if nombre.startswith(prefijo)]


def test_ningun_python_nombra_las_opciones_de_rds() -> None:
    """referencia/constantes/rds.md"""
    assert not [nombre for nombre in dir(socket) if nombre.startswith("RDS_")]
    assert hasattr(socket, "AF_RDS")
    assert hasattr(socket, "SOL_RDS")


def test_los_codigos_de_resolucion_son_negativos() -> None:
    """referencia/constantes/eai.md"""
    exige("glibc")
    codigos = [getattr(socket, n) for n in dir(socket) if n.startswith("EAI_")]
    assert len(codigos) > 10
    assert max(codigos) < 0


def test_lo_que_se_escribe_en_lugar_de_cada_inaddr(crear: Crear) -> None:
    """referencia/constantes/inaddr.md"""
    for nombre, texto in (
        ("ANY", ""),
        ("LOOPBACK", LOCAL),
        ("BROADCAST", "<broadcast>"),
    ):
        uno = crear(socket.AF_INET, DATAGRAMAS)
        uno.bind((texto, 0))
        entero = int.from_bytes(socket.inet_aton(uno.getsockname()[0]), "big")
        assert entero == getattr(socket, f"INADDR_{nombre}")
