/** The camera as two angles, a distance and a target: up is always towards the head, and the poles are no trap. */
import { Matrix4, Vector3 } from "three";

/** @typedef {import("./types.js").CameraState} CameraState */

const DEGREES = Math.PI / 180;
export const VIEW_ANGLE_DEG = 24;
const NEAREST_MM = 25;
const FARTHEST_MM = 4000;
const POLE = 0.999;

/** Named views: turn from behind towards the patient's left, and height above the horizon, in degrees. */
export const VIEWS = /** @type {Record<string, [number, number]>} */ ({
  home: [52, 8],
  A: [180, 0],
  P: [0, 0],
  L: [90, 0],
  R: [-90, 0],
  S: [0, 90],
  I: [180, -90],
});

export class Orbit {
  constructor() {
    this.turn = VIEWS.home[0] * DEGREES;
    this.height = VIEWS.home[1] * DEGREES;
    this.distance = 900;
    this.target = new Vector3();
    this.viewAngle = VIEW_ANGLE_DEG;
  }

  /** From the target to the eye. */
  get towards() {
    const level = Math.cos(this.height);
    return new Vector3(level * Math.sin(this.turn), level * Math.cos(this.turn), Math.sin(this.height));
  }

  /** To the right of the picture. */
  get right() {
    return new Vector3(-Math.cos(this.turn), Math.sin(this.turn), 0);
  }

  /** To the top of the picture. */
  get up() {
    const back = -Math.sin(this.height);
    return new Vector3(back * Math.sin(this.turn), back * Math.cos(this.turn), Math.cos(this.height));
  }

  get position() {
    return this.target.clone().addScaledVector(this.towards, this.distance);
  }

  /**
   * @param {number} turn radians, towards the patient's left
   * @param {number} height radians, towards the head
   */
  rotate(turn, height) {
    this.turn += turn;
    this.height = Math.min(Math.PI / 2, Math.max(-Math.PI / 2, this.height + height));
  }

  /** Move the target in the plane of the picture. @param {number} right mm @param {number} up mm */
  pan(right, up) {
    this.target.addScaledVector(this.right, right).addScaledVector(this.up, up);
  }

  /** @param {number} factor above 1 goes nearer */
  zoom(factor) {
    this.distance = Math.min(FARTHEST_MM, Math.max(NEAREST_MM, this.distance / factor));
  }

  /** Millimetres a CSS pixel at the target. @param {number} height of the canvas, CSS pixels */
  mmPerPixel(height) {
    return (2 * this.distance * Math.tan((this.viewAngle * DEGREES) / 2)) / height;
  }

  /** @param {import("three").PerspectiveCamera} camera */
  aim(camera) {
    const basis = new Matrix4().makeBasis(this.right, this.up, this.towards);
    camera.quaternion.setFromRotationMatrix(basis);
    camera.position.copy(this.position);
    camera.fov = this.viewAngle;
    camera.near = Math.max(1, this.distance / 100);
    camera.far = this.distance + FARTHEST_MM;
    camera.updateMatrixWorld();
    camera.updateProjectionMatrix();
  }

  /** @returns {CameraState} */
  toJSON() {
    return {
      position: triple(this.position, 2),
      focal_point: triple(this.target, 2),
      up: triple(Math.abs(this.towards.z) > POLE ? this.up : new Vector3(0, 0, 1), 5),
      view_angle_deg: this.viewAngle,
    };
  }

  /** @param {CameraState} state */
  static fromJSON(state) {
    const orbit = new Orbit();
    orbit.target.fromArray(state.focal_point);
    const way = new Vector3().fromArray(state.position).sub(orbit.target);
    orbit.distance = way.length();
    way.normalize();
    orbit.height = Math.asin(Math.min(1, Math.max(-1, way.z)));
    const level = Math.abs(way.z) > POLE ? new Vector3().fromArray(state.up).multiplyScalar(-Math.sign(way.z)) : way;
    orbit.turn = Math.atan2(level.x, level.y);
    orbit.viewAngle = state.view_angle_deg ?? VIEW_ANGLE_DEG;
    return orbit;
  }

  clone() {
    const copy = new Orbit();
    copy.become(this);
    return copy;
  }

  /** @param {Orbit} other */
  become(other) {
    this.turn = other.turn;
    this.height = other.height;
    this.distance = other.distance;
    this.viewAngle = other.viewAngle;
    this.target.copy(other.target);
  }

  /**
   * Take the way from one orbit to another, the shorter way round.
   * @param {Orbit} from
   * @param {Orbit} to
   * @param {number} share 0 to 1
   */
  between(from, to, share) {
    const whole = 2 * Math.PI;
    const way = ((((to.turn - from.turn + Math.PI) % whole) + whole) % whole) - Math.PI;
    this.turn = from.turn + share * way;
    this.height = from.height + share * (to.height - from.height);
    this.distance = from.distance * (to.distance / from.distance) ** share;
    this.viewAngle = from.viewAngle + share * (to.viewAngle - from.viewAngle);
    this.target.lerpVectors(from.target, to.target, share);
  }
}

/** @param {Vector3} vector @param {number} digits @returns {[number, number, number]} */
function triple(vector, digits) {
  const [x, y, z] = vector.toArray().map((one) => Number(one.toFixed(digits)) + 0);
  return [x, y, z];
}

/** Ease of everything that moves by itself: cubic-bezier(.2, 0, 0, 1). @param {number} time 0 to 1 */
export function ease(time) {
  if (time >= 1) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 24; i++) {
    const s = (low + high) / 2;
    if (0.6 * s * (1 - s) ** 2 + s ** 3 < time) low = s;
    else high = s;
  }
  const s = (low + high) / 2;
  return 3 * s * s * (1 - s) + s ** 3;
}
