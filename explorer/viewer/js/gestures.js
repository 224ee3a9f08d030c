/** Fingers, mouse and keys: turned into turning, moving, nearing, touching. */

/** @typedef {import("./types.js").Pixel} Pixel */

/**
 * @typedef {object} Wishes What a person can ask for; pixels are CSS pixels from the stage's top left.
 * @property {(dx: number, dy: number) => void} turn
 * @property {(dx: number, dy: number) => void} shift
 * @property {(factor: number, at?: Pixel) => void} near
 * @property {() => void} hold  a finger or button went down
 * @property {(dragged: boolean) => void} release  it let go; after a drag the body may glide on
 * @property {(at: Pixel) => void} tap
 * @property {(at: Pixel) => void} doubleTap
 * @property {(at: Pixel) => void} list
 * @property {(at: Pixel|null) => void} point  the mouse is here, pressing nothing
 * @property {(event: KeyboardEvent) => boolean} key  whether the key meant something
 */

const SHAKE_PX = 8; // a shaky tap is still a tap
const LONG_PRESS_MS = 450;
const DOUBLE_TAP_MS = 320;
const DOUBLE_TAP_PX = 24;
const WHEEL_RATE = 0.0015;
const LINE_PX = 16;

export class Gestures {
  /**
   * @param {HTMLElement} stage
   * @param {Wishes} wishes
   */
  constructor(stage, wishes) {
    this.stage = stage;
    this.wishes = wishes;
    /** @type {Map<number, Pixel>} */
    this.fingers = new Map();
    /** @type {Pixel} */
    this.start = { x: 0, y: 0 };
    this.dragging = false;
    this.button = 0;
    /** @type {{at: Pixel, time: number}|null} */
    this.lastTap = null;
    this.listening = new AbortController();
    this.listen();
  }

  listen() {
    const { signal } = this.listening;
    const { stage } = this;
    stage.addEventListener("pointerdown", (event) => this.down(event), { signal });
    stage.addEventListener("pointermove", (event) => this.move(event), { signal });
    stage.addEventListener("pointerup", (event) => this.up(event), { signal });
    stage.addEventListener("pointercancel", (event) => this.cancel(event), { signal });
    stage.addEventListener("pointerleave", () => this.wishes.point(null), { signal });
    stage.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
    stage.addEventListener("wheel", (event) => this.wheel(event), { signal, passive: false });
    stage.addEventListener("keydown", (event) => this.key(event), { signal });
  }

  /** @param {MouseEvent} event @returns {Pixel} */
  place(event) {
    const { left, top } = this.stage.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  /** @param {PointerEvent} event */
  down(event) {
    this.stage.setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, this.place(event));
    this.wishes.point(null);
    this.wishes.hold();
    if (this.fingers.size > 1) {
      this.dragging = true;
      return;
    }
    this.start = this.place(event);
    this.dragging = false;
    this.button = event.shiftKey && event.button === 0 ? 1 : event.button;
    clearTimeout(this.pressing);
    if (event.pointerType !== "mouse") this.pressing = setTimeout(() => this.longPress(), LONG_PRESS_MS);
  }

  longPress() {
    if (this.dragging || this.fingers.size !== 1) return;
    this.dragging = true; // what follows is no tap
    this.wishes.list(this.start);
  }

  /** @param {PointerEvent} event */
  move(event) {
    const before = this.fingers.get(event.pointerId);
    const now = this.place(event);
    if (!before) {
      if (event.pointerType === "mouse") this.wishes.point(now);
      return;
    }
    if (!this.dragging && Math.hypot(now.x - this.start.x, now.y - this.start.y) < SHAKE_PX) return;
    clearTimeout(this.pressing);
    if (!this.dragging) this.fingers.set(event.pointerId, this.start);
    this.drag(event.pointerId, this.dragging ? before : this.start, now);
    this.dragging = true;
  }

  /** @param {number} finger @param {Pixel} before @param {Pixel} now */
  drag(finger, before, now) {
    const [dx, dy] = [now.x - before.x, now.y - before.y];
    const other = [...this.fingers].find(([id]) => id !== finger)?.[1];
    this.fingers.set(finger, now);
    if (other) {
      this.wishes.shift(dx / 2, dy / 2);
      const centre = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      const was = Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
      this.wishes.near(Math.max(1, Math.hypot(now.x - other.x, now.y - other.y)) / was, centre);
    } else if (this.button === 0) {
      this.wishes.turn(dx, dy);
    } else {
      this.wishes.shift(dx, dy);
    }
  }

  /** @param {PointerEvent} event */
  up(event) {
    clearTimeout(this.pressing);
    if (!this.fingers.delete(event.pointerId) || this.fingers.size) return;
    this.wishes.release(this.dragging);
    if (this.dragging) return;
    if (this.button === 2) this.wishes.list(this.start);
    else if (this.button === 0) this.tapped(this.start, event.timeStamp);
  }

  /** @param {Pixel} at @param {number} time */
  tapped(at, time) {
    const last = this.lastTap;
    const twice =
      last && time - last.time < DOUBLE_TAP_MS && Math.hypot(at.x - last.at.x, at.y - last.at.y) < DOUBLE_TAP_PX;
    this.lastTap = twice ? null : { at, time };
    if (twice) this.wishes.doubleTap(at);
    else this.wishes.tap(at);
  }

  /** @param {PointerEvent} event */
  cancel(event) {
    clearTimeout(this.pressing);
    this.fingers.delete(event.pointerId);
    if (!this.fingers.size) this.wishes.release(false);
  }

  /** @param {WheelEvent} event */
  wheel(event) {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
    this.wishes.near(Math.exp(-pixels * WHEEL_RATE), this.place(event));
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab") return;
    if (this.wishes.key(event)) event.preventDefault();
  }

  dispose() {
    clearTimeout(this.pressing);
    this.listening.abort();
  }
}
