"""La puerta del proyecto: `nox -l` dice qué hay; `nox -s SESIÓN` lo hace."""

import os
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.5"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["docs", "tests", "lint", "ortografia"]

AQUI = "{}.{}".format(*sys.version_info)
PYTHONES = sorted({"3.11", "3.12", "3.13", AQUI}, key=lambda v: int(v[2:]))
SUITE = ["tests/comportamiento", "tests/contrato", "tests/ejemplos"]
SUITE += ["tests/fragmentos", "tests/herramientas", "tests/prosa"]
# Con cuántos procesos, lo dice tests/conftest.py.
EN_PARALELO = ("-n", "auto", "--dist", "worksteal")
PROYECTO = nox.project.load_toml("pyproject.toml")

# Con pyenv, `python3.12` existe en el PATH pero no arranca hasta que se nombra.
PYENV = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
if PYENV.is_dir() and "PYENV_VERSION" not in os.environ:
    hay = sorted(ruta.name for ruta in PYENV.glob("3.*"))
    elegidas = [v for v in hay if v.rpartition(".")[0] in PYTHONES]
    elegidas.sort(key=lambda v: v.rpartition(".")[0] != AQUI)
    os.environ["PYENV_VERSION"] = ":".join(elegidas)


def instalar(session: nox.Session, grupo: str) -> None:
    """Instala un grupo de dependencias de pyproject.toml."""
    session.install(*nox.project.dependency_groups(PROYECTO, grupo))


def preparar(session: nox.Session) -> None:
    """Revisa las fuentes y hace lo que va antes de construir."""
    session.run("python", "-m", "tools.revisar")
    session.run("python", "-m", "tools.preparar")


def construir(session: nox.Session) -> None:
    """Construye el sitio en sitio/."""
    preparar(session)
    # Sin --quiet: con él no cuentan los avisos y `strict` no detiene nada.
    session.run("python", "-m", "mkdocs", "build", "--clean")


@nox.session(python=AQUI)
def docs(session: nox.Session) -> None:
    """Construye el sitio en sitio/ y lo comprueba; se abre con sitio/index.html."""
    instalar(session, "docs")
    construir(session)
    session.run("python", "-m", "pytest", "-q", "tests/sitio", *session.posargs)


@nox.session(python=AQUI)
def servir(session: nox.Session) -> None:
    """Sirve el sitio en http://127.0.0.1:8000 y lo rehace cuando cambia algo."""
    instalar(session, "docs")
    preparar(session)
    session.run("python", "-m", "mkdocs", "serve", *session.posargs)


@nox.session(python=PYTHONES)
def tests(session: nox.Session) -> None:
    """Ejecuta los ejemplos, los fragmentos y el resto de las pruebas."""
    instalar(session, "tests")
    session.run("python", "-m", "pytest", *EN_PARALELO, *(session.posargs or SUITE))


@nox.session(python=AQUI)
def actualizar(session: nox.Session) -> None:
    """Vuelve a guardar todas las salidas que se publican, ejecutando de nuevo."""
    instalar(session, "tests")
    session.run(
        "python", "-m", "pytest", "-q", *EN_PARALELO, "--actualizar",
        "tests/fragmentos", "tests/ejemplos", *session.posargs,
    )  # fmt: skip
    session.run("python", "-m", "tools.dibujos")  # los dibujos; pide Node


@nox.session(python=AQUI)
def familias(session: nox.Session) -> None:
    """Ejecuta en un núcleo en modo usuario lo que el de casi nadie trae."""
    instalar(session, "tests")
    session.run("python", "-m", "tools.familias", *session.posargs)


@nox.session(python=AQUI)
def lint(session: nox.Session) -> None:
    """Estilo y tipos de todo el Python del proyecto."""
    instalar(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy", "tools", "tests", "noxfile.py")
    # Los fragmentos comparten nombres de fichero: son módulos de un paquete implícito.
    # Lo que solo existe en Windows se verifica como si fuera Windows.
    todos = sorted(Path("snippets").rglob("*.py"))
    fragmentos = [ruta for ruta in todos if not ruta.stem.endswith("_mal")]
    de_windows = [
        f for f in fragmentos if "\n# Tipos: Windows\n" in f.read_text("utf-8")
    ]
    en_paquete = ("--explicit-package-bases", "--namespace-packages")
    session.run("mypy", *en_paquete, *sorted(set(fragmentos) - set(de_windows)))
    session.run("mypy", *en_paquete, "--platform", "win32", *de_windows)
    # Cada ejemplo se copia suelto: se verifica por separado.
    for ejemplo in sorted(Path("examples").glob("*/*.py")):
        session.run("mypy", str(ejemplo), silent=True)
    session.run("pytest", "-q", "tests/contrato", "-k", "pyright")


@nox.session(python=AQUI)
def ortografia(session: nox.Session) -> None:
    """Ortografía de la prosa, de los docstrings y de lo que dicen los programas."""
    instalar(session, "ortografia")
    session.run("python", "-m", "tools.ortografia")


@nox.session(python=AQUI)
def navegador(session: nox.Session) -> None:
    """Abre el sitio en Chromium: búsqueda, red, consola y accesibilidad."""
    instalar(session, "navegador")
    construir(session)
    session.run("python", "-m", "pytest", "-q", "tests/navegador", *session.posargs)


@nox.session(python=AQUI)
def zensical(session: nox.Session) -> None:
    """Construye las mismas fuentes con Zensical y compara las páginas."""
    instalar(session, "zensical")
    construir(session)
    session.run("python", "-m", "tools.comparar_zensical")


@nox.session(python=AQUI)
def medir(session: nox.Session) -> None:
    """Mide la construcción, las páginas, los ejemplos y las pruebas."""
    instalar(session, "medir")
    preparar(session)
    session.run("python", "-m", "tools.medir", *SUITE)


@nox.session(python=AQUI)
def resistencia(session: nox.Session) -> None:
    """Repite las pruebas cincuenta veces, con todos los núcleos ocupados."""
    instalar(session, "tests")
    session.run("python", "-m", "tools.resistencia", *session.posargs, *SUITE)
