"""Mensajes por líneas, lleguen como lleguen los bytes."""

import contextlib
import socket
import subprocess

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena
from tests.arnes.procesos import Proceso

SERVIDOR = "mensajes_lineas/servidor_lineas.py"
CLIENTE = "mensajes_lineas/cliente_lineas.py"
MAYOR = 65536


def saluda(conexion: socket.socket) -> None:
    conexion.sendall("añil\n".encode())
    assert red.recibe_linea(conexion).decode() == "liña\n"


BATERIA = {
    "servidor_lineas.py": ServidorTCP(saluda),
    "cliente_lineas.py": ClienteTCP(("--plazo", 0.3), entrada=b"hola\n"),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.escribe("hola")
    cliente.espera("aloh\n")
    cliente.escribe("¿se leen la ñ y la 😀?")
    cliente.espera("?😀 al y ñ al neel es¿\n")
    cliente.pulsa("ctrl-d")
    assert cliente.termina() == 0
    servidor.espera("Conexión de")
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


# --- El servidor ---------------------------------------------------------------------


def test_bytes_de_uno_en_uno(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        for byte in "poco a poco: ñ😀\r\n".encode():
            cliente.sendall(bytes([byte]))
        assert red.recibe_linea(cliente).decode() == "😀ñ :ocop a ocop\n"


def test_dos_mensajes_juntos(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"uno\n\ntres\nmed")
        assert red.recibe(cliente, 10) == b"onu\n\nsert\n"
        cliente.sendall(b"ia\n")
        assert red.recibe_linea(cliente) == b"aidem\n"


def test_una_linea_gigante(escena: Escena) -> None:
    """Sin su final, al pasar del límite, se le dice y se le cierra."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"x" * (MAYOR + 1))
        cliente.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(cliente) == b"error: caben 65536 bytes\n"


def test_la_linea_mas_larga(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.envia(b"x" * (MAYOR - 1) + b"y\n")
    cliente.espera("y" + "x" * (MAYOR - 1) + "\n")
    cliente.envia(b"x" * (MAYOR + 1) + b"\n")
    assert cliente.termina() == 1
    assert cliente.errores == "La línea ocupa 65537 bytes y caben 65536.\n"


def test_un_corte_a_la_mitad(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"entera\na medi")
        cliente.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(cliente) == b"aretne\n"


def test_con_socat(escena: Escena) -> None:
    socat = red.exige_programa("socat")
    _, puerto = escena.servidor(SERVIDOR)
    hecho = subprocess.run(
        [socat, "-t", str(plazos.FIN), "-", f"TCP:127.0.0.1:{puerto}"],
        input="una ñ\notra\n".encode(),
        check=True,
        capture_output=True,
        timeout=plazos.FIN,
    )
    assert hecho.stdout.decode() == "ñ anu\narto\n"


# --- El cliente ----------------------------------------------------------------------


def contesta(escena: Escena, respuesta: bytes, de_uno_en_uno: bool = False) -> Proceso:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.envia(b"uno\ndos\n")
        cliente.cierra_entrada()
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == b"uno\n"
            trozos = [bytes([b]) for b in respuesta] if de_uno_en_uno else [respuesta]
            # Puede haber terminado ya, sin leerlo todo.
            with contextlib.suppress(OSError):
                for trozo in trozos:
                    conexion.sendall(trozo)
                conexion.shutdown(socket.SHUT_WR)
                red.recibe_hasta_el_fin(conexion)
    return cliente


def test_al_cliente_le_llegan_de_uno_en_uno_y_juntas(escena: Escena) -> None:
    respuestas = "¡sí! \x1b[2J\ny dos\n".encode()
    clientes = [contesta(escena, respuestas, poco) for poco in (True, False)]
    for cliente in clientes:
        assert cliente.termina() == 0
        assert cliente.texto == "¡sí! \ufffd[2J\ny dos\n"


def test_el_cliente_dice_que_paso(escena: Escena) -> None:
    quejas = {
        b"x" * (MAYOR + 1): "El servidor no manda líneas de hasta 65536 bytes.\n",
        b"\xff\n": "El servidor no manda líneas de hasta 65536 bytes.\n",
        b"a medi": "El servidor cerró a mitad de una línea.\n",
        b"": "El servidor cerró.\n",
    }
    clientes = {respuesta: contesta(escena, respuesta) for respuesta in quejas}
    for respuesta, cliente in clientes.items():
        assert cliente.termina() == 1
        assert cliente.errores == quejas[respuesta]
        assert cliente.texto == ""
