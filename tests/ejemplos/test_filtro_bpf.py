"""El filtro BPF: lo que pasa, lo que no, y el cerrojo."""

import importlib.util
import socket

import pytest

from tests.arnes import plazos
from tests.arnes.escena import EJEMPLOS, Escena

FILTRO = "filtro_bpf/filtro_bpf.py"

especificacion = importlib.util.spec_from_file_location("filtro_bpf", EJEMPLOS / FILTRO)
assert especificacion
assert especificacion.loader
filtro_bpf = importlib.util.module_from_spec(especificacion)
especificacion.loader.exec_module(filtro_bpf)


def test_lo_que_se_publica(escena: Escena) -> None:
    filtro = escena.terminal(FILTRO)
    assert filtro.termina() == 0
    escena.guarda(filtro)


def test_filtra_al_llegar(escena: Escena) -> None:
    """Lo que ya esperaba en la cola no se vuelve a mirar."""
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisora,
    ):
        s.settimeout(plazos.RED)
        s.bind(("127.0.0.1", 0))
        emisora.sendto(b"antes", s.getsockname())
        assert s.recv(100, socket.MSG_PEEK) == b"antes"
        filtro_bpf.pon(s, filtro_bpf.solo_de("127.0.0.2"))
        emisora.sendto(b"no pasa", s.getsockname())
        filtro_bpf.quita(s)
        emisora.sendto(b"pasa", s.getsockname())
        assert [s.recv(100), s.recv(100)] == [b"antes", b"pasa"]


def test_cuantos_bytes_pasan() -> None:
    """Lo que devuelve el filtro es el largo que se conserva, cabecera UDP incluida."""
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisora,
    ):
        s.settimeout(plazos.RED)
        s.bind(("127.0.0.1", 0))
        filtro_bpf.pon(s, filtro_bpf.instruccion(filtro_bpf.DEVUELVE, 0, 0, 8 + 2))
        emisora.sendto(b"hola", s.getsockname())
        assert s.recv(100) == b"ho"


def test_el_nucleo_comprueba_el_programa() -> None:
    """Un salto fuera del programa, o uno que no acaba en devolver, no entran."""
    salta = filtro_bpf.instruccion(filtro_bpf.COMPARA, 5, 5, 0)
    fin = filtro_bpf.instruccion(filtro_bpf.DEVUELVE, 0, 0, 0)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        for malo in (salta + fin, salta):
            with pytest.raises(OSError, match="Invalid argument"):
                filtro_bpf.pon(s, malo)
