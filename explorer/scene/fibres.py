"""Streaks along fibres: noise over the places that were baked for a surface, and tendon; the same as in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.content.meshes import FIBRE_STEP_MM, FIBRES, TENDON

if TYPE_CHECKING:
    import trimesh

STREAKS = """
float lattice(vec3 p) { return fract(sin(dot(p, vec3(127.1, 311.7, 74.7))) * 43758.5453); }

float grain(vec3 p) {
  vec3 i = floor(p), f = fract(p);
  f = f * f * f * (f * (f * 6. - 15.) + 10.);
  vec4 a = vec4(lattice(i), lattice(i + vec3(1, 0, 0)), lattice(i + vec3(0, 1, 0)), lattice(i + vec3(1, 1, 0)));
  vec4 b = vec4(lattice(i + vec3(0, 0, 1)), lattice(i + vec3(1, 0, 1)), lattice(i + vec3(0, 1, 1)), lattice(i + 1.));
  vec4 c = mix(a, b, f.z);
  vec2 d = mix(c.xz, c.yw, f.x);
  return mix(d.x, d.y, f.y) - .5;
}

// Bundles 7, 2.4 and 1.1 mm wide, about nought; each size fades before it is too fine for the pixels
float streaks(vec3 place) {
  vec3 size = vec3(7., 2.4, 1.1);
  vec3 shown = 1. - smoothstep(.3, .9, vec3(length(fwidth(place))) / size);
  return dot(shown * vec3(.35, .55, .3), vec3(grain(place / size.x), grain(place / size.y), grain(place / size.z)));
}

// Where flesh goes over into tendon, it frays along the streaks
float sinewy(float tendon, float streak) {
  return smoothstep(.2, .8, tendon + 3. * streak * tendon * (1. - tendon));
}

// Mikkelsen 2010, Bump mapping unparametrized surfaces on the GPU: the normal of a surface that is raised by some mm
vec3 raised(vec3 normal, vec3 point, float height) {
  vec3 right = dFdx(point), up = dFdy(point);
  vec3 a = cross(up, normal), b = cross(normal, right);
  float turn = dot(right, a);
  return normalize(abs(turn) * normal - sign(turn) * (dFdx(height) * a + dFdy(height) * b));
}
"""


def fibres_of(mesh: trimesh.Trimesh) -> NDArray[np.float32] | None:
    """(n, 4): the place of every vertex across its fibres, mm, and how tendinous it is, 0 to 1; None without a bake."""
    baked = mesh.vertex_attributes.get(FIBRES)
    if baked is None:
        return None
    return np.asarray(baked * np.array([*(FIBRE_STEP_MM,) * 3, 1.0 / TENDON]), np.float32)
