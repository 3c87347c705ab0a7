"""Mide los ejemplos: bytes por segundo, mensajes por segundo y memoria.

Lo que mueve bytes se compara con `socat` en la misma interfaz local y en la misma
corrida, alternando, con el servidor en un núcleo y el cliente en otro; cuenta la
mediana. Lo llama `tools.medir`.
"""

import contextlib
import hashlib
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from tests.arnes import sistema
from tests.arnes.escena import EJEMPLOS

VECES = 5
BLOQUE = 65536  # el de los ejemplos, y el que se le pide a socat
BLOQUES = 8192  # 512 MiB
PERSONAS = 500
MENSAJES = 200
CONEXIONES = 1000
MEMORIA = 40  # MB, como mucho, de eco_mil_conexiones
RAZON = 0.9  # de lo que da socat, como poco
Fila = Callable[[str, str, str, bool], None]


@contextlib.contextmanager
def en_marcha(orden: list[str], carpeta: Path, busca: str) -> Iterator[tuple[int, int]]:
    """Arranca un servidor y espera su aviso; da su grupo de procesos y su puerto."""
    with subprocess.Popen(
        orden,
        cwd=carpeta,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as proceso:
        assert proceso.stdout
        try:
            aviso = next(linea for linea in proceso.stdout if busca in linea)
            yield proceso.pid, int(aviso.rpartition(":")[2])
        finally:
            proceso.terminate()


def ejemplo(ruta: str, *args: str) -> list[str]:
    """La orden que arranca un servidor de los ejemplos."""
    return [sys.executable, str(EJEMPLOS / ruta), "--puerto", "0", *args]


def socat(*args: str) -> list[str]:
    """Una orden de socat, en un sentido y con bloques como los de los ejemplos."""
    return ["socat", "-d", "-d", "-u", "-b", str(BLOQUE), *args]


@contextlib.contextmanager
def en_el_nucleo(posicion: int) -> Iterator[None]:
    """Lo que arranque aquí dentro corre en un núcleo: si no, dónde cae es suerte."""
    todos = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {sorted(todos)[posicion]})
    try:
        yield
    finally:
        os.sched_setaffinity(0, todos)


def segundos(orden: list[str], carpeta: Path) -> float:
    """Lo que tarda una orden."""
    inicio = time.perf_counter()
    subprocess.run(orden, cwd=carpeta, check=True, capture_output=True)
    return time.perf_counter() - inicio


def medir_bytes(fila: Fila) -> None:
    """Compara con socat los dos ejemplos que mueven muchos bytes."""
    escucha = "TCP-LISTEN:0,bind=127.0.0.1"
    tiempos: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as temporal:
        carpeta = Path(temporal)
        datos = carpeta / "datos"
        with datos.open("wb") as archivo:
            for numero in range(BLOQUES):
                archivo.write(struct.pack("!Q", numero).ljust(BLOQUE, b"."))
            # Que no se mida mientras el sistema lo lleva al disco.
            archivo.flush()
            os.fsync(archivo.fileno())
        for _ in range(VECES):
            for quien, orden in (
                ("archivo_tcp", ejemplo("archivo_tcp/servidor_archivo.py")),
                ("socat a un archivo", socat(escucha, "CREATE:copia")),
                (
                    "recepcion_sin_copia",
                    ejemplo("recepcion_sin_copia/servidor_bloques.py"),
                ),
                ("socat a la nada", socat(escucha, "OPEN:/dev/null")),
            ):
                busca = " listening on " if orden[0] == "socat" else " en "
                with contextlib.ExitStack() as pila:
                    with en_el_nucleo(0):
                        servidor = en_marcha(orden, carpeta, busca)
                        _, puerto = pila.enter_context(servidor)
                    cliente = socat("FILE:datos", f"TCP:127.0.0.1:{puerto}")
                    if quien == "archivo_tcp":
                        programa = str(EJEMPLOS / "archivo_tcp/cliente_archivo.py")
                        cliente = [sys.executable, programa, "datos"]
                        cliente += ["--puerto", str(puerto)]
                    with en_el_nucleo(-1):
                        tardo = segundos(cliente, carpeta)
                    tiempos.setdefault(quien, []).append(tardo)
                shutil.rmtree(carpeta / "recibidos", ignore_errors=True)
                (carpeta / "copia").unlink(missing_ok=True)
        inicio = time.perf_counter()
        with datos.open("rb") as archivo:
            hashlib.file_digest(archivo, "sha256")
        resumen = time.perf_counter() - inicio
    cuantos = BLOQUES * BLOQUE / 1e6
    ritmo = {quien: cuantos / median(suyos) for quien, suyos in tiempos.items()}
    for nuestro, suyo in (
        ("archivo_tcp", "socat a un archivo"),
        ("recepcion_sin_copia", "socat a la nada"),
    ):
        razon = ritmo[nuestro] / ritmo[suyo]
        fila(nuestro, f"{ritmo[nuestro]:.0f} MB/s", "", True)
        fila(f"  {suyo}", f"{ritmo[suyo]:.0f} MB/s", "", True)
        fila(f"  {nuestro} ÷ socat", f"{razon:.2f} ×", f"≥ {RAZON} ×", razon >= RAZON)
    # socat no comprueba nada. Aunque enviar no costara, el resumen ya tarda esto:
    techo = cuantos / resumen / ritmo["socat a un archivo"]
    fila("  solo el SHA-256 ÷ socat: el techo", f"{techo:.2f} ×", "", True)
    # El mismo trabajo: enviar y, después, el resumen en los dos extremos a la vez.
    igual = cuantos / (median(tiempos["socat a un archivo"]) + resumen)
    razon = ritmo["archivo_tcp"] / igual
    fila("  socat y, después, el SHA-256", f"{igual:.0f} MB/s", "", True)
    cumple = razon >= RAZON
    fila("  archivo_tcp ÷ ese trabajo", f"{razon:.2f} ×", f"≥ {RAZON} ×", cumple)


def lee_hasta(conexion: socket.socket, marca: bytes) -> None:
    """Recibe hasta ver esos bytes."""
    datos = b""
    while marca not in datos:
        nuevos = conexion.recv(65536)
        if not nuevos:
            raise ConnectionError("la sala cerró la conexión")
        datos = datos[-len(marca) :] + nuevos


def medir_sala(fila: Fila, nombre: str) -> None:
    """Con la sala llena, una persona escribe y se espera a que todas lo reciban."""
    orden = ejemplo(f"{nombre}/servidor_{nombre}.py")
    with (
        en_marcha(orden, Path.cwd(), " en ") as (grupo, puerto),
        contextlib.ExitStack() as abiertas,
    ):
        gente = []
        for numero in range(PERSONAS):
            conexion = socket.create_connection(("127.0.0.1", puerto), 30)
            gente.append(abiertas.enter_context(conexion))
            conexion.sendall(f"p{numero}\n".encode())
            lee_hasta(conexion, b"* Hola")
        quien, *demas = gente
        for veces in (1, MENSAJES):  # la primera vez vacía los avisos de entrada
            inicio = time.perf_counter()
            mensajes = "".join(f"{veces}-{i}\n" for i in range(1, veces + 1))
            quien.sendall(mensajes.encode())
            for otra in demas:
                lee_hasta(otra, f"p0: {veces}-{veces}\n".encode())
        ritmo = MENSAJES / (time.perf_counter() - inicio)
        memoria = sistema.uso(grupo).memoria / 1e6
    fila(f"{nombre}, {PERSONAS} personas", f"{ritmo:.0f} mensajes/s", "", True)
    fila("  memoria propia", f"{memoria:.0f} MB", "", True)


def medir_mil(fila: Fila) -> None:
    """Memoria del servidor de eco con mil conexiones calladas."""
    orden = ejemplo("eco_mil_conexiones/servidor_eco_mil.py")
    with (
        en_marcha(orden, Path.cwd(), " en ") as (grupo, puerto),
        contextlib.ExitStack() as abiertas,
    ):
        for _ in range(CONEXIONES):
            conexion = socket.create_connection(("127.0.0.1", puerto), 30)
            abiertas.enter_context(conexion)
        conexion.sendall(b"?")  # cuando la última contesta, están todas
        conexion.recv(1)
        memoria = sistema.uso(grupo).memoria / 1e6
    medida = f"{memoria:.1f} MB"
    que = f"eco_mil_conexiones, memoria con {CONEXIONES}"
    fila(que, medida, f"≤ {MEMORIA} MB", memoria <= MEMORIA)


def medir_ejemplos(fila: Fila) -> None:
    """Mide todos; sin socat no hay con qué comparar, y se dice."""
    if shutil.which("socat"):
        medir_bytes(fila)
    else:
        fila("Bytes por segundo: falta el programa socat", "", "", True)
    for ruta in sorted(EJEMPLOS.glob("sala_*")):
        medir_sala(fila, ruta.name)
    medir_mil(fila)
