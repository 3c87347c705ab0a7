"""Los dibujos publicados son los de sus fuentes de texto."""

from pathlib import Path

import pytest

from tools.dibujos import RAIZ, destino, fuentes, huella


@pytest.mark.parametrize("fuente", fuentes(), ids=lambda p: p.name)
def test_el_svg_esta_al_dia(fuente: Path) -> None:
    svg = destino(fuente)
    dibujado = svg.read_text(encoding="utf-8") if svg.is_file() else ""
    assert huella(fuente) in dibujado, (
        f"{svg.relative_to(RAIZ)}: no corresponde a su fuente; "
        "ejecuta `nox -s actualizar`"
    )


def test_todo_svg_dibujado_tiene_fuente() -> None:
    huerfanos = {
        svg
        for svg in (RAIZ / "docs").rglob("*.svg")
        if 'class="aasvg"' in svg.read_text(encoding="utf-8")
    } - {destino(fuente) for fuente in fuentes()}
    assert not huerfanos
