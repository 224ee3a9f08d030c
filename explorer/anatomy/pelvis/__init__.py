"""Sacrum, coccyx, hip bones, proximal femurs, sacroiliac joints and trochanteric bursae; importing it registers them."""

from explorer.anatomy.pelvis import landmarks, sacrum

__all__ = ["landmarks", "sacrum"]
