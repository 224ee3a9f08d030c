/** The structures in the scene: which there are, and how each is drawn for a View. */
import { Box3, Mesh, Vector3 } from "three";
import { MeshBVH } from "three-mesh-bvh";
import { ORDER } from "./ghost.js";

/** @typedef {import("./types.js").StructureRecord} StructureRecord */
/** @typedef {import("./types.js").View} View */
/** @typedef {"solid" | "ghost" | "skin" | "hidden"} Manner */

/** Tissues that run like cords; their thickness, not their length, is what a finger must hit. */
const CORDS = new Set(["nerve", "artery", "vein"]);

/** One structure and its meshes: the surface, and the depth of its ghost. */
export class Part {
  /**
   * @param {StructureRecord} record
   * @param {import("three").BufferGeometry} geometry
   */
  constructor(record, geometry) {
    this.record = record;
    this.id = record.id;
    geometry.computeBoundingBox();
    geometry.computeBoundingSphere();
    this.geometry = geometry;
    this.mesh = new Mesh(geometry);
    this.veil = new Mesh(geometry);
    this.veil.visible = false;
    for (const mesh of [this.mesh, this.veil]) mesh.matrixAutoUpdate = false;
    this.sphere = /** @type {import("three").Sphere} */ (geometry.boundingSphere);
    this.box = /** @type {Box3} */ (geometry.boundingBox);
    /** @type {MeshBVH|null} */
    this.grown = null;
    /** @type {Manner} */
    this.manner = "solid";
    this.thickness = CORDS.has(record.tissue) ? thickness(geometry) : 2 * this.sphere.radius;
  }

  /** For rays: made when first asked for, since the first picture needs none. */
  get tree() {
    this.grown ??= new MeshBVH(this.geometry);
    return this.grown;
  }

  get triangles() {
    return /** @type {import("three").BufferAttribute} */ (this.geometry.index).count / 3;
  }

  get pickable() {
    return this.manner === "solid";
  }

  dispose() {
    this.geometry.dispose();
  }
}

/** Mean diameter of a closed tube (mm): four times its volume over its area. @param {import("three").BufferGeometry} geometry */
function thickness(geometry) {
  const position = geometry.getAttribute("position");
  const index = /** @type {import("three").BufferAttribute} */ (geometry.index);
  const [a, b, c, cross] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
  let volume = 0;
  let area = 0;
  for (let i = 0; i < index.count; i += 3) {
    a.fromBufferAttribute(position, index.getX(i));
    b.fromBufferAttribute(position, index.getX(i + 1)).sub(a);
    c.fromBufferAttribute(position, index.getX(i + 2)).sub(a);
    cross.crossVectors(b, c);
    area += cross.length() / 2;
    volume += a.dot(cross) / 6;
  }
  return (4 * Math.abs(volume)) / area;
}

export class Body {
  /**
   * @param {import("three").Scene} scene
   * @param {import("./surface.js").Surfaces} surfaces
   * @param {import("./ghost.js").Veils} veils
   */
  constructor(scene, surfaces, veils) {
    this.scene = scene;
    this.surfaces = surfaces;
    this.veils = veils;
    /** @type {Map<string, Part>} */
    this.parts = new Map();
  }

  /**
   * A structure, or its finer surface, which is drawn as the one before it was.
   * @param {StructureRecord} record
   * @param {import("three").BufferGeometry} geometry
   */
  add(record, geometry) {
    const before = this.parts.get(record.id);
    const part = new Part(record, geometry);
    part.manner = before?.manner ?? part.manner;
    this.remove(record.id);
    this.parts.set(part.id, part);
    this.scene.add(part.mesh, part.veil);
    this.paint(part, "plain");
    return part;
  }

  /** @param {string} id */
  remove(id) {
    const part = this.parts.get(id);
    if (!part) return;
    this.scene.remove(part.mesh, part.veil);
    part.dispose();
    this.parts.delete(id);
  }

  /** @param {StructureRecord[]} records of the same structures, in other words */
  rename(records) {
    for (const record of records) {
      const part = this.parts.get(record.id);
      if (part) part.record = record;
    }
  }

  /** @param {string|null|undefined} id */
  get(id) {
    return id ? this.parts.get(id) : undefined;
  }

  get triangles() {
    return [...this.parts.values()].reduce((sum, part) => sum + part.triangles, 0);
  }

  /** Parts that can be picked. */
  get solid() {
    return [...this.parts.values()].filter((part) => part.pickable);
  }

  /**
   * Draw every structure as a View wants it.
   * @param {View} view
   * @param {ReadonlySet<string>} inTheWay ids that hide the selection from the camera
   * @param {string|null} hovered
   */
  dress(view, inTheWay, hovered) {
    const ghosted = new Set(view.ghosted ?? []);
    const hidden = new Set(view.hidden ?? []);
    for (const part of this.parts.values()) {
      part.manner = manner(part, view, hidden, ghosted, inTheWay);
      this.paint(part, part.id === view.selected ? "selected" : part.id === hovered ? "hovered" : "plain");
    }
    const muscles = [...this.parts.values()].filter((part) => part.record.tissue === "muscle");
    const solid = muscles.filter((part) => part.manner === "solid");
    this.surfaces.layer.value = 2 * solid.length > muscles.length ? 1 : 0;
  }

  /** @param {Part} part @param {"plain"|"hovered"|"selected"} state */
  paint(part, state) {
    const { mesh, veil, manner } = part;
    mesh.visible = manner !== "hidden";
    veil.visible = manner === "ghost" || manner === "skin";
    if (manner === "ghost" || manner === "skin") {
      mesh.material = this.veils.of(manner, this.surfaces.theme);
      mesh.renderOrder = ORDER[manner];
      veil.material = this.veils.depth;
      veil.renderOrder = manner === "skin" ? ORDER.skinDepth : ORDER.ghostDepth;
    } else {
      mesh.material = this.surfaces.of(part.record.tissue, state);
      mesh.renderOrder = 0;
    }
  }

  /** A box round everything that is drawn solid, or round all there is. */
  bounds() {
    const solid = this.solid;
    const parts = solid.length ? solid : [...this.parts.values()];
    return parts.reduce((box, part) => box.union(part.box), new Box3());
  }

  dispose() {
    for (const id of [...this.parts.keys()]) this.remove(id);
  }
}

/**
 * @param {Part} part
 * @param {View} view
 * @param {ReadonlySet<string>} hidden
 * @param {ReadonlySet<string>} ghosted
 * @param {ReadonlySet<string>} inTheWay
 * @returns {Manner}
 */
function manner({ id, record }, view, hidden, ghosted, inTheWay) {
  if (id === view.selected) return "solid";
  if (hidden.has(id) || (view.isolated && view.selected)) return "hidden";
  if (record.tissue === "skin") return "skin";
  return ghosted.has(id) || inTheWay.has(id) ? "ghost" : "solid";
}
