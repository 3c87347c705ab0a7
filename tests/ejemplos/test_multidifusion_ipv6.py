"""La multidifusión IPv6: por el cable de dos máquinas, y por la interfaz que se dice.

En Linux la interfaz local no lleva multidifusión IPv6: hace falta otra.
"""

import socket
from pathlib import Path

from tests.arnes import maquinas
from tests.arnes.bateria import NO_UTF8, Fuera, basura
from tests.arnes.escena import Escena

SERVIDOR = "multidifusion_ipv6/servidor_oyente6.py"
EMISORA = "multidifusion_ipv6/emisora6.py"
GRUPO = "ff12::5032"
CABLE = ("--interfaz", maquinas.CABLE)

BATERIA = {
    "servidor_oyente6.py": Fuera(
        "escucha en la dirección de un grupo IPv6, que no contesta y se comparte; aquí "
        "se prueba con los mismos datagramas"
    )
}


def test_lo_que_se_publica(escena: Escena) -> None:
    with maquinas.dos() as (una, otra):
        escena.dentro_de = una
        oyente, puerto = escena.servidor_en_terminal(SERVIDOR, *CABLE)
        vecino = escena.programa(SERVIDOR, "--puerto", puerto, *CABLE)
        vecino.espera(f"Oyente en [{GRUPO}%{maquinas.CABLE}]:{puerto}\n")
        escena.dentro_de = otra
        emisora = escena.terminal(EMISORA, *CABLE, "--puerto", puerto)
        for linea in ("Aquí la emisora.", "Son las señales horarias."):
            emisora.escribe(linea)
            for cada in (oyente, vecino):
                cada.espera(f": {linea}\n")
        emisora.pulsa("ctrl-d")
        assert emisora.termina() == 0
        oyente.pulsa("ctrl-c")
        assert oyente.termina() == vecino.detiene() == 0
        escena.guarda(oyente, emisora)


def test_ningun_datagrama_detiene_al_oyente(escena: Escena) -> None:
    """Los manda la emisora, que emite cualquier línea; y otro grupo, que no se oye."""
    with maquinas.dos() as (una, otra):
        escena.dentro_de = una
        oyente, puerto = escena.servidor(SERVIDOR, *CABLE)
        escena.dentro_de = otra
        lineas = [
            b"",
            b"\0" * 65507,
            NO_UTF8.replace(b"\n", b""),
            b"\x1b[2J",
            basura(500).replace(b"\n", b""),
            "señal".encode(),
        ]
        for grupo, suyas in (("ff12::5033", [b"de otro grupo"]), (GRUPO, lineas)):
            emisora = escena.programa(
                EMISORA, *CABLE, "--puerto", puerto, "--grupo", grupo
            )
            emisora.envia(b"\n".join(suyas))
            emisora.cierra_entrada()
            assert emisora.termina() == 0
        oyente.espera(": señal\n")
        assert oyente.texto.count("\n") == 1 + 6
        assert oyente.texto.replace("\n", "").isprintable()
        assert "de otro grupo" not in oyente.texto
        assert oyente.detiene() == 0


def test_la_interfaz_local_de_linux_no_vale(escena: Escena) -> None:
    with maquinas.una() as dentro:
        escena.dentro_de = dentro
        emisora = escena.programa(EMISORA, "--interfaz", "lo")
        emisora.escribe("hola")
        assert emisora.termina() == 1
        assert emisora.errores == "Por lo no hay multidifusión IPv6.\n"


def test_sin_interfaz_dice_cuales_hay(escena: Escena) -> None:
    nombres = ", ".join(nombre for _, nombre in socket.if_nameindex())
    for programa in (SERVIDOR, EMISORA):
        for args in ((), ("--interfaz", "nada"), (*CABLE, "--grupo", "::1")):
            proceso = escena.programa(programa, *args)
            assert proceso.termina() == 1
            assert proceso.errores.startswith(f"Uso: {Path(programa).name} ")
            assert proceso.errores.endswith(f"; interfaces de aquí: {nombres}\n")
            assert proceso.errores.count("\n") == 1
