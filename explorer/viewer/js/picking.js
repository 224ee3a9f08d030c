/** Which structure lies under a pixel. Thin and small ones get a halo, so that a finger can hit them. */
import { Box3, Ray, Raycaster, Vector2, Vector3 } from "three";

/** @typedef {import("./body.js").Part} Part */

/** Smallest target on screen (CSS pixels): WCAG 2.2, 2.5.8. */
export const HALO_PX = 24;
const IN_FRONT_MM = 1; // what lies so much nearer hides

export class Picker {
  /**
   * @param {import("./body.js").Body} body
   * @param {import("three").PerspectiveCamera} camera
   * @param {() => {width: number, height: number}} size CSS pixels of the canvas
   * @param {(point: import("three").Vector3) => number} mmPerPixel at a point
   */
  constructor(body, camera, size, mmPerPixel) {
    this.body = body;
    this.camera = camera;
    this.size = size;
    this.mmPerPixel = mmPerPixel;
    this.caster = new Raycaster();
    this.lastMs = 0;
  }

  /**
   * The structure that a press at a pixel of the canvas means.
   * @param {number} x CSS pixels from the left
   * @param {number} y CSS pixels from the top
   * @returns {string|null}
   */
  at(x, y) {
    const start = performance.now();
    const id = this.find(x, y);
    this.lastMs = performance.now() - start;
    return id;
  }

  /** @param {number} x @param {number} y @returns {string|null} */
  find(x, y) {
    const direct = this.first(x, y, this.body.solid);
    if (direct && this.shortfall(direct) > 0) return direct.id;
    const small = this.body.solid.filter((part) => this.shortfall(part) > 0);
    return (small.length && this.round(x, y, small)) || (direct?.id ?? null);
  }

  /** How many pixels a structure lacks to be as wide as the halo. @param {Part} part */
  shortfall(part) {
    return HALO_PX - part.thickness / this.mmPerPixel(part.sphere.center);
  }

  /** The small structure nearest to a pixel, if that lies within its halo and nothing hides it. @param {number} x @param {number} y @param {Part[]} small */
  round(x, y, small) {
    this.aim(x, y);
    const ray = this.caster.ray.clone();
    const near = small.flatMap((part) => {
      const reach = (this.shortfall(part) / 2) * this.mmPerPixel(part.sphere.center);
      return nearest(part, ray, reach) ?? [];
    });
    near.sort((a, b) => a.away - b.away);
    return near.find(({ part, point }) => !this.hidden(part, point))?.part.id ?? null;
  }

  /** Whether something solid lies between the eye and a point of a part. @param {Part} part @param {Vector3} point */
  hidden(part, point) {
    const way = point.clone().sub(this.camera.position);
    const ray = new Ray(this.camera.position, way.clone().normalize());
    return this.body.solid.some((other) => {
      if (other === part || !ray.intersectsBox(other.box)) return false;
      const hit = other.tree.raycastFirst(ray);
      return hit !== null && hit.distance < way.length() - IN_FRONT_MM;
    });
  }

  /** @param {number} x @param {number} y */
  aim(x, y) {
    const { width, height } = this.size();
    this.caster.setFromCamera(new Vector2((2 * x) / width - 1, 1 - (2 * y) / height), this.camera);
  }

  /** @param {number} x @param {number} y @param {Part[]} parts */
  first(x, y, parts) {
    return this.hits(x, y, parts)[0]?.part;
  }

  /**
   * Where the ray through a pixel first meets each structure, nearest first.
   * @param {number} x
   * @param {number} y
   * @param {Part[]} parts
   */
  hits(x, y, parts) {
    this.aim(x, y);
    const met = parts.flatMap((part) => {
      if (!this.caster.ray.intersectsSphere(part.sphere)) return [];
      const hit = part.tree.raycastFirst(this.caster.ray);
      return hit ? [{ part, distance: hit.distance, point: hit.point }] : [];
    });
    return met.sort((a, b) => a.distance - b.distance);
  }

  /** Everything under a pixel, nearest first, ghosts too. @param {number} x @param {number} y */
  all(x, y) {
    const drawn = [...this.body.parts.values()].filter((part) => part.manner !== "hidden");
    return this.hits(x, y, drawn).map(({ part }) => part.id);
  }
}

/**
 * The point of a part nearest to a ray, if it lies within reach (mm), and how far away that is.
 * @param {Part} part
 * @param {Ray} ray
 * @param {number} reach
 */
function nearest(part, ray, reach) {
  const { center, radius } = part.sphere;
  if (ray.distanceSqToPoint(center) > (radius + reach) ** 2) return null;
  const tree = part.tree;
  const found = { part, away: reach, point: new Vector3() };
  const [wide, spot] = [new Box3(), new Vector3()];
  tree.shapecast({
    intersectsBounds: (box) => ray.intersectsBox(wide.copy(box).expandByScalar(found.away)),
    intersectsTriangle: ({ a, b, c }) => {
      for (const [from, to] of [
        [a, b],
        [b, c],
        [c, a],
      ]) {
        const away = Math.sqrt(ray.distanceSqToSegment(from, to, undefined, spot));
        if (away < found.away) Object.assign(found, { away, point: spot.clone() });
      }
      return false;
    },
  });
  return found.away < reach ? found : null;
}
