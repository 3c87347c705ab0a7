"""Las pruebas que pasan todas las salas de chat: una sola vez, para todas iguales."""

import contextlib
import itertools
import socket
import subprocess
from collections.abc import Iterator
from signal import SIGCONT, SIGINT, SIGSTOP, SIGTERM

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ServidorTCP
from tests.arnes.escena import Escena
from tests.arnes.procesos import Proceso

CLIENTE = "sala_hilos/cliente_sala.py"
LINEA = 1000
_numeros = itertools.count(1)


def saluda(conexion: socket.socket) -> None:
    """Entra en la sala con un apodo que nadie tiene."""
    apodo = f"persona{next(_numeros)}"
    assert red.recibe_linea(conexion) == "* ¿Qué apodo quieres?\n".encode()
    conexion.sendall(f"{apodo}\n".encode())
    assert red.recibe_linea(conexion).startswith(f"* Hola, {apodo}. ".encode())


AGUANTA = ServidorTCP(saluda)


@contextlib.contextmanager
def persona(puerto: int, apodo: str) -> Iterator[socket.socket]:
    """Alguien que ya entró en la sala."""
    with red.conecta(puerto) as conexion:
        assert dice(conexion) == "* ¿Qué apodo quieres?"
        escribe(conexion, apodo)
        assert dice(conexion).startswith(f"* Hola, {apodo}. ")
        yield conexion


def escribe(conexion: socket.socket, linea: str) -> None:
    conexion.sendall(f"{linea}\n".encode())


def dice(conexion: socket.socket) -> str:
    """La siguiente línea del servidor."""
    return red.recibe_linea(conexion).decode().removesuffix("\n")


class PruebasDeSala:
    """Cada sala las hereda y dice cuál es su servidor."""

    SERVIDOR = ""

    def test_lo_que_se_publica(self, escena: Escena) -> None:
        servidor, puerto = escena.servidor_en_terminal(self.SERVIDOR)
        ana = escena.terminal(CLIENTE, "--puerto", puerto)
        ana.espera("¿Qué apodo quieres?\n")
        ana.escribe("ana")
        ana.espera("Hola, ana.")
        luis = escena.terminal(CLIENTE, "--puerto", puerto)
        luis.espera("¿Qué apodo quieres?\n")
        luis.escribe("ana")
        luis.espera("! Ese apodo está ocupado: elige otro.\n")
        luis.escribe("luis")
        ana.espera("* luis entra.\n")
        luis.espera("Hola, luis.")
        luis.escribe("¡Buenas! ¿Hay alguien?")
        ana.espera("luis: ¡Buenas! ¿Hay alguien?\n")
        ana.escribe("Sí, yo.")
        luis.espera("ana: Sí, yo.\n")
        luis.pulsa("ctrl-d")
        assert luis.termina() == 0
        ana.espera("* luis sale.\n")
        ana.pulsa("ctrl-d")
        assert ana.termina() == 0
        servidor.pulsa("ctrl-c")
        assert servidor.termina() == 0
        self.guarda(escena, servidor, ana)

    def guarda(self, escena: Escena, servidor: Proceso, ana: Proceso) -> None:
        """El cliente es el mismo en todas: solo una publica lo que ve."""
        escena.guarda(servidor)

    def test_apodos(self, escena: Escena) -> None:
        """Ni repetidos ni raros; al irse alguien, el suyo queda libre."""
        _, puerto = escena.servidor(self.SERVIDOR)
        with persona(puerto, "ana") as ana, red.conecta(puerto) as otra:
            assert dice(otra) == "* ¿Qué apodo quieres?"
            for malo in ("", " ", "con espacio", "x" * 21, "a:b", "\x1b[2J", "*"):
                escribe(otra, malo)
                assert dice(otra).startswith("! Apodo no válido: ")
            otra.sendall(b"\xff\xfe\n")
            assert dice(otra).startswith("! Apodo no válido: ")
            escribe(otra, "ana")
            assert dice(otra) == "! Ese apodo está ocupado: elige otro."
            escribe(otra, "Ñandú_7-é")
            assert dice(otra) == "* Hola, Ñandú_7-é. Personas: 2."
            assert dice(ana) == "* Ñandú_7-é entra."
            ana.close()
            assert dice(otra) == "* ana sale."
            with persona(puerto, "ana"):
                assert dice(otra) == "* ana entra."

    def test_lineas_a_trozos_y_juntas(self, escena: Escena) -> None:
        """Byte a byte o varias de una vez, llegan las mismas; la que no acaba, no."""
        _, puerto = escena.servidor(self.SERVIDOR)
        with persona(puerto, "ana") as ana:
            with red.conecta(puerto) as luis:
                luis.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                assert dice(luis) == "* ¿Qué apodo quieres?"
                for byte in "luis\r\nñ\n".encode():
                    luis.sendall(bytes([byte]))
                luis.sendall(b"uno\ndos\n\ntres\na medi")
                assert dice(ana) == "* luis entra."
                dicho = [dice(ana) for _ in range(5)]
                assert dicho == [f"luis: {x}" for x in ("ñ", "uno", "dos", "", "tres")]
            assert dice(ana) == "* luis sale."

    def test_nada_llega_crudo(self, escena: Escena) -> None:
        _, puerto = escena.servidor(self.SERVIDOR)
        with persona(puerto, "ana") as ana, persona(puerto, "luis") as luis:
            assert dice(ana) == "* luis entra."
            luis.sendall(b"\x1b[2J\x07\xc2\x9b31m\t\xff\r.\n")
            assert dice(ana) == "luis: \ufffd[2J\ufffd\ufffd31m\t\ufffd\ufffd."

    def test_linea_larguisima(self, escena: Escena) -> None:
        """A quien manda una línea demasiado larga se le echa; a nadie más."""
        _, puerto = escena.servidor(self.SERVIDOR)
        justa = "y" * LINEA
        with persona(puerto, "ana") as ana, persona(puerto, "luis") as luis:
            assert dice(ana) == "* luis entra."
            escribe(luis, justa)
            assert dice(ana) == f"luis: {justa}"
            luis.sendall(f"{justa}y\nno se lee\n".encode())
            assert dice(ana) == "* luis sale."
            assert red.recibe_hasta_el_fin(luis) == b""

    def test_quien_no_lee_no_frena_a_los_demas(self, escena: Escena) -> None:
        """Se le guarda un poco; después se le echa, y los demás lo reciben todo."""
        _, puerto = escena.servidor(self.SERVIDOR)
        with persona(puerto, "ana") as ana, socket.socket() as lento:
            lento.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            lento.settimeout(plazos.RED)
            lento.connect((red.LOCAL, puerto))
            escribe(lento, "lento")
            assert dice(ana) == "* lento entra."
            with persona(puerto, "luis") as luis:
                assert dice(ana) == "* luis entra."
                relleno = "z" * 900
                for i in itertools.count():
                    assert i < 5000, "no se echa a quien no lee"
                    escribe(luis, f"{i} {relleno}")
                    recibido = dice(ana)
                    if recibido == "* lento sale.":
                        recibido = dice(ana)
                        break
                    assert recibido == f"luis: {i} {relleno}"
                assert recibido == f"luis: {i} {relleno}"
                escribe(luis, "seguimos")
                assert dice(ana) == "luis: seguimos"

    def test_dos_que_escriben_a_la_vez(self, escena: Escena) -> None:
        """Las líneas no se mezclan, y las de cada uno llegan en su orden."""
        _, puerto = escena.servidor(self.SERVIDOR)
        with (
            persona(puerto, "ana") as ana,
            persona(puerto, "luis") as luis,
            persona(puerto, "eva") as eva,
        ):
            assert [dice(ana), dice(ana)] == ["* luis entra.", "* eva entra."]
            assert dice(luis) == "* eva entra."
            cuantas = 300
            for uno in (luis, eva):
                uno.sendall("".join(f"línea {i}\n" for i in range(cuantas)).encode())
            dicho = [dice(ana) for _ in range(2 * cuantas)]
            for apodo in ("luis", "eva"):
                suyas = [x for x in dicho if x.startswith(f"{apodo}: ")]
                assert suyas == [f"{apodo}: línea {i}" for i in range(cuantas)]

    def test_quien_corta_sale(self, escena: Escena) -> None:
        _, puerto = escena.servidor(self.SERVIDOR)
        with persona(puerto, "ana") as ana, persona(puerto, "luis") as luis:
            luis.sendall(b"a medi")
            assert dice(ana) == "* luis entra."
            red.corta(luis)
            assert dice(ana) == "* luis sale."

    def test_al_que_calla_se_le_echa(self, escena: Escena) -> None:
        _, puerto = escena.servidor(self.SERVIDOR, "--plazo", 0.2)
        with red.conecta(puerto) as callado:
            assert dice(callado) == "* ¿Qué apodo quieres?"
            assert callado.recv(1) == b""

    def test_dos_senales_y_con_gente_dentro(self, escena: Escena) -> None:
        servidor, puerto = escena.servidor(self.SERVIDOR)
        with persona(puerto, "ana") as ana, red.conecta(puerto) as sin_apodo:
            assert dice(sin_apodo) == "* ¿Qué apodo quieres?"
            # Parado, se le juntan las dos; al seguir, las recibe a la vez.
            for senal in (SIGSTOP, SIGTERM, SIGINT, SIGCONT):
                servidor.senal(senal)
            assert servidor.termina() == 0
            assert servidor.texto.endswith("\nSala cerrada.\n")
            assert red.recibe_hasta_el_fin(ana) == b""

    def test_nc_participa(self, escena: Escena) -> None:
        _, puerto = escena.servidor(self.SERVIDOR)
        orden = [red.exige_programa("nc"), red.LOCAL, str(puerto)]
        with (
            persona(puerto, "ana") as ana,
            subprocess.Popen(
                orden, stdin=subprocess.PIPE, stdout=subprocess.PIPE
            ) as nc,
        ):
            assert nc.stdin
            assert nc.stdout
            try:
                nc.stdin.write("luis\nhola desde nc, señora\n".encode())
                nc.stdin.flush()
                assert dice(ana) == "* luis entra."
                assert dice(ana) == "luis: hola desde nc, señora"
                escribe(ana, "hola, nc")
                for linea in ("* ¿Qué apodo", "* Hola, luis.", "ana: hola, nc\n"):
                    assert nc.stdout.readline().decode().startswith(linea)
            finally:
                nc.kill()

    @pytest.mark.parametrize("plazo", ["nan", "0", "pronto"])
    def test_plazo_malo(self, escena: Escena, plazo: str) -> None:
        proceso = escena.programa(self.SERVIDOR, "--plazo", plazo)
        assert proceso.termina() == 1
        assert proceso.errores.startswith("Uso: ")
        assert proceso.errores.count("\n") == 1
