"""Los plazos, en segundos. Solo se agotan cuando algo va mal.

`SOCKETS_PLAZO=3` los multiplica por tres en una máquina lenta.
"""

import os

ESCALA = float(os.environ.get("SOCKETS_PLAZO", "1"))

SALIDA = 20 * ESCALA  # para que un programa escriba lo que se espera de él
FIN = 20 * ESCALA  # para que un programa termine cuando debe
PARADA = 10 * ESCALA  # para que obedezca a SIGTERM al acabar la escena
RED = 20 * ESCALA  # para cada operación de un socket de la prueba
RECURSOS = 20 * ESCALA  # para que un servidor suelte lo de quien se fue
