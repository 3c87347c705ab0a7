"""Códigos de error de la resolución de nombres: `EAI_*`."""

import sys
from typing import Final

EAI_AGAIN: Final[int]
"""El servidor de nombres no contestó o pidió esperar: el único fallo de resolución que
un reintento puede arreglar.

En Linux el mensaje es `Temporary failure in name resolution`. También sale sin conexión
a la red o con un `/etc/resolv.conf` equivocado: reintenta pocas veces y con espera
creciente.
"""

EAI_BADFLAGS: Final[int]
"""`flags` lleva un bit que el sistema no conoce o una combinación sin sentido.

En Linux, `Bad value for ai_flags`. Aparece al pasar el número de un indicador de otro
sistema y al pedir [AI_CANONNAME][socket.AI_CANONNAME] sin dar anfitrión.
"""

EAI_FAIL: Final[int]
"""El servidor de nombres contestó con un error que no se arregla insistiendo.

En Linux, `Non-recoverable failure in name resolution`. Suele ser un servidor mal
configurado o una firma DNSSEC que no valida: revisa el DNS, no el programa.
"""

EAI_FAMILY: Final[int]
"""La familia pedida no es de Internet: [getaddrinfo][socket.getaddrinfo] solo resuelve
`AF_INET`, `AF_INET6` y `AF_UNSPEC`.

En Linux, `ai_family not supported`. Sale al pedir `AF_UNIX`, que no tiene nombres que
resolver. `getnameinfo` no llega a darlo: Python comprueba antes la dirección.
"""

EAI_MEMORY: Final[int]
"""Faltó memoria durante la resolución.

En Linux, `Memory allocation failure`. Python no lo convierte en `MemoryError`: llega
como [gaierror][socket.gaierror].
"""

EAI_NODATA: Final[int]
"""El nombre existe en el DNS, pero no tiene direcciones; por ejemplo, solo recibe
correo.

En Linux, `No address associated with hostname`. La norma actual (RFC 3493) lo retiró y
muchos sistemas dan [EAI_NONAME][socket.EAI_NONAME] en su lugar: trata los dos igual.
"""

EAI_NONAME: Final[int]
"""El nombre no existe, o no se dio ni anfitrión ni servicio: el error de resolución más
corriente, casi siempre una errata.

En Linux, `Name or service not known`; en macOS, `nodename nor servname provided, or not
known`, y en Windows, `getaddrinfo failed` (no ejecutados). Lo dan también
[AI_NUMERICHOST][socket.AI_NUMERICHOST] y [AI_NUMERICSERV][socket.AI_NUMERICSERV] cuando
reciben letras.
"""

EAI_SERVICE: Final[int]
"""El nombre del servicio no existe para ese tipo de socket: `"htpp"`, o uno que solo es
de UDP pedido con TCP.

En Linux, `Servname not supported for ai_socktype`. Con `SOCK_RAW` lo da cualquier
nombre de servicio, porque ahí no hay puertos. Pasa el puerto como `int` y no lo verás.
"""

EAI_SOCKTYPE: Final[int]
"""El tipo de socket no existe o no casa con el protocolo, como `SOCK_STREAM` con UDP.

En Linux, `ai_socktype not supported`.
"""

if sys.platform != "win32":
    EAI_ADDRFAMILY: Final[int]
    """El anfitrión no tiene direcciones de la familia pedida: por ejemplo, `"::1"` con
    `AF_INET`.

    En Linux, `Address family for hostname not supported`. glibc lo da cuando la
    dirección viene en números; cuando es un nombre resuelto por DNS, lo corriente es
    [EAI_NODATA][socket.EAI_NODATA] o [EAI_NONAME][socket.EAI_NONAME].
    """

    EAI_OVERFLOW: Final[int]
    """El nombre no cabía en el búfer que se dio a `getnameinfo`.

    Desde Python no se espera: reserva [NI_MAXHOST][socket.NI_MAXHOST] bytes. Está por
    completar la lista de C.
    """

    EAI_SYSTEM: Final[int]
    """Falló una llamada al sistema, y la causa está en `errno`.

    En Python no llega como [gaierror][socket.gaierror]: se lanza el `OSError` de ese
    `errno` (por ejemplo, por no quedar descriptores de archivo). Por eso conviene
    capturar `OSError`, que cubre los dos.
    """

if sys.platform != "linux" and sys.platform != "win32":
    EAI_BADHINTS: Final[int]
    """Las preferencias que recibió [getaddrinfo][socket.getaddrinfo] se contradicen.

    Los BSD y macOS lo tienen para los campos de la estructura de C que deben ir a cero;
    Python los rellena bien, así que no lo esperes.
    """

    EAI_PROTOCOL: Final[int]
    """El protocolo que quedó tras resolver no es ninguno conocido.

    Es una extensión de los BSD sin equivalente en Linux, donde un protocolo que no casa
    con el tipo da [EAI_SOCKTYPE][socket.EAI_SOCKTYPE].
    """

if (
    sys.platform == "darwin"
    or sys.platform.startswith("freebsd")
    or sys.platform.startswith("netbsd")
):
    EAI_MAX: Final = 15
    """Cuántos códigos `EAI_*` hay, para quien recorre la tabla de mensajes en C.

    No es un error: ninguna llamada lo devuelve, y un `gaierror` nunca lo lleva.
    """
