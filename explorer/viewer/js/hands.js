/** What hands do to a viewer: turn, move, near, point, touch; and the same by key or by order of the page. */
import { framing } from "./framing.js";
import { Gestures } from "./gestures.js";
import { press } from "./keys.js";

/** @typedef {import("./types.js").Pixel} Pixel */

const DEGREES = Math.PI / 180;
const TURN_DEG_PER_PX = 0.43; // half a turn in 420 px

export class Hands {
  /** @param {import("./viewer.js").Viewer} viewer */
  constructor(viewer) {
    this.viewer = viewer;
    this.gestures = new Gestures(viewer.stage.surface, this.wishes());
  }

  /** @returns {import("./gestures.js").Wishes} */
  wishes() {
    return {
      turn: (dx, dy) => this.turn(dx * TURN_DEG_PER_PX, dy * TURN_DEG_PER_PX, true),
      shift: (dx, dy) => this.shift(dx, dy),
      near: (factor, at) => this.near(factor, at),
      hold: () => this.hold(),
      release: (dragged) => this.release(dragged),
      tap: (at) => this.viewer.send({ type: "pick", id: this.viewer.picker.at(at.x, at.y) }),
      doubleTap: (at) => this.flyTo(this.viewer.picker.at(at.x, at.y)),
      list: (at) => this.list(at),
      point: (at) => this.viewer.pointing.point(at),
      key: (event) => press(this, event),
    };
  }

  hold() {
    this.viewer.motion.stop();
    this.viewer.holding = true;
  }

  /** @param {boolean} dragged */
  release(dragged) {
    this.viewer.holding = false;
    if (!dragged) return;
    this.viewer.motion.release(performance.now());
    this.viewer.moved();
  }

  /** @param {number} turn degrees to the patient's left @param {number} height degrees towards the head @param {boolean} [byHand] */
  turn(turn, height, byHand = false) {
    if (byHand) this.viewer.motion.turn(turn * DEGREES, height * DEGREES, performance.now());
    else {
      this.viewer.motion.stop();
      this.viewer.orbit.rotate(turn * DEGREES, height * DEGREES);
    }
    this.viewer.moved();
  }

  /** Move the body with the hand. @param {number} dx CSS pixels @param {number} dy */
  shift(dx, dy) {
    this.viewer.motion.stop();
    const mm = this.viewer.orbit.mmPerPixel(this.viewer.stage.height);
    this.viewer.orbit.pan(-dx * mm, dy * mm);
    this.viewer.moved();
  }

  /** Go nearer, keeping what lies under a pixel there. @param {number} factor @param {Pixel} [at] */
  near(factor, at) {
    this.viewer.motion.stop();
    const before = this.viewer.orbit.mmPerPixel(this.viewer.stage.height);
    this.viewer.orbit.zoom(factor);
    if (at) {
      const { left, right, top, bottom } = this.viewer.room.area;
      const gained = before - this.viewer.orbit.mmPerPixel(this.viewer.stage.height);
      this.viewer.orbit.pan((at.x - (left + right) / 2) * gained, ((top + bottom) / 2 - at.y) * gained);
    }
    this.viewer.moved();
  }

  /** @param {string} to a structure's id, "plan", "home", or one of A P L R S I */
  fly(to) {
    const goal = framing(
      to,
      this.viewer.motion.destination,
      this.viewer.body,
      this.viewer.needles.points,
      this.viewer.room.size,
    );
    if (!goal) return;
    this.viewer.motion.fly(goal, performance.now());
    this.viewer.moved();
  }

  /** Once the page has had a frame to make room, as for a card that opens with the same choice. @param {string} to */
  flySoon(to) {
    this.viewer.stillness.disturb();
    requestAnimationFrame(() => this.fly(to));
  }

  /** @param {string|null} id */
  flyTo(id) {
    if (id) this.fly(id);
  }

  /** @param {Pixel} at */
  list(at) {
    const { left, top } = this.viewer.stage.root.getBoundingClientRect();
    this.viewer.send({ type: "list", ids: this.viewer.picker.all(at.x, at.y), x: at.x + left, y: at.y + top });
  }

  /**
   * A momentary act that the page asks for.
   * @param {{type: string, to?: string, factor?: number, turn_deg?: number, height_deg?: number}} order
   */
  obey(order) {
    if (order.type === "fly" && order.to) this.flySoon(order.to);
    if (order.type === "zoom") this.near(order.factor ?? 1);
    if (order.type === "turn") this.turn(order.turn_deg ?? 0, order.height_deg ?? 0);
    if (order.type === "advance") this.viewer.advance();
    if (order.type === "focus") this.viewer.stage.surface.focus();
  }

  dispose() {
    this.gestures.dispose();
  }
}
