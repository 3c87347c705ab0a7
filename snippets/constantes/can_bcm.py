"""Una orden del gestor de difusión: cabecera y, detrás, las tramas."""

# --8<-- [start:ejemplo]
import socket
import struct

CABECERA = struct.Struct("@3I4l2I0q")  # bcm_msg_head
TRAMA = struct.Struct("=IB3x8s")


def orden(
    codigo: int,
    can_id: int,
    tramas: tuple[bytes, ...] = (),
    indicadores: int = 0,
    count: int = 0,
    ival1: float = 0,
    ival2: float = 0,
) -> bytes:
    plazos = [
        parte
        for ival in (ival1, ival2)
        for parte in divmod(round(ival * 1_000_000), 1_000_000)
    ]
    cabecera = CABECERA.pack(
        codigo, indicadores, count, *plazos, can_id, len(tramas)
    )
    return cabecera + b"".join(tramas)


latido = TRAMA.pack(0x200, 1, b"A")
cada_100_ms = orden(
    socket.CAN_BCM_TX_SETUP,
    0x200,
    (latido,),
    socket.CAN_BCM_SETTIMER | socket.CAN_BCM_STARTTIMER,
    ival2=0.1,
)
si_calla_1_5_s = orden(
    socket.CAN_BCM_RX_SETUP,
    0x300,
    indicadores=socket.CAN_BCM_SETTIMER | socket.CAN_BCM_RX_FILTER_ID,
    ival1=1.5,
)
parar = orden(socket.CAN_BCM_TX_DELETE, 0x200)
for mensaje in cada_100_ms, si_calla_1_5_s, parar:
    print(len(mensaje), CABECERA.unpack_from(mensaje))
# --8<-- [end:ejemplo]
