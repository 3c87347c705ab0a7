"""Qué familias abre un usuario corriente y cuáles piden privilegios."""

import os
import socket
from collections.abc import Iterator

import pytest

pytestmark = pytest.mark.nucleo("sus familias no están en el núcleo de casi nadie")

NADIE = 65534
PF_KEY_V2 = 2


@pytest.fixture
def sin_privilegios() -> Iterator[None]:
    """La prueba corre como un usuario corriente."""
    os.seteuid(NADIE)
    yield
    os.seteuid(0)


@pytest.mark.usefixtures("sin_privilegios")
@pytest.mark.parametrize(
    ("familia", "tipo", "protocolo"),
    [
        (socket.AF_ALG, socket.SOCK_SEQPACKET, 0),
        (socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW),
        (socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_BCM),
        (socket.AF_CAN, socket.SOCK_DGRAM, socket.CAN_J1939),
        (socket.AF_INET, socket.SOCK_SEQPACKET, socket.IPPROTO_SCTP),
        (socket.AF_NETLINK, socket.SOCK_RAW, 0),
        (socket.AF_PPPOX, socket.SOCK_STREAM, 0),
        (socket.AF_RDS, socket.SOCK_SEQPACKET, 0),
        (socket.AF_TIPC, socket.SOCK_RDM, 0),
        (socket.AF_VSOCK, socket.SOCK_STREAM, 0),
        (socket.AF_X25, socket.SOCK_SEQPACKET, 0),
    ],
)
def test_abre_cualquiera(familia: int, tipo: int, protocolo: int) -> None:
    socket.socket(familia, tipo, protocolo).close()


@pytest.mark.usefixtures("sin_privilegios")
@pytest.mark.parametrize(
    ("familia", "tipo", "protocolo"),
    [
        (socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP),
        (socket.AF_KEY, socket.SOCK_RAW, PF_KEY_V2),
        (socket.AF_LLC, socket.SOCK_DGRAM, 0),
        (socket.AF_PACKET, socket.SOCK_RAW, 0),
    ],
)
def test_pide_privilegios(familia: int, tipo: int, protocolo: int) -> None:
    with pytest.raises(PermissionError):
        socket.socket(familia, tipo, protocolo)
