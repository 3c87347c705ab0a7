"""Qué nombre elige `getfqdn`, sin consultar ningún nombre de verdad."""

# --8<-- [start:ejemplo]
import socket
from unittest import mock

# Con «192.0.2.7 correo correo.example.org» en /etc/hosts:
hallado = ("correo", ["correo.example.org"], ["192.0.2.7"])
with mock.patch("socket.gethostbyaddr", return_value=hallado):
    print(socket.getfqdn("192.0.2.7"))

# Una dirección sin nombre:
sin_nombre = socket.herror(1, "sin nombre")
with mock.patch("socket.gethostbyaddr", side_effect=sin_nombre):
    print(socket.getfqdn("192.0.2.8"))
# --8<-- [end:ejemplo]
