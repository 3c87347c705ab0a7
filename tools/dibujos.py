"""Convierte los dibujos de texto (`*.dibujo.txt`) en SVG, con aasvg.

La primera línea del texto es la alternativa para quien no ve el dibujo; el
resto, el dibujo. El SVG se guarda junto a su fuente: construir el sitio no
necesita Node. Cada SVG lleva la huella de su fuente, y una prueba la compara.
"""

import hashlib
import re
import subprocess
from html import escape
from pathlib import Path

RAIZ = Path(__file__).parent.parent
AASVG = "aasvg@0.5.2"


def fuentes() -> list[Path]:
    """Da los dibujos de texto que hay en docs/."""
    return sorted((RAIZ / "docs").rglob("*.dibujo.txt"))


def destino(fuente: Path) -> Path:
    """Da el SVG que corresponde a un dibujo de texto."""
    return fuente.with_name(fuente.name.removesuffix(".dibujo.txt") + ".svg")


def huella(fuente: Path) -> str:
    """Resume el contenido de la fuente, para saber si el SVG está al día."""
    return hashlib.sha256(fuente.read_bytes()).hexdigest()[:16]


def dibujar(fuente: Path) -> None:
    """Escribe el SVG de un dibujo, sin colores propios: los pone estilo.css."""
    alternativa, _, dibujo = fuente.read_text(encoding="utf-8").partition("\n")
    svg = subprocess.run(
        ["npx", "--yes", AASVG],
        input=dibujo.strip("\n") + "\n",
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    svg = re.sub(r"<style>.*?</style>\n?", "", svg, flags=re.DOTALL)
    svg = svg.replace(
        "<svg ",
        f'<svg role="img" aria-label="{escape(alternativa)}" '
        f'data-fuente="{huella(fuente)}" ',
        1,
    )
    destino(fuente).write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    for fuente in fuentes():
        dibujar(fuente)
