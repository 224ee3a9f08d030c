/** Names beside the body: chips in a column on the free side, with leaders that never cross. */
import { drawn, element } from "./stage.js";

/** @typedef {import("./types.js").Pixel} Pixel */
/** @typedef {{text: string, kind: "selected" | "needle" | "plain", at: Pixel}} Label */
/** @typedef {{left: number, right: number, top: number, bottom: number}} Area  CSS pixels */

export const MOST = 5;
const GAP_PX = 56; // from the anchors to the column
const APART_PX = 44;
const MARGIN_PX = 12;

/**
 * Whether segments a-b and c-d cross.
 * @param {Pixel} a
 * @param {Pixel} b
 * @param {Pixel} c
 * @param {Pixel} d
 */
function cross(a, b, c, d) {
  const side = (/** @type {Pixel} */ p, /** @type {Pixel} */ q, /** @type {Pixel} */ r) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/**
 * Heights of the chips, spread so that none overlap, near their anchors.
 * @param {number[]} wanted sorted
 * @param {number} low
 * @param {number} high
 */
export function spread(wanted, low, high) {
  const apart = Math.min(APART_PX, (high - low) / Math.max(1, wanted.length - 1));
  const placed = wanted.map((y) => Math.min(high, Math.max(low, y)));
  for (let i = 1; i < placed.length; i++) placed[i] = Math.max(placed[i], placed[i - 1] + apart);
  for (let i = placed.length - 1, limit = high; i >= 0; i--, limit = placed[i + 1] - apart) {
    placed[i] = Math.min(placed[i], limit);
  }
  return placed;
}

/**
 * The order from top to bottom in which no two leaders cross.
 * @template {{at: Pixel}} T
 * @param {T[]} labels
 * @param {number} column x of the near ends
 * @param {(count: number) => number[]} heights
 */
export function untangled(labels, column, heights) {
  const order = [...labels].sort((a, b) => a.at.y - b.at.y);
  const ys = heights(order.length);
  for (let round = 0; round < order.length ** 2; round++) {
    const end = (/** @type {number} */ i) => ({ x: column, y: ys[i] });
    const pair = order.findIndex((one, i) => i > 0 && cross(order[i - 1].at, end(i - 1), one.at, end(i)));
    if (pair < 0) break;
    [order[pair - 1], order[pair]] = [order[pair], order[pair - 1]];
  }
  return order;
}

export class Labels {
  /** @param {HTMLElement} parent */
  constructor(parent) {
    this.parent = parent;
    this.svg = drawn("svg", { "aria-hidden": "true" }, parent);
    this.parent.hidden = true;
  }

  hide() {
    this.parent.hidden = true;
  }

  /** @param {Label[]} labels @param {Area} area free of panels */
  show(labels, area) {
    this.svg.replaceChildren();
    for (const chip of this.parent.querySelectorAll(".le-chip")) chip.remove();
    this.parent.hidden = labels.length === 0;
    if (labels.length) this.place(labels, area);
  }

  /** @param {Label[]} labels @param {Area} area */
  place(labels, area) {
    const chips = labels.map((label) => ({ ...label, chip: this.chip(label) }));
    const widest = Math.max(...chips.map(({ chip }) => chip.offsetWidth));
    const { column, toLeft } = columnOf(labels, area, widest);
    const [low, high] = [area.top + 28, area.bottom - 28];
    const heights = () => spread(labels.map(({ at }) => at.y).sort((a, b) => a - b), low, high);
    const ys = heights();
    for (const [index, { at, kind, chip }] of untangled(chips, column, heights).entries()) {
      const x = toLeft ? column - chip.offsetWidth : column;
      chip.style.transform = `translate(${Math.round(x)}px, ${Math.round(ys[index] - chip.offsetHeight / 2)}px)`;
      this.leader({ x: column, y: ys[index] }, at, kind);
    }
  }

  /** @param {Label} label */
  chip({ text, kind }) {
    const chip = element("div", "le-chip", this.parent);
    chip.dataset.kind = kind;
    chip.textContent = text;
    return chip;
  }

  /** @param {Pixel} from @param {Pixel} to @param {string} kind */
  leader(from, to, kind) {
    const colour = { selected: "var(--acc)", needle: "var(--target)" }[kind] ?? "var(--lead)";
    const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y, "stroke-linecap": "round" };
    drawn("line", { ...line, stroke: "var(--surf)", "stroke-width": 4, opacity: 0.75 }, this.svg);
    drawn("line", { ...line, stroke: colour, "stroke-width": 1.5 }, this.svg);
    if (kind === "needle") return; // its tip already wears a ring
    drawn("circle", { cx: to.x, cy: to.y, r: 5.5, fill: colour }, this.svg);
    drawn("circle", { cx: to.x, cy: to.y, r: 4, fill: "none", stroke: "#FFFFFF", "stroke-width": 1.75 }, this.svg);
  }
}

/**
 * Where the column stands: on the side with more room.
 * @param {Label[]} labels
 * @param {Area} area
 * @param {number} widest
 */
function columnOf(labels, area, widest) {
  const xs = labels.map(({ at }) => at.x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const toLeft = first - area.left >= area.right - last;
  const column = toLeft
    ? Math.max(area.left + MARGIN_PX + widest, first - GAP_PX)
    : Math.min(area.right - MARGIN_PX - widest, last + GAP_PX);
  return { column, toLeft };
}
