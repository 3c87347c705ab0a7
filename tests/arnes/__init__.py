"""El arnés: arranca programas de verdad y los observa sin carreras."""

import os

# Las pruebas esperan a sus programas más que calculan: con dos por núcleo, y quien
# acaba quitándole trabajo a quien no, los núcleos no paran.
TRABAJADORES = 2 * (os.cpu_count() or 1)
EN_PARALELO = ("-n", "auto", "--dist", "worksteal")
