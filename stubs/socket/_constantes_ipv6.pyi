"""Opciones de IPv6: `IPV6_*`."""

import sys
from typing import Final

IPV6_CHECKSUM: Final[int]
"""Pide al núcleo que calcule y compruebe la suma de control de un protocolo propio en
un socket en bruto.

Nivel `IPPROTO_IPV6`, en [SOCK_RAW][socket.SOCK_RAW]; entero par: la posición de la suma
dentro de los datos, o -1, por defecto, para que no la toque. En Linux, ICMPv6 la lleva
siempre y cambiarla da `EINVAL`; en UDP y TCP da `ENOPROTOOPT`.
"""

IPV6_DONTFRAG: Final[int]
"""No trocea los datagramas grandes: enviarlos da `EMSGSIZE`.

Nivel `IPPROTO_IPV6`; entero usado como booleano; 0 por defecto; para UDP y sockets en
bruto. La usa quien mide el camino o ajusta su tamaño, como QUIC. No la confundas con el
indicador DF de IPv4: en IPv6 los encaminadores nunca trocean, y lo que se apaga es
hacerlo aquí.
"""

IPV6_HOPLIMIT: Final[int]
"""Dato auxiliar con el límite de saltos: el que trajo un datagrama o el que llevará el
que envías.

Es un `int` de C de 0 a 255. No es una opción: en Linux, `setsockopt` con ella da
`[Errno 92]`. Para recibirlo se enciende [IPV6_RECVHOPLIMIT][socket.IPV6_RECVHOPLIMIT];
para cambiarlo en un solo envío se pasa a [sendmsg][socket.socket.sendmsg]; para todos,
[IPV6_UNICAST_HOPS][socket.IPV6_UNICAST_HOPS].
"""

IPV6_HOPOPTS: Final[int]
"""Cabecera de opciones salto a salto, que miran todos los encaminadores del camino.

Bytes con la cabecera entera, en múltiplos de 8; en Linux, ponerla pide `CAP_NET_RAW`.
También es el tipo del dato auxiliar que enciende
[IPV6_RECVHOPOPTS][socket.IPV6_RECVHOPOPTS]. La llevan los mensajes MLD de
multidifusión; Internet suele descartar el resto.
"""

IPV6_JOIN_GROUP: Final[int]
"""Apunta el socket a un grupo de multidifusión IPv6.

Nivel `IPPROTO_IPV6`; la estructura `ipv6_mreq`: los 16 bytes del grupo y el número de
la interfaz, 0 para que elija el sistema. Es la `IPV6_ADD_MEMBERSHIP` de otros textos.
Indica siempre la interfaz: los grupos `ff02::…` existen en todas las redes a la vez.
"""

IPV6_LEAVE_GROUP: Final[int]
"""Borra el socket de un grupo de multidifusión IPv6.

Lleva la misma `ipv6_mreq` con que se apuntó, interfaz incluida; si no coincide,
`EADDRNOTAVAIL`. Al cerrar el socket se deja el grupo sin llamarla.
"""

IPV6_MULTICAST_HOPS: Final[int]
"""Límite de saltos de lo que se envía a grupos IPv6.

Nivel `IPPROTO_IPV6`; de 0 a 255; 1 por defecto, y -1 vuelve a él. Con IPv6, el alcance
lo marca sobre todo el propio grupo (`ff02` no sale de la red, `ff05` llega al recinto);
este límite es la segunda barrera.
"""

IPV6_MULTICAST_IF: Final[int]
"""Elige por qué interfaz sale la multidifusión IPv6.

Nivel `IPPROTO_IPV6`; un entero, el número que da `if_nametoindex`, y no una dirección
como en IPv4; 0 por defecto, la de la tabla de rutas. Con un número que no existe,
`[Errno 19]`. En TCP no vale.
"""

IPV6_MULTICAST_LOOP: Final[int]
"""Decide si lo que envías a un grupo IPv6 vuelve a los sockets de tu máquina.

Nivel `IPPROTO_IPV6`; entero usado como booleano; encendida al nacer. Apágala cuando
solo te interesan los demás, no para reconocer tus propios mensajes: si otro proceso de
la máquina escucha, tampoco los vería.
"""

IPV6_PKTINFO: Final[int]
"""Dato auxiliar con la dirección local y la interfaz de un datagrama IPv6.

Es `in6_pktinfo`, 20 bytes: `struct.unpack("=16sI", …)`. Al recibir lo enciende
[IPV6_RECVPKTINFO][socket.IPV6_RECVPKTINFO]; al enviar, con
[sendmsg][socket.socket.sendmsg], elige el origen y la salida. En Linux también se puede
fijar para todos los envíos con `setsockopt`. En Windows hace los dos papeles, pues allí
no existe el nombre con `RECV`.
"""

IPV6_RECVRTHDR: Final[int]
"""Entrega como dato auxiliar la cabecera de encaminamiento de cada datagrama que la
traiga.

Nivel `IPPROTO_IPV6`; entero usado como booleano; 0 por defecto; el tipo del dato es
[IPV6_RTHDR][socket.IPV6_RTHDR]. Solo la verás en redes con encaminamiento por segmentos
o con movilidad IPv6.
"""

IPV6_RECVTCLASS: Final[int]
"""Entrega como dato auxiliar la clase de tráfico con que llegó cada datagrama.

Nivel `IPPROTO_IPV6`; entero usado como booleano. El dato es un `int` de C y su tipo,
[IPV6_TCLASS][socket.IPV6_TCLASS]; en IPv4 era un solo byte. Los dos bits bajos son los
avisos de congestión, ECN.
"""

IPV6_RTHDR: Final[int]
"""Cabecera de encaminamiento: por qué puntos intermedios pasa el datagrama.

Bytes con la cabecera entera. Linux admite el encaminamiento por segmentos (tipo 4) y,
con privilegios, el de movilidad (tipo 2); el tipo 0 da `EINVAL`. También es el tipo del
dato auxiliar que se recibe.
"""

IPV6_TCLASS: Final[int]
"""Marca los paquetes IPv6 con su clase de tráfico, el DSCP, para que la red les dé
prioridad.

Nivel `IPPROTO_IPV6`; de 0 a 255; 0 por defecto, y -1 vuelve a él. Es la
[IP_TOS][socket.IP_TOS] de IPv6, con los mismos bits. En un socket de doble pila, el
tráfico IPv4 no la usa: pon las dos. Como dato auxiliar, marca un solo envío.
"""

IPV6_UNICAST_HOPS: Final[int]
"""Límite de saltos de cada paquete IPv6 que no va a un grupo: el TTL de IPv6.

Nivel `IPPROTO_IPV6`; de 0 a 255, o -1 para volver al del sistema, 64. Linux lo toma de
la ruta o de `/proc/sys/net/ipv6/conf/*/hop_limit`. El descubrimiento de vecinos exige
255 para rechazar lo que venga de fuera.
"""

IPV6_V6ONLY: Final[int]
"""Limita el socket a IPv6; a 0, también atiende IPv4, con direcciones `::ffff:…` (doble
pila).

Nivel `IPPROTO_IPV6`; entero usado como booleano; por defecto 0 en Linux
(`/proc/sys/net/ipv6/bindv6only`) y 1 en Windows: conviene fijar siempre su valor. Antes
de [bind][socket.socket.bind]; después da `EINVAL`.
[create_server][socket.create_server] la pone a 1, o a 0 con `dualstack_ipv6=True`.
OpenBSD no deja ponerla a 0.
"""

if sys.platform != "win32":
    IPV6_DSTOPTS: Final[int]
    """Cabecera de opciones para el destino, que los encaminadores no miran.

    Bytes con la cabecera entera, en múltiplos de 8; el primero lo rellena el núcleo.
    Ponerla pide `CAP_NET_RAW` en Linux. Como dato auxiliar llega si se enciende
    [IPV6_RECVDSTOPTS][socket.IPV6_RECVDSTOPTS]. La usó la movilidad de IPv6 y poco más.
    """

    IPV6_NEXTHOP: Final[int]
    """El siguiente salto al que se entrega el paquete, sin mirar la tabla de rutas.
    Linux no la hace.

    El RFC 3542 la define con una `sockaddr_in6` y privilegios, y los BSD la siguen; en
    Linux, ponerla o leerla da `[Errno 92] Protocol not available`. Para dirigir tráfico
    allí están `ip rule` y [SO_MARK][socket.SO_MARK].
    """

    IPV6_PATHMTU: Final[int]
    """El tamaño de paquete que admite el camino hasta el destino de un socket
    conectado.

    Nivel `IPPROTO_IPV6`; solo se lee; `ip6_mtuinfo`, 32 bytes: una `sockaddr_in6` y el
    entero. Empieza siendo el de la interfaz y baja al llegar avisos ICMPv6. Con el
    socket sin conectar da un error.
    """

    IPV6_RECVDSTOPTS: Final[int]
    """Enciende la entrega de las opciones de destino de cada datagrama.

    Nivel `IPPROTO_IPV6`; entero usado como booleano. Llegan con el tipo
    [IPV6_DSTOPTS][socket.IPV6_DSTOPTS] y sin interpretar: tú recorres los pares de tipo
    y longitud. Recibirlas no pide privilegios; enviarlas, sí.
    """

    IPV6_RECVHOPLIMIT: Final[int]
    """Enciende la entrega del límite de saltos con que llegó cada datagrama.

    Nivel `IPPROTO_IPV6`; entero usado como booleano; el dato es un `int` con el tipo
    [IPV6_HOPLIMIT][socket.IPV6_HOPLIMIT]. La necesita quien escribe ICMPv6: un anuncio
    de vecino con menos de 255 viene de otra red y se descarta.
    """

    IPV6_RECVHOPOPTS: Final[int]
    """Enciende la entrega de las opciones salto a salto de lo que llega.

    Nivel `IPPROTO_IPV6`; entero usado como booleano; el tipo del dato es
    [IPV6_HOPOPTS][socket.IPV6_HOPOPTS]. Le sirve a un supervisor de MLD, cuyos mensajes
    llevan la opción de alerta al encaminador.
    """

    IPV6_RECVPATHMTU: Final[int]
    """Avisa con un dato auxiliar cuando cambia el tamaño de paquete del camino.

    Nivel `IPPROTO_IPV6`; entero usado como booleano. Va con
    [IPV6_DONTFRAG][socket.IPV6_DONTFRAG]: el aviso llega cuando un envío no cabe, como
    `ip6_mtuinfo` de tipo [IPV6_PATHMTU][socket.IPV6_PATHMTU] y sin datos. En Linux no
    despierta a `select` ni a un socket con plazo: hay que leer sin bloquear. Para
    mirarlo una vez basta leer esa opción.
    """

    IPV6_RECVPKTINFO: Final[int]
    """Enciende la entrega de la dirección de destino y la interfaz de cada datagrama
    IPv6.

    Nivel `IPPROTO_IPV6`; entero usado como booleano; el dato llega con el tipo
    [IPV6_PKTINFO][socket.IPV6_PKTINFO], sin `RECV`. Con ella, un servidor UDP enlazado
    a `::` responde desde la dirección a la que le llamaron. En IPv4 la opción y el dato
    comparten nombre; aquí no.
    """

    IPV6_RTHDRDSTOPTS: Final[int]
    """Opciones de destino que se leen también en cada punto intermedio de la cabecera
    de encaminamiento.

    Mismo formato y privilegios que [IPV6_DSTOPTS][socket.IPV6_DSTOPTS], pero va delante
    de [IPV6_RTHDR][socket.IPV6_RTHDR] y sin ella no sale. Está en el RFC 3542 y apenas
    tiene uso.
    """

    IPV6_RTHDR_TYPE_0: Final = 0
    """El tipo 0 de cabecera de encaminamiento, prohibido desde 2007 (RFC 5095); no es
    una opción.

    Dejaba a cualquiera hacer rebotar paquetes entre dos máquinas hasta llenar su
    enlace. Los sistemas actuales lo descartan al recibir, y Linux da `EINVAL` al
    ponerlo. Solo vale para reconocerlo en una captura.
    """

if sys.platform != "linux" and sys.platform != "win32":
    IPV6_USE_MIN_MTU: Final = 42
    """Trocea en paquetes de 1280 bytes, que caben en cualquier camino IPv6, sin
    averiguar cuánto admite.

    Nivel `IPPROTO_IPV6`; -1, por defecto, lo hace solo con la multidifusión; 0, nunca;
    1, siempre. Los servidores de DNS la ponen a 1 para que sus respuestas grandes no se
    pierdan esperando un aviso ICMPv6. Linux no la tiene.
    """

if (sys.platform == "linux" or sys.platform == "win32") and sys.version_info >= (3, 15):
    IPV6_HDRINCL: Final[int]
    """Indica que la cabecera IPv6 va ya escrita delante de los datos.

    Nivel `IPPROTO_IPV6`, en sockets en bruto; entero usado como booleano; encendida de
    fábrica con [IPPROTO_RAW][socket.IPPROTO_RAW]. Es la [IP_HDRINCL][socket.IP_HDRINCL]
    de IPv6, sin suma de control que calcular. Linux la atiende desde 4.5; mientras
    Python no la nombra, usa el 36.
    """

if (sys.platform == "linux" or sys.platform == "win32") and sys.version_info >= (3, 14):
    IPV6_RECVERR: Final[int]
    """Guarda en una cola los errores ICMPv6 que provoca lo enviado, con su destino.

    Nivel `IPPROTO_IPV6`; entero usado como booleano; 0 por defecto. Se lee con
    [MSG_ERRQUEUE][socket.MSG_ERRQUEUE] y trae `sock_extended_err`, como en IPv4; los
    tipos y códigos, en cambio, son los de ICMPv6: puerto cerrado es 1 y 4, no 3 y 3.
    Antes de 3.14 falta el nombre: en Linux, 25.
    """
