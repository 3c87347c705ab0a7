"""El servicio de Hyper-V que corresponde a un puerto de `AF_VSOCK`."""

# --8<-- [start:ejemplo]
import struct
import uuid

PLANTILLA = "{:08x}-facb-11e6-bd58-64006a7986d3"


def servicio(puerto: int) -> str:
    return PLANTILLA.format(puerto)


def puerto(servicio: str) -> int:
    return uuid.UUID(servicio).fields[0]


print(servicio(5000))
print(puerto("00001388-facb-11e6-bd58-64006a7986d3"))
# --8<-- [end:ejemplo]

# --8<-- [start:bytes]
CUALQUIERA = uuid.UUID(int=0)  # socket.HV_GUID_WILDCARD
AF_HYPERV = 34
direccion = struct.pack(
    "=HH16s16s",
    AF_HYPERV,
    0,
    CUALQUIERA.bytes_le,
    uuid.UUID(servicio(5000)).bytes_le,
)
print(len(direccion), direccion[20:].hex())
# --8<-- [end:bytes]
