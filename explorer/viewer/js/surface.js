/** How tissue takes the light: baked occlusion that bounces, warm terminator, stained creases, muscle fibres. */
import { Color, MeshStandardMaterial, ShaderChunk, Vector3 } from "three";
import { MARKS, TISSUES } from "./palette.js";

/** @typedef {import("./palette.js").Theme} Theme */
/** @typedef {{value: number}} Shared */

const VERTEX_HEAD = /* glsl */ `
attribute vec4 occ;
varying vec4 vOcc;
#ifdef FIBRES
attribute vec4 fib;
varying vec4 vFib;
#endif
`;
const VERTEX_BODY = /* glsl */ `
vOcc = occ;
#ifdef FIBRES
vFib = fib;
#endif
`;
const FRAGMENT_HEAD = /* glsl */ `
varying vec4 vOcc;
uniform vec3 uTerm;
uniform float uLayer, uOcclusion, uCavity, uGloss;
#ifdef FIBRES
varying vec4 vFib;
float lattice(vec3 p) {
  return fract(sin(dot(p, vec3(127.1, 311.7, 74.7))) * 43758.5453);
}
float strands(vec3 p) {
  vec3 i = floor(p), f = fract(p);
  f = f * f * f * (f * (f * 6. - 15.) + 10.);
  vec4 a = vec4(lattice(i), lattice(i + vec3(1, 0, 0)), lattice(i + vec3(0, 1, 0)), lattice(i + vec3(1, 1, 0)));
  vec4 b = vec4(lattice(i + vec3(0, 0, 1)), lattice(i + vec3(1, 0, 1)), lattice(i + vec3(0, 1, 1)), lattice(i + 1.));
  vec4 c = mix(a, b, f.z);
  vec2 d = mix(c.xz, c.yw, f.x);
  return mix(d.x, d.y, f.y);
}
#endif
`;
/** Creases gather stain; edges catch dust and light. Curvature 0.5 is flat, above it convex. */
const CREASES = /* glsl */ `
#include <color_fragment>
float bend = (vOcc.a - .502) * 2.;
diffuseColor.rgb *= mix(vec3(1.), vec3(.66, .50, .38), saturate(-bend) * .8 * uCavity);
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(1., .985, .95), saturate(bend) * .22 * uCavity);
#ifdef FIBRES
vec3 across = vFib.xyz * vec3(1., 1., .06);
float coarse = strands(across * .42), fine = strands(across * 1.15);
float seen = length(fwidth(vFib.xy));
float strand = mix(.5, coarse, 1. - smoothstep(1.2, 3., seen)) * .6 + mix(.5, fine, 1. - smoothstep(.4, 1.1, seen)) * .4;
diffuseColor.rgb *= mix(1., mix(.72, 1.16, smoothstep(.1, .9, strand)), vFib.w);
#endif
`;
/** The coloured multi-bounce curve keeps crevices warm (Jimenez et al. 2016, Practical real-time strategies). */
const OCCLUSION = /* glsl */ `
float ao = pow(mix(vOcc.g, vOcc.b, uLayer) * mix(1., vOcc.r, .65), 1.35 * uOcclusion);
vec3 al = material.diffuseColor;
vec3 mb = max(vec3(ao), ((ao * (2.0404 * al - .3324) + (-4.7951 * al + .6417)) * ao + (2.7552 * al + .6903)) * ao);
reflectedLight.indirectDiffuse *= mb;
reflectedLight.directDiffuse *= mix(vec3(1.), mb, .6);
float so = saturate(ao * 1.25 - .1);
reflectedLight.indirectSpecular *= so * uGloss;
reflectedLight.directSpecular *= mix(1., so, .7);
`;
/** Light wraps round the diffuse part and fades through the colour of what lies beneath. */
const WRAP = /* glsl */ `
float wN = (dot(geometryNormal, directLight.direction) + .28) / 1.28;
vec3 wrapE = saturate(wN) * mix(uTerm, vec3(1.), smoothstep(0., .55, wN)) * directLight.color;
reflectedLight.directDiffuse += wrapE * diffuseBRDF`;

/**
 * Replace a part of three's shader text, and fail loudly if a new release has moved it.
 * @param {string} text
 * @param {string} part
 * @param {string} by
 */
function swap(text, part, by) {
  if (!text.includes(part)) throw new Error(`the shader of three has no '${part}' to replace`);
  return text.replace(part, by);
}

/** @param {import("three").WebGLProgramParametersWithUniforms} shader */
function rewrite(shader) {
  shader.vertexShader = swap(shader.vertexShader, "#include <common>", `#include <common>${VERTEX_HEAD}`);
  shader.vertexShader = swap(shader.vertexShader, "#include <begin_vertex>", `#include <begin_vertex>${VERTEX_BODY}`);
  const wrapped = swap(
    ShaderChunk.lights_physical_pars_fragment,
    "reflectedLight.directDiffuse += irradiance * diffuseBRDF",
    WRAP,
  );
  let text = swap(shader.fragmentShader, "#include <common>", `#include <common>${FRAGMENT_HEAD}`);
  text = swap(text, "#include <lights_physical_pars_fragment>", wrapped);
  text = swap(text, "#include <color_fragment>", CREASES);
  shader.fragmentShader = swap(text, "#include <aomap_fragment>", OCCLUSION);
}

/**
 * @param {import("./palette.js").Tissue} tissue
 * @param {Color} colour
 * @param {Shared} layer 0: bones and discs cast occlusion; 1: everything does
 */
function material(tissue, colour, layer) {
  const made = new MeshStandardMaterial({ color: colour, roughness: tissue.roughness, metalness: 0 });
  const uniforms = {
    uTerm: { value: new Vector3(...tissue.terminator) },
    uLayer: layer,
    uOcclusion: { value: tissue.occlusion ?? 1 },
    uCavity: { value: tissue.cavity ?? 1 },
    uGloss: { value: tissue.gloss ?? 1 },
  };
  if (tissue.fibres) made.defines = { ...made.defines, FIBRES: "" };
  made.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    rewrite(shader);
  };
  made.customProgramCacheKey = () => (tissue.fibres ? "tissue-fibres" : "tissue");
  return made;
}

const HOVER_LIGHTNESS = 0.12;

/** One material for each tissue and each state of it, made when first needed. */
export class Surfaces {
  constructor() {
    this.layer = { value: 1 };
    /** @type {Theme} */
    this.theme = "light";
    /** @type {Map<string, MeshStandardMaterial>} */
    this.made = new Map();
  }

  /**
   * @param {string} tissue
   * @param {"plain" | "hovered" | "selected"} state
   */
  of(tissue, state) {
    const key = `${tissue}/${state}/${this.theme}`;
    const made = this.made.get(key) ?? this.make(tissue, state);
    this.made.set(key, made);
    return made;
  }

  /**
   * @param {string} tissue
   * @param {"plain" | "hovered" | "selected"} state
   */
  make(tissue, state) {
    const kind = TISSUES[tissue];
    if (!kind) throw new Error(`no colour for tissue '${tissue}'`);
    if (state === "selected") return this.selected(kind);
    const colour = new Color(kind[this.theme]);
    if (state === "hovered") colour.offsetHSL(0, 0, HOVER_LIGHTNESS);
    return material(kind, colour, this.layer);
  }

  /** @param {import("./palette.js").Tissue} look */
  selected(look) {
    const colour = new Color(MARKS[this.theme].selected);
    const teal = { ...look, roughness: 0.4, occlusion: 0.35, cavity: 0, gloss: 1, terminator: [0.5, 1, 0.95] };
    const made = material(/** @type {import("./palette.js").Tissue} */ (teal), colour, this.layer);
    made.emissive = colour.clone().multiplyScalar(0.18);
    return made;
  }

  dispose() {
    for (const made of this.made.values()) made.dispose();
    this.made.clear();
  }
}
