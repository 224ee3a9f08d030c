/** How tissue takes the light: baked occlusion that bounces, warm terminator, stained creases, muscle fibres. */
import { Color, MeshStandardMaterial, ShaderChunk, Vector3 } from "three";
import { STEPS, STREAKS } from "./fibres.js";
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
vFib = fib * ${STEPS};
#endif
`;
const FRAGMENT_HEAD = /* glsl */ `
varying vec4 vOcc;
uniform vec3 uTerm;
uniform float uLayer, uOcclusion, uCavity, uGloss;
#ifdef FIBRES
varying vec4 vFib;
uniform vec3 uSinew;
uniform float uFibres;
${STREAKS}
#endif
`;
/** Creases gather stain; edges catch dust and light. Curvature 0.5 is flat, above it convex. */
const CREASES = /* glsl */ `
#include <color_fragment>
#ifdef FIBRES
vec4 streak = streaks(vFib.xyz);
float sinew = sinewy(vFib.w, streak.x), plain = uFibres * mix(1., .6, sinew);
diffuseColor.rgb = mix(diffuseColor.rgb, uSinew, sinew) * (1. + DEEP * plain * streak.x);
#endif
float bend = (vOcc.a - .502) * 2.;
diffuseColor.rgb *= mix(vec3(1.), vec3(.66, .50, .38), saturate(-bend) * .8 * uCavity);
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(1., .985, .95), saturate(bend) * .22 * uCavity);
`;
/** Bundles are round. */
const BUNDLES = /* glsl */ `
#include <normal_fragment_maps>
#ifdef FIBRES
normal = raised(normal, -vViewPosition, vFib.xyz, HIGH * plain * streak.yzw);
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
  text = swap(text, "#include <normal_fragment_maps>", BUNDLES);
  shader.fragmentShader = swap(text, "#include <aomap_fragment>", OCCLUSION);
}

/**
 * @param {import("./palette.js").Tissue} tissue
 * @param {Color} colour
 * @param {Color} sinew colour of its tendon, if it has one
 * @param {Shared} layer 0: bones and discs cast occlusion; 1: everything does
 */
function material(tissue, colour, sinew, layer) {
  const made = new MeshStandardMaterial({ color: colour, roughness: tissue.roughness, metalness: 0 });
  const uniforms = {
    uTerm: { value: new Vector3(...tissue.terminator) },
    uLayer: layer,
    uOcclusion: { value: tissue.occlusion ?? 1 },
    uCavity: { value: tissue.cavity ?? 1 },
    uGloss: { value: tissue.gloss ?? 1 },
    uSinew: { value: sinew },
    uFibres: { value: tissue.fibres ?? 0 },
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
    const [colour, sinew] = [kind, TISSUES.tendon].map((one) => new Color(one[this.theme]));
    if (state === "hovered") for (const one of [colour, sinew]) one.offsetHSL(0, 0, HOVER_LIGHTNESS);
    return material(kind, colour, sinew, this.layer);
  }

  /** @param {import("./palette.js").Tissue} look */
  selected(look) {
    const colour = new Color(MARKS[this.theme].selected);
    const teal = { ...look, roughness: 0.4, occlusion: 0.35, cavity: 0, gloss: 1, terminator: [0.5, 1, 0.95] };
    const made = material(/** @type {import("./palette.js").Tissue} */ (teal), colour, colour, this.layer);
    made.emissive = colour.clone().multiplyScalar(0.18);
    return made;
  }

  dispose() {
    for (const made of this.made.values()) made.dispose();
    this.made.clear();
  }
}
