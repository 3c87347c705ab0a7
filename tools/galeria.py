"""La galería: los ejemplos por tema y por nivel, sacados de la cabecera de su página.

Cada página de `docs/ejemplos/` empieza así:

    ---
    tema: TCP, la base
    nivel: básico
    ensena: conectar, recibir en un bucle, un hilo por cliente
    ---
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

RAIZ = Path(__file__).parents[1]
GENERADO = RAIZ / ".generado"
PAGINAS = RAIZ / "docs" / "ejemplos"
TEMAS = (
    "TCP, la base",
    "Mensajes enteros",
    "Muchos clientes",
    "Archivos y grandes volúmenes",
    "UDP",
    "Nombres e IPv6",
    "Plazos y vida de una conexión",
    "Procesos de una misma máquina",
    "Seguridad",
    "Cerca del núcleo",
    "Familias poco comunes",
    "Laboratorio de fallos",
    "Pruebas y diagnóstico",
)
NIVELES = ("básico", "intermedio", "avanzado")
CABECERA = re.compile(r"\A---\n(.*?)\n---\n\s*# ([^\n]+)\n", re.DOTALL)
CAMPO = re.compile(r"^(tema|nivel|ensena): (.+)$", re.MULTILINE)
# La cabecera es YAML: eso, sin comillas, querría decir otra cosa.
NO_ES_TEXTO = re.compile(r"[`*&!|>'\"%@\[{#-]|.*(: | #|:$)")


class Ejemplo(NamedTuple):
    """Lo que la galería dice de un ejemplo."""

    pagina: str
    titulo: str
    tema: str
    nivel: str
    ensena: str


def leer(ruta: Path) -> Ejemplo:
    """Lee la cabecera de una página; si algo falta, termina diciendo qué."""
    hallazgo = CABECERA.match(ruta.read_text("utf-8"))
    campos = dict(CAMPO.findall(hallazgo[1])) if hallazgo else {}
    donde = ruta.relative_to(RAIZ)
    for campo, valores in (("tema", TEMAS), ("nivel", NIVELES), ("ensena", ())):
        if campo not in campos or (valores and campos[campo] not in valores):
            uno_de = f", uno de: {'; '.join(valores)}" if valores else ""
            sys.exit(f"{donde}: pon `{campo}:` en la cabecera{uno_de}")
    if NO_ES_TEXTO.match(campos["ensena"]):
        sys.exit(f"{donde}: en `ensena:`, empieza con una letra y no uses «: »")
    assert hallazgo
    return Ejemplo(ruta.name, hallazgo[2], **campos)


def ejemplos() -> list[Ejemplo]:
    """Da los ejemplos por tema, y en cada uno, de fácil a difícil."""
    rutas = [r for r in PAGINAS.glob("*.md") if r.stem not in ("index", "_plantilla")]
    return sorted(
        map(leer, rutas),
        key=lambda e: (TEMAS.index(e.tema), NIVELES.index(e.nivel), e.titulo),
    )


def por_tema(todos: list[Ejemplo]) -> Iterator[str]:
    """Da una tabla por tema."""
    for tema in TEMAS:
        if suyos := [e for e in todos if e.tema == tema]:
            yield f"\n### {tema}\n"
            yield "| Programa | Qué enseña | Nivel |\n|---|---|---|"
            for e in suyos:
                yield f"| [{e.titulo}]({e.pagina}) | {e.ensena} | {e.nivel} |"


def por_nivel(todos: list[Ejemplo]) -> Iterator[str]:
    """Da una línea por nivel, con los enlaces a sus ejemplos."""
    for nivel in NIVELES:
        suyos = [f"[{e.titulo}]({e.pagina})" for e in todos if e.nivel == nivel]
        if suyos:
            yield f"- **{nivel.capitalize()}**: {', '.join(suyos)}."


def main() -> None:
    """Escribe la galería, por tema y por nivel."""
    GENERADO.mkdir(exist_ok=True)
    todos = ejemplos()
    for nombre, lineas in (("tema", por_tema(todos)), ("nivel", por_nivel(todos))):
        texto = "\n".join(lineas) + "\n"
        (GENERADO / f"galeria_por_{nombre}.md").write_text(texto, "utf-8")


if __name__ == "__main__":
    main()
