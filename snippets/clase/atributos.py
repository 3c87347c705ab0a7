"""Los cuatro atributos de un socket."""

import socket

# --8<-- [start:ejemplo]
with socket.create_server(("127.0.0.1", 0)) as s:
    print(repr(s.family), s.family.name)
    print(repr(s.type), s.type.name)
    print(s.proto)
    print(s.timeout)
# --8<-- [end:ejemplo]
