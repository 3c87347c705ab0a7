"""Las excepciones de un socket, de la más concreta a la más general."""
# Pide: glibc

import socket

with socket.create_server(("127.0.0.1", 0)) as cerrado:
    puerto = cerrado.getsockname()[1]


# --8<-- [start:ejemplo]
def conectar(maquina: str, puerto: int | str) -> str:
    try:
        with socket.create_connection((maquina, puerto), timeout=5):
            return "conectado"
    except socket.gaierror as error:
        return f"no se resuelve: {error.strerror}"
    except ConnectionRefusedError:
        return "nadie escucha ahí"
    except TimeoutError:
        return "venció el plazo"
    except OSError as error:
        return f"otro fallo del sistema: {error}"


print(conectar("127.0.0.1", puerto))
print(conectar("127.0.0.1", "servicio-inventado"))
print(socket.timeout is TimeoutError, socket.error is OSError)
# --8<-- [end:ejemplo]
