"""Un sistema que deja de dar hilos a los programas de una escena."""

import contextlib
from collections.abc import Iterator

from tests.arnes.escena import Escena

# Python lo ejecuta al arrancar, antes que el programa.
AL_ARRANCAR = """\
import os, threading

arranca = threading.Thread.start


def start(hilo):
    if os.path.exists({aviso!r}):
        raise RuntimeError("can't start new thread")
    arranca(hilo)


threading.Thread.start = start
"""


class Hilos:
    """Se crea antes que los programas; con `agotados`, no hay más hilos."""

    def __init__(self, escena: Escena) -> None:
        carpeta = escena.carpeta / "hilos"
        carpeta.mkdir()
        self._aviso = carpeta / "agotados"
        codigo = AL_ARRANCAR.format(aviso=str(self._aviso))
        carpeta.joinpath("sitecustomize.py").write_text(codigo)
        escena.dentro_de = ["env", f"PYTHONPATH={carpeta}"]

    @contextlib.contextmanager
    def agotados(self) -> Iterator[None]:
        self._aviso.touch()
        yield
        self._aviso.unlink()
