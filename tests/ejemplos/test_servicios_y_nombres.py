"""Las funciones clásicas: lo que dan, lo mismo que getent, y sin usar la red."""

import re

from tests.arnes import maquinas
from tests.arnes.escena import Escena

PROGRAMA = "servicios_y_nombres/servicios_y_nombres.py"


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.terminal(PROGRAMA)
    assert programa.termina() == 0
    escena.guarda(programa)


def test_no_usa_la_red(escena: Escena) -> None:
    """Donde solo hay interfaz local, y ni siquiera levantada, dice lo mismo."""
    fuera = escena.programa(PROGRAMA)
    assert fuera.termina() == 0
    with maquinas.una() as maquina:
        maquinas.haz(maquina, "ip link set lo down")
        escena.dentro_de = maquina
        dentro = escena.programa(PROGRAMA)
        assert dentro.termina() == 0
        assert dentro.texto == fuera.texto


def test_dice_lo_mismo_que_getent(escena: Escena) -> None:
    """getent lee las mismas listas, sin Python."""
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    for lista, clave, suyo, nuestro in (
        ("services", "http/tcp", r"^http +(\d+)/tcp", r"getservbyname\(.*→ (\d+)"),
        ("services", "53/udp", r"^(\w+) +53/udp", r"getservbyport\(53.*→ '(\w+)'"),
        ("protocols", "tcp", r"^tcp +(\d+)", r"getprotobyname\(.*→ (\d+)"),
        ("ahostsv4", "localhost", r"^([\d.]+)", r"gethostbyname\(.*→ '([\d.]+)'"),
    ):
        par = escena.ajeno("getent", lista, clave)
        assert par.termina() == 0
        de_getent = re.search(suyo, par.texto)
        de_python = re.search(nuestro, programa.texto)
        assert de_getent
        assert de_python
        assert de_getent[1] == de_python[1]


def test_sin_listas_lo_dice_y_sigue(escena: Escena) -> None:
    """Como en muchas imágenes de contenedor: ni /etc/services ni /etc/protocols."""
    with maquinas.una() as maquina:
        vacia = "mount --bind /dev/null /etc/"
        guion = f'{vacia}services; {vacia}protocols; exec "$@"'
        escena.dentro_de = [*maquina, "unshare", "-m", "sh", "-ec", guion, "sh"]
        programa = escena.programa(PROGRAMA)
        assert programa.termina() == 0
    assert "getservbyname('http', 'tcp') → lanza OSError\n" in programa.texto
    assert "getprotobyname('tcp') → lanza OSError\n" in programa.texto


def test_no_pide_argumentos(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA, "http")
    assert programa.termina() == 1
    assert programa.errores == "Uso: servicios_y_nombres.py\n"
