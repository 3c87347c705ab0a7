"""Los valores de las opciones Bluetooth de Linux, empaquetados a mano."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import struct

# Con los números: los nombres son de Python 3.14, y dependen de cómo
# se compiló.
SECURITY_HIGH, VOICE_TRANSPARENT, MODE_EXT_FLOWCTL = 3, 0x0003, 4
valores = {
    "BT_SECURITY": struct.pack("BB", SECURITY_HIGH, 0),
    "BT_VOICE": struct.pack("=H", VOICE_TRANSPARENT),
    "BT_RCVMTU": struct.pack("=H", 512),
    "BT_MODE": struct.pack("B", MODE_EXT_FLOWCTL),
    "BT_POWER": struct.pack("B", 0),
}
for opcion, valor in valores.items():
    print(f"{opcion}: {valor.hex(' ')}")

# Lo que devuelve BT_PHY es una máscara.
PHY = "BR_1M EDR_2M EDR_3M"  # cada una, con 1, 3 y 5 ranuras
nombres = [f"{p}_{n}SLOT" for p in PHY.split() for n in (1, 3, 5)]
nombres += [f"LE_{p}_{s}" for p in ("1M", "2M", "CODED") for s in ("TX", "RX")]
leida = 0x0E00
print([n for bit, n in enumerate(nombres) if leida >> bit & 1])
# --8<-- [end:ejemplo]
