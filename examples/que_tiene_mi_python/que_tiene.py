"""Dice qué ofrecen tu Python y tu sistema: familias, tipos y opciones.

Enseña que tener el nombre no basta: decide el sistema, y se sabe
intentándolo, en un socket propio que no se enlaza ni se conecta.

    python3 que_tiene.py [--json]
"""

import errno
import json
import os
import platform
import socket
import sys
from typing import Any

TIPOS = "SOCK_STREAM SOCK_DGRAM SOCK_SEQPACKET SOCK_RDM SOCK_RAW"
# Sin protocolo no abren un SOCK_RAW: se pide ICMP, ICMPv6 y CAN_RAW.
CRUDO = {"AF_INET": 1, "AF_INET6": 58, "AF_CAN": 1}
# Cada nivel: cómo empiezan sus opciones y en qué socket se prueban.
NIVELES = {
    "SOL_SOCKET": ("SO_", socket.AF_INET, socket.SOCK_STREAM),
    "IPPROTO_TCP": ("TCP_", socket.AF_INET, socket.SOCK_STREAM),
    "IPPROTO_IP": ("IP_", socket.AF_INET, socket.SOCK_DGRAM),
    "IPPROTO_IPV6": ("IPV6_", socket.AF_INET6, socket.SOCK_DGRAM),
}
# Empiezan igual, pero son de otro nivel (las SO_) o no son opciones.
AJENAS = "SO_BTH_ SO_HCI_ SO_J1939_ SO_L2CAP_ SO_ORIGINAL_DST SO_RFCOMM_ "
AJENAS += "SO_SCO_ SO_VM_SOCKETS_ IP_DEFAULT_ IP_MAX_ IPV6_RTHDR_TYPE_"
# Las funciones, y después los métodos, que no están en todos los sistemas.
NOMBRES = "CMSG_LEN CMSG_SPACE fromshare recv_fds send_fds sethostname "
NOMBRES += "ioctl recvmsg recvmsg_into sendmsg sendmsg_afalg share"


def intenta(accion: Any, *args: Any) -> tuple[Any, Any]:
    """Da True y lo que devuelve la acción, o el nombre del error y un 0."""
    try:
        return True, accion(*args)
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, str(error)), 0


def abre(familia: str) -> Any:
    """Qué tipos abre esa familia, o el error si el sistema no la tiene."""
    hecho: dict[str, Any] = {}
    for tipo in TIPOS.split():
        args = [getattr(socket, familia), getattr(socket, tipo, 0)]
        args += [CRUDO.get(familia, 0)] if tipo == "SOCK_RAW" else []
        hecho[tipo], propio = intenta(socket.socket, *args)
        if propio:
            propio.close()
        elif len(hecho) == 1 and hecho[tipo].endswith("EAFNOSUPPORT"):
            return hecho[tipo]
    return hecho


def prueba(nivel: str, opcion: str) -> dict[str, Any]:
    """Si una opción se puede leer, y poner con el valor que ya tenía."""
    abierto, propio = intenta(socket.socket, *NIVELES[nivel][1:])
    if not propio:
        return {"leer": abierto, "poner": abierto}
    with propio:
        cual = (getattr(socket, nivel, -1), getattr(socket, opcion))
        # Como bytes se lee todo: enteros, estructuras y textos. La que no
        # se lee se intenta poner a 0, por si solo se puede poner.
        leer, valor = intenta(propio.getsockopt, *cual, 256)
        poner, _ = intenta(propio.setsockopt, *cual, valor)
    return {"leer": leer, "poner": poner}


def averigua() -> dict[str, Any]:
    """El informe: lo que se escribe, tal cual, con --json."""
    general = {
        "python": f"{sys.implementation.name} {platform.python_version()}",
        "sistema": f"{platform.system()} {platform.release()}",
        "has_ipv6": socket.has_ipv6,
        "doble_pila": socket.has_dualstack_ipv6(),
        "SOMAXCONN": socket.SOMAXCONN,
    }
    nombres = [n for n in dir(socket) if not n.startswith((*AJENAS.split(),))]
    familias = {n: abre(n) for n in nombres if n.startswith("AF_")}
    datos: dict[str, Any] = {"general": general, "familias": familias}
    for nivel, (prefijo, _, _) in NIVELES.items():
        suyas = [n for n in nombres if n.startswith(prefijo)]
        datos[nivel] = {n: prueba(nivel, n) for n in suyas}
    hay = {*dir(socket), *dir(socket.socket)}
    datos["nombres"] = {n: n in hay for n in NOMBRES.split()}
    return datos


def resume(valor: Any) -> str:
    if not isinstance(valor, dict):
        return ("no", "sí")[valor] if isinstance(valor, bool) else str(valor)
    grupos: dict[str, list[str]] = {}
    for que, como in sorted(valor.items(), key=lambda par: par[1] is not True):
        grupos.setdefault(resume(como), []).append(que.removeprefix("SOCK_"))
    return "; ".join(f"{como}: {', '.join(grupos[como])}" for como in grupos)


def main() -> None:
    if sys.argv[1:] not in ([], ["--json"]):
        sys.exit("Uso: que_tiene.py [--json]")
    datos = averigua()
    lineas = []
    for titulo, cosas in datos.items():
        ancho = 12 if titulo == "familias" else 25
        lineas.append(f"{titulo}:")
        lineas += [f"  {n:<{ancho}}  {resume(v)}" for n, v in cosas.items()]
    texto = json.dumps(datos, indent=2) if sys.argv[1:] else "\n".join(lineas)
    try:
        print(texto, flush=True)
    except (OSError, UnicodeError) as error:
        # Sin esto, Python volvería a intentar escribir al salir.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # `| head` no es un fallo.
            sys.exit("No puedo escribir el informe.")


if __name__ == "__main__":
    main()
