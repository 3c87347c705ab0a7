"""El nombre (NAME) de un nodo J1939: 64 bits repartidos en campos."""

# --8<-- [start:ejemplo]
import struct

CAMPOS = {  # del bit menos significativo al más
    "número de serie": 21,
    "fabricante": 11,
    "instancia de centralita": 3,
    "instancia de función": 5,
    "función": 8,
    "reservado": 1,
    "sistema": 7,
    "instancia de sistema": 4,
    "sector": 3,
    "puede cambiar de dirección": 1,
}


def componer(valores: dict[str, int]) -> int:
    nombre = desplazamiento = 0
    for campo, bits in CAMPOS.items():
        valor = valores.get(campo, 0)
        if valor >> bits:
            raise ValueError(f"«{campo}» no cabe en {bits} bits")
        nombre |= valor << desplazamiento
        desplazamiento += bits
    return nombre


nombre = componer(
    {
        "número de serie": 1234,
        "fabricante": 666,
        "función": 130,
        "sector": 2,
        "puede cambiar de dirección": 1,
    }
)
print(f"{nombre:#018x}")
print("datos de la reclamación:", struct.pack("<Q", nombre).hex(" "))
# --8<-- [end:ejemplo]
