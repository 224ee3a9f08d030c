/** The one place where glTF's frame (metres, +X left, +Y up, +Z front) meets ours (millimetres, LPS). */

const MM_PER_METRE = 1000;

/**
 * Turn (x, y, z) triples from glTF into LPS, in place.
 * @param {Float32Array} points
 * @param {number} [scale] 1 for directions
 */
export function toLps(points, scale = MM_PER_METRE) {
  for (let i = 0; i < points.length; i += 3) {
    const y = points[i + 1];
    points[i] *= scale;
    points[i + 1] = -points[i + 2] * scale;
    points[i + 2] = y * scale;
  }
}
