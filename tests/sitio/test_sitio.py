"""El sitio construido: nada de fuera, nada roto, todo en español, código exacto."""

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.sitio.construido import (
    DOCS,
    NO_ENCONTRADA,
    RAIZ,
    SITIO,
    bloques_incluidos,
    destino,
    documentos,
    es_externo,
    fuentes,
    leer,
)

pytestmark = pytest.mark.usefixtures("hay_sitio")

EJEMPLOS = sorted(p for p in (RAIZ / "examples").iterdir() if any(p.glob("*.py")))

# Direcciones que el código del tema lleva dentro y no llega a pedir aquí. La prueba
# del navegador lo confirma: corta toda petición que salga de la máquina.
NO_SE_PIDEN = {
    "https://unpkg.com/mermaid@": "solo si una página trae un diagrama de Mermaid",
    "https://unpkg.com/resize-observer-polyfill": "solo en navegadores muy viejos",
    "https://api.github.com/": "solo si mkdocs.yml declara repo_url",
    "https://${": "solo si mkdocs.yml declara un repo_url de GitLab",
}

# Cómo empieza lo que el tema y mkdocstrings dicen cuando falta una traducción.
INGLES = re.compile(
    r"\s*(Made with|Not found|Skip to|Table of contents|Copy to clipboard|Copied"
    r"|Permanent link|Back to top|Previous|Next|Search|Type to start|required\s*$"
    r"|optional\s*$|default:|Parameters|Returns|Raises|Description|Source code"
    r"|Edit this page|Initializing|No matching|Navigation|Footer|Header|Tabs"
    r"|Warning|Note|Danger|Failure|Tip|Example|# matching|1 matching)\b"
)

COMO_MUCHO_EN_EL_INDICE = 40  # entradas seguidas: más, en un teléfono, no se recorren

CARGA_EN_CSS = re.compile(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//[^'\")\s]*")
TEXTO_EN_JS = re.compile(r"[\"'`](https?://[^\"'`\s]*)")


def sin_defectos(defectos: Iterable[str]) -> None:
    """Falla con una línea por defecto."""
    if lineas := list(defectos):
        pytest.fail("\n".join(lineas), pytrace=False)


def test_ninguna_pagina_pide_nada_de_fuera() -> None:
    sin_defectos(
        f"{doc.nombre}: pide «{peticion}»; sírvelo desde docs/assets/"
        for doc in documentos()
        for peticion in doc.peticiones
        if es_externo(peticion)
    )


def test_ningun_estilo_pide_nada_de_fuera() -> None:
    hojas = [
        (ruta.relative_to(SITIO), ruta.read_text(encoding="utf-8"))
        for ruta in sorted(SITIO.rglob("*.css"))
    ]
    hojas += [(Path(doc.nombre), "\n".join(doc.estilos)) for doc in documentos()]
    sin_defectos(
        f"{ruta}: pide «{pedido}»; sírvelo desde docs/assets/"
        for ruta, texto in hojas
        for pedido in CARGA_EN_CSS.findall(texto)
    )


def test_ningun_guion_pide_nada_de_fuera() -> None:
    textos = {
        ruta.relative_to(SITIO).as_posix(): ruta.read_text(encoding="utf-8")
        for ruta in sorted(SITIO.rglob("*.js"))
        if ruta.name != "search_index.js"  # texto de las páginas, no código
    }
    textos |= {doc.nombre: "\n".join(doc.guiones) for doc in documentos()}
    halladas = [
        (nombre, direccion)
        for nombre, texto in textos.items()
        for direccion in TEXTO_EN_JS.findall(texto)
    ]
    sin_defectos(
        f"{nombre}: nombra «{direccion}»; quítala o explícala en NO_SE_PIDEN"
        for nombre, direccion in halladas
        if not direccion.startswith(tuple(NO_SE_PIDEN))
    )
    sin_defectos(
        f"test_sitio.py: «{permitida}» ya no está en ningún guion; quítala de la lista"
        for permitida in NO_SE_PIDEN
        if not any(direccion.startswith(permitida) for _, direccion in halladas)
    )


def test_enlaces_y_anclas_existen() -> None:
    defectos = []
    for doc in documentos():
        for enlace in doc.enlaces:
            if es_externo(enlace.destino) or enlace.destino.startswith("mailto:"):
                continue
            ruta, ancla = destino(doc, enlace.destino)
            que = f"{doc.nombre}: el enlace «{enlace.destino}»"
            if not ruta.is_file():
                defectos.append(f"{que} no lleva a ningún fichero; corrígelo")
            elif ancla and ancla not in leer(ruta).identificadores:
                defectos.append(f"{que} no lleva a ningún apartado; corrígelo")
    sin_defectos(defectos)


def test_identificadores_unicos() -> None:
    sin_defectos(
        f"{doc.nombre}: el id «{identificador}» está {veces} veces; cambia un título"
        for doc in documentos()
        for identificador, veces in Counter(doc.identificadores).items()
        if veces > 1
    )


def test_un_titulo_por_pagina_y_en_espanol() -> None:
    defectos = []
    titulos = Counter(doc.titulo.strip() for doc in documentos())
    for doc in documentos():
        if len(doc.encabezados) != 1:
            defectos.append(f"{doc.nombre}: tiene {len(doc.encabezados)} h1; pon uno")
        if doc.idioma != "es":
            defectos.append(f"{doc.nombre}: lang es «{doc.idioma}»; tiene que ser «es»")
        if not doc.titulo.strip() or titulos[doc.titulo.strip()] > 1:
            defectos.append(
                f"{doc.nombre}: el título «{doc.titulo.strip()}» no es solo suyo;"
                " pon `title:` al principio de la página"
            )
    sin_defectos(defectos)


def test_ningun_resto_en_ingles() -> None:
    defectos = []
    for doc in documentos():
        ajustes = [texto for guion in doc.guiones for texto in re.findall(
            r'"((?:clipboard|search|select)\.[\w.]+)":\s*"([^"]*)"', guion
        )]  # fmt: skip
        for texto in [*doc.textos, *(valor for _, valor in ajustes)]:
            if INGLES.match(texto):
                defectos.append(
                    f"{doc.nombre}: dice «{texto.strip()[:60]}»;"
                    " tradúcelo en tools/tema o en tools/plantillas"
                )
    sin_defectos(sorted(set(defectos)))


def test_el_codigo_es_el_del_fichero() -> None:
    defectos = []
    for fuente, doc in fuentes():
        quedan = iter(bloque.strip("\n") for bloque in doc.bloques)
        for incluidos, texto in bloques_incluidos(fuente):
            if texto.strip("\n") not in quedan:  # avanza: el orden también cuenta
                defectos.append(
                    f"{doc.nombre}: no enseña «{incluidos}» tal como es;"
                    " mira cómo lo incluye la página y vuelve a construir"
                )
                break
    sin_defectos(defectos)


def test_se_ensena_codigo() -> None:
    """Que la prueba anterior no esté comparando nada con nada."""
    assert sum(1 for fuente, _ in fuentes() for _ in bloques_incluidos(fuente)) > 10


@pytest.mark.parametrize("ejemplo", EJEMPLOS, ids=lambda ruta: ruta.name)
def test_descargas(ejemplo: Path) -> None:
    programas = {ruta.name: ruta.read_bytes() for ruta in ejemplo.glob("*.py")}
    carpeta = SITIO / "descargas" / ejemplo.name
    comprimido = carpeta.with_suffix(".zip")
    assert {ruta.name: ruta.read_bytes() for ruta in carpeta.iterdir()} == programas
    with zipfile.ZipFile(comprimido) as contenido:
        assert {nombre: contenido.read(nombre) for nombre in contenido.namelist()} == {
            f"{ejemplo.name}/{nombre}": texto for nombre, texto in programas.items()
        }

    pagina = leer(SITIO / "ejemplos" / f"{ejemplo.name}.html")
    enlazados = {destino(pagina, enlace.destino)[0] for enlace in pagina.enlaces}
    sin_defectos(
        f"{pagina.nombre}: no enlaza «{ruta.relative_to(SITIO)}»; enlaza la descarga"
        for ruta in [*(carpeta / nombre for nombre in sorted(programas)), comprimido]
        if ruta.resolve() not in enlazados
    )


def test_el_indice_de_una_pagina_va_por_grupos() -> None:
    assert any(doc.indices for doc in documentos())
    sin_defectos(
        f"{doc.nombre}: su índice tiene {max(doc.indices)} entradas seguidas; reparte"
        " el grupo en varios ficheros del contrato, cada uno bajo su `###`"
        for doc in documentos()
        if max(doc.indices, default=0) > COMO_MUCHO_EN_EL_INDICE
    )


def test_anterior_y_siguiente() -> None:
    faltan: dict[str, list[str]] = {"prev": [], "next": []}
    for doc in documentos():
        clases = {clase for enlace in doc.enlaces for clase in enlace.clases}
        for lado, paginas in faltan.items():
            if doc.ruta != NO_ENCONTRADA and f"md-footer__link--{lado}" not in clases:
                paginas.append(doc.nombre)
    assert len(faltan["prev"]) == 1, f"sin página anterior: {faltan['prev']}"
    assert len(faltan["next"]) == 1, f"sin página siguiente: {faltan['next']}"


def test_404() -> None:
    pagina = leer(NO_ENCONTRADA)
    assert pagina.encabezados == ["Esta página no existe"]
    assert all(enlace.destino[0] in "/#" for enlace in pagina.enlaces)


def test_inventario() -> None:
    """`objects.inv` permite que otros sitios enlacen cada nombre documentado."""
    crudo = (SITIO / "objects.inv").read_bytes()
    entradas = zlib.decompress(crudo.split(b"\n", 4)[4]).decode().splitlines()
    anotados = {}
    for entrada in entradas:
        nombre, _, _, direccion, _ = entrada.split(" ", 4)
        anotados[nombre] = direccion.replace("$", nombre)
    documentados = {
        nombre
        for fuente in DOCS.rglob("*.md")
        if fuente.name != "_plantilla.md"
        for nombre in re.findall(r"^::: (\S+)", fuente.read_text("utf-8"), re.MULTILINE)
    }
    assert documentados
    # Una página de constantes nombra su módulo; se anotan las constantes.
    anotados_o_modulos = {*anotados, *(n.rpartition(".")[0] for n in anotados)}
    sin_defectos(
        f"objects.inv: falta «{nombre}»; quita `show_root_toc_entry: false` de su ficha"
        for nombre in sorted(documentados - anotados_o_modulos)
    )
    for nombre, direccion in anotados.items():
        ruta, _, ancla = direccion.partition("#")
        assert ancla in leer(SITIO / ruta).identificadores, nombre
