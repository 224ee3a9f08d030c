"""The bursae of the hip and of the seat: importing it registers them."""

from explorer.anatomy.bursae import trochanteric

__all__ = ["trochanteric"]
