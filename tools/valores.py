"""El valor numérico de cada constante en cada sistema, según sus cabeceras.

Los datos están en `stubs/valores.json`. En Linux los comprueba una prueba; los de
los demás sistemas no se ejecutaron.
"""

import json
from pathlib import Path

from tools.condiciones import PLATAFORMAS
from tools.disponibilidad import nombrar

VALORES = Path(__file__).parents[1] / "stubs/valores.json"


def leer_valores() -> dict[str, dict[str, int]]:
    """Da, por nombre sin `socket.`, el valor en cada sistema."""
    datos: dict[str, dict[str, int]] = json.loads(VALORES.read_text(encoding="utf-8"))
    return datos


def redactar_valores(valores: dict[str, int]) -> str:
    """Redacta los valores: «2», o «2 en Linux; 4 en macOS y los BSD»."""
    por_valor: dict[int, list[str]] = {}
    for plataforma in PLATAFORMAS:
        if plataforma in valores:
            por_valor.setdefault(valores[plataforma], []).append(plataforma)
    if len(por_valor) == 1:
        return str(next(iter(por_valor)))
    return "; ".join(f"{v} en {nombrar(s)}" for v, s in por_valor.items())
