"""El lanzador del núcleo de usuario, con un `linux.uml` de mentira.

El de verdad lo prueba `nox -s familias`. Aquí, lo que no debe pasar: que falte, que no
arranque, que se cuelgue, que lo maten.
"""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.arnes import plazos
from tests.arnes.red import exige_programa
from tools import familias, sondeo

ENCABEZADO = f"""#!{sys.executable} -I
import json, os, sys, time
canal = [arg for arg in sys.argv if arg.startswith("ssl0=")][0].rpartition(":")[2]
def dice(**mensaje):
    os.write(int(canal), json.dumps(mensaje).encode() + b"\\n")
print("Linux de mentira", flush=True)
"""
NO_ARRANCA = "time.sleep(600)"
MUERE_AL_ARRANCAR = "sys.exit('Kernel panic')"
SE_CUELGA = "dice(listo='6.1'); time.sleep(600)"
MUERE = "dice(listo='6.1'); sys.exit('Kernel panic')"
ACABA = "dice(listo='6.1'); dice(salida=SALIDA); dice(fin=0)"
DICE_SU_PID = "open('pid', 'w').write(str(os.getpid())); time.sleep(600)"


@pytest.fixture
def de_mentira(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """La ruta de un `linux.uml` propio, aún sin escribir, que está el primero."""
    exige_programa("cc")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    return tmp_path / "linux.uml"


def escribe(programa: Path, cuerpo: str) -> None:
    programa.write_text(ENCABEZADO + cuerpo, "utf-8")
    programa.chmod(0o755)


def lanza(carpeta: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tools.familias"],
        cwd=carpeta,
        env=os.environ | {"PYTHONPATH": str(familias.RAIZ), "TMPDIR": str(carpeta)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_sin_el_paquete_lo_dice_en_una_linea(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with lanza(tmp_path) as proceso:
        salida, errores = proceso.communicate(timeout=plazos.FIN)
    assert proceso.returncode == 1
    assert salida == ""
    assert "apt-get install user-mode-linux" in errores
    assert errores.count("\n") == 1


@pytest.mark.parametrize(
    ("cuerpo", "mensaje"),
    [
        (NO_ARRANCA, "El núcleo no arrancó en 1 s"),
        (MUERE_AL_ARRANCAR, "acabó al arrancar, con código 1"),
        (SE_CUELGA, "Las pruebas no acabaron en 1 s"),
        (MUERE, "acabó mientras pasaba las pruebas, con código 1"),
    ],
)
def test_lo_que_no_llega_a_acabar(
    de_mentira: Path, cuerpo: str, mensaje: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    espera = 1 if "sleep" in cuerpo else plazos.FIN
    monkeypatch.setattr(familias, "ARRANQUE", espera)
    monkeypatch.setattr(familias, "PASADA", espera)
    if cuerpo == SE_CUELGA:  # que no venza antes el primer plazo
        monkeypatch.setattr(familias, "ARRANQUE", plazos.FIN)
    escribe(de_mentira, cuerpo)
    with pytest.raises(SystemExit) as fallo:
        familias.pasa([])
    assert mensaje in str(fallo.value)
    if cuerpo != NO_ARRANCA:  # de ese, puede que ni eso diera tiempo
        assert "Linux de mentira" in str(fallo.value)


@pytest.mark.parametrize("numero", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_si_lo_matan_no_deja_nada(
    de_mentira: Path, tmp_path: Path, numero: signal.Signals
) -> None:
    escribe(de_mentira, DICE_SU_PID)
    os.mkfifo(tmp_path / "pid")
    aviso = os.open(tmp_path / "pid", os.O_RDWR)
    with lanza(tmp_path) as proceso:
        assert select.select([aviso], [], [], plazos.SALIDA)[0]
        vivo = os.pidfd_open(int(os.read(aviso, 20)))
        proceso.send_signal(numero)
        proceso.communicate(timeout=plazos.FIN)
    assert proceso.returncode != 0
    muerto, _, _ = select.select([vivo], [], [], plazos.FIN)
    os.close(vivo)
    os.close(aviso)
    assert muerto
    assert {ruta.name for ruta in tmp_path.iterdir()} == {"linux.uml", "pid"}


def test_solo_guarda_si_se_pide_y_donde_debe(
    de_mentira: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(familias, "RAIZ", tmp_path)
    monkeypatch.setattr(sondeo, "guarda_anfitrion", lambda: None)
    guardada = tmp_path / "snippets/a.salida.txt"
    guardada.parent.mkdir()
    for args, ruta in (
        ([], "snippets/a.salida.txt"),
        (["--actualizar"], "snippets/a.salida.txt"),
        (["--actualizar"], "snippets/../otra.txt"),
    ):
        assert guardada.exists() == ("otra" in ruta)
        salida = {"ruta": ruta, "texto": "hola\n"}
        escribe(de_mentira, ACABA.replace("SALIDA", repr(salida)))
        if "otra" in ruta:
            with pytest.raises(SystemExit, match="no es una salida guardada"):
                familias.pasa(args)
        else:
            assert familias.pasa(args) == 0
    assert guardada.read_text("utf-8") == "hola\n"
    assert not (tmp_path / "otra.txt").exists()
