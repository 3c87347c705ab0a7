"""La dirección abstracta: un nombre sin archivo ni permisos."""

import dataclasses
import os
import signal
import socket
import subprocess

import pytest

from tests.arnes import plazos, red
from tests.arnes.bateria import ClienteLocal, ServidorLocal
from tests.arnes.escena import Escena
from tests.arnes.procesos import Proceso

SERVIDOR = "unix_abstracto/servidor_abstracto.py"
CLIENTE = "unix_abstracto/cliente_abstracto.py"


def saluda(conexion: socket.socket) -> None:
    conexion.sendall(b"hola\0\xff\n")
    assert red.recibe(conexion, 7) == b"hola\0\xff\n"


def arranca(escena: Escena, ruta: str, *args: object) -> tuple[Proceso, str]:
    """Lo arranca con un nombre propio: el espacio es de toda la máquina."""
    nombre = f"{escena.carpeta}/eco"
    servidor = escena.programa(ruta, "--nombre", nombre, *args)
    servidor.espera(f" en @{nombre}\n")
    return servidor, nombre


@dataclasses.dataclass(frozen=True)
class ServidorAbstracto(ServidorLocal):
    def arranca(self, escena: Escena, ruta: str) -> tuple[Proceso, red.Destino]:
        servidor, nombre = arranca(escena, ruta, *self.args)
        return servidor, f"\0{nombre}"


BATERIA = {
    "servidor_abstracto.py": ServidorAbstracto(saluda),
    "cliente_abstracto.py": ClienteLocal(
        ("--plazo", 0.3), entrada=b"hola\n", opcion="--nombre", prefijo="\0"
    ),
}


def test_lo_que_se_publica(escena: Escena) -> None:
    nombre = f"{escena.carpeta}/eco"
    escena.apodos[nombre] = "eco-local"
    escena.apodos[f" --nombre {nombre}"] = ""
    servidor = escena.terminal(SERVIDOR, "--nombre", nombre)
    servidor.espera(f"Servidor de eco en @{nombre}\n")
    cliente = escena.terminal(CLIENTE, "--nombre", nombre)
    cliente.espera(f"Conectado con @{nombre}\n")
    cliente.escribe("hola")
    cliente.espera("Eco: hola\n")
    cliente.pulsa("ctrl-d")
    assert cliente.termina() == 0
    servidor.pulsa("ctrl-c")
    assert servidor.termina() == 0
    escena.guarda(servidor, cliente)


def test_el_nombre_se_libera_solo(escena: Escena) -> None:
    """Aunque muera de golpe; y no deja nada en el disco."""
    muerto, nombre = arranca(escena, SERVIDOR)
    muerto.senal(signal.SIGKILL)
    assert muerto.termina() == -signal.SIGKILL
    cliente = escena.programa(CLIENTE, "--nombre", nombre)
    assert cliente.termina() == 1
    assert cliente.errores == f"Nadie escucha en @{nombre}.\n"
    servidor, _ = arranca(escena, SERVIDOR)
    assert list(escena.carpeta.iterdir()) == []
    servidor.senal(signal.SIGINT)
    servidor.senal(signal.SIGTERM)
    assert servidor.termina() == 0


def test_nombre_ocupado(escena: Escena) -> None:
    _, nombre = arranca(escena, SERVIDOR)
    segundo = escena.programa(SERVIDOR, "--nombre", nombre)
    assert segundo.termina() == 1
    assert segundo.errores == f"Dirección ya en uso: @{nombre}.\n"


def test_otro_usuario_conecta_pero_no_se_le_atiende(escena: Escena) -> None:
    if os.getuid() != 0:
        pytest.skip("sin ser root no se puede probar con otro usuario")
    _, nombre = arranca(escena, SERVIDOR)
    socat = red.exige_programa("socat")
    otro = subprocess.run(
        [socat, "-d", "-d", "-", f"ABSTRACT-CONNECT:{nombre}"],
        input=b"",
        capture_output=True,
        timeout=plazos.FIN,
        user=65534,
        group=65534,
        extra_groups=[],
    )
    assert b"successfully connected" in otro.stderr
    assert otro.stdout == b""


def test_otro_espacio_de_red_no_lo_ve(escena: Escena) -> None:
    unshare = red.exige_programa("unshare")
    socat = red.exige_programa("socat")
    _, nombre = arranca(escena, SERVIDOR)
    aparte = [unshare, "-rn"]
    if subprocess.run([*aparte, "true"], capture_output=True).returncode:
        pytest.skip("aquí no se puede crear un espacio de red")
    fin = subprocess.run(
        [*aparte, socat, "-", f"ABSTRACT-CONNECT:{nombre}"],
        input=b"hola\n",
        capture_output=True,
        timeout=plazos.FIN,
    )
    assert fin.returncode == 1
    assert b"Connection refused" in fin.stderr


def test_cliente_de_verdad(escena: Escena) -> None:
    socat = red.exige_programa("socat")
    _, nombre = arranca(escena, SERVIDOR)
    fin = subprocess.run(
        [socat, "-", f"ABSTRACT-CONNECT:{nombre}"],
        input=b"hola\0\xff\n",
        capture_output=True,
        timeout=plazos.FIN,
    )
    assert (fin.stdout, fin.stderr) == (b"hola\0\xff\n", b"")


@pytest.mark.parametrize("programa", [SERVIDOR, CLIENTE])
def test_nombre_demasiado_largo(escena: Escena, programa: str) -> None:
    proceso = escena.programa(programa, "--nombre", "x" * 108)
    assert proceso.termina() == 1
    assert proceso.errores.count("\n") == 1
    assert "Traceback" not in proceso.errores


def test_el_nombre_mas_largo(escena: Escena) -> None:
    nombre = f"{escena.carpeta}/".ljust(107, "x")
    servidor = escena.programa(SERVIDOR, "--nombre", nombre)
    servidor.espera(f" en @{nombre}\n")


def test_al_que_calla_se_le_corta(escena: Escena) -> None:
    _, nombre = arranca(escena, SERVIDOR, "--plazo", 0.1)
    with red.conecta(f"\0{nombre}") as callado:
        assert callado.recv(1) == b""


def test_servidor_que_no_atiende(escena: Escena) -> None:
    """Se entera al leer o al escribir, según quién llegue antes."""
    nombre = f"{escena.carpeta}/eco"
    with red.escucha_local(f"\0{nombre}") as (servidor, _):
        cliente = escena.programa(CLIENTE, "--nombre", nombre)
        red.acepta(servidor).close()
        cliente.escribe("hola")
        assert cliente.termina() == 1
    assert cliente.errores == "El servidor cerró la conexión.\n"


def test_ctrl_c_en_el_cliente(escena: Escena) -> None:
    _, nombre = arranca(escena, SERVIDOR)
    cliente = escena.programa(CLIENTE, "--nombre", nombre)
    cliente.espera("Conectado con")
    cliente.senal(signal.SIGINT)
    cliente.senal(signal.SIGTERM)
    assert cliente.termina() == 0
