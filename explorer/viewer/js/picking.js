/** Which structure lies under a pixel. Thin and small ones get a halo, so that a finger can hit them. */
import { Raycaster, Vector2 } from "three";
import { acceleratedRaycast } from "three-mesh-bvh";

/** @typedef {import("./body.js").Part} Part */

/** Smallest target on screen (CSS pixels): WCAG 2.2, 2.5.8. */
export const HALO_PX = 24;
const RINGS = [0.35, 0.7, 1];
const SPOKES = 10;

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
    this.caster.firstHitOnly = true;
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

  /** The nearest small structure within its halo. @param {number} x @param {number} y @param {Part[]} small */
  round(x, y, small) {
    for (const ring of RINGS) {
      const radius = (ring * HALO_PX) / 2;
      for (let spoke = 0; spoke < SPOKES; spoke++) {
        const angle = (2 * Math.PI * spoke) / SPOKES;
        const [px, py] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
        const part = this.first(px, py, small);
        if (part && this.shortfall(part) / 2 >= radius && this.first(px, py, this.body.solid) === part) return part.id;
      }
    }
    return null;
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
      /** @type {import("three").Intersection[]} */
      const hits = [];
      acceleratedRaycast.call(part.mesh, this.caster, hits);
      return hits.length ? [{ part, distance: hits[0].distance, point: hits[0].point }] : [];
    });
    return met.sort((a, b) => a.distance - b.distance);
  }

  /** Everything under a pixel, nearest first, ghosts too. @param {number} x @param {number} y */
  all(x, y) {
    const drawn = [...this.body.parts.values()].filter((part) => part.manner !== "hidden");
    return this.hits(x, y, drawn).map(({ part }) => part.id);
  }
}
