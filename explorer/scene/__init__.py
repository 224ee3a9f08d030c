"""The painter on this machine: still pictures, and pictures for browsers that cannot draw. Knows no browser."""
