"""Criptografía del núcleo: `ALG_*`."""

import sys
from typing import Final

if sys.platform == "linux":
    ALG_OP_DECRYPT: Final = 0
    ALG_OP_ENCRYPT: Final = 1
    ALG_OP_SIGN: Final = 2
    ALG_OP_VERIFY: Final = 3
    ALG_SET_AEAD_ASSOCLEN: Final = 4
    ALG_SET_AEAD_AUTHSIZE: Final = 5
    ALG_SET_IV: Final = 2
    ALG_SET_KEY: Final = 1
    ALG_SET_OP: Final = 3
    ALG_SET_PUBKEY: Final = 6
