"""Indicadores de `getnameinfo`: `NI_*`."""

import sys
from typing import Final

NI_DGRAM: Final = 16
"""Busca el nombre del servicio entre los de UDP; sin él, entre los de TCP.

Cambia el resultado en los pocos puertos que se llaman distinto en cada protocolo: el
514 es `shell` en TCP y `syslog` en UDP.
"""

NI_MAXHOST: Final[int]
"""Tamaño de búfer, en bytes y con el cero final, en el que cabe cualquier nombre de
máquina que devuelve `getnameinfo`.

Es para código en C: Python reserva ese búfer por su cuenta y no pide el tamaño. No es
el límite de un nombre del DNS, que son 253 caracteres. No es un indicador: no lo pases
en `flags`.
"""

NI_MAXSERV: Final = 32
"""Tamaño de búfer en el que cabe cualquier nombre de servicio, como `http`; Python ya
lo reserva y no tendrás que usarlo.

Cuidado al listar los `NI_*`: en Linux coincide con el número de `NI_IDN`, así que
pasarlo por error en `flags` no avisa.
"""

NI_NAMEREQD: Final[int]
"""Exige un nombre: si la dirección no lo tiene, `getnameinfo` falla en vez de
devolverla en números.

El error es un [gaierror][socket.gaierror] con [EAI_NONAME][socket.EAI_NONAME]. Úsalo
cuando un número no te sirve, y ten presente que la consulta inversa puede tardar
segundos y bloquea. Junto con [NI_NUMERICHOST][socket.NI_NUMERICHOST], en Linux, falla
siempre.
"""

NI_NOFQDN: Final[int]
"""Devuelve solo la primera parte del nombre, `servidor` y no `servidor.ejemplo.com`, si
la máquina es del dominio propio.

Para máquinas de otros dominios no recorta nada. En una sin dominio configurado tampoco
se nota; no confíes en él para acortar nombres: corta por el primer punto tú mismo.
"""

NI_NUMERICHOST: Final[int]
"""Devuelve la dirección en números, sin consulta inversa: no bloquea.

Es la forma portable de escribir en un registro la dirección de un cliente, IPv4 o IPv6;
en esta añade el ámbito (`fe80::1%eth0`). Sin él, `getnameinfo` busca el nombre y, si no
lo hay, devuelve igualmente los números.
"""

NI_NUMERICSERV: Final[int]
"""Devuelve el puerto en cifras (`"80"`) y no el nombre del servicio (`"http"`).

El resultado es una cadena: conviértelo con `int`. Los puertos sin nombre salen en
cifras aunque no lo pongas, de modo que sin este indicador el formato depende del
archivo de servicios de la máquina.
"""

if sys.platform == "linux" and sys.version_info >= (3, 13):
    NI_IDN: Final = 32
    """Descodifica los nombres internacionalizados: devuelve `españa.example` y no
    `xn--espaa-rta.example`.

    Es de glibc, que usa la codificación de la configuración regional y necesita la
    biblioteca libidn2. En Python es más previsible pedir el nombre tal cual y aplicarle
    `.encode().decode("idna")`.
    """
