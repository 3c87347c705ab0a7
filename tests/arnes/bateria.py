"""La batería común: lo que aguantan todo servidor y todo cliente de los ejemplos.

Cada módulo de `tests/ejemplos/` dice en `BATERIA` cómo se trata con sus programas:

    BATERIA = {
        "servidor_eco.py": ServidorTCP(saluda),
        "cliente_eco.py": ClienteTCP(("--plazo", 0.3), entrada=b"hola\\n"),
    }

`saluda` recibe una conexión hecha, habla como un buen cliente y comprueba lo que le
contestan. Un programa que no va aquí dice por qué: `Fuera("sin red: no hay peligro")`.
"""

import contextlib
import random
import selectors
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.arnes import plazos, red, sistema
from tests.arnes.escena import Escena
from tests.arnes.hilos import Hilos
from tests.arnes.procesos import Proceso

Saludo = Callable[[socket.socket], None]

SIN_DELIMITADOR = 10_000_000  # bytes que se mandan seguidos
A_LA_VEZ = 200  # clientes
BUENOS = 5  # clientes que se cronometran después; cuenta el más rápido
HOLGURA = 32 << 20  # bytes que puede crecer la memoria: el montón no se devuelve todo
EN_UN_SEGUNDO = 1  # segundos: lo que tarda, como mucho, en atender al bueno
NO_UTF8 = b"\xff\xfe\xc3\x28\r\n\xf0\x28\x8c\xbc\n"


def basura(bytes_: int, semilla: int = 1) -> bytes:
    """Bytes al azar, siempre los mismos."""
    return random.Random(semilla).randbytes(bytes_)


def nada(carpeta: Path) -> None:
    """Lo que la mayoría de los programas necesita antes de arrancar."""


@dataclass(frozen=True)
class Fuera:
    """Un programa al que la batería no se aplica, y por qué."""

    motivo: str


@dataclass(frozen=True)
class ServidorTCP:
    """Un servidor de flujo. `medio` es medio mensaje de su protocolo.

    `prepara` deja en la carpeta en la que arranca los archivos que le hagan falta.
    """

    saluda: Saludo
    args: tuple[object, ...] = ()
    medio: bytes = b"a medi"
    prepara: Callable[[Path], None] = nada

    def arranca(self, escena: Escena, ruta: str) -> tuple[Proceso, red.Destino]:
        return escena.servidor(ruta, *self.args)


class ServidorLocal(ServidorTCP):
    """Un servidor de flujo con `--ruta`, en un socket de la familia AF_UNIX."""

    def arranca(self, escena: Escena, ruta: str) -> tuple[Proceso, red.Destino]:
        return escena.servidor_local(ruta, *self.args)


@dataclass(frozen=True)
class ServidorUDP:
    """Un servidor de datagramas; `saluda` recibe un socket conectado con él."""

    saluda: Saludo
    args: tuple[object, ...] = ()


@dataclass(frozen=True)
class ClienteTCP:
    """Un cliente de flujo, con lo que se le teclea antes de cerrar su entrada.

    Con `entrada=None` no se le teclea nada, y su entrada queda abierta.

    `exento` dice qué faltas (las claves de `FALTAS_TCP`) no son un error para él, y
    por qué: `{"basura": "muestra lo que llegue"}`.
    """

    args: tuple[object, ...] = ()
    entrada: bytes | None = b""
    exento: Mapping[str, str] = field(default_factory=dict)
    prepara: Callable[[Path], None] = nada


@dataclass(frozen=True)
class ClienteLocal(ClienteTCP):
    """Un cliente de la familia AF_UNIX; con `prefijo="\\0"`, de una abstracta."""

    tipo: socket.SocketKind = socket.SOCK_STREAM
    opcion: str = "--ruta"
    prefijo: str = ""


@dataclass(frozen=True)
class ClienteUDP:
    """Como `ClienteTCP`, de datagramas y con las faltas de `FALTAS_UDP`."""

    args: tuple[object, ...] = ()
    entrada: bytes | None = b""
    exento: Mapping[str, str] = field(default_factory=dict)


Ficha = ServidorTCP | ServidorUDP | ClienteTCP | ClienteUDP | Fuera


# --- Los malos clientes --------------------------------------------------------------


def calla(conexion: socket.socket, medio: bytes) -> None:
    """Conecta y no dice nada."""


def inunda_y_lee(conexion: socket.socket, medio: bytes) -> None:
    """Manda 10 MB sin un solo salto de línea, leyendo lo que le contesten."""
    pendiente = memoryview(b"x" * SIN_DELIMITADOR)
    limite = time.monotonic() + plazos.RED
    conexion.setblocking(False)
    with selectors.DefaultSelector() as listo, contextlib.suppress(ConnectionError):
        listo.register(conexion, selectors.EVENT_READ | selectors.EVENT_WRITE)
        while pendiente and time.monotonic() < limite:
            for _, que in listo.select(plazos.RED):
                if que & selectors.EVENT_READ and not conexion.recv(1 << 20):
                    return  # el servidor no quiso más
                if que & selectors.EVENT_WRITE:
                    with contextlib.suppress(BlockingIOError):
                        pendiente = pendiente[conexion.send(pendiente[: 1 << 20]) :]


def no_lee(conexion: socket.socket, medio: bytes) -> None:
    """Manda mientras le admitan, y nunca lee."""
    conexion.setblocking(False)
    linea = b"nunca leo lo que me contestan\r\n" * 1000
    with contextlib.suppress(OSError):
        for _ in range(SIN_DELIMITADOR // len(linea)):
            conexion.send(linea)


def no_es_utf8(conexion: socket.socket, medio: bytes) -> None:
    """Manda bytes que no son texto, en líneas."""
    conexion.sendall(NO_UTF8)


def manda_basura(conexion: socket.socket, medio: bytes) -> None:
    """Manda bytes al azar."""
    with contextlib.suppress(ConnectionError):
        conexion.sendall(basura(5000))


def corta_a_medias(conexion: socket.socket, medio: bytes) -> None:
    """Manda medio mensaje y corta con RST."""
    conexion.sendall(medio)
    red.corta(conexion)


def se_va_a_medias(conexion: socket.socket, medio: bytes) -> None:
    """Manda medio mensaje y cierra."""
    conexion.sendall(medio)
    conexion.close()


MALOS = (
    calla,
    corta_a_medias,
    se_va_a_medias,
    no_es_utf8,
    manda_basura,
    no_lee,
    inunda_y_lee,
)


def servidor_aguanta(escena: Escena, ruta: str, ficha: ServidorTCP) -> None:
    """Con todos los malos a la vez, y después de ellos, el bueno es atendido."""
    ficha.prepara(escena.carpeta)
    proceso, destino = ficha.arranca(escena, ruta)
    grupo = proceso.popen.pid
    saluda(ficha.saluda, destino)  # en frío se cargan cosas: no cuenta
    antes = sistema.uso(grupo)
    with contextlib.ExitStack() as abiertas:
        lento = abiertas.enter_context(red.conecta(destino))
        for malo in MALOS:
            conexion = abiertas.enter_context(red.conecta(destino))
            malo(conexion, ficha.medio)
            # Un byte de vez en cuando: nunca acaba y nunca deja de mandar.
            with contextlib.suppress(ConnectionError):
                lento.sendall(ficha.medio[:1])
            saluda(ficha.saluda, destino)
        muchas = [abiertas.enter_context(red.conecta(destino)) for _ in range(A_LA_VEZ)]
        for conexion in muchas:
            ficha.saluda(conexion)
    tiempos = [saluda(ficha.saluda, destino) for _ in range(BUENOS)]
    # El más rápido de varios: la carga de la máquina no decide el resultado.
    assert min(tiempos) < EN_UN_SEGUNDO, f"tarda en atender: {tiempos}"
    # Suelta lo de cada uno cuando se entera de que se fue; mientras, sigue sirviendo.
    limite = time.monotonic() + plazos.RECURSOS
    while (ahora := sistema.uso(grupo)).descriptores > antes.descriptores:
        assert time.monotonic() < limite, f"descriptores: {antes} → {ahora}"
        saluda(ficha.saluda, destino)
    assert ahora.memoria < antes.memoria + HOLGURA, f"memoria: {antes} → {ahora}"


def servidor_sin_hilos(escena: Escena, ruta: str, ficha: ServidorTCP) -> None:
    """Si el sistema no da más hilos, cierra al que llega; después, sigue sirviendo."""
    hilos = Hilos(escena)
    ficha.prepara(escena.carpeta)
    _, destino = ficha.arranca(escena, ruta)
    saluda(ficha.saluda, destino)  # el hilo que acepta, si lo hay, ya arrancó
    with hilos.agotados(), red.conecta(destino) as sin_hilo:
        # Sin más clientes: quien lo cerrara al llegar otro lo dejaría colgado.
        red.recibe_hasta_el_fin(sin_hilo)
    saluda(ficha.saluda, destino)


def servidor_udp_aguanta(escena: Escena, ruta: str, ficha: ServidorUDP) -> None:
    """Datagramas vacíos, enormes y al azar no lo detienen."""
    proceso, puerto = escena.servidor(ruta, *ficha.args)
    assert isinstance(puerto, int)
    with red.udp() as (bueno, _), red.udp() as (malo, _):
        bueno.connect((red.LOCAL, puerto))
        ficha.saluda(bueno)
        antes = sistema.uso(proceso.popen.pid)
        # Tras cada tanda habla el bueno: así el servidor ya la leyó y no se pierde.
        for tanda in (
            [b""],
            [b"\0" * 65507],
            [NO_UTF8],
            *([basura(i % 64, i) for i in range(n, n + 20)] for n in range(0, 100, 20)),
        ):
            for datos in tanda:
                malo.sendto(datos, (red.LOCAL, puerto))
            ficha.saluda(bueno)
        ahora = sistema.uso(proceso.popen.pid)
    assert ahora.descriptores <= antes.descriptores, f"{antes} → {ahora}"
    assert ahora.memoria < antes.memoria + HOLGURA, f"{antes} → {ahora}"


def saluda(saludo: Saludo, destino: red.Destino) -> float:
    """Un buen cliente, de principio a fin; devuelve cuánto tardó."""
    inicio = time.monotonic()
    with red.conecta(destino) as conexion:
        saludo(conexion)
    return time.monotonic() - inicio


# --- Los malos servidores ------------------------------------------------------------


@contextlib.contextmanager
def _tcp(
    que_hace: Callable[[socket.socket], None],
    escucha: contextlib.AbstractContextManager[tuple[socket.socket, red.Destino]],
) -> Iterator[red.Destino]:
    """Un servidor que hace eso con cada conexión."""
    with escucha as (servidor, puerto), contextlib.ExitStack() as abiertas:
        # Con plazo, el shutdown() de abajo no despierta a un accept() de AF_UNIX.
        servidor.settimeout(None)

        def sirve() -> None:
            # La escena cierra la escucha y accept() termina con error.
            with contextlib.suppress(OSError):
                while True:
                    conexion = abiertas.enter_context(red.acepta(servidor))
                    with contextlib.suppress(OSError):
                        que_hace(conexion)

        hilo = threading.Thread(target=sirve)
        hilo.start()
        try:
            yield puerto
        finally:  # También si la prueba falla: el hilo no dejaría acabar a pytest.
            servidor.shutdown(socket.SHUT_RDWR)
            hilo.join()


def _cierra_sin_contestar(conexion: socket.socket) -> None:
    """Espera a que pregunte y cierra; a quien espera a que le hablen, también."""
    conexion.settimeout(0.1)
    with contextlib.suppress(TimeoutError):
        conexion.recv(65536)
    conexion.close()


def _contesta_basura(conexion: socket.socket) -> None:
    conexion.sendall(basura(65536))
    conexion.shutdown(socket.SHUT_WR)


def _calla(conexion: socket.socket) -> None:
    """La conexión queda abierta, y nadie la atiende."""


FALTAS_TCP = {
    "silencioso": _calla,
    "cierra": _cierra_sin_contestar,
    "corta": red.corta,
    "basura": _contesta_basura,
}


@contextlib.contextmanager
def _udp(respuesta: bytes | None) -> Iterator[int]:
    """Un servidor que contesta eso (o nada) a cada datagrama."""
    with red.udp() as (servidor, puerto), red.udp() as (avisa, puerto_de_avisa):

        def sirve() -> None:
            while True:
                _, direccion = servidor.recvfrom(65535)
                if direccion[1] == puerto_de_avisa:
                    return
                if respuesta is not None:
                    servidor.sendto(respuesta, direccion)

        servidor.settimeout(None)
        hilo = threading.Thread(target=sirve)
        hilo.start()
        try:
            yield puerto
        finally:
            avisa.sendto(b"", (red.LOCAL, puerto))
            hilo.join()


FALTAS_UDP = {"silencioso": None, "basura": basura(300)}


def _faltas(
    ficha: ClienteTCP | ClienteUDP, carpeta: Path, abiertos: contextlib.ExitStack
) -> dict[str, red.Destino]:
    """Arranca todos los malos servidores y devuelve el puerto o la ruta de cada uno."""
    puertos: dict[str, red.Destino] = {}
    if isinstance(ficha, ClienteLocal):
        puertos["ausente"] = f"{carpeta / 'ausente'}"
        for falta, que_hace in FALTAS_TCP.items():
            ruta = f"{carpeta / falta}"
            escucha = red.escucha_local(ficha.prefijo + ruta, ficha.tipo)
            abiertos.enter_context(_tcp(que_hace, escucha))
            puertos[falta] = ruta
        return puertos
    tipo = socket.SOCK_STREAM if isinstance(ficha, ClienteTCP) else socket.SOCK_DGRAM
    puertos["ausente"] = abiertos.enter_context(red.puerto_sin_nadie(tipo))
    if isinstance(ficha, ClienteTCP):
        for falta, que_hace in FALTAS_TCP.items():
            puertos[falta] = abiertos.enter_context(_tcp(que_hace, red.escucha()))
    else:
        for falta, respuesta in FALTAS_UDP.items():
            puertos[falta] = abiertos.enter_context(_udp(respuesta))
    return puertos


def cliente_aguanta(escena: Escena, ruta: str, ficha: ClienteTCP | ClienteUDP) -> None:
    """Con cada mal servidor acaba a tiempo, con una línea clara y código 1 o 2."""
    if isinstance(ficha, ClienteTCP):
        ficha.prepara(escena.carpeta)
    with contextlib.ExitStack() as abiertos:
        puertos = _faltas(ficha, escena.carpeta, abiertos)
        opcion = ficha.opcion if isinstance(ficha, ClienteLocal) else "--puerto"
        assert ficha.exento.keys() <= puertos.keys(), f"{ruta}: faltas mal escritas"
        # Todos a la vez: lo que tarda el más lento.
        clientes = {
            falta: escena.programa(ruta, opcion, puerto, *ficha.args)
            for falta, puerto in puertos.items()
            if falta not in ficha.exento
        }
        for cliente in clientes.values():
            if ficha.entrada is not None:
                # Puede haber terminado ya.
                with contextlib.suppress(BrokenPipeError):
                    cliente.envia(ficha.entrada)
                    cliente.cierra_entrada()
        for falta, cliente in clientes.items():
            codigo = cliente.termina()
            errores = cliente.errores
            como = f"{ruta}, servidor {falta}: código {codigo}, dijo {errores!r}"
            assert codigo in (1, 2), como
            assert errores.count("\n") == 1, como
            assert "\x1b" not in cliente.texto + errores, como
