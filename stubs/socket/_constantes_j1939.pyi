"""CAN para vehículos pesados: `J1939_*`, `SO_J1939_*` y `SCM_J1939_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    J1939_EE_INFO_NONE: Final = 0
    """Valor neutro de `ee_info` en la cola de errores: no hay nada que añadir.

    Existe por completar la lista; lo que se recibe en la práctica es un aborto o una
    confirmación.
    """

    J1939_EE_INFO_TX_ABORT: Final = 1
    """Valor de `ee_info` que indica un mensaje largo que no se pudo entregar.

    `ee_errno` dice por qué: `EHOSTUNREACH` si nadie contestó en esa dirección. Los de
    recepción, que el núcleo añadió después, no tienen constante en `socket`.
    """

    J1939_FILTER_MAX: Final = 512
    """Cuántos filtros admite como mucho `SO_J1939_FILTER` en un socket.

    Pasarse da `EINVAL`.
    """

    J1939_IDLE_ADDR: Final = 254
    """Dirección del nodo que aún no tiene ninguna, o que perdió la suya.

    Se enlaza con ella, junto con un nombre de 64 bits, para reclamar una dirección.
    Mientras no se consiga, enviar otra cosa falla con `EADDRNOTAVAIL`.
    """

    J1939_MAX_UNICAST_ADDR: Final = 253
    """La dirección más alta que puede tener un nodo J1939.

    Las direcciones son de un byte: 254 y 255 tienen significado propio. No todas las
    libres lo son para cualquiera, porque la norma reserva muchas a funciones fijas (el
    motor es la 0).
    """

    J1939_NLA_BYTES_ACKED: Final = 1
    """Atributo con los bytes del mensaje que el otro nodo ya confirmó; sirve de barra
    de progreso.

    Viaja en la cola de errores, en el dato de nivel `SOL_SOCKET` y tipo 54, como
    atributo de *netlink*: longitud, tipo y un entero de 32 bits
    (`struct.unpack("=HHI", dato)`).
    """

    J1939_NLA_PAD: Final = 0
    """Atributo de relleno, sin información: alinea a 8 bytes los que vienen detrás.

    Al recorrer los atributos se salta. Ningún programa lo pide.
    """

    J1939_NO_ADDR: Final = 255
    """Ninguna dirección al enlazar, y difusión a todos los nodos al enviar.

    Para enviar o recibir difusiones hay que activar antes `SO_BROADCAST`; si no,
    `sendto` lanza `PermissionError` (`EACCES`) y las que llegan se descartan. Con un
    nombre de destino, cede la elección al núcleo.
    """

    J1939_NO_NAME: Final = 0
    """«Sin nombre»: el nodo se identifica solo por su dirección de un byte.

    Es el segundo campo de la dirección en Python. Un nombre de verdad son 64 bits
    únicos en el mundo, y su valor decide quién gana una dirección disputada: el menor.
    """

    J1939_NO_PGN: Final = 262144
    """«Sin PGN»: al enlazar, no filtra por tipo de mensaje; al enviar, usa el que fijó
    `connect`.

    Si tampoco hay `connect`, el mensaje sale con PGN 0, que es un mensaje real: indica
    siempre uno. Es el primer número que no cabe en 18 bits.
    """

    J1939_PGN_ADDRESS_CLAIMED: Final = 60928
    """PGN con el que un nodo reclama su dirección, o reconoce que se quedó sin ella.

    Los datos son los 8 bytes de su nombre, `struct.pack("<Q", nombre)`, y tienen que
    coincidir con el de `bind`, o `sendto` da `EPROTO`. Si nadie protesta en 250 ms, el
    núcleo da la dirección por buena y deja enviar.
    """

    J1939_PGN_ADDRESS_COMMANDED: Final = 65240
    """PGN con el que una herramienta ordena a un nodo que tome otra dirección.

    Lleva 9 bytes: nombre del nodo y dirección nueva. El núcleo no obedece por su
    cuenta: el programa que lleva la dirección debe recibirlo y volver a reclamar.
    """

    J1939_PGN_MAX: Final = 262143
    """El PGN más alto, 18 bits a uno; sirve de máscara que compara el PGN entero.

    Úsala en [SO_J1939_FILTER][socket.SO_J1939_FILTER] con los mensajes de PDU2, los de
    difusión por naturaleza, en que el byte bajo es parte del PGN.
    """

    J1939_PGN_PDU1_MAX: Final = 261888
    """Máscara para los PGN de PDU1, los dirigidos a un nodo: ignora el byte bajo.

    En ellos ese byte es la dirección de destino, que va en otro campo, y tiene que ser
    0 en el PGN: si no, `bind` y `sendto` fallan con `EINVAL`. Son PDU1 aquellos cuyo
    byte medio es menor que 240.
    """

    J1939_PGN_REQUEST: Final = 59904
    """PGN con el que se pide a un nodo que envíe otro PGN.

    Los datos son 3 bytes: el PGN pedido, con el byte menos significativo delante,
    `pgn.to_bytes(3, "little")`. Sirve para leer lo que no se emite por sí solo, como
    los códigos de avería.
    """

    SCM_J1939_DEST_ADDR: Final = 1
    """Dato auxiliar de `recvmsg`: el byte con la dirección a la que iba el mensaje.

    Falta en las difusiones. Con [SO_J1939_PROMISC][socket.SO_J1939_PROMISC] es lo único
    que dice para quién era.
    """

    SCM_J1939_DEST_NAME: Final = 2
    """Dato auxiliar de `recvmsg`: el nombre de 64 bits al que iba dirigido, en el orden
    de bytes de la máquina.

    Llega solo si el núcleo conoce el nombre de ese destino por una reclamación de
    dirección. Se lee con `struct.unpack("=Q", dato)`.
    """

    SCM_J1939_ERRQUEUE: Final = 4
    """Dato auxiliar de la cola de errores: una `struct sock_extended_err` con lo que
    pasó.

    Los 16 bytes se abren con `struct.unpack("=IBBBBII", dato)`. Un aborto trae el
    `errno` en el primer campo; una confirmación, `ENOMSG`, que no es un error.
    """

    SCM_J1939_PRIO: Final = 3
    """Dato auxiliar de `recvmsg`: un byte con la prioridad de lo recibido, de 0 a 7.

    Llega en todos los mensajes, sin pedirlo con ninguna opción.
    """

    SO_J1939_ERRQUEUE: Final = 4
    """Pide noticias de cada mensaje largo: si se confirmó, si se abortó y cuánto lleva.

    Nivel `SOL_CAN_BASE + CAN_J1939`; entero usado como booleano; 0 por defecto. Se leen
    con `recvmsg` y `MSG_ERRQUEUE`; las confirmaciones piden además `SO_TIMESTAMPING`
    (37 en Linux), que `socket` no define. Sin ella, un aborto aparece como error en la
    llamada siguiente.
    """

    SO_J1939_FILTER: Final = 1
    """Lista de lo que se acepta, por nombre y dirección del que envía o por PGN; basta
    cumplir un filtro.

    Nivel `SOL_CAN_BASE + CAN_J1939`; por filtro, 32 bytes:
    `struct.pack("=QQIIBB6x", nombre, máscara, pgn, máscara, dirección, máscara)`. Solo
    se pone; `b""` la vacía. Se suma al filtro de `bind` y `connect`, no lo sustituye.
    """

    SO_J1939_PROMISC: Final = 2
    """Recibe todo el tráfico J1939 de la interfaz, también el que va a otros nodos.

    Nivel `SOL_CAN_BASE + CAN_J1939`; entero usado como booleano; 0 por defecto; no pide
    privilegios. Anula los filtros de `bind` y `connect`; los de `SO_J1939_FILTER`
    siguen valiendo.
    """

    SO_J1939_SEND_PRIO: Final = 3
    """Prioridad en el bus de lo que envía el socket, de 0 (la que gana siempre) a 7; 6
    por defecto.

    Nivel `SOL_CAN_BASE + CAN_J1939`; entero. 0 y 1 piden `CAP_NET_ADMIN`, y más de 7 es
    `EDOM`. No es la de `SO_PRIORITY`, aunque por dentro la use.
    """
