"""La comparación de dos sitios construidos."""

from pathlib import Path

import pytest

from tools import comparar_zensical

PAGINA = """<h1>Fuera</h1><article><h1 id="uno">recv()<a class="headerlink">¶</a></h1>
<p><a href="otra.html">Hola</a> <code>x</code></p><pre><span></span><code>a = 1
<span>b</span> = 2
</code></pre></article><h2>Fuera</h2>"""


@pytest.fixture
def sitios(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Dos sitios iguales, de una página."""
    monkeypatch.chdir(tmp_path)
    for sitio in (comparar_zensical.SITIO, comparar_zensical.SITIO_ZENSICAL):
        sitio.mkdir()
        (sitio / "index.html").write_text(PAGINA, encoding="utf-8")
    return comparar_zensical.SITIO, comparar_zensical.SITIO_ZENSICAL


def test_lee_los_encabezados_y_los_bloques_del_articulo() -> None:
    articulo = comparar_zensical.Articulo(PAGINA)
    assert articulo.encabezados == ["h1 #uno «recv()»"]
    assert articulo.bloques == [r"'a = 1\nb = 2'"]
    assert articulo.enlaces == ["otra.html"]
    assert articulo.palabras == ["Hola", "x"]


@pytest.mark.usefixtures("sitios")
def test_dos_sitios_iguales_no_tienen_diferencias() -> None:
    assert list(comparar_zensical.diferencias()) == []


@pytest.mark.parametrize(
    ("antes", "despues", "linea"),
    [
        ('"uno"', '"dos"', "encabezados. {} h1 #uno «recv()» ⇄ {} h1 #dos «recv()»"),
        ("recv()", "send()", "encabezados. {} h1 #uno «recv()» ⇄ {} h1 #uno «send()»"),
        ("a = 1", "a = 3", r"código. {} 'a = 1\nb = 2' ⇄ {} 'a = 3\nb = 2'"),
        ("otra.html", "otra.md", "enlaces. {} otra.html ⇄ {} otra.md"),
        ("Hola", "Hola, tú", "texto. {} Hola ⇄ {} Hola, tú"),
    ],
)
def test_cada_diferencia_es_una_linea(
    sitios: tuple[Path, Path], antes: str, despues: str, linea: str
) -> None:
    cambiada = PAGINA.replace(antes, despues)
    (sitios[1] / "index.html").write_text(cambiada, encoding="utf-8")
    assert list(comparar_zensical.diferencias()) == [
        f"index.html: {linea.format('MkDocs:', 'Zensical:')}"
    ]


def test_una_pagina_de_mas(sitios: tuple[Path, Path]) -> None:
    (sitios[0] / "otra.html").write_text(PAGINA, encoding="utf-8")
    (linea,) = comparar_zensical.diferencias()
    assert linea == "páginas. MkDocs: otra.html ⇄ Zensical: "
