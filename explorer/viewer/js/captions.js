/** Which names stand beside the body, and at which visible point each points. */
import { Vector3 } from "three";
import { between, nearSide } from "./clearing.js";
import { MOST } from "./labels.js";

/** @typedef {import("./body.js").Part} Part */
/** @typedef {import("./labels.js").Label} Label */

const NARROW_PX = 600; // below it, only what is chosen is named, and nothing beside needles: a name could hide a tip
const NEIGHBOURS = 2;
const NEAR_MM = 70;
const NAMED = ["annulus", "nerve", "cartilage", "bone", "ligament", "bursa"]; // what tells most about a place comes first

/**
 * A point of a part that the eye sees and that lies in the free area, as near as may be to the middle of all such.
 * @param {Part} part
 * @param {import("./viewer.js").Viewer} viewer
 */
function seen(part, viewer) {
  const eye = viewer.camera.position;
  const others = viewer.body.solid.filter((one) => one !== part);
  const { left, right, top, bottom } = viewer.room.area;
  const points = nearSide(part, eye).filter((point) => {
    const { x, y } = viewer.onStage(point);
    return x > left + 4 && x < right - 4 && y > top + 4 && y < bottom - 4 && !between(point, eye, others).length;
  });
  const middle = points.reduce((sum, point) => sum.add(point), new Vector3()).divideScalar(points.length || 1);
  return points.sort((a, b) => a.distanceToSquared(middle) - b.distanceToSquared(middle))[0];
}

/**
 * The nearest neighbours of the selection, one of each kind of tissue, most telling first.
 * @param {Part} selected
 * @param {import("./viewer.js").Viewer} viewer
 */
function neighbours(selected, viewer) {
  const kinds = NAMED.filter((tissue) => tissue !== selected.record.tissue);
  return kinds.flatMap((tissue) => {
    const near = viewer.body.solid
      .filter((part) => part !== selected && part.record.tissue === tissue)
      .map((part) => ({ part, away: part.sphere.center.distanceTo(selected.sphere.center) }))
      .filter(({ away }) => away < NEAR_MM)
      .sort((a, b) => a.away - b.away);
    return near.slice(0, 1).map(({ part }) => part);
  });
}

/** @param {import("./viewer.js").Viewer} viewer @returns {Label[]} */
export function captions(viewer) {
  const { view, words } = viewer.props;
  const selected = viewer.body.get(view.selected);
  const most = viewer.stage.width >= NARROW_PX ? MOST : Number(!viewer.needles.all.length);
  /** @type {Label[]} */
  const labels = [];
  const add = (
    /** @type {Vector3|undefined} */ point,
    /** @type {string} */ text,
    /** @type {Label["kind"]} */ kind,
  ) => {
    if (point && labels.length < most) labels.push({ text, kind, at: viewer.onStage(point) });
  };
  if (selected) add(seen(selected, viewer) ?? selected.sphere.center, selected.record.name, "selected");
  const tips = viewer.needles.all.filter(({ target }) => viewer.room.holds(viewer.onStage(target)));
  for (const needle of tips) {
    const number = String(viewer.needles.all.indexOf(needle) + 1);
    const key = viewer.needles.all.length > 1 ? "needle_tip" : "the_needle_tip";
    add(needle.target, words[key].replace("{n}", number), "needle");
  }
  if (selected) {
    const named = labels.length;
    for (const part of neighbours(selected, viewer)) {
      if (labels.length - named < NEIGHBOURS) add(seen(part, viewer), part.record.name, "plain");
    }
  }
  return labels.filter(({ at }) => viewer.room.holds(at));
}
