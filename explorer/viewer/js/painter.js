/** The WebGL side of a viewer: context, light, frame, outline; thrown away and made anew after a lost context. */
import { NeutralToneMapping, Vector2, WebGLRenderer } from "three";
import { Lighting } from "./light.js";
import { Outline } from "./outline.js";

const SLOW_MS = 40;
const VERY_SLOW_MS = 80;
const FRAMES = 8;
const MOST_PIXELS = 2;
const COARSEST = 0.75;

/** What draws here: a graphics chip, or the processor pretending to be one; null without WebGL. @returns {{software: boolean}|null} */
export function device() {
  const context = document.createElement("canvas").getContext("webgl2");
  if (!context) return null;
  const names = context.getExtension("WEBGL_debug_renderer_info");
  const name = String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return { software: /swiftshader|llvmpipe|software|basic render/i.test(name) };
}

export class Painter {
  /**
   * @param {import("three").Scene} scene
   * @param {HTMLElement} parent
   * @param {boolean} software
   */
  constructor(scene, parent, software) {
    this.scene = scene;
    this.software = software;
    this.canvas = document.createElement("canvas");
    this.finest = Math.min(window.devicePixelRatio || 1, MOST_PIXELS);
    this.renderer = new WebGLRenderer({
      canvas: this.canvas,
      alpha: true,
      antialias: !(software && this.finest >= 2),
      powerPreference: "high-performance",
    });
    parent.append(this.canvas);
    this.renderer.toneMapping = NeutralToneMapping;
    this.renderer.autoClear = false;
    this.renderer.info.autoReset = false;
    this.renderer.setPixelRatio(this.finest);
    this.lighting = new Lighting(scene, this.renderer, software);
    this.outline = new Outline(this.renderer);
    /** @type {number[]} */
    this.times = [];
    this.lastMs = 0;
    this.drawCalls = 0;
  }

  /** @param {import("./palette.js").Theme} theme */
  use(theme) {
    this.lighting.use(theme);
    this.outline.use(theme);
  }

  /** @param {number} width @param {number} height CSS pixels */
  resize(width, height) {
    const size = this.renderer.getSize(new Vector2());
    if (size.x !== width || size.y !== height) this.renderer.setSize(width, height, false);
  }

  /**
   * @param {import("three").PerspectiveCamera} camera
   * @param {import("./orbit.js").Orbit} orbit
   * @param {{selected?: import("./body.js").Part, hovered?: import("./body.js").Part}} marked
   */
  draw(camera, orbit, marked) {
    const start = performance.now();
    this.renderer.info.reset();
    this.lighting.follow(orbit);
    this.renderer.setRenderTarget(null);
    this.renderer.setClearColor(0, 0);
    this.renderer.clear();
    this.renderer.render(this.scene, camera);
    this.outline.draw(camera, marked);
    this.drawCalls = this.renderer.info.render.calls;
    this.lastMs = performance.now() - start;
  }

  /** Compile what the scene and the line round a choice need. @param {import("three").PerspectiveCamera} camera */
  async rehearse(camera) {
    await this.renderer.compileAsync(this.scene, camera);
    this.outline.rehearse(camera);
  }

  /** Coarser pixels while frames come slowly. @param {number} ms from frame to frame, while moving */
  keepPace(ms) {
    this.times.push(ms);
    if (this.times.length < FRAMES) return;
    const mean = this.times.reduce((sum, one) => sum + one, 0) / FRAMES;
    this.times = [];
    const now = this.renderer.getPixelRatio();
    if (mean > VERY_SLOW_MS && now > COARSEST) this.renderer.setPixelRatio(now > 1 ? 1 : COARSEST);
    else if (mean > SLOW_MS && now > 1) this.renderer.setPixelRatio(1);
  }

  /** A quick picture, until it is refined. */
  coarsen() {
    this.renderer.setPixelRatio(COARSEST);
  }

  /** Fine pixels again. @returns {boolean} whether that changed anything */
  refine() {
    this.times = [];
    if (this.renderer.getPixelRatio() === this.finest) return false;
    this.renderer.setPixelRatio(this.finest);
    return true;
  }

  dispose() {
    this.outline.dispose();
    this.lighting.dispose();
    this.renderer.dispose();
    this.renderer.forceContextLoss();
    this.canvas.remove();
  }
}
