"""Pasa las pruebas de los ejemplos muchas veces, con la máquina ocupada.

    python -m tools.resistencia [--pasadas 300] [--carpeta tests/ejemplos]

Al final cuenta fallos, procesos y puertos que quedaron: los tres deben ser 0.
"""

import argparse
import multiprocessing
import os
import signal
import subprocess
import sys
import time

from tests.arnes import EN_PARALELO, sistema

MARCA = "SOCKETS_RESISTENCIA"  # la heredan todos los procesos de las pruebas


def ocupa() -> None:
    """Gasta procesador hasta que alguien lo detenga."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    while True:
        sum(range(100_000))


def pasa(carpeta: str) -> subprocess.CompletedProcess[str]:
    """Una pasada completa, en un proceso nuevo."""
    orden = [sys.executable, "-m", "pytest", "-q", *EN_PARALELO]
    orden += ["-p", "no:cacheprovider", "--no-header", carpeta]
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
    opciones.add_argument("--pasadas", type=int, default=300)
    opciones.add_argument("--carpeta", default="tests/ejemplos")
    args = opciones.parse_args()
    # Al detenerlo también hay que soltar la carga.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    nucleos = range(os.cpu_count() or 1)
    carga = [multiprocessing.Process(target=ocupa, daemon=True) for _ in nucleos]
    for proceso in carga:
        proceso.start()
    fallos = 0
    inicio = time.monotonic()
    try:
        for pasada in range(1, args.pasadas + 1):
            resultado = pasa(args.carpeta)
            ultima = resultado.stdout.strip().rpartition("\n")[2]
            print(f"{pasada}/{args.pasadas}: {ultima}", flush=True)
            if resultado.returncode:
                fallos += 1
                print(resultado.stdout, flush=True)
    except KeyboardInterrupt:
        sys.exit("Interrumpido: no se acabaron las pasadas.")
    finally:
        for proceso in carga:
            proceso.terminate()
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
