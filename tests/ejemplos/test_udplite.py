"""UDP-Lite: qué daños pasan y cuáles no. El dañado se hace a mano, en otra red."""

import socket
import subprocess
import sys

import pytest

from tests.arnes import capacidades, maquinas, plazos, red
from tests.arnes.bateria import NO_UTF8, Fuera, basura
from tests.arnes.escena import EJEMPLOS, Escena

SERVIDOR = "udplite/servidor_udplite.py"
CLIENTE = "udplite/cliente_udplite.py"

BATERIA = {
    "servidor_udplite.py": Fuera("habla UDP-Lite, y la batería UDP"),
    "cliente_udplite.py": Fuera("habla UDP-Lite, y la batería UDP"),
}

# Manda, por un socket crudo, un datagrama UDP-Lite con la suma de unos bytes y otros
# bytes dentro: puerto, cobertura, los que suma y los que manda.
DANA = """
import socket, struct, sys
puerto, cubre = map(int, sys.argv[1:3])
bueno, enviado = (texto.encode() for texto in sys.argv[3:5])
local = socket.inet_aton("127.0.0.1")
total = 8 + len(bueno)
cabecera = struct.pack("!4H", 7, puerto, 8 + cubre, 0)
suma = local * 2 + struct.pack("!HH", 136, total) + (cabecera + bueno)[: 8 + cubre]
suma += bytes(len(suma) % 2)
cifra = sum(struct.unpack(f"!{len(suma) // 2}H", suma))
while cifra > 0xFFFF:
    cifra = (cifra & 0xFFFF) + (cifra >> 16)
cabecera = struct.pack("!4H", 7, puerto, 8 + cubre, ~cifra & 0xFFFF)
with socket.socket(socket.AF_INET, socket.SOCK_RAW, 136) as crudo:
    crudo.sendto(cabecera + enviado, ("127.0.0.1", 0))
"""


def udplite() -> socket.socket:
    capacidades.exige("UDP-Lite")
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_UDPLITE)


def test_lo_que_se_publica(escena: Escena) -> None:
    capacidades.exige("UDP-Lite")
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(
        CLIENTE, "--puerto", puerto, "--cubre", 4, "nota: una imagen con ruido"
    )
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_que_danos_pasan(escena: Escena) -> None:
    capacidades.exige("UDP-Lite")
    with maquinas.una() as dentro:
        escena.dentro_de = dentro
        servidor, puerto = escena.servidor(SERVIDOR, "--exige", 4)
        for cubre, bueno, enviado in (
            (4, "uno.uno", "UNO.uno"),  # dañado en lo cubierto: no llega
            (4, "dos.dos", "dos.DOS"),  # dañado en lo demás: llega
            (3, "tres.tres", "tres.tres"),  # cubre menos de lo que se exige: no llega
            (9, "fin.......", "fin......."),
        ):
            args = [str(arg) for arg in (puerto, cubre, bueno, enviado)]
            orden = [*dentro, sys.executable, "-c", DANA, *args]
            subprocess.run(orden, check=True, timeout=plazos.FIN)
        servidor.espera("b'fin.......'\n")
        recibidos = [
            linea.partition(": ")[2]
            for linea in servidor.texto.splitlines()
            if linea.startswith("De ")
        ]
        assert recibidos == ["b'dos.DOS'", "b'fin.......'"]
        assert servidor.detiene() == 0


def test_ningun_datagrama_detiene_al_servidor(escena: Escena) -> None:
    capacidades.exige("UDP-Lite")
    _, puerto = escena.servidor(SERVIDOR)
    with udplite() as malo:
        malo.settimeout(plazos.RED)
        malo.connect((red.LOCAL, puerto))
        for datos in (b"", b"\0" * 65507, NO_UTF8, b"\x1b[2J", basura(500)):
            malo.send(datos)
            assert malo.recv(65535) == datos


def test_servidores_que_faltan_callan_o_contestan_basura(escena: Escena) -> None:
    with udplite() as servidor:
        servidor.settimeout(plazos.RED)
        servidor.bind((red.LOCAL, 0))
        puerto = servidor.getsockname()[1]
        callado = escena.programa(CLIENTE, "--puerto", puerto, "--plazo", 0.2, "hola")
        assert callado.termina() == 1
        assert callado.errores == f"Nadie contesta en 127.0.0.1:{puerto}.\n"
        assert servidor.recv(100) == b"hola"
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "hola")
        _, direccion = servidor.recvfrom(100)
        servidor.sendto(b"\x1b[2J\xff", direccion)
        assert cliente.termina() == 0
        assert cliente.texto == "Eco: ·[2J\ufffd\n"
        servidor.connect((red.LOCAL, 1))  # desde ahora, a los demás los rechaza
        ausente = escena.programa(CLIENTE, "--puerto", puerto, "hola")
        assert ausente.termina() == 1
        assert ausente.errores == f"Nadie escucha en 127.0.0.1:{puerto}.\n"


def test_direccion_ocupada(escena: Escena) -> None:
    with udplite() as ocupa:
        ocupa.bind((red.LOCAL, 0))
        puerto = ocupa.getsockname()[1]
        servidor = escena.programa(SERVIDOR, "--puerto", puerto)
        assert servidor.termina() == 1
        assert servidor.errores == f"Dirección ya en uso: 127.0.0.1:{puerto}.\n"


@pytest.mark.parametrize("programa", [SERVIDOR, CLIENTE])
@pytest.mark.parametrize(
    "falta",
    ["del socket.IPPROTO_UDPLITE", "socket.IPPROTO_UDPLITE = 253"],
    ids=["en Python", "en el núcleo"],
)
def test_donde_no_lo_hay(programa: str, falta: str) -> None:
    guion = (
        "import runpy, socket, sys\n"
        f"if hasattr(socket, 'IPPROTO_UDPLITE'): {falta}\n"
        f"sys.argv = ['x', *{['hola'] if programa == CLIENTE else []}]\n"
        f"runpy.run_path({str(EJEMPLOS / programa)!r}, run_name='__main__')\n"
    )
    hecho = subprocess.run(
        [sys.executable, "-c", guion],
        capture_output=True,
        text=True,
        timeout=plazos.FIN,
    )
    assert hecho.returncode == 2
    assert hecho.stderr == "Este sistema no tiene UDP-Lite.\n"
    assert hecho.stdout == ""
