"""Un espacio de red propio (Linux): con su interfaz local, y donde se puede cortar."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.arnes import procesos, red


class Espacio:
    """Lo que corre aquí no ve la red de la máquina, ni ella lo ve."""

    def __init__(self, pid: int) -> None:
        self.entrar = [
            *(red.exige_programa("nsenter"), f"--target={pid}"),
            *("--user", "--preserve-credentials", "--net", "--mount"),
        ]

    def manda(self, *orden: str) -> None:
        """Ejecuta una orden dentro; si falla, falla la prueba."""
        subprocess.run([*self.entrar, *orden], check=True, stdin=subprocess.DEVNULL)

    def corta(self) -> None:
        """Desde ahora se pierde, sin aviso, todo paquete que llegue."""
        nft = red.exige_programa("nft")
        entrada = "{ type filter hook input priority 0; policy drop; };"
        self.manda(nft, f"table inet corte {{ chain entrada {entrada} }}")

    def resuelve_en(self, servidor: str, carpeta: Path) -> None:
        """Los nombres se preguntan a ese servidor, y a ningún otro."""
        configuracion = carpeta / "resolv.conf"
        configuracion.write_text(f"nameserver {servidor}\n")
        self.manda("mount", "--bind", str(configuracion), "/etc/resolv.conf")


@contextmanager
def espacio_propio(monkeypatch: pytest.MonkeyPatch) -> Iterator[Espacio]:
    """Un espacio de red; los programas que arranque la escena corren dentro.

    No pide root, sino que el sistema deje crear espacios de usuario; donde no deja, la
    prueba se salta con el motivo.
    """
    red.exige_programa("nft")
    prepara = "ip link set lo up && echo listo && exec cat"
    with subprocess.Popen(
        [red.exige_programa("unshare"), "-rnm", "sh", "-c", prepara],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as dueno:  # al salir se cierra su entrada, `cat` acaba y el espacio desaparece
        assert dueno.stdin
        assert dueno.stdout
        assert dueno.stderr
        if dueno.stdout.readline() != b"listo\n":
            motivo = dueno.stderr.read().decode().strip()
            pytest.skip(f"aquí no se puede crear un espacio de red: {motivo}")
        espacio = Espacio(dueno.pid)
        orden = [*espacio.entrar, *procesos.INTERPRETE]
        monkeypatch.setattr(procesos, "INTERPRETE", orden)
        yield espacio
