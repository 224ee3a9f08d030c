/** Names beside the body: chips in a column on the free side, with leaders that never cross. */
import { drawn, element } from "./stage.js";

/** @typedef {import("./types.js").Pixel} Pixel */
/** @typedef {{text: string, kind: "selected" | "needle" | "plain", at: Pixel}} Label */
/** @typedef {{left: number, right: number, top: number, bottom: number}} Area  CSS pixels */

export const MOST = 5;
const GAPS_PX = [56, 110, 170, 240]; // from the anchors to the column, nearest first
const FAR_PX = 700; // at which a leader costs as much as a name that lies on the body
const APART_PX = 44;
const MARGIN_PX = 12;
const ROOM_PX = 28; // from a chip's middle to the edge of the area

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
 * @param {number[]} ys of the near ends, sorted
 */
export function untangled(labels, column, ys) {
  const order = [...labels].sort((a, b) => a.at.y - b.at.y);
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

  /**
   * @param {Label[]} labels
   * @param {Area} area free of panels
   * @param {(at: Pixel) => boolean} covers whether there is body at a pixel
   */
  show(labels, area, covers) {
    this.svg.replaceChildren();
    for (const chip of this.parent.querySelectorAll(".le-chip")) chip.remove();
    this.parent.hidden = labels.length === 0;
    if (labels.length) this.place(labels, area, covers);
  }

  /** @param {Label[]} labels @param {Area} area @param {(at: Pixel) => boolean} covers */
  place(labels, area, covers) {
    const chips = labels.map((label) => ({ ...label, chip: this.chip(label) }));
    const widest = Math.max(...chips.map(({ chip }) => chip.offsetWidth));
    const wanted = labels.map(({ at }) => at.y).sort((a, b) => a - b);
    const ys = spread(wanted, area.top + ROOM_PX, area.bottom - ROOM_PX);
    const { column, toLeft } = columnOf(labels, area, widest, ys, covers);
    for (const [index, { at, kind, chip }] of untangled(chips, column, ys).entries()) {
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
 * Where the column stands: where it covers least of the body, near the anchors.
 * @param {Label[]} labels
 * @param {Area} area
 * @param {number} widest
 * @param {number[]} heights
 * @param {(at: Pixel) => boolean} covers whether there is body at a pixel
 */
function columnOf(labels, area, widest, heights, covers) {
  const xs = labels.map(({ at }) => at.x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [area.left + MARGIN_PX + widest, area.right - MARGIN_PX - widest];
  const columns = GAPS_PX.flatMap((gap) => [
    { column: Math.max(low, first - gap), toLeft: true },
    { column: Math.min(high, last + gap), toLeft: false },
  ]);
  const cost = (/** @type {{column: number, toLeft: boolean}} */ { column, toLeft }) => {
    const middle = column + ((toLeft ? -1 : 1) * widest) / 2;
    const covered = heights.flatMap((y) => [column, middle, 2 * middle - column].filter((x) => covers({ x, y })));
    const over = xs.filter((x) => Math.abs(x - middle) < widest / 2 + MARGIN_PX).length;
    return (
      covered.length / (3 * heights.length) +
      over +
      Math.min(Math.abs(column - first), Math.abs(column - last)) / FAR_PX
    );
  };
  return columns.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}
