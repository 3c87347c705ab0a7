"""La galería pone en marcha el módulo entero: cada método y función que corre aquí."""

import socket
from collections.abc import Callable
from types import BuiltinFunctionType, FunctionType

from tools.contrato import leer_contrato
from tools.usos import enlace, paginas_con_codigo, redactar_usos

# Lo que no puede correr en un proceso corriente de Linux, y por qué.
AQUI_NO = {
    "socket.sethostname": "cambia el nombre de la máquina entera",
}


def del_modulo() -> list[str]:
    """Las funciones del módulo y los métodos de su clase, los de este Python."""

    def publicos(donde: object, tipos: tuple[type, ...]) -> list[str]:
        return [
            n
            for n in dir(donde)
            if not n.startswith("_") and isinstance(getattr(donde, n), tipos)
        ]

    funciones = publicos(socket, (FunctionType, BuiltinFunctionType))
    metodos = publicos(socket.socket, (Callable,))  # type: ignore[arg-type]
    return [f"socket.{n}" for n in funciones] + [f"socket.socket.{n}" for n in metodos]


EJEMPLOS = [
    (enlace(pagina), usados)
    for pagina, usados in paginas_con_codigo()
    if pagina.ruta.parent.name == "ejemplos"
]


def test_todo_metodo_y_toda_funcion_estan_en_algun_ejemplo() -> None:
    usados = frozenset[str]().union(*(usados for _, usados in EJEMPLOS))
    faltan = [n for n in del_modulo() if n not in usados and n not in AQUI_NO]
    assert not faltan, f"ningún programa usa {', '.join(faltan)}: añade uno"


def test_su_ficha_enlaza_un_ejemplo() -> None:
    contrato = leer_contrato()
    usos = redactar_usos(contrato)
    sin_enlace = [
        nombre
        for nombre in del_modulo()
        if nombre in contrato and nombre not in AQUI_NO
        if not any(e in usos[nombre] for e, usados in EJEMPLOS if nombre in usados)
    ]
    assert not sin_enlace
