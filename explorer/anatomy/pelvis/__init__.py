"""Sacrum, coccyx, hip bones, proximal femurs and the joints between them: importing it registers them."""

from explorer.anatomy.pelvis import (
    coccyx,
    femur,
    hip_bone,
    hip_joint,
    landmarks,
    pubic_symphysis,
    sacral_landmarks,
    sacroiliac_joint,
    sacrum,
)

__all__ = [
    "coccyx",
    "femur",
    "hip_bone",
    "hip_joint",
    "landmarks",
    "pubic_symphysis",
    "sacral_landmarks",
    "sacroiliac_joint",
    "sacrum",
]
