"""TFTP: contra `curl`, `tftp` y `dnsmasq`; y paquetes perdidos, repetidos y ajenos."""

import os
import random
import socket
import struct
import subprocess
import time
from pathlib import Path

import pytest

from tests.arnes import maquinas, plazos, red
from tests.arnes.bateria import ClienteUDP, ServidorUDP
from tests.arnes.escena import EJEMPLOS, Escena

SERVIDOR = "tftp/servidor_tftp.py"
CLIENTE = "tftp/cliente_tftp.py"
MODULO = "tftp/transferencia_tftp.py"

LEER, ESCRIBIR, DATOS, CONFIRMA, ERROR = range(1, 6)
MAYOR = 65535 * 512 - 1
CALMA = ("--plazo", 60)  # Nada se repite por falta de respuesta.


def paquete(que: int, numero: int, datos: bytes = b"") -> bytes:
    return struct.pack("!HH", que, numero) + datos


def pide(que: int, nombre: bytes, modo: bytes = b"octet") -> bytes:
    return b"\0" + bytes([que]) + nombre + b"\0" + modo + b"\0"


def espera_que_cierre(conector: socket.socket, quien: tuple[str, int]) -> None:
    """Manda datagramas vacíos hasta que el sistema dice que allí ya no hay nadie."""
    conector.connect(quien)
    limite = time.monotonic() + plazos.RECURSOS
    try:
        while time.monotonic() < limite:
            conector.send(b"")
    except ConnectionRefusedError:
        return
    pytest.fail(f"{quien} sigue abierto")


def saluda(conexion: socket.socket) -> None:
    with red.udp() as (cliente, _):
        cliente.sendto(pide(LEER, b"cliente_tftp.py"), conexion.getpeername())
        recibido, bloque, numero = b"", bytes(512), 0
        while len(bloque) == 512:
            numero += 1
            datos, quien = cliente.recvfrom(600)
            assert datos[:4] == paquete(DATOS, numero)
            bloque = datos[4:]
            recibido += bloque
            cliente.sendto(paquete(CONFIRMA, numero), quien)
        assert recibido == (EJEMPLOS / CLIENTE).read_bytes()
        espera_que_cierre(cliente, quien)


BATERIA = {
    "servidor_tftp.py": ServidorUDP(saluda, ("--carpeta", EJEMPLOS / "tftp", *CALMA)),
    "cliente_tftp.py": ClienteUDP(("--plazo", 0.1, "lee", "nada.txt")),
}


@pytest.fixture
def publica(escena: Escena) -> Path:
    carpeta = escena.carpeta / "publica"
    carpeta.mkdir()
    return carpeta


def al_azar(bytes_: int) -> bytes:
    return random.Random(bytes_).randbytes(bytes_)


def codigo_de(cliente: socket.socket, puerto: int, peticion: bytes) -> int:
    """El código de error con que el servidor contesta a una petición."""
    cliente.sendto(peticion, (red.LOCAL, puerto))
    datos, _ = cliente.recvfrom(600)
    que, codigo = struct.unpack_from("!HH", datos)
    assert que == ERROR, datos
    assert datos.endswith(b"\0")
    return int(codigo)


def test_lo_que_se_publica(escena: Escena, publica: Path) -> None:
    (publica / "carta.txt").write_text("Querida Ana:\n" * 100)
    servidor, puerto = escena.servidor_en_terminal(SERVIDOR)
    cliente = escena.terminal(CLIENTE, "--puerto", puerto, "lee", "carta.txt")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    modulo = escena.terminal(MODULO)
    assert modulo.termina() == 0
    escena.guarda(servidor, cliente, modulo)


def test_ida_y_vuelta_de_varios_a_la_vez(escena: Escena, publica: Path) -> None:
    """También vacío, y de un número justo de bloques."""
    origen = escena.carpeta / "origen"
    origen.mkdir()
    tamanos = (0, 512, 100_000)
    _, puerto = escena.servidor(SERVIDOR, *CALMA)
    for que, donde in (("escribe", "origen/"), ("lee", "")):
        clientes = {}
        for bytes_ in tamanos:
            (origen / f"{bytes_}.bin").write_bytes(al_azar(bytes_))
            clientes[bytes_] = escena.programa(
                CLIENTE, "--puerto", puerto, que, f"{donde}{bytes_}.bin"
            )
        for bytes_, cliente in clientes.items():
            assert cliente.termina() == 0
            assert f" {bytes_} bytes de «{donde}{bytes_}.bin».\n" in cliente.texto
    for bytes_ in tamanos:
        assert (publica / f"{bytes_}.bin").read_bytes() == al_azar(bytes_)
        assert (escena.carpeta / f"{bytes_}.bin").read_bytes() == al_azar(bytes_)


def test_nada_fuera_de_la_carpeta(escena: Escena, publica: Path) -> None:
    """Ni con `..`, ni con rutas absolutas, ni por enlaces, ni lo oculto."""
    ajeno = escena.carpeta / "ajeno"
    ajeno.write_text("secreto")
    (publica / "dentro").mkdir()
    (publica / "dentro" / "x").write_text("secreto")
    (publica / ".oculto").write_text("secreto")
    (publica / "enlace").symlink_to(ajeno)
    (publica / "colgado").symlink_to(escena.carpeta / "nuevo")
    servidor, puerto = escena.servidor(SERVIDOR, *CALMA)
    with red.udp() as (cliente, _):
        for nombre in (
            b"../ajeno", os.fsencode(ajeno), b"dentro/x", b"dentro\\x", b".oculto",
            b"..", b".", b"\xff", b"\x1b[2J", b"a\n", b"x" * 81,
        ):  # fmt: skip
            for que in (LEER, ESCRIBIR):
                assert codigo_de(cliente, puerto, pide(que, nombre)) == 2, nombre
        for nombre in (b"enlace", b"colgado", b"dentro"):
            assert codigo_de(cliente, puerto, pide(LEER, nombre)) == 2
            assert codigo_de(cliente, puerto, pide(ESCRIBIR, nombre)) == 6
    assert ajeno.read_text() == "secreto"
    assert not (escena.carpeta / "nuevo").exists()
    assert "\x1b" not in servidor.texto


def test_cada_error_con_su_codigo(escena: Escena, publica: Path) -> None:
    (publica / "esta").write_text("hola")
    with (publica / "enorme").open("wb") as archivo:
        archivo.truncate(MAYOR + 1)  # no ocupa: es un hueco
    os.mkfifo(publica / "tuberia")
    _, puerto = escena.servidor(SERVIDOR, *CALMA)
    with red.udp() as (cliente, _):
        for peticion, codigo in (
            (pide(LEER, b"tuberia"), 0),
            (pide(LEER, b"nada"), 1),
            (pide(LEER, b"enorme"), 3),
            (pide(LEER, b"esta", b"netascii"), 4),
            (pide(LEER, b""), 4),
            (b"\0\1sin fin", 4),
            (pide(ESCRIBIR, b"esta"), 6),
        ):
            assert codigo_de(cliente, puerto, peticion) == codigo, peticion
        cliente.sendto(pide(LEER, b"esta", b"OctEt"), (red.LOCAL, puerto))
        assert cliente.recv(600) == paquete(DATOS, 1, b"hola")


def test_el_tamano_maximo(escena: Escena, publica: Path) -> None:
    """Ni un byte más, ni un bloque más largo; y de lo rechazado no queda nada."""
    _, puerto = escena.servidor(SERVIDOR, "--tamano", 600, *CALMA)
    with red.udp() as (cliente, _):
        for nombre, bloques, codigo in (
            (b"uno", (512, 89), 3),
            (b"dos", (513,), 3),
            (b"tres", (512, 88), None),
        ):
            cliente.sendto(pide(ESCRIBIR, nombre), (red.LOCAL, puerto))
            for numero, largo in enumerate(bloques):
                datos, quien = cliente.recvfrom(600)
                assert datos == paquete(CONFIRMA, numero)
                cliente.sendto(paquete(DATOS, numero + 1, bytes(largo)), quien)
            datos = cliente.recv(600)
            if codigo is None:
                assert datos == paquete(CONFIRMA, len(bloques))
            else:
                assert datos.startswith(paquete(ERROR, codigo))
    assert [ruta.name for ruta in publica.iterdir()] == ["tres"]


@pytest.mark.parametrize("sirve", [True, False])
def test_el_aprendiz_de_brujo(escena: Escena, publica: Path, sirve: bool) -> None:
    """Una confirmación repetida no repite un bloque, mande quien mande."""
    datos = al_azar(1500)
    (publica / "x").write_bytes(datos)
    with red.udp() as (otro, puerto):
        if sirve:
            _, puerto = escena.servidor(SERVIDOR, *CALMA)
            otro.sendto(pide(LEER, b"x"), (red.LOCAL, puerto))
        else:
            cliente = escena.programa(
                CLIENTE, "--puerto", puerto, *CALMA, "escribe", "publica/x"
            )
            pedido, quien = otro.recvfrom(600)
            assert pedido == pide(ESCRIBIR, b"x")
            for _ in range(3):
                otro.sendto(paquete(CONFIRMA, 0), quien)
        for numero in (1, 2, 3):
            bloque, quien = otro.recvfrom(600)
            trozo = datos[512 * (numero - 1) : 512 * numero]
            assert bloque == paquete(DATOS, numero, trozo)
            for _ in range(3):
                otro.sendto(paquete(CONFIRMA, numero), quien)
        if not sirve:
            assert cliente.termina() == 0


def test_se_repite_si_vence_el_plazo(escena: Escena, publica: Path) -> None:
    """Cinco veces; después se rinde, y lo dice."""
    (publica / "x").write_text("hola")
    _, puerto = escena.servidor(SERVIDOR, "--plazo", 0.05)
    with red.udp() as (cliente, _):
        cliente.sendto(pide(LEER, b"x"), (red.LOCAL, puerto))
        for _ in range(5):
            assert cliente.recv(600) == paquete(DATOS, 1, b"hola")
        assert cliente.recv(600).startswith(paquete(ERROR, 0))


def test_la_respuesta_que_se_pierde(escena: Escena) -> None:
    """El cliente repite la petición, y la confirmación del bloque repetido."""
    with red.udp() as (servidor, puerto):
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, "--plazo", 0.3, "lee", "x"
        )
        pedido, _ = servidor.recvfrom(600)
        repetido, quien = servidor.recvfrom(600)
        assert pedido == repetido == pide(LEER, b"x")
        for numero, largo in ((1, 512), (1, 512), (2, 3)):
            servidor.sendto(paquete(DATOS, numero, bytes(largo)), quien)
            esperado = paquete(CONFIRMA, numero)
            # Con la máquina muy cargada, antes puede llegar otra repetición.
            while servidor.recv(600) != esperado:
                """Una petición o una confirmación anterior."""
        assert cliente.termina() == 0
        assert (escena.carpeta / "x").read_bytes() == bytes(515)


def test_bloques_repetidos_al_escribir(escena: Escena, publica: Path) -> None:
    """Se confirman otra vez, también el último, y no se guardan dos veces."""
    _, puerto = escena.servidor(SERVIDOR, *CALMA)
    with red.udp() as (cliente, _):
        cliente.sendto(pide(ESCRIBIR, b"x"), (red.LOCAL, puerto))
        datos, quien = cliente.recvfrom(600)
        assert datos == paquete(CONFIRMA, 0)
        for numero, largo in ((1, 512), (1, 512), (2, 3), (2, 3), (2, 3)):
            assert numero == 2 or not list(publica.iterdir())
            cliente.sendto(paquete(DATOS, numero, bytes(largo)), quien)
            assert cliente.recv(600) == paquete(CONFIRMA, numero)
    assert (publica / "x").read_bytes() == bytes(515)


def test_quien_se_mete_en_una_transferencia(escena: Escena, publica: Path) -> None:
    """Recibe un error 5, y la transferencia sigue; a sus errores no se contesta."""
    (publica / "x").write_bytes(bytes(515))
    _, puerto = escena.servidor(SERVIDOR, *CALMA)
    with red.udp() as (cliente, _), red.udp() as (intruso, _):
        cliente.sendto(pide(LEER, b"x"), (red.LOCAL, puerto))
        _, quien = cliente.recvfrom(600)
        intruso.sendto(paquete(ERROR, 0), quien)
        intruso.sendto(paquete(CONFIRMA, 1), quien)
        datos, de = intruso.recvfrom(600)
        assert datos.startswith(paquete(ERROR, 5))
        assert de == quien
        cliente.sendto(paquete(CONFIRMA, 1), quien)
        assert cliente.recv(600) == paquete(DATOS, 2, bytes(3))
        intruso.setblocking(False)
        with pytest.raises(BlockingIOError):
            intruso.recv(600)


def test_quien_se_mete_en_la_del_cliente(escena: Escena) -> None:
    """Contesta otro puerto, y desde ahí solo vale ese."""
    with (
        red.udp() as (servidor, puerto),
        red.udp() as (suyo, _),
        red.udp() as (otro, _),
    ):
        cliente = escena.programa(CLIENTE, "--puerto", puerto, *CALMA, "lee", "x")
        _, quien = servidor.recvfrom(600)
        suyo.sendto(paquete(DATOS, 1, bytes(512)), quien)
        assert suyo.recv(600) == paquete(CONFIRMA, 1)
        for intruso in (otro, servidor):
            intruso.sendto(paquete(DATOS, 2, b"mal"), quien)
            assert intruso.recv(600).startswith(paquete(ERROR, 5))
        suyo.sendto(paquete(DATOS, 2, b"bien"), quien)
        assert cliente.termina() == 0
    assert (escena.carpeta / "x").read_bytes() == bytes(512) + b"bien"


def test_cien_transferencias_a_la_vez(escena: Escena, publica: Path) -> None:
    """Entrelazadas, cada una desde su puerto; las que no caben, más tarde."""
    (publica / "x").write_bytes(bytes(515))
    _, puerto = escena.servidor(SERVIDOR, *CALMA)
    with red.udp() as (cliente, _):
        for _ in range(110):
            cliente.sendto(pide(LEER, b"x"), (red.LOCAL, puerto))
        quienes = set()
        for _ in range(100):
            datos, quien = cliente.recvfrom(600)
            assert datos == paquete(DATOS, 1, bytes(512))
            quienes.add(quien)
        assert len(quienes) == 100
        # Cuando contesta a esto, ya vio las otras diez peticiones.
        assert codigo_de(cliente, puerto, pide(LEER, b"x", b"mail")) == 4
        for quien in quienes:
            cliente.sendto(paquete(CONFIRMA, 1), quien)
        for _ in range(100):
            assert cliente.recv(600) == paquete(DATOS, 2, bytes(3))
        for quien in quienes:
            cliente.sendto(paquete(CONFIRMA, 2), quien)
    for quien in quienes:
        with red.udp() as (cliente, _):
            espera_que_cierre(cliente, quien)
    with red.udp() as (cliente, _):
        assert codigo_de(cliente, puerto, pide(LEER, b"nada")) == 1


def test_lo_que_dice_el_cliente(escena: Escena, publica: Path) -> None:
    """No pisa lo que hay; y los textos del otro extremo no llegan crudos."""
    (escena.carpeta / "esta").write_text("mío")
    with (escena.carpeta / "enorme").open("wb") as archivo:
        archivo.truncate(MAYOR + 1)
    with red.udp() as (servidor, puerto):
        for args, linea in (
            (("lee", "esta"), "Ya existe «esta»: no se toca.\n"),
            (("escribe", "nada"), "No se pudo con «nada» (ENOENT).\n"),
        ):
            cliente = escena.programa(CLIENTE, "--puerto", puerto, *args)
            assert cliente.termina() == 1
            assert cliente.errores == linea
        cliente = escena.programa(CLIENTE, "--puerto", puerto, "lee", "x")
        _, quien = servidor.recvfrom(600)
        servidor.sendto(paquete(ERROR, 1, b"\x1b[2Jno\0"), quien)
        assert cliente.termina() == 1
        assert cliente.errores == "El servidor se niega (error 1): '\\x1b[2Jno'.\n"
        cliente = escena.programa(
            CLIENTE, "--puerto", puerto, *CALMA, "escribe", "enorme"
        )
        while (datos := servidor.recvfrom(600))[0] != pide(ESCRIBIR, b"enorme"):
            """Lo que repitió el anterior."""
        servidor.sendto(paquete(CONFIRMA, 0), datos[1])
        assert servidor.recv(600).startswith(paquete(ERROR, 3))
        assert cliente.termina() == 1
        assert cliente.errores == "No se pudo con «enorme» (EFBIG).\n"
    assert (escena.carpeta / "esta").read_text() == "mío"


def test_sin_carpeta(escena: Escena) -> None:
    servidor = escena.programa(SERVIDOR, "--puerto", 0)
    assert servidor.termina() == 1
    assert servidor.errores == "No hay carpeta «publica».\n"


@pytest.mark.parametrize("programa", ["curl", "tftp"])
def test_un_cliente_de_verdad(escena: Escena, publica: Path, programa: str) -> None:
    """Lee y escribe; `curl` ofrece opciones que el servidor no acepta, y se adapta."""
    ruta = red.exige_programa(programa)
    (publica / "x").write_bytes(al_azar(3000))
    (escena.carpeta / "y").write_bytes(al_azar(1024))
    _, puerto = escena.servidor(SERVIDOR)
    url = f"tftp://{red.LOCAL}:{puerto}/"
    delante = [ruta, "-m", "binary", red.LOCAL, str(puerto), "-c"]
    ordenes = {
        "curl": ([ruta, "-sSO", f"{url}x"], [ruta, "-sS", "-T", "y", url]),
        "tftp": ([*delante, "get", "x"], [*delante, "put", "y"]),
    }
    for orden in ordenes[programa]:
        subprocess.run(orden, cwd=escena.carpeta, check=True, timeout=plazos.FIN)
    assert (escena.carpeta / "x").read_bytes() == al_azar(3000)
    assert (publica / "y").read_bytes() == al_azar(1024)


def test_el_cliente_lee_de_dnsmasq(escena: Escena, publica: Path) -> None:
    """En una máquina de mentira: allí el puerto 69 está libre, y es suyo."""
    dnsmasq = red.exige_programa("dnsmasq")
    (publica / "x").write_bytes(al_azar(3000))
    with maquinas.una() as dentro:
        orden = [
            *dentro, dnsmasq, "--no-daemon", "--conf-file=/dev/null", "--port=0",
            "--listen-address=127.0.0.1", "--bind-interfaces",
            "--enable-tftp", f"--tftp-root={publica}",
        ]  # fmt: skip
        with subprocess.Popen(
            orden, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as proceso:
            try:
                assert proceso.stdout
                for linea in proceso.stdout:
                    if "TFTP root" in linea:
                        break
                escena.dentro_de = dentro
                cliente = escena.programa(CLIENTE, "--puerto", 69, "lee", "x")
                assert cliente.termina() == 0
                nada = escena.programa(CLIENTE, "--puerto", 69, "lee", "nada")
                assert nada.termina() == 1
                assert nada.errores.startswith("El servidor se niega (error 1): ")
            finally:
                proceso.terminate()
    assert (escena.carpeta / "x").read_bytes() == al_azar(3000)
