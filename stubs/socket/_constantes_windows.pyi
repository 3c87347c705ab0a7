"""Órdenes de `ioctl` en Windows: `SIO_*` y `RCVALL_*`."""

import sys
from typing import Final

if sys.platform == "win32":
    RCVALL_MAX: Final = 3
    """El mayor de los valores de `SIO_RCVALL`, que coincide con el de `RCVALL_IPLEVEL`.

    Como Python no llega a exponer `RCVALL_IPLEVEL`, pasar este número es la forma de
    pedir ese modo: todos los paquetes IP que la interfaz recibe, sin modo promiscuo
    (según la documentación de Microsoft; no ejecutado).
    """

    RCVALL_OFF: Final = 0
    """Apaga la captura que inició [SIO_RCVALL][socket.SIO_RCVALL]."""

    RCVALL_ON: Final = 1
    """Enciende la captura y pone la interfaz en modo promiscuo, si lo admite: llega
    también el tráfico de otras máquinas.
    """

    RCVALL_SOCKETLEVELONLY: Final = 2
    """Valor previsto por Windows y sin implementar: según Microsoft, no tiene efecto.
    """

    SIO_KEEPALIVE_VALS: Final = 2550136836
    """Orden que activa las sondas *keepalive* de una conexión TCP y fija sus tiempos.

    La opción es una tupla de tres enteros: activar, milisegundos sin tráfico hasta la
    primera sonda y milisegundos entre sondas. El número de sondas no se elige: son 10.
    En Linux los tiempos van en segundos y en opciones separadas; esas mismas,
    `TCP_KEEPIDLE` y `TCP_KEEPINTVL`, existen también desde Windows 10 (versión 1709).
    """

    SIO_LOOPBACK_FAST_PATH: Final = 2550136848
    """Orden que acorta el camino de las conexiones TCP dentro de la misma máquina;
    Microsoft la da por obsoleta y no la recomienda.

    La opción es un `bool`, y hay que darla en los dos extremos antes de conectar y de
    aceptar.
    """

    SIO_RCVALL: Final = 2550136833
    """Orden para que un socket en bruto reciba todos los paquetes IP que pasan por una
    interfaz.

    Se da como `s.ioctl(socket.SIO_RCVALL, socket.RCVALL_ON)`, con `SOCK_RAW`, después
    de enlazar el socket a la dirección de una interfaz concreta (sin enlazar, WinError
    10022) y como administrador. No captura ARP ni nada que no sea IP. Apágala con
    `RCVALL_OFF` antes de cerrar.
    """

# El código de CPython los nombra, pero hoy ningún sistema los define.
if not (
    sys.platform == "linux"
    or sys.platform == "darwin"
    or sys.platform == "win32"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
    or sys.platform.startswith("openbsd")
):
    RCVALL_IPLEVEL: Final[int]
    """Captura a nivel de IP, sin modo promiscuo: el más discreto de los valores de
    `SIO_RCVALL`.

    Windows lo define como miembro de un enumerado de C, y CPython busca una macro: por
    eso no aparece. Usa [RCVALL_MAX][socket.RCVALL_MAX].
    """
