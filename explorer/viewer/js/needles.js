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
import { deviceMaterials, deviceMeshes, devicePoints } from "./devices.js";
import { ORDER } from "./ghost.js";
import { MARKS, SHAFT, TICK } from "./palette.js";

/** @typedef {import("./types.js").NeedleRecord} NeedleRecord */
/** @typedef {import("./palette.js").Theme} Theme */

const USUAL_MM = 0.7; // outer diameter where none is said: 22 gauge
const THINNEST_PX = 2;
const HUB = { radius: 3.2, length: 15 }; // mm; a Luer hub is about 6.5 mm wide
const HUB_PX = 7; // never narrower on screen
const MARK_MM = { inner: 3, outer: 4.2 };
const RING_PX = 15;
const THROUGH = 0.35;
export const ADVANCE_MS = 900;
const SPARE_MM = 5; // of shaft outside the skin, at least
const TICKS = { apart: 10, high: 0.8, wider: 1.25 }; // mm along the shaft; how much wider than it

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
    this.radius = (record.diameter_mm ?? USUAL_MM) / 2;
    const length = Math.max(record.length_mm ?? 0, this.depth + SPARE_MM);
    this.shaft = [new Mesh(shaftShape(length), look.shaft), new Mesh(shaftShape(length), look.shaftThrough)];
    this.hub = [new Mesh(hubShape(), look.hub), new Mesh(hubShape(), look.hubThrough)];
    for (const hub of this.hub) hub.position.y = length;
    this.shaft[1].renderOrder = this.hub[1].renderOrder = ORDER.needleThrough;
    this.ring = new Sprite(look.ring);
    this.ring.renderOrder = ORDER.needleThrough + 1;
    this.ticks = ticks(length, look.tick);
    this.add(...this.shaft, ...this.hub, ...this.ticks, this.ring);
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
    for (const tick of this.ticks) tick.scale.set(TICKS.wider * radius, 1, TICKS.wider * radius);
    for (const mesh of this.hub) mesh.scale.setScalar(hub);
    this.ring.scale.setScalar(RING_PX * pixelsTall);
  }
}

/** Marks of depth on the shaft, counted from the tip. @param {number} length mm @param {import("three").Material} material */
function ticks(length, material) {
  const shape = new CylinderGeometry(1, 1, TICKS.high, 16, 1);
  return Array.from({ length: Math.ceil(length / TICKS.apart) - 1 }, (_, at) => {
    const tick = new Mesh(shape, material);
    tick.position.y = (at + 1) * TICKS.apart;
    return tick;
  });
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
    tick: new MeshStandardMaterial({ ...steel, color: TICK }),
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
    this.devices = deviceMaterials();
    /** @type {Vector3[]} */
    this.devicePoints = [];
  }

  /** Everything that they are made of. @param {Theme} theme @returns {import("three").Material[]} */
  materials(theme) {
    return [...Object.values(this.look(theme)), ...Object.values(this.devices).flatMap(({ solid, through }) => [solid, through])];
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
    const devices = plan.devices ?? [];
    for (const mesh of devices.flatMap((record) => deviceMeshes(record, this.devices))) this.group.add(mesh);
    this.devicePoints = devices.flatMap(devicePoints);
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
    return [...this.all.flatMap(({ entry, target }) => [entry, target]), ...this.devicePoints];
  }

  clear() {
    this.group.traverse((thing) => {
      if (thing instanceof Mesh) thing.geometry.dispose();
    });
    this.group.clear();
    this.all = [];
    this.devicePoints = [];
  }

  dispose() {
    this.clear();
    for (const look of Object.values(this.looks)) {
      look.ring.map?.dispose();
      for (const material of Object.values(look)) material.dispose();
    }
    this.looks = {};
    for (const { solid, through } of Object.values(this.devices)) {
      solid.dispose();
      through.dispose();
    }
  }
}
