"""Una pareja de sockets con un hijo: contesta, tarda, muere; el padre sigue."""

import os
import select
import signal
import socket
import subprocess
import sys

import pytest

from tests.arnes import plazos, sistema
from tests.arnes.escena import EJEMPLOS, Escena
from tests.arnes.procesos import Proceso

PADRE = "pareja/factoriza_aparte.py"
HIJO = "pareja/hijo_factores.py"

# Dos primos de diez cifras: ningún plazo de estas pruebas basta para este.
LARGO = 9999999929 * 9999999967


def hijo_de(padre: Proceso) -> int:
    """El proceso que arrancó (ya contestó: tiene uno)."""
    (hijo,) = set(sistema.vivos(padre.popen.pid)) - {padre.popen.pid}
    return hijo


def test_lo_que_se_publica(escena: Escena) -> None:
    padre = escena.terminal(PADRE)
    for numero, vuelve in (
        ("84", "84 = 2 × 2 × 3 × 7\n"),
        ("97", "97 = 97\n"),
        (f"{LARGO}", f"{LARGO}: tarda más de 2 s\n"),
        ("1001", "1001 = 7 × 11 × 13\n"),
    ):
        padre.escribe(numero)
        padre.espera(vuelve)
    padre.pulsa("ctrl-d")
    assert padre.termina() == 0
    hijo = escena.terminal(HIJO)
    assert hijo.termina() == 1
    escena.guarda(padre, hijo)


def test_lee_de_una_tuberia(escena: Escena) -> None:
    padre = escena.programa(PADRE)
    padre.envia(b"1\n2\n 12 \n99999999999999999999\n0\n-4\nocho\n\n007\n1" + b"0" * 30)
    padre.cierra_entrada()
    assert padre.termina() == 0
    malo = "Escribe un número de 1 a 20 cifras.\n"
    veinte = "3 × 3 × 11 × 41 × 101 × 271 × 3541 × 9091 × 27961"
    assert padre.texto == (
        f"1 = 1\n2 = 2\n12 = 2 × 2 × 3\n{10**20 - 1} = {veinte}\n" + malo * 6
    )


def test_si_el_hijo_muere_se_sigue_con_otro(escena: Escena) -> None:
    padre = escena.programa(PADRE)
    padre.escribe("6")
    padre.espera("6 = 2 × 3\n")
    os.kill(hijo_de(padre), signal.SIGKILL)
    padre.escribe("10")
    padre.espera("10: el hijo murió\n")
    padre.escribe("15")
    padre.espera("15 = 3 × 5\n")
    padre.cierra_entrada()
    assert padre.termina() == 0


@pytest.mark.parametrize("numero", [signal.SIGINT, signal.SIGTERM])
def test_se_detiene_mientras_el_hijo_calcula(
    escena: Escena, numero: signal.Signals
) -> None:
    padre = escena.programa(PADRE, "--plazo", 60)
    padre.escribe("6")
    padre.espera("6 = 2 × 3\n")
    aviso = os.pidfd_open(hijo_de(padre))
    padre.escribe(f"{LARGO}")
    padre.senal(numero)
    padre.senal(numero)
    assert padre.termina() == 0
    assert select.select([aviso], [], [], plazos.FIN)[0], "el hijo quedó en marcha"
    os.close(aviso)


def test_ctrl_c_no_llega_al_hijo(escena: Escena) -> None:
    padre = escena.terminal(PADRE)
    padre.escribe("6")
    padre.espera("6 = 2 × 3\n")
    padre.pulsa("ctrl-c")
    padre.pulsa("ctrl-c")
    assert padre.termina() == 0
    assert "Traceback" not in padre.texto


def test_si_el_padre_muere_de_golpe_el_hijo_acaba(escena: Escena) -> None:
    padre = escena.programa(PADRE)
    padre.escribe("6")
    padre.espera("6 = 2 × 3\n")
    aviso = os.pidfd_open(hijo_de(padre))
    padre.senal(signal.SIGKILL)
    padre.termina()
    assert select.select([aviso], [], [], plazos.FIN)[0], "el hijo quedó en marcha"
    os.close(aviso)


def test_falta_el_hijo(escena: Escena) -> None:
    solo = escena.carpeta / "factoriza_aparte.py"
    solo.write_bytes((EJEMPLOS / PADRE).read_bytes())
    padre = escena.programa(str(solo))
    assert padre.termina() == 1
    assert padre.errores == "Falta hijo_factores.py, al lado de este programa.\n"


@pytest.mark.parametrize("plazo", ["0", "nan", "pronto"])
def test_plazo_malo(escena: Escena, plazo: str) -> None:
    padre = escena.programa(PADRE, "--plazo", plazo)
    assert padre.termina() == 1
    assert padre.errores == "Uso: factoriza_aparte.py [--plazo SEGUNDOS]\n"


def test_el_hijo_a_solas(escena: Escena) -> None:
    """Le vale cualquier socket que herede; y si nadie lo mata, se mata él."""
    nuestra, suya = socket.socketpair()
    nuestra.settimeout(plazos.RED)
    with nuestra:
        with suya:
            orden = [sys.executable, f"{EJEMPLOS / HIJO}", f"{suya.fileno()}", "0.2"]
            hijo = subprocess.Popen(orden, pass_fds=[suya.fileno()])
        with nuestra.makefile("rw") as archivo:
            assert archivo.readline() == "listo\n"
            print(LARGO, file=archivo, flush=True)
            assert archivo.readline() == ""
    assert hijo.wait(plazos.FIN) == -signal.SIGALRM
