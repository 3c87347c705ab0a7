"""Un datagrama que no cabe en recv() llega cortado, y el resto se pierde.

Enseña el fallo, que en Linux no da error, y tres curas: un búfer en el que
quepa todo, MSG_TRUNC en recvmsg() y preguntar antes el tamaño. Todo ocurre
en esta máquina, y acaba solo.

    python3 datagrama_truncado.py
"""

import signal
import socket
import sys

PLAZO = 5
MAYOR = 65535  # La longitud de un datagrama UDP se escribe con 16 bits.
AVISO = b"temperatura=21.5"


def envia_dos(receptor: socket.socket) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as emisor:
        emisor.connect(receptor.getsockname())
        emisor.send(AVISO)
        emisor.send(b"fin")


def con_bufer_corto(receptor: socket.socket) -> None:
    print("Con un búfer de 12 bytes:")
    for _ in range(2):
        try:
            print(f"  recv(12): {receptor.recv(12)!r}")
        except OSError as error:
            # Windows sí avisa: el error es WSAEMSGSIZE.
            print(f"  recv(12): {error}")


def con_bufer_grande(receptor: socket.socket) -> None:
    print(f"Cura 1, un búfer de {MAYOR} bytes:")
    for _ in range(2):
        print(f"  recv({MAYOR}): {receptor.recv(MAYOR)!r}")


def con_recvmsg(receptor: socket.socket) -> None:
    print("Cura 2, recvmsg() dice si lo cortó:")
    for _ in range(2):
        datos, _, indicadores, _ = receptor.recvmsg(12)
        cortado = bool(indicadores & socket.MSG_TRUNC)
        print(f"  recvmsg(12): {datos!r}, cortado: {cortado}")


def con_el_tamano_antes(receptor: socket.socket) -> None:
    print("Cura 3, preguntar el tamaño sin sacarlo de la cola:")
    for _ in range(2):
        # MSG_PEEK lo deja donde está; con MSG_TRUNC, Linux da su tamaño
        # aunque no quepa. Se reciben 0 bytes: solo interesa el número.
        tamano = receptor.recv_into(
            bytearray(1), 1, socket.MSG_PEEK | socket.MSG_TRUNC
        )
        print(f"  {tamano} bytes: {receptor.recv(tamano)!r}")


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if len(sys.argv) > 1:
        sys.exit("Uso: datagrama_truncado.py, sin opciones.")
    casos = [con_bufer_corto, con_bufer_grande]
    if hasattr(socket.socket, "recvmsg"):
        casos.append(con_recvmsg)
    if sys.platform == "linux":
        casos.append(con_el_tamano_antes)
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receptor:
            receptor.bind(("127.0.0.1", 0))
            receptor.settimeout(PLAZO)
            for caso in casos:
                envia_dos(receptor)
                caso(receptor)
    except OSError as error:
        sys.exit(f"No se pudo hacer la prueba: {error}.")
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
