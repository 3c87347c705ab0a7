"""El núcleo en modo usuario: si se está dentro de él."""

import functools
from pathlib import Path


@functools.cache
def dentro() -> bool:
    """Si este es el núcleo que arranca `nox -s familias`."""
    try:
        return "User Mode Linux" in Path("/proc/cpuinfo").read_text()
    except FileNotFoundError:  # no es Linux
        return False
