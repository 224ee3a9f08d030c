"""Grows bones, landmarks, joints, nerves and muscles, and checks them."""
