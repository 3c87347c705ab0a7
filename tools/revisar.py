"""Revisa las fuentes antes de construir: páginas, fragmentos, ejemplos y pruebas.

Cada defecto es una línea que nombra el fichero y dice cómo se arregla. Se usa
así, desde la raíz: `python -m tools.revisar`.
"""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools.contrato import leer_contrato

PLANTILLA = "_plantilla.md"
LINEAS_DE_PYTHON = 3  # más, y el código tiene que venir de un fichero que se prueba

INCLUSION = re.compile(r'^\s*--8<--\s+"([^":]+)(?::([^"]*))?"\s*$')
VALLA = re.compile(r"^(\s*)(`{3,}|~{3,})\s*(.*)$")
FICHA = re.compile(r"^:::\s+(\S+)")
APARTADO = re.compile(r"^##\s+(.+?)\s*$")
AVISO_DE_ERROR = re.compile(r'^(\s*)!!! failure "Mal\b')


@dataclass
class Inclusion:
    """Un fichero incluido en una página, y dónde."""

    linea: int
    ruta: str
    region: str | None
    dentro_de_mal: bool


@dataclass
class Pagina:
    """Lo que la revisión necesita saber de una página."""

    ruta: Path
    apartados: list[str] = field(default_factory=list)
    inclusiones: list[Inclusion] = field(default_factory=list)
    fichas: list[tuple[int, str]] = field(default_factory=list)
    python_escrito: list[tuple[int, int]] = field(default_factory=list)


def leer_pagina(ruta: Path) -> Pagina:
    """Lee una página sin interpretar su Markdown más de lo necesario."""
    pagina = Pagina(ruta)
    valla = ""  # la que abrió el bloque de código en curso
    es_python = False
    escritas = 0
    inicio = 0
    sangria_de_mal: int | None = None
    for numero, linea in enumerate(ruta.read_text(encoding="utf-8").splitlines(), 1):
        sangria = len(linea) - len(linea.lstrip())
        if linea.strip() and sangria_de_mal is not None and sangria <= sangria_de_mal:
            sangria_de_mal = None
        if aviso := AVISO_DE_ERROR.match(linea):
            sangria_de_mal = len(aviso[1])
        if inclusion := INCLUSION.match(linea):
            pagina.inclusiones.append(
                Inclusion(
                    numero, inclusion[1], inclusion[2], sangria_de_mal is not None
                )
            )
            continue
        marca = VALLA.match(linea)
        if valla:
            if marca and marca[2].startswith(valla) and not marca[3]:
                if es_python and escritas > LINEAS_DE_PYTHON:
                    pagina.python_escrito.append((inicio, escritas))
                valla = ""
            elif linea.strip():
                escritas += 1
            continue
        if marca:
            valla, inicio, escritas = marca[2], numero, 0
            es_python = bool(re.match(r"(\{\s*\.)?(python3?|py3?|pycon)\b", marca[3]))
        elif apartado := APARTADO.match(linea):
            pagina.apartados.append(apartado[1])
        elif ficha := FICHA.match(linea):
            pagina.fichas.append((numero, ficha[1]))
    return pagina


def regiones(ruta: Path) -> set[str]:
    """Da los nombres de las regiones completas de un fichero."""
    texto = ruta.read_text(encoding="utf-8")
    return {
        nombre
        for nombre in re.findall(r"--8<-- \[start:([\w-]+)\]", texto)
        if f"--8<-- [end:{nombre}]" in texto
    }


def contenido(ruta: Path, region: str | None) -> str:
    """Da el texto de un fichero o de una de sus regiones, sin la sangría común."""
    lineas = ruta.read_text(encoding="utf-8").splitlines()
    marca = re.compile(r"--8<-- \[(start|end):([\w-]+)\]")
    elegidas: list[str] = []
    dentro = region is None
    for linea in lineas:
        if limite := marca.search(linea):
            if limite[2] == region:
                dentro = limite[1] == "start"
        elif dentro:
            elegidas.append(linea)
    if region is not None:
        margenes = [len(x) - len(x.lstrip()) for x in elegidas if x.strip()]
        elegidas = [x[min(margenes, default=0) :] for x in elegidas]
    return "\n".join(elegidas)


class Revision:
    """La revisión de un árbol del proyecto."""

    def __init__(self, raiz: Path) -> None:
        self.raiz = raiz
        self.docs = raiz / "docs"
        rutas = [
            ruta
            for ruta in sorted(self.docs.rglob("*.md"))
            if ruta.name != PLANTILLA and "descargas" not in ruta.parts
        ]
        self.paginas = [leer_pagina(ruta) for ruta in rutas]
        self.nombres: set[str] | None = None  # los del contrato, si se puede leer

    def defectos(self) -> Iterator[str]:
        """Da todos los defectos, en el orden de las páginas y después los sueltos."""
        yield from self.de_contrato()
        for pagina in self.paginas:
            yield from self.de_inclusiones(pagina)
            yield from self.de_apartados(pagina)
            yield from self.de_pareja(pagina)
            for linea, lineas in pagina.python_escrito:
                yield self.defecto(
                    pagina.ruta,
                    linea,
                    f"hay {lineas} líneas de Python escritas en la página",
                    "llévalas a un fichero de snippets/ e inclúyelo con --8<--",
                )
            for linea, nombre in pagina.fichas:
                if self.nombres is not None and nombre not in self.nombres:
                    yield self.defecto(
                        pagina.ruta,
                        linea,
                        f"el contrato no tiene el nombre «{nombre}»",
                        "corrígelo o decláralo en stubs/socket/",
                    )
        yield from self.sueltos()

    def defecto(self, ruta: Path, linea: int | None, que: str, remedio: str) -> str:
        """Compone la línea de un defecto."""
        lugar = ruta.relative_to(self.raiz).as_posix()
        return f"{lugar}{f':{linea}' if linea else ''}: {que}; {remedio}"

    def de_contrato(self) -> Iterator[str]:
        """Lo que impide leer el contrato; si nada lo impide, guarda sus nombres."""
        contrato = self.raiz / "stubs/socket"
        for ruta in sorted(contrato.glob("*.pyi")):
            try:
                ast.parse(ruta.read_text(encoding="utf-8"))
            except SyntaxError as error:
                que = f"no es Python: {error.msg}"
                yield self.defecto(ruta, error.lineno, que, "corrígelo")
                return
        try:
            self.nombres = set(leer_contrato(contrato))
            # Un grupo de constantes se nombra por su fichero.
            self.nombres |= {f"socket.{ruta.stem}" for ruta in contrato.glob("_*.pyi")}
        except FileNotFoundError as error:
            falta = Path(error.filename)
            yield self.defecto(falta, None, "no existe", "créalo: es del contrato")
        except ValueError as error:  # su mensaje ya nombra el fichero
            yield str(error).removeprefix(f"{self.raiz}/")

    def de_inclusiones(self, pagina: Pagina) -> Iterator[str]:
        """Ficheros y regiones que faltan, y código malo sin su aviso."""
        for inclusion in pagina.inclusiones:
            if inclusion.ruta.startswith(".generado/"):
                continue  # lo escribe tools.preparar después de esta revisión
            ruta = self.raiz / inclusion.ruta
            if not ruta.is_file():
                yield self.defecto(
                    pagina.ruta,
                    inclusion.linea,
                    f"no existe el fichero «{inclusion.ruta}»",
                    "créalo (las salidas, con `nox -s actualizar`) o corrige la ruta",
                )
                continue
            region = inclusion.region
            if region is not None and region not in regiones(ruta):
                yield self.defecto(
                    pagina.ruta,
                    inclusion.linea,
                    f"«{inclusion.ruta}» no tiene la región «{region}»",
                    "márcala con [start:…] y [end:…]; los números de línea no valen",
                )
            if ("_mal." in ruta.name) != inclusion.dentro_de_mal:
                yield self.defecto(
                    pagina.ruta,
                    inclusion.linea,
                    f"«{inclusion.ruta}» y el aviso «Mal» tienen que ir juntos",
                    'mete el código equivocado (*_mal.py) en !!! failure "Mal: …"',
                )

    def de_apartados(self, pagina: Pagina) -> Iterator[str]:
        """Los apartados de la plantilla de la carpeta, todos y en su orden."""
        plantilla = pagina.ruta.parent / PLANTILLA
        if pagina.ruta.name == "index.md" or not plantilla.is_file():
            return
        debidos = leer_pagina(plantilla).apartados
        if pagina.apartados != debidos:
            yield self.defecto(
                pagina.ruta,
                None,
                f"sus apartados son {pagina.apartados}",
                f"la plantilla pide, en este orden, {debidos}",
            )

    def de_pareja(self, pagina: Pagina) -> Iterator[str]:
        """La página y su fragmento, o su ejemplo, llevan el mismo nombre."""
        if (
            pagina.ruta.name == "index.md"
            or not (pagina.ruta.parent / PLANTILLA).is_file()
        ):
            return
        relativa = pagina.ruta.relative_to(self.docs).with_suffix("")
        if relativa.parts[0] == "ejemplos":
            pareja = Path("examples") / relativa.name
        else:
            partes = relativa.parts[relativa.parts[0] == "referencia" :]
            pareja = Path("snippets", *partes).with_suffix(".py")
        if not (self.raiz / pareja).exists():
            yield self.defecto(
                pagina.ruta,
                None,
                f"no existe «{pareja.as_posix()}»",
                "créalo: toda página tiene su código que se ejecuta",
            )

    def sueltos(self) -> Iterator[str]:
        """Código, salidas y pruebas que nadie usa o que faltan."""
        incluidos = {i.ruta for pagina in self.paginas for i in pagina.inclusiones}
        for carpeta in ("snippets", "examples"):
            for ruta in sorted((self.raiz / carpeta).rglob("*")):
                relativa = ruta.relative_to(self.raiz).as_posix()
                if not relativa.endswith((".py", ".txt")) or relativa in incluidos:
                    continue
                if carpeta == "examples" and relativa.endswith(".txt"):
                    continue  # su prueba exige la pareja; la página, la del programa
                yield self.defecto(
                    ruta, None, "ninguna página lo enseña", "inclúyelo o bórralo"
                )
        for ejemplo in sorted({p.parent for p in self.raiz.glob("examples/*/*.py")}):
            for debido in (
                f"docs/ejemplos/{ejemplo.name}.md",
                f"tests/ejemplos/test_{ejemplo.name}.py",
            ):
                if not (self.raiz / debido).is_file():
                    yield self.defecto(
                        ejemplo, None, f"el ejemplo no tiene «{debido}»", "escríbelo"
                    )


def main() -> int:
    """Imprime los defectos del proyecto; el código de salida dice si hay alguno."""
    defectos = list(Revision(Path.cwd()).defectos())
    print("\n".join(defectos), file=sys.stderr, end="\n" if defectos else "")
    return 1 if defectos else 0


if __name__ == "__main__":
    sys.exit(main())
