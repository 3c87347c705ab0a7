"""La multidifusión IPv4: varios oyentes, y nada que no sea del grupo."""

import socket

from tests.arnes import maquinas, plazos, red
from tests.arnes.bateria import NO_UTF8, Fuera, basura
from tests.arnes.escena import Escena

SERVIDOR = "multidifusion_ipv4/servidor_oyente.py"
EMISORA = "multidifusion_ipv4/emisora.py"
GRUPO = "239.255.50.31"
IP_RECVTTL = 12  # en Linux; Python le da nombre desde 3.14

BATERIA = {
    "servidor_oyente.py": Fuera(
        "escucha en la dirección de un grupo, que no contesta y se comparte; aquí se "
        "prueba con los mismos datagramas"
    )
}


def test_lo_que_se_publica(escena: Escena) -> None:
    oyente, puerto = escena.servidor_en_terminal(SERVIDOR)
    otro = escena.programa(SERVIDOR, "--puerto", puerto)
    otro.espera(f"Oyente en {GRUPO}:{puerto}\n")
    emisora = escena.terminal(EMISORA, "--puerto", puerto)
    for linea in ("Aquí la emisora.", "Son las señales horarias."):
        emisora.escribe(linea)
        for cada in (oyente, otro):
            cada.espera(f": {linea}\n")
    emisora.pulsa("ctrl-d")
    assert emisora.termina() == 0
    oyente.pulsa("ctrl-c")
    assert oyente.termina() == 0
    escena.guarda(oyente, emisora)


def test_ningun_datagrama_detiene_al_oyente(escena: Escena) -> None:
    oyente, puerto = escena.servidor(SERVIDOR)
    with red.udp() as (emisora, _):  # con origen 127.0.0.1, sale por la interfaz local
        for datos in (b"", b"\0" * 65507, NO_UTF8, b"\x1b[2J\r\n", basura(500)):
            emisora.sendto(datos, (GRUPO, puerto))
        emisora.sendto("señal".encode(), (GRUPO, puerto))
    oyente.espera(": señal\n")
    assert oyente.texto.count("\n") == 1 + 6
    assert oyente.texto.replace("\n", "").isprintable()


def test_solo_oye_lo_de_su_grupo(escena: Escena) -> None:
    """Otro grupo en el mismo puerto y lo enviado a la máquina no le llegan."""
    oyente, puerto = escena.servidor(SERVIDOR)
    ajeno = escena.programa(SERVIDOR, "--grupo", "239.255.50.32", "--puerto", puerto)
    ajeno.espera("Oyente en 239.255.50.32:")
    with red.udp() as (emisora, _):
        emisora.sendto(b"para otros", ("239.255.50.32", puerto))
        emisora.sendto(b"para la maquina", (red.LOCAL, puerto))
        emisora.sendto(b"para ti", (GRUPO, puerto))
    ajeno.espera(": para otros\n")
    oyente.espera(": para ti\n")
    assert oyente.texto.count("\n") == 2


def test_la_linea_mas_larga(escena: Escena) -> None:
    emisora = escena.programa(EMISORA)
    emisora.escribe("x" * 65507)
    emisora.escribe("x" * 65508)
    assert emisora.termina() == 1
    assert emisora.errores == "La línea no cabe en un datagrama.\n"


def test_interfaz_ajena(escena: Escena) -> None:
    """192.0.2.1 es para documentación: ninguna máquina la tiene."""
    for programa in (SERVIDOR, EMISORA):
        proceso = escena.programa(programa, "--interfaz", "192.0.2.1")
        assert proceso.termina() == 1
        assert proceso.errores == "Ninguna interfaz tiene la dirección 192.0.2.1.\n"


def test_lo_que_no_es_un_grupo(escena: Escena) -> None:
    for programa in (SERVIDOR, EMISORA):
        for args in (("--grupo", "192.0.2.1"), ("--interfaz", "lo")):
            proceso = escena.programa(programa, *args)
            assert proceso.termina() == 1
            assert proceso.errores.startswith("Uso: ")
            assert proceso.errores.count("\n") == 1


def test_ctrl_c_en_la_emisora(escena: Escena) -> None:
    oyente, puerto = escena.servidor(SERVIDOR)
    emisora = escena.terminal(EMISORA, "--puerto", puerto)
    emisora.escribe("hola")
    oyente.espera(": hola\n")
    emisora.pulsa("ctrl-c")
    assert emisora.termina() == 0
    assert "Traceback" not in emisora.texto


def test_los_saltos_que_puede_dar(escena: Escena) -> None:
    """Se mira el TTL con el que llega: quien lo haría valer es un encaminador."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as oyente:
        oyente.settimeout(plazos.RED)
        oyente.bind((GRUPO, 0))
        oyente.setsockopt(
            socket.IPPROTO_IP,
            socket.IP_ADD_MEMBERSHIP,
            socket.inet_aton(GRUPO) + socket.inet_aton(red.LOCAL),
        )
        oyente.setsockopt(socket.IPPROTO_IP, IP_RECVTTL, 1)
        puerto = oyente.getsockname()[1]
        for saltos in ((), ("--saltos", 7)):
            emisora = escena.programa(EMISORA, "--puerto", puerto, *saltos)
            emisora.escribe("hola")
            emisora.cierra_entrada()
            assert emisora.termina() == 0
            datos, auxiliares, *_ = oyente.recvmsg(100, 100)
            assert datos == b"hola"
            assert auxiliares[0][2][0] == (saltos[1] if saltos else 1)


def test_se_oye_por_la_interfaz_a_la_que_se_apunta(escena: Escena) -> None:
    otro_grupo = "239.255.50.32"
    with maquinas.dos() as (una, otra):
        escena.dentro_de = otra
        oyente, puerto = escena.servidor(SERVIDOR, "--interfaz", maquinas.OTRA)
        # Apuntado por la interfaz local, lo que viene por el cable no le llega.
        sordo = escena.programa(SERVIDOR, "--grupo", otro_grupo, "--puerto", puerto)
        sordo.espera("Oyente en ")
        escena.dentro_de = una
        for grupo in (otro_grupo, GRUPO):
            emisora = escena.programa(
                EMISORA,
                "--puerto",
                puerto,
                "--interfaz",
                maquinas.UNA,
                "--grupo",
                grupo,
            )
            emisora.escribe("por el cable")
            emisora.cierra_entrada()
            assert emisora.termina() == 0
        oyente.espera(f"De {maquinas.UNA}:")
        oyente.espera(": por el cable\n")
        assert oyente.detiene() == sordo.detiene() == 0
        assert "cable" not in sordo.texto
