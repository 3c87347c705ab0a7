"""MAL: manda un socket a otro proceso con `pickle`."""

import pickle
import socket

s = socket.socket()

# --8<-- [start:ejemplo]
pickle.dumps(s)
# --8<-- [end:ejemplo]
