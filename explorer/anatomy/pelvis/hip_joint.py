"""The hip joint: what lies between the femoral head and its socket, and the labrum that deepens the socket."""

from __future__ import annotations

from explorer.anatomy.body import Body
from explorer.anatomy.growing import grows
from explorer.anatomy.pelvis.acetabulum import RIM_LEVEL_MM, bare_floor, beyond_rim, rim_line, socket_radius
from explorer.anatomy.pelvis.frames import femoral_head_centre, iliac_frame
from explorer.anatomy.sizes import size
from explorer.geometry.combining import difference, offset, union
from explorer.geometry.posing import posed
from explorer.geometry.primitives import ellipsoid, tube
from explorer.geometry.solid import Solid

SKIN_MM = 0.15
"""Between the joint and either bone, so that their surfaces do not fight for the same pixels."""

_FOSSA_MARGIN_MM = 0.6
_LABRUM_RADIUS_MM = 2.9


@grows("hip-joint-left", spacing_mm=0.75, triangles=2_800)
def hip_joint(body: Body) -> Solid:
    """Cartilage and joint space over the lunate surface, and the labrum round the rim, as one body; world."""
    whole = union(posed(lunate(), iliac_frame()), posed(labrum(), iliac_frame()), blend=1.0)
    head = ellipsoid(femoral_head_centre(), [0.5 * size("femoral-head-diameter") + SKIN_MM] * 3)
    return difference(whole, head, offset(body.solid("hip-bone-left"), SKIN_MM), blend=0.3)


def lunate() -> Solid:
    """The horseshoe between head and socket: all of the ball behind the rim, without fossa and notch; iliac frame."""
    ball = ellipsoid(iliac_frame().to_local(femoral_head_centre()), [socket_radius() - SKIN_MM] * 3)
    return difference(ball, beyond_rim(), offset(bare_floor(), _FOSSA_MARGIN_MM), blend=0.8)


def labrum() -> Solid:
    """The ring of fibrocartilage on the rim; over the notch it goes on as the transverse ligament; iliac frame."""
    line = rim_line(radius=socket_radius() - 1.0, level=RIM_LEVEL_MM + 1.2, start_deg=0.0, end_deg=360.0, count=37)
    return tube(line, _LABRUM_RADIUS_MM, pieces=36)
