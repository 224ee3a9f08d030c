/** Which way a muscle's strands run: its principal axis, found from its vertices; fans, which have none, stay smooth. */
import { BufferAttribute, MathUtils, Vector3 } from "three";

const ROUNDS = 24;
const SLENDER = { from: 1.6, to: 3.2 }; // length over breadth, from which strands show, and at which they show fully
const ACROSS = { from: 0.35, to: 0.8 }; // how far a surface may face along the strands before it shows their ends

/**
 * Covariance of the vertices and their mean.
 * @param {import("three").BufferAttribute | import("three").InterleavedBufferAttribute} position
 */
function spread(position) {
  const mean = new Vector3();
  const point = new Vector3();
  for (let i = 0; i < position.count; i++) mean.add(point.fromBufferAttribute(position, i));
  mean.divideScalar(position.count);
  const sums = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < position.count; i++) {
    const { x, y, z } = point.fromBufferAttribute(position, i).sub(mean);
    [x * x, x * y, x * z, y * y, y * z, z * z].forEach((term, k) => {
      sums[k] += term;
    });
  }
  return { mean, sums };
}

/**
 * The longest axis by power iteration, and how much longer it is than the next.
 * @param {number[]} sums
 */
function longestAxis(sums) {
  const first = iterate(sums);
  const [x, y, z] = first.axis.toArray();
  const less = [x * x, x * y, x * z, y * y, y * z, z * z].map((term, k) => sums[k] - first.size * term);
  return { axis: first.axis, slenderness: Math.sqrt(first.size / Math.max(1e-9, iterate(less).size)) };
}

/** @param {number[]} sums of products of coordinates */
function iterate([xx, xy, xz, yy, yz, zz]) {
  let axis = new Vector3(0.3, 0.4, 0.86);
  let size = 0;
  for (let i = 0; i < ROUNDS; i++) {
    const { x, y, z } = axis;
    axis = new Vector3(xx * x + xy * y + xz * z, xy * x + yy * y + yz * z, xz * x + yz * y + zz * z);
    size = axis.length();
    axis.normalize();
  }
  return { axis, size };
}

/**
 * (n, 4): two coordinates across the strands and one along them (mm), and how plainly they show (0 to 1).
 * @param {import("three").BufferGeometry} geometry
 */
export function fibreCoordinates(geometry) {
  const position = geometry.getAttribute("position");
  const normal = geometry.getAttribute("normal");
  const { mean, sums } = spread(position);
  const { axis: along, slenderness } = longestAxis(sums);
  const plain = MathUtils.smoothstep(slenderness, SLENDER.from, SLENDER.to);
  const across = new Vector3(0.94, 0.34, 0).cross(along).normalize();
  const other = new Vector3().crossVectors(along, across);
  const values = new Float32Array(4 * position.count);
  const point = new Vector3();
  for (let i = 0; i < position.count; i++) {
    const end = Math.abs(point.fromBufferAttribute(normal, i).dot(along));
    point.fromBufferAttribute(position, i).sub(mean);
    const strength = plain * (1 - MathUtils.smoothstep(end, ACROSS.from, ACROSS.to));
    values.set([point.dot(across), point.dot(other), point.dot(along), strength], 4 * i);
  }
  return new BufferAttribute(values, 4);
}
