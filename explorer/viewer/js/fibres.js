/** Which way a muscle's strands run: its principal axis, found from its vertices. */
import { BufferAttribute, Vector3 } from "three";

const ROUNDS = 24;

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

/** The longest axis, by power iteration. @param {number[]} sums */
function longestAxis([xx, xy, xz, yy, yz, zz]) {
  let axis = new Vector3(0.3, 0.3, 0.9).normalize();
  for (let i = 0; i < ROUNDS; i++) {
    const { x, y, z } = axis;
    axis = new Vector3(xx * x + xy * y + xz * z, xy * x + yy * y + yz * z, xz * x + yz * y + zz * z).normalize();
  }
  return axis;
}

/**
 * (n, 3) coordinates in mm: two across the strands, the third along them.
 * @param {import("three").BufferGeometry} geometry
 */
export function fibreCoordinates(geometry) {
  const position = geometry.getAttribute("position");
  const { mean, sums } = spread(position);
  const along = longestAxis(sums);
  const across = new Vector3(1, 0, 0).cross(along).normalize();
  const other = new Vector3().crossVectors(along, across);
  const values = new Float32Array(3 * position.count);
  const point = new Vector3();
  for (let i = 0; i < position.count; i++) {
    point.fromBufferAttribute(position, i).sub(mean);
    values.set([point.dot(across), point.dot(other), point.dot(along)], 3 * i);
  }
  return new BufferAttribute(values, 3);
}
