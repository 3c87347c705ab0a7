"""Hace lo que el sitio necesita antes de construirse.

- `docs/descargas/`: los ficheros de cada ejemplo y un zip de cada uno.
- `.generado/`: lo que sale del contrato (`tools.tablas` y `tools.novedades`),
  y la galería de ejemplos (`tools.galeria`).
- `docs/assets/javascripts/lunr/`: el español de la búsqueda, sin tildes.

Es un guion aparte, y no un complemento de MkDocs, para que Zensical construya
el mismo sitio.
"""

import shutil
import zipfile
from importlib.resources import files
from pathlib import Path

from tools import galeria, novedades, tablas

RAIZ = Path(__file__).parent.parent
EJEMPLOS = RAIZ / "examples"
DESCARGAS = RAIZ / "docs/descargas"
ESPANOL = Path("assets/javascripts/lunr/min/lunr.es.min.js")
FECHA = (2026, 1, 1, 0, 0, 0)  # fija: el mismo contenido da el mismo zip


def preparar_descargas() -> None:
    """Copia los programas de cada ejemplo y los junta en un zip."""
    shutil.rmtree(DESCARGAS, ignore_errors=True)
    for ejemplo in sorted({programa.parent for programa in EJEMPLOS.glob("*/*.py")}):
        destino = DESCARGAS / ejemplo.name
        destino.mkdir(parents=True)
        with zipfile.ZipFile(DESCARGAS / f"{ejemplo.name}.zip", "w") as comprimido:
            for programa in sorted(ejemplo.glob("*.py")):
                shutil.copyfile(programa, destino / programa.name)
                entrada = zipfile.ZipInfo(f"{ejemplo.name}/{programa.name}", FECHA)
                entrada.external_attr = 0o644 << 16
                comprimido.writestr(
                    entrada, programa.read_bytes(), zipfile.ZIP_DEFLATED
                )


def preparar_busqueda() -> None:
    """Añade al español de lunr, el del tema, el plegado de tildes."""
    original = files("material") / "templates" / str(ESPANOL)
    plegado = RAIZ / "tools/buscador.js"
    destino = RAIZ / "docs" / ESPANOL
    destino.parent.mkdir(parents=True, exist_ok=True)
    destino.write_text(
        original.read_text(encoding="utf-8") + plegado.read_text(encoding="utf-8"),
        encoding="utf-8",
    )


if __name__ == "__main__":
    preparar_descargas()
    preparar_busqueda()
    galeria.main()
    tablas.main()
    novedades.main()
