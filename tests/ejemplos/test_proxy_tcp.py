"""El proxy: los dos sentidos, el cierre a medias, los cortes y el destino ausente."""

import contextlib
import socket
import subprocess
import threading
from collections.abc import Iterator

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ServidorTCP
from tests.arnes.escena import Escena
from tests.arnes.procesos import Proceso

SERVIDOR = "proxy_tcp/servidor_proxy.py"
ECO = "eco_tcp/servidor_eco.py"


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"hola\0\xff\n")
    assert red.recibe(conexion, 7) == b"hola\0\xff\n"


class ConEco(ServidorTCP):
    """El proxy, con un servidor de eco detrás."""

    def arranca(self, escena: Escena, ruta: str) -> tuple[Proceso, red.Destino]:
        _, puerto = escena.servidor(ECO)
        return escena.servidor(ruta, "--puerto-destino", puerto)


BATERIA = {"servidor_proxy.py": ConEco(saluda)}


def test_lo_que_se_publica(escena: Escena) -> None:
    _, eco = escena.servidor(ECO)
    proxy, puerto = escena.servidor_en_terminal(SERVIDOR, "--puerto-destino", eco)
    cliente = escena.programa("eco_tcp/cliente_eco.py", "--puerto", puerto)
    cliente.escribe("hola")
    cliente.espera("Eco: hola\n")
    cliente.cierra_entrada()
    assert cliente.termina() == 0
    proxy.espera("Conexión de")
    proxy.pulsa("ctrl-c")
    assert proxy.termina() == 0
    escena.guarda(proxy)


def test_destino_ausente(escena: Escena) -> None:
    with red.puerto_sin_nadie(socket.SOCK_STREAM) as nadie:
        proxy, puerto = escena.servidor(SERVIDOR, "--puerto-destino", nadie)
        with pytest.raises(ConnectionResetError), red.conecta(puerto) as cliente:
            cliente.recv(1)
        proxy.espera(f"No se pudo conectar con 127.0.0.1:{nadie}.\n")


@contextlib.contextmanager
def por_el_proxy(
    escena: Escena, *args: object
) -> Iterator[tuple[socket.socket, socket.socket]]:
    """Los dos extremos de una conexión que pasa por el proxy."""
    with red.escucha() as (destino, puerto_destino):
        _, puerto = escena.servidor(SERVIDOR, "--puerto-destino", puerto_destino, *args)
        with red.conecta(puerto) as cliente, red.acepta(destino) as servidor:
            yield cliente, servidor


@pytest.mark.parametrize("primero", ["cliente", "servidor"])
def test_cierre_a_medias(escena: Escena, primero: str) -> None:
    """Quien cierra su lado de envío sigue recibiendo, sea quien sea."""
    with por_el_proxy(escena) as lados:
        uno, otro = lados if primero == "cliente" else reversed(lados)
        uno.sendall(b"no tengo mas")
        uno.shutdown(socket.SHUT_WR)
        assert red.recibe_hasta_el_fin(otro) == b"no tengo mas"
        for _ in range(3):
            otro.sendall(b"yo si")
            assert red.recibe(uno, 5) == b"yo si"
        otro.shutdown(socket.SHUT_WR)
        assert uno.recv(1) == b""


@pytest.mark.parametrize("primero", ["cliente", "servidor"])
def test_un_corte_llega_como_corte(escena: Escena, primero: str) -> None:
    with por_el_proxy(escena) as lados:
        uno, otro = lados if primero == "cliente" else reversed(lados)
        uno.sendall(b"a medi")
        assert red.recibe(otro, 6) == b"a medi"
        red.corta(uno)
        with pytest.raises(ConnectionResetError):
            otro.recv(1)


def test_los_dos_a_la_vez_sin_frenarse(escena: Escena) -> None:
    """Cada lado manda 10 MB antes de leer nada: uno solo atascaría al otro."""
    datos = bytes(range(256)) * 40_000
    with por_el_proxy(escena) as (cliente, servidor):
        envios = [
            threading.Thread(target=lado.sendall, args=(datos,))
            for lado in (cliente, servidor)
        ]
        for envio in envios:
            envio.start()
        # Primero todo un sentido y después el otro: el segundo espera lleno.
        assert red.recibe(servidor, len(datos)) == datos
        assert red.recibe(cliente, len(datos)) == datos
        for envio in envios:
            envio.join()


def test_dos_que_callan_agotan_el_plazo(escena: Escena) -> None:
    with por_el_proxy(escena, "--plazo", 0.1) as (cliente, servidor):
        for lado in (cliente, servidor):
            with pytest.raises(ConnectionResetError):
                lado.recv(1)


@pytest.mark.parametrize("destino", [("127.0.0.1", 70000), ("a..b", 80)])
def test_destino_imposible(escena: Escena, destino: tuple[str, int]) -> None:
    opciones = ("--host-destino", destino[0], "--puerto-destino", destino[1])
    proxy, puerto = escena.servidor(SERVIDOR, *opciones)
    with pytest.raises(ConnectionResetError), red.conecta(puerto) as cliente:
        cliente.recv(1)
    proxy.espera(f"No se pudo conectar con {destino[0]}:{destino[1]}.\n")


def test_socat_por_el_proxy(escena: Escena) -> None:
    socat = red.exige_programa("socat")
    _, eco = escena.servidor(ECO)
    _, puerto = escena.servidor(SERVIDOR, "--puerto-destino", eco)
    hecho = subprocess.run(
        [socat, "-t", str(plazos.FIN), "-", f"TCP:127.0.0.1:{puerto}"],
        input=b"y" * 200_000,
        check=True,
        capture_output=True,
        timeout=plazos.FIN,
    )
    assert hecho.stdout == b"y" * 200_000
