"""Las funciones clásicas de nombres, servicios y bytes, juntas.

Enseña qué da cada una y dónde engaña. Solo pregunta a las listas de esta
máquina (/etc/services, /etc/protocols y /etc/hosts): no usa la red.

    python3 servicios_y_nombres.py
"""

import signal
import socket
import sys
from collections.abc import Callable


def prueba(funcion: Callable[..., object], *datos: object) -> None:
    """Llama a la función, y escribe la llamada y lo que da."""
    try:
        da = repr(funcion(*datos))
    except OSError as error:
        # También `gaierror` y `herror`: son clases de OSError.
        da = f"lanza {type(error).__name__}"
    entre = ", ".join(map(repr, datos))
    print(f"  {funcion.__name__}({entre}) → {da}")


def servicios() -> None:
    print("Servicios y protocolos: un nombre por un número")
    prueba(socket.getservbyname, "http", "tcp")
    prueba(socket.getservbyport, 53, "udp")
    prueba(socket.getservbyname, "HTTP")  # Distingue las mayúsculas.
    prueba(socket.getservbyport, 65535)
    prueba(socket.getprotobyname, "tcp")
    prueba(socket.getprotobyname, "http")  # Eso es un servicio.


def nombres() -> None:
    print("Nombres: solo IPv4, salvo de la dirección al nombre")
    prueba(socket.gethostbyname, "localhost")
    prueba(socket.gethostbyname, "")  # Sin avisar, la comodín.
    prueba(socket.gethostbyname, "::1")
    prueba(socket.gethostbyname_ex, "127.0.0.1")
    # Lo que sigue depende de tu /etc/hosts: se comprueba y no se enseña.
    try:
        nombre, alias, _ = socket.gethostbyaddr("127.0.0.1")
    except OSError:
        sys.exit("Este sistema no tiene un nombre para 127.0.0.1.")
    suyos = [nombre, *alias]
    print(f"  gethostbyaddr() conoce a localhost: {'localhost' in suyos}")
    fqdn = socket.getfqdn("127.0.0.1")
    print(f"  getfqdn() da uno de sus nombres: {fqdn in suyos}")


def direcciones() -> None:
    print("Direcciones IPv4: el texto, por sus cuatro bytes")
    prueba(socket.inet_aton, "127.0.0.1")
    prueba(socket.inet_ntoa, b"\x7f\x00\x00\x01")
    prueba(socket.inet_aton, "127.1")  # Vale: no sirve para validar.
    prueba(socket.inet_aton, "localhost")


def orden() -> None:
    print("Orden de bytes: cómo quedan en la memoria")
    # El número que da htons() depende de la máquina; los bytes, no.
    girado = socket.htons(80)
    print(f"  htons(80): {girado.to_bytes(2, sys.byteorder).hex(' ')}")
    print(f"  y ntohs() lo deshace: {socket.ntohs(girado)}")
    girado = socket.htonl(0x7F000001)
    print(f"  htonl(0x7f000001): {girado.to_bytes(4, sys.byteorder).hex(' ')}")
    print(f"  y ntohl() lo deshace: {socket.ntohl(girado):#x}")


def plazo_de_todos() -> None:
    print("setdefaulttimeout(): el plazo con que nace cada socket")
    antes = socket.getdefaulttimeout()
    for plazo in (None, 5, 0):
        socket.setdefaulttimeout(plazo)
        with socket.socket() as nuevo:
            espera = "espera" if nuevo.getblocking() else "no espera"
            print(f"  Con {plazo}, nace con {nuevo.gettimeout()}: {espera}")
    # Lo ven todas las bibliotecas: se deja como estaba.
    socket.setdefaulttimeout(antes)


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if sys.argv[1:]:
        sys.exit("Uso: servicios_y_nombres.py")
    try:
        servicios()
        nombres()
        direcciones()
        orden()
        plazo_de_todos()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
