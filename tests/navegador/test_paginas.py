"""Una página de cada tipo, abierta en Chromium: red, consola, accesibilidad y uso."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.navegador.conftest import Abrir
from tests.sitio.construido import SITIO

TIPOS = {
    "portada": "index.html",
    "índice de referencia": "referencia/index.html",
    "método": "referencia/clase/*.html",
    "función": "referencia/funciones/*.html",
    "familia": "referencia/familias/*.html",
    "tipo": "referencia/tipos/*.html",
    "grupo de constantes": "referencia/constantes/tcp.html",
    "excepciones": "referencia/excepciones/index.html",
    "tabla grande": "referencia/compatibilidad.html",
    "concepto": "conceptos/*.html",
    "ejemplo": "ejemplos/*.html",
    "error": "errores/*.html",
    "404": "404.html",
}
METODO = "referencia/clase/recv.html"
ESTRECHA, ANCHA = 360, 1280


def de_tipo(tipo: str) -> str:
    """Da la página más larga de un tipo: la que más cosas tiene que comprobar."""
    candidatas = sorted(SITIO.glob(TIPOS[tipo]), key=lambda ruta: ruta.stat().st_size)
    if len(candidatas) > 1:
        candidatas = [ruta for ruta in candidatas if ruta.name != "index.html"]
    assert candidatas, f"no hay ninguna página en {TIPOS[tipo]}"
    return candidatas[-1].relative_to(SITIO).as_posix()


def ventana(ancho: int, tema: str = "light") -> dict[str, object]:
    """Opciones de una ventana de ese ancho y ese tema."""
    return {"viewport": {"width": ancho, "height": 800}, "color_scheme": tema}


def comprobar_accesible(pagina: Page) -> None:
    """Pasa axe-core con todas sus reglas."""
    violaciones = [
        f"{violacion['id']}: {violacion['help']}: {nodo['html'][:120]}"
        for violacion in Axe().run(pagina).response["violations"]
        for nodo in violacion["nodes"]
    ]
    assert not violaciones, "\n".join([pagina.url, *violaciones])


@pytest.mark.parametrize("tipo", TIPOS)
def test_la_red_y_la_consola_callan(abrir: Abrir, raiz: str, tipo: str) -> None:
    if tipo == "404" and raiz.startswith("file"):
        pytest.skip("sin servidor, la 404 la pone el navegador")
    pagina = abrir(raiz + de_tipo(tipo))
    pagina.wait_for_load_state("networkidle")
    expect(pagina.locator("h1")).to_have_count(1)


@pytest.mark.parametrize("tema", ["light", "dark"])
@pytest.mark.parametrize("ancho", [ESTRECHA, ANCHA])
@pytest.mark.parametrize("tipo", TIPOS)
def test_accesible(
    abrir: Abrir, por_http: str, tipo: str, ancho: int, tema: str
) -> None:
    pagina = abrir(por_http + de_tipo(tipo), **ventana(ancho, tema))
    esquema = "default" if tema == "light" else "slate"
    expect(pagina.locator("body")).to_have_attribute("data-md-color-scheme", esquema)
    comprobar_accesible(pagina)


@pytest.mark.parametrize("tema", ["light", "dark"])
@pytest.mark.parametrize("ancho", [ESTRECHA, ANCHA])
def test_la_busqueda_es_accesible(
    abrir: Abrir, por_http: str, ancho: int, tema: str
) -> None:
    pagina = abrir(f"{por_http}index.html", **ventana(ancho, tema))
    pagina.keyboard.press("/")
    pagina.keyboard.type("Address already in use")
    expect(pagina.locator(".md-search-result__item").first).to_contain_text("Address")
    # A medio aparecer, los colores no son todavía los suyos.
    pagina.locator(".md-search__inner").evaluate(
        "caja => Promise.all(document.getAnimations().map(a => a.finished))"
    )
    comprobar_accesible(pagina)


@pytest.mark.parametrize("tipo", TIPOS)
def test_la_pagina_cabe_en_un_telefono(abrir: Abrir, por_http: str, tipo: str) -> None:
    pagina = abrir(por_http + de_tipo(tipo), **ventana(ESTRECHA))
    assert pagina.evaluate("document.documentElement.scrollWidth") == ESTRECHA


def copiado(pagina: Page) -> str:
    """Lo que hay en el portapapeles."""
    return str(pagina.evaluate("navigator.clipboard.readText()"))


def test_copiar_un_programa(abrir: Abrir, raiz: str) -> None:
    pagina = abrir(
        f"{raiz}ejemplos/eco_tcp.html",
        permissions=["clipboard-read", "clipboard-write"],
    )
    bloque = pagina.locator(".language-python.highlight").first
    bloque.hover()
    bloque.get_by_title("Copiar al portapapeles").click()
    expect(pagina.locator(".md-dialog")).to_contain_text("Copiado")
    programas = Path("examples/eco_tcp").glob("*.py")
    textos = {ruta.read_text(encoding="utf-8").strip() for ruta in programas}
    assert copiado(pagina).replace("\u00a0", " ") in textos


def test_copiar_de_una_terminal(abrir: Abrir, raiz: str) -> None:
    pagina = abrir(
        f"{raiz}ejemplos/eco_tcp.html",
        permissions=["clipboard-read", "clipboard-write"],
    )
    bloque = pagina.locator(".highlight:has(code[data-copy])").first
    bloque.hover()
    bloque.get_by_title("Copiar al portapapeles").click()
    expect(pagina.locator(".md-dialog")).to_contain_text("Copiado")
    ordenes = [
        linea.removeprefix("$ ")
        for linea in bloque.locator("code").inner_text().splitlines()
        if linea.startswith("$ ")
    ]
    assert copiado(pagina).splitlines() == ordenes


def test_cambiar_de_tema(abrir: Abrir, raiz: str) -> None:
    pagina = abrir(raiz + METODO, **ventana(ANCHA))
    cuerpo = pagina.locator("body")
    pagina.get_by_title("Pasar al tema oscuro").click()
    expect(cuerpo).to_have_attribute("data-md-color-scheme", "slate")
    pagina.reload()
    expect(cuerpo).to_have_attribute("data-md-color-scheme", "slate")
    pagina.get_by_title("Pasar al tema claro").click()
    expect(cuerpo).to_have_attribute("data-md-color-scheme", "default")


def test_saltar_al_contenido(abrir: Abrir, raiz: str) -> None:
    pagina = abrir(raiz + METODO)
    pagina.keyboard.press("Tab")
    salto = pagina.get_by_role("link", name="Saltar al contenido")
    expect(salto).to_be_focused()
    pagina.keyboard.press("Enter")
    ancla = pagina.evaluate("decodeURIComponent(location.hash.slice(1))")
    assert pagina.locator(f'article [id="{ancla}"]').count() == 1


def test_las_tablas_anchas_se_alcanzan_con_el_teclado(
    abrir: Abrir, por_http: str
) -> None:
    pagina = abrir(por_http + METODO, **ventana(ESTRECHA))
    anchas = pagina.evaluate(
        "[...document.querySelectorAll('.md-typeset__scrollwrap')]"
        ".filter(caja => caja.scrollWidth > caja.clientWidth)"
        ".map(caja => caja.tabIndex)"
    )
    assert set(anchas) <= {0}
