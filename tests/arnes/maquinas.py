"""Máquinas de mentira: espacios de red propios, con una red que nadie más ve.

`dos()` da dos, unidas por un cable; `cadena()`, cuatro en fila. Lo que la escena
arranca corre en la que se pone en `escena.dentro_de`. Dentro se es administrador de
esa red sin serlo fuera, y cualquier puerto está libre.
"""

import contextlib
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.arnes import plazos, red

# Direcciones para documentación; las de IPv6, las del propio cable.
UNA, OTRA, DIFUSION = "192.0.2.1", "192.0.2.2", "192.0.2.255"
UNA_6, OTRA_6 = "fe80::1", "fe80::2"
CABLE = "eth0"
REDES = ("192.0.2", "198.51.100", "203.0.113")  # las de `cadena()`, y sus .1 y .2

Dentro = list[str]  # lo que va delante de una orden para que corra ahí


@contextlib.contextmanager
def _maquina(*delante: str) -> Iterator[tuple[Dentro, str]]:
    """Una máquina con solo la interfaz local; dura mientras dura su `cat`."""
    orden = [*delante, "sh", "-ec", "ip link set lo up; echo; exec cat"]
    with subprocess.Popen(
        orden, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as proceso:
        assert proceso.stdin
        assert proceso.stdout
        try:
            if proceso.stdout.readline() != b"\n":
                # Hay sistemas que no dan espacios de usuario a cualquiera.
                red.salta(f"aquí no se permite `{shlex.join(orden)}`")
            pid = str(proceso.pid)
            entra = ["nsenter", "--preserve-credentials", "-U", "-n", "-t", pid]
            yield entra, pid
        finally:
            proceso.stdin.close()


def haz(dentro: Dentro, guion: str) -> None:
    """Ejecuta unas órdenes del sistema en una máquina."""
    orden = [*dentro, "sh", "-ec", guion]
    hecho = subprocess.run(orden, capture_output=True, timeout=plazos.FIN)
    assert hecho.returncode == 0, f"{guion}\n{hecho.stderr!r}"


def corta(dentro: Dentro) -> None:
    """Desde ahora, en esa máquina se pierde sin aviso todo paquete que llegue."""
    nft = red.exige_programa("nft")
    cadena = "{ type filter hook input priority 0; policy drop; }"
    haz(dentro, f"{nft} 'table inet corte {{ chain entrada {cadena}; }}'")


def resuelve_en(dentro: Dentro, servidor: str, carpeta: Path) -> Dentro:
    """La misma máquina, donde los nombres se preguntan a ese servidor, y a ningún otro.

    Lo que corra ahí arranca en la carpeta `/`: es lo que hace el sistema al entrar.
    """
    configuracion = carpeta / "resolv.conf"
    configuracion.write_text(f"nameserver {servidor}\n")
    con_montajes = [*dentro, "--mount"]
    origen = shlex.quote(str(configuracion))
    haz(con_montajes, f"mount --bind {origen} /etc/resolv.conf")
    return con_montajes


@contextlib.contextmanager
def una() -> Iterator[Dentro]:
    """Una máquina sola, con su interfaz local."""
    red.exige_programa("ip")
    red.exige_programa("nsenter")
    with _maquina(red.exige_programa("unshare"), "-rnm") as (dentro, _):
        yield dentro


@contextlib.contextmanager
def dos() -> Iterator[tuple[Dentro, Dentro]]:
    """Dos máquinas unidas por un cable, con IPv4 e IPv6; lo demás sale por él."""
    with una() as esta, _maquina(*esta, "unshare", "-n") as (la_otra, pid):
        haz(esta, f"ip link add name {CABLE} type veth peer name {CABLE} netns {pid}")
        for dentro, direccion, direccion_6 in (
            (esta, UNA, UNA_6),
            (la_otra, OTRA, OTRA_6),
        ):
            # Sin `nodad`, una dirección IPv6 no vale hasta pasado más de un segundo.
            haz(
                dentro,
                f"""
                ip link set {CABLE} addrgenmode none
                ip addr add {direccion}/24 brd + dev {CABLE}
                ip addr add {direccion_6}/64 dev {CABLE} nodad
                ip link set {CABLE} up
                ip route add default dev {CABLE}
                """,
            )
        for dentro in (esta, la_otra):
            # Hasta que el cable da señal, lo que se manda se pierde.
            haz(dentro, f"until ip link show {CABLE} | grep -q 'state UP'; do :; done")
        yield esta, la_otra


@contextlib.contextmanager
def cadena() -> Iterator[list[Dentro]]:
    """Cuatro en fila, por IPv4: las de los extremos y dos encaminadores."""
    with contextlib.ExitStack() as abiertas:
        fila = [abiertas.enter_context(una())]
        for numero, direccion in enumerate(REDES):
            entra, pid = abiertas.enter_context(_maquina(*fila[0], "unshare", "-n"))
            haz(fila[-1], f"ip link add der type veth peer name izq netns {pid}")
            for dentro, lado, final in ((fila[-1], "der", 1), (entra, "izq", 2)):
                haz(
                    dentro,
                    f"""
                    ip addr add {direccion}.{final}/24 dev {lado}
                    ip link set {lado} up
                    echo 1 > /proc/sys/net/ipv4/ip_forward
                    """,
                )
            # Las dos primeras salen por la derecha; las dos últimas, por la izquierda.
            if numero < 2:
                haz(fila[-1], f"ip route add default via {direccion}.2")
            if numero > 0:
                haz(entra, f"ip route add default via {direccion}.1")
            fila.append(entra)
        for dentro in fila:
            haz(dentro, "while ip -o link show | grep -q 'state DOWN'; do :; done")
        yield fila
