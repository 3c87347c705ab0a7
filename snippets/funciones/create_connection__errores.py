"""Los fallos de `create_connection`, cada uno con su excepción."""
# Pide: glibc

import select
import socket

# Reservado sin escuchar: quien se conecte a este puerto recibe un rechazo.
reservado = socket.socket()
reservado.bind(("127.0.0.1", 0))
cerrado = reservado.getsockname()[1]

# Con la cola llena, el sistema no contesta a quien llega después.
lleno = socket.create_server(("127.0.0.1", 0), backlog=0)
mudo = lleno.getsockname()[1]
relleno = socket.create_connection(("127.0.0.1", mudo), timeout=5)
select.select([lleno], [], [], 5)


# --8<-- [start:ejemplo]
def intentar(host: str, puerto: int) -> None:
    try:
        with socket.create_connection((host, puerto), timeout=0.1):
            print("conectado")
    except socket.gaierror as error:
        print("no se resuelve el nombre:", error)
    except TimeoutError:
        print("nadie contesta a tiempo")
    except ConnectionRefusedError:
        print("la máquina contesta, pero nadie escucha en ese puerto")
    except OSError as error:
        print("otro fallo de red:", error)


intentar("", 80)
intentar("127.0.0.1", mudo)
intentar("127.0.0.1", cerrado)
# --8<-- [end:ejemplo]

relleno.close()
lleno.close()
reservado.close()
