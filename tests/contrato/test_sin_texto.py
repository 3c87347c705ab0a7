"""La lista de nombres sin docstring es exacta: solo puede menguar a sabiendas."""

from tools.contrato import CONTRATO, leer_contrato

LISTA = CONTRATO.parent / "sin_texto.txt"


def test_la_lista_de_nombres_sin_texto_es_exacta() -> None:
    lineas = LISTA.read_text(encoding="utf-8").splitlines()
    sin_texto = {n: e for n, e in leer_contrato().items() if not e.documentada}
    fallos = [
        f"stubs/socket/{sin_texto[nombre].fichero.name}: «{nombre}» no tiene "
        f"docstring; escríbelo o apunta el nombre en stubs/sin_texto.txt"
        for nombre in sorted(sin_texto.keys() - set(lineas))
    ] + [
        f"stubs/sin_texto.txt: «{nombre}» ya tiene docstring o no está en el contrato; "
        f"borra su línea"
        for nombre in sorted(set(lineas) - sin_texto.keys())
    ]
    assert not fallos, "\n".join(fallos)


def test_la_lista_esta_ordenada_y_sin_repetidos() -> None:
    lineas = LISTA.read_text(encoding="utf-8").splitlines()
    assert lineas == sorted(set(lineas)), (
        "stubs/sin_texto.txt: las líneas no están ordenadas o se repiten; ordénalas "
        "con «LC_ALL=C sort -u»"
    )
