"""Un programa en marcha: con tuberías (`Proceso`) o en una terminal (`Terminal`)."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import termios
import threading
from pathlib import Path

import pytest

from tests.arnes import plazos

# Un socket sin cerrar se anuncia en stderr (ResourceWarning), que debe quedar vacío, y
# si el intérprete aborta se sabe dónde. El resto de `-X dev` cuesta un 25 % más.
# wrap_socket() olvida cerrar lo que el otro extremo cortó antes de que lo envolviera
# (hasta 3.12; 3.13 lo cierra), y ningún programa puede cerrarlo por él.
DE_PYTHON = "ignore:unclosed <ssl.SSLSocket:ResourceWarning"
INTERPRETE = [sys.executable, "-W", "default", "-W", DE_PYTHON, "-X", "faulthandler"]

TECLAS = {"ctrl-c": b"\x03", "ctrl-d": b"\x04"}


def entorno() -> dict[str, str]:
    """Variables de los hijos: UTF-8, y la memoria intermedia que tiene el lector."""
    variables = dict(os.environ, PYTHONUTF8="1", TERM="dumb")
    variables.pop("PYTHONUNBUFFERED", None)
    return variables


class Proceso:
    """Un programa con tuberías; un hilo por tubería la vacía siempre."""

    def __init__(
        self, programa: Path, args: list[str], carpeta: Path, delante: list[str]
    ) -> None:
        self.programa = programa
        self.args = args
        self.salida = bytearray()
        self.salida_de_errores = bytearray()
        self.errores_vistos = False
        self.codigo_visto = False
        self.sockets: set[int] = set()
        self._leido = 0
        self._acabado = False
        self._cambio = threading.Condition()
        self._arranca([*delante, *self.orden()], carpeta)
        for hilo in self._hilos:
            hilo.start()
        threading.Thread(target=self._vigila, daemon=True).start()

    def orden(self) -> list[str]:
        """La orden que lo arranca."""
        return [*INTERPRETE, str(self.programa), *self.args]

    def _arranca(self, orden: list[str], carpeta: Path) -> None:
        self.popen = subprocess.Popen(
            orden,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=carpeta,
            env=entorno(),
            start_new_session=True,
        )
        self._hilos = [
            self._hilo_que_vacia(tuberia.fileno(), destino)
            for tuberia, destino in (
                (self.popen.stdout, self.salida),
                (self.popen.stderr, self.salida_de_errores),
            )
            if tuberia
        ]

    def _hilo_que_vacia(self, fd: int, destino: bytearray) -> threading.Thread:
        return threading.Thread(target=self._vacia, args=(fd, destino), daemon=True)

    def _vacia(self, fd: int, destino: bytearray) -> None:
        # Una terminal sin nadie al otro lado da EIO en vez de fin de archivo.
        with contextlib.suppress(OSError):
            while datos := os.read(fd, 65536):
                with self._cambio:
                    destino += datos
                    self._cambio.notify_all()

    def _vigila(self) -> None:
        self.popen.wait()
        self._proceso_muerto()
        for hilo in self._hilos:
            hilo.join(plazos.PARADA)
        with self._cambio:
            self._acabado = True
            self._cambio.notify_all()

    def _proceso_muerto(self) -> None:
        """Lo que haya que soltar para que los hilos lleguen al fin de la salida."""

    @property
    def texto(self) -> str:
        """Todo lo escrito hasta ahora en la salida."""
        with self._cambio:
            return self.salida.decode(errors="replace").replace("\r\n", "\n")

    @property
    def errores(self) -> str:
        """Lo escrito en stderr; quien lo mira responde de que sea lo que debe."""
        self.errores_vistos = True
        with self._cambio:
            return self.salida_de_errores.decode(errors="replace")

    def espera(self, busca: str | re.Pattern[bytes]) -> re.Match[bytes]:
        """Espera a que aparezca, después de lo ya esperado, ese texto o patrón."""
        if isinstance(busca, str):
            patron = re.compile(re.escape(busca.encode()).replace(b"\\\n", b"\r?\n"))
        else:
            patron = busca
        hallazgo: re.Match[bytes] | None = None

        def listo() -> bool:
            nonlocal hallazgo
            hallazgo = patron.search(self.salida, self._leido)
            return hallazgo is not None or self._acabado

        with self._cambio:
            a_tiempo = self._cambio.wait_for(listo, plazos.SALIDA)
            if hallazgo is None:
                motivo = (
                    f"terminó con código {self.popen.returncode}"
                    if a_tiempo
                    else f"siguió {plazos.SALIDA:g} s sin escribirlo"
                )
                pytest.fail(f"se esperaba {busca!r}, y {motivo}\n{self.estado()}")
            self._leido = hallazgo.end()
            return hallazgo

    def envia(self, datos: bytes) -> None:
        """Manda bytes a su entrada, si aún lee: quien acabó lo dice al terminar."""
        assert self.popen.stdin
        with contextlib.suppress(BrokenPipeError):
            self.popen.stdin.write(datos)
            self.popen.stdin.flush()

    def escribe(self, linea: str) -> None:
        """Escribe una línea y pulsa Intro."""
        self.envia(f"{linea}\n".encode())

    def cierra_entrada(self) -> None:
        """Fin de la entrada."""
        assert self.popen.stdin
        # Lo que quedara por mandar a quien ya acabó no importa.
        with contextlib.suppress(BrokenPipeError):
            self.popen.stdin.close()

    def senal(self, numero: signal.Signals) -> None:
        self.popen.send_signal(numero)

    def termina(self) -> int:
        """Espera a que termine por sí solo y devuelve su código de salida."""
        with self._cambio:
            if not self._cambio.wait_for(lambda: self._acabado, plazos.FIN):
                pytest.fail(f"no terminó en {plazos.FIN:g} s\n{self.estado()}")
        self.codigo_visto = True
        return self.popen.returncode

    def detiene(self) -> int:
        """Lo detiene con buenos modos (SIGTERM) y devuelve su código de salida."""
        self.senal(signal.SIGTERM)
        return self.termina()

    def sigue_vivo(self) -> bool:
        return self.popen.poll() is None

    def suelta(self) -> None:
        """Cierra lo que la prueba tenía abierto de este proceso."""
        for tuberia in (self.popen.stdin, self.popen.stdout, self.popen.stderr):
            if tuberia:
                # Lo que quedara por mandar a un proceso muerto ya no importa.
                with contextlib.suppress(BrokenPipeError):
                    tuberia.close()

    def estado(self) -> str:
        """Lo que se sabe de él, para el mensaje de un fallo."""
        partes = [f"{self.programa.name} {' '.join(self.args)} (pid {self.popen.pid})"]
        for nombre, datos in (
            ("stdout", self.salida),
            ("stderr", self.salida_de_errores),
        ):
            texto = datos[-2000:].decode(errors="replace")
            partes.append(f"--- {nombre} ({len(datos)} bytes, el final) ---\n{texto}")
        return "\n".join(partes)


class Terminal(Proceso):
    """Un programa en una terminal de verdad: se teclea, y se ve lo que vería alguien.

    `texto` es la transcripción: lo que escribe el programa (stderr incluido) y el eco
    del teclado. Es su terminal de control, así que Ctrl+C llega como SIGINT.
    """

    def _arranca(self, orden: list[str], carpeta: Path) -> None:
        self._amo, self._esclavo = os.openpty()
        termios.tcsetwinsize(self._amo, (24, 80))
        # Quien encabeza una sesión y abre una terminal la toma como terminal de
        # control. Lo hace sh y no preexec_fn, que con hilos puede bloquearse.
        abre = 'exec "$@" <>"$TERMINAL" >&0 2>&0'
        self.popen = subprocess.Popen(
            ["/bin/sh", "-c", abre, "sh", *orden],
            cwd=carpeta,
            env=entorno() | {"TERMINAL": os.ttyname(self._esclavo)},
            start_new_session=True,
        )
        self._hilos = [self._hilo_que_vacia(self._amo, self.salida)]

    def _proceso_muerto(self) -> None:
        os.close(self._esclavo)

    def envia(self, datos: bytes) -> None:
        pendiente = datos
        while pendiente:
            pendiente = pendiente[os.write(self._amo, pendiente) :]

    def pulsa(self, tecla: str) -> None:
        """Pulsa `ctrl-c` o `ctrl-d`."""
        self.envia(TECLAS[tecla])

    def cierra_entrada(self) -> None:
        self.pulsa("ctrl-d")

    def suelta(self) -> None:
        os.close(self._amo)


class Ajeno(Proceso):
    """Un programa del sistema (socat, openssl…): se arranca sin el intérprete.

    No todos acaban con código 0 al recibir SIGTERM: la prueba lo detiene y lo mira.
    """

    def orden(self) -> list[str]:
        return [str(self.programa), *self.args]
