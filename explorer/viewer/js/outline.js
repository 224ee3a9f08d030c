/** A line of constant width round what is selected (2 px) and hovered (1 px): a mask, and one scissored triangle. */
import {
  AddEquation,
  Color,
  CustomBlending,
  Mesh,
  MeshBasicMaterial,
  OneFactor,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  Vector2,
  WebGLRenderTarget,
} from "three";
import { MARKS } from "./palette.js";
import { nothing } from "./rehearsal.js";

/** @typedef {import("./body.js").Part} Part */

const stillCamera = new OrthographicCamera();
const MARGIN_PX = 8;
const INNER_PX = 5; // the line keeps this far inside the mask's fresh part, beyond which lies an older mask
const SELECTED_PX = 2;
const HOVERED_PX = 1;

const VERTEX = /* glsl */ `
void main() { gl_Position = vec4(position.xy * 2., 0., 1.); }`;
const FRAGMENT = /* glsl */ `
uniform sampler2D uMask;
uniform vec2 uSize;
uniform vec2 uWidth;
uniform vec3 uSelected, uHovered;
void main() {
  vec2 here = gl_FragCoord.xy / uSize;
  vec2 inside = texture2D(uMask, here).rg, around = vec2(0.);
  for (int i = 0; i < 16; i++) {
    float turn = float(i) * .39269908;
    vec2 way = vec2(cos(turn), sin(turn)) / uSize;
    around.r = max(around.r, texture2D(uMask, here + way * uWidth.x).r);
    around.g = max(around.g, texture2D(uMask, here + way * uWidth.y).g);
  }
  vec2 line = clamp(around - inside, 0., 1.);
  vec3 colour = line.r > 0. ? uSelected : uHovered;
  float alpha = max(line.r, line.g);
  gl_FragColor = vec4(colour * alpha, alpha);
}`;

/** Adds to the mask's red or green, whatever lies in front. @param {number} red @param {number} green */
function stamp(red, green) {
  return new MeshBasicMaterial({
    color: new Color(red, green, 0),
    toneMapped: false,
    depthTest: false,
    depthWrite: false,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: OneFactor,
    blendDst: OneFactor,
  });
}

export class Outline {
  /** @param {import("three").WebGLRenderer} renderer */
  constructor(renderer) {
    this.renderer = renderer;
    this.mask = new WebGLRenderTarget(1, 1, { samples: 4, depthBuffer: false });
    this.stamps = { selected: stamp(1, 0), hovered: stamp(0, 1) };
    this.masked = new Scene();
    this.quad = new Mesh(new PlaneGeometry(1, 1), lineMaterial(this.mask.texture));
    this.quad.frustumCulled = false;
    this.paper = new Scene();
    this.paper.add(this.quad);
  }

  /** @param {import("./palette.js").Theme} theme */
  use(theme) {
    const { uSelected, uHovered } = this.quad.material.uniforms;
    uSelected.value.set(MARKS[theme].outline).convertLinearToSRGB();
    uHovered.value.set(MARKS[theme].hover).convertLinearToSRGB();
  }

  /**
   * @param {import("three").PerspectiveCamera} camera
   * @param {{selected?: Part, hovered?: Part}} parts
   */
  draw(camera, { selected, hovered }) {
    const marked = [selected, hovered].filter((part) => part !== undefined);
    if (!marked.length) return;
    const { renderer } = this;
    const size = renderer.getDrawingBufferSize(new Vector2());
    if (this.mask.width !== size.x || this.mask.height !== size.y) this.mask.setSize(size.x, size.y);
    const area = marked.map((part) => region(part, camera, size)).reduce(union);
    this.stampMask(camera, selected, hovered, area);
    this.drawLine(area, size);
  }

  /** Draw once beside the picture, so that the first choice waits for no program. @param {import("three").PerspectiveCamera} camera */
  rehearse(camera) {
    const corner = { left: 0, right: 2 * INNER_PX, bottom: 0, top: 2 * INNER_PX };
    this.stampMask(camera, { geometry: nothing() }, undefined, corner);
    this.drawLine(corner, this.renderer.getDrawingBufferSize(new Vector2()));
  }

  /**
   * @param {import("three").PerspectiveCamera} camera
   * @param {{geometry: import("three").BufferGeometry}|undefined} selected
   * @param {{geometry: import("three").BufferGeometry}|undefined} hovered
   * @param {Region} area
   */
  stampMask(camera, selected, hovered, area) {
    const { renderer, masked, mask } = this;
    masked.clear();
    if (selected) masked.add(new Mesh(selected.geometry, this.stamps.selected));
    if (hovered && hovered !== selected) masked.add(new Mesh(hovered.geometry, this.stamps.hovered));
    mask.scissorTest = true;
    mask.scissor.set(area.left, area.bottom, area.right - area.left, area.top - area.bottom);
    renderer.setRenderTarget(mask);
    renderer.clear();
    renderer.render(masked, camera);
    renderer.setRenderTarget(null);
  }

  /** @param {Region} area @param {Vector2} size */
  drawLine(area, size) {
    const { renderer } = this;
    const ratio = renderer.getPixelRatio();
    const { uSize, uWidth } = this.quad.material.uniforms;
    uSize.value.copy(size);
    uWidth.value.set(SELECTED_PX, HOVERED_PX).multiplyScalar(ratio);
    renderer.setScissorTest(true);
    const [left, bottom] = [area.left && area.left + INNER_PX, area.bottom && area.bottom + INNER_PX];
    const right = area.right < size.x ? area.right - INNER_PX : size.x;
    const top = area.top < size.y ? area.top - INNER_PX : size.y;
    renderer.setScissor(left / ratio, bottom / ratio, (right - left) / ratio, (top - bottom) / ratio);
    renderer.render(this.paper, stillCamera);
    renderer.setScissorTest(false);
  }

  dispose() {
    this.mask.dispose();
    this.quad.material.dispose();
    this.quad.geometry.dispose();
    for (const one of Object.values(this.stamps)) one.dispose();
  }
}

/** @param {import("three").Texture} mask */
function lineMaterial(mask) {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      uMask: { value: mask },
      uSize: { value: new Vector2() },
      uWidth: { value: new Vector2() },
      uSelected: { value: new Color() },
      uHovered: { value: new Color() },
    },
    transparent: true,
    premultipliedAlpha: true,
    depthTest: false,
    depthWrite: false,
  });
}

/** @typedef {{left: number, right: number, bottom: number, top: number}} Region  drawing-buffer pixels from the bottom left */

/** Where a part's bounding sphere falls, with room for the line. @param {Part} part @param {import("three").PerspectiveCamera} camera @param {Vector2} size @returns {Region} */
function region(part, camera, size) {
  const centre = part.sphere.center.clone().applyMatrix4(camera.matrixWorldInverse);
  const radius = part.sphere.radius;
  if (-centre.z < radius + camera.near) return { left: 0, right: size.x, bottom: 0, top: size.y };
  const spot = centre.clone().applyMatrix4(camera.projectionMatrix);
  const reach = radius / Math.sqrt(centre.lengthSq() - radius * radius);
  const tall =
    (reach / Math.tan((camera.fov * Math.PI) / 360)) * (1 + (spot.x ** 2 + spot.y ** 2) / 4) * (size.y / 2) + MARGIN_PX;
  const [x, y] = [((spot.x + 1) / 2) * size.x, ((spot.y + 1) / 2) * size.y];
  return {
    left: Math.max(0, Math.floor(x - tall)),
    right: Math.min(size.x, Math.max(0, Math.ceil(x + tall))),
    bottom: Math.max(0, Math.floor(y - tall)),
    top: Math.min(size.y, Math.max(0, Math.ceil(y + tall))),
  };
}

/** @param {Region} a @param {Region} b @returns {Region} */
function union(a, b) {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
    top: Math.max(a.top, b.top),
  };
}
