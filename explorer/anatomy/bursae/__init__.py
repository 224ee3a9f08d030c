"""The bursae of the hip and of the seat: importing it registers them."""

from explorer.anatomy.bursae import hip

__all__ = ["hip"]
