"""La transferencia de TFTP (RFC 1350), que comparten servidor y cliente.

Enseña parada y espera sobre UDP: un bloque, su confirmación y el siguiente;
y nada se repite si no vence el plazo. Al ejecutarlo, enseña cómo son los
paquetes: `python3 transferencia_tftp.py`.
"""

import errno
import socket
import struct
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO

LEER, ESCRIBIR, DATOS, CONFIRMA, ERROR = range(1, 6)
CABECERA = struct.Struct("!HH")  # Qué es, y el número de bloque o de error.
BLOQUE = 512  # Uno más corto, aunque sea vacío, es el último.
MAYOR = 65535 * BLOQUE - 1  # El número de bloque tiene 16 bits.
ERRORES = (
    "Fallo del otro extremo", "No existe", "Acceso no permitido", "No cabe",
    "Paquete no permitido", "Transferencia desconocida", "Ya existe",
)  # fmt: skip
# El error de TFTP que corresponde a cada uno del sistema; si no, el 0.
CODIGOS = {
    errno.ENOENT: 1, errno.EACCES: 2, errno.ELOOP: 2, errno.EISDIR: 2,
    errno.EFBIG: 3, errno.ENOSPC: 3, errno.EEXIST: 6,
}  # fmt: skip


class RechazoError(Exception):
    """El otro extremo mandó un paquete de error."""


def paquete_de_error(codigo: int) -> bytes:
    return CABECERA.pack(ERROR, codigo) + ERRORES[codigo].encode() + b"\0"


@dataclass
class Transferencia:
    conector: socket.socket
    otro: tuple[str, int]
    plazo: float  # Segundos hasta repetir lo que no tuvo respuesta.
    intentos: int = 5
    mira: int = 1  # De quién llega: la máquina (1) o también su puerto (2).

    def manda(self, paquete: bytes) -> None:
        self.conector.sendto(paquete, self.otro)

    def pide(self, paquete: bytes, que: int, numero: int) -> bytes:
        """Manda un paquete, y devuelve los datos de la respuesta."""
        for _ in range(self.intentos):
            self.manda(paquete)
            limite = time.monotonic() + self.plazo
            while (queda := limite - time.monotonic()) > 0:
                self.conector.settimeout(queda)
                try:
                    datos, quien = self.conector.recvfrom(65535)
                except TimeoutError:
                    break
                es, suyo = CABECERA.unpack(datos[:4].ljust(4, b"\0"))
                if quien[: self.mira] != self.otro[: self.mira]:
                    # De otra transferencia: se le dice, y esta sigue. Un
                    # error no se contesta: podría no acabar nunca.
                    with suppress(OSError):
                        if es != ERROR:
                            self.conector.sendto(paquete_de_error(5), quien)
                elif es == ERROR:
                    raise RechazoError(suyo, datos[4:84])
                elif (es, suyo) == (que, numero):
                    # La primera respuesta dice con qué puerto se sigue.
                    self.otro, self.mira = quien, 2
                    return datos[4:]
                elif es == que == DATOS and suyo == numero - 1:
                    # Le faltó la confirmación. Al revés no se hace: si cada
                    # confirmación repetida repitiera un bloque, todo iría
                    # dos veces hasta el final («el aprendiz de brujo»).
                    self.manda(paquete)
        raise TimeoutError

    def envia(self, archivo: BinaryIO) -> None:
        if archivo.seek(0, 2) > MAYOR:
            raise OSError(errno.EFBIG, "")
        archivo.seek(0)
        for numero in range(1, 65536):  # Hasta ahí, aunque crezca.
            bloque = archivo.read(BLOQUE)
            paquete = CABECERA.pack(DATOS, numero) + bloque
            self.pide(paquete, CONFIRMA, numero)
            if len(bloque) < BLOQUE:
                break

    def recibe(self, paquete: bytes, tope: int) -> tuple[int, bytes]:
        """El último bloque, que queda sin confirmar, y todo lo recibido."""
        bloque, numero, datos = bytes(BLOQUE), 0, bytearray()
        while len(bloque) == BLOQUE:
            bloque, numero = self.pide(paquete, DATOS, numero + 1), numero + 1
            datos += bloque
            if len(bloque) > BLOQUE or len(datos) > tope:
                raise OSError(errno.EFBIG, "")
            paquete = CABECERA.pack(CONFIRMA, numero)
        return numero, bytes(datos)

    def confirma(self, ultimo: int) -> None:
        """Y espera: si la confirmación se pierde, repetirá el bloque."""
        self.intentos, self.plazo = 1, 2 * self.plazo
        with suppress(TimeoutError):
            self.pide(CABECERA.pack(CONFIRMA, ultimo), DATOS, ultimo + 1)


def main() -> None:
    if sys.argv[1:]:
        sys.exit("Uso: transferencia_tftp.py")
    print("Bloque:      ", CABECERA.pack(DATOS, 1) + b"Querida Ana:")
    print("Confirmación:", CABECERA.pack(CONFIRMA, 1))
    print("Error:       ", paquete_de_error(1))


if __name__ == "__main__":
    main()
