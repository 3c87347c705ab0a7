"""Arrancar aunque quede el archivo de antes, sin pisar a otro servidor."""

import fcntl
import os
import socket
import tempfile
from pathlib import Path

carpeta = tempfile.TemporaryDirectory()
os.chdir(carpeta.name)


# --8<-- [start:ejemplo]
def servidor_unico(ruta: str) -> tuple[socket.socket, int]:
    """Escucha en `ruta`; da también el cerrojo, que queda abierto."""
    cerrojo = os.open(ruta + ".lock", os.O_CREAT | os.O_RDWR, 0o600)
    servidor = socket.socket(socket.AF_UNIX)
    try:
        fcntl.flock(cerrojo, fcntl.LOCK_EX | fcntl.LOCK_NB)
        Path(ruta).unlink(missing_ok=True)  # su dueño ya no está
        servidor.bind(ruta)
        servidor.listen()
    except BaseException:
        servidor.close()
        os.close(cerrojo)
        raise
    return servidor, cerrojo


primero, su_cerrojo = servidor_unico("servicio.sock")
try:
    servidor_unico("servicio.sock")
except BlockingIOError:
    print("ya hay otro en marcha")

# Como si el primero se cayera: su archivo queda.
primero.close()
os.close(su_cerrojo)
segundo, su_cerrojo = servidor_unico("servicio.sock")
print("arranca de nuevo en", segundo.getsockname())
# --8<-- [end:ejemplo]

segundo.close()
os.close(su_cerrojo)
carpeta.cleanup()
