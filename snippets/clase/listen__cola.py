"""Cuántas conexiones caben en la cola de `listen(1)`, sin `accept`."""

import contextlib
import socket

# --8<-- [start:ejemplo]
with contextlib.ExitStack() as pila:
    servidor = pila.enter_context(socket.socket())
    servidor.bind(("127.0.0.1", 0))
    servidor.listen(1)

    def probar(numero: int) -> None:
        cliente = pila.enter_context(socket.socket())
        cliente.settimeout(0.2)
        try:
            cliente.connect(servidor.getsockname())
            print(numero, "conecta")
        except TimeoutError:
            print(numero, "no cabe: vence su plazo")

    probar(1)
    probar(2)
    probar(3)
    conexion, _ = servidor.accept()
    pila.enter_context(conexion)
    print("accept() recoge la primera")
    probar(4)
# --8<-- [end:ejemplo]
