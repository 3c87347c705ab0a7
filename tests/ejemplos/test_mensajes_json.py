"""Mensajes JSON por líneas: los bien hechos, los mal hechos y los partidos."""

import contextlib
import json
import socket

from tests.arnes import red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena
from tests.arnes.procesos import Proceso

SERVIDOR = "mensajes_json/servidor_json.py"
CLIENTE = "mensajes_json/cliente_json.py"
SUMA = b'{"cuenta": "suma", "numeros": [1, 2.5]}\n'
TRES_Y_MEDIO = b'{"resultado": 3.5}\n'


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(SUMA)
    assert red.recibe_linea(conexion) == TRES_Y_MEDIO


BATERIA = {
    "servidor_json.py": ServidorTCP(saluda, medio=SUMA[:20]),
    "cliente_json.py": ClienteTCP(("--plazo", 0.3), entrada=b"suma 1 2\n"),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto)
    for orden, respuesta in (
        ("suma 1 2 3.5", "= 6.5"),
        ("mayor 7 -2 40", "= 40"),
        ("raiz 4", "error: «cuenta» es una de: suma, mayor, menor"),
        ("suma uno", "Escribe una cuenta y sus números: suma 1 2.5"),
    ):
        cliente.escribe(orden)
        cliente.espera(f"{respuesta}\n")
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
        for byte in SUMA:
            cliente.sendall(bytes([byte]))
        assert red.recibe_linea(cliente) == TRES_Y_MEDIO


def test_dos_mensajes_juntos(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(SUMA + SUMA + SUMA[:9])
        assert red.recibe(cliente, 38) == TRES_Y_MEDIO * 2
        cliente.sendall(SUMA[9:])
        assert red.recibe_linea(cliente) == TRES_Y_MEDIO


def test_un_mensaje_gigante(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"[" + b"1," * 32768)
        cliente.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(cliente) == b'{"error": "no es JSON"}\n'


def test_un_corte_a_la_mitad(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(SUMA + SUMA[:-1])
        cliente.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(cliente) == TRES_Y_MEDIO


def test_lo_que_no_vale_se_dice_y_se_sigue(escena: Escena) -> None:
    lista = "«numeros» es una lista de 1 a 1000 números"
    numero = "en «numeros» solo hay números menores que 1e15"
    peticiones = {
        "": "no es JSON",
        "{'cuenta': 1}": "no es JSON",
        "\ud800": "no es JSON",
        "[" * 60_000: "no es JSON",
        "9" * 5000: "no es JSON",
        "[]": "no es un objeto",
        "NaN": "no es un objeto",
        "{}": "«cuenta» es una de: suma, mayor, menor",
        '{"cuenta": ["suma"]}': "«cuenta» es una de: suma, mayor, menor",
        '{"cuenta": "__class__"}': "«cuenta» es una de: suma, mayor, menor",
        '{"cuenta": "suma"}': lista,
        '{"cuenta": "suma", "numeros": []}': lista,
        '{"cuenta": "suma", "numeros": "123"}': lista,
        f'{{"cuenta": "suma", "numeros": {[0] * 1001}}}': lista,
        '{"cuenta": "suma", "numeros": [1, "2"]}': numero,
        '{"cuenta": "suma", "numeros": [true]}': numero,
        '{"cuenta": "suma", "numeros": [[1]]}': numero,
        '{"cuenta": "suma", "numeros": [NaN]}': numero,
        '{"cuenta": "suma", "numeros": [1e999]}': numero,
        '{"cuenta": "suma", "numeros": [1' + "0" * 400 + "]}": numero,
    }
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        for peticion, queja in peticiones.items():
            cliente.sendall(peticion.encode(errors="surrogatepass") + b"\n")
            respuesta = json.loads(red.recibe_linea(cliente))
            assert respuesta == {"error": queja}, peticion[:50]
        saluda(cliente)


# --- El cliente ----------------------------------------------------------------------


def contesta(escena: Escena, respuesta: bytes, de_uno_en_uno: bool = False) -> Proceso:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto)
        cliente.envia(b"suma 1 2.5\n")
        cliente.cierra_entrada()
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == SUMA
            trozos = [bytes([b]) for b in respuesta] if de_uno_en_uno else [respuesta]
            # Puede haber terminado ya, sin leerlo todo.
            with contextlib.suppress(OSError):
                for trozo in trozos:
                    conexion.sendall(trozo)
                conexion.shutdown(socket.SHUT_WR)
                red.recibe_hasta_el_fin(conexion)
    return cliente


def test_al_cliente_le_llega_de_uno_en_uno(escena: Escena) -> None:
    cliente = contesta(escena, TRES_Y_MEDIO, de_uno_en_uno=True)
    assert cliente.termina() == 0
    assert cliente.texto == "= 3.5\n"


def test_el_cliente_limpia_la_queja(escena: Escena) -> None:
    cliente = contesta(escena, b'{"error": "\\u001b[2J"}\n')
    assert cliente.termina() == 0
    assert cliente.texto == "error: \ufffd[2J\n"


def test_el_cliente_no_se_cree_cualquier_cosa(escena: Escena) -> None:
    no_se_entiende = "El servidor contesta algo que no se entiende.\n"
    quejas = {
        b'{"resultado": "3.5"}\n': no_se_entiende,
        b"[]\n": no_se_entiende,
        TRES_Y_MEDIO * 2: no_se_entiende,
        b"[" * 60_000 + b"\n": no_se_entiende,
        b"x" * 70_000: "El servidor manda más de 65536 bytes sin acabar.\n",
        TRES_Y_MEDIO[:-1]: "El servidor cerró a medias.\n",
        b"": "El servidor cerró.\n",
    }
    clientes = {respuesta: contesta(escena, respuesta) for respuesta in quejas}
    for respuesta, cliente in clientes.items():
        assert cliente.termina() == 1
        assert cliente.errores == quejas[respuesta], respuesta[:50]
        assert cliente.texto == ""
