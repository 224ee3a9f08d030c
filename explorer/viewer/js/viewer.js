/** One viewer: draws exactly the View it is given, and says what a person did. */
import { PerspectiveCamera, Scene } from "three";
import { Arrival } from "./arrival.js";
import { Body } from "./body.js";
import { captions } from "./captions.js";
import { inTheWay, nearSide } from "./clearing.js";
import { framing, home } from "./framing.js";
import { Veils } from "./ghost.js";
import { Hands } from "./hands.js";
import { Labels } from "./labels.js";
import { Motion } from "./motion.js";
import { ADVANCE_MS, Needles } from "./needles.js";
import { Orbit } from "./orbit.js";
import { Picker } from "./picking.js";
import { Pointing } from "./pointing.js";
import { Recovery } from "./recovery.js";
import { Room } from "./room.js";
import { Stillness } from "./stillness.js";
import { Surfaces } from "./surface.js";
import { Whereabouts } from "./whereabouts.js";

/** @typedef {import("three").Vector3} Vector3 */
/** @typedef {import("./types.js").Pixel} Pixel */
/** @typedef {import("./types.js").Props} Props */

const DEGREES = Math.PI / 180;

export class Viewer {
  /**
   * @param {import("./stage.js").Stage} stage
   * @param {Props} props
   * @param {import("./types.js").Send} send
   * @param {boolean} software whether the processor draws
   */
  constructor(stage, props, send, software) {
    this.stage = stage;
    this.props = props;
    this.send = send;
    this.software = software;
    this.firstFrameMs = 0;
    this.bytes = 0;
    this.ready = false;
    this.disposed = false;
    /** @type {Set<string>} ids that stand between the eye and the selection */
    this.away = new Set();
    this.holding = false;
    this.inMotion = false;
    this.lastFrame = 0;
    this.advanceStart = -ADVANCE_MS;
    this.camera = new PerspectiveCamera();
    this.orbit = new Orbit();
    this.whereabouts = new Whereabouts(send);
    const reduced = matchMedia("(prefers-reduced-motion: reduce)");
    this.calm = () => reduced.matches;
    this.motion = new Motion(this.orbit, this.calm);
    this.room = new Room(stage, props.insets, this.calm);
    this.stillness = new Stillness(
      stage.root,
      () => this.animating || this.holding,
      () => this.settle(),
      () => this.whereabouts.tell(this.orbit.toJSON(), this.props.view.camera),
    );
    this.scene = new Scene();
    this.surfaces = new Surfaces();
    this.veils = new Veils();
    this.body = new Body(this.scene, this.surfaces, this.veils);
    this.needles = new Needles(this.scene);
    this.labels = new Labels(this.stage.labels);
    this.picker = new Picker(
      this.body,
      this.camera,
      () => this.stage,
      (point) => this.mmPerPixel(point),
    );
    this.recovery = new Recovery(this);
    this.painter = this.recovery.painter();
    this.pointing = new Pointing(this);
    this.hands = new Hands(this);
    this.watching = new ResizeObserver(() => this.resized());
    this.watching.observe(this.stage.root);
    this.arrival = new Arrival(this);
  }

  /** Begin: load the body and draw it. */
  open() {
    this.stage.speak(this.props.words);
    this.applyTheme();
    this.applyPlan();
    this.publish();
    return this.arrival.begin();
  }

  /** Where the View wants the camera; where it leaves that open, before what is chosen, or before the whole. */
  placeCamera() {
    const { camera, selected } = this.props.view;
    const start = home(this.body, this.room.size);
    const to = this.props.plan ? "plan" : (selected ?? "home");
    const close = framing(to, start, this.body, this.needles.points, this.room.size);
    this.orbit.become(camera ? Orbit.fromJSON(camera) : (close ?? start));
    this.whereabouts.known(this.orbit.toJSON());
  }

  get theme() {
    return this.props.view.dark ? /** @type {const} */ ("dark") : /** @type {const} */ ("light");
  }

  applyTheme() {
    this.stage.root.dataset.dark = String(this.theme === "dark");
    this.surfaces.theme = this.theme;
    this.painter.use(this.theme);
  }

  applyPlan() {
    const { plan } = this.props;
    const same = JSON.stringify(plan) === this.planKey;
    this.planKey = JSON.stringify(plan);
    this.needles.show(plan, this.theme);
    if (!plan || same) return;
    this.advanceStart = this.calm() ? -ADVANCE_MS : performance.now();
    this.needles.advance(this.calm() ? 1 : 0);
  }

  /**
   * Something that Python sets has changed.
   * @template {keyof Props} Name
   * @param {Name} name
   * @param {Props[Name]} value
   */
  set(name, value) {
    const before = this.props;
    this.props = { ...before, [name]: value };
    if (name === "geometry") void this.arrival.begin();
    else if (name === "structures") this.applyStructures(before.structures);
    else if (name === "words") this.stage.speak(this.props.words);
    else if (name === "insets") this.room.glide(this.props.insets);
    else if (name === "plan") this.applyPlan();
    else if (name === "view" && !this.applyView(before.view)) return;
    this.publish();
    this.changed();
  }

  /** Panels cover this much of each edge. @param {import("./types.js").Insets} insets */
  cover(insets) {
    if (JSON.stringify(insets) !== JSON.stringify(this.props.insets)) this.set("insets", insets);
  }

  /** Other names need no other body. @param {import("./types.js").StructureRecord[]} before */
  applyStructures(before) {
    const bodyOf = (/** @type {typeof before} */ records) => JSON.stringify(records.map(({ id, tissue }) => [id, tissue]));
    if (bodyOf(before) !== bodyOf(this.props.structures)) void this.arrival.begin();
    else this.body.rename(this.props.structures);
  }

  /** @param {import("./types.js").View} before @returns {boolean} whether that changes the picture */
  applyView(before) {
    const { view } = this.props;
    const news = this.whereabouts.isNews(view.camera, before.camera);
    if (!news && sameButCamera(view, before)) return false;
    if (Boolean(view.dark) !== Boolean(before.dark)) {
      this.applyTheme();
      this.needles.show(this.props.plan, this.theme);
    }
    if (!news) return true;
    this.motion.fly(view.camera ? Orbit.fromJSON(view.camera) : home(this.body, this.room.size), performance.now());
    this.moved();
    return true;
  }

  /** A change without movement: dress anew, and name anew when still. */
  changed() {
    this.redress();
    this.invalidate();
    this.stillness.disturb();
  }

  /** The stage has another size: the page may now cover other parts of it (see `index.js`). */
  resized() {
    this.stage.root.dispatchEvent(new CustomEvent("lumbar-layout", { bubbles: true, composed: true }));
    this.invalidate();
    this.stillness.disturb();
  }

  /** The camera has moved. */
  moved() {
    this.labels.hide();
    this.stage.hint(null);
    this.inMotion = true;
    this.invalidate();
    this.stillness.disturb();
  }

  invalidate() {
    if (this.disposed || this.awaited || !this.firstFrameMs) return;
    this.awaited = requestAnimationFrame((now) => {
      this.awaited = 0;
      this.frame(now);
    });
  }

  get animating() {
    const now = performance.now();
    return this.motion.moving || this.room.gliding || now < this.advanceStart + ADVANCE_MS;
  }

  /** @param {number} now ms */
  frame(now) {
    if (this.disposed) return;
    const passed = Math.min(100, now - this.lastFrame);
    this.motion.step(now, passed);
    this.step(now);
    this.look();
    this.pointing.lookUp();
    this.painter.draw(this.camera, this.orbit, this.marked);
    if (this.inMotion) this.painter.keepPace(now - this.lastFrame);
    this.lastFrame = now;
    if (!this.animating) return;
    this.invalidate();
    this.stillness.disturb();
  }

  /** Move what moves by itself. @param {number} now ms */
  step(now) {
    this.room.step(now);
    this.needles.advance(Math.max(0, Math.min(1, (now - this.advanceStart) / ADVANCE_MS)));
  }

  /** Aim the camera; the free area's middle is where its target appears. */
  look() {
    const { width, height } = this.stage;
    const { x, y } = this.room.offset;
    this.painter.resize(width, height);
    this.camera.aspect = width / height;
    this.camera.setViewOffset(width, height, x, y, width, height);
    this.orbit.aim(this.camera);
    const unit = (2 * Math.tan((this.orbit.viewAngle * DEGREES) / 2)) / height;
    this.needles.widen((point) => this.mmPerPixel(point), unit);
  }

  /** Still again: fine pixels, clear the line of sight, names, and tell where the camera is. */
  settle() {
    if (this.disposed || !this.firstFrameMs) return;
    this.painter.refine();
    this.redress();
    this.frame(performance.now());
    this.keepStill();
    const { labels } = this.props.view;
    const covers = (/** @type {Pixel} */ { x, y }) => Boolean(this.picker.first(x, y, this.body.solid));
    this.labels.show(labels === false ? [] : captions(this), this.room.area, covers);
    this.inMotion = false;
    this.stillness.settled();
  }

  /** Keep the picture, should the context be lost. */
  keepStill() {
    const { still } = this.stage;
    const { canvas } = this.painter;
    still.width = canvas.width;
    still.height = canvas.height;
    still.getContext("2d", { willReadFrequently: true })?.drawImage(canvas, 0, 0);
  }

  /** Decide how each structure is drawn; while moving, what stepped back stays back. */
  redress() {
    if (!this.motion.moving && !this.holding) this.away = this.findInTheWay();
    this.body.dress(this.props.view, this.away, this.pointing.hovered);
  }

  findInTheWay() {
    const { view } = this.props;
    const selected = this.body.get(view.selected);
    if (view.ghost_others === false || view.isolated || !selected) return new Set();
    this.look();
    const eye = this.camera.position;
    const hidden = new Set([...(view.hidden ?? []), ...(view.ghosted ?? [])]);
    const others = [...this.body.parts.values()].filter(
      (part) => part !== selected && part.record.tissue !== "skin" && !hidden.has(part.id),
    );
    return inTheWay(nearSide(selected, eye), eye, others);
  }

  get marked() {
    const selected = this.body.get(this.props.view.selected);
    const hovered = this.body.get(this.pointing.hovered);
    return { selected, hovered: hovered?.pickable ? hovered : undefined };
  }

  /** Where a point (mm, LPS) appears on the stage. @param {Vector3} point @returns {Pixel} */
  onStage(point) {
    const spot = point.clone().project(this.camera);
    return { x: ((spot.x + 1) / 2) * this.stage.width, y: ((1 - spot.y) / 2) * this.stage.height };
  }

  /** @param {Vector3} point */
  mmPerPixel(point) {
    const depth = this.orbit.position.sub(point).dot(this.orbit.towards);
    return (2 * Math.max(1, depth) * Math.tan((this.orbit.viewAngle * DEGREES) / 2)) / this.stage.height;
  }

  /** Show the needles going in once more. */
  advance() {
    this.advanceStart = this.calm() ? -ADVANCE_MS : performance.now();
    this.invalidate();
  }

  /** Write the contract's attributes. */
  publish() {
    const { dataset } = this.stage.root;
    dataset.ready = String(this.ready);
    dataset.selected = this.props.view.selected ?? "";
    dataset.hovered = this.pointing.hovered ?? "";
    dataset.mode = this.props.view.mode ?? "anatomy";
  }

  stats() {
    return {
      triangles: this.body.triangles,
      drawCalls: this.painter.drawCalls,
      firstFrameMs: Math.round(this.firstFrameMs),
      frameMs: Number(this.painter.lastMs.toFixed(2)),
      pickMs: Number(this.picker.lastMs.toFixed(2)),
      bytes: this.bytes,
    };
  }

  dispose() {
    this.disposed = true;
    this.arrival.dispose();
    this.stillness.dispose();
    cancelAnimationFrame(this.awaited ?? 0);
    this.watching.disconnect();
    this.hands.dispose();
    this.recovery.dispose();
    this.needles.dispose();
    this.body.dispose();
    this.surfaces.dispose();
    this.veils.dispose();
    this.painter.dispose();
  }
}

/** @param {import("./types.js").View} one @param {import("./types.js").View} other */
function sameButCamera(one, other) {
  return JSON.stringify({ ...one, camera: null }) === JSON.stringify({ ...other, camera: null });
}
