"""El proyecto no tiene ningún defecto de los que encuentra `tools/revisar.py`."""

from pathlib import Path

from tools.revisar import Revision


def test_sin_defectos() -> None:
    defectos = list(Revision(Path(__file__).parents[2]).defectos())
    assert not defectos, "\n".join(defectos)
