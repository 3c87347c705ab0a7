"""Redacta en español en qué sistemas y desde qué Python existe un nombre."""

from itertools import groupby

from tools.condiciones import PLATAFORMAS, VERSIONES

NOMBRES = {
    "linux": "Linux",
    "darwin": "macOS",
    "win32": "Windows",
    "freebsd": "FreeBSD",
    "netbsd": "NetBSD",
    "openbsd": "OpenBSD",
}


def enumerar(cosas: list[str]) -> str:
    """Junta con comas y una «y» final."""
    return " y ".join(filter(None, [", ".join(cosas[:-1]), cosas[-1]]))


def nombrar(plataformas: list[str]) -> str:
    """Nombra unos sistemas; a los tres BSD juntos, «los BSD»."""
    nombres = [NOMBRES[plataforma] for plataforma in plataformas]
    if {"freebsd", "netbsd", "openbsd"} <= set(plataformas):
        nombres = [n for n in nombres if not n.endswith("BSD")] + ["los BSD"]
    return enumerar(nombres)


def periodo(versiones: list[tuple[int, int]]) -> str:
    """Dice el tramo de versiones; vacío si son todas las que se documentan."""
    primera, ultima = versiones[0], versiones[-1]
    partes = []
    if primera != VERSIONES[0]:
        partes.append("desde Python {}.{}".format(*primera))
    if ultima != VERSIONES[-1]:
        partes.append("hasta Python {}.{}".format(*ultima))
    return " ".join(partes)


def redactar(disponibilidad: dict[str, list[tuple[int, int]]]) -> str:
    """Redacta la disponibilidad que calcula `tools.condiciones.disponibilidad`.

    Ejemplos: «todos los sistemas», «Linux y Windows», «Linux; Windows, desde
    Python 3.14», «todos los sistemas menos Windows».
    """
    donde = {p: periodo(v) for p, v in disponibilidad.items() if v}
    if not donde:
        return "ninguno de los sistemas que se documentan"
    grupos = []
    # Primero lo que no depende de la versión; en cada grupo, el orden de siempre.
    for tramo, iguales in groupby(sorted(donde, key=donde.__getitem__), donde.get):
        sistemas = sorted(iguales, key=PLATAFORMAS.index)
        if len(sistemas) == len(PLATAFORMAS):
            texto = "todos los sistemas"
        elif set(PLATAFORMAS) - set(donde) == {"win32"} and len(sistemas) == 5:
            texto = "todos los sistemas menos Windows"
        else:
            texto = nombrar(sistemas)
        grupos.append(f"{texto}, {tramo}" if tramo else texto)
    return "; ".join(grupos)
