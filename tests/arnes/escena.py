"""Una escena: los programas de una prueba, desde que se abre hasta que se recoge."""

import re
import shlex
import signal
import subprocess
from pathlib import Path
from typing import TypeVar

from tests.arnes import plazos, red, sistema
from tests.arnes.procesos import Ajeno, Proceso, Terminal
from tests.arnes.salidas import RAIZ, comparar_o_actualizar

EJEMPLOS = RAIZ / "examples"

P = TypeVar("P", bound=Proceso)

# La línea con la que un servidor anuncia que está listo.
LISTO = re.compile(rb" en (\S+):(\d+)\r?\n")

# Un puerto, allí donde los programas lo escriben: tras una dirección (`127.0.0.1:NNN`,
# la de difusión, la de un grupo, `[::1]:NNN`) o en una de Python, `('…', NNN)`.
PUERTO = re.compile(
    r"(?<=\.\d:)\d+|(?<=\.\d\d:)\d+|(?<=\.\d{3}:)\d+|(?<=\]:)\d+|(?<=', )\d+(?=[,)])"
)
# Un tiempo medido, con sus microsegundos: cambia en cada pasada.
MEDIDO = re.compile(r"\d+\.\d{3}(?= ms\b)")
PID = re.compile(r"(?<=\bpid )\d+|(?<=\bproceso )\d+")


def puerto_del_programa(programa: Path) -> str:
    """El puerto por defecto: `PUERTO = NNN` en el programa."""
    hallazgo = re.search(r"^PUERTO = (\d+)$", programa.read_text("utf-8"), re.MULTILINE)
    if hallazgo is None:
        raise AssertionError(f"{programa}: falta una línea `PUERTO = número`")
    return hallazgo[1]


class Escena:
    """Arranca programas de `examples/` y los recoge todos al acabar."""

    def __init__(self, carpeta: Path, actualizar: bool) -> None:
        self.carpeta = carpeta
        self.actualizar = actualizar
        self.procesos: list[Proceso] = []
        # Lo que va delante de los programas para que corran en otra máquina.
        self.dentro_de: list[str] = []
        # Lo que cambia de una vez a otra, y lo que ve el lector en su lugar.
        self.apodos = {str(carpeta): "/ruta"}
        # Puertos reales de los servidores y los que ve el lector.
        self._publicados: dict[str, str] = {}

    def programa(self, ruta: str, *args: object) -> Proceso:
        """Arranca un programa con tuberías."""
        return self._arranca(Proceso, ruta, args)

    def terminal(self, ruta: str, *args: object) -> Terminal:
        """Arranca un programa en una terminal."""
        return self._arranca(Terminal, ruta, args)

    def ajeno(self, nombre: str, *args: object) -> Proceso:
        """Arranca un programa del sistema con tuberías; si no está, salta la prueba."""
        return self._arranca(Ajeno, red.exige_programa(nombre), args)

    def servidor(self, ruta: str, *args: object) -> tuple[Proceso, int]:
        """Arranca un servidor con tuberías en un puerto libre, y espera a que avise."""
        proceso = self.programa(ruta, "--puerto", 0, *args)
        return proceso, self._puerto(proceso)

    def servidor_local(self, ruta: str, *args: object) -> tuple[Proceso, str]:
        """Arranca un servidor AF_UNIX con tuberías, y espera a que avise."""
        donde = f"{self.carpeta / 's'}{len(self.procesos)}"
        proceso = self.programa(ruta, "--ruta", donde, *args)
        proceso.espera(f" en {donde}\n")
        return proceso, donde

    def servidor_en_terminal(self, ruta: str, *args: object) -> tuple[Terminal, int]:
        """Como `servidor`, en una terminal."""
        proceso = self.terminal(ruta, "--puerto", 0, *args)
        return proceso, self._puerto(proceso)

    def publica(self, puerto: int, como: str) -> None:
        """Da a un servidor de la prueba el puerto con el que lo ve el lector."""
        self._publicados[str(puerto)] = como

    def guarda(self, *procesos: Proceso) -> None:
        """Compara la transcripción de cada uno con su `.salida.txt`, o la escribe.

        Los puertos se renombran igual en todas: los de los servidores, por el que
        tienen por defecto; los efímeros, por 50001, 50002…, según aparecen. Los
        tiempos medidos se publican tal como salieron, y no se comparan.
        """
        puertos = dict(self._publicados)
        pids: dict[str, str] = {}
        for proceso in procesos:
            texto = f"$ {self._orden_del_lector(proceso)}\n{proceso.texto}"
            # Los largos, antes: uno puede ser parte de otro.
            for real in sorted(self.apodos, key=len, reverse=True):
                texto = texto.replace(real, self.apodos[real])
            texto = PUERTO.sub(
                lambda n: puertos.setdefault(
                    n[0], str(50001 + len(puertos) - len(self._publicados))
                ),
                texto,
            )
            texto = PID.sub(
                lambda n: pids.setdefault(n[0], str(1001 + len(pids))), texto
            )
            ruta = proceso.programa.with_suffix(".salida.txt")
            guardado = ruta.read_text("utf-8") if ruta.exists() else ""
            if MEDIDO.sub("", texto) == MEDIDO.sub("", guardado):
                texto = guardado
            comparar_o_actualizar(ruta, texto, self.actualizar)

    def recoge(self) -> list[str]:
        """Detiene lo que quede y devuelve los defectos que encuentra."""
        vivos = [proceso for proceso in self.procesos if proceso.sigue_vivo()]
        for proceso in vivos:
            proceso.sockets |= sistema.sockets_de(proceso.popen.pid)
        # A todos a la vez: si se avisa a uno y después al otro, este puede estar ya
        # terminando por su cuenta, y ahí Python no atiende señales.
        for proceso in vivos:
            proceso.senal(signal.SIGTERM)
        defectos = []
        for proceso in self.procesos:
            defectos += self._recoge(proceso, avisado=proceso in vivos)
        return defectos

    def _arranca(self, tipo: type[P], ruta: str, args: tuple[object, ...]) -> P:
        textos = [str(arg) for arg in args]
        proceso = tipo(EJEMPLOS / ruta, textos, self.carpeta, self.dentro_de)
        self.procesos.append(proceso)
        return proceso

    def _puerto(self, proceso: Proceso) -> int:
        puerto = proceso.espera(LISTO)[2].decode()
        self._publicados[puerto] = puerto_del_programa(proceso.programa)
        proceso.sockets |= sistema.sockets_de(proceso.popen.pid)
        return int(puerto)

    def _orden_del_lector(self, proceso: Proceso) -> str:
        """La orden sin el `--puerto` de la prueba: el lector usa el de por defecto."""
        args = list(proceso.args)
        if "--puerto" in args:
            i = args.index("--puerto")
            if args[i + 1] == "0" or args[i + 1] in self._publicados:
                del args[i : i + 2]
        args = [self._publicados.get(arg, arg) for arg in args]
        return shlex.join(["python3", proceso.programa.name, *args])

    def _recoge(self, proceso: Proceso, avisado: bool) -> list[str]:
        """Espera a un proceso y detiene su grupo; dice qué no estuvo bien."""
        defectos = []
        grupo = proceso.popen.pid
        if avisado:
            try:
                codigo = proceso.popen.wait(plazos.PARADA)
            except subprocess.TimeoutExpired:
                defectos.append("no obedeció a SIGTERM")
            else:
                proceso.termina()
                if codigo != 0:
                    defectos.append(f"con SIGTERM terminó con código {codigo}")
        elif not proceso.codigo_visto and proceso.popen.returncode != 0:
            defectos.append(f"terminó solo con código {proceso.popen.returncode}")
        if quedan := sistema.vivos(grupo):
            defectos.append(f"quedaron en marcha los procesos {quedan}")
            sistema.mata(grupo, quedan, plazos.PARADA)
        if puertos := sistema.enlazados(proceso.sockets):
            defectos.append(f"quedaron puertos abiertos: {', '.join(puertos)}")
        if proceso.salida_de_errores and not proceso.errores_vistos:
            defectos.append("escribió en stderr")
        proceso.suelta()
        if defectos:
            return [f"{'; '.join(defectos)}\n{proceso.estado()}"]
        return []
