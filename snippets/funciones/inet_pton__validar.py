"""Tres maneras de leer una dirección, de la más laxa a la más estricta."""

import ipaddress
import socket


# --8<-- [start:ejemplo]
def aceptan(texto: str) -> list[str]:
    """Nombra las funciones que dan por buena la dirección `texto`."""
    buenas = []
    for nombre, leer in (
        ("inet_aton", socket.inet_aton),
        ("inet_pton", lambda t: socket.inet_pton(socket.AF_INET, t)),
        ("ipaddress", ipaddress.ip_address),
    ):
        try:
            leer(texto)
            buenas.append(nombre)
        except (OSError, ValueError):
            pass
    return buenas


for texto in ("192.0.2.7", "127.1", "010.0.0.1", "fe80::1%eth0", "256.0.0.1"):
    print(texto, aceptan(texto))
# --8<-- [end:ejemplo]
