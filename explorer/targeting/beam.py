"""The C-arm: its angles, and the direction from the patient to its detector, down which needles are passed.

With the patient prone and the detector above the back, o the oblique and c the cranial angle, that direction is
``(sin o cos c, cos o cos c, sin c)`` in LPS.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from explorer.domain.plan import CArm, Point


def towards_detector(view: CArm) -> Point:
    """Unit vector, (3,) LPS, from the isocentre to the detector."""
    return _directions(np.array(view.oblique_deg), np.array(view.cranial_deg))


def _directions(oblique_deg: NDArray[np.float64], cranial_deg: NDArray[np.float64]) -> NDArray[np.float64]:
    """Unit vectors (..., 3) for (...) angles."""
    o, c = np.radians(oblique_deg), np.radians(cranial_deg)
    return np.stack([np.sin(o) * np.cos(c), np.cos(o) * np.cos(c), np.sin(c)], axis=-1)


def squared(normal: Point, oblique_deg: float) -> CArm:
    """The view at an obliquity that sees an endplate edge-on.

    Parameters
    ----------
    normal : (3,) float64
        Of the endplate, LPS, pointing up.
    oblique_deg : float
        Above 0 towards the patient's left.
    """
    oblique = np.radians(oblique_deg)
    forward = -(normal[0] * np.sin(oblique) + normal[1] * np.cos(oblique))
    return CArm(oblique_deg=oblique_deg, cranial_deg=float(np.degrees(np.arctan2(forward, normal[2]))))


def edge_on_oblique(normal: Point) -> float:
    """The obliquity (deg) at which a joint plane of a given (3,) normal is seen edge-on without tilt.

    It is the angle of the joint plane to the sagittal plane, above 0 where the plane opens to the patient's left.
    """
    return float(np.degrees(np.arctan(-normal[1] / normal[0])))


def tilted(view: CArm, by_deg: float) -> CArm:
    """The view, tilted further towards the head."""
    return CArm(oblique_deg=view.oblique_deg, cranial_deg=view.cranial_deg + by_deg)


def across_beam(direction: Point, reference: Point) -> NDArray[np.float64]:
    """Two unit vectors, (2, 3), square to a direction: the first as near to a reference as can be.

    The second completes them so that a mirrored direction and reference give mirrored vectors.
    """
    first = reference - (reference @ direction) * direction
    first = first / np.linalg.norm(first)
    second = np.cross(direction, first)
    return np.stack([first, second if second[2] >= 0.0 else -second])


STEP_DEG = 2.0
"""How finely a window of angles is searched: about as finely as a C-arm is turned by hand."""


def fan(ideal: CArm, obliques: tuple[float, float], cranials: tuple[float, float], *, left: int = 1) -> Iterator[CArm]:
    """Views of a window of angles, in steps of ``STEP_DEG``, nearest to the ideal first.

    Parameters
    ----------
    ideal : CArm
    obliques, cranials : (float, float)
        Least and greatest angle, deg.
    left : int
        +1, or -1 to search as in a mirror, so that both sides of a body are searched alike.
    """
    low, high = sorted(left * oblique for oblique in obliques)
    turns, tilts = (
        grid.ravel()
        for grid in np.meshgrid(_steps(left * ideal.oblique_deg, low, high), _steps(ideal.cranial_deg, *cranials))
    )
    likeness = _directions(turns, tilts) @ towards_detector(
        CArm(oblique_deg=left * ideal.oblique_deg, cranial_deg=ideal.cranial_deg)
    )
    for one in np.argsort(-np.round(likeness, 9), kind="stable"):
        yield CArm(oblique_deg=float(left * turns[one]), cranial_deg=float(tilts[one]))


def _steps(centre: float, low: float, high: float) -> NDArray[np.float64]:
    """The nearest to the centre that the window allows, and steps from there to both its ends."""
    start = float(np.clip(centre, low, high))
    above = np.arange(start, high + 1e-9, STEP_DEG)
    below = np.arange(start, low - 1e-9, -STEP_DEG)[1:]
    return np.concatenate([above, below])
