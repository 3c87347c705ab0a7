"""RPC: varias llamadas a la vez por una conexión, y cada respuesta con su número."""

import contextlib
import json
import socket

from tests.arnes import red
from tests.arnes.bateria import ClienteTCP, ServidorTCP
from tests.arnes.escena import Escena
from tests.arnes.hilos import Hilos
from tests.arnes.procesos import Proceso

SERVIDOR = "rpc_minimo/servidor_rpc.py"
CLIENTE = "rpc_minimo/cliente_rpc.py"


def llamada(numero: int, metodo: str, *params: object) -> bytes:
    mensaje = {"id": numero, "metodo": metodo, "params": params}
    return json.dumps(mensaje).encode() + b"\n"


def respuesta(numero: int, resultado: object) -> bytes:
    return json.dumps({"id": numero, "resultado": resultado}).encode() + b"\n"


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(llamada(7, "suma", 1, 2))
    assert red.recibe_linea(conexion) == respuesta(7, 3)


BATERIA = {
    "servidor_rpc.py": ServidorTCP(saluda, medio=llamada(1, "suma", 1)[:20]),
    "cliente_rpc.py": ClienteTCP(("--plazo", 0.3, "suma 1 2")),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    llamadas = ("duerme 0.1", "suma 2 3", "mayusculas ñandú", "suma dos")
    cliente = escena.terminal(CLIENTE, "--puerto", puerto, *llamadas)
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


# --- El servidor ---------------------------------------------------------------------


def test_una_llamada_lenta_no_detiene_a_las_demas(escena: Escena) -> None:
    """Siete llamadas ocupadas, y por el octavo hueco pasan otras veinte."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"".join(llamada(n, "duerme", 5) for n in range(7)))
        for numero in range(100, 120):
            cliente.sendall(llamada(numero, "suma", numero, 1))
            assert red.recibe_linea(cliente) == respuesta(numero, numero + 1)


def test_las_que_estan_en_marcha_se_contestan(escena: Escena) -> None:
    """Quien cierra su lado de envío recibe aún todas sus respuestas."""
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(b"".join(llamada(n, "duerme", 0.1) for n in range(20)))
        cliente.shutdown(socket.SHUT_WR)
        lineas = red.recibe_hasta_el_fin(cliente).splitlines(keepends=True)
    assert sorted(lineas) == sorted(respuesta(n, "listo") for n in range(20))


def test_sin_hilos_para_una_llamada(escena: Escena) -> None:
    """Cierra la conexión, sin traza; las demás siguen."""
    hilos = Hilos(escena)
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        saluda(cliente)
        with hilos.agotados():
            cliente.sendall(llamada(8, "suma", 1, 2))
            assert red.recibe_hasta_el_fin(cliente) == b""
    with red.conecta(puerto) as cliente:
        saluda(cliente)


def test_lo_que_falla_es_la_llamada(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        for mala in (
            llamada(1, "__import__", "os"),
            llamada(1, "mayusculas", 5),
            llamada(1, "suma", "a"),
            llamada(1, "suma", 1e308, 1e308),
            llamada(1, "duerme"),
            llamada(1, "duerme", "mucho"),
            llamada(1, "duerme", float("nan")).replace(b"NaN", b"[]"),
        ):
            cliente.sendall(mala)
            assert json.loads(red.recibe_linea(cliente)) == {
                "id": 1,
                "error": "la llamada no se pudo hacer",
            }, mala
        saluda(cliente)


def test_bytes_de_uno_en_uno(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        for byte in llamada(3, "mayusculas", "ñ"):
            cliente.sendall(bytes([byte]))
        assert red.recibe_linea(cliente) == respuesta(3, "Ñ")


def test_dos_mensajes_juntos(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(llamada(1, "suma") + llamada(2, "suma", 5) + b'{"id')
        dos = {red.recibe_linea(cliente), red.recibe_linea(cliente)}
        assert dos == {respuesta(1, 0), respuesta(2, 5)}
        cliente.sendall(llamada(3, "suma", 6)[4:])
        assert red.recibe_linea(cliente) == respuesta(3, 6)


def test_un_mensaje_gigante(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        with contextlib.suppress(ConnectionError):
            cliente.sendall(b"x" * 70_000)
        assert red.recibe_hasta_el_fin(cliente) == b""


def test_lo_que_no_es_una_llamada_cierra(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    for nada in (
        b"\n",
        b"[]\n",
        b"[" * 60_000 + b"\n",
        b'{"id": "1", "metodo": "suma", "params": []}\n',
        b'{"id": 1, "metodo": ["suma"], "params": []}\n',
        b'{"id": 1, "metodo": "suma", "params": {}}\n',
        b'{"id": 1, "metodo": "suma"}\n',
    ):
        with red.conecta(puerto) as cliente:
            cliente.sendall(nada)
            assert red.recibe_hasta_el_fin(cliente) == b"", nada[:50]


def test_un_corte_a_la_mitad(escena: Escena) -> None:
    _, puerto = escena.servidor(SERVIDOR)
    with red.conecta(puerto) as cliente:
        cliente.sendall(llamada(1, "suma", 4) + llamada(2, "suma", 5)[:-1])
        cliente.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(cliente) == respuesta(1, 4)


# --- El cliente ----------------------------------------------------------------------


def contesta(escena: Escena, datos: bytes, de_uno_en_uno: bool = False) -> Proceso:
    with red.escucha() as (servidor, puerto):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "suma 1 2", "suma 3")
        with red.acepta(servidor) as conexion:
            assert red.recibe_linea(conexion) == llamada(1, "suma", 1, 2)
            assert red.recibe_linea(conexion) == llamada(2, "suma", 3)
            # Puede haber terminado ya, sin leerlo todo.
            with contextlib.suppress(OSError):
                for trozo in [bytes([b]) for b in datos] if de_uno_en_uno else [datos]:
                    conexion.sendall(trozo)
                conexion.shutdown(socket.SHUT_WR)
                red.recibe_hasta_el_fin(conexion)
    return cliente


def test_el_cliente_casa_las_respuestas(escena: Escena) -> None:
    """Al revés, juntas o byte a byte: cada una va con su llamada."""
    datos = respuesta(2, "\x1b[2J") + respuesta(1, ["ñ", 2])
    clientes = [contesta(escena, datos, poco) for poco in (True, False)]
    for cliente in clientes:
        assert cliente.termina() == 0
        assert cliente.texto == 'suma 1 2 → ["ñ", 2]\nsuma 3 → "\\u001b[2J"\n'


def test_el_cliente_no_se_cree_cualquier_cosa(escena: Escena) -> None:
    no_se_entiende = "El servidor contesta algo que no se entiende.\n"
    quejas = {
        respuesta(3, 0): no_se_entiende,
        respuesta(1, 0) + respuesta(1, 0): no_se_entiende,
        b'{"id": 1}\n': no_se_entiende,
        b"\n": no_se_entiende,
        b"[" * 60_000 + b"\n": no_se_entiende,
        b"x" * 70_000: no_se_entiende,
        respuesta(1, 0): "El servidor cerró; faltan 1 respuestas.\n",
        respuesta(1, 0)[:-1]: "El servidor cerró; faltan 2 respuestas.\n",
    }
    clientes = {datos: contesta(escena, datos) for datos in quejas}
    for datos, cliente in clientes.items():
        assert cliente.termina() == 1
        assert cliente.errores == quejas[datos], datos[:50]
        assert cliente.texto == ""
