/** From where to look at something so that it fills the free part of the scene. */
import { Box3, Sphere, Vector3 } from "three";
import { Orbit, VIEWS } from "./orbit.js";

/** @typedef {import("./body.js").Body} Body */
/** @typedef {{width: number, height: number, free: {width: number, height: number}}} Room  CSS pixels */

const DEGREES = Math.PI / 180;
const AROUND = 1.35; // a structure and what lies near it
const CONTEXT_MM = { width: 100, height: 155 }; // never nearer than this when flying: neighbours give the place
const SPINE = /^(vertebra-l[1-5]|sacrum)$/;
const SPINE_WIDTH_MM = 190;
const PELVIS_BELOW_MM = 10;

/**
 * @param {Orbit} orbit
 * @param {{width: number, height: number}} span mm that must fit
 * @param {Room} room
 */
function standBack(orbit, span, room) {
  const mmPerPixel = Math.max(span.width / room.free.width, span.height / room.free.height);
  orbit.distance = (mmPerPixel * room.height) / (2 * Math.tan((orbit.viewAngle * DEGREES) / 2));
}

/** @param {Orbit} orbit @param {string} view */
function face(orbit, view) {
  orbit.turn = VIEWS[view][0] * DEGREES;
  orbit.height = VIEWS[view][1] * DEGREES;
}

/** The lumbar spine and sacrum, from behind and the left. @param {Body} body @param {Room} room */
export function home(body, room) {
  const orbit = new Orbit();
  const spine = [...body.parts.values()].filter((part) => SPINE.test(part.id));
  const box = spine.length ? spine.reduce((all, part) => all.union(part.box), new Box3()) : body.bounds();
  box.getCenter(orbit.target);
  const size = box.getSize(new Vector3());
  standBack(orbit, { width: SPINE_WIDTH_MM, height: size.z + PELVIS_BELOW_MM }, room);
  return orbit;
}

/**
 * Look at a sphere, from the side on which it lies.
 * @param {Orbit} from
 * @param {Sphere} sphere
 * @param {string|null|undefined} side
 * @param {Room} room
 */
function at(from, sphere, side, room) {
  const orbit = from.clone();
  orbit.target.copy(sphere.center);
  const wide = 2 * AROUND * sphere.radius;
  const span = { width: Math.max(wide, CONTEXT_MM.width), height: Math.max(wide, CONTEXT_MM.height) };
  standBack(orbit, span, room);
  const sign = side === "left" ? 1 : side === "right" ? -1 : 0;
  if (sign * orbit.towards.x < 0) orbit.turn = -orbit.turn;
  return orbit;
}

/**
 * Where to fly: a structure's id, "plan", "home", or one of A P L R S I.
 * @param {string} to
 * @param {Orbit} from
 * @param {Body} body
 * @param {Vector3[]} planned points of the needles
 * @param {Room} room
 * @returns {Orbit|null} null if there is no such place
 */
export function framing(to, from, body, planned, room) {
  if (to === "home") return home(body, room);
  if (to in VIEWS) {
    const orbit = from.clone();
    face(orbit, to);
    return orbit;
  }
  if (to === "plan" && planned.length)
    return at(from, new Box3().setFromPoints(planned).getBoundingSphere(new Sphere()), null, room);
  const part = body.get(to);
  return part ? at(from, part.sphere, part.record.side, room) : null;
}
