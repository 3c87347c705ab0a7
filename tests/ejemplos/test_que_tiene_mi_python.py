"""El informe: dice la verdad de esta máquina, y no depende de cuál sea.

Lo que se publica son las líneas que salen iguales en todo Linux con CPython 3.11,
3.12 y 3.13; un «…» ocupa el sitio de lo que cambia.
"""

import json
import os
import re
import shlex
import socket
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.arnes import plazos, red
from tests.arnes.escena import EJEMPLOS, Escena
from tests.arnes.procesos import INTERPRETE, Proceso, entorno
from tests.arnes.salidas import RAIZ, comparar_o_actualizar

PROGRAMA = "que_tiene_mi_python/que_tiene.py"
RUTA = EJEMPLOS / PROGRAMA
TIPOS = ["SOCK_STREAM", "SOCK_DGRAM", "SOCK_SEQPACKET", "SOCK_RDM", "SOCK_RAW"]
# El protocolo que pide SOCK_RAW: ICMP, ICMPv6, CAN_RAW.
PROTOCOLOS = {"AF_INET": 1, "AF_INET6": 58, "AF_CAN": 1}
PREFIJOS = {"IPPROTO_TCP": "TCP_", "IPPROTO_IP": "IP_", "IPPROTO_IPV6": "IPV6_"}
NO_SON_OPCIONES = {
    "IP_DEFAULT_MULTICAST_LOOP",
    "IP_DEFAULT_MULTICAST_TTL",
    "IP_MAX_MEMBERSHIPS",
    "IPV6_RTHDR_TYPE_0",
}
NOMBRES = (
    "CMSG_LEN CMSG_SPACE fromshare recv_fds send_fds sethostname "
    "ioctl recvmsg recvmsg_into sendmsg sendmsg_afalg share"
)

# Las líneas que son iguales en todas partes…
ENTERAS = set(
    "AF_NETLINK AF_UNIX "
    "SO_ACCEPTCONN SO_BROADCAST SO_ERROR SO_KEEPALIVE SO_LINGER SO_RCVBUF "
    "SO_REUSEADDR SO_REUSEPORT SO_SNDBUF SO_SNDLOWAT SO_TYPE "
    "TCP_INFO TCP_KEEPCNT TCP_KEEPIDLE TCP_KEEPINTVL TCP_NODELAY TCP_USER_TIMEOUT "
    f"IP_ADD_MEMBERSHIP IP_MULTICAST_TTL IP_TOS IP_TTL {NOMBRES}".split()
)
# …y las que solo empiezan igual.
PRINCIPIOS = {
    "python": "cpython ",
    "sistema": "Linux ",
    "has_ipv6": "",
    "doble_pila": "",
    "SOMAXCONN": "",
    "AF_INET": "sí: STREAM, DGRAM",
}

NO_ABRE = """
import errno
abre = socket.socket.__init__
def no_abre(self, family=-1, *args, **kwargs):
    if family in {familias}:
        raise OSError(errno.{error}, "no")
    abre(self, family, *args, **kwargs)
socket.socket.__init__ = no_abre
"""

# Deja el informe en pocas líneas.
ACORTA = """
for nombre in dir(socket):
    if nombre.startswith(("SO_", "TCP_", "IP_", "IPV6_RECV")):
        delattr(socket, nombre)
"""


def publicable(texto: str) -> str:
    """Lo que no depende de la máquina; cada apartado acaba en «…» si le falta algo."""
    salida: list[str] = []
    falta = False
    for linea in [*texto.splitlines(), ""]:
        nombre = linea.split()[0] if linea.startswith("  ") else ""
        if not nombre:
            salida += ["  …", linea] if falta else [linea]
            falta = False
        elif nombre in PRINCIPIOS:
            igual = re.match(rf"  {nombre} +{PRINCIPIOS[nombre]}", linea)
            salida.append(f"{igual[0]}…" if igual else linea)
        elif nombre in ENTERAS:
            salida.append(linea)
        else:
            falta = True
    return "\n".join(salida)


def compara(escena: Escena, texto: str) -> None:
    """Compara un informe con el publicado; o lo publica, si se pidió."""
    ruta = RUTA.with_suffix(".salida.txt")
    publicado = f"$ python3 {RUTA.name}\n{publicable(texto)}"
    comparar_o_actualizar(ruta, publicado, escena.actualizar)


def informe(escena: Escena) -> Any:
    """El informe en JSON."""
    return lo_que_dice(escena.programa(PROGRAMA, "--json"))


def lo_que_dice(proceso: Proceso) -> Any:
    assert proceso.termina() == 0
    return json.loads(proceso.texto)


def lanzador(carpeta: Path, antes: str, despues: str = "") -> str:
    """Un programa que cambia el mundo y después ejecuta este."""
    ruta = carpeta / "lanzador.py"
    ruta.write_text(
        f"import os, runpy, socket, sys\n{antes}\n"
        f"runpy.run_path({str(RUTA)!r}, run_name='__main__')\n{despues}\n",
        "utf-8",
    )
    return str(ruta)


def con(escena: Escena, antes: str, *args: str, despues: str = "") -> Proceso:
    return escena.programa(lanzador(escena.carpeta, antes, despues), *args)


def del_texto(texto: str) -> dict[str, dict[str, Any]]:
    """Lo que dice el texto, con la forma del JSON."""
    datos: dict[str, dict[str, Any]] = {}
    titulo = ""
    for linea in texto.splitlines():
        if not linea.startswith("  "):
            titulo = linea.removesuffix(":")
            datos[titulo] = {}
            continue
        nombre, valor = linea.split(maxsplit=1)
        datos[titulo][nombre] = del_valor(valor, titulo == "familias")
    return datos


def del_valor(valor: str, de_tipos: bool) -> Any:
    if ": " not in valor:
        return {"sí": True, "no": False}.get(
            valor, int(valor) if valor.isdecimal() else valor
        )
    hecho = {}
    for grupo in valor.split("; "):
        como, _, cuales = grupo.partition(": ")
        for cual in cuales.split(", "):
            clave = f"SOCK_{cual}" if de_tipos else cual
            hecho[clave] = True if como == "sí" else como
    return hecho


def test_lo_que_se_publica(escena: Escena) -> None:
    programa = escena.terminal(PROGRAMA)
    assert programa.termina() == 0
    compara(escena, programa.texto)


def test_el_texto_y_el_json_dicen_lo_mismo(escena: Escena) -> None:
    programa = escena.programa(PROGRAMA)
    assert programa.termina() == 0
    datos = informe(escena)
    assert del_texto(programa.texto) == datos
    assert list(del_texto(programa.texto)) == list(datos)


def test_la_forma_del_json(escena: Escena) -> None:
    datos = informe(escena)
    assert list(datos) == [
        *("general", "familias", "SOL_SOCKET"),
        *("IPPROTO_TCP", "IPPROTO_IP", "IPPROTO_IPV6", "nombres"),
    ]
    general = datos["general"]
    assert list(general) == list(PRINCIPIOS)[:-1]
    assert isinstance(general["doble_pila"], bool)
    assert general["has_ipv6"] is socket.has_ipv6
    assert general["SOMAXCONN"] == socket.SOMAXCONN
    for tipos in datos["familias"].values():
        if not isinstance(tipos, dict):
            assert tipos == "EAFNOSUPPORT"
            continue
        assert list(tipos) == TIPOS
        assert all(v is True or re.fullmatch("E[A-Z]+", v) for v in tipos.values())
    for nivel in ("SOL_SOCKET", *PREFIJOS):
        for opcion in datos[nivel].values():
            assert list(opcion) == ["leer", "poner"]
            assert all(v is True or re.fullmatch("E[A-Z]+", v) for v in opcion.values())
    assert list(datos["nombres"]) == NOMBRES.split()


def test_no_se_deja_ningun_nombre_de_este_python(escena: Escena) -> None:
    datos = informe(escena)
    nombres = dir(socket)
    assert list(datos["familias"]) == [n for n in nombres if n.startswith("AF_")]
    for nivel, prefijo in PREFIJOS.items():
        esperadas = {n for n in nombres if n.startswith(prefijo)} - NO_SON_OPCIONES
        assert set(datos[nivel]) == esperadas
    # Las de SOL_SOCKET son las que el contrato tiene en su grupo. SO_ORIGINAL_DST es
    # de otro nivel.
    grupo = RAIZ.joinpath("stubs/socket/_constantes_so.pyi").read_text("utf-8")
    del_grupo = set(re.findall(r"^\s*(SO_\w+):", grupo, re.MULTILINE))
    assert set(datos["SOL_SOCKET"]) == (del_grupo & set(nombres)) - {"SO_ORIGINAL_DST"}
    for nombre, esta in datos["nombres"].items():
        assert esta is (hasattr(socket, nombre) or hasattr(socket.socket, nombre))


def test_las_familias_que_abre_se_abren(escena: Escena) -> None:
    """La prueba, con los mismos permisos, abre lo que el informe dice que se abre."""
    abren = {
        (familia, tipo)
        for familia, tipos in informe(escena)["familias"].items()
        if isinstance(tipos, dict)
        for tipo, como in tipos.items()
        if como is True
    }
    se_abren = set()
    for familia in (n for n in dir(socket) if n.startswith("AF_")):
        for tipo in TIPOS:
            protocolo = PROTOCOLOS.get(familia, 0) if tipo == "SOCK_RAW" else 0
            args = (getattr(socket, familia), getattr(socket, tipo), protocolo)
            try:
                socket.socket(*args).close()
            except OSError:
                continue
            se_abren.add((familia, tipo))
    assert abren == se_abren


def test_no_toca_la_red_ni_arranca_nada(escena: Escena) -> None:
    antes = """
hechos = set()
sys.addaudithook(lambda hecho, _: hechos.add(hecho))
"""
    despues = """
prefijos = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork")
print(*sorted(h for h in hechos if h.startswith(prefijos)))
"""
    programa = con(escena, antes, despues=despues)
    assert programa.termina() == 0
    assert programa.texto.splitlines()[-1] == "socket.__new__"


def test_no_deja_nada_abierto(escena: Escena) -> None:
    despues = 'print(len(os.listdir("/proc/self/fd")) - abiertos)'
    programa = con(
        escena, 'abiertos = len(os.listdir("/proc/self/fd"))', despues=despues
    )
    assert programa.termina() == 0
    assert programa.texto.splitlines()[-1] == "0"


def test_sin_ipv6(escena: Escena) -> None:
    antes = NO_ABRE.format(familias="(socket.AF_INET6,)", error="EAFNOSUPPORT")
    antes += "socket.has_ipv6 = False\n"
    programa = con(escena, antes)
    assert programa.termina() == 0
    compara(escena, programa.texto)
    datos = lo_que_dice(con(escena, antes, "--json"))
    assert datos["general"]["has_ipv6"] is False
    assert datos["general"]["doble_pila"] is False
    assert datos["familias"]["AF_INET6"] == "EAFNOSUPPORT"
    no = {"leer": "EAFNOSUPPORT", "poner": "EAFNOSUPPORT"}
    assert all(opcion == no for opcion in datos["IPPROTO_IPV6"].values())


def test_si_no_se_abre_ninguno(escena: Escena) -> None:
    antes = NO_ABRE.format(familias="range(-1, 999)", error="EMFILE")
    datos = lo_que_dice(con(escena, antes, "--json"))
    assert datos["familias"]["AF_UNIX"] == dict.fromkeys(TIPOS, "EMFILE")
    assert datos["SOL_SOCKET"]["SO_TYPE"] == {"leer": "EMFILE", "poner": "EMFILE"}
    assert datos["general"]["doble_pila"] is False


def test_con_menos_nombres(escena: Escena) -> None:
    """En otros sistemas, y en un Python más corto, el módulo tiene menos nombres."""
    quita = (
        "AF_NETLINK AF_UNIX CMSG_LEN CMSG_SPACE IPPROTO_IPV6 SOCK_RDM SO_REUSEPORT "
        "TCP_INFO recv_fds send_fds sethostname"
    )
    antes = f"""
import _socket
for nombre in {quita.split()}:
    vars(socket).pop(nombre)
    vars(_socket).pop(nombre, None)
"""
    datos = lo_que_dice(con(escena, antes, "--json"))
    assert "AF_UNIX" not in datos["familias"]
    assert "SO_REUSEPORT" not in datos["SOL_SOCKET"]
    assert datos["familias"]["AF_INET"]["SOCK_STREAM"] is True
    assert datos["familias"]["AF_INET"]["SOCK_RDM"] is not True
    assert datos["nombres"]["send_fds"] is False


def test_con_mas_nombres(escena: Escena) -> None:
    """Lo que traiga otro Python sale solo, y lo de otro nivel no se prueba."""
    antes = """
socket.AF_NUEVA = 9999
socket.TCP_NUEVA = 9999
socket.SO_ORIGINAL_DST = socket.SO_BTH_MTU = socket.SO_KEEPALIVE
"""
    datos = lo_que_dice(con(escena, antes, "--json"))
    assert datos["familias"]["AF_NUEVA"] == "EAFNOSUPPORT"
    nueva = datos["IPPROTO_TCP"]["TCP_NUEVA"]
    assert nueva == {"leer": "ENOPROTOOPT", "poner": "ENOPROTOOPT"}
    assert not {"SO_ORIGINAL_DST", "SO_BTH_MTU"} & set(datos["SOL_SOCKET"])


@pytest.mark.parametrize("args", ["hola", "--JSON", "--json --json", "--json hola"])
def test_no_entiende(escena: Escena, args: str) -> None:
    programa = escena.programa(PROGRAMA, *args.split())
    assert programa.termina() == 1
    assert programa.errores == "Uso: que_tiene.py [--json]\n"
    assert programa.texto == ""


@pytest.mark.parametrize(
    "antes", ["", ACORTA], ids=["entero", "cabe en la memoria intermedia"]
)
@pytest.mark.parametrize("args", [[], ["--json"]], ids=["texto", "json"])
def test_si_quien_lee_se_va(tmp_path: Path, args: list[str], antes: str) -> None:
    """`| head` puede cerrar la tubería antes de tiempo."""
    lectura, escritura = os.pipe()
    os.close(lectura)
    try:
        hecho = ejecuta([*INTERPRETE, lanzador(tmp_path, antes), *args], escritura)
    finally:
        os.close(escritura)
    assert (hecho.returncode, hecho.stderr) == (0, "")


def test_si_no_se_puede_escribir(escena: Escena) -> None:
    lleno = Path("/dev/full")
    if not lleno.exists():
        pytest.skip("esta máquina no tiene /dev/full")
    with lleno.open("wb") as salida:
        hecho = ejecuta([*INTERPRETE, str(RUTA)], salida.fileno())
    assert (hecho.returncode, hecho.stderr) == (1, "No puedo escribir el informe.\n")
    antes = 'sys.stdout.reconfigure(encoding="ascii")'
    programa = con(escena, antes)
    assert programa.termina() == 1
    assert programa.errores == "No puedo escribir el informe.\n"


def ejecuta(
    orden: list[str], salida: int = subprocess.PIPE
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        orden,
        stdin=subprocess.DEVNULL,
        stdout=salida,
        stderr=subprocess.PIPE,
        env=entorno(),
        encoding="utf-8",
        timeout=plazos.FIN,
        check=False,
    )


@pytest.mark.parametrize(
    ("opciones", "antes"),
    [
        # Sin privilegios.
        ("-U", ":"),
        # Sin más red que una interfaz local apagada, y sin direcciones IPv6.
        ("-rn", "echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6"),
    ],
    ids=["sin privilegios", "sin red"],
)
def test_lo_publicado_no_depende_de(escena: Escena, opciones: str, antes: str) -> None:
    unshare = [red.exige_programa("unshare"), opciones]
    if (hecho := ejecuta([*unshare, "sh", "-c", antes])).returncode:
        pytest.skip(f"esta máquina no deja crear el espacio: {hecho.stderr.strip()}")
    orden = f"{antes}; exec {shlex.join([*INTERPRETE, str(RUTA)])}"
    hecho = ejecuta([*unshare, "sh", "-c", orden])
    assert (hecho.returncode, hecho.stderr) == (0, "")
    compara(escena, hecho.stdout)


def test_la_pagina_explica_cada_clave(escena: Escena) -> None:
    pagina = RAIZ.joinpath("docs/ejemplos/que_tiene_mi_python.md").read_text("utf-8")
    tabla = pagina.partition("\n### El JSON\n")[2].partition("\n## ")[0]
    filas = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", tabla, re.MULTILINE))
    datos = informe(escena)
    assert list(filas) == list(datos)
    assert re.findall(r"`(\w+)`:", filas["general"]) == list(datos["general"])
    assert re.findall(r"`(\w+)`", filas["nombres"]) == list(datos["nombres"])
