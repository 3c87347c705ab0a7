"""El primer proceso del núcleo de usuario: lo prepara, pasa pytest y apaga.

Lo arranca `tools/familias.py`, que dice en `PEDIDO` (JSON en hexadecimal) qué pasar.
Por la primera línea serie vuelven a él los mensajes, un objeto JSON por línea; por la
segunda, el informe de pytest. La raíz del anfitrión está montada para leer; encima va
una capa de memoria: dentro se escribe donde sea, y fuera no cambia nada.
"""

import ctypes
import errno
import fcntl
import json
import os
import socket
import struct
import subprocess
import sys
import traceback
import tty
from collections.abc import Iterator
from pathlib import Path

MODULOS = Path("/usr/lib/uml/modules", os.uname().release)
FINIT_MODULE = 313  # su número en x86-64; Python no la trae
APAGAR = 0x4321FEDC  # LINUX_REBOOT_CMD_POWER_OFF
CLONE_NEWNS = 0x20000
MS_MOVE = 8192
SIOCSIFFLAGS = 0x8914
IFF_UP = 0x1

# SCTP firma sus galletas con `hmac`: sin él, listen() da ENOSYS.
FAMILIAS = (
    *("af_alg", "algif_hash", "algif_skcipher", "algif_aead", "algif_rng"),
    *(
        "hmac",
        "cbc",
        "ctr",
        "gcm",
        "ghash-generic",
        "sha512_generic",
        "sha3_generic",
        "drbg",
        "jitterentropy_rng",
    ),
    *("can", "can-raw", "can-bcm", "can-j1939", "can-gw", "vcan", "vxcan"),
    *(
        "vsock",
        "vsock_loopback",
        "tipc",
        "rds",
        "rds_tcp",
        "af_key",
        "llc2",
        "x25",
        "appletalk",
        "pppox",
        "pppoe",
    ),
    *(
        "atm",
        "phonet",
        "caif_socket",
        "ieee802154_socket",
        "rxrpc",
        "kcm",
        "sctp",
        "dccp",
        "dccp_ipv4",
    ),
    *("ipv6", "dummy", "veth", "tun"),
    # Con ellos, `ip xfrm` crea las asociaciones que AF_KEY enseña.
    *("xfrm_user", "esp4", "esp6", "authenc", "echainiv"),
)
PARAMETROS = {"dummy": b"numdummies=0"}  # que no cree una interfaz al cargarse

CAPA = Path("/run/capa")
RAIZ = Path("/run/raiz")

libc = ctypes.CDLL(None, use_errno=True)


def exige(resultado: int, que: str) -> None:
    """Convierte en excepción el fallo de una llamada de la biblioteca de C."""
    if resultado < 0:
        numero = ctypes.get_errno()
        raise OSError(numero, os.strerror(numero), que)


def monta(tipo: str, donde: Path, opciones: str = "") -> None:
    """Monta un sistema de ficheros del núcleo."""
    donde.mkdir(parents=True, exist_ok=True)
    origen, lugar, clase = (os.fsencode(x) for x in (tipo, donde, tipo))
    exige(libc.mount(origen, lugar, clase, 0, opciones.encode()), str(donde))


def carga(*nombres: str) -> None:
    """Carga módulos con lo que necesitan. Así no hace falta tener `modprobe`."""
    necesita = {}
    for linea in MODULOS.joinpath("modules.dep").read_text().splitlines():
        modulo, _, otros = linea.partition(":")
        necesita[Path(modulo).stem] = [modulo, *otros.split()]
    for nombre in nombres:
        # Otra versión del núcleo puede no traerlo: lo dirán las pruebas que lo usan.
        for ruta in reversed(necesita.get(nombre, [])):
            parametros = PARAMETROS.get(Path(ruta).stem, b"")
            with MODULOS.joinpath(ruta).open("rb") as modulo_abierto:
                fd = modulo_abierto.fileno()
                cargado = libc.syscall(FINIT_MODULE, fd, parametros, 0)
            if cargado < 0 and ctypes.get_errno() != errno.EEXIST:
                exige(cargado, ruta)


def prepara_la_raiz() -> None:
    """Monta en RAIZ la del anfitrión con la capa de memoria encima."""
    carga("overlay")
    monta("tmpfs", Path("/run"))
    alta, trabajo = CAPA / "alta", CAPA / "trabajo"
    alta.mkdir(parents=True)
    trabajo.mkdir()
    monta("overlay", RAIZ, f"lowerdir=/,upperdir={alta},workdir={trabajo}")
    for tipo, carpeta, opciones in (
        ("proc", "proc", ""),
        ("sysfs", "sys", ""),
        ("devtmpfs", "dev", ""),
        ("devpts", "dev/pts", "ptmxmode=666,mode=620"),
        ("tmpfs", "dev/shm", ""),
        ("tmpfs", "run", ""),
    ):
        monta(tipo, RAIZ / carpeta, opciones)
    # El de `devtmpfs` abriría las terminales de otro montaje de `devpts`.
    RAIZ.joinpath("dev/ptmx").unlink()
    RAIZ.joinpath("dev/ptmx").symlink_to("pts/ptmx")
    for nombre, destino in (("fd", ""), ("stdin", "/0"), ("stdout", "/1")):
        RAIZ.joinpath("dev", nombre).symlink_to(f"/proc/self/fd{destino}")
    RAIZ.joinpath("run/tmp").mkdir(mode=0o1777)


def prepara_la_red() -> None:
    """Carga las familias, enciende la interfaz local y crea un bus CAN virtual."""
    carga(*FAMILIAS)
    socket.sethostname("nucleo")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as conector:
        fcntl.ioctl(conector, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", IFF_UP))
    for orden in ("add dev vcan0 type vcan", "set vcan0 up"):
        subprocess.run(["ip", "link", *orden.split()], check=True)


def pasa_pytest(proyecto: str, opciones: list[str], entorno: dict[str, str]) -> int:
    """Pasa pytest; mientras, recoge los procesos que se quedan sin padre."""

    def entra() -> None:
        # En un espacio de montajes suyo la capa es la raíz de verdad: solo con
        # chroot(), el núcleo no dejaría crear otros espacios de nombres.
        exige(libc.unshare(CLONE_NEWNS), "unshare")
        os.chdir(RAIZ)
        exige(libc.mount(b".", b"/", None, MS_MOVE, None), "la raíz")
        os.chroot(".")
        os.chdir(proyecto)

    orden = [sys.executable, "-m", "pytest", *opciones]
    with Path("/dev/ttyS1").open("wb") as informe:
        tty.setraw(informe.fileno())
        pytest = subprocess.Popen(
            orden, env=entorno, preexec_fn=entra, stdout=informe, stderr=informe
        )
    while True:
        pid, estado = os.wait()
        if pid == pytest.pid:
            return os.waitstatus_to_exitcode(estado)


def salidas(proyecto: str) -> Iterator[dict[str, str]]:
    """Las salidas guardadas que las pruebas han reescrito, con su ruta y su texto."""
    cambiado = CAPA / "alta" / proyecto.lstrip("/")
    for ruta in sorted(cambiado.rglob("*")):
        if ruta.name.endswith((".salida.txt", ".json")):
            relativa = ruta.relative_to(cambiado).as_posix()
            yield {"ruta": relativa, "texto": ruta.read_text("utf-8")}


def main() -> None:
    pedido = json.loads(bytes.fromhex(os.environ["PEDIDO"]))
    with Path("/dev/ttyS0").open("w", encoding="ascii") as linea_serie:
        tty.setraw(linea_serie)

        def dice(que: str, contenido: object) -> None:
            print(json.dumps({que: contenido}), file=linea_serie, flush=True)

        try:
            prepara_la_raiz()
            prepara_la_red()
            dice("listo", os.uname().release)
            codigo = pasa_pytest(
                pedido["proyecto"], pedido["pytest"], pedido["entorno"]
            )
            for salida in salidas(pedido["proyecto"]):
                dice("salida", salida)
            dice("fin", codigo)
        except BaseException:
            # El proceso 1 no puede morir: el núcleo entraría en pánico.
            traceback.print_exc()
    libc.reboot(APAGAR)


if __name__ == "__main__":
    main()
