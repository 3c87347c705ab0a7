"""Qué deja pasar un filtro de CAN_RAW_FILTER, y por qué importa la máscara."""

# --8<-- [start:ejemplo]
import socket
import struct

EXTENDIDA = socket.CAN_EFF_FLAG
INVERTIDO = 0x20000000  # en C, CAN_INV_FILTER
SOLO_ESTANDAR = socket.CAN_SFF_MASK | socket.CAN_EFF_FLAG | socket.CAN_RTR_FLAG
llegan = [0x123, 0x456, 0x12345123 | EXTENDIDA, 0x12345678 | EXTENDIDA]


def pasa(can_id: int, filtro: int, mascara: int) -> bool:
    iguales = can_id & mascara == filtro & ~INVERTIDO & mascara
    return iguales != bool(filtro & INVERTIDO)


def probar(nombre: str, *filtros: tuple[int, int]) -> None:
    valor = b"".join(struct.pack("=II", *f) for f in filtros)
    pasan = [c for c in llegan if any(pasa(c, *f) for f in filtros)]
    numeros = " ".join(f"{c & socket.CAN_EFF_MASK:X}" for c in pasan)
    print(f"{nombre} ({len(valor)} bytes): {numeros}")


probar("0x123 con la máscara corta", (0x123, socket.CAN_SFF_MASK))
probar("0x123 estándar y nada más", (0x123, SOLO_ESTANDAR))
probar("todo menos 0x123", (0x123 | INVERTIDO, SOLO_ESTANDAR))
# --8<-- [end:ejemplo]
