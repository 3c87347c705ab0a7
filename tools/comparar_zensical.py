"""Construye el sitio con Zensical y lo compara con el que construyó MkDocs.

Compara las direcciones de las páginas y, en cada artículo, los encabezados (texto
e id), los bloques de código, los enlaces y el resto del texto. Cada diferencia es
una línea. Se usa así, desde la raíz y con `sitio/` ya construido:
`python -m tools.comparar_zensical`.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import SequenceMatcher
from html.parser import HTMLParser
from pathlib import Path

SITIO = Path("sitio")
SITIO_ZENSICAL = Path("sitio-zensical")
ENCABEZADOS = {"h1", "h2", "h3", "h4", "h5", "h6"}
CAMBIOS = {
    # Zensical no conoce la etiqueta `!relative`; sus rutas parten de la raíz.
    "[!relative $config_dir]": "[.]",
    f"site_dir: {SITIO}\n": f"site_dir: {SITIO_ZENSICAL}\n",
}


class Articulo(HTMLParser):
    """Lo que se compara del artículo de una página."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.encabezados: list[str] = []
        self.bloques: list[str] = []
        self.enlaces: list[str] = []  # y las imágenes
        self.palabras: list[str] = []
        self._dentro = False
        self._abierto = ""  # el encabezado o el <pre> que se está leyendo
        self._id = ""
        self._texto = ""
        self._callado = False  # dentro del enlace ¶ de un encabezado
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Entra en el artículo, en un encabezado o en un bloque."""
        de = dict(attrs)
        if tag == "article":
            self._dentro = True
        elif self._dentro and not self._abierto and tag in {*ENCABEZADOS, "pre"}:
            self._abierto, self._texto = tag, ""
            self._id = de.get("id") or ""
        elif tag == "a" and "headerlink" in (de.get("class") or ""):
            self._callado = True
        if self._dentro and (enlace := de.get("href") or de.get("src")):
            self.enlaces.append(enlace)

    def handle_endtag(self, tag: str) -> None:
        """Sale de donde entró y guarda lo leído."""
        if tag == "article":
            self._dentro = False
        elif tag == "a":
            self._callado = False
        elif tag == self._abierto:
            if tag == "pre":
                self.bloques.append(repr(self._texto.rstrip("\n")))
            else:
                texto = " ".join(self._texto.split())
                self.encabezados.append(f"{tag} #{self._id} «{texto}»")
            self._abierto = ""

    def handle_data(self, data: str) -> None:
        """Guarda el texto donde le toca."""
        if self._abierto and not self._callado:
            self._texto += data
        elif self._dentro and not self._callado:
            self.palabras += data.split()


@contextmanager
def orden_de_zensical() -> Iterator[list[str]]:
    """Da la orden que construye con una copia adaptada de `mkdocs.yml`."""
    configuracion = Path("mkdocs.yml").read_text(encoding="utf-8")
    for antes, despues in CAMBIOS.items():
        if antes not in configuracion:
            sys.exit(f"mkdocs.yml: falta «{antes.strip()}»; corrige CAMBIOS.")
        configuracion = configuracion.replace(antes, despues)
    # En la raíz, porque las rutas son relativas a la carpeta de la configuración.
    copia = Path(".zensical.yml")
    copia.write_text(configuracion, encoding="utf-8")
    try:
        yield [sys.executable, "-m", "zensical", "build", "--clean", "-f", str(copia)]
    finally:
        copia.unlink()


def construir() -> None:
    """Construye `sitio-zensical/` desde cero."""
    shutil.rmtree(SITIO_ZENSICAL, ignore_errors=True)
    with orden_de_zensical() as orden:
        hecho = subprocess.run(
            orden, capture_output=True, encoding="utf-8", check=False
        )
    if hecho.returncode:
        avisos = re.sub(r"\x1b\[[\d;]*m", "", hecho.stderr)  # los pinta siempre
        sys.exit(f"{avisos}Zensical no pudo construir el sitio.")


def distintos(de_mkdocs: list[str], de_zensical: list[str]) -> Iterator[str]:
    """Da una línea por cada tramo que está en un lado y no en el otro."""
    parejas = SequenceMatcher(None, de_mkdocs, de_zensical, autojunk=False)
    for _, desde, hasta, desde_z, hasta_z in parejas.get_opcodes():
        una, otra = de_mkdocs[desde:hasta], de_zensical[desde_z:hasta_z]
        if una != otra:
            yield f"MkDocs: {' '.join(una)} ⇄ Zensical: {' '.join(otra)}"


def diferencias() -> Iterator[str]:
    """Da todas las diferencias entre los dos sitios construidos."""
    paginas, otras = (
        [ruta.relative_to(sitio).as_posix() for ruta in sorted(sitio.rglob("*.html"))]
        for sitio in (SITIO, SITIO_ZENSICAL)
    )
    for linea in distintos(paginas, otras):
        yield f"páginas. {linea}"
    for pagina in sorted({*paginas} & {*otras}):
        una, otra = (
            Articulo((sitio / pagina).read_text(encoding="utf-8"))
            for sitio in (SITIO, SITIO_ZENSICAL)
        )
        for que, de_mkdocs, de_zensical in (
            ("encabezados", una.encabezados, otra.encabezados),
            ("código", una.bloques, otra.bloques),
            ("enlaces", una.enlaces, otra.enlaces),
            ("texto", una.palabras, otra.palabras),
        ):
            for linea in distintos(de_mkdocs, de_zensical):
                yield f"{pagina}: {que}. {linea}"


def main() -> int:
    """Construye, compara e imprime; el código de salida dice si hay diferencias."""
    if not SITIO.is_dir():
        sys.exit(f"No existe {SITIO}/: constrúyelo con `nox -s docs`.")
    construir()
    lineas = list(diferencias())
    print("\n".join(lineas) or "Los dos sitios tienen lo mismo.")
    return 1 if lineas else 0


if __name__ == "__main__":
    sys.exit(main())
