"""Lo que el sistema sabe de un grupo de procesos: quién queda y qué escucha."""

import contextlib
import os
import re
import select
import signal
from pathlib import Path
from typing import NamedTuple

PROC = Path("/proc")
ESCUCHANDO = "0A"  # estado LISTEN de TCP en /proc/net/tcp


def vivos(grupo: int) -> list[int]:
    """Procesos de ese grupo que siguen en marcha."""
    try:
        os.killpg(grupo, 0)
    except ProcessLookupError:
        return []
    if not PROC.joinpath("self/stat").exists():
        return [grupo]
    quedan = []
    for carpeta in PROC.glob("[0-9]*"):
        try:
            # El nombre, entre paréntesis, puede llevar espacios.
            campos = carpeta.joinpath("stat").read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(campos[2]) == grupo and campos[0] not in "ZX":
            quedan.append(int(carpeta.name))
    return quedan


def mata(grupo: int, pids: list[int], plazo: float) -> None:
    """Mata un grupo y espera a que acaben sus procesos, que no son hijos de aquí."""
    avisos = []
    if hasattr(os, "pidfd_open"):  # se abren antes: luego el número puede ser de otro
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                avisos.append(os.pidfd_open(pid))
    with contextlib.suppress(ProcessLookupError):
        os.killpg(grupo, signal.SIGKILL)
    for aviso in avisos:
        select.select([aviso], [], [], plazo)
        os.close(aviso)


class Uso(NamedTuple):
    """Lo que ocupan los procesos de un grupo."""

    descriptores: int
    memoria: int  # bytes propios, sin archivos compartidos


def uso(grupo: int) -> Uso:
    """Suma lo que ocupan los procesos de un grupo (Linux)."""
    descriptores = memoria = 0
    for pid in vivos(grupo):
        carpeta = PROC / str(pid)
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            descriptores += len(list(carpeta.joinpath("fd").iterdir()))
            hallazgo = re.search(
                r"^RssAnon:\s+(\d+) kB", carpeta.joinpath("status").read_text(), re.M
            )
            memoria += int(hallazgo[1]) * 1024 if hallazgo else 0
    return Uso(descriptores, memoria)


def sockets_de(pid: int) -> set[int]:
    """Números de inodo de los sockets que tiene abiertos un proceso (Linux)."""
    numeros = set()
    try:
        for enlace in PROC.joinpath(str(pid), "fd").iterdir():
            hallazgo = re.fullmatch(r"socket:\[(\d+)\]", str(enlace.readlink()))
            if hallazgo:
                numeros.add(int(hallazgo[1]))
    except (FileNotFoundError, PermissionError, ProcessLookupError):
        pass
    return numeros


def enlazados(numeros: set[int]) -> list[str]:
    """Cuáles de esos sockets siguen a la escucha (TCP) o enlazados (UDP).

    Se buscan por inodo y no por puerto: el puerto puede ser ya de otra prueba.
    """
    quedan = []
    for tabla in ("tcp", "tcp6", "udp", "udp6"):
        try:
            filas = PROC.joinpath("net", tabla).read_text().splitlines()[1:]
        except FileNotFoundError:
            continue
        for fila in filas:
            campos = fila.split()
            escucha = tabla.startswith("udp") or campos[3] == ESCUCHANDO
            if escucha and int(campos[9]) in numeros:
                puerto = int(campos[1].rpartition(":")[2], 16)
                quedan.append(f"{tabla} {puerto}")
    return quedan
