"""La reconexión: esperas que crecen, con azar y con tope, y sin perder la línea."""

import random
import re
import socket

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP
from tests.arnes.escena import Escena

CLIENTE = "reconexion/cliente_insistente.py"

BATERIA = {
    "cliente_insistente.py": ClienteTCP(
        ("--plazo", 0.2, "--intentos", 2, "--base", 0.01), entrada=b"hola\n"
    )
}

ESPERA = re.compile(
    r"^Fallo (\d+) \((.+)\)\. Espero (\S+) s, .* entre 0 y (\S+)\.$", re.M
)


def devuelve(conexion: socket.socket) -> bytes:
    linea = red.recibe_linea(conexion)
    conexion.sendall(linea)
    return linea


def test_lo_que_se_publica(escena: Escena) -> None:
    """El servidor corta tres veces antes de volver a contestar."""
    with red.escucha() as (servidor, puerto):
        escena.publica(puerto, "50007")
        cliente = escena.terminal(
            CLIENTE, "--puerto", puerto, "--base", 0.1, "--semilla", 5
        )
        cliente.espera("Conectado.\n")
        cliente.escribe("hola")
        with red.acepta(servidor) as conexion:
            assert devuelve(conexion) == b"hola\n"
            cliente.espera("Eco: hola\n")
        cliente.escribe("¿sigues ahí?")
        for _ in range(2):
            red.acepta(servidor).close()
        with red.acepta(servidor) as conexion:
            assert devuelve(conexion) == "¿sigues ahí?\n".encode()
            cliente.espera("Eco: ¿sigues ahí?\n")
            cliente.pulsa("ctrl-d")
            assert cliente.termina() == 0
    escena.guarda(cliente)


def esperas(texto: str) -> list[tuple[str, str, float, float]]:
    return [(n, por, float(s), float(m)) for n, por, s, m in ESPERA.findall(texto)]


def test_cada_espera_es_al_azar_hasta_el_doble_y_con_tope(escena: Escena) -> None:
    with red.puerto_sin_nadie(socket.SOCK_STREAM) as puerto:
        cliente = escena.programa(
            *(CLIENTE, "--puerto", puerto, "--intentos", 6),
            *("--base", 0.01, "--tope", 0.05, "--semilla", 7),
        )
        assert cliente.termina() == 1
    azar = random.Random(7)
    mayores = [0.01, 0.02, 0.04, 0.05, 0.05]
    assert esperas(cliente.texto) == [
        (str(i), "nadie escucha", round(azar.uniform(0, mayor), 2), mayor)
        for i, mayor in enumerate(mayores, 1)
    ]
    assert cliente.errores == "Lo dejo al fallo 6 (nadie escucha).\n"


def test_dos_clientes_no_esperan_lo_mismo(escena: Escena) -> None:
    """Sin semilla, el azar es distinto en cada uno."""
    with red.puerto_sin_nadie(socket.SOCK_STREAM) as puerto:
        args = ("--puerto", puerto, "--base", 3600, "--tope", 3600)
        clientes = [escena.programa(CLIENTE, *args) for _ in range(2)]
        for cliente in clientes:
            cliente.espera("entre 0 y 3600.\n")
        uno, otro = (esperas(cliente.texto)[0][2] for cliente in clientes)
        assert uno != otro


def test_vuelve_cuando_el_servidor_vuelve(escena: Escena) -> None:
    """El puerto está reservado y nadie escucha; después, sí."""
    with socket.socket() as servidor:
        servidor.bind((red.LOCAL, 0))
        servidor.settimeout(plazos.RED)
        puerto = servidor.getsockname()[1]
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--intentos", 100, "--tope", 0.2
        )
        cliente.espera("Fallo 1 (nadie escucha)")
        servidor.listen()
        cliente.espera("Conectado.\n")
        cliente.escribe("hola")
        with red.acepta(servidor) as conexion:
            assert devuelve(conexion) == b"hola\n"
            cliente.espera("Eco: hola\n")
            cliente.cierra_entrada()
            assert cliente.termina() == 0


def test_tras_un_eco_la_cuenta_empieza_de_cero(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "--base", 0.01)
        for linea in ("uno", "dos", "tres"):
            cliente.escribe(linea)
            if linea != "uno":
                cliente.espera("Fallo 1 (se cortó)")
            with red.acepta(servidor) as conexion:
                assert devuelve(conexion) == f"{linea}\n".encode()
                cliente.espera(f"Eco: {linea}\n")
        cliente.cierra_entrada()
        assert cliente.termina() == 0
        assert "Fallo 2" not in cliente.texto


def test_un_eco_a_medias_se_pide_entero_otra_vez(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "--base", 0.01)
        cliente.escribe("hola")
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == b"hola\n"
            conexion.sendall(b"ho")
        with red.acepta(servidor) as conexion:
            assert devuelve(conexion) == b"hola\n"
            cliente.espera("Eco: hola\n")
            cliente.cierra_entrada()
            assert cliente.termina() == 0


def test_ctrl_c_mientras_espera(escena: Escena) -> None:
    with red.puerto_sin_nadie(socket.SOCK_STREAM) as puerto:
        cliente = escena.terminal(CLIENTE, "--puerto", puerto, "--base", 3600)
        cliente.espera("Espero")
        cliente.pulsa("ctrl-c")
        assert cliente.termina() == 0
        assert "Traceback" not in cliente.texto
