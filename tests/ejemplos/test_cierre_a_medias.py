"""El cierre a medias: todo enviado, fin, y la respuesta por el otro lado."""

import os
import socket
import subprocess

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena

SERVIDOR = "cierre_a_medias/servidor_ordena.py"
CLIENTE = "cierre_a_medias/cliente_ordena.py"


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"uva\n\xff\nhigo")
    conexion.shutdown(socket.SHUT_WR)
    assert red.recibe_hasta_el_fin(conexion) == b"higo\nuva\n\xff\n"


BATERIA = {
    "servidor_ordena.py": ServidorTCP(saluda),
    "cliente_ordena.py": ClienteTCP(("--plazo", 0.3), entrada=b"uva\nhigo\n"),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.espera("Conectado con")
    servidor.espera("Conexión de 127.0.0.1:")
    for fruta in ("pera", "uva", "higo"):
        cliente.escribe(fruta)
        cliente.espera(f"{fruta}\n")
    cliente.pulsa("ctrl-d")
    cliente.espera("En orden:\nhigo\npera\nuva\n")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_no_contesta_antes_del_fin(escena: Escena) -> None:
    """Mientras el cliente no cierra su lado, no hay respuesta: lo que llega es todo."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        for byte in b"b\na\n":
            cliente.sendall(bytes([byte]))
        cliente.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(cliente) == b"a\nb\n"


def test_nada_que_ordenar(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.cierra_entrada()
    assert cliente.termina() == 0
    assert cliente.texto.endswith("\nEn orden:\n")


def test_lo_mas_que_admite(escena: Escena) -> None:
    """1 MiB justo se ordena; con un byte más se corta."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"b\na\n" * (1 << 18))
        cliente.shutdown(socket.SHUT_WR)
        respuesta = red.recibe_hasta_el_fin(cliente)
        assert respuesta == b"a\n" * (1 << 18) + b"b\n" * (1 << 18)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"x" * ((1 << 20) + 1))
        assert red.recibe_hasta_el_fin(cliente) == b""


def test_al_que_no_dice_fin_se_le_corta(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR, "--plazo", 0.1)
    with red.conecta(puerto) as callado:
        callado.sendall(b"b\na\n")
        assert callado.recv(1) == b""


def test_la_respuesta_llega_a_trozos(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.envia(b"b\na")
        cliente.cierra_entrada()
        with red.acepta(servidor) as conexion:
            # Recibe el fin, y la conexión aún lleva la respuesta.
            assert red.recibe_hasta_el_fin(conexion) == b"b\na\n"
            for byte in b"a\nb\n":
                conexion.sendall(bytes([byte]))
        assert cliente.termina() == 0
        assert cliente.texto.endswith("En orden:\na\nb\n")


def test_la_respuesta_se_queda_a_medias(escena: Escena) -> None:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.envia(b"b\na\n")
        cliente.cierra_entrada()
        with red.acepta(servidor) as conexion:
            assert red.recibe_hasta_el_fin(conexion) == b"b\na\n"
            conexion.sendall(b"a\n")
        assert cliente.termina() == 1
        assert cliente.errores == "La respuesta no está completa.\n"


def test_lo_recibido_no_maneja_la_terminal(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.envia(b"\x1b[2J\n")
    cliente.cierra_entrada()
    assert cliente.termina() == 0
    assert cliente.texto.endswith("En orden:\n\ufffd[2J\n")


def test_nc_y_socat_dicen_fin(escena: Escena) -> None:
    """`nc -N` y `socat` cierran su lado de envío al acabar su entrada."""
    nc, socat = red.exige_programa("nc"), red.exige_programa("socat")
    _, puerto = escena.servidor(SERVIDOR)
    for orden in (
        [nc, "-N", red.LOCAL, str(puerto)],
        [socat, "-t", str(plazos.RED), "-", f"TCP:{red.LOCAL}:{puerto}"],
    ):
        salida = subprocess.run(
            orden, input=b"uva\nhigo\n", stdout=-1, check=True, timeout=plazos.FIN
        ).stdout
        assert salida == b"higo\nuva\n"


def test_el_sort_del_sistema(escena: Escena) -> None:
    """Con `sort` por servidor, detrás de socat, el cliente entiende lo mismo."""
    socat = red.exige_programa("socat")
    orden = [
        *(socat, "-d", "-d", "-t", str(plazos.RED)),
        *(f"TCP-LISTEN:0,bind={red.LOCAL}", "EXEC:sort"),
    ]
    entorno = os.environ | {"LC_ALL": "C"}
    with subprocess.Popen(orden, stderr=subprocess.PIPE, env=entorno) as servidor:
        try:
            assert servidor.stderr
            puerto = servidor.stderr.readline().rpartition(b":")[2].decode().strip()
            cliente = escena.programa(CLIENTE, "--puerto", puerto)
            cliente.envia(b"uva\nhigo\n")
            cliente.cierra_entrada()
            assert cliente.termina() == 0
            assert cliente.texto.endswith("En orden:\nhigo\nuva\n")
        finally:
            servidor.terminate()
