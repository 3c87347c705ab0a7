"""El sitio construido, leído para las pruebas: páginas, textos, enlaces y código."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tools.revisar import INCLUSION, contenido

RAIZ = Path(__file__).parents[2]
DOCS = RAIZ / "docs"
SITIO = RAIZ / "sitio"
PORTADA = SITIO / "index.html"
NO_ENCONTRADA = SITIO / "404.html"

FALTA = "no existe sitio/index.html; ejecuta `nox -s docs`, que lo construye"

# Los atributos que hacen que el navegador pida algo sin que nadie pulse nada.
PIDEN = {"src", "srcset", "poster", "data"}
SIN_CIERRE = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link"}
SIN_CIERRE |= {"meta", "source", "wbr"}
ATRIBUTOS_QUE_SE_LEEN = ("title", "aria-label", "placeholder", "alt")


@dataclass
class Enlace:
    """Un `<a href>` de una página."""

    destino: str
    clases: set[str]


@dataclass
class Documento:
    """Lo que las pruebas necesitan saber de una página HTML."""

    ruta: Path
    idioma: str = ""
    titulo: str = ""
    encabezados: list[str] = field(default_factory=list)
    identificadores: list[str] = field(default_factory=list)
    enlaces: list[Enlace] = field(default_factory=list)
    peticiones: list[str] = field(default_factory=list)
    textos: list[str] = field(default_factory=list)
    bloques: list[str] = field(default_factory=list)
    guiones: list[str] = field(default_factory=list)
    estilos: list[str] = field(default_factory=list)
    indices: list[int] = field(default_factory=list)

    @property
    def nombre(self) -> str:
        """La ruta, desde la raíz del sitio."""
        return self.ruta.relative_to(SITIO).as_posix()


class Lector(HTMLParser):
    """Rellena un `Documento` mientras recorre su HTML."""

    def __init__(self, documento: Documento) -> None:
        super().__init__()
        self.documento = documento
        self.abiertas: list[str] = []
        self.indice: list[int] = []  # entradas de cada lista abierta del índice
        self.en_el_indice = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        doc = self.documento
        atributos = {nombre: valor or "" for nombre, valor in attrs}
        if tag not in SIN_CIERRE:
            self.abiertas.append(tag)
        if tag == "html":
            doc.idioma = atributos.get("lang", "")
        elif tag == "h1":
            doc.encabezados.append("")
        elif tag == "code" and "pre" in self.abiertas:
            doc.bloques.append("")
        elif tag == "a" and "href" in atributos:
            clases = set(atributos.get("class", "").split())
            doc.enlaces.append(Enlace(atributos["href"], clases))
        elif tag == "link":
            doc.peticiones.append(atributos.get("href", ""))
        elif tag == "nav":
            # El índice anida un `nav` por apartado.
            del_indice = "md-nav--secondary" in atributos.get("class", "")
            self.en_el_indice = del_indice or bool(self.indice)
        elif tag == "ul" and self.en_el_indice:
            self.indice.append(0)
        elif tag == "li" and self.indice:
            self.indice[-1] += 1
        if "id" in atributos:
            doc.identificadores.append(atributos["id"])
        doc.estilos.append(atributos.get("style", ""))
        doc.peticiones += [atributos[nombre] for nombre in PIDEN & set(atributos)]
        doc.textos += [
            atributos[nombre] for nombre in ATRIBUTOS_QUE_SE_LEEN if nombre in atributos
        ]

    def handle_endtag(self, tag: str) -> None:
        if tag == "ul" and self.indice:
            self.documento.indices.append(self.indice.pop())
        elif tag == "nav" and not self.indice:
            self.en_el_indice = False
        while self.abiertas and self.abiertas.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        doc = self.documento
        if "script" in self.abiertas:
            doc.guiones.append(data)
            return
        if "style" in self.abiertas:
            doc.estilos.append(data)
            return
        if "title" in self.abiertas and "svg" not in self.abiertas:
            doc.titulo += data
        if "h1" in self.abiertas:
            doc.encabezados[-1] += data
        if "code" in self.abiertas and "pre" in self.abiertas:
            doc.bloques[-1] += data
        elif "code" not in self.abiertas:
            doc.textos.append(data)


@cache
def leer(ruta: Path) -> Documento:
    """Lee una página del sitio."""
    documento = Documento(ruta)
    lector = Lector(documento)
    lector.feed(ruta.read_text(encoding="utf-8"))
    lector.close()
    return documento


@cache
def documentos() -> list[Documento]:
    """Todas las páginas del sitio."""
    return [leer(ruta) for ruta in sorted(SITIO.rglob("*.html"))]


def es_externo(direccion: str) -> bool:
    """Dice si una dirección lleva a otra máquina."""
    return bool(urlsplit(direccion).netloc)


def destino(documento: Documento, direccion: str) -> tuple[Path, str]:
    """Da el fichero y el ancla a los que lleva una dirección interna."""
    partes = urlsplit(direccion)
    camino = unquote(partes.path)
    if camino.startswith("/"):  # la 404 se sirve desde cualquier carpeta
        ruta = SITIO / camino.lstrip("/")
    elif camino:
        ruta = documento.ruta.parent / camino
    else:
        ruta = documento.ruta
    return ruta.resolve(), unquote(partes.fragment)


def fuentes() -> Iterator[tuple[Path, Documento]]:
    """Da cada página de Markdown con la que salió de ella."""
    for fuente in sorted(DOCS.rglob("*.md")):
        if fuente.name != "_plantilla.md":
            yield fuente, leer(SITIO / fuente.relative_to(DOCS).with_suffix(".html"))


VALLA = re.compile(r"^(\s*)(`{3,})")


def bloques_incluidos(fuente: Path) -> Iterator[tuple[str, str]]:
    """Da, por cada bloque que incluye ficheros, qué incluye y el texto debido."""
    valla = ""
    for linea in fuente.read_text(encoding="utf-8").splitlines():
        marca = VALLA.match(linea)
        if marca and not valla:
            valla, sangria = marca[2], len(marca[1])
            incluidos: list[str] = []
            texto: list[str] = []
        elif marca and marca[2].startswith(valla):
            valla = ""
            if incluidos:
                yield " y ".join(incluidos), "\n".join(texto)
        elif valla:
            if inclusion := INCLUSION.match(linea):
                incluidos.append(inclusion[1])
                texto.append(contenido(RAIZ / inclusion[1], inclusion[2]))
            else:
                texto.append(linea[sangria:])
