"""Los datos auxiliares de una trama (`tpacket_auxdata`)."""

# --8<-- [start:ejemplo]
import struct

SOL_PACKET, PACKET_AUXDATA = 263, 8  # sin nombre en el módulo socket
AUXILIAR = struct.Struct("=IIIHHHH")
TP_STATUS_VLAN_VALID = 1 << 4


def describir(nivel: int, tipo: int, datos: bytes) -> str:
    if (nivel, tipo) != (SOL_PACKET, PACKET_AUXDATA):
        return "otra cosa"
    estado, largo, capturado, _, red, vlan, protocolo = AUXILIAR.unpack(datos)
    texto = f"{capturado} de {largo} bytes, paquete en el {red}"
    if estado & TP_STATUS_VLAN_VALID:
        texto += f", VLAN {vlan & 0xFFF} ({protocolo:#06x})"
    return texto


# Lo que recvmsg dio en Linux 6.18 para una trama de la VLAN 42.
dato = AUXILIAR.pack(0x51, 60, 60, 0, 14, 0x602A, 0x8100)
print(describir(SOL_PACKET, PACKET_AUXDATA, dato))
# --8<-- [end:ejemplo]
