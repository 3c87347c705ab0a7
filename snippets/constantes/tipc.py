"""Una suscripción al servidor de topología y el aviso que contesta."""
# Pide: bytes de menor a mayor

# --8<-- [start:ejemplo]
import socket
import struct

# Tipo, instancias de la menor a la mayor, plazo, filtro y 8 bytes propios.
SUSCRIPCION = struct.Struct("=IIIiI8s")
# Aviso, rango encontrado, socket (referencia y nodo) y la suscripción.
AVISO = struct.Struct("=IIIII28s")
SUCESOS = {
    socket.TIPC_PUBLISHED: "publicado",
    socket.TIPC_WITHDRAWN: "retirado",
    socket.TIPC_SUBSCR_TIMEOUT: "venció el plazo",
}

peticion = SUSCRIPCION.pack(
    18888,
    0,
    99,
    socket.TIPC_WAIT_FOREVER,
    socket.TIPC_SUB_SERVICE,
    b"mi marca",
)
print(len(peticion), peticion[12:16].hex())

# Así es el aviso de que alguien atiende la instancia 17.
aviso = AVISO.pack(socket.TIPC_PUBLISHED, 17, 17, 4096, 1, peticion)
suceso, menor, mayor, referencia, nodo, original = AVISO.unpack(aviso)
print(SUCESOS[suceso], menor, mayor, original == peticion)

anular = bytearray(peticion)
struct.pack_into(
    "=I", anular, 16, socket.TIPC_SUB_SERVICE | socket.TIPC_SUB_CANCEL
)
print("para anularla:", anular[16:20].hex())
# --8<-- [end:ejemplo]
