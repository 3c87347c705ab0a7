"""Un Chromium de verdad, y el sitio abierto como lo abre quien lee.

Toda página que abren estas pruebas se vigila: si pide algo a otra máquina, si una
petición falla o si la consola se queja, la prueba falla.
"""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    Route,
    sync_playwright,
)

from tests.sitio.construido import FALTA, NO_ENCONTRADA, PORTADA, SITIO

NOMBRES = ("chromium", "chromium-browser", "google-chrome", "chrome")
SIN_CHROMIUM = (
    "no hay Chromium; instálalo (en Debian, `apt install chromium`) o di dónde está"
    " con la variable CHROMIUM"
)
# El navegador tampoco habla con nadie por su cuenta.
OPCIONES = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-first-run",
    "--no-pings",
]
PLAZO = 10_000  # milisegundos; lo que de verdad se espera es mucho menos


class Servidor(SimpleHTTPRequestHandler):
    """Sirve `sitio/`, con su página para las direcciones que no existen."""

    def __init__(self, *argumentos: Any) -> None:
        super().__init__(*argumentos, directory=str(SITIO))

    def log_message(self, format: str, *args: object) -> None:
        """No ensucia la salida de las pruebas."""

    def send_error(
        self, code: int, message: str | None = None, explain: str | None = None
    ) -> None:
        """Responde con la 404 del sitio."""
        cuerpo = NO_ENCONTRADA.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(cuerpo)))
        self.end_headers()
        self.wfile.write(cuerpo)


@pytest.fixture(scope="session")
def por_http() -> Iterator[str]:
    """La dirección del sitio, servido en un puerto libre."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Servidor) as servidor:
        hilo = threading.Thread(target=servidor.serve_forever)
        hilo.start()
        yield f"http://127.0.0.1:{servidor.server_port}/"
        servidor.shutdown()
        hilo.join()


@pytest.fixture(params=["file", "http"])
def raiz(request: pytest.FixtureRequest, por_http: str) -> str:
    """El sitio, abierto desde su carpeta y servido."""
    return por_http if request.param == "http" else f"{SITIO.as_uri()}/"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """El navegador, uno para todas las pruebas."""
    if not PORTADA.is_file():
        pytest.fail(FALTA, pytrace=False)
    hallados = filter(None, map(shutil.which, NOMBRES))
    programa = os.environ.get("CHROMIUM") or next(hallados, None)
    if programa is None:
        if "CI" in os.environ:
            pytest.fail(SIN_CHROMIUM, pytrace=False)
        pytest.skip(SIN_CHROMIUM)
    opciones = list(OPCIONES)
    if hasattr(os, "getuid") and os.getuid() == 0:
        opciones.append("--no-sandbox")  # como root, Chromium no arranca con él
    with sync_playwright() as playwright:
        navegador = playwright.chromium.launch(executable_path=programa, args=opciones)
        yield navegador
        navegador.close()


@dataclass
class Vigilancia:
    """Apunta lo que una página hace mal mientras se usa."""

    por_http: str
    quejas: list[str] = field(default_factory=list)
    esperadas: set[str] = field(default_factory=set)

    def es_de_aqui(self, direccion: str) -> bool:
        """Dice si una petición se queda en la máquina."""
        propias = (self.por_http, f"{SITIO.as_uri()}/", "data:", "blob:", "about:")
        return direccion.startswith(propias)

    def cortar(self, ruta: Route, peticion: Request) -> None:
        """Deja pasar las peticiones propias y corta las demás."""
        if self.es_de_aqui(peticion.url):
            ruta.continue_()
        else:
            self.quejas.append(f"pide a otra máquina: {peticion.url}")
            ruta.abort()

    def fallo(self, peticion: Request) -> None:
        """Apunta una petición sin respuesta, si no la dejó la página al cerrarse."""
        if peticion.failure == "net::ERR_ABORTED":
            return
        self.quejas.append(f"falla: {peticion.url} ({peticion.failure})")

    def respuesta(self, respuesta: Response) -> None:
        """Apunta una respuesta que dice que no hay nada ahí."""
        if respuesta.status >= 400 and respuesta.url not in self.esperadas:
            self.quejas.append(f"responde {respuesta.status}: {respuesta.url}")

    def consola(self, mensaje: ConsoleMessage) -> None:
        """Apunta los errores y los avisos de la consola."""
        if mensaje.type in ("error", "warning") and not any(
            mensaje.location.get("url") == esperada for esperada in self.esperadas
        ):
            self.quejas.append(f"la consola dice: {mensaje.text}")


Abrir = Callable[..., Page]


@pytest.fixture
def abrir(chromium: Browser, por_http: str) -> Iterator[Abrir]:
    """Abre una página, ya cargada, en una ventana sin memoria de visitas anteriores."""
    vigilancia = Vigilancia(por_http)
    contextos: list[BrowserContext] = []

    def abrir_pagina(direccion: str, **opciones: Any) -> Page:
        contexto = chromium.new_context(**{"locale": "es", **opciones})
        contextos.append(contexto)
        contexto.set_default_timeout(PLAZO)
        contexto.route("**/*", vigilancia.cortar)
        contexto.on("requestfailed", vigilancia.fallo)
        contexto.on("response", vigilancia.respuesta)
        contexto.on("console", vigilancia.consola)
        contexto.on(
            "weberror", lambda e: vigilancia.quejas.append(f"se rompe: {e.error}")
        )
        if direccion.endswith("/404.html"):
            # Como la ve quien llega: en otra carpeta y con su código de estado.
            direccion = direccion.replace("/404.html", "/no/existe.html")
            vigilancia.esperadas.add(direccion)
        pagina = contexto.new_page()
        pagina.goto(direccion, wait_until="load")
        return pagina

    yield abrir_pagina
    for contexto in contextos:
        contexto.close()
    if vigilancia.quejas:
        pytest.fail("\n".join(sorted(set(vigilancia.quejas))), pytrace=False)
