"""How a surface takes the light, as text for the graphics card; the same model as the browser's.

Cook-Torrance gloss (GGX) over a diffuse part that wraps round the terminator; baked occlusion with coloured bounces
(Jimenez et al. 2016, *Practical real-time strategies for accurate indirect occlusion*); stain in creases; the neutral
tone curve of Khronos (2024), which keeps the colours of tissues. One program does everything; ``uMode`` chooses.
"""

from __future__ import annotations

from explorer.scene.fibres import STREAKS

LIT, FLAT, VEIL = 0, 1, 2
"""Values of ``uMode``: lit, one colour, and the opacity of a ghost as grey."""

OCCLUSION, FIBRES = "occlusion", "fibres"
"""Names of the point arrays with four bytes and with four numbers a vertex; with ``MC`` behind them in the programs."""

VERTEX_NAMES = """//VTK::Normal::Dec
in vec4 occlusionMC, fibresMC;
out vec3 vPoint, vNormal;
out vec4 vOcclusion, vFibres;
"""

VERTEX_BODY = """//VTK::Normal::Impl
vPoint = vertexMC.xyz;
vNormal = normalMC;
vOcclusion = occlusionMC / 255.;
vFibres = fibresMC;
"""

FRAGMENT_NAMES = (
    """//VTK::Normal::Dec
in vec3 vPoint, vNormal;
in vec4 vOcclusion, vFibres;
const float PI = 3.14159265;

// Radiance of the surroundings towards a direction, from nine coefficients; w: how much of each band remains
vec3 around(vec3 d, vec3 w) {
  vec3 c = w.x * .282095 * uSky0;
  c += w.y * .488603 * (d.y * uSky1 + d.z * uSky2 + d.x * uSky3);
  c += w.z * (1.092548 * (d.x * d.y * uSky4 + d.y * d.z * uSky5 + d.x * d.z * uSky7)
    + .315392 * (3. * d.z * d.z - 1.) * uSky6 + .546274 * (d.x * d.x - d.y * d.y) * uSky8);
  return max(c, vec3(0.));
}

// Karis 2013, Real shading in Unreal Engine 4 (mobile fit): share of the surroundings that a gloss of F0 0.04 mirrors
float mirrored(float roughness, float nv) {
  vec4 r = roughness * vec4(-1., -.0275, -.572, .022) + vec4(1., .0425, 1.04, -.04);
  float a = min(r.x * r.x, exp2(-9.28 * nv)) * r.x + r.y;
  vec2 ab = vec2(-1.04, 1.04) * a + r.zw;
  return .04 * ab.x + ab.y;
}

float gloss(vec3 n, vec3 v, vec3 l, float roughness) {
  vec3 h = normalize(v + l);
  float a = roughness * roughness, nh = max(dot(n, h), 0.), nv = max(dot(n, v), 1e-3), nl = max(dot(n, l), 1e-3);
  float k = nh * nh * (a * a - 1.) + 1.;
  float spread = a * a / (PI * k * k);
  float seen = .5 / (nl * sqrt(a * a + (1. - a * a) * nv * nv) + nv * sqrt(a * a + (1. - a * a) * nl * nl));
  return spread * seen * (.04 + .96 * pow(1. - max(dot(v, h), 0.), 5.));
}

vec3 wrapped(vec3 n, vec3 l) {
  float w = (dot(n, l) + .28) / 1.28;
  return clamp(w, 0., 1.) * mix(uTerminator, vec3(1.), smoothstep(0., .55, w));
}

vec3 neutral(vec3 c) {
  float low = min(c.r, min(c.g, c.b));
  c -= low < .08 ? low - 6.25 * low * low : .04;
  float peak = max(c.r, max(c.g, c.b));
  if (peak < .76) return c;
  float pressed = 1. - .0576 / (peak + .24 - .76);
  c *= pressed / peak;
  return mix(c, vec3(pressed), 1. - 1. / (.15 * (peak - pressed) + 1.));
}

vec3 coded(vec3 c) {
  return mix(1.055 * pow(max(c, vec3(0.)), vec3(1. / 2.4)) - .055, 12.92 * c, vec3(lessThan(c, vec3(.0031308))));
}

"""
    + STREAKS
    + """
vec3 lit(vec3 n, vec3 v) {
  vec3 al = uColour;
  if (uFibres > 0.) {
    vec4 streak = streaks(vFibres.xyz);
    float sinew = sinewy(vFibres.w, streak.x), plain = uFibres * mix(1., .6, sinew);
    al = mix(al, uSinew, sinew) * (1. + DEEP * plain * streak.x);
    n = raised(n, vPoint, vFibres.xyz, HIGH * plain * streak.yzw);
  }
  float bend = (vOcclusion.a - .502) * 2.;
  al *= mix(vec3(1.), vec3(.66, .50, .38), clamp(-bend, 0., 1.) * .8 * uCavity);
  al = mix(al, vec3(1., .985, .95), clamp(bend, 0., 1.) * .22 * uCavity);
  float ao = pow(mix(vOcclusion.g, vOcclusion.b, uLayer) * mix(1., vOcclusion.r, .65), 1.35 * uOcclusion);
  vec3 bounced = max(vec3(ao),
    ((ao * (2.0404 * al - .3324) + (-4.7951 * al + .6417)) * ao + (2.7552 * al + .6903)) * ao);
  float mirror = clamp(ao * 1.25 - .1, 0., 1.);
  vec3 diffuse = around(n, vec3(1., 2. / 3., .25)) * al * bounced;
  diffuse += (wrapped(n, uKeyTo) * uKey + wrapped(n, uRimTo) * uRim) * al / PI * mix(vec3(1.), bounced, .6);
  vec3 shine = around(reflect(-v, n), vec3(1., .9, .75)) * mirrored(uRoughness, max(dot(n, v), 0.)) * mirror * uGloss;
  vec3 sharp = max(dot(n, uKeyTo), 0.) * uKey * gloss(n, v, uKeyTo, uRoughness);
  sharp += max(dot(n, uRimTo), 0.) * uRim * gloss(n, v, uRimTo, uRoughness);
  return coded(neutral(diffuse + shine + sharp * mix(1., mirror, .7) + uGlow));
}
"""
)

FRAGMENT_BODY = """
vec3 n = normalize(vNormal), v = normalize(uEye - vPoint);
if (uMode == 1) fragOutput0 = vec4(uFlat, 1.);
else if (uMode == 2) fragOutput0 = vec4(vec3(uVeil.x + uVeil.y * pow(1. - abs(dot(n, v)), uVeil.z)), 1.);
else fragOutput0 = vec4(lit(n, v), 1.);
"""
