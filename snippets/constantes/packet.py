"""Leer la cabecera de una trama Ethernet, con VLAN o sin ella."""

# --8<-- [start:ejemplo]
import struct

# Desde Python 3.12 son socket.ETHERTYPE_IP, ETHERTYPE_ARP…
TIPOS = {0x0800: "IPv4", 0x0806: "ARP", 0x86DD: "IPv6"}
VLAN = 0x8100


def leer(trama: bytes) -> str:
    destino, origen, tipo = struct.unpack_from("!6s6sH", trama)
    vlan = ""
    if tipo == VLAN:
        control, tipo = struct.unpack_from("!HH", trama, 14)
        vlan = f" VLAN {control & 0xFFF} prioridad {control >> 13}"
    nombre = TIPOS.get(tipo, hex(tipo))
    return f"{origen.hex(':')} -> {destino.hex(':')}{vlan} {nombre}"


maquinas = b"\xff" * 6 + bytes.fromhex("020000000001")
print(leer(maquinas + bytes.fromhex("0806") + bytes(46)))
print(leer(maquinas + bytes.fromhex("8100 602a 0800") + bytes(46)))
# --8<-- [end:ejemplo]
