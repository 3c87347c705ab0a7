"""Repite las pruebas muchas veces, con todos los núcleos ocupados.

    python -m tools.resistencia [--pasadas 50] CARPETA…

Lo que ocupa los núcleos son las propias pruebas: corre a la vez tantas pasadas
como núcleos hay, y cada una ya los llenaría. Al final cuenta fallos, procesos y
puertos que quedaron: los tres deben ser 0.
"""

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from tests.arnes import EN_PARALELO, sistema

MARCA = "SOCKETS_RESISTENCIA"  # la heredan todos los procesos de las pruebas


def pasa(carpetas: list[str]) -> subprocess.CompletedProcess[str]:
    """Una pasada completa, en un proceso nuevo."""
    orden = [sys.executable, "-m", "pytest", "-q", *EN_PARALELO]
    orden += ["-p", "no:cacheprovider", "--no-header", *carpetas]
    entorno = os.environ | {MARCA: str(os.getpid())}
    return subprocess.run(
        orden,
        env=entorno,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def procesos_que_quedan() -> list[int]:
    """Los que nacieron de las pasadas y siguen vivos."""
    marca = f"{MARCA}={os.getpid()}".encode()
    quedan = []
    for carpeta in sistema.PROC.glob("[0-9]*"):
        try:
            if marca in carpeta.joinpath("environ").read_bytes().split(b"\0"):
                quedan.append(int(carpeta.name))
        except OSError:
            continue
    return quedan


def puertos_que_quedan(procesos: list[int]) -> list[str]:
    """Los puertos que esos procesos tienen a la escucha o enlazados."""
    return sistema.enlazados(set().union(*map(sistema.sockets_de, procesos)))


def main() -> None:
    opciones = argparse.ArgumentParser(description=__doc__)
    opciones.add_argument("--pasadas", type=int, default=50)
    opciones.add_argument("carpetas", nargs="+")
    args = opciones.parse_args()
    fallos = 0
    inicio = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count()) as a_la_vez:
        pasadas = a_la_vez.map(pasa, [args.carpetas] * args.pasadas)
        try:
            for numero, resultado in enumerate(pasadas, 1):
                ultima = resultado.stdout.strip().rpartition("\n")[2]
                print(f"{numero}/{args.pasadas}: {ultima}", flush=True)
                if resultado.returncode:
                    fallos += 1
                    print(resultado.stdout, flush=True)
        except KeyboardInterrupt:
            a_la_vez.shutdown(cancel_futures=True)
            sys.exit("Interrumpido: no se acabaron las pasadas.")
    quedan = procesos_que_quedan()
    puertos = puertos_que_quedan(quedan)
    minutos = (time.monotonic() - inicio) / 60
    print(
        f"{args.pasadas} pasadas en {minutos:.1f} min: {fallos} con fallos, "
        f"{len(quedan)} procesos y {len(puertos)} puertos que quedaron."
    )
    sys.exit(bool(fallos or quedan or puertos))


if __name__ == "__main__":
    main()
