"""Opciones de TCP: `TCP_*`."""

import sys
from typing import Final

TCP_MAXSEG: Final[int]
"""Tamaño máximo de cada segmento TCP, sin contar las cabeceras.

Nivel `IPPROTO_TCP`; entero, en bytes. Puesta antes de conectar o de escuchar, también
se anuncia al otro extremo y limita los dos sentidos; en Linux vale de 88 a 32767. Ya
conectado se lee el tamaño en uso, unos 12 bytes menor por la marca de tiempo. Se toca
en túneles y redes privadas virtuales que pierden paquetes grandes; en lo demás, el
sistema acierta.
"""

TCP_NODELAY: Final = 1
"""Envía los mensajes pequeños en el acto, sin esperar a reunir varios (apaga el
algoritmo de Nagle).

Nivel `IPPROTO_TCP`; entero usado como booleano; 0 por defecto; se cambia en cualquier
momento y las conexiones aceptadas lo heredan. Ahorra hasta 40 ms de espera cuando se
hacen varios envíos pequeños antes de leer la respuesta; reunir los trozos en un solo
[sendall][socket.socket.sendall] consigue lo mismo con menos paquetes. No acelera las
transferencias grandes.
"""

if sys.platform == "linux" or sys.platform.startswith("freebsd"):
    TCP_CONGESTION: Final[int]
    """Elige el algoritmo de control de congestión de la conexión por su nombre, como
    `b"cubic"` o `b"bbr"`.

    Nivel `IPPROTO_TCP`; texto en bytes, de hasta 16, y al leerlo se quitan los ceros
    del final. En Linux, por defecto es el de
    `/proc/sys/net/ipv4/tcp_congestion_control`; sin `CAP_NET_ADMIN` solo valen los de
    `tcp_allowed_congestion_control`. Un nombre que el núcleo no tiene da
    `FileNotFoundError`. Lo decide quien envía; el otro extremo no se entera.
    """

if sys.platform == "darwin":
    TCP_CONNECTION_INFO: Final = 262
    """Estadísticas de la conexión en macOS: estado, ventanas, tiempos de ida y vuelta y
    reenvíos.

    Nivel `IPPROTO_TCP`; solo se lee, con la estructura `tcp_connection_info` de
    `<netinet/tcp.h>`. Hace el papel de [TCP_INFO][socket.TCP_INFO], pero los campos y
    las unidades son otros: los tiempos van en milisegundos.
    """

    TCP_KEEPALIVE: Final = 16
    """Segundos sin tráfico antes de la primera sonda *keepalive*, con el nombre que le
    da macOS.

    Es lo que otros sistemas llaman [TCP_KEEPIDLE][socket.TCP_KEEPIDLE]; entero, en
    segundos, 7200 por defecto. Nada sucede sin [SO_KEEPALIVE][socket.SO_KEEPALIVE]. No
    la confundas con esa: aquella enciende las sondas; esta dice cuándo empiezan.
    """

if sys.platform == "linux":
    TCP_CORK: Final = 3
    """Retiene lo que se escribe hasta llenar segmentos, y lo suelta al ponerla a 0:
    como un corcho en la salida.

    Nivel `IPPROTO_TCP`; entero usado como booleano; 0 por defecto. Sirve para que una
    cabecera y el [sendfile][socket.socket.sendfile] que la sigue salgan juntos; al
    indicador [MSG_MORE][socket.MSG_MORE] de cada envío le basta una llamada. El núcleo
    suelta lo retenido a los 200 ms aunque olvides quitarla, y manda sobre
    [TCP_NODELAY][socket.TCP_NODELAY].
    """

    TCP_DEFER_ACCEPT: Final = 9
    """Hace que [accept][socket.socket.accept] no devuelva una conexión hasta que el
    cliente haya enviado algo.

    Nivel `IPPROTO_TCP`, en el socket que escucha; entero, en segundos, que el núcleo
    redondea a sus reintentos (5 se lee como 7); 0, apagada. Evita despertar al servidor
    por clientes que conectan y callan, y solo conviene donde el cliente habla primero,
    como en HTTP. Pasado el tiempo, la conexión se acepta de todos modos si el cliente
    insiste.
    """

    TCP_LINGER2: Final = 8
    """Segundos que una conexión ya cerrada aquí espera el FIN del otro extremo (estado
    `FIN_WAIT2`).

    Nivel `IPPROTO_TCP`; entero; 60 por defecto, de `tcp_fin_timeout`, y 120 como mucho.
    Con -1 no espera: si el otro extremo envía algo después del cierre, recibe un RST. A
    pesar del nombre, no tiene que ver con [SO_LINGER][socket.SO_LINGER], que decide si
    `close` espera a que salgan los datos.
    """

    TCP_SYNCNT: Final = 7
    """Cuántas veces se reenvía el SYN antes de que [connect][socket.socket.connect] dé
    `ETIMEDOUT`.

    Nivel `IPPROTO_TCP`; entero de 1 a 127; por defecto, el de `tcp_syn_retries`: 6, que
    son unos dos minutos. Como cada espera dobla la anterior, no es una forma cómoda de
    fijar un tiempo: para eso está [settimeout][socket.socket.settimeout].
    """

    TCP_USER_TIMEOUT: Final = 18
    """Milisegundos que lo enviado puede quedar sin confirmar antes de cortar la
    conexión.

    Nivel `IPPROTO_TCP`; entero; 0, por defecto, deja los reenvíos del sistema, que
    tardan unos 15 minutos en rendirse. Al vencer, la siguiente operación da
    `TimeoutError` con `ETIMEDOUT`. Cuenta también si el otro extremo está vivo pero no
    lee. Las sondas *keepalive* vigilan la conexión en silencio; esta, la que tiene
    datos en camino: un servidor de larga duración suele poner las dos.
    """

    TCP_WINDOW_CLAMP: Final = 10
    """Tope de la ventana de recepción que se anuncia al otro extremo.

    Nivel `IPPROTO_TCP`; entero, en bytes; 0, por defecto, sin tope propio, y 1152 como
    mínimo. Frena a quien envía sin cambiar el tamaño del búfer. Casi siempre se busca
    en realidad [SO_RCVBUF][socket.SO_RCVBUF].
    """

if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
    TCP_FASTOPEN: Final[int]
    """Admite TCP Fast Open en un servidor: los datos pueden llegar ya en el primer
    paquete del saludo.

    Nivel `IPPROTO_TCP`; en Linux y FreeBSD se pone en el socket que escucha, y en Linux
    el entero es cuántas peticiones sin completar se admiten. En Linux hace falta además
    el bit 2 de `/proc/sys/net/ipv4/tcp_fastopen`, apagado por defecto; sin él, la
    conexión es la de siempre. Un SYN repetido por la red entrega los datos dos veces:
    úsalo solo si repetir la petición no hace daño. En Windows y FreeBSD se pone también
    en el cliente.
    """

if sys.platform != "darwin" and sys.platform != "win32":
    TCP_INFO: Final[int]
    """Estadísticas de la conexión: estado, tiempo de ida y vuelta, ventana y reenvíos.

    Nivel `IPPROTO_TCP`; solo se lee, con la estructura `tcp_info` del sistema, que en
    Linux crece con cada núcleo: pide los bytes que vayas a usar y ábrela con `struct`.
    Los tiempos de Linux van en microsegundos. Es de donde `ss -i` saca sus números.
    """

if not sys.platform.startswith("openbsd"):
    TCP_KEEPCNT: Final[int]
    """Cuántas sondas *keepalive* seguidas sin respuesta dan la conexión por rota.

    Nivel `IPPROTO_TCP`; entero; 9 por defecto en Linux, de 1 a 127. Solo cuenta con
    [SO_KEEPALIVE][socket.SO_KEEPALIVE] encendida y, en Linux, si no está puesta
    [TCP_USER_TIMEOUT][socket.TCP_USER_TIMEOUT], que manda sobre ella. El fallo llega
    como `ETIMEDOUT` en la siguiente operación.
    """

    TCP_KEEPINTVL: Final[int]
    """Segundos entre una sonda *keepalive* sin respuesta y la siguiente.

    Nivel `IPPROTO_TCP`; entero; 75 por defecto en Linux, de 1 a 32767. Multiplicado por
    [TCP_KEEPCNT][socket.TCP_KEEPCNT] da lo que se tarda en notar la caída desde la
    primera sonda: con los valores por defecto, más de once minutos.
    """

if sys.platform != "darwin" and not sys.platform.startswith("openbsd"):
    TCP_KEEPIDLE: Final[int]
    """Segundos sin tráfico antes de enviar la primera sonda *keepalive*.

    Nivel `IPPROTO_TCP`; entero; 7200 por defecto en Linux (dos horas), de 1 a 32767.
    Las dos horas no sirven para notar una caída ni para mantener abierto un cortafuegos
    que olvida a los cinco minutos: por eso se baja, junto con
    [TCP_KEEPINTVL][socket.TCP_KEEPINTVL]. macOS la llama
    [TCP_KEEPALIVE][socket.TCP_KEEPALIVE].
    """

if sys.platform == "linux" or sys.platform == "darwin":
    TCP_NOTSENT_LOWAT: Final[int]
    """Tope de bytes aceptados y aún sin enviar, a partir del cual el socket deja de
    admitir escritura.

    Nivel `IPPROTO_TCP`; entero, en bytes; en Linux, 0 sigue a
    `/proc/sys/net/ipv4/tcp_notsent_lowat`, que no limita. Evita acumular en el núcleo
    datos que ya no se pueden retirar: quien envía vídeo o una cola con prioridades
    decide más tarde qué mandar. No cuenta lo que ya viaja sin confirmar, que es lo que
    distingue esta opción de reducir [SO_SNDBUF][socket.SO_SNDBUF].
    """

if sys.platform == "linux" and sys.version_info >= (3, 12):
    TCP_CC_INFO: Final = 26
    """Datos internos del algoritmo de congestión en uso: de BBR, su ancho de banda y su
    retardo estimados.

    Nivel `IPPROTO_TCP`; solo se lee. La estructura depende del algoritmo
    (`tcp_bbr_info`, `tcpvegas_info` o `tcp_dctcp_info`), y los que no la ofrecen, como
    `reno` y `cubic`, dan `b""`. Pregunta antes cuál es con
    [TCP_CONGESTION][socket.TCP_CONGESTION].
    """

    TCP_FASTOPEN_CONNECT: Final = 30
    """Deja a un cliente usar TCP Fast Open con `connect` y `send` de siempre.

    Nivel `IPPROTO_TCP`; entero usado como booleano; se pone antes de
    [connect][socket.socket.connect]. Si ya se tiene la galleta (*cookie*) de ese
    servidor, `connect` vuelve sin enviar nada y el primer envío lleva el SYN con los
    datos; por eso leer sin haber enviado se queda esperando. Es la otra forma de
    [MSG_FASTOPEN][socket.MSG_FASTOPEN]: no las juntes en la misma conexión.
    """

    TCP_FASTOPEN_KEY: Final = 33
    """Clave con que un servidor firma las galletas (*cookies*) de TCP Fast Open.

    Nivel `IPPROTO_TCP`; 16 bytes, o 32 para una principal y otra de reserva mientras se
    cambia. Sin ponerla se usa la de `/proc/sys/net/ipv4/tcp_fastopen_key`. La necesita
    quien reparte un servicio entre varias máquinas: todas han de reconocer las mismas
    galletas.
    """

    TCP_FASTOPEN_NO_COOKIE: Final = 34
    """Admite datos en el SYN de TCP Fast Open sin pedir antes una galleta (*cookie*).

    Nivel `IPPROTO_TCP`; entero usado como booleano; 0 por defecto; hay que ponerla en
    los dos extremos. Ahorra el primer contacto, pero quita la defensa contra
    direcciones de origen falsas: solo en redes donde confías en todos, como la de un
    centro de datos.
    """

    TCP_INQ: Final = 36
    """Añade a cada lectura un dato auxiliar con los bytes que aún quedan por leer.

    Nivel `IPPROTO_TCP`; 0 o 1. El dato lo da [recvmsg][socket.socket.recvmsg] con este
    mismo nivel y tipo, y es un `int` de C. Ahorra la llamada `ioctl` con `FIONREAD` a
    quien ajusta el tamaño de su búfer en cada lectura.
    """

    TCP_MD5SIG_EXT: Final = 32
    """La firma MD5 para todo un prefijo de direcciones o para una interfaz, y no para
    un solo vecino.

    Lleva la misma estructura que [TCP_MD5SIG][socket.TCP_MD5SIG], en la que aquí sí
    cuentan tres campos: los indicadores (1, prefijo; 2, interfaz), la longitud del
    prefijo y el número de la interfaz. Solo se pone.
    """

    TCP_QUEUE_SEQ: Final = 21
    """Número de secuencia de la cola elegida con `TCP_REPAIR_QUEUE`, al restaurar una
    conexión.

    Entero de 32 bits sin signo que Python lee con signo: quédate con
    `valor & 0xFFFFFFFF`. Sin modo de reparación ni cola elegida da `[Errno 22]`. Solo
    se puede poner con la conexión cerrada; leerlo, también con ella abierta.
    """

    TCP_REPAIR: Final = 19
    """Congela una conexión para guardarla y reconstruirla en otro proceso o máquina,
    sin que el otro extremo lo note.

    Nivel `IPPROTO_TCP`; 1 entra en el modo, 0 sale y -1 sale sin sondear la ventana.
    Pide `CAP_NET_ADMIN`. En ese modo `close` no envía nada y `connect` no saluda. La
    usa CRIU para migrar contenedores; un programa corriente no la necesita.
    """

    TCP_REPAIR_OPTIONS: Final = 22
    """Restaura lo que las dos partes negociaron al conectar: tamaño de segmento, escala
    de ventana, SACK y marcas de tiempo.

    Solo se pone, en modo [TCP_REPAIR][socket.TCP_REPAIR], con una lista de parejas de
    enteros de 32 bits (código de la opción TCP y su valor). Tiene que coincidir con lo
    que el otro extremo recuerda, o la conexión falla.
    """

    TCP_REPAIR_QUEUE: Final = 20
    """Elige qué cola se lee o se escribe en modo de reparación: 0 ninguna, 1 recepción,
    2 envío.

    Es un selector: lo que hagan después `send`, `recv` y
    [TCP_QUEUE_SEQ][socket.TCP_QUEUE_SEQ] va a esa cola y no a la red. Fuera del modo
    [TCP_REPAIR][socket.TCP_REPAIR], leerla da `[Errno 22]`.
    """

    TCP_REPAIR_WINDOW: Final = 29
    """Ventanas de envío y de recepción de una conexión en reparación, para guardarlas y
    devolverlas.

    Cinco enteros de 32 bits sin signo, `struct.unpack("5I", …)`, de la estructura
    `tcp_repair_window`; se lee y se pone desde Linux 4.8. Existe porque, sin ella, una
    conexión restaurada arrancaba con la ventana cerrada.
    """

    TCP_SAVED_SYN: Final = 28
    """Las cabeceras del SYN con que llegó una conexión aceptada, tal como venían.

    Nivel `IPPROTO_TCP`; se lee en el socket que da `accept`, una sola vez: la segunda
    lectura da `b""`. Son las cabeceras IP y TCP, y con ellas se reconoce el sistema del
    cliente por su TTL y sus opciones. Pide antes [TCP_SAVE_SYN][socket.TCP_SAVE_SYN] en
    el que escucha.
    """

    TCP_SAVE_SYN: Final = 27
    """Guarda el SYN de cada conexión que llega, para consultarlo después con
    `TCP_SAVED_SYN`.

    Nivel `IPPROTO_TCP`, en el socket que escucha; 0 no guarda, 1 guarda las cabeceras
    IP y TCP, y 2, también la de enlace. Ocupa memoria en cada conexión hasta que se lee
    o se cierra.
    """

    TCP_THIN_DUPACK: Final = 17
    """Prometía reenviar con el primer ACK repetido en flujos de pocos paquetes; los
    núcleos actuales la aceptan y no hacen nada.

    Nivel `IPPROTO_TCP`; admite 0 y 1, y se lee siempre 0. La detección de pérdidas por
    tiempo (RACK) la dejó sin trabajo: no la pongas en código nuevo.
    """

    TCP_THIN_LINEAR_TIMEOUTS: Final = 16
    """Reenvía a intervalos iguales, en vez de doblar la espera, cuando hay menos de
    cuatro paquetes en camino.

    Nivel `IPPROTO_TCP`; entero usado como booleano; por defecto, el de
    `tcp_thin_linear_timeouts`, apagado. Vale para los seis primeros reenvíos. Pensada
    para juegos y terminales remotas, que envían poco y notan cada pérdida.
    """

    TCP_TIMESTAMP: Final = 24
    """El reloj que esta conexión pone en la opción de marca de tiempo de TCP.

    Se lee en cualquier momento; ponerla da `[Errno 1]` fuera del modo
    [TCP_REPAIR][socket.TCP_REPAIR]. Es un contador con origen arbitrario por conexión,
    no la hora. Para saber cuándo llegó un paquete hacen falta otras opciones, del nivel
    `SOL_SOCKET`.
    """

    TCP_TX_DELAY: Final = 37
    """Retrasa los paquetes que salen de este socket, para ensayar con una red lenta.

    Nivel `IPPROTO_TCP`; entero, en microsegundos; 0 por defecto; desde Linux 5.3. Solo
    actúa si la interfaz usa la disciplina de cola `fq`: en la interfaz local no cambia
    nada. Para toda una interfaz se usa `tc` con `netem`.
    """

    TCP_ULP: Final = 31
    """Coloca sobre TCP un protocolo que atiende el propio núcleo; el conocido es
    `b"tls"`, el cifrado de kTLS.

    Nivel `IPPROTO_TCP`; nombre en bytes; en una conexión ya establecida y sin vuelta
    atrás. Sin el módulo `tls` da `FileNotFoundError`. Es la mitad del trabajo: las
    claves se ponen con opciones del nivel 282 (`SOL_TLS`), que el módulo `socket` no
    nombra. Con el módulo `ssl` no hace falta tocarla.
    """

    TCP_ZEROCOPY_RECEIVE: Final = 35
    """Recibe sin copiar: el núcleo coloca las páginas recibidas en la memoria del
    programa.

    Se usa con `getsockopt` y la estructura `tcp_zerocopy_receive`, sobre una zona de
    `mmap` del propio socket. El [getsockopt][socket.socket.getsockopt] de Python no
    deja pasar datos de entrada, así que no se puede usar sin `ctypes`. Para no repetir
    memoria en Python basta [recv_into][socket.socket.recv_into].
    """

if sys.platform != "darwin" and sys.platform != "win32" and sys.version_info >= (3, 12):
    TCP_MD5SIG: Final[int]
    """Firma cada segmento con MD5 y una clave compartida, y descarta los que no la
    lleven (RFC 2385).

    Nivel `IPPROTO_TCP`; en Linux, la estructura `tcp_md5sig` de 216 bytes, con el
    vecino y hasta 80 bytes de clave; una clave vacía la quita. Solo se pone. Con la
    clave equivocada, el saludo no se contesta y `connect` agota su plazo. La usan los
    encaminadores entre sí, con BGP; MD5 está superado: su relevo es TCP-AO, y para
    datos corrientes, TLS.
    """

if sys.platform == "linux" or (sys.platform == "win32" and sys.version_info >= (3, 14)):
    TCP_QUICKACK: Final[int]
    """Confirma en el acto lo recibido, en vez de esperar hasta 40 ms a juntar el ACK
    con otros datos.

    Nivel `IPPROTO_TCP`; entero usado como booleano. En Linux no es permanente: el
    núcleo cambia de modo según el tráfico, así que hay que volver a ponerla después de
    cada lectura. Actúa en el receptor, mientras que [TCP_NODELAY][socket.TCP_NODELAY]
    lo hace en el emisor. En Windows, Python la traduce a `SIO_TCP_SET_ACK_FREQUENCY`.
    """
