"""Comunicación entre los nodos de un clúster: `TIPC_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    TIPC_ADDR_ID: Final = 3
    """Dirección de un socket concreto, la que TIPC le asigna al crearlo:
    `(TIPC_ADDR_ID, nodo, referencia, 0)`.

    Se lee con [getsockname][socket.socket.getsockname] y llega como remitente en
    [recvfrom][socket.socket.recvfrom]. No se elige, y no sobrevive a un reinicio: no la
    guardes.
    """

    TIPC_ADDR_NAME: Final = 2
    """Dirección de un servicio por su nombre: `(TIPC_ADDR_NAME, tipo, instancia,
    dominio)`, con dominio 0 para buscar en todo el clúster.

    Es la que usa un cliente: no dice en qué nodo está el servidor, y si hay varios TIPC
    reparte. Los tipos por debajo de 64 son de TIPC.
    """

    TIPC_ADDR_NAMESEQ: Final = 1
    """Dirección de un rango de servicio: un tipo y todas las instancias de la menor a
    la mayor.

    Es el primer elemento de la tupla: `(TIPC_ADDR_NAMESEQ, tipo, menor, mayor)`. En
    [bind][socket.socket.bind] publica el rango; en [sendto][socket.socket.sendto] envía
    a todos los que atienden alguna instancia suya, la multidifusión de TIPC.
    """

    TIPC_CFG_SRV: Final = 0
    """Fue el tipo del servicio de configuración de TIPC, que atendía a la antigua orden
    `tipc-config`.

    Está obsoleto; las cabeceras actuales llaman a ese número `TIPC_NODE_STATE`:
    suscribirse a él avisa de los nodos que entran y salen.
    """

    TIPC_CLUSTER_SCOPE: Final = 2
    """Alcance de clúster: el servicio que se publica se ve desde todos los nodos.

    Es el quinto elemento de la dirección y el que Python pone si falta.
    """

    TIPC_CONN_TIMEOUT: Final = 130
    """Opción con el plazo de [connect][socket.socket.connect], en milisegundos.

    Nivel `SOL_TIPC`; entero, 8000 por defecto. Es del núcleo y va aparte de
    `settimeout`, que sigue funcionando.
    """

    TIPC_CRITICAL_IMPORTANCE: Final = 3
    """El grado más alto, para lo que no debe perderse aunque el receptor esté saturado.

    Si se lo das a todo, vuelve a no haber diferencias.
    """

    TIPC_DEST_DROPPABLE: Final = 129
    """Opción que decide qué pasa con un mensaje que no se pudo entregar: con 1 se
    pierde; con 0 vuelve al remitente.

    Nivel `SOL_TIPC`; entero booleano, 1 por defecto en los sockets sin conexión. Lo
    devuelto se lee con `recvmsg`: la causa y los datos vienen como datos auxiliares.
    """

    TIPC_HIGH_IMPORTANCE: Final = 2
    """Importancia alta, para el tráfico de control que debe pasar cuando los datos ya
    no caben.
    """

    TIPC_IMPORTANCE: Final = 127
    """Opción con la importancia de los mensajes que envía el socket: cuando el receptor
    se satura, TIPC rechaza antes los menos importantes.

    Nivel `SOL_TIPC`; un entero de `TIPC_LOW_IMPORTANCE` (por defecto) a
    `TIPC_CRITICAL_IMPORTANCE`. Otro número da `EINVAL`.
    """

    TIPC_LOW_IMPORTANCE: Final = 0
    """Importancia normal: la de todo socket mientras no se cambie.

    Pese a `LOW`, no es un grado por debajo de lo corriente.
    """

    TIPC_MEDIUM_IMPORTANCE: Final = 1
    """Un grado sobre lo normal: admite una cola del receptor del doble de larga antes
    de que se rechacen los mensajes.
    """

    TIPC_NODE_SCOPE: Final = 3
    """Alcance de nodo: solo ven el servicio los sockets de la misma máquina.

    Úsalo en pruebas y para lo que no debe salir del nodo.
    """

    TIPC_PUBLISHED: Final = 1
    """Aviso de que el servicio está publicado: acaba de aparecer, o ya estaba cuando
    llegó la suscripción.
    """

    TIPC_SRC_DROPPABLE: Final = 128
    """Opción que deja a TIPC tirar los mensajes de este socket si el enlace está
    congestionado, en lugar de hacerle esperar.

    Nivel `SOL_TIPC`; entero booleano. Por defecto es 1 con `SOCK_DGRAM` y 0 con
    `SOCK_RDM` y `SOCK_SEQPACKET`; con `SOCK_STREAM` no se puede poner (`ENOPROTOOPT`).
    """

    TIPC_SUBSCR_TIMEOUT: Final = 3
    """Aviso de que venció el plazo de la suscripción; no llegarán más por ella.

    No llega si el plazo era [TIPC_WAIT_FOREVER][socket.TIPC_WAIT_FOREVER].
    """

    TIPC_SUB_CANCEL: Final = 4
    """Bit que anula una suscripción: se envía otra vez la misma, con este bit sumado al
    filtro.

    Los demás campos tienen que ser idénticos a los de la original. Cerrar el socket las
    anula todas.
    """

    TIPC_SUB_PORTS: Final = 1
    """Filtro de suscripción: un aviso por cada socket que publica o retira un servicio
    del rango.

    Úsalo para contar servidores o para conocer la dirección de cada uno.
    """

    TIPC_SUB_SERVICE: Final = 2
    """Filtro de suscripción: un aviso cuando aparece el primer socket de un servicio y
    otro cuando se va el último.

    Basta para esperar a que un servicio esté disponible, sin saber cuántos lo atienden.
    """

    TIPC_TOP_SRV: Final = 1
    """Tipo y también instancia del servidor de topología, el que avisa de qué servicios
    aparecen y desaparecen.

    Se conecta un `SOCK_SEQPACKET` a `(TIPC_ADDR_NAME, TIPC_TOP_SRV, TIPC_TOP_SRV, 0)`,
    se le envían suscripciones y se leen sus avisos.
    """

    TIPC_WAIT_FOREVER: Final = -1
    """Plazo de una suscripción que no caduca; los demás se dan en milisegundos.

    En Python es -1 y el campo no tiene signo: `struct.pack("I", …)` lo rechaza. Usa
    `"i"`, que produce los mismos bytes.
    """

    TIPC_WITHDRAWN: Final = 2
    """Aviso de que el servicio se retiró: se cerró su socket, terminó el proceso o se
    perdió el nodo.
    """

    TIPC_ZONE_SCOPE: Final = 1
    """Alcance de zona, un nivel por encima del clúster que TIPC no llegó a implementar.

    Está obsoleto desde Linux 4.17 y se trata como
    [TIPC_CLUSTER_SCOPE][socket.TIPC_CLUSTER_SCOPE].
    """
