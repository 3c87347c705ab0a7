"""Qué dirección tiene un socket de Netlink, antes y después de enlazar."""

import os
import socket

# --8<-- [start:ejemplo]
uno = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)
print("sin enlazar:", uno.getsockname())

uno.bind((0, 0))  # que elija el núcleo
print("es el PID:", uno.getsockname() == (os.getpid(), 0))

otro = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)
otro.bind((0, 1))  # y apuntado al grupo 1
print("otro número:", otro.getsockname()[0] != os.getpid())
print("grupos:", otro.getsockname()[1])
# --8<-- [end:ejemplo]

uno.close()
otro.close()
