"""Los nombres que añadió cada versión de Python, según el contrato.

Se escriben en `.generado/novedades.md`, una región por versión (`v3_12`, `v3_13`…), que
incluye `docs/referencia/novedades.md`.
"""

from collections.abc import Iterator

from tools.condiciones import VERSIONES
from tools.contrato import Entrada, leer_contrato
from tools.disponibilidad import nombrar
from tools.tablas import GENERADO, enlace

# De la primera no se sabe qué es nuevo: el contrato empieza en ella.
CON_NOVEDADES = VERSIONES[1:]


def estrenos(contrato: dict[str, Entrada], version: tuple[int, int]) -> Iterator[str]:
    """Da las líneas con los nombres que estrena una versión, por sistemas."""
    nuevos: dict[str, list[str]] = {}
    ampliados: dict[str, list[str]] = {}
    for entrada in contrato.values():
        primeras = {p: vs[0] for p, vs in entrada.disponibilidad.items() if vs}
        estrenan = [p for p, primera in primeras.items() if primera == version]
        if estrenan:
            grupo = nuevos if min(primeras.values()) == version else ampliados
            grupo.setdefault(nombrar(estrenan), []).append(enlace(entrada))
    for titulo, grupo in (
        ("Nombres nuevos", nuevos),
        ("Nombres que ya existían y llegan a otro sistema", ampliados),
    ):
        if grupo:
            yield f"\n{titulo} ({sum(map(len, grupo.values()))}):\n"
            yield from (
                f"- **{donde}**: {', '.join(ns)}." for donde, ns in grupo.items()
            )


def main() -> None:
    """Escribe los nombres de todas las versiones, cada una en su región."""
    GENERADO.mkdir(exist_ok=True)
    contrato = leer_contrato()
    lineas: list[str] = []
    for version in CON_NOVEDADES:
        region = "v{}_{}".format(*version)
        lineas += [f"<!-- --8<-- [start:{region}] -->", *estrenos(contrato, version)]
        lineas += ["", f"<!-- --8<-- [end:{region}] -->"]
    (GENERADO / "novedades.md").write_text("\n".join(lineas) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
