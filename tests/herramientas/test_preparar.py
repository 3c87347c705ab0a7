"""Las descargas que hace `tools/preparar.py`."""

import zipfile
from pathlib import Path

import pytest

from tools import preparar


@pytest.fixture
def descargas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Un árbol con un ejemplo de dos programas; da su carpeta de descargas."""
    ejemplo = tmp_path / "examples/eco"
    ejemplo.mkdir(parents=True)
    for nombre in ("servidor.py", "cliente.py", "servidor.salida.txt"):
        (ejemplo / nombre).write_text(f"# {nombre}: ñ\n", encoding="utf-8")
    monkeypatch.setattr(preparar, "EJEMPLOS", tmp_path / "examples")
    monkeypatch.setattr(preparar, "DESCARGAS", tmp_path / "descargas")
    return tmp_path / "descargas"


def test_copia_los_programas_y_los_junta(descargas: Path) -> None:
    preparar.preparar_descargas()
    assert sorted(p.name for p in (descargas / "eco").iterdir()) == [
        "cliente.py",
        "servidor.py",
    ]
    with zipfile.ZipFile(descargas / "eco.zip") as comprimido:
        assert comprimido.testzip() is None
        assert comprimido.namelist() == ["eco/cliente.py", "eco/servidor.py"]
        for nombre in comprimido.namelist():
            assert comprimido.read(nombre) == (descargas / nombre).read_bytes()


def test_el_mismo_contenido_da_el_mismo_zip(descargas: Path) -> None:
    preparar.preparar_descargas()
    primero = (descargas / "eco.zip").read_bytes()
    for programa in preparar.EJEMPLOS.rglob("*.py"):
        programa.touch()
    preparar.preparar_descargas()
    assert (descargas / "eco.zip").read_bytes() == primero


def test_no_deja_lo_que_ya_no_existe(descargas: Path) -> None:
    preparar.preparar_descargas()
    (preparar.EJEMPLOS / "eco/cliente.py").unlink()
    preparar.preparar_descargas()
    assert not (descargas / "eco/cliente.py").exists()


def test_una_carpeta_sin_programas_no_es_un_ejemplo(descargas: Path) -> None:
    (preparar.EJEMPLOS / ".cache").mkdir()
    preparar.preparar_descargas()
    assert sorted(p.name for p in descargas.iterdir()) == ["eco", "eco.zip"]
