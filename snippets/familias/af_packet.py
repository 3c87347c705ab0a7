"""Una trama Ethernet: componerla y, con permiso, enviarla y recibirla."""

import socket
import struct
import sys

# --8<-- [start:ejemplo]
TIPO = 0x88B5  # reservado para experimentos
destino = bytes(6)  # 00:00:00:00:00:00, la de la interfaz local
origen = bytes.fromhex("020000000001")
trama = struct.pack("!6s6sH", destino, origen, TIPO) + b"hola"

para, de, tipo = struct.unpack_from("!6s6sH", trama)
print("para", para.hex(":"), "de", de.hex(":"), "tipo", hex(tipo))
print(trama[14:])
# --8<-- [end:ejemplo]

if "nucleo" in sys.argv[1:]:
    # --8<-- [start:nucleo]
    with (
        socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as receptor,
        socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as emisor,
    ):
        receptor.bind(("lo", TIPO))
        receptor.settimeout(5)
        emisor.bind(("lo", 0))  # 0: no recibe nada
        print(emisor.send(trama), "bytes")
        print(receptor.recvfrom(65536))

        print("enlazado a", receptor.getsockname())
    # --8<-- [end:nucleo]
