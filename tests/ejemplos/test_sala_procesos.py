"""La sala repartida entre procesos: muere uno, y los demás siguen."""

import contextlib
import os
import shutil
import signal

from tests.arnes import sistema
from tests.arnes.escena import EJEMPLOS, Escena
from tests.ejemplos.sala import AGUANTA, PruebasDeSala, dice, persona

BATERIA = {"servidor_sala_procesos.py": AGUANTA}
TRABAJADOR = "sala_procesos/trabajador_sala.py"


class TestSalaProcesos(PruebasDeSala):
    SERVIDOR = "sala_procesos/servidor_sala_procesos.py"

    def test_muere_un_trabajador(self, escena: Escena) -> None:
        """Los suyos salen de la sala; los de los demás siguen, y hay sitio para más."""
        servidor, puerto = escena.servidor(self.SERVIDOR)
        padre = servidor.popen.pid
        with contextlib.ExitStack() as abiertas:
            gente = {}
            for i in range(100):
                apodo = f"p{i}"
                gente[apodo] = abiertas.enter_context(persona(puerto, apodo))
                hijos = [pid for pid in sistema.vivos(padre) if pid != padre]
                # La escucha, el canal y al menos una conexión.
                if all(len(sistema.sockets_de(pid)) > 2 for pid in hijos):
                    break
            os.kill(hijos[0], signal.SIGKILL)
            vivas, muertas = {}, set()
            for apodo, conexion in gente.items():
                linea = "* entra."
                with contextlib.suppress(ConnectionResetError):
                    while linea.endswith(" entra."):
                        linea = dice(conexion)
                if linea.endswith(" sale."):
                    vivas[apodo] = [linea]
                else:
                    muertas.add(apodo)
            assert vivas
            assert muertas
            for apodo, avisos in vivas.items():
                while len(avisos) < len(muertas):
                    avisos.append(dice(gente[apodo]))
                assert set(avisos) == {f"* {otra} sale." for otra in muertas}
            vuelve = abiertas.enter_context(persona(puerto, muertas.pop()))
            for apodo in vivas:
                assert dice(gente[apodo]).endswith(" entra.")
            vuelve.close()

    def test_el_trabajador_no_se_ejecuta_a_mano(self, escena: Escena) -> None:
        trabajador = escena.terminal(TRABAJADOR)
        assert trabajador.termina() == 1
        escena.guarda(trabajador)

    def test_sin_el_trabajador_al_lado(self, escena: Escena) -> None:
        """No lanza uno tras otro un programa que no está: lo dice y termina."""
        suelto = str(shutil.copy(EJEMPLOS / self.SERVIDOR, escena.carpeta))
        servidor = escena.programa(suelto, "--puerto", 0)
        assert servidor.termina() == 1
        assert servidor.errores == (
            "Falta trabajador_sala.py: guárdalo en esta misma carpeta.\n"
        )
