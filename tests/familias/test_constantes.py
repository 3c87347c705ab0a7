"""Lo que las páginas de constantes dicen haber comprobado en este núcleo."""

import errno
import select
import socket
import struct
from collections.abc import Iterator

import pytest

from tests.arnes import plazos

pytestmark = pytest.mark.nucleo("sus familias no están en el núcleo de casi nadie")

TRAMA = struct.Struct("=IB3x8s")
BCM = struct.Struct("@3I4l2I0q")
J1939 = socket.SOL_CAN_BASE + socket.CAN_J1939
NADIE, TODOS = socket.J1939_NO_NAME, socket.J1939_NO_ADDR
AQUI = 0.2  # segundos: lo que se espera a lo que no debe llegar


def falla(codigo: int, que: object, *args: object) -> None:
    assert callable(que)
    with pytest.raises(OSError, match=rf"^\[Errno {codigo}\]"):
        que(*args)


def hay_algo(conector: socket.socket) -> bool:
    return bool(select.select([conector], [], [], AQUI)[0])


def llega(conector: socket.socket, esperado: bool) -> bool:
    """Si llega algo; lo que se espera se espera de verdad, por lenta que vaya."""
    plazo = plazos.RED if esperado else AQUI
    return bool(select.select([conector], [], [], plazo)[0])


class Abre:
    """Abre sockets con plazo y los cierra al acabar."""

    def __init__(self) -> None:
        self.abiertos: list[socket.socket] = []

    def __call__(self, familia: int, tipo: int, protocolo: int = 0) -> socket.socket:
        conector = socket.socket(familia, tipo, protocolo)
        conector.settimeout(plazos.RED)
        self.abiertos.append(conector)
        return conector

    def crudo(self) -> socket.socket:
        bus = self(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW)
        bus.bind(("vcan0",))
        return bus

    def bcm(self) -> socket.socket:
        gestor = self(socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_BCM)
        gestor.connect(("vcan0",))
        return gestor

    def j1939(self, direccion: int, nombre: int = NADIE) -> socket.socket:
        nodo = self(socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_J1939)
        nodo.bind(("vcan0", nombre, socket.J1939_NO_PGN, direccion))
        return nodo


@pytest.fixture
def abre() -> Iterator[Abre]:
    abre = Abre()
    yield abre
    for conector in abre.abiertos:
        conector.close()


# --- CAN -----------------------------------------------------------------------------


def test_can_longitudes_que_no_valen(abre: Abre) -> None:
    bus = abre.crudo()
    falla(errno.EINVAL, bus.send, TRAMA.pack(0x123, 9, b""))
    falla(errno.EINVAL, bus.send, TRAMA.pack(0x123, 8, b"")[:15])
    falla(errno.EINVAL, bus.send, bytes(72))


def test_can_fd(abre: Abre) -> None:
    """Con la opción llegan las dos clases de trama; sin ella, solo las de 16 bytes."""
    emisor, con, sin = abre.crudo(), abre.crudo(), abre.crudo()
    for bus in emisor, con:
        bus.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_FD_FRAMES, 1)
    emisor.send(struct.pack("=IBB2x64s", 0x123, 64, 0, b"x" * 64))
    emisor.send(TRAMA.pack(0x124, 1, b"a"))
    assert [len(con.recv(72)), len(con.recv(72))] == [72, 16]
    assert TRAMA.unpack(sin.recv(72))[0] == 0x124


def test_can_filtros(abre: Abre) -> None:
    """Se suman; para excluir varios hace falta que se cumplan todos."""

    def reciben(filtros: tuple[tuple[int, int], ...], todos: int) -> list[int]:
        bus, testigo = abre.crudo(), abre.crudo()
        opciones = (
            (socket.CAN_RAW_FILTER, b"".join(struct.pack("=II", *f) for f in filtros)),
            (socket.CAN_RAW_JOIN_FILTERS, struct.pack("=i", todos)),
        )
        for opcion, valor in opciones:
            bus.setsockopt(socket.SOL_CAN_RAW, opcion, valor)
        emisor = abre.crudo()
        for numero in (0x123, 0x456, 0x789, 0x123 | socket.CAN_EFF_FLAG):
            emisor.send(TRAMA.pack(numero, 0, b""))
            testigo.recv(16)  # El núcleo ya la repartió.
        vistos = []
        while select.select([bus], [], [], 0)[0]:
            vistos.append(TRAMA.unpack(bus.recv(16))[0])
        return vistos

    largo, mascara = 0x123 | socket.CAN_EFF_FLAG, 0x7FF | socket.CAN_EFF_FLAG
    assert reciben(((0x123, 0x7FF),), 0) == [0x123, largo]
    assert reciben(((0x123, mascara),), 0) == [0x123]
    assert reciben(((0x123, mascara), (0x456, mascara)), 0) == [0x123, 0x456]
    invertidos = tuple((n | 0x20000000, mascara) for n in (0x123, 0x456))
    assert reciben(invertidos, 0) == [0x123, 0x456, 0x789, largo]
    assert reciben(invertidos, 1) == [0x789, largo]


@pytest.mark.parametrize(
    ("eco", "propias", "otro_recibe", "el_que_envia"),
    [(1, 0, True, False), (1, 1, True, True), (0, 1, False, False)],
)
def test_can_eco_y_propias(
    abre: Abre, eco: int, propias: int, otro_recibe: bool, el_que_envia: bool
) -> None:
    emisor, otro = abre.crudo(), abre.crudo()
    emisor.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_LOOPBACK, eco)
    emisor.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_RECV_OWN_MSGS, propias)
    emisor.send(TRAMA.pack(0x123, 0, b""))
    assert llega(otro, otro_recibe) == otro_recibe
    assert llega(emisor, el_que_envia) == el_que_envia
    if el_que_envia:
        assert emisor.recvmsg(16)[2] & socket.MSG_CONFIRM


def test_can_valores_por_defecto(abre: Abre) -> None:
    bus = abre.crudo()
    assert bus.getsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_LOOPBACK) == 1
    assert bus.getsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_RECV_OWN_MSGS) == 0


# --- CAN_BCM -------------------------------------------------------------------------

RITMO = socket.CAN_BCM_SETTIMER | socket.CAN_BCM_STARTTIMER


def orden(
    codigo: int,
    numero: int,
    *tramas: bytes,
    indicadores: int = 0,
    ival1: int = 0,
    ival2: int = 0,
) -> bytes:
    """Una orden del gestor, con los intervalos en microsegundos."""
    tiempos = (*divmod(ival1, 1_000_000), *divmod(ival2, 1_000_000))
    cabecera = BCM.pack(codigo, indicadores, 0, *tiempos, numero, len(tramas))
    return cabecera + b"".join(tramas)


def codigo_de(aviso: bytes) -> int:
    return int(BCM.unpack_from(aviso)[0])


def test_bcm_repite_hasta_que_se_borra(abre: Abre) -> None:
    gestor, bus = abre.bcm(), abre.crudo()
    latido = TRAMA.pack(0x200, 1, b"A")
    gestor.send(
        orden(socket.CAN_BCM_TX_SETUP, 0x200, latido, indicadores=RITMO, ival2=10_000)
    )
    assert [bus.recv(16) for _ in range(3)] == [latido] * 3
    gestor.send(orden(socket.CAN_BCM_TX_DELETE, 0x200))
    while select.select([bus], [], [], 0)[0]:
        bus.recv(16)
    assert not hay_algo(bus)


def test_bcm_un_aviso_por_ausencia(abre: Abre) -> None:
    """Y si vuelve con lo mismo, no hay aviso, salvo con RX_ANNOUNCE_RESUME."""
    bus = abre.crudo()
    for anuncia in (0, socket.CAN_BCM_RX_ANNOUNCE_RESUME):
        gestor = abre.bcm()
        gestor.send(
            orden(
                socket.CAN_BCM_RX_SETUP,
                0x300,
                TRAMA.pack(0x300, 8, b"\xff" * 8),
                indicadores=socket.CAN_BCM_SETTIMER | anuncia,
                ival1=20_000,
            )
        )
        bus.send(TRAMA.pack(0x300, 1, b"A"))
        assert codigo_de(gestor.recv(100)) == socket.CAN_BCM_RX_CHANGED
        assert codigo_de(gestor.recv(100)) == socket.CAN_BCM_RX_TIMEOUT
        assert not hay_algo(gestor)
        bus.send(TRAMA.pack(0x300, 1, b"A"))
        vuelve = socket.CAN_BCM_RX_CHANGED if anuncia else socket.CAN_BCM_RX_TIMEOUT
        assert codigo_de(gestor.recv(100)) == vuelve


def test_bcm_ival2_junta_los_cambios(abre: Abre) -> None:
    """De seis seguidos se avisa del primero y del último."""
    bus, gestor = abre.crudo(), abre.bcm()
    gestor.send(
        orden(
            socket.CAN_BCM_RX_SETUP,
            0x301,
            TRAMA.pack(0x301, 8, b"\xff" * 8),
            indicadores=socket.CAN_BCM_SETTIMER,
            ival2=500_000,
        )
    )
    for letra in b"ABCDEF":
        bus.send(TRAMA.pack(0x301, 1, bytes([letra])))
    vistas = [gestor.recv(100)[-8:-7] for _ in range(2)]
    assert vistas == [b"A", b"F"]
    assert not hay_algo(gestor)


def test_bcm_ampliar_una_tarea(abre: Abre) -> None:
    gestor = abre.bcm()
    trama = TRAMA.pack(0x201, 0, b"")
    gestor.send(orden(socket.CAN_BCM_TX_SETUP, 0x201, trama))
    ampliada = orden(socket.CAN_BCM_TX_SETUP, 0x201, trama, trama)
    falla(errno.E2BIG, gestor.send, ampliada)
    gestor.send(orden(socket.CAN_BCM_TX_DELETE, 0x201))
    assert gestor.send(ampliada) == len(ampliada)


# --- J1939 ---------------------------------------------------------------------------


def test_j1939_identificador_en_el_bus(abre: Abre) -> None:
    bus, motor = abre.crudo(), abre.j1939(0x20)
    motor.sendto(b"hola", ("vcan0", NADIE, 0x12300, 0x30))
    numero = TRAMA.unpack(bus.recv(16))[0]
    assert numero & socket.CAN_EFF_MASK == 0x19233020


def test_j1939_pgn_con_byte_bajo(abre: Abre) -> None:
    nodo = abre.j1939(0x20)
    falla(errno.EINVAL, nodo.sendto, b"x", ("vcan0", NADIE, 0x12345, 0x30))
    otro = abre(socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_J1939)
    falla(errno.EINVAL, otro.bind, ("vcan0", NADIE, 0x12345, 0x21))


def test_j1939_reclamar_direccion(abre: Abre) -> None:
    nombre = 0xA00082005340_04D2 & (2**64 - 1)
    nodo = abre.j1939(0x40, nombre)
    nodo.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    reclama = ("vcan0", NADIE, socket.J1939_PGN_ADDRESS_CLAIMED, TODOS)
    otro_nombre = struct.pack("<Q", nombre + 1)
    falla(errno.EPROTO, nodo.sendto, otro_nombre, reclama)
    nodo.sendto(struct.pack("<Q", nombre), reclama)
    falla(errno.EADDRNOTAVAIL, nodo.sendto, b"x", ("vcan0", NADIE, 0x12300, 0x30))


def test_j1939_filtro_y_promiscuo(abre: Abre) -> None:
    """El filtro no se puede leer, y el modo promiscuo no lo anula."""
    emisor, nodo = abre.j1939(0x20), abre.j1939(0x31)
    filtro = struct.pack("=QQIIBB6x", 0, 0, 0x12300, 0x3FFFF, 0, 0)
    nodo.setsockopt(J1939, socket.SO_J1939_FILTER, filtro)
    falla(errno.ENOPROTOOPT, nodo.getsockopt, J1939, socket.SO_J1939_FILTER, 32)
    nodo.setsockopt(J1939, socket.SO_J1939_PROMISC, 1)
    emisor.sendto(b"para otro grupo", ("vcan0", NADIE, 0x12400, 0x31))
    emisor.sendto(b"ajeno", ("vcan0", NADIE, 0x12300, 0x55))
    # Es para otra dirección: lo deja pasar el modo promiscuo.
    assert nodo.recv(100) == b"ajeno"


def test_j1939_difusiones(abre: Abre) -> None:
    emisor, sordo, oyente = abre.j1939(0x20), abre.j1939(0x32), abre.j1939(0x33)
    a_todos = ("vcan0", NADIE, 0xFEEE, TODOS)
    falla(errno.EACCES, emisor.sendto, b"x", a_todos)
    for nodo in emisor, oyente:
        nodo.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    emisor.sendto(b"difusion", a_todos)
    assert oyente.recv(100) == b"difusion"
    assert not hay_algo(sordo)


# --- RDS -----------------------------------------------------------------------------


def test_rds_enlazar_antes_de_enviar(abre: Abre) -> None:
    conector = abre(socket.AF_RDS, socket.SOCK_SEQPACKET)
    falla(errno.ENOTCONN, conector.sendto, b"x", ("127.0.0.1", 4000))


def test_rds_opciones(abre: Abre) -> None:
    """Sin InfiniBand se dejan poner tres; las de RDMA, no."""
    conector = abre(socket.AF_RDS, socket.SOCK_SEQPACKET)
    conector.bind(("127.0.0.1", 0))
    destino = struct.pack("=H", socket.AF_INET) + struct.pack("!H", 4000)
    destino += socket.inet_aton("127.0.0.1") + bytes(8)
    conector.setsockopt(socket.SOL_RDS, 1, destino)  # RDS_CANCEL_SENT_TO
    conector.setsockopt(socket.SOL_RDS, 5, 1)  # RDS_RECVERR
    conector.setsockopt(socket.SOL_RDS, 6, 1)  # RDS_CONG_MONITOR
    clave = bytes(32)
    # RDS_GET_MR: pide una clave de RDMA.
    falla(errno.EOPNOTSUPP, conector.setsockopt, socket.SOL_RDS, 2, clave)


# --- TIPC ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tipo", "al_llegar", "al_salir"),
    [
        (socket.SOCK_RDM, 1, 0),
        (socket.SOCK_DGRAM, 1, 1),
        (socket.SOCK_SEQPACKET, 0, 0),
    ],
)
def test_tipc_lo_que_se_puede_tirar(
    abre: Abre, tipo: int, al_llegar: int, al_salir: int
) -> None:
    conector = abre(socket.AF_TIPC, tipo)
    lee = conector.getsockopt
    assert lee(socket.SOL_TIPC, socket.TIPC_DEST_DROPPABLE) == al_llegar
    assert lee(socket.SOL_TIPC, socket.TIPC_SRC_DROPPABLE) == al_salir


def test_tipc_flujo_sin_src_droppable(abre: Abre) -> None:
    conector = abre(socket.AF_TIPC, socket.SOCK_STREAM)
    args = (socket.SOL_TIPC, socket.TIPC_SRC_DROPPABLE, 1)
    falla(errno.ENOPROTOOPT, conector.setsockopt, *args)


def test_tipc_importancia(abre: Abre) -> None:
    conector = abre(socket.AF_TIPC, socket.SOCK_RDM)
    args = (socket.SOL_TIPC, socket.TIPC_IMPORTANCE)
    assert conector.getsockopt(*args) == socket.TIPC_LOW_IMPORTANCE
    conector.setsockopt(*args, socket.TIPC_CRITICAL_IMPORTANCE)
    falla(errno.EINVAL, conector.setsockopt, *args, 4)


@pytest.mark.parametrize("devuelve", [False, True])
def test_tipc_cola_llena(abre: Abre, devuelve: bool) -> None:
    """Lo que no cabe se tira sin avisar; con la opción a 0, vuelve con su causa."""
    servidor = abre(socket.AF_TIPC, socket.SOCK_RDM)
    servidor.bind((socket.TIPC_ADDR_NAMESEQ, 20100, 0, 9, socket.TIPC_NODE_SCOPE))
    cliente = abre(socket.AF_TIPC, socket.SOCK_RDM)
    if devuelve:
        cliente.setsockopt(socket.SOL_TIPC, socket.TIPC_DEST_DROPPABLE, 0)
    enviados = 60
    for _ in range(enviados):
        destino = (socket.TIPC_ADDR_NAME, 20100, 5, 0)
        cliente.sendto(b"x" * 60_000, destino)
    recibidos = 0
    while select.select([servidor], [], [], AQUI)[0]:
        servidor.recv(66_000)
        recibidos += 1
    assert 0 < recibidos < enviados
    assert llega(cliente, devuelve) == devuelve
    if devuelve:
        datos, auxiliares, _, _ = cliente.recvmsg(66_000, 70_000)
        assert datos == b""
        assert [(nivel, tipo) for nivel, tipo, _ in auxiliares][:2] == [
            (socket.SOL_TIPC, 1),  # TIPC_ERRINFO
            (socket.SOL_TIPC, 2),  # TIPC_RETDATA
        ]


def test_tipc_descarta_los_vacios(abre: Abre) -> None:
    servidor = abre(socket.AF_TIPC, socket.SOCK_RDM)
    servidor.bind((socket.TIPC_ADDR_NAMESEQ, 20101, 0, 9, socket.TIPC_NODE_SCOPE))
    cliente = abre(socket.AF_TIPC, socket.SOCK_RDM)
    destino = (socket.TIPC_ADDR_NAME, 20101, 5, 0)
    cliente.sendto(b"", destino)
    cliente.sendto(b"lleno", destino)
    assert servidor.recv(100) == b"lleno"
