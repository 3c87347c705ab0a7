"""Mide la construcción, las páginas, los ejemplos y las pruebas, con sus objetivos.

Construye el sitio tres veces con MkDocs y tres con Zensical, pasa las pruebas una
vez, cuenta lo que se descarga un lector y mide lo que rinden los ejemplos. Se usa
así, desde la raíz: `python -m tools.medir tests/CARPETA…`.
"""

import gzip
import os
import re
import subprocess
import sys
import tempfile
import time
from html.parser import HTMLParser
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.arnes import EN_PARALELO, TRABAJADORES
from tools.comparar_zensical import SITIO, orden_de_zensical
from tools.medir_ejemplos import medir_ejemplos

VECES = 3
ARRANQUES = 20  # de `python -c pass`, para saber lo que cuesta uno
NUCLEOS = len(os.sched_getaffinity(0))
PORTADA = "index.html"
METODO = "referencia/clase/recv.html"
EJEMPLO = "ejemplos/chat_tcp.html"
YA_COMPRIMIDOS = {".png", ".webp", ".woff", ".woff2"}
# Lo importa cada intérprete al arrancar: anota los intérpretes que él lanza.
CONTADOR = """\
import os
import sys

def anotar(suceso, datos):
    if suceso in ("subprocess.Popen", "os.exec", "os.posix_spawn"):
        if "python" in os.path.basename(os.fsdecode(datos[0])):
            with open(os.environ["MEDIR_ARRANQUES"], "ab") as marcas:
                marcas.write(b".")

sys.addaudithook(anotar)
"""


class Uso(NamedTuple):
    """Lo que gastó una orden, con todos los procesos que lanzó y esperó."""

    reloj: float  # segundos
    procesador: float  # segundos
    memoria: float  # MiB, la máxima de un solo proceso


def medir(orden: list[str], entorno: dict[str, str] | None = None) -> Uso:
    """Ejecuta una orden en un proceso aparte; si falla, termina con su salida."""
    with tempfile.TemporaryFile() as salida:
        antes = time.perf_counter()
        proceso = subprocess.Popen(
            orden,
            stdout=salida,
            stderr=subprocess.STDOUT,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **(entorno or {})},
        )
        _, estado, uso = os.wait4(proceso.pid, 0)
        reloj = time.perf_counter() - antes
        proceso.returncode = os.waitstatus_to_exitcode(estado)
        if proceso.returncode:
            salida.seek(0)
            texto = salida.read().decode(errors="replace")
            sys.exit(f"{texto}\nFalló la orden: {' '.join(orden)}")
    return Uso(reloj, uso.ru_utime + uso.ru_stime, uso.ru_maxrss / 1024)


def fila(que: str, medida: str, objetivo: str = "", cumple: bool = True) -> None:
    """Imprime una fila de la tabla."""
    veredicto = "" if not objetivo else "cumple" if cumple else "NO CUMPLE"
    print(f"{que:<52} {medida:>12}   {objetivo:<12} {veredicto}".rstrip(), flush=True)


def fila_de_bytes(que: str, cuantos: int, objetivo_en_kb: int) -> None:
    """Imprime una fila con un peso y su máximo."""
    cumple = cuantos <= objetivo_en_kb * 1000
    fila(que, f"{cuantos / 1000:.1f} KB", f"≤ {objetivo_en_kb} KB", cumple)


def medir_construccion() -> None:
    """Construye con los dos generadores, alternando, desde cero."""
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--clean"]
    usos: dict[str, list[Uso]] = {"MkDocs": [], "Zensical": []}
    with orden_de_zensical() as zensical:
        for _ in range(VECES):
            usos["MkDocs"].append(medir(mkdocs))
            usos["Zensical"].append(medir(zensical))
    medianas = {}
    for quien, suyos in usos.items():
        medianas[quien] = median(uso.reloj for uso in suyos)
        fila(f"Construir con {quien}", f"{medianas[quien]:.2f} s")
        memoria = median(uso.memoria for uso in suyos)
        fila(f"  memoria máxima de {quien}", f"{memoria:.0f} MiB")
    razon = medianas["MkDocs"] / medianas["Zensical"]
    fila("  MkDocs ÷ Zensical", f"{razon:.2f} ×", "≤ 1.3 ×", razon <= 1.3)


def medir_pruebas(carpetas: list[str]) -> None:
    """Pasa las pruebas y cuenta los intérpretes que arrancan."""
    with tempfile.TemporaryDirectory() as carpeta:
        marcas = Path(carpeta, "marcas")
        marcas.touch()
        Path(carpeta, "sitecustomize.py").write_text(CONTADOR, encoding="utf-8")
        rutas = [carpeta, *filter(None, [os.environ.get("PYTHONPATH")])]
        entorno = {
            "PYTHONPATH": os.pathsep.join(rutas),
            "MEDIR_ARRANQUES": str(marcas),
        }
        orden = [sys.executable, "-m", "pytest", "-q", *EN_PARALELO]
        uso = medir([*orden, *carpetas], entorno)
        arrancados = marcas.stat().st_size - TRABAJADORES  # menos los de pytest-xdist
    vacio = [sys.executable, "-c", "pass"]
    uno = median(medir(vacio).procesador for _ in range(ARRANQUES))
    arranque = arrancados * uno
    razon = uso.reloj / (uso.procesador / NUCLEOS)
    fila("Pasar las pruebas", f"{uso.reloj:.2f} s")
    fila(f"  procesador, de {NUCLEOS} núcleos", f"{uso.procesador:.2f} s")
    fila("  intérpretes que arrancan las pruebas", f"{arrancados}")
    fila(f"  procesador en arrancarlos, a {1000 * uno:.0f} ms", f"{arranque:.2f} s")
    fila("  parte de arranque puro", f"{100 * arranque / uso.procesador:.0f} %")
    fila("  reloj ÷ (procesador ÷ núcleos)", f"{razon:.2f} ×", "≤ 1.5 ×", razon <= 1.5)


class Pedidos(HTMLParser):
    """Las direcciones que una página pide al cargarse."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rutas: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Anota lo que el navegador pide por sí solo."""
        de = dict(attrs)
        pide_el_enlace = {"stylesheet", "icon"} & {*(de.get("rel") or "").split()}
        ruta = de.get("href") if tag == "link" and pide_el_enlace else None
        if tag in ("script", "img", "source", "iframe", "embed"):
            ruta = de.get("src")
        if ruta:
            self.rutas.append(ruta)


def ficheros(pagina: str) -> set[Path]:
    """Da la página y los ficheros que pide, también los que piden sus estilos."""
    html = SITIO / pagina
    pedidos = {html}
    for ruta in Pedidos(html.read_text(encoding="utf-8")).rutas:
        pedido = (html.parent / ruta.partition("?")[0]).resolve()
        pedidos.add(pedido)
        if pedido.suffix == ".css":
            estilos = pedido.read_text(encoding="utf-8")
            for otra in re.findall(r"url\([\"']?((?!data:|#)[^\"')]+)", estilos):
                pedidos.add((pedido.parent / otra).resolve())
    return {ruta.resolve() for ruta in pedidos}


def peso(rutas: set[Path]) -> int:
    """Suma los bytes que viajan, comprimidos como los manda un servidor."""
    return sum(
        ruta.stat().st_size
        if ruta.suffix in YA_COMPRIMIDOS
        else len(gzip.compress(ruta.read_bytes(), 6))
        for ruta in rutas
    )


def medir_paginas() -> None:
    """Cuenta lo que se descarga al llegar a una página y al pasar a otra."""
    visitas = {pagina: ficheros(pagina) for pagina in (PORTADA, METODO, EJEMPLO)}
    for pagina, rutas in visitas.items():
        fila_de_bytes(f"Primera visita a {pagina}", peso(rutas), 120)
    for antes, despues in ((PORTADA, METODO), (METODO, EJEMPLO)):
        nuevos = peso(visitas[despues] - visitas[antes])
        fila_de_bytes(f"  después, {despues}", nuevos, 15)
    programa = {
        *SITIO.glob("assets/javascripts/workers/search.*.js"),
        *SITIO.glob("assets/javascripts/lunr/min/lunr.stemmer.support.min.js"),
        *SITIO.glob("assets/javascripts/lunr/min/lunr.es.min.js"),
    }
    fila("Programa de la búsqueda", f"{peso(programa) / 1000:.1f} KB")
    fila_de_bytes(
        "Índice de la búsqueda", peso({SITIO / "search/search_index.js"}), 600
    )


def main() -> None:
    """Mide todo; lo que no cumple su objetivo se dice, pero no es un error."""
    # Con la máquina ocupada, los segundos y las razones no valen.
    carga = os.getloadavg()[0]
    fila("Carga de la máquina al empezar", f"{carga:.1f}", "≤ 0.5", carga <= 0.5)
    medir_construccion()
    medir_paginas()
    medir_ejemplos(fila)
    medir_pruebas(sys.argv[1:] or ["tests"])


if __name__ == "__main__":
    main()
