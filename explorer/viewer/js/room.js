/** The part of the stage that no panel covers; the body glides along when panels come and go. */
import { ease } from "./orbit.js";

/** @typedef {import("./types.js").Insets} Insets */
/** @typedef {import("./types.js").Pixel} Pixel */

const GLIDE_MS = 220;
const NONE = { left: 0, right: 0, top: 0, bottom: 0 };

export class Room {
  /**
   * @param {{width: number, height: number}} stage CSS pixels
   * @param {Insets} insets
   * @param {() => boolean} calm whether the person asked for reduced motion
   */
  constructor(stage, insets, calm) {
    this.stage = stage;
    this.calm = calm;
    this.goal = { ...NONE, ...insets };
    this.now = { ...this.goal };
    this.from = { ...this.goal };
    this.start = -GLIDE_MS;
  }

  /** @param {Insets} insets */
  glide(insets) {
    this.goal = { ...NONE, ...insets };
    this.from = { ...this.now };
    this.start = this.calm() ? -GLIDE_MS : performance.now();
  }

  get gliding() {
    return performance.now() < this.start + GLIDE_MS;
  }

  /** @param {number} now ms */
  step(now) {
    const share = ease(Math.max(0, Math.min(1, (now - this.start) / GLIDE_MS)));
    for (const edge of /** @type {(keyof Insets)[]} */ (Object.keys(NONE))) {
      this.now[edge] = this.from[edge] + share * (this.goal[edge] - this.from[edge]);
    }
  }

  /** How far the middle of the picture lies from the middle of the stage. @returns {Pixel} */
  get offset() {
    const { left, right, top, bottom } = this.now;
    return { x: (right - left) / 2, y: (bottom - top) / 2 };
  }

  /** Where the free part will lie on the stage. */
  get area() {
    const { left, right, top, bottom } = this.goal;
    return { left, right: this.stage.width - right, top, bottom: this.stage.height - bottom };
  }

  /** Sizes of the stage and of its free part. */
  get size() {
    const { left, right, top, bottom } = this.area;
    const free = { width: Math.max(80, right - left), height: Math.max(80, bottom - top) };
    return { width: this.stage.width, height: this.stage.height, free };
  }

  /** @param {Pixel} at */
  holds({ x, y }) {
    const { left, right, top, bottom } = this.area;
    return x >= left && x <= right && y >= top && y <= bottom;
  }
}
