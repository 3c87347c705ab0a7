"""Arranca un núcleo en modo usuario y pasa dentro las pruebas que lo piden.

    python -m tools.familias [--actualizar] [opciones de pytest]

Un `linux.uml` es un núcleo Linux entero en un programa corriente: dentro se es `root`
y están las familias que el núcleo de casi nadie trae. Ve los ficheros de esta máquina
y no escribe ninguno: el informe y las salidas guardadas llegan por dos líneas serie,
y lo que diga el núcleo, por su consola. Como su memoria no está en ningún fichero y
muere si muere quien lo lanzó, no queda nada de él aunque se corte de mala manera.
"""

import ctypes
import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
import time
from collections import deque
from pathlib import Path
from types import FrameType

from tests.arnes import plazos, sistema
from tools import sondeo

RAIZ = Path(__file__).resolve().parents[1]
FAMILIAS = RAIZ / "tests/familias"
PRUEBAS = ("tests/familias", "tests/ejemplos")
GUARDADO = ("snippets", "examples")  # donde se dejan salidas

MEMORIA = "384M"
ARRANQUE = 60 * plazos.ESCALA  # para que el núcleo diga que está listo
PASADA = 400 * plazos.ESCALA  # para todo: cuatro veces lo que tarda
LINEAS = 25  # de lo último que dijo, en el mensaje de un fallo

CANALES = ("consola", "mensajes", "informe")
PR_SET_PDEATHSIG = 1


def muere_con_su_padre() -> None:
    """Pide SIGTERM si muere quien lanzó este proceso: `nox`, casi siempre."""
    padre = os.getppid()
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != padre:
        sys.exit(1)


def programa(nombre: str, paquete: str) -> str:
    """La ruta de un programa, o cómo se instala."""
    if ruta := shutil.which(nombre):
        return ruta
    sys.exit(
        f"Falta el programa {nombre}: instala el paquete {paquete} "
        f"(en Debian y Ubuntu, `apt-get install {paquete}`)."
    )


def compila_la_envoltura() -> int:
    """Compila `envoltura.c` y da el descriptor de la biblioteca.

    Todo se queda en memoria: si lo matan a medias, no hay ficheros que borrar.
    """
    objeto, biblioteca = os.memfd_create("envoltura.o"), os.memfd_create("envoltura.so")
    de_objeto, de_biblioteca = (
        f"/proc/{os.getpid()}/fd/{fd}" for fd in (objeto, biblioteca)
    )
    fuente = str(FAMILIAS / "envoltura.c")
    cc, ld = programa("cc", "gcc"), programa("ld", "gcc")
    for orden in (
        [cc, "-c", "-pipe", "-fPIC", "-O2", fuente, "-o", de_objeto],
        [ld, "-shared", de_objeto, "-o", de_biblioteca],
    ):
        hecho = subprocess.run(orden, capture_output=True, text=True, check=False)
        if hecho.returncode:
            sys.exit(f"No se pudo compilar envoltura.c:\n{hecho.stderr.rstrip()}")
    os.close(objeto)
    return biblioteca


class Nucleo:
    """Un `linux.uml` en marcha: su consola y sus dos líneas serie."""

    def __init__(self, ruta: str, envoltura: int, pedido: dict[str, object]) -> None:
        self.salidas: dict[str, str] = {}
        self.codigo: int | None = None
        self.version = ""
        self._ultimas: deque[str] = deque(maxlen=LINEAS)
        self._restos: dict[str, bytes] = {}
        self._selector = selectors.DefaultSelector()
        consola, mensajes, informe = map(self._tuberia, CANALES)
        guion = FAMILIAS / "inicio.py"
        orden = [
            ruta,
            f"mem={MEMORIA}",
            # La raíz es la de esta máquina, y solo para leer.
            *("rootfstype=hostfs", "rootflags=/", "ro", "quiet"),
            *("con=null", "con0=null,fd:1", f"ssl0=null,fd:{mensajes}"),
            f"ssl1=null,fd:{informe}",
            # Sin carpeta para su consola de control: no deja nada en ~/.uml.
            "uml_dir=/dev/null/",
            f"PEDIDO={json.dumps(pedido).encode().hex()}",
            f'INTERPRETE="{sys.executable}"',
            f'GUION="{guion}"',
            # El núcleo no admite espacios en `init=`; aquí, sin IFS, sí caben.
            *("init=/bin/sh", "--", "-c", '"IFS=; exec $INTERPRETE -I $GUION"'),
        ]
        self._proceso = subprocess.Popen(
            orden,
            env=os.environ
            | {
                "LD_PRELOAD": f"/proc/self/fd/{envoltura}",
                "FAMILIAS_LANZADOR": str(os.getpid()),
            },
            stdin=subprocess.DEVNULL,
            stdout=consola,
            stderr=consola,
            pass_fds=(envoltura, mensajes, informe),
            # Un grupo propio: linux.uml manda señales al suyo cuando cae.
            start_new_session=True,
        )
        for fd in (consola, mensajes, informe, envoltura):
            os.close(fd)

    def _tuberia(self, canal: str) -> int:
        """Abre una tubería para un canal y da el extremo en que se escribe."""
        lectura, escritura = os.pipe()
        self._selector.register(lectura, selectors.EVENT_READ, canal)
        self._restos[canal] = b""
        return escritura

    def atiende(self) -> None:
        """Muestra lo que dice hasta que acaba; si no acaba, sale y dice por qué."""
        inicio = time.monotonic()
        while self._selector.get_map():
            plazo, que = self._plazo()
            queda = inicio + plazo - time.monotonic()
            if queda <= 0:
                sys.exit(self._con_lo_ultimo(f"{que} en {plazo:g} s"))
            for clave, _ in self._selector.select(queda):
                self._lee(clave)
        estado = self._proceso.wait(plazos.PARADA)
        if self.codigo is None:
            donde = "mientras pasaba las pruebas" if self.version else "al arrancar"
            sys.exit(
                self._con_lo_ultimo(f"linux.uml acabó {donde}, con código {estado}")
            )

    def detiene(self) -> None:
        """Mata lo que quede de él."""
        grupo = self._proceso.pid
        sistema.mata(grupo, sistema.vivos(grupo), plazos.PARADA)
        self._proceso.wait(plazos.PARADA)
        self._selector.close()

    def _plazo(self) -> tuple[float, str]:
        if self.version:
            return PASADA, "Las pruebas no acabaron"
        return ARRANQUE, "El núcleo no arrancó"

    def _con_lo_ultimo(self, que: str) -> str:
        if not self._ultimas:
            return f"{que}. Su consola no dijo nada."
        return "\n".join([f"{que}. Lo último que dijo:", *self._ultimas])

    def _lee(self, clave: selectors.SelectorKey) -> None:
        canal = clave.data
        datos = os.read(clave.fd, 65536)
        if canal == "informe":
            sys.stdout.write(datos.decode(errors="replace"))
            sys.stdout.flush()
        *lineas, resto = (self._restos[canal] + datos).split(b"\n")
        if not datos:
            self._selector.unregister(clave.fd)
            os.close(clave.fd)
            lineas = [resto] if resto else []
        self._restos[canal] = resto
        for linea in lineas:
            if canal == "mensajes":
                self._atiende_mensaje(json.loads(linea))
            else:
                self._ultimas.append(linea.decode(errors="replace").rstrip("\r"))

    def _atiende_mensaje(self, mensaje: dict[str, object]) -> None:
        match mensaje:
            case {"listo": str(version)}:
                self.version = version
                print(f"Dentro de Linux {version}, en modo usuario:", flush=True)
            case {"salida": {"ruta": str(ruta), "texto": str(texto)}}:
                self.salidas[ruta] = texto
            case {"fin": int(codigo)}:
                self.codigo = codigo


def pide(args: list[str]) -> dict[str, object]:
    """Lo que se le dice al proceso 1 de dentro."""
    color = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    rutas = (
        [] if any(Path(arg.partition("::")[0]).exists() for arg in args) else PRUEBAS
    )
    return {
        "proyecto": str(RAIZ),
        "pytest": ["-q", "-m", "nucleo", "-p", "no:cacheprovider", *args, *rutas],
        "entorno": {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/run",
            "TMPDIR": "/run/tmp",
            "LANG": "C.UTF-8",
            "COLUMNS": str(shutil.get_terminal_size().columns),
            "PYTHONDONTWRITEBYTECODE": "1",
            "FORCE_COLOR" if color else "NO_COLOR": "1",
            **{k: v for k, v in os.environ.items() if k.startswith("SOCKETS_")},
        },
    }


def guarda(salidas: dict[str, str]) -> None:
    """Escribe en el proyecto las salidas que llegaron de dentro."""
    for relativa, texto in salidas.items():
        ruta = RAIZ.joinpath(relativa).resolve()
        if ruta.relative_to(RAIZ).parts[0] not in GUARDADO:
            sys.exit(f"Dentro se escribió {relativa}, que no es una salida guardada.")
        ruta.write_text(texto, "utf-8")
        print(f"Guardado: {relativa}")


def pasa(args: list[str]) -> int:
    """Una pasada entera; da el código de pytest."""
    linux = programa("linux.uml", "user-mode-linux")
    nucleo = Nucleo(linux, compila_la_envoltura(), pide(args))
    try:
        nucleo.atiende()
    finally:
        nucleo.detiene()
    if "--actualizar" in args:
        guarda(nucleo.salidas)
        sondeo.guarda_anfitrion()
    return nucleo.codigo or 0


def al_terminar(numero: int, _: FrameType | None) -> None:
    """SIGTERM también pasa por los `finally`."""
    sys.exit(128 + numero)


def main() -> None:
    muere_con_su_padre()
    signal.signal(signal.SIGTERM, al_terminar)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        sys.exit(pasa(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("Interrumpido: no se acabaron las pruebas.")


if __name__ == "__main__":
    main()
