"""La galería sale de las cabeceras; una cabecera mala se dice con su fichero."""

from pathlib import Path

import pytest

from tools import galeria

BUENA = """---
tema: UDP
nivel: básico
ensena: mandar y recibir
---

# Un `título`

Texto.
"""


@pytest.fixture
def pagina(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(galeria, "RAIZ", tmp_path)
    return tmp_path / "pagina.md"


def test_lee_una_cabecera(pagina: Path) -> None:
    pagina.write_text(BUENA, "utf-8")
    esperado = ("pagina.md", "Un `título`", "UDP", "básico", "mandar y recibir")
    assert galeria.leer(pagina) == esperado


@pytest.mark.parametrize(
    ("de", "a", "dice"),
    [
        (BUENA, "# Sin cabecera\n", "pon `tema:`"),
        ("tema: UDP", "tema: Otro", "pon `tema:`"),
        ("nivel: básico", "nivel: fácil", "básico; intermedio; avanzado"),
        ("ensena: mandar y recibir\n", "", "pon `ensena:`"),
        ("mandar y recibir", "`send` y `recv`", "empieza con una letra"),
        ("mandar y recibir", "dos cosas: esta y la otra", "no uses «: »"),
        ("mandar y recibir", "direcciones ::ffff:", "no uses «: »"),
    ],
)
def test_una_cabecera_mala_se_dice(pagina: Path, de: str, a: str, dice: str) -> None:
    pagina.write_text(BUENA.replace(de, a), "utf-8")
    with pytest.raises(SystemExit) as fin:
        galeria.leer(pagina)
    mensaje = str(fin.value)
    assert mensaje.startswith("pagina.md: ")
    assert dice in mensaje
    assert "\n" not in mensaje


def test_van_por_tema_y_de_facil_a_dificil() -> None:
    orden = [
        (galeria.TEMAS.index(e.tema), galeria.NIVELES.index(e.nivel))
        for e in galeria.ejemplos()
    ]
    assert orden == sorted(orden)
    assert "\n".join(galeria.por_tema(galeria.ejemplos())).count("](eco_tcp.md)") == 1
