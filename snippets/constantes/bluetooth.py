"""Una dirección Bluetooth: texto en Python, seis bytes al revés en C."""


# --8<-- [start:ejemplo]
def a_bytes(direccion: str) -> bytes:
    octetos = bytes.fromhex(direccion.replace(":", " "))
    if len(octetos) != 6:
        raise ValueError(f"no es una dirección Bluetooth: {direccion!r}")
    return octetos[::-1]


def a_texto(octetos: bytes) -> str:
    return octetos[::-1].hex(":").upper()


octetos = a_bytes("00:11:22:AA:BB:CC")
print(octetos.hex(" "))
print(a_texto(octetos))
print("fabricante:", octetos[:2:-1].hex("-").upper())
# --8<-- [end:ejemplo]
