"""Sacrum, coccyx, hip bones, proximal femurs, sacroiliac joints and trochanteric bursae; importing it registers them."""

from explorer.anatomy.pelvis import hip_bone, landmarks, sacrum

__all__ = ["hip_bone", "landmarks", "sacrum"]
