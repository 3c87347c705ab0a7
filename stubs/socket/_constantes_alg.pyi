"""Criptografía del núcleo: `ALG_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    ALG_OP_DECRYPT: Final = 0
    """Operación de descifrar lo que se envía.

    Vale 0, así que en un `if op:` parece que falta. Con AEAD, si la marca de
    autenticación no cuadra, `recv` falla con `EBADMSG`.
    """

    ALG_OP_ENCRYPT: Final = 1
    """Operación de cifrar, para el `op` de `sendmsg_afalg`.

    Con un algoritmo AEAD, la salida lleva detrás la marca de autenticación.
    """

    ALG_OP_SIGN: Final = 2
    """Operación de firmar, que ningún núcleo oficial acepta: pertenece a la propuesta
    de [ALG_SET_PUBKEY][socket.ALG_SET_PUBKEY].

    Para firmar, usa una biblioteca como `cryptography`.
    """

    ALG_OP_VERIFY: Final = 3
    """Operación de comprobar una firma; CPython le da nombre y Linux no la tiene.

    Los HMAC, que sí están, no se comprueban con ella: se calculan de nuevo y se
    comparan con `hmac.compare_digest`.
    """

    ALG_SET_AEAD_ASSOCLEN: Final = 4
    """Dato auxiliar que dice cuántos bytes del principio son datos asociados: se
    autentican, pero no se cifran.

    Es de los cifrados autenticados, como `gcm(aes)`; lo pone
    `sendmsg_afalg(assoclen=…)`. Desde Linux 3.19.
    """

    ALG_SET_AEAD_AUTHSIZE: Final = 5
    """Opción con el tamaño, en bytes, de la marca de autenticación de un cifrado AEAD.

    Tiene una rareza: el número no va en el valor, sino en su longitud. En Python,
    `s.setsockopt(socket.SOL_ALG, socket.ALG_SET_AEAD_AUTHSIZE, None, 16)`. Se pone
    antes de `accept`.
    """

    ALG_SET_IV: Final = 2
    """Dato auxiliar con el vector inicial (IV) de la operación que empieza.

    Lo pone `sendmsg_afalg(iv=…)`. A mano, es un mensaje de nivel `SOL_ALG` con
    `struct.pack("I", len(iv)) + iv`. No repitas uno con la misma clave.
    """

    ALG_SET_KEY: Final = 1
    """Opción que fija la clave de un cifrado o de un HMAC.

    Nivel `SOL_ALG`, en el socket enlazado al algoritmo y antes de `accept`; el valor
    son los bytes de la clave. Solo se escribe: el núcleo no la devuelve.
    """

    ALG_SET_OP: Final = 3
    """Dato auxiliar que dice qué hacer con lo que se envía: cifrar o descifrar.

    Lo pone `sendmsg_afalg(op=…)`, que lo exige. A mano, un `struct.pack("I", …)` con
    `ALG_OP_ENCRYPT` o `ALG_OP_DECRYPT`. Los resúmenes (`hash`) no lo necesitan.
    """

    ALG_SET_PUBKEY: Final = 6
    """Opción para dar una clave pública, de un añadido de cifrado asimétrico que el
    núcleo nunca incorporó.

    CPython la definió por adelantado. En los núcleos desde el 5.9 ese número significa
    otra cosa (`ALG_SET_DRBG_ENTROPY`): no la uses.
    """
