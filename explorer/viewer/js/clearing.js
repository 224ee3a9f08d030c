/** What hides the selection from the camera, and so must step back: as few structures as show enough of it. */
import { Ray, Vector3 } from "three";

/** @typedef {import("./body.js").Part} Part */

const SAMPLES = 48;
const ENOUGH = 0.45; // share of the near side that must be seen
const SOFT_FIRST = 3;
const ADJOINING_MM = 8; // bone no thicker than this over it is what it lies on: ghosting that would leave it in the air

/**
 * Points of a surface that face the eye.
 * @param {Part} part
 * @param {Vector3} eye
 */
export function nearSide(part, eye) {
  const position = part.geometry.getAttribute("position");
  const normal = part.geometry.getAttribute("normal");
  const step = Math.max(1, Math.floor(position.count / (2.5 * SAMPLES)));
  const points = [];
  for (let i = 0; i < position.count && points.length < SAMPLES; i += step) {
    const point = new Vector3().fromBufferAttribute(position, i);
    const facing = new Vector3().fromBufferAttribute(normal, i).dot(eye.clone().sub(point));
    if (facing > 0) points.push(point);
  }
  return points;
}

/**
 * Ids of the parts between the eye and a point.
 * @param {Vector3} point
 * @param {Vector3} eye
 * @param {Part[]} others
 */
export function between(point, eye, others) {
  const way = eye.clone().sub(point);
  const length = way.length();
  const ray = new Ray(point.clone().addScaledVector(way, ADJOINING_MM / length), way.divideScalar(length));
  return others.filter((part) => meets(ray, part)).map((part) => part.id);
}

/** @param {Ray} ray @param {Part} part */
function meets(ray, part) {
  if (!ray.intersectsBox(part.box)) return false;
  const tree = part.tree;
  return Boolean(tree.raycastFirst(ray, 2));
}

/**
 * Ids to draw as ghosts so that the points can be seen from the eye.
 * @param {Vector3[]} points
 * @param {Vector3} eye
 * @param {Part[]} others
 * @returns {Set<string>}
 */
export function inTheWay(points, eye, others) {
  let hidden = points.map((point) => between(point, eye, others)).filter((ids) => ids.length);
  /** @type {Set<string>} */
  const away = new Set();
  while (hidden.length > (1 - ENOUGH) * points.length) {
    away.add(heaviest(hidden.flat(), others));
    hidden = hidden.map((ids) => ids.filter((id) => !away.has(id))).filter((ids) => ids.length);
  }
  return away;
}

/**
 * The id that hides most; soft tissue steps back before bone does.
 * @param {string[]} ids
 * @param {Part[]} others
 */
function heaviest(ids, others) {
  const tissue = new Map(others.map(({ id, record }) => [id, record.tissue]));
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + (tissue.get(id) === "bone" ? 1 : SOFT_FIRST));
  return [...weights].sort((a, b) => b[1] - a[1])[0][0];
}
