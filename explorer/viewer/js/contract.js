/** What tests and other pages may ask of a viewer: the `explorer` property of its wrapper. */
import { PerspectiveCamera, Vector3 } from "three";
import { base64, deepest, owners } from "./idpicture.js";

/** @typedef {import("./viewer.js").Viewer} Viewer */
/** @typedef {import("./types.js").Pixel} Pixel */

const TRIES = 400;

/** From the stage to the page's viewport. @param {Viewer} viewer @param {Pixel} at @returns {Pixel} */
function onPage(viewer, { x, y }) {
  const { left, top } = viewer.stage.root.getBoundingClientRect();
  return { x: left + x, y: top + y };
}

/** Whether a click at a pixel of the viewport would reach this viewer. @param {Viewer} viewer @param {Pixel} at */
function reaches(viewer, { x, y }) {
  let top = document.elementFromPoint(x, y);
  while (top?.shadowRoot) {
    const inner = top.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  return top !== null && viewer.stage.surface.contains(top);
}

/**
 * A pixel of the viewport at which a structure is the one picked.
 * @param {Viewer} viewer
 * @param {string} id
 * @returns {Pixel|null}
 */
function visiblePixel(viewer, id) {
  viewer.look();
  const parts = viewer.body.solid;
  const number = parts.findIndex((part) => part.id === id) + 1;
  if (!number) return null;
  const [width, height] = [Math.round(viewer.stage.width), Math.round(viewer.stage.height)];
  const candidates = deepest(owners(viewer.painter.renderer, viewer.camera, parts, width, height), width, number);
  const step = Math.max(1, Math.floor(candidates.length / TRIES));
  for (let i = 0; i < candidates.length; i += step) {
    const page = onPage(viewer, candidates[i]);
    if (reaches(viewer, page) && viewer.picker.find(candidates[i].x, candidates[i].y) === id) return page;
  }
  return null;
}

/**
 * Who owns each pixel of the present view, without panels: ids[n - 1] where the data say n, nobody where they say 0.
 * @param {Viewer} viewer
 * @param {number} [width]
 * @param {number} [height]
 */
function idPicture(viewer, width = Math.round(viewer.stage.width), height = Math.round(viewer.stage.height)) {
  const camera = new PerspectiveCamera();
  camera.aspect = width / height;
  viewer.orbit.aim(camera);
  const parts = viewer.body.solid;
  const numbers = owners(viewer.painter.renderer, camera, parts, width, height);
  return { width, height, ids: parts.map((part) => part.id), data: base64(numbers) };
}

/** The needles as they appear: tips and entries on the page, depth in mm. @param {Viewer} viewer */
function needles(viewer) {
  viewer.look();
  return viewer.needles.all.map(({ entry, target, position, depth, record }) => ({
    tip: onPage(viewer, viewer.onStage(position)),
    entry: onPage(viewer, viewer.onStage(entry)),
    tip_mm: position.toArray(),
    entry_mm: entry.toArray(),
    target_mm: target.toArray(),
    depth_mm: depth,
    gauge: record.gauge,
  }));
}

/** @param {Viewer} viewer */
export function contract(viewer) {
  return {
    visiblePixel: (/** @type {string} */ id) => visiblePixel(viewer, id),
    view: () => ({ ...viewer.props.view, camera: viewer.orbit.toJSON() }),
    stats: () => viewer.stats(),
    needles: () => needles(viewer),
    idPicture: (/** @type {number} */ width, /** @type {number} */ height) => idPicture(viewer, width, height),
    project: (/** @type {[number, number, number]} */ point) => {
      viewer.look();
      return onPage(viewer, viewer.onStage(new Vector3(...point)));
    },
    shown: () => ({
      solid: viewer.body.solid.map(({ id }) => id),
      ghosted: [...viewer.body.parts.values()].filter(({ manner }) => manner === "ghost").map(({ id }) => id),
    }),
    loseContext: () => viewer.painter.renderer.forceContextLoss(),
  };
}
