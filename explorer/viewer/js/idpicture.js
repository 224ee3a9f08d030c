/** Who owns each pixel: a picture of ids, for tests, and for finding a pixel of a structure. */
import { Color, Mesh, MeshBasicMaterial, NearestFilter, NoBlending, Scene, WebGLRenderTarget } from "three";

/** @typedef {import("./body.js").Part} Part */

/**
 * Number (1 is the first part, 0 nothing) of the solid part at each pixel, rows from the top.
 * @param {import("three").WebGLRenderer} renderer
 * @param {import("three").Camera} camera
 * @param {Part[]} parts
 * @param {number} width
 * @param {number} height
 */
export function owners(renderer, camera, parts, width, height) {
  const target = new WebGLRenderTarget(width, height, { minFilter: NearestFilter, magFilter: NearestFilter });
  const scene = new Scene();
  scene.add(...parts.map((part, index) => new Mesh(part.geometry, numbered(index + 1))));
  renderer.setRenderTarget(target);
  renderer.setClearColor(0, 0);
  renderer.clear();
  renderer.render(scene, camera);
  const bytes = new Uint8Array(4 * width * height);
  renderer.readRenderTargetPixels(target, 0, 0, width, height, bytes);
  renderer.setRenderTarget(null);
  for (const mesh of scene.children) /** @type {Mesh<any, MeshBasicMaterial>} */ (mesh).material.dispose();
  target.dispose();
  return fromTop(bytes, width, height);
}

/** @param {number} number */
function numbered(number) {
  const colour = new Color((number & 255) / 255, (number >> 8) / 255, 0);
  return new MeshBasicMaterial({ color: colour, toneMapped: false, blending: NoBlending });
}

/** @param {Uint8Array} bytes @param {number} width @param {number} height */
function fromTop(bytes, width, height) {
  const numbers = new Uint16Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const at = 4 * ((height - 1 - row) * width + column);
      numbers[row * width + column] = bytes[at] | (bytes[at + 1] << 8);
    }
  }
  return numbers;
}

/**
 * Pixels of one owner, those deepest inside it first.
 * @param {Uint16Array} numbers
 * @param {number} width
 * @param {number} wanted
 * @returns {{x: number, y: number}[]}
 */
export function deepest(numbers, width, wanted) {
  const depth = new Uint16Array(numbers.length);
  const height = numbers.length / width;
  const step = (/** @type {number} */ i, /** @type {number[]} */ beside) => {
    depth[i] = numbers[i] === wanted ? 1 + Math.min(...beside.map((one) => depth[one] ?? 0)) : 0;
  };
  for (let i = 0; i < numbers.length; i++) step(i, [i % width ? i - 1 : -1, i - width]);
  for (let i = numbers.length - 1; i >= 0; i--) {
    const forward = depth[i];
    step(i, [(i + 1) % width ? i + 1 : -1, i + width < width * height ? i + width : -1]);
    depth[i] = Math.min(forward, depth[i]);
  }
  const own = [...depth.keys()].filter((i) => depth[i]);
  own.sort((a, b) => depth[b] - depth[a]);
  return own.map((i) => ({ x: (i % width) + 0.5, y: Math.floor(i / width) + 0.5 }));
}

/** Sixteen-bit numbers as base64, little-endian. @param {Uint16Array} numbers */
export function base64(numbers) {
  const bytes = new Uint8Array(numbers.buffer);
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}
