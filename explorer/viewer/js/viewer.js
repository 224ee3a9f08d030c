/** One viewer: draws exactly the View it is given, and says what a person did. */
import { PerspectiveCamera, Scene, Vector3 } from "three";
import { Body } from "./body.js";
import { captions } from "./captions.js";
import { inTheWay, nearSide } from "./clearing.js";
import { framing, home } from "./framing.js";
import { Gestures } from "./gestures.js";
import { Veils } from "./ghost.js";
import { press } from "./keys.js";
import { Labels } from "./labels.js";
import { load } from "./loading.js";
import { Motion } from "./motion.js";
import { ADVANCE_MS, Needles } from "./needles.js";
import { ease, Orbit } from "./orbit.js";
import { Painter } from "./painter.js";
import { Picker } from "./picking.js";
import { Surfaces } from "./surface.js";

/** @typedef {import("./types.js").Pixel} Pixel */
/** @typedef {import("./types.js").Props} Props */
/** @typedef {import("./types.js").Insets} Insets */

const DEGREES = Math.PI / 180;
const TURN_DEG_PER_PX = 0.43; // half a turn in 420 px
const SETTLE_MS = 150;
const TELL_MS = 200; // after the last movement
const INSETS_MS = 220;
const REBUILD_MS = [300, 1500, 4000]; // after a lost context
const NONE = { left: 0, right: 0, top: 0, bottom: 0 };

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
    this.born = performance.now();
    this.firstFrameMs = 0;
    this.bytes = 0;
    this.ready = false;
    this.disposed = false;
    this.losses = 0;
    /** @type {Set<string>} ids that stand between the eye and the selection */
    this.away = new Set();
    /** @type {string|null} */
    this.hovered = null;
    /** @type {Pixel|null} where the mouse points, until it has been looked up */
    this.pointed = null;
    this.holding = false;
    this.lastFrame = 0;
    this.advanceStart = -ADVANCE_MS;
    this.insets = { now: { ...NONE, ...props.insets }, from: { ...NONE, ...props.insets }, start: -INSETS_MS };
    this.camera = new PerspectiveCamera();
    this.orbit = new Orbit();
    this.told = [cameraKey(null)];
    const reduced = matchMedia("(prefers-reduced-motion: reduce)");
    this.calm = () => reduced.matches;
    this.motion = new Motion(this.orbit, this.calm);
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
    this.painter = this.newPainter();
    this.gestures = new Gestures(this.stage.surface, this.wishes());
    this.watching = new ResizeObserver(() => this.resized());
    this.watching.observe(this.stage.root);
    this.loading = new AbortController();
  }

  /** Begin: load the body and draw it. */
  open() {
    this.stage.speak(this.props.words);
    this.applyTheme();
    this.applyPlan();
    this.publish();
    return this.loadGeometry();
  }

  async loadGeometry() {
    this.loading.abort();
    this.loading = new AbortController();
    const { signal } = this.loading;
    this.ready = false;
    this.publish();
    try {
      const missing = await load(this, this.props.geometry, signal);
      if (!signal.aborted) await this.loaded(missing);
    } catch (fault) {
      if (signal.aborted) return;
      this.stage.busy({ share: 0, note: this.props.words.failed });
      this.send({ type: "error", text: String(fault instanceof Error ? fault.message : fault) });
    }
  }

  /** Show what has come so far, from where it will be seen. */
  async firstSight() {
    if (this.firstFrameMs) return;
    this.placeCamera();
    this.redress();
    this.firstFrameMs = performance.now() - this.born;
    this.frame(performance.now());
  }

  /** @param {string[]} missing ids of which there is no surface */
  async loaded(missing) {
    const wanted = new Set(this.props.structures.map(({ id }) => id));
    for (const id of this.body.parts.keys()) if (!wanted.has(id)) this.body.remove(id);
    await this.firstSight();
    this.redress();
    await this.painter.renderer.compileAsync(this.scene, this.camera);
    if (this.disposed) return;
    this.stage.busy(null);
    this.settle();
    this.ready = true;
    this.publish();
    this.send({ type: "ready", stats: this.stats(), missing });
  }

  placeCamera() {
    const { camera } = this.props.view;
    this.orbit.become(camera ? Orbit.fromJSON(camera) : home(this.body, this.room));
    this.told = [cameraKey(camera ?? null), cameraKey(this.orbit.toJSON())];
  }

  newPainter() {
    const painter = new Painter(this.scene, this.stage.surface, this.software);
    painter.canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      if (!this.disposed && painter === this.painter) this.lose();
    });
    return painter;
  }

  /** The graphics context is gone: keep the last picture, and build another. */
  lose() {
    const delay = REBUILD_MS[this.losses];
    this.losses += 1;
    this.stage.still.hidden = false;
    this.stage.busy({ share: 0, note: this.props.words.redrawing });
    this.send({ type: "lost", attempt: this.losses, final: delay === undefined });
    if (delay !== undefined) this.rebuilding = setTimeout(() => this.rebuild(), delay);
  }

  rebuild() {
    this.painter.dispose();
    this.painter = this.newPainter();
    this.painter.use(this.theme);
    this.surfaces.dispose();
    this.redress();
    this.frame(performance.now());
    if (this.painter.renderer.getContext().isContextLost()) return;
    this.stage.still.hidden = true;
    this.stage.busy(null);
    this.settle();
    this.send({ type: "restored" });
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
    if (name === "geometry" || name === "structures") void this.loadGeometry();
    else if (name === "words") this.stage.speak(this.props.words);
    else if (name === "insets") this.glideInsets();
    else if (name === "plan") this.applyPlan();
    else if (name === "view") this.applyView(before.view);
    this.publish();
    this.changed();
  }

  /** @param {import("./types.js").View} before */
  applyView(before) {
    const { view } = this.props;
    if (Boolean(view.dark) !== Boolean(before.dark)) {
      this.applyTheme();
      this.needles.show(this.props.plan, this.theme);
    }
    const key = cameraKey(view.camera ?? null);
    if (key === cameraKey(before.camera ?? null) || this.told.includes(key)) return;
    this.told = [key];
    this.motion.fly(view.camera ? Orbit.fromJSON(view.camera) : home(this.body, this.room), performance.now());
    this.moved();
  }

  glideInsets() {
    this.insets.from = { ...this.insets.now };
    this.insets.start = this.calm() ? -INSETS_MS : performance.now();
  }

  /** A change without movement: dress anew, and name anew when still. */
  changed() {
    this.redress();
    this.invalidate();
    this.settleSoon();
  }

  resized() {
    this.invalidate();
    this.settleSoon();
  }

  /** The camera has moved. */
  moved() {
    this.labels.hide();
    this.stage.hint(null);
    this.stage.root.dataset.moving = "true";
    this.invalidate();
    this.settleSoon();
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
    return this.motion.moving || now < this.insets.start + INSETS_MS || now < this.advanceStart + ADVANCE_MS;
  }

  /** @param {number} now ms */
  frame(now) {
    if (this.disposed) return;
    const passed = Math.min(100, now - this.lastFrame);
    this.motion.step(now, passed);
    this.step(now);
    this.look();
    this.lookUp();
    this.painter.draw(this.camera, this.orbit, this.marked);
    if (this.stage.root.dataset.moving === "true") this.painter.keepPace(now - this.lastFrame);
    this.lastFrame = now;
    if (!this.animating) return;
    this.invalidate();
    this.settleSoon();
  }

  /** Move what moves by itself. @param {number} now ms */
  step(now) {
    const share = ease(Math.max(0, Math.min(1, (now - this.insets.start) / INSETS_MS)));
    const goal = { ...NONE, ...this.props.insets };
    for (const edge of /** @type {(keyof Insets)[]} */ (Object.keys(NONE))) {
      this.insets.now[edge] = this.insets.from[edge] + share * (goal[edge] - this.insets.from[edge]);
    }
    this.needles.advance(Math.max(0, Math.min(1, (now - this.advanceStart) / ADVANCE_MS)));
  }

  /** Aim the camera; the free area's middle is where its target appears. */
  look() {
    const { width, height } = this.stage;
    const { left, right, top, bottom } = this.insets.now;
    this.painter.resize(width, height);
    this.camera.aspect = width / height;
    this.camera.setViewOffset(width, height, (right - left) / 2, (bottom - top) / 2, width, height);
    this.orbit.aim(this.camera);
    const unit = (2 * Math.tan((this.orbit.viewAngle * DEGREES) / 2)) / height;
    this.needles.widen((point) => this.mmPerPixel(point), unit);
  }

  /** Look up what lies under the mouse, at most once a frame. */
  lookUp() {
    if (!this.pointed || this.motion.moving || this.holding) return;
    const at = this.pointed;
    this.pointed = null;
    const id = this.picker.at(at.x, at.y);
    this.stage.hint(at, this.body.get(id)?.record.name);
    if (id === this.hovered) return;
    this.hovered = id;
    this.body.dress(this.props.view, this.away, id);
    this.publish();
  }

  settleSoon() {
    clearTimeout(this.settling);
    clearTimeout(this.telling);
    this.settling = setTimeout(() => (this.animating || this.holding ? this.settleSoon() : this.settle()), SETTLE_MS);
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
    this.labels.show(labels === false ? [] : captions(this), this.area, covers);
    this.stage.root.dataset.moving = "false";
    this.telling = setTimeout(() => this.tellCamera(), TELL_MS - SETTLE_MS);
  }

  tellCamera() {
    const camera = this.orbit.toJSON();
    const key = cameraKey(camera);
    if (this.told.includes(key)) return;
    this.told = [...this.told.slice(-8), key];
    this.send({ type: "camera", camera });
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
    this.body.dress(this.props.view, this.away, this.hovered);
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
    const hovered = this.body.get(this.hovered);
    return { selected, hovered: hovered?.pickable ? hovered : undefined };
  }

  /** The part of the stage that no panel covers. */
  get area() {
    const { left, right, top, bottom } = { ...NONE, ...this.props.insets };
    return { left, right: this.stage.width - right, top, bottom: this.stage.height - bottom };
  }

  get room() {
    const { left, right, top, bottom } = this.area;
    const free = { width: Math.max(80, right - left), height: Math.max(80, bottom - top) };
    return { width: this.stage.width, height: this.stage.height, free };
  }

  /** Where a point (mm, LPS) appears on the stage. @param {Vector3} point @returns {Pixel} */
  onStage(point) {
    const spot = point.clone().project(this.camera);
    return { x: ((spot.x + 1) / 2) * this.stage.width, y: ((1 - spot.y) / 2) * this.stage.height };
  }

  /** @param {Pixel} at */
  inArea({ x, y }) {
    const { left, right, top, bottom } = this.area;
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** @param {Vector3} point */
  isFree(point) {
    return this.inArea(this.onStage(point));
  }

  /** @param {Vector3} point */
  mmPerPixel(point) {
    const depth = this.orbit.position.sub(point).dot(this.orbit.towards);
    return (2 * Math.max(1, depth) * Math.tan((this.orbit.viewAngle * DEGREES) / 2)) / this.stage.height;
  }

  /** @returns {import("./gestures.js").Wishes} */
  wishes() {
    return {
      turn: (dx, dy) => this.turn(dx * TURN_DEG_PER_PX, dy * TURN_DEG_PER_PX, true),
      shift: (dx, dy) => this.shift(dx, dy),
      near: (factor, at) => this.near(factor, at),
      hold: () => this.hold(),
      release: (dragged) => this.release(dragged),
      tap: (at) => this.send({ type: "pick", id: this.picker.at(at.x, at.y) }),
      doubleTap: (at) => this.flyTo(this.picker.at(at.x, at.y)),
      list: (at) => this.list(at),
      point: (at) => this.point(at),
      key: (event) => press(this, event),
    };
  }

  hold() {
    this.motion.stop();
    this.holding = true;
  }

  /** @param {boolean} dragged */
  release(dragged) {
    this.holding = false;
    if (!dragged) return;
    this.motion.release(performance.now());
    this.moved();
  }

  /** @param {number} turn degrees to the patient's left @param {number} height degrees towards the head @param {boolean} [byHand] */
  turn(turn, height, byHand = false) {
    if (byHand) this.motion.turn(turn * DEGREES, height * DEGREES, performance.now());
    else this.orbit.rotate(turn * DEGREES, height * DEGREES);
    this.moved();
  }

  /** Move the body with the hand. @param {number} dx CSS pixels @param {number} dy */
  shift(dx, dy) {
    this.motion.stop();
    const mm = this.orbit.mmPerPixel(this.stage.height);
    this.orbit.pan(-dx * mm, dy * mm);
    this.moved();
  }

  /** Go nearer, keeping what lies under a pixel there. @param {number} factor @param {Pixel} [at] */
  near(factor, at) {
    this.motion.stop();
    const before = this.orbit.mmPerPixel(this.stage.height);
    this.orbit.zoom(factor);
    if (at) {
      const { left, right, top, bottom } = this.area;
      const gained = before - this.orbit.mmPerPixel(this.stage.height);
      this.orbit.pan((at.x - (left + right) / 2) * gained, ((top + bottom) / 2 - at.y) * gained);
    }
    this.moved();
  }

  /** @param {string} to a structure's id, "plan", "home", or one of A P L R S I */
  fly(to) {
    const goal = framing(to, this.motion.destination, this.body, this.needles.points, this.room);
    if (!goal) return;
    this.motion.fly(goal, performance.now());
    this.moved();
  }

  /** @param {string|null} id */
  flyTo(id) {
    if (id) this.fly(id);
  }

  /** @param {Pixel} at */
  list(at) {
    const { left, top } = this.stage.root.getBoundingClientRect();
    this.send({ type: "list", ids: this.picker.all(at.x, at.y), x: at.x + left, y: at.y + top });
  }

  /** @param {Pixel|null} at */
  point(at) {
    this.pointed = at;
    if (at) this.invalidate();
    else if (this.hovered) this.unhover();
    if (!at) this.stage.hint(null);
  }

  unhover() {
    this.hovered = null;
    this.body.dress(this.props.view, this.away, null);
    this.publish();
    this.invalidate();
  }

  /** A message from Python: a momentary act. @param {{type: string, to?: string, factor?: number, turn_deg?: number, height_deg?: number}} message */
  act(message) {
    if (message.type === "fly" && message.to) this.fly(message.to);
    if (message.type === "zoom") this.near(message.factor ?? 1);
    if (message.type === "turn") this.turn(message.turn_deg ?? 0, message.height_deg ?? 0);
    if (message.type === "advance") this.advance();
    if (message.type === "focus") this.stage.surface.focus();
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
    dataset.hovered = this.hovered ?? "";
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
    this.loading.abort();
    for (const timer of [this.settling, this.telling, this.rebuilding]) clearTimeout(timer);
    cancelAnimationFrame(this.awaited ?? 0);
    this.watching.disconnect();
    this.gestures.dispose();
    this.needles.clear();
    this.body.dispose();
    this.surfaces.dispose();
    this.veils.dispose();
    this.painter.dispose();
  }
}

/** @param {import("./types.js").CameraState|null} camera */
function cameraKey(camera) {
  if (!camera) return "home";
  return JSON.stringify([camera.position, camera.focal_point, camera.up, camera.view_angle_deg]);
}
