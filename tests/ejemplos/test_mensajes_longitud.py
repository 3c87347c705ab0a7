"""Mensajes con su longitud delante, lleguen como lleguen los bytes."""

import contextlib
import socket
import struct

from tests.arnes import red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena
from tests.arnes.procesos import Proceso

SERVIDOR = "mensajes_longitud/servidor_longitud.py"
CLIENTE = "mensajes_longitud/cliente_longitud.py"
MAYOR = 1 << 20


def mensaje(texto: str) -> bytes:
    datos = texto.encode()
    return struct.pack("!I", len(datos)) + datos


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(mensaje("ñu"))
    respuesta = mensaje("3 bytes, 2 letras")
    assert red.recibe(conexion, len(respuesta)) == respuesta


BATERIA = {
    "servidor_longitud.py": ServidorTCP(saluda, medio=mensaje("a medias")[:6]),
    "cliente_longitud.py": ClienteTCP(("--plazo", 0.3), entrada=b"hola\n"),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    cliente.escribe("hola")
    cliente.espera("4 bytes, 4 letras\n")
    cliente.escribe("¿qué tal, señor Núñez?")
    cliente.espera("27 bytes, 22 letras\n")
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
        for byte in mensaje("¡poco a poco!"):
            cliente.sendall(bytes([byte]))
        respuesta = mensaje("14 bytes, 13 letras")
        assert red.recibe(cliente, len(respuesta)) == respuesta


def test_dos_mensajes_juntos(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(mensaje("uno") + mensaje("") + mensaje("tres") + b"\0\0")
        cliente.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(cliente) == (
            mensaje("3 bytes, 3 letras")
            + mensaje("0 bytes, 0 letras")
            + mensaje("4 bytes, 4 letras")
        )


def test_una_longitud_gigante(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    for longitud in (MAYOR + 1, 0xFFFFFFFF):
        with red.conecta(puerto) as cliente:
            cliente.sendall(struct.pack("!I", longitud) + b"y algo detras")
            cliente.shutdown(socket.SHUT_WR)
            respuesta = red.recibe_hasta_el_fin(cliente)
            assert respuesta == mensaje(f"error: caben {MAYOR} bytes")


def test_el_mensaje_mas_largo(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    cliente = escena.programa(CLIENTE, "--puerto", puerto)
    cliente.envia(b"x" * MAYOR + b"\n")
    cliente.espera("1048576 bytes, 1048576 letras\n")
    cliente.envia(b"x" * (MAYOR + 1) + b"\n")
    assert cliente.termina() == 1
    assert cliente.errores == "El mensaje ocupa 1048577 bytes y caben 1048576.\n"


def test_un_corte_a_la_mitad(escena: Escena) -> None:
    """A medias no vale: ni la cabecera ni el cuerpo tienen respuesta."""
    _, puerto = escena.servidor(SERVIDOR)
    for medio in (b"\0\0", mensaje("a medias")[:-1]):
        with red.conecta(puerto) as cliente:
            cliente.sendall(medio)
            cliente.shutdown(socket.SHUT_WR)
            assert red.recibe_hasta_el_fin(cliente) == b""


# --- El cliente ----------------------------------------------------------------------


def contesta(escena: Escena, respuesta: bytes, de_uno_en_uno: bool = False) -> Proceso:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.envia(b"uno\ndos\n")
        cliente.cierra_entrada()
        with red.acepta(servidor) as conexion:
            assert red.recibe(conexion, 7) == mensaje("uno")
            trozos = [bytes([b]) for b in respuesta] if de_uno_en_uno else [respuesta]
            # Puede haber terminado ya, sin leerlo todo.
            with contextlib.suppress(OSError):
                for trozo in trozos:
                    conexion.sendall(trozo)
                conexion.shutdown(socket.SHUT_WR)
                red.recibe_hasta_el_fin(conexion)
    return cliente


def test_al_cliente_le_llegan_de_uno_en_uno_y_juntos(escena: Escena) -> None:
    respuestas = mensaje("¡sí! \x1b[2J") + mensaje("y dos")
    clientes = [contesta(escena, respuestas, poco) for poco in (True, False)]
    for cliente in clientes:
        assert cliente.termina() == 0
        assert cliente.texto == "¡sí! \ufffd[2J\ny dos\n"


def test_el_cliente_no_se_cree_cualquier_cosa(escena: Escena) -> None:
    quejas = {
        b"\xff\xff\xff\xff": "El servidor anuncia 4294967295 bytes y caben 1048576.\n",
        b"\xff\xff": "El servidor cerró a mitad de un mensaje.\n",
        mensaje("a medias")[:-1]: "El servidor cerró a mitad de un mensaje.\n",
        b"": "El servidor cerró la conexión.\n",
    }
    clientes = {respuesta: contesta(escena, respuesta) for respuesta in quejas}
    for respuesta, cliente in clientes.items():
        assert cliente.termina() == 1
        assert cliente.errores == quejas[respuesta]
        assert cliente.texto == ""
