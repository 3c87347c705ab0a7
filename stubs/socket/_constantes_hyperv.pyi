"""Máquinas virtuales de Hyper-V: `HV_*` y `HVSOCKET_*`."""

import sys
from typing import Final

if sys.platform == "win32" and sys.version_info >= (3, 12):
    HVSOCKET_ADDRESS_FLAG_PASSTHRU: Final = 1
    """Indicador de la estructura `HVSOCKET_ADDRESS_INFO` de Windows, que describe de
    dónde viene una conexión entre contenedores.

    Python no ofrece la llamada que devuelve esa estructura: desde aquí no tiene uso.
    """

    HVSOCKET_CONNECTED_SUSPEND: Final = 4
    """Opción para que la conexión no se corte cuando se pausa o se guarda la máquina
    virtual.

    Nivel `HV_PROTOCOL_RAW`; entero, 1 para activarla, antes de conectar o de escuchar.
    La usan los servicios del subsistema de Linux para Windows (WSL).
    """

    HVSOCKET_CONNECT_TIMEOUT: Final = 1
    """Opción con el plazo de [connect][socket.socket.connect], en milisegundos.

    Nivel `HV_PROTOCOL_RAW`; un entero sin signo de 32 bits que no puede pasar de
    [HVSOCKET_CONNECT_TIMEOUT_MAX][socket.HVSOCKET_CONNECT_TIMEOUT_MAX].
    """

    HVSOCKET_CONNECT_TIMEOUT_MAX: Final = 300000
    """El mayor plazo de conexión que se admite: 300 s, expresado en milisegundos.

    Es un límite para comparar, no una opción.
    """

    HV_GUID_BROADCAST: Final = "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"
    """El GUID con todo unos, que las cabeceras de Hyper-V nombran como difusión.

    Los sockets de Hyper-V son flujos con conexión, sin difusión: no conocemos ningún
    uso suyo.
    """

    HV_GUID_CHILDREN: Final = "90DB8B89-0D35-4F79-8CE9-49EA0AC8B7CD"
    """Comodín de las particiones hijas: enlazado a él, un servicio del anfitrión
    atiende solo a sus máquinas virtuales.
    """

    HV_GUID_LOOPBACK: Final = "E0E16197-DD56-4A10-9195-5EE7A155A838"
    """La propia partición: sirve para que cliente y servidor se encuentren en la misma
    máquina, al hacer pruebas.
    """

    HV_GUID_PARENT: Final = "A42E7CDA-D03F-480C-9CC2-A4DE20ABB878"
    """La partición padre: desde una máquina virtual, conecta con su anfitrión.

    Es lo que en Linux se escribe [VMADDR_CID_HOST][socket.VMADDR_CID_HOST]. Desde un
    contenedor, el padre es la máquina que lo aloja.
    """

    HV_GUID_WILDCARD: Final = "00000000-0000-0000-0000-000000000000"
    """Identificador comodín de máquina: enlazar con él acepta conexiones de cualquier
    partición.

    Es una cadena, el primer elemento de la dirección `(máquina, servicio)`. Si solo
    deben entrar las máquinas virtuales propias, es mejor
    [HV_GUID_CHILDREN][socket.HV_GUID_CHILDREN].
    """

    HV_GUID_ZERO: Final = "00000000-0000-0000-0000-000000000000"
    """El GUID con todo ceros; es la misma cadena que
    [HV_GUID_WILDCARD][socket.HV_GUID_WILDCARD].

    Escribe el otro nombre cuando la intención sea «cualquiera».
    """

    HV_PROTOCOL_RAW: Final = 1
    """Protocolo de los sockets de Hyper-V y, a la vez, nivel de sus opciones.

    Se crean con `socket.socket(socket.AF_HYPERV, socket.SOCK_STREAM,
    socket.HV_PROTOCOL_RAW)`. Con el protocolo por defecto, 0, Python rechaza la
    dirección en [bind][socket.socket.bind] y en [connect][socket.socket.connect] con un
    `OSError`.
    """
