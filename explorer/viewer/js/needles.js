/** Needles: a mark on the skin, a shaft of true gauge, a hub, and a ring round the tip; seen through bone. */
import {
  CanvasTexture,
  CylinderGeometry,
  DoubleSide,
  GreaterDepth,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  Quaternion,
  RingGeometry,
  SphereGeometry,
  Sprite,
  SpriteMaterial,
  Vector3,
} from "three";
import { ORDER } from "./ghost.js";
import { MARKS, SHAFT } from "./palette.js";

/** @typedef {import("./types.js").NeedleRecord} NeedleRecord */
/** @typedef {import("./palette.js").Theme} Theme */

/** Outer diameter (mm) by Stubs gauge: ISO 9626, and the Birmingham wire gauge below it. */
const DIAMETER_MM = /** @type {Record<number, number>} */ ({
  8: 4.191, 9: 3.759, 10: 3.404, 11: 3.048, 12: 2.769, 13: 2.413, 14: 2.109, 15: 1.829, 16: 1.651, 17: 1.473,
  18: 1.27, 19: 1.067, 20: 0.908, 21: 0.819, 22: 0.718, 23: 0.642, 24: 0.566, 25: 0.515, 26: 0.464, 27: 0.413,
  28: 0.362, 29: 0.337, 30: 0.312,
});
const THINNEST_PX = 2;
const HUB = { radius: 3.2, length: 15 }; // mm; a Luer hub is about 6.5 mm wide
const HUB_PX = 7; // never narrower on screen
const MARK_MM = { inner: 3, outer: 4.2 };
const RING_PX = 15;
const THROUGH = 0.35;
export const ADVANCE_MS = 900;
const SPARE_MM = 5; // of shaft outside the skin, at least

/** One needle; its local +Y runs from the tip outwards, and its origin is the tip. */
class Needle extends Group {
  /**
   * @param {NeedleRecord} record
   * @param {ReturnType<typeof materials>} look
   */
  constructor(record, look) {
    super();
    this.record = record;
    this.entry = new Vector3().fromArray(record.entry);
    this.target = new Vector3().fromArray(record.target);
    const way = this.entry.clone().sub(this.target);
    this.depth = way.length();
    this.outwards = way.normalize();
    this.radius = (DIAMETER_MM[record.gauge] ?? DIAMETER_MM[22]) / 2;
    const length = Math.max(record.length_mm ?? 0, this.depth + SPARE_MM);
    this.shaft = [new Mesh(shaftShape(length), look.shaft), new Mesh(shaftShape(length), look.shaftThrough)];
    this.hub = [new Mesh(hubShape(), look.hub), new Mesh(hubShape(), look.hubThrough)];
    for (const hub of this.hub) hub.position.y = length;
    this.shaft[1].renderOrder = this.hub[1].renderOrder = ORDER.needleThrough;
    this.ring = new Sprite(look.ring);
    this.ring.renderOrder = ORDER.needleThrough + 1;
    this.add(...this.shaft, ...this.hub, this.ring);
    this.quaternion.copy(new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), this.outwards));
  }

  /** @param {number} share of the way that the tip has gone, 0 at the skin, 1 at the target */
  advance(share) {
    this.position.copy(this.target).addScaledVector(this.outwards, (1 - share) * this.depth);
  }

  /** Keep shaft, hub and ring visible from afar. @param {number} mmPerPixel @param {number} pixelsTall */
  widen(mmPerPixel, pixelsTall) {
    const radius = Math.max(this.radius, (THINNEST_PX / 2) * mmPerPixel);
    const hub = Math.max(1, (HUB_PX / 2) * (mmPerPixel / HUB.radius));
    for (const mesh of this.shaft) mesh.scale.set(radius, 1, radius);
    for (const mesh of this.hub) mesh.scale.setScalar(hub);
    this.ring.scale.setScalar(RING_PX * pixelsTall);
  }
}

/** @param {number} length mm */
function shaftShape(length) {
  return new CylinderGeometry(1, 1, length, 16, 1).translate(0, length / 2, 0);
}

function hubShape() {
  return new CylinderGeometry(HUB.radius, HUB.radius * 0.72, HUB.length, 24, 1).translate(0, HUB.length / 2, 0);
}

/** @param {NeedleRecord} record @param {import("three").Material} material */
function skinMark(record, material) {
  const mark = new Mesh(new RingGeometry(MARK_MM.inner, MARK_MM.outer, 40), material);
  const entry = new Vector3().fromArray(record.entry);
  const outwards = entry.clone().sub(new Vector3().fromArray(record.target)).normalize();
  mark.quaternion.setFromUnitVectors(new Vector3(0, 0, 1), outwards);
  mark.position.copy(entry).addScaledVector(outwards, 0.5);
  mark.renderOrder = ORDER.needleThrough;
  return mark;
}

/** @param {NeedleRecord} record @param {import("three").Material} material */
function tolerance(record, material) {
  const ball = new Mesh(new SphereGeometry(record.tolerance_mm, 32, 20), material);
  ball.position.fromArray(record.target);
  ball.renderOrder = ORDER.needleThrough;
  return ball;
}

/** A white ring round a dot, drawn once. @param {string} colour */
function ringPicture(colour) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 64;
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  for (const [radius, fill] of /** @type {[number, string][]} */ ([
    [30, "#FFFFFF"],
    [22, colour],
    [12, "#FFFFFF"],
  ])) {
    pen.fillStyle = fill;
    pen.beginPath();
    pen.arc(32, 32, radius, 0, 2 * Math.PI);
    pen.fill();
  }
  return new CanvasTexture(canvas);
}

/** @param {Theme} theme */
function materials(theme) {
  const colour = MARKS[theme].needle;
  const through = { transparent: true, opacity: THROUGH, depthFunc: GreaterDepth, depthWrite: false };
  const steel = { color: SHAFT, roughness: 0.35, metalness: 0.1 };
  const hub = { color: colour, roughness: 0.4, metalness: 0.1, emissive: colour, emissiveIntensity: 0.18 };
  const faint = { color: colour, transparent: true, depthWrite: false, side: DoubleSide };
  return {
    shaft: new MeshStandardMaterial(steel),
    shaftThrough: new MeshBasicMaterial({ color: SHAFT, ...through }),
    hub: new MeshStandardMaterial(hub),
    hubThrough: new MeshBasicMaterial({ color: colour, ...through }),
    mark: new MeshBasicMaterial({ ...faint, opacity: 0.9 }),
    tolerance: new MeshBasicMaterial({ ...faint, opacity: 0.22, depthTest: false }),
    ring: new SpriteMaterial({ map: ringPicture(colour), sizeAttenuation: false, depthTest: false, toneMapped: false }),
  };
}

export class Needles {
  /** @param {import("three").Scene} scene */
  constructor(scene) {
    this.group = new Group();
    scene.add(this.group);
    /** @type {Needle[]} */
    this.all = [];
    this.share = 1;
    /** @type {Partial<Record<Theme, ReturnType<typeof materials>>>} */
    this.looks = {};
  }

  /** What needles are made of; kept, as its programs take long to make. @param {Theme} theme */
  look(theme) {
    const look = this.looks[theme] ?? materials(theme);
    this.looks[theme] = look;
    return look;
  }

  /** @param {import("./types.js").Plan|null} plan @param {Theme} theme */
  show(plan, theme) {
    this.clear();
    if (!plan) return;
    const look = this.look(theme);
    this.all = plan.needles.map((record) => new Needle(record, look));
    this.group.add(...this.all, ...plan.needles.map((record) => skinMark(record, look.mark)));
    for (const record of plan.needles) {
      if (record.tolerance_mm) this.group.add(tolerance(record, look.tolerance));
    }
    this.advance(this.share);
  }

  /** @param {number} share */
  advance(share) {
    this.share = share;
    for (const needle of this.all) needle.advance(share);
  }

  /**
   * @param {(point: Vector3) => number} mmPerPixel at a point
   * @param {number} pixelsTall height at unit distance of one CSS pixel
   */
  widen(mmPerPixel, pixelsTall) {
    for (const needle of this.all) needle.widen(mmPerPixel(needle.target), pixelsTall);
  }

  /** Every point that a picture of the plan must contain. */
  get points() {
    return this.all.flatMap(({ entry, target }) => [entry, target]);
  }

  clear() {
    this.group.traverse((thing) => {
      if (thing instanceof Mesh) thing.geometry.dispose();
    });
    this.group.clear();
    this.all = [];
  }

  dispose() {
    this.clear();
    for (const look of Object.values(this.looks)) {
      look.ring.map?.dispose();
      for (const material of Object.values(look)) material.dispose();
    }
    this.looks = {};
  }
}
