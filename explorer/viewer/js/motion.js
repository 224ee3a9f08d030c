/** How the camera moves: by hand with a short glide, or by itself to a place. */
import { ease } from "./orbit.js";

/** @typedef {import("./orbit.js").Orbit} Orbit */

export const FLY_MS = 450;
const GLIDE_MS = 120; // the time in which a released turn loses most of its speed
const SLOWEST = 1e-4; // radians a millisecond; below it, still
const SPEED_MEMORY_MS = 60;

export class Motion {
  /**
   * @param {Orbit} orbit
   * @param {() => boolean} calm whether the person asked for reduced motion
   */
  constructor(orbit, calm) {
    this.orbit = orbit;
    this.calm = calm;
    this.speed = { turn: 0, height: 0 };
    this.gliding = false;
    this.turnedAt = 0;
    /** @type {{from: Orbit, to: Orbit, start: number, during: number}|null} */
    this.flight = null;
  }

  get moving() {
    return this.gliding || this.flight !== null;
  }

  stop() {
    this.gliding = false;
    this.flight = null;
    this.speed = { turn: 0, height: 0 };
  }

  /**
   * @param {number} turn radians
   * @param {number} height radians
   * @param {number} now ms
   */
  turn(turn, height, now) {
    this.flight = null;
    const passed = Math.max(8, now - this.turnedAt);
    this.turnedAt = now;
    this.speed = { turn: turn / passed, height: height / passed };
    this.orbit.rotate(turn, height);
  }

  /** The hand let go: glide on if it was still moving. @param {number} now ms */
  release(now) {
    const quick = Math.hypot(this.speed.turn, this.speed.height) > SLOWEST;
    this.gliding = quick && now - this.turnedAt < SPEED_MEMORY_MS && !this.calm();
  }

  /**
   * @param {Orbit} to
   * @param {number} now ms
   * @param {number} [during] ms
   */
  fly(to, now, during = FLY_MS) {
    this.stop();
    if (this.calm()) this.orbit.become(to);
    else this.flight = { from: this.orbit.clone(), to, start: now, during };
  }

  /** Where the camera will be when it is still. */
  get destination() {
    return this.flight?.to ?? this.orbit;
  }

  /**
   * Move on.
   * @param {number} now ms
   * @param {number} passed ms since the last step
   */
  step(now, passed) {
    if (this.flight) {
      const { from, to, start, during } = this.flight;
      const share = Math.min(1, (now - start) / during);
      this.orbit.between(from, to, ease(share));
      if (share >= 1) this.flight = null;
    } else if (this.gliding) {
      this.orbit.rotate(this.speed.turn * passed, this.speed.height * passed);
      const rest = Math.exp(-passed / GLIDE_MS);
      this.speed = { turn: this.speed.turn * rest, height: this.speed.height * rest };
      this.gliding = Math.hypot(this.speed.turn, this.speed.height) > SLOWEST;
    }
  }
}
