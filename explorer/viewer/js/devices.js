/** What a procedure leaves or makes in the body: tubes, ellipsoids and flat cases in true size; seen through bone. */
import {
  CatmullRomCurve3,
  GreaterDepth,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  SphereGeometry,
  TubeGeometry,
  Vector3,
} from "three";
import { ORDER } from "./ghost.js";
import { DEVICES } from "./palette.js";

/** @typedef {import("./types.js").DeviceRecord} DeviceRecord */
/** @typedef {import("three").BufferGeometry} BufferGeometry */
/** @typedef {import("three").Material} Material */

const THROUGH = 0.4;
const ROUND = 16; // pieces of a circle
const PIECES_PER_POINT = 3;
const BEVEL = 0.35; // share of half its thickness by which the edge of a case is rounded
const FLAT = 1e-6; // of a ball: nothing

/** What each kind is made of: solid, and faintly through what lies in front. */
export function deviceMaterials() {
  const made = Object.entries(DEVICES).map(([kind, color]) => {
    const solid = new MeshStandardMaterial({ color, roughness: 0.4, metalness: 0.05 });
    const faint = { color, transparent: true, opacity: THROUGH, depthFunc: GreaterDepth, depthWrite: false };
    return [kind, { solid, through: new MeshBasicMaterial(faint) }];
  });
  return /** @type {Record<string, {solid: Material, through: Material}>} */ (Object.fromEntries(made));
}

/** Both meshes of a device. @param {DeviceRecord} record @param {ReturnType<typeof deviceMaterials>} look */
export function deviceMeshes(record, look) {
  const { solid, through } = look[record.kind];
  return geometries(record).flatMap((geometry) => {
    const behind = new Mesh(geometry, through);
    behind.renderOrder = ORDER.needleThrough;
    return [new Mesh(geometry, solid), behind];
  });
}

/** Points that a picture of it must contain. @param {DeviceRecord} record @returns {Vector3[]} */
export function devicePoints(record) {
  const { path, centre, axes } = record;
  if (path) return [path[0], path[path.length - 1]].map((point) => new Vector3(...point));
  const middle = new Vector3(.../** @type {import("./types.js").Triple} */ (centre));
  return (axes ?? []).flatMap((axis) => [1, -1].map((sign) => middle.clone().addScaledVector(new Vector3(...axis), sign)));
}

/** @param {DeviceRecord} record @returns {BufferGeometry[]} */
function geometries(record) {
  if (record.path) return tube(record.path, record.radius_mm ?? 1);
  const flat = record.corner_mm !== undefined;
  const geometry = flat ? slab(record) : new SphereGeometry(1, 2 * ROUND, ROUND);
  return [geometry.applyMatrix4(placed(record, flat))];
}

/** A tube with a ball at each end. @param {import("./types.js").Triple[]} path @param {number} radius */
function tube(path, radius) {
  const points = path.map((point) => new Vector3(...point));
  const curve = new CatmullRomCurve3(points, false, "centripetal");
  const ball = (/** @type {Vector3} */ at) => new SphereGeometry(radius, ROUND, ROUND / 2).translate(at.x, at.y, at.z);
  return [
    new TubeGeometry(curve, PIECES_PER_POINT * points.length, radius, ROUND),
    ball(points[0]),
    ball(points[points.length - 1]),
  ];
}

/** A flat case, half as wide, high and thick as its axes are long: a ball pulled apart. @param {DeviceRecord} record */
function slab({ axes, corner_mm }) {
  const half = (axes ?? []).map((axis) => new Vector3(...axis).length());
  const round = [corner_mm ?? 0, corner_mm ?? 0, BEVEL * half[2]];
  const geometry = new SphereGeometry(1, 4 * ROUND, 2 * ROUND);
  const { position } = geometry.attributes;
  for (let at = 0; at < position.count; at += 1) {
    for (const [axis, radius] of round.entries()) {
      const ball = position.getComponent(at, axis);
      const apart = Math.abs(ball) < FLAT ? 0 : Math.sign(ball) * (half[axis] - radius);
      position.setComponent(at, axis, apart + radius * ball);
    }
  }
  geometry.computeVertexNormals();
  return geometry;
}

/** From its own axes to the body's. @param {DeviceRecord} record @param {boolean} rigid without their lengths */
function placed({ centre, axes }, rigid) {
  const [x, y, z] = (axes ?? []).map((axis) => new Vector3(...axis));
  if (rigid) for (const axis of [x, y, z]) axis.normalize();
  if (rigid && x.clone().cross(y).dot(z) < 0) z.negate(); // a case looks the same from both sides
  const matrix = new Matrix4().makeBasis(x, y, z);
  return matrix.setPosition(new Vector3(.../** @type {import("./types.js").Triple} */ (centre)));
}
