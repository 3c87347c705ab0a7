"""El chat por TCP: dos personas en dos terminales, y todo lo que puede ir mal."""

import os
import signal
import socket
import subprocess
from collections.abc import Callable

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP, Fuera
from tests.arnes.escena import EJEMPLOS, Escena
from tests.arnes.procesos import INTERPRETE, Proceso, Terminal, entorno

SERVIDOR = "chat_tcp/servidor_tcp.py"
CLIENTE = "chat_tcp/cliente_tcp.py"
BATERIA = {
    "servidor_tcp.py": Fuera("habla con una sola persona: las demás esperan su turno"),
    "cliente_tcp.py": ClienteTCP(
        entrada=None,
        exento={
            "silencioso": "en una charla, callar es normal",
            "basura": "la muestra, sin nada que maneje la terminal",
        },
    ),
}


def teclea_salir(persona: Terminal) -> None:
    persona.escribe("salir")


def pulsa_ctrl_c(persona: Terminal) -> None:
    persona.pulsa("ctrl-c")


def pulsa_ctrl_d(persona: Terminal) -> None:
    persona.pulsa("ctrl-d")


def manda_sigterm(persona: Terminal) -> None:
    persona.senal(signal.SIGTERM)


DESPEDIDAS = [teclea_salir, pulsa_ctrl_c, pulsa_ctrl_d, manda_sigterm]
Despedida = Callable[[Terminal], None]


def dos_terminales(escena: Escena) -> tuple[Terminal, Terminal]:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.espera("Conectado con")
    servidor.espera("Conectado con")
    return servidor, cliente


def dos_procesos(escena: Escena) -> tuple[Proceso, Proceso]:
    servidor, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.espera("Conectado con")
    servidor.espera("Conectado con")
    return servidor, cliente


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, cliente = dos_terminales(escena)
    cliente.escribe("¡Hola! ¿Me lees?")
    servidor.espera("Cliente: ¡Hola! ¿Me lees?\n")
    servidor.escribe("Sí.")
    cliente.espera("Servidor: Sí.\n")
    servidor.escribe("Y puedo escribir dos líneas seguidas.")
    cliente.espera("dos líneas seguidas.\n")
    cliente.escribe("salir")
    assert servidor.termina() == 0
    assert cliente.termina() == 0
    escena.guarda(servidor, cliente)


@pytest.mark.parametrize("despedida", DESPEDIDAS)
def test_se_despide_el_cliente(escena: Escena, despedida: Despedida) -> None:
    servidor, cliente = dos_terminales(escena)
    despedida(cliente)
    assert cliente.termina() == 0
    assert servidor.termina() == 0
    assert servidor.texto.endswith("El cliente se despidió.\n")
    assert cliente.texto.endswith("Fin de la conversación.\n")


@pytest.mark.parametrize("despedida", DESPEDIDAS)
def test_se_despide_el_servidor(escena: Escena, despedida: Despedida) -> None:
    servidor, cliente = dos_terminales(escena)
    despedida(servidor)
    assert servidor.termina() == 0
    assert cliente.termina() == 0
    assert cliente.texto.endswith("El servidor se despidió.\n")
    assert servidor.texto.endswith("Fin de la conversación.\n")


@pytest.mark.parametrize("despedida", DESPEDIDAS)
def test_el_servidor_se_va_sin_nadie(escena: Escena, despedida: Despedida) -> None:
    servidor, _ = escena.servidor_en_terminal(SERVIDOR)
    despedida(servidor)
    assert servidor.termina() == 0
    assert "Traceback" not in servidor.texto


def test_los_dos_se_despiden_a_la_vez(escena: Escena) -> None:
    servidor, cliente = dos_terminales(escena)
    servidor.escribe("salir")
    cliente.escribe("salir")
    assert servidor.termina() == 0
    assert cliente.termina() == 0


def test_ctrl_c_repetido(escena: Escena) -> None:
    servidor, cliente = dos_terminales(escena)
    for _ in range(5):
        servidor.pulsa("ctrl-c")
        cliente.pulsa("ctrl-c")
    assert servidor.termina() == 0
    assert cliente.termina() == 0
    assert "Traceback" not in servidor.texto + cliente.texto


def test_la_despedida_llega_detras_de_lo_ultimo_que_se_dijo(escena: Escena) -> None:
    servidor, cliente = dos_procesos(escena)
    cliente.envia(b"una\ndos\nsalir\nesto ya no\n")
    assert cliente.termina() == 0
    assert servidor.termina() == 0
    dicho = servidor.texto.splitlines()[2:]
    assert dicho == ["Cliente: una", "Cliente: dos", "El cliente se despidió."]


def test_el_fin_de_la_entrada_es_una_despedida(escena: Escena) -> None:
    servidor, cliente = dos_procesos(escena)
    cliente.envia("adiós, sin salto final".encode())
    cliente.cierra_entrada()
    assert cliente.termina() == 0
    assert servidor.termina() == 0
    servidor.espera("Cliente: adiós, sin salto final\nEl cliente se despidió.\n")


def test_mil_lineas_en_cada_sentido_a_la_vez(escena: Escena) -> None:
    servidor, cliente = dos_procesos(escena)
    lineas = [f"línea {i}" for i in range(1000)]
    todas = "".join(f"{linea}\n" for linea in lineas).encode()
    servidor.envia(todas)
    cliente.envia(todas)
    servidor.espera("Cliente: línea 999\n")
    cliente.espera("Servidor: línea 999\n")
    assert servidor.texto.splitlines()[2:] == [f"Cliente: {n}" for n in lineas]
    assert cliente.texto.splitlines()[1:] == [f"Servidor: {n}" for n in lineas]


def test_una_linea_de_5_mb_en_cada_sentido_a_la_vez(escena: Escena) -> None:
    servidor, cliente = dos_procesos(escena)
    larga = "ñandú😀" * 450_000
    servidor.escribe(larga)
    cliente.escribe(larga)
    servidor.escribe("fin")
    cliente.escribe("fin")
    servidor.espera("Cliente: fin\n")
    cliente.espera("Servidor: fin\n")
    assert servidor.texto.splitlines()[2] == f"Cliente: {larga}"
    assert cliente.texto.splitlines()[1] == f"Servidor: {larga}"


def test_cualquier_unicode_y_lineas_vacias(escena: Escena) -> None:
    servidor, cliente = dos_procesos(escena)
    lineas = ["", "👩‍👩‍👧 familia", "日本語\tعربى", "e\u0301 \u2028 \u200f fin", ""]
    for linea in [*lineas, "ya"]:
        cliente.escribe(linea)
    servidor.espera("Cliente: ya\n")
    dicho = servidor.texto.split("\n")[2:7]
    assert dicho == [f"Cliente: {linea}" for linea in lineas]


def test_lo_que_maneja_la_terminal_no_llega_crudo(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as hostil:
        hostil.sendall(b"\x1b[2J\x07\r\x7f\xc2\x9b31m\t\xff\r\nfin\n")
        servidor.espera("Cliente: fin\n")
    assert "Cliente: �[2J���\ufffd31m\t\ufffd\n" in servidor.texto


def test_un_caracter_partido_entre_dos_envios(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        principio, final = b"antes\nma\xc3", b"\xb1ana\n"
        cliente.sendall(principio)
        servidor.espera("Cliente: antes\n")  # La primera parte ya se leyó.
        cliente.sendall(final)
        servidor.espera("Cliente: mañana\n")


def test_nc_participa(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    orden = [red.exige_programa("nc"), red.LOCAL, str(puerto)]
    with subprocess.Popen(orden, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as nc:
        assert nc.stdin
        assert nc.stdout
        try:
            nc.stdin.write("hola desde nc, año 2026\n".encode())
            nc.stdin.flush()
            servidor.espera("Cliente: hola desde nc, año 2026\n")
            servidor.escribe("hola, nc")
            assert nc.stdout.readline() == b"hola, nc\n"
            nc.stdin.write(b"salir\n")
            nc.stdin.flush()
            assert servidor.termina() == 0
        finally:
            nc.kill()


def test_el_servidor_sobrevive_a_quien_se_va_sin_despedirse(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    red.conecta(puerto).close()  # Una sonda de puertos.
    servidor.espera("El cliente se fue sin despedirse.\n")
    cortante = red.conecta(puerto)
    cortante.sendall(b"hola\na medi")
    servidor.espera("Cliente: hola\n")
    red.corta(cortante)
    servidor.espera("Se cortó la conexión con el cliente.\n")
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.escribe("¿sigues ahí?")
    servidor.espera("Cliente: ¿sigues ahí?\n")
    assert "a medi" not in servidor.texto
    cliente.escribe("salir")
    assert (servidor.termina(), cliente.termina()) == (0, 0)


def test_sin_nadie_conectado_se_avisa(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    servidor.escribe("¿hola?")
    servidor.espera("No hay nadie conectado: la línea no se envió.\n")
    with red.conecta(puerto) as cliente:
        servidor.espera("Conectado con")
        servidor.escribe("ahora sí")
        assert red.recibe_linea(cliente) == "ahora sí\n".encode()


def test_demasiado_larga_para_el_servidor(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as hostil:
        red.inunda(hostil)
    servidor.espera("El cliente mandó una línea de más de 16 MiB.\n")
    assert servidor.sigue_vivo()


def test_demasiado_larga_para_el_cliente(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        with red.acepta(servidor) as conexion:
            red.inunda(conexion)
        assert cliente.termina() == 1
        assert cliente.errores == "El servidor mandó una línea de más de 16 MiB.\n"


def test_el_servidor_se_va_sin_despedirse(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        red.acepta(servidor).close()
        assert cliente.termina() == 1
        assert cliente.errores == "El servidor se fue sin despedirse.\n"


def test_el_servidor_corta(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        conexion = red.acepta(servidor)
        cliente.espera("Conectado con")
        red.corta(conexion)
        assert cliente.termina() == 1
        assert cliente.errores == "Se cortó la conexión con el servidor.\n"


def test_ctrl_c_frente_a_quien_no_lee(escena: Escena) -> None:
    """El teclado está a medio envío: Ctrl+C termina igual, sin esperarlo."""
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        with red.acepta(servidor) as conexion:
            cliente.envia(b"x" * 15_000_000 + b"\n")
            assert conexion.recv(1) == b"x"
            cliente.senal(signal.SIGINT)
            assert cliente.termina() == 0


def test_ctrl_c_frente_a_quien_no_cierra(escena: Escena) -> None:
    servidor, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as terco:
        servidor.espera("Conectado con")
        servidor.senal(signal.SIGINT)
        assert servidor.termina() == 0
        assert red.recibe_hasta_el_fin(terco) == b"salir\n"


def test_sin_teclado_termina() -> None:
    """Una entrada que no se puede leer no deja un servidor al que nadie puede parar."""
    ilegible = os.open(os.devnull, os.O_WRONLY)
    orden = [*INTERPRETE, str(EJEMPLOS / SERVIDOR), "--puerto", "0"]
    try:
        servidor = subprocess.run(
            orden,
            stdin=ilegible,
            capture_output=True,
            timeout=plazos.FIN,
            env=entorno(),
            check=False,
        )
    finally:
        os.close(ilegible)
    assert (servidor.returncode, servidor.stderr) == (0, b"")


def test_puerto_ocupado(escena: Escena) -> None:
    with red.escucha() as (_, puerto):
        servidor = escena.programa(SERVIDOR, "--puerto", puerto)
        assert servidor.termina() == 1
        assert servidor.errores == f"Dirección ya en uso: 127.0.0.1:{puerto}.\n"


def test_direccion_ajena(escena: Escena) -> None:
    """192.0.2.1 es para documentación: ninguna máquina la tiene."""
    servidor = escena.programa(SERVIDOR, "--host", "192.0.2.1", "--puerto", 0)
    assert servidor.termina() == 1
    assert servidor.errores == "Dirección no válida o sin permiso: 192.0.2.1:0.\n"


def test_nombre_que_no_se_puede_codificar(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--host", "ñ..b")
    assert servidor.termina() == 1
    # create_server() no cierra el socket si el error no es un OSError: `-X dev` avisa.
    assert "Dirección no válida o sin permiso: ñ..b:" in servidor.errores
    assert "Traceback" not in servidor.errores


def test_servidor_ausente(escena: Escena) -> None:
    with red.puerto_sin_nadie(socket.SOCK_STREAM) as puerto:
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        assert cliente.termina() == 1
        assert cliente.errores == f"Nadie escucha en 127.0.0.1:{puerto}.\n"
