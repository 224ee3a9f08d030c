"""Streaks along fibres: noise over the places that were baked for a surface, and tendon; the same as in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.content.meshes import FIBRE_STEP_MM, FIBRES, TENDON

if TYPE_CHECKING:
    import trimesh

STREAKS = """
const float DEEP = 1.2, HIGH = 1.; // how much streaks darken, and rise, mm

float lattice(vec3 p) { return fract(sin(dot(p, vec3(127.1, 311.7, 74.7))) * 43758.5453); }

// Noise about nought, and its slope
vec4 grain(vec3 p) {
  vec3 i = floor(p), f = fract(p);
  vec3 w = f * f * f * (f * (f * 6. - 15.) + 10.), dw = 30. * f * f * (f * (f - 2.) + 1.);
  vec4 a = vec4(lattice(i), lattice(i + vec3(1, 0, 0)), lattice(i + vec3(0, 1, 0)), lattice(i + vec3(1, 1, 0)));
  vec4 b = vec4(lattice(i + vec3(0, 0, 1)), lattice(i + vec3(1, 0, 1)), lattice(i + vec3(0, 1, 1)), lattice(i + 1.));
  vec4 c = mix(a, b, w.z), rise = b - a;
  vec2 d = mix(c.xz, c.yw, w.x), e = mix(rise.xz, rise.yw, w.x);
  return vec4(mix(d.x, d.y, w.y) - .5, dw * vec3(mix(c.y - c.x, c.w - c.z, w.y), d.y - d.x, mix(e.x, e.y, w.y)));
}

vec4 bundles(vec3 place, float width, float pixel) {
  return grain(place / width) * vec4(1., vec3(1. / width)) * (1. - smoothstep(.3, .9, pixel / width));
}

// Bundles 7, 2.4 and 1.1 mm wide, each size faded before it is too fine for the pixels: height about nought, and slope
vec4 streaks(vec3 place) {
  float pixel = length(fwidth(place));
  return .35 * bundles(place, 7., pixel) + .55 * bundles(place, 2.4, pixel) + .3 * bundles(place, 1.1, pixel);
}

// Where flesh goes over into tendon, it frays along the streaks
float sinewy(float tendon, float streak) {
  return smoothstep(.2, .8, tendon + 3. * streak * tendon * (1. - tendon));
}

// Mikkelsen 2010, Bump mapping unparametrized surfaces on the GPU: the normal where streaks rise by these slopes
vec3 raised(vec3 normal, vec3 point, vec3 place, vec3 slope) {
  vec3 right = dFdx(point), up = dFdy(point);
  vec3 a = cross(up, normal), b = cross(normal, right);
  float turn = dot(right, a);
  return normalize(abs(turn) * normal - sign(turn) * (dot(slope, dFdx(place)) * a + dot(slope, dFdy(place)) * b));
}
"""


def fibres_of(mesh: trimesh.Trimesh) -> NDArray[np.float32] | None:
    """(n, 4): the place of every vertex across its fibres, mm, and how tendinous it is, 0 to 1; None without a bake."""
    baked = mesh.vertex_attributes.get(FIBRES)
    if baked is None:
        return None
    return np.asarray(baked * np.array([*(FIBRE_STEP_MM,) * 3, 1.0 / TENDON]), np.float32)
