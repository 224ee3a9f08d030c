"""Sacrum, coccyx, hip bones, proximal femurs, sacroiliac joints: importing it registers them."""

from explorer.anatomy.pelvis import coccyx, femur, hip_bone, landmarks, sacral_landmarks, sacroiliac_joint, sacrum

__all__ = ["coccyx", "femur", "hip_bone", "landmarks", "sacral_landmarks", "sacroiliac_joint", "sacrum"]
