"""Sin su familia en el núcleo, cada programa lo dice en una línea y sale con 2."""

import re
import socket
from pathlib import Path

import pytest

from tests.arnes.escena import EJEMPLOS, Escena

# Cómo abre el socket un programa de estas familias.
ABRE = re.compile(
    r"socket\.socket\(\s*socket\.(AF_\w+), socket\.(SOCK_\w+)"
    r"(?:, (?:socket\.)?(\w+))?,?\s*\)"
)
RARAS = {"AF_ALG", "AF_CAN", "AF_KEY", "AF_RDS", "AF_TIPC", "AF_VSOCK"}
PROGRAMAS = [
    ruta
    for ruta in sorted(EJEMPLOS.glob("*/*.py"))
    if (hallazgo := ABRE.search(ruta.read_text("utf-8")))
    and (hallazgo[1] in RARAS or hallazgo[3] == "IPPROTO_SCTP")
]


def se_abre(familia: str, tipo: str, protocolo: str | None) -> bool:
    numero = {"PF_KEY_V2": 2, None: 0}.get(protocolo)
    if numero is None:
        numero = getattr(socket, str(protocolo))
    try:
        socket.socket(getattr(socket, familia), getattr(socket, tipo), numero).close()
    except (AttributeError, OSError):
        return False
    return True


@pytest.mark.parametrize(
    "programa", PROGRAMAS, ids=lambda p: p.relative_to(EJEMPLOS).as_posix()
)
def test_lo_dice_y_sale_con_2(escena: Escena, programa: Path) -> None:
    hallazgo = ABRE.search(programa.read_text("utf-8"))
    assert hallazgo
    if se_abre(*hallazgo.groups()):
        pytest.skip(f"este núcleo tiene {hallazgo[1]}")
    proceso = escena.programa(programa.relative_to(EJEMPLOS).as_posix())
    assert proceso.termina() == 2
    assert proceso.texto == ""
    assert re.fullmatch(r"No se puede abrir .+\.\n", proceso.errores)
