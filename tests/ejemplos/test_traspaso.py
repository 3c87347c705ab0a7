"""Un servidor cede su puerto a otro, y nadie que conecte lo nota."""

import contextlib
import os
import signal
import socket
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena
from tests.arnes.procesos import Proceso

SERVIDOR = "traspaso/servidor_traspaso.py"
CLIENTE = "traspaso/cliente_traspaso.py"
RELEVO = "traspaso/relevo.py"
RUTA = "traspaso.sock"  # en la carpeta en la que corren todos
NO_CEDE = f"En {RUTA} nadie cede su escucha.\n"


def quien(conexion: socket.socket) -> int:
    """Pregunta qué proceso atiende esa conexión."""
    conexion.sendall(b"?\n")
    linea = red.recibe_linea(conexion)
    assert linea.startswith(b"proceso ")
    return int(linea.removeprefix(b"proceso "))


def quien_atiende(puerto: int) -> int:
    with red.conecta(puerto) as conexion:
        return quien(conexion)


def saluda(conexion: socket.socket) -> None:
    assert quien(conexion)


BATERIA = {
    "servidor_traspaso.py": ServidorTCP(saluda),
    "cliente_traspaso.py": ClienteTCP(("--plazo", 0.3), entrada=None),
}


def pide(escena: Escena) -> socket.socket:
    """Hace de servidor nuevo: conecta donde se piden las escuchas."""
    return red.conecta(f"{escena.carpeta / RUTA}")


def test_lo_que_se_publica(escena: Escena) -> None:
    viejo, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.espera(f"Contesta el proceso {viejo.popen.pid}\n")
    nuevo, _ = escena.servidor_en_terminal(SERVIDOR)
    cliente.espera(f"Contesta el proceso {nuevo.popen.pid}\n")
    assert viejo.termina() == 0
    cliente.pulsa("ctrl-c")
    assert cliente.termina() == 0
    nuevo.pulsa("ctrl-c")
    assert nuevo.termina() == 0
    solo = escena.terminal(RELEVO)
    assert solo.termina() == 0
    escena.guarda(viejo, cliente, solo)


def test_cientos_de_conexiones_durante_tres_relevos(escena: Escena) -> None:
    """Ni una se rechaza, ni se corta, ni se queda sin respuesta."""
    vivo, puerto = escena.servidor(SERVIDOR)
    pids = [vivo.popen.pid]
    fin = threading.Event()
    cambio = threading.Condition()
    respuestas: list[list[int]] = [[] for _ in range(4)]
    fallos: list[BaseException] = []

    def llama(suyas: list[int]) -> None:
        try:
            while not fin.is_set():
                pid = quien_atiende(puerto)
                with cambio:
                    suyas.append(pid)
                    cambio.notify()
        except BaseException as error:
            fallos.append(error)

    def cincuenta_mas() -> bool:
        """Cada hilo lleva otras tantas, y la última es del proceso nuevo."""
        return all(
            len(suyas) >= 50 * len(pids) and suyas[-1] == pids[-1]
            for suyas in respuestas
        )

    hilos = [threading.Thread(target=llama, args=[suyas]) for suyas in respuestas]
    for hilo in hilos:
        hilo.start()
    try:
        for _ in range(3):
            nuevo, mismo = escena.servidor(SERVIDOR)
            assert mismo == puerto
            assert vivo.termina() == 0
            vivo = nuevo
            pids.append(nuevo.popen.pid)
            # Cuando avisa, el viejo ya no acepta.
            assert quien_atiende(puerto) == nuevo.popen.pid
            with cambio:
                listo = cambio.wait_for(lambda: fallos or cincuenta_mas(), plazos.FIN)
            assert listo
    finally:
        fin.set()
        for hilo in hilos:
            hilo.join()
    assert fallos == []
    for suyas in respuestas:
        # Siempre hacia delante: nadie vuelve a un proceso anterior.
        assert suyas == sorted(suyas, key=pids.index)
    assert vivo.detiene() == 0


@contextlib.contextmanager
def en_nuestras_manos(escena: Escena) -> Iterator[tuple[Proceso, list[socket.socket]]]:
    """Un servidor nos cede sus escuchas; nadie acepta desde entonces."""
    viejo, _ = escena.servidor(SERVIDOR)
    with pide(escena) as conexion, contextlib.ExitStack() as abiertas:
        _, numeros, _, _ = socket.recv_fds(conexion, 1, 2)
        escuchas = [socket.socket(fileno=n) for n in numeros]
        for escucha in escuchas:
            abiertas.enter_context(escucha)
            escucha.settimeout(plazos.RED)
        conexion.sendall(b"1")
        assert conexion.recv(1) == b"2"
        yield viejo, escuchas


def test_las_que_esperan_en_la_cola_pasan_de_uno_a_otro(escena: Escena) -> None:
    """Cien conexiones que nadie aceptó sobreviven a dos dueños de la escucha."""
    with (
        contextlib.ExitStack() as abiertas,
        en_nuestras_manos(escena) as (viejo, escuchas),
    ):
        assert viejo.termina() == 0
        puerto = escuchas[0].getsockname()[1]
        clientes = [abiertas.enter_context(red.conecta(puerto)) for _ in range(100)]
        for cliente in clientes:
            cliente.sendall(b"?\n")
        # Ahora hacemos de viejo, y llega un servidor de verdad.
        nuevo = escena.programa(SERVIDOR)
        with red.acepta(escuchas[1]) as conexion:
            socket.send_fds(conexion, [b"?"], [e.fileno() for e in escuchas])
            assert conexion.recv(1) == b"1"
            conexion.sendall(b"2")
        for escucha in escuchas:
            escucha.close()
        for cliente in clientes:
            linea = red.recibe_linea(cliente)
            assert linea == b"proceso %d\n" % nuevo.popen.pid
        assert nuevo.detiene() == 0


def test_el_viejo_acaba_lo_que_tiene(escena: Escena) -> None:
    """`nc` estaba hablando con él: sigue con él, y al colgar se va."""
    viejo, puerto = escena.servidor(SERVIDOR)
    nc = escena.ajeno("nc", "-N", "127.0.0.1", puerto)
    nc.escribe("?")
    nc.espera(f"proceso {viejo.popen.pid}\n")
    nuevo, _ = escena.servidor(SERVIDOR)
    viejo.espera("Otro se hace cargo. Acabo lo que tengo.\n")
    nc.escribe("?")
    nc.espera(f"proceso {viejo.popen.pid}\n")
    assert quien_atiende(puerto) == nuevo.popen.pid
    nc.cierra_entrada()
    assert nc.termina() == 0
    assert viejo.termina() == 0
    assert nuevo.detiene() == 0


def test_pasada_la_gracia_se_va_igual(escena: Escena) -> None:
    viejo, puerto = escena.servidor(SERVIDOR, "--gracia", 0.2)
    with red.conecta(puerto) as conexion:
        quien(conexion)
        nuevo, _ = escena.servidor(SERVIDOR)
        assert viejo.termina() == 0
        assert red.recibe_hasta_el_fin(conexion) == b""
    assert nuevo.detiene() == 0


def test_una_senal_mientras_acaba_lo_detiene(escena: Escena) -> None:
    viejo, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as conexion:
        quien(conexion)
        nuevo, _ = escena.servidor(SERVIDOR)
        viejo.espera("Acabo lo que tengo.\n")
        viejo.senal(signal.SIGINT)
        viejo.senal(signal.SIGTERM)
        assert viejo.termina() == 0
    assert (escena.carpeta / RUTA).exists()  # es del nuevo
    assert nuevo.detiene() == 0


def test_quien_no_confirma_no_se_lleva_nada(escena: Escena) -> None:
    """Ni el que muere con las escuchas en la mano, ni el que calla."""
    viejo, puerto = escena.servidor(SERVIDOR)
    with pide(escena) as mudo:
        with pide(escena) as muerto:
            _, numeros, _, _ = socket.recv_fds(muerto, 1, 2)
            for numero in numeros:
                os.close(numero)
        with pide(escena) as ajeno:
            ajeno.sendall(b"x")
            assert red.recibe_hasta_el_fin(ajeno) == b"?"
        assert quien_atiende(puerto) == viejo.popen.pid
        nuevo, _ = escena.servidor(SERVIDOR)
        assert viejo.termina() == 0
        assert quien_atiende(puerto) == nuevo.popen.pid
        # El que callaba lo sabe: se cierra sin el permiso, que es un 2.
        assert red.recibe_hasta_el_fin(mudo) == b"?"
    assert nuevo.detiene() == 0


@pytest.mark.parametrize("final", [b"", b"x"], ids=["cierra", "otra cosa"])
def test_el_que_llega_tarde_no_se_queda_con_nada(escena: Escena, final: bytes) -> None:
    with red.escucha_local(f"{escena.carpeta / RUTA}") as (control, _):
        tarde = escena.programa(SERVIDOR, "--puerto", 0)
        with red.acepta(control) as conexion, red.escucha() as (una, _):
            socket.send_fds(conexion, [b"?"], [una.fileno(), control.fileno()])
            assert conexion.recv(1) == b"1"
            conexion.sendall(final)
        assert tarde.termina() == 1
        assert tarde.errores == NO_CEDE


def test_en_la_ruta_hay_otro_programa(escena: Escena) -> None:
    with red.escucha_local(f"{escena.carpeta / RUTA}") as (control, _):
        calla = escena.programa(SERVIDOR, "--puerto", 0, "--plazo", 0.2)
        with red.acepta(control):
            assert calla.termina() == 1
        assert calla.errores == NO_CEDE
        for descriptores in ([], [control.fileno()]):
            nuevo = escena.programa(SERVIDOR, "--puerto", 0)
            with red.acepta(control) as conexion:
                socket.send_fds(conexion, [b"\x1b"], descriptores)
                assert conexion.recv(1) == b"1"
                conexion.sendall(b"2")
                assert nuevo.termina() == 1
            assert nuevo.errores == NO_CEDE


def test_ctrl_c_mientras_pide_el_relevo(escena: Escena) -> None:
    """No tiene nada que acabar: muere sin esperar a quien no contesta."""
    with red.escucha_local(f"{escena.carpeta / RUTA}") as (control, _):
        nuevo = escena.programa(SERVIDOR, "--puerto", 0, "--plazo", 3600)
        with red.acepta(control):
            nuevo.senal(signal.SIGINT)
            assert nuevo.termina() == -signal.SIGINT
    assert nuevo.errores == ""


def test_tras_una_muerte_de_golpe_vuelve_a_arrancar(escena: Escena) -> None:
    muerto, _ = escena.servidor(SERVIDOR)
    muerto.senal(signal.SIGKILL)
    assert muerto.termina() == -signal.SIGKILL
    assert (escena.carpeta / RUTA).is_socket()
    otro, puerto = escena.servidor(SERVIDOR)
    assert quien_atiende(puerto) == otro.popen.pid


def test_lo_que_no_es_un_socket_no_se_borra(escena: Escena) -> None:
    (escena.carpeta / RUTA).write_text("mío")
    servidor = escena.programa(SERVIDOR, "--puerto", 0)
    assert servidor.termina() == 1
    assert servidor.errores == f"Dirección ya en uso: {RUTA}.\n"
    assert (escena.carpeta / RUTA).read_text() == "mío"


def test_solo_para_su_dueno_y_al_parar_se_borra(escena: Escena) -> None:
    servidor, _ = escena.servidor(SERVIDOR)
    ruta = Path(escena.carpeta / RUTA)
    assert stat.S_IMODE(ruta.stat().st_mode) == 0o600
    servidor.senal(signal.SIGINT)
    servidor.senal(signal.SIGTERM)
    assert servidor.termina() == 0
    assert servidor.texto.endswith("\nServidor detenido.\n")
    assert not ruta.exists()


@pytest.mark.parametrize(
    "args", [("--plazo", "nan"), ("--plazo", "0"), ("--gracia", "nan")], ids=str
)
def test_segundos_malos(escena: Escena, args: tuple[str, str]) -> None:
    servidor = escena.programa(SERVIDOR, *args)
    assert servidor.termina() == 1
    assert servidor.errores == (
        "Uso: --host H --puerto N --ruta R --plazo S --gracia S\n"
    )


def test_el_cliente_dice_lo_que_se_pierde(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == b"?\n"
            conexion.sendall(b"proceso 12")
        assert cliente.termina() == 1
        assert cliente.errores == "Conexión perdida: el servidor la cerró.\n"


def test_el_cliente_se_detiene_con_dos_senales(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.espera("Contesta el proceso ")
    cliente.pulsa("ctrl-c")
    cliente.pulsa("ctrl-c")
    assert cliente.termina() == 0
    assert "Traceback" not in cliente.texto
