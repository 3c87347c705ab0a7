"""El servicio de Hyper-V que equivale a un puerto de AF_VSOCK en Linux."""

# --8<-- [start:ejemplo]
import uuid


def servicio(puerto: int) -> str:
    """El identificador de Hyper-V de un puerto de AF_VSOCK."""
    plantilla = uuid.UUID("00000000-facb-11e6-bd58-64006a7986d3")
    return str(uuid.UUID(fields=(puerto, *plantilla.fields[1:])))


print(servicio(5000))
# --8<-- [end:ejemplo]
