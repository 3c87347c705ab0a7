"""La búsqueda, tecleada en Chromium: lo que se escribe lleva a la página buena."""

import re

from playwright.sync_api import Page, expect

from tests.navegador.conftest import Abrir

CONEXION = {
    "errores/conexion_rechazada.html",
    "errores/conexion_restablecida.html",
    "referencia/clase/connect.html",
    "referencia/funciones/create_connection.html",
}
EN_USO = {"errores/direccion_ya_en_uso.html"}
RECHAZADA = {"errores/conexion_rechazada.html"}

# Lo que se teclea, cuántos resultados se miran y qué páginas valen.
BUSQUEDAS = [
    ("conexion", 3, CONEXION),
    ("conexión", 3, CONEXION),
    ("direccion ya en uso", 3, EN_USO),
    ("dirección ya en uso", 3, EN_USO),
    ("Address already in use", 3, EN_USO),
    ("OSError: [Errno 98] Address already in use", 1, EN_USO),
    ("[WinError 10048]", 3, EN_USO),
    ("Solo se permite un uso de cada dirección de socket", 3, EN_USO),
    ("el equipo de destino denegó expresamente dicha conexión", 3, RECHAZADA),
    ("Connection reset by peer", 1, {"errores/conexion_restablecida.html"}),
    ("BrokenPipeError", 3, {"errores/conexion_restablecida.html"}),
    ("Errno 48", 3, EN_USO),
    ("Connection refused", 1, RECHAZADA),
    ("ConnectionRefusedError", 3, RECHAZADA),
    ("timed out", 3, {"errores/plazo_vencido.html"}),
    (
        "timeout",
        3,
        {"referencia/clase/settimeout.html", "errores/plazo_vencido.html"},
    ),
    # Con el nombre entero, su página es la primera.
    ("recv", 1, {"referencia/clase/recv.html"}),
    ("recv()", 1, {"referencia/clase/recv.html"}),
    ("socket.recv", 3, {"referencia/clase/recv.html"}),
    ("send", 1, {"referencia/clase/send.html"}),
    ("SO_REUSEADDR", 3, {"referencia/constantes/so.html"}),
    ("tcp_nodelay", 3, {"referencia/constantes/tcp.html"}),
    ("AF_INET", 1, {"referencia/familias/af_inet.html"}),
    ("af_inet6", 1, {"referencia/familias/af_inet6.html"}),
    ("sock_dgram", 1, {"referencia/tipos/sock_dgram.html"}),
    # A medio teclear, y por una parte del nombre.
    ("sendal", 1, {"referencia/clase/sendall.html"}),
    ("getaddr", 1, {"referencia/funciones/getaddrinfo.html"}),
    ("dgram", 1, {"referencia/tipos/sock_dgram.html"}),
]

PREPARADA = "Escribe un nombre o un mensaje de error"


def buscar(pagina: Page, texto: str) -> None:
    """Abre la búsqueda con el teclado, la vacía, escribe y espera la respuesta.

    El tema pregunta cada vez que se suelta una tecla. El texto entra de golpe, como
    pegado, menos su última letra: así hay una sola pregunta y una sola respuesta.
    """
    estado = pagina.locator(".md-search-result__meta")
    if not pagina.locator("#__search").is_checked():
        pagina.keyboard.press("/")
    pagina.keyboard.press("ControlOrMeta+A")
    pagina.keyboard.press("Delete")
    expect(estado).to_have_text(PREPARADA)
    pagina.keyboard.insert_text(texto[:-1])
    pagina.keyboard.press(texto[-1])
    expect(estado).not_to_have_text(PREPARADA)


def resultados(pagina: Page, raiz: str) -> list[str]:
    """Las páginas que la búsqueda enseña, en su orden."""
    direcciones: list[str] = pagina.evaluate(
        "[...document.querySelectorAll('.md-search-result__item > a:first-child')]"
        ".map(enlace => enlace.href.split(/[?#]/)[0])"
    )
    return [direccion.removeprefix(raiz) for direccion in direcciones]


def test_se_encuentra(abrir: Abrir, raiz: str) -> None:
    pagina = abrir(f"{raiz}index.html")
    fallos = []
    for texto, cuantos, buenas in BUSQUEDAS:
        buscar(pagina, texto)
        vistos = resultados(pagina, raiz)
        if not buenas & set(vistos[:cuantos]):
            fallos.append(f"«{texto}» da {vistos[:6]}")
    assert not fallos, "\n".join(fallos)


def test_con_tilde_o_sin_ella(abrir: Abrir, raiz: str) -> None:
    pagina = abrir(f"{raiz}index.html")
    vistos = []
    for texto in ("conexion", "conexión", "CONEXIÓN"):
        buscar(pagina, texto)
        vistos.append(resultados(pagina, raiz))
    assert vistos[0]
    assert vistos[0] == vistos[1] == vistos[2]


def test_con_el_teclado(abrir: Abrir, raiz: str) -> None:
    pagina = abrir(f"{raiz}index.html")
    buscar(pagina, "sendall")
    expect(pagina.get_by_role("textbox", name="Buscar")).to_be_focused()
    pagina.keyboard.press("ArrowDown")
    expect(pagina.locator(".md-search-result__link").first).to_be_focused()
    pagina.keyboard.press("Escape")
    expect(pagina.locator("#__search")).not_to_be_checked()


def test_letra_a_letra_e_intro(abrir: Abrir, raiz: str) -> None:
    pagina = abrir(f"{raiz}index.html")
    pagina.keyboard.press("/")
    pagina.keyboard.type("settimeo")
    primero = pagina.locator(".md-search-result__item").first
    expect(primero).to_contain_text("settimeout()")
    pagina.keyboard.press("Enter")
    expect(pagina).to_have_url(re.compile("referencia/clase/settimeout.html"))
    expect(pagina.locator("h1")).to_contain_text("settimeout()")


def test_lo_que_no_esta(abrir: Abrir, raiz: str) -> None:
    pagina = abrir(f"{raiz}index.html")
    buscar(pagina, "xyzzy")
    assert resultados(pagina, raiz) == []
    expect(pagina.locator(".md-search-result__meta")).to_have_text(
        "No hay ninguna página con eso"
    )
