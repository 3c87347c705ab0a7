"""Los hechos que dependen de los privilegios: cada uno corre en un proceso suyo.

`python -m tests.comportamiento.aparte HECHO` lo ejecuta. Los `hecho_sin_…` renuncian
antes a todas las capacidades; los `hecho_con_…` suponen un espacio de usuario y de red
propio, donde las tienen todas y no molestan a nadie (`unshare -rn`).
"""

import ctypes
import errno
import fcntl
import os
import socket
import struct
import sys
import tempfile
from pathlib import Path

from tests.comportamiento.apoyo import LOCAL, errno_de, escucha, sysctl

SOL, IP, IP6, TCP = (
    socket.SOL_SOCKET,
    socket.IPPROTO_IP,
    socket.IPPROTO_IPV6,
    socket.IPPROTO_TCP,
)
FLUJO, DATAGRAMAS, BRUTO = socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW
# Los números de Linux de opciones que el módulo nombra solo en Python recientes.
SO_PRIORITY, SO_MARK, SO_BINDTOIFINDEX, TCP_REPAIR = 12, 36, 62, 19
SIOCSIFFLAGS, IFF_UP, ETH_P_ALL = 0x8914, 1, 3


def abre(tipo: int = FLUJO, familia: int = socket.AF_INET) -> socket.socket:
    return socket.socket(familia, tipo)


def renuncia() -> None:
    """Deja el proceso sin ninguna capacidad."""
    cabecera = struct.pack("Ii", 0x20080522, 0)  # _LINUX_CAPABILITY_VERSION_3
    if ctypes.CDLL(None, use_errno=True).capset(cabecera, bytes(24)):
        raise OSError(ctypes.get_errno(), "capset")


def levanta_lo() -> None:
    """Activa la interfaz local, que en un espacio de red nuevo nace apagada."""
    with abre(DATAGRAMAS) as uno:
        fcntl.ioctl(uno, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))


# --- Sin privilegios ------------------------------------------------------------------


def hecho_sin_un_puerto_bajo_no_se_enlaza() -> None:
    """referencia/clase/bind.md"""
    (primero_libre,) = sysctl("net.ipv4.ip_unprivileged_port_start")
    with abre() as uno:
        if primero_libre:
            assert errno_de(uno.bind, (LOCAL, primero_libre - 1)) == errno.EACCES


def hecho_sin_no_hay_sockets_en_bruto() -> None:
    """referencia/tipos/sock_raw.md"""
    for protocolo in (socket.IPPROTO_ICMP, socket.IPPROTO_RAW):
        crear = (socket.socket, socket.AF_INET, BRUTO, protocolo)
        assert errno_de(*crear) == errno.EPERM


def hecho_sin_no_se_ven_las_tramas() -> None:
    """referencia/familias/af_packet.md"""
    for tipo in (BRUTO, DATAGRAMAS):
        assert errno_de(socket.socket, socket.AF_PACKET, tipo) == errno.EPERM


def hecho_sin_no_se_marcan_paquetes() -> None:
    """referencia/constantes/so.md"""
    with abre() as uno:
        assert errno_de(uno.setsockopt, SOL, SO_MARK, 1) == errno.EPERM


def hecho_sin_la_prioridad_llega_a_6() -> None:
    """referencia/constantes/so.md"""
    with abre() as uno:
        codigos = [errno_de(uno.setsockopt, SOL, SO_PRIORITY, n) for n in (0, 6, 7)]
        assert codigos == [0, 0, errno.EPERM]


def hecho_sin_no_se_activa_so_debug() -> None:
    """referencia/constantes/so.md"""
    with abre() as uno:
        assert errno_de(uno.setsockopt, SOL, socket.SO_DEBUG, 1) == errno.EACCES


def hecho_sin_se_ata_a_una_interfaz_pero_no_se_suelta() -> None:
    """referencia/constantes/so.md"""
    with abre() as uno:
        atar = (uno.setsockopt, SOL, socket.SO_BINDTODEVICE)
        assert errno_de(*atar, b"lo") == 0
        assert errno_de(*atar, b"") == errno.EPERM
        assert errno_de(uno.setsockopt, SOL, SO_BINDTOIFINDEX, 0) == errno.EPERM


def hecho_sin_no_hay_intermediario_transparente() -> None:
    """referencia/constantes/ip.md"""
    with abre() as uno:
        pone = errno_de(uno.setsockopt, IP, socket.IP_TRANSPARENT, 1)
        assert pone == errno.EPERM


def hecho_sin_freebind_no_pide_nada() -> None:
    """referencia/constantes/ip.md"""
    with abre() as uno:
        uno.setsockopt(IP, 15, 1)  # IP_FREEBIND
        assert errno_de(uno.bind, ("192.0.2.1", 0)) == 0


def hecho_sin_no_se_repara_una_conexion() -> None:
    """referencia/constantes/tcp.md"""
    with abre() as uno:
        assert errno_de(uno.setsockopt, TCP, TCP_REPAIR, 1) == errno.EPERM


def hecho_sin_solo_valen_los_algoritmos_permitidos() -> None:
    """referencia/constantes/tcp.md"""
    ajustes = Path("/proc/sys/net/ipv4")
    permitidos = ajustes.joinpath("tcp_allowed_congestion_control").read_text().split()
    hay = ajustes.joinpath("tcp_available_congestion_control").read_text().split()
    with abre() as uno:
        for nombre in hay:
            codigo = errno_de(
                uno.setsockopt, TCP, socket.TCP_CONGESTION, nombre.encode()
            )
            assert codigo == (0 if nombre in permitidos else errno.EPERM)


def hecho_sin_no_se_ponen_cabeceras_de_extension() -> None:
    """referencia/constantes/ipv6.md"""
    with abre(DATAGRAMAS, socket.AF_INET6) as uno:
        for opcion in (socket.IPV6_HOPOPTS, socket.IPV6_DSTOPTS):
            codigo = errno_de(
                uno.setsockopt, IP6, opcion, bytes([0, 0, 1, 4, *[0] * 4])
            )
            assert codigo == errno.EPERM


def hecho_sin_no_se_envian_credenciales_ajenas() -> None:
    """referencia/constantes/scm.md"""
    uno, otro = socket.socketpair()
    with uno, otro:
        ajenas = struct.pack("iII", 1, os.getuid(), os.getgid())
        dato = (SOL, socket.SCM_CREDENTIALS, ajenas)
        assert errno_de(uno.sendmsg, [b"x"], [dato]) == errno.EPERM


def hecho_sin_no_se_apunta_a_grupos_de_netlink() -> None:
    """referencia/constantes/netlink.md"""
    with socket.socket(socket.AF_NETLINK, BRUTO, 2) as uno:  # NETLINK_USERSOCK
        assert errno_de(uno.bind, (0, 1)) == errno.EPERM
    with socket.socket(socket.AF_NETLINK, BRUTO, 0) as uno:  # NETLINK_ROUTE
        assert errno_de(uno.bind, (0, 1)) == 0


def hecho_sin_netlink_contesta_eperm_a_un_cambio() -> None:
    """referencia/familias/af_netlink.md"""
    # RTM_SETLINK (19) sobre la interfaz 1, con acuse (5): activarla, que ya lo está.
    datos = struct.pack("=BxHiII", 0, 0, 1, 1, 1)
    with socket.socket(socket.AF_NETLINK, BRUTO, 0) as uno:
        uno.send(struct.pack("=IHHII", 16 + len(datos), 19, 5, 1, 0) + datos)
        tipo, codigo = struct.unpack_from("=4xH10xi", uno.recv(4096))
    assert (tipo, codigo) == (2, -errno.EPERM)


def hecho_sin_no_se_cambia_el_nombre_de_la_maquina() -> None:
    """referencia/funciones/sethostname.md"""
    assert errno_de(socket.sethostname, socket.gethostname()) == errno.EPERM


def hecho_sin_no_se_abre_pf_key() -> None:
    """referencia/familias/af_key.md"""
    codigo = errno_de(socket.socket, socket.AF_KEY, BRUTO, 2)
    assert codigo in (errno.EPERM, errno.EAFNOSUPPORT)  # lo segundo, sin el módulo


def hecho_sin_los_ecos_dependen_del_grupo() -> None:
    """referencia/constantes/ipproto.md"""
    desde, hasta = sysctl("net.ipv4.ping_group_range")
    grupos = {os.getegid(), *os.getgroups()}
    permitido = any(desde <= grupo <= hasta for grupo in grupos)
    codigo = errno_de(socket.socket, socket.AF_INET, DATAGRAMAS, socket.IPPROTO_ICMP)
    assert codigo == (0 if permitido else errno.EACCES)


def hecho_sin_conectar_a_af_unix_pide_permiso_de_escritura() -> None:
    """referencia/familias/af_unix.md"""
    with tempfile.TemporaryDirectory() as carpeta, abre(familia=socket.AF_UNIX) as uno:
        ruta = f"{carpeta}/s"
        uno.bind(ruta)
        uno.listen()
        for permisos, esperado in ((0o555, errno.EACCES), (0o222, 0)):
            Path(ruta).chmod(permisos)
            with abre(familia=socket.AF_UNIX) as cliente:
                assert errno_de(cliente.connect, ruta) == esperado


# --- Con privilegios y una red propia -------------------------------------------------


def hecho_con_se_enlaza_un_puerto_bajo() -> None:
    """referencia/clase/bind.md"""
    with abre() as uno:
        assert errno_de(uno.bind, (LOCAL, 80)) == 0


def hecho_con_se_marcan_paquetes_y_pasa_de_6() -> None:
    """referencia/constantes/so.md"""
    with abre() as uno:
        for opcion, valor in ((SO_MARK, 7), (SO_PRIORITY, 7)):
            uno.setsockopt(SOL, opcion, valor)
            assert uno.getsockopt(SOL, opcion) == valor


def hecho_con_el_aceptado_hereda_la_marca() -> None:
    """referencia/clase/accept.md"""
    with escucha() as servidor, abre() as cliente:
        servidor.setsockopt(SOL, SO_MARK, 7)
        cliente.connect(servidor.getsockname())
        conexion, _ = servidor.accept()
        with conexion:
            assert conexion.getsockopt(SOL, SO_MARK) == 7


def hecho_con_transparente_se_enlaza_una_direccion_ajena() -> None:
    """referencia/constantes/ip.md"""
    with abre() as uno:
        uno.setsockopt(IP, socket.IP_TRANSPARENT, 1)
        assert errno_de(uno.bind, ("192.0.2.1", 0)) == 0


def hecho_con_sin_ruta_no_hay_red() -> None:
    """referencia/funciones/create_connection.md"""
    with abre() as uno:
        assert errno_de(uno.connect, ("192.0.2.1", 80)) == errno.ENETUNREACH


def hecho_con_un_ajuste_cambia_el_valor_por_defecto() -> None:
    """referencia/constantes/tcp.md"""
    for ajuste, opcion in (
        ("tcp_keepalive_time", socket.TCP_KEEPIDLE),
        ("tcp_syn_retries", socket.TCP_SYNCNT),
    ):
        Path("/proc/sys/net/ipv4", ajuste).write_text("3")
        with abre() as uno:
            assert uno.getsockopt(TCP, opcion) == 3


def hecho_con_bindv6only_cambia_la_doble_pila() -> None:
    """referencia/constantes/ipv6.md"""
    for valor in (0, 1):
        Path("/proc/sys/net/ipv6/bindv6only").write_text(str(valor))
        with abre(familia=socket.AF_INET6) as uno:
            assert uno.getsockopt(IP6, socket.IPV6_V6ONLY) == valor


def hecho_con_un_socket_en_bruto_recibe_la_cabecera_ip() -> None:
    """referencia/tipos/sock_raw.md"""
    with socket.socket(socket.AF_INET, BRUTO, 253) as uno:  # 253: para experimentos
        uno.settimeout(10)
        uno.sendto(b"hola", (LOCAL, 0))
        datos, origen = uno.recvfrom(100)
    assert (datos[0] >> 4, datos[9], datos[20:], origen) == (
        4,
        253,
        b"hola",
        (LOCAL, 0),
    )


def hecho_con_ipproto_raw_enciende_hdrincl() -> None:
    """referencia/constantes/ipproto.md"""
    with socket.socket(socket.AF_INET, BRUTO, socket.IPPROTO_RAW) as uno:
        assert uno.getsockopt(IP, socket.IP_HDRINCL) == 1


def hecho_con_la_suma_de_control_de_icmpv6_no_se_cambia() -> None:
    """referencia/constantes/ipv6.md"""
    propio, icmp = 253, socket.IPPROTO_ICMPV6
    opcion = socket.IPV6_CHECKSUM
    with socket.socket(socket.AF_INET6, BRUTO, propio) as uno:
        assert uno.getsockopt(IP6, opcion) == -1
        assert errno_de(uno.setsockopt, IP6, opcion, 2) == 0
        assert errno_de(uno.setsockopt, IP6, opcion, 3) == errno.EINVAL
    with socket.socket(socket.AF_INET6, BRUTO, icmp) as uno:
        assert errno_de(uno.setsockopt, IP6, opcion, 4) == errno.EINVAL


def hecho_con_una_trama_dice_su_interfaz() -> None:
    """referencia/familias/af_packet.md"""
    with socket.socket(socket.AF_PACKET, BRUTO, socket.htons(ETH_P_ALL)) as uno:
        uno.bind(("lo", ETH_P_ALL))
        uno.settimeout(10)
        with abre(DATAGRAMAS) as otro:
            otro.sendto(b"x", (LOCAL, 9))
        trama, (interfaz, protocolo, _, clase, direccion) = uno.recvfrom(2000)
        assert (interfaz, protocolo, clase, len(direccion)) == ("lo", 0x800, 772, 6)
        assert trama[14] >> 4 == 4
        assert errno_de(uno.connect, ("lo", 0)) == errno.EOPNOTSUPP
        assert errno_de(uno.bind, ("no-existe", 0)) == errno.ENODEV
        assert errno_de(socket.socket, socket.AF_PACKET, FLUJO) == (
            errno.ESOCKTNOSUPPORT
        )


def hecho_con_sin_htons_el_socket_no_recibe() -> None:
    """referencia/constantes/packet.md"""
    with socket.socket(socket.AF_PACKET, BRUTO, ETH_P_ALL) as uno:
        with abre(DATAGRAMAS) as otro:
            otro.sendto(b"x", (LOCAL, 9))
        uno.setblocking(False)
        assert errno_de(uno.recv, 1) == errno.EAGAIN


def hecho_con_se_repara_y_se_lee_la_cola() -> None:
    """referencia/constantes/tcp.md"""
    with escucha() as servidor, abre() as cliente:
        cliente.connect(servidor.getsockname())
        cliente.setsockopt(TCP, TCP_REPAIR, 1)
        assert cliente.getsockopt(TCP, 20) == 0  # TCP_REPAIR_QUEUE: ninguna
        cliente.setsockopt(TCP, 20, 2)  # la de envío
        assert errno_de(cliente.getsockopt, TCP, 21) == 0  # TCP_QUEUE_SEQ


def hecho_con_los_puertos_de_un_linux_sin_ajustar() -> None:
    """conceptos/direcciones_y_puertos.md"""
    assert sysctl("net.ipv4.ip_local_port_range") == [32768, 60999]
    assert sysctl("net.ipv4.ip_unprivileged_port_start") == [1024]


def hecho_con_quien_escucha_en_una_familia_no_esta_en_la_otra() -> None:
    """errores/conexion_rechazada.md"""
    if not socket.has_dualstack_ipv6():
        return
    con_ipv6 = socket.create_server(("::1", 0), family=socket.AF_INET6)
    with con_ipv6 as servidor, abre() as uno:
        direccion = (LOCAL, servidor.getsockname()[1])
        assert errno_de(uno.connect, direccion) == errno.ECONNREFUSED
    with escucha() as servidor, abre(familia=socket.AF_INET6) as uno:
        direccion = ("::1", servidor.getsockname()[1])
        assert errno_de(uno.connect, direccion) == errno.ECONNREFUSED


def hecho_con_solo_la_interfaz_local_salen_las_dos_familias() -> None:
    """referencia/constantes/ai.md"""
    indicadores = socket.AI_PASSIVE | socket.AI_ADDRCONFIG
    infos = socket.getaddrinfo(None, 80, type=FLUJO, flags=indicadores)
    assert {info[4][0] for info in infos} == {"0.0.0.0", "::"}
    for host in (LOCAL, "::1"):
        assert socket.getaddrinfo(host, 80, type=FLUJO, flags=socket.AI_ADDRCONFIG)


def hecho_con_la_lista_trae_las_interfaces_apagadas() -> None:
    """referencia/funciones/if_nameindex.md"""
    with abre(DATAGRAMAS) as uno:
        fcntl.ioctl(uno, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", 0))
    assert "lo" in [nombre for _, nombre in socket.if_nameindex()]


if __name__ == "__main__":
    nombre = sys.argv[1]
    if nombre.startswith("hecho_sin_"):
        renuncia()
    else:
        levanta_lo()
    globals()[nombre]()
