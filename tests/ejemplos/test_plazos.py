"""Los plazos de cada etapa: se hace que venza uno cada vez, y se dice cuál."""

import socket

from tests.arnes import maquinas, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "plazos/servidor_lento.py"
CLIENTE = "plazos/cliente_plazos.py"


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"pronto\n")
    respuesta = "Aquí está la respuesta.\n".encode()
    assert red.recibe(conexion, len(respuesta)) == respuesta


BATERIA = {
    "servidor_lento.py": ServidorTCP(saluda, medio=b"pron"),
    "cliente_plazos.py": ClienteTCP(("--plazo", 0.3)),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto, "--primero", 0.3, "nunca")
    servidor.espera("Conexión de 127.0.0.1:")
    assert cliente.termina() == 1
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_pronto(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    assert cliente.termina() == 0
    hechas = [
        f"Hecho: {etapa}" for etapa in ("resolver", "conectar", "enviar", "primero")
    ]
    assert cliente.texto.splitlines() == [
        *hechas,
        "Respuesta: Aquí está la respuesta.",
    ]


def test_resolver(escena: Escena) -> None:
    """El servidor de nombres no contesta: sin plazo, serían 10 s o más."""
    with maquinas.una() as maquina:
        maquinas.corta(maquina)
        escena.dentro_de = maquinas.resuelve_en(maquina, "127.0.0.1", escena.carpeta)
        cliente = escena.programa(
            CLIENTE, "--host", "maquina.example", "--resolver", 0.2
        )
        assert cliente.termina() == 1
        assert cliente.texto == ""
        assert cliente.errores == "Venció el plazo de resolver (0.2 s).\n"


def test_conectar(escena: Escena) -> None:
    with red.cola_llena() as puerto:
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "--conectar", 0.2)
        assert cliente.termina() == 1
        assert cliente.texto.endswith("Hecho: resolver\n")
        assert cliente.errores == "Venció el plazo de conectar (0.2 s).\n"


def test_enviar(escena: Escena) -> None:
    """Quien no lee llena los búferes, y el mensaje no cabe."""
    with red.escucha() as (servidor, puerto):
        servidor.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
        servidor.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 88)
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--enviar", 0.2, "x" * 130_000
        )
        with red.acepta(servidor):
            assert cliente.termina() == 1
        assert cliente.texto.endswith("Hecho: conectar\n")
        assert cliente.errores == "Venció el plazo de enviar (0.2 s).\n"


def test_gota_a_gota_vence_el_total(escena: Escena) -> None:
    """Cada gota llega dentro de su plazo; quien acaba con ello es el total."""
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, "--plazo", 0.5, "gotas")
    assert cliente.termina() == 1
    assert cliente.errores == "Venció el plazo total.\n"


def test_el_total_vence_aunque_la_etapa_tenga_mas(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto, "--plazo", 0.3, "nunca")
    assert cliente.termina() == 1
    assert cliente.errores == "Venció el plazo total.\n"


def test_el_servidor_tambien_se_cansa(escena: Escena) -> None:
    """A los `--plazo` segundos cierra, sea cual sea su manera de ser lento."""
    _, puerto = escena.servidor(SERVIDOR, "--plazo", 0.2)
    for linea in (b"gotas\n", b"nunca\n", b"a medi"):
        with red.conecta(puerto) as cliente:
            cliente.sendall(linea)
            assert set(red.recibe_hasta_el_fin(cliente)) <= set(b".")


def test_una_respuesta_sin_fin(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        with red.acepta(servidor) as conexion:
            red.inunda(conexion)
        assert cliente.termina() == 1
        assert cliente.errores == "El servidor no contestó con una línea de texto.\n"
