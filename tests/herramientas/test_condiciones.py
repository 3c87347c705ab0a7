"""Las condiciones del contrato: qué valen, cuáles se admiten y cómo se redactan."""

import ast

import pytest

from tools.condiciones import PLATAFORMAS, VERSIONES, disponibilidad
from tools.disponibilidad import redactar


def condicion(texto: str) -> ast.expr:
    """Analiza una expresión."""
    return ast.parse(texto, mode="eval").body


@pytest.mark.parametrize(
    ("condiciones", "texto"),
    [
        ([], "todos los sistemas"),
        (['sys.platform == "linux"'], "Linux"),
        (['sys.platform != "win32"'], "todos los sistemas menos Windows"),
        (['not sys.platform == "win32"'], "todos los sistemas menos Windows"),
        (['sys.platform == "linux" or sys.platform == "win32"'], "Linux y Windows"),
        (['sys.platform.startswith("freebsd")'], "FreeBSD"),
        (['sys.platform != "linux"', 'sys.platform != "win32"'], "macOS y los BSD"),
        (
            ['sys.platform.startswith("freebsd") or sys.platform == "linux"'],
            "Linux y FreeBSD",
        ),
        (["sys.version_info >= (3, 12)"], "todos los sistemas, desde Python 3.12"),
        (["sys.version_info < (3, 14)"], "todos los sistemas, hasta Python 3.13"),
        (
            ["sys.version_info >= (3, 12)", "sys.version_info < (3, 14)"],
            "todos los sistemas, desde Python 3.12 hasta Python 3.13",
        ),
        (
            ['sys.platform == "linux" and sys.version_info >= (3, 13)'],
            "Linux, desde Python 3.13",
        ),
        (
            [
                'sys.platform == "linux" or '
                'sys.platform == "win32" and sys.version_info >= (3, 14)'
            ],
            "Linux; Windows, desde Python 3.14",
        ),
        (
            ['sys.platform == "linux"', 'sys.platform == "win32"'],
            "ninguno de los sistemas que se documentan",
        ),
        (["sys.version_info >= (3, 9)"], "todos los sistemas"),
    ],
)
def test_condiciones_y_como_se_redactan(condiciones: list[str], texto: str) -> None:
    donde = disponibilidad([condicion(c) for c in condiciones])
    assert redactar(donde) == texto


def test_la_disponibilidad_nombra_todas_las_plataformas_en_su_orden() -> None:
    donde = disponibilidad([condicion('sys.platform == "darwin"')])
    assert list(donde) == list(PLATAFORMAS)
    assert [p for p, versiones in donde.items() if versiones] == ["darwin"]
    assert donde["darwin"] == list(VERSIONES)


@pytest.mark.parametrize(
    "texto",
    [
        'sys.platform == "linux2"',
        'sys.platform == "cygwin"',
        'sys.platform in ("linux", "darwin")',
        'sys.platform.startswith("bsd")',
        'sys.platform.endswith("linux")',
        "sys.version_info > (3, 12)",
        "sys.version_info >= (3,)",
        "sys.version_info >= (3, 12, 1)",
        "sys.version_info[0] == 3",
        'os.name == "nt"',
        'hasattr(socket, "AF_UNIX")',
        "TYPE_CHECKING",
        "True",
    ],
)
def test_lo_no_admitido_se_dice_con_su_remedio(texto: str) -> None:
    with pytest.raises(ValueError, match=r"^condición no admitida: «.+»; usa .+$"):
        disponibilidad([condicion(texto)])
