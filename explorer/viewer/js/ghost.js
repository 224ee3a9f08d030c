/** Structures that step back: depth first, then a veil that thickens towards the silhouette. */
import {
  Color,
  CustomBlending,
  FrontSide,
  MeshBasicMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
} from "three";
import { MARKS, TISSUES } from "./palette.js";

/** @typedef {import("./palette.js").Theme} Theme */

const VERTEX = /* glsl */ `
varying vec3 vNormal, vEye;
void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.);
  vNormal = normalMatrix * normal;
  vEye = -seen.xyz;
  gl_Position = projectionMatrix * seen;
}`;
const FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform vec2 uAlpha;
uniform float uPower;
varying vec3 vNormal, vEye;
void main() {
  float f = 1. - abs(dot(normalize(vNormal), normalize(vEye)));
  float alpha = uAlpha.x + uAlpha.y * pow(f, uPower);
  gl_FragColor = vec4(uColour * alpha, alpha);
}`;

/** Opacity at the centre and what the silhouette adds. @type {Record<Theme, {ghost: number[], skin: number[]}>} */
const ALPHA = {
  light: { ghost: [0.07, 0.62], skin: [0.12, 0.13] },
  dark: { ghost: [0.05, 0.5], skin: [0.12, 0.13] },
};

/**
 * @param {string} colour
 * @param {number[]} alpha
 * @param {number} power
 */
function veil(colour, alpha, power) {
  const shown = new Color(colour).convertLinearToSRGB(); // blended as the canvas is, in sRGB
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { uColour: { value: shown }, uAlpha: { value: alpha }, uPower: { value: power } },
    side: FrontSide,
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    premultipliedAlpha: true,
  });
}

/** Order of drawing: the skin comes last, as everything else lies within it. */
export const ORDER = { ghostDepth: 10, ghost: 11, skinDepth: 12, skin: 13, needleThrough: 14 };

export class Veils {
  constructor() {
    this.depth = new MeshBasicMaterial({ colorWrite: false, transparent: true });
    /** @type {Record<string, ShaderMaterial>} */
    this.made = {};
  }

  /**
   * @param {"ghost" | "skin"} kind
   * @param {Theme} theme
   */
  of(kind, theme) {
    const key = `${kind}/${theme}`;
    const colour = kind === "skin" ? TISSUES.skin[theme] : MARKS[theme].ghost;
    this.made[key] ??= veil(colour, ALPHA[theme][kind], kind === "skin" ? 1.6 : 2.2);
    return this.made[key];
  }

  /** Every material of stepping back. @param {Theme} theme */
  all(theme) {
    return [this.depth, this.of("ghost", theme), this.of("skin", theme)];
  }

  dispose() {
    this.depth.dispose();
    for (const made of Object.values(this.made)) made.dispose();
  }
}
