"""El filtro de un socket HCI: qué paquetes, qué sucesos y de qué orden."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import struct

FILTRO = struct.Struct("=III H2x")  # hci_filter, con su relleno
SUCESO = 0x04  # tipo de paquete
ORDEN_COMPLETA, LOW_ENERGY = 0x0E, 0x3E  # números de suceso


def filtrar(tipos: list[int], sucesos: list[int]) -> bytes:
    mascara_de_tipos = sum(1 << tipo for tipo in tipos)
    mascara = sum(1 << suceso for suceso in sucesos)
    return FILTRO.pack(
        mascara_de_tipos, mascara & 0xFFFFFFFF, mascara >> 32, 0
    )


valor = filtrar([SUCESO], [ORDEN_COMPLETA, LOW_ENERGY])
print(len(valor), valor.hex(" ", 4))
# --8<-- [end:ejemplo]
