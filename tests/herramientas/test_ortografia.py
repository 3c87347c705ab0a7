"""Cada regla de `tools/ortografia.py`, en un árbol pequeño con su falta."""

from pathlib import Path

import pytest

from tools.ortografia import Revision, palabras, prosa, textos_de_python

REMEDIO = "corrígela o añádela a tools/palabras.txt"


def faltas(raiz: Path, lista: str = "", **ficheros: str) -> list[str]:
    """Revisa un árbol con esos ficheros; el diccionario solo conoce «casa».

    Args:
        raiz: la carpeta del árbol.
        lista: el contenido de la lista de palabras del proyecto.
        ficheros: el contenido de cada uno; en el nombre, `__` es `/` y `_md`, `.md`.
    """
    ficheros["tools__palabras_txt"] = lista
    for nombre, texto in ficheros.items():
        carpetas, _, extension = nombre.replace("__", "/").rpartition("_")
        ruta = raiz / f"{carpetas}.{extension}"
        ruta.parent.mkdir(parents=True, exist_ok=True)
        ruta.write_text(texto, encoding="utf-8")
    return list(Revision(raiz, "casa".__eq__).defectos())


def test_dice_el_fichero_la_linea_y_el_remedio(tmp_path: Path) -> None:
    assert faltas(tmp_path, docs__index_md="casa\n\ncasa kasa\n") == [
        f"docs/index.md:3: «kasa»; {REMEDIO}"
    ]


@pytest.mark.parametrize("nombre", ["docs__a__b_md", "README_md", "CONTRIBUTING_md"])
def test_mira_las_paginas(tmp_path: Path, nombre: str) -> None:
    assert len(faltas(tmp_path, **{nombre: "kasa\n"})) == 1


@pytest.mark.parametrize(
    "nombre",
    [
        "stubs__s__a_pyi",
        "snippets__a_py",
        "examples__e__a_py",
        "tools__a_py",
        "tests__a_py",
        "noxfile_py",
    ],
)
@pytest.mark.parametrize(
    "fuente",
    [
        '"""kasa"""\n',
        "# kasa\n",
        'x = 1\n"""kasa"""\n',
        'def f() -> None:\n    """casa.\n\n    kasa.\n    """\n',
    ],
)
def test_mira_los_docstrings_y_los_comentarios(
    tmp_path: Path, nombre: str, fuente: str
) -> None:
    linea = 1 + fuente[: fuente.index("kasa")].count("\n")
    (falta,) = faltas(tmp_path, **{nombre: fuente})
    assert f":{linea}: «kasa»" in falta


def test_mira_lo_que_imprimen_los_programas(tmp_path: Path) -> None:
    fuente = 'n = 1\nprint(f"casa {n} kasa")\n'
    assert len(faltas(tmp_path, examples__e__a_py=fuente)) == 1


def test_no_mira_los_textos_de_varias_lineas(tmp_path: Path) -> None:
    assert faltas(tmp_path, snippets__a_py='x = """casa\nkasa kasa\n"""\n') == []


def test_las_funciones_del_contrato_valen_en_el_codigo(tmp_path: Path) -> None:
    stub = "def kasa() -> None: ...\n"
    codigo = {"examples__e__a_py": "# kasa\n", "tools__a_py": '"""kasa"""\n'}
    assert faltas(tmp_path, stubs__socket__a_pyi=stub, **codigo) == []
    assert len(faltas(tmp_path, docs__index_md="kasa\n")) == 1


def test_no_mira_las_cadenas_de_las_herramientas(tmp_path: Path) -> None:
    assert faltas(tmp_path, tools__a_py='print("casa kasa")\n') == []


def test_no_mira_las_copias_de_los_ejemplos(tmp_path: Path) -> None:
    assert faltas(tmp_path, docs__descargas__a_md="kasa\n") == []


@pytest.mark.parametrize(
    "texto",
    [
        "`kasa`",
        "``kasa ` kasa``",
        "`casa\nkasa`",
        "```python\nkasa\n```",
        "    ```\n    kasa\n    ```",
        "````\n```\nkasa\n````",
        '--8<-- "kasa/kasa"',
        "[casa](kasa.md)",
        "[casa][kasa]",
        "[recv][socket.socket.recv]",
        "[casa]: kasa",
        "https://kasa",
        "*kasa*",
        "_kasa_",
        "casa {.kasa}",
        "[casa](casa.md){ kasa }",
        "<kasa casa='kasa'>casa</kasa>",
        "<!-- kasa -->",
        ":material-kasa: casa",
        "!!! kasa",
        "::: kasa.kasa\n    kasa:\n      kasa: true",
        "---\ntitle: kasa\n---\ncasa",
        "$ kasa kasa",
        "kasa_x kasa.py kasa/kasa 4kasa KASA TimeoutKasa kasa() --kasa",
    ],
)
def test_no_mira_lo_que_no_es_prosa(texto: str) -> None:
    assert "kasa" not in {palabra for _, palabra in palabras(prosa(texto))}


@pytest.mark.parametrize(
    "texto",
    [
        "**kasa**",
        "«kasa»",
        "# kasa",
        "| a | kasa |",
        "[kasa](casa.md)",
        '!!! failure "Mal: kasa"',
        "`casa` kasa `casa`",
        "```\ncasa\n```\nkasa",
        "casa-kasa",
        "2 * 3 kasa 4 * 5",
        "casa.[^1]\n\n[^1]: kasa",
    ],
)
def test_mira_lo_que_es_prosa(texto: str) -> None:
    assert "kasa" in {palabra for _, palabra in palabras(prosa(texto))}


def test_no_mira_los_titulos_ni_los_parametros_de_un_docstring() -> None:
    fuente = (
        'def f(kasa: int) -> None:\n    """casa.\n\n'
        "    Args:\n        kasa: casa.\n\n"
        '    Raises:\n        ValueError: casa.\n    """\n'
    )
    textos = [prosa(texto) for _, texto in textos_de_python(fuente, con_frases=False)]
    assert [p for t in textos for _, p in palabras(t)] == ["casa"] * 3


def test_no_mira_las_directrices_de_las_herramientas() -> None:
    fuente = "x = 1  # noqa: kasa\ny = 2  # type: ignore[kasa]\n"
    assert list(textos_de_python(fuente, con_frases=False)) == []


@pytest.mark.parametrize(
    "mal",
    [
        "El enchufe",
        "los zócalos",
        "rehusar",
        "rehúsa",
        "vosotros",
        "vuestra",
        "os dice",
        "Os dice",
        "enviáis",
        "podéis",
        "vos",
        "tenés",
        "usá",
        "fijate",
        "simplemente",
        "Obviamente",
        "es importante destacar que",
        "sólo",
    ],
)
def test_reglas_de_estilo(tmp_path: Path, mal: str) -> None:
    lista = "\n".join(sorted(mal.split(), key=str.casefold))
    defectos = faltas(tmp_path, lista, docs__index_md=f"casa\n{mal}\n")
    (falta,) = (d for d in defectos if "docs/index.md" in d)
    assert falta.startswith("docs/index.md:2: «")
    assert REMEDIO not in falta


@pytest.mark.parametrize(
    "bien", ["dieciséis", "seis", "`os`", "país", "solo", "usa", "OS", "además"]
)
def test_lo_que_las_reglas_admiten(tmp_path: Path, bien: str) -> None:
    palabra = bien.strip("`")
    lista = "" if palabra in ("os", "OS") else palabra
    assert faltas(tmp_path, lista, docs__index_md=bien) == []


@pytest.mark.parametrize("comilla", "\N{LEFT DOUBLE QUOTATION MARK}’")
@pytest.mark.parametrize("codigo", ["```\n{}\n```", "`{}`"])
def test_comillas_en_el_codigo_de_una_pagina(
    tmp_path: Path, comilla: str, codigo: str
) -> None:
    pagina = f"casa\n\n{codigo.format(comilla)}\n"
    linea = 1 + pagina[: pagina.index(comilla)].count("\n")
    assert faltas(tmp_path, docs__index_md=pagina) == [
        f"docs/index.md:{linea}: «{comilla}»; dentro del código van comillas rectas"
    ]


def test_las_comillas_espanolas_valen_en_un_bloque_pero_no_en_linea(
    tmp_path: Path,
) -> None:
    bloque = '```python\nprint("«casa»")\n```\n'
    assert faltas(tmp_path, docs__index_md=bloque) == []
    assert len(faltas(tmp_path, docs__index_md="`«casa»`\n")) == 2


def test_comillas_en_un_programa(tmp_path: Path) -> None:
    (falta,) = faltas(tmp_path, snippets__a_py="x = 1\nprint('“')\n")
    assert falta.startswith("snippets/a.py:2: «“»;")


def test_la_lista_admite_una_palabra_y_su_mayuscula_inicial(tmp_path: Path) -> None:
    pagina = "kasa Kasa Linux"
    assert faltas(tmp_path, "kasa\nLinux\n", docs__index_md=pagina) == []


def test_la_lista_distingue_los_nombres_propios(tmp_path: Path) -> None:
    assert len(faltas(tmp_path, "Linux\n", docs__index_md="Linux linux")) == 1


@pytest.mark.parametrize(
    ("lista", "remedio"),
    [
        ("kasa\nkosa\n", "tools/palabras.txt:2: «kosa»; bórrala: ya no se usa"),
        ("casa\nkasa\n", "tools/palabras.txt:1: «casa»; bórrala: ya está en el di"),
        ("kasa\nburro\n", "tools/palabras.txt:2: «burro»; ponla en su orden"),
        ("kasa\nkasa\n", "tools/palabras.txt:2: «kasa»; ponla en su orden"),
    ],
)
def test_la_lista_no_se_pudre(tmp_path: Path, lista: str, remedio: str) -> None:
    pagina = "casa kasa" + (" burro" if "burro" in lista else "")
    (falta,) = faltas(tmp_path, lista, docs__index_md=pagina)
    assert falta.startswith(remedio)
