/** The elements that the viewer lives in, and their style. */

const SVG = "http://www.w3.org/2000/svg";

const STYLE = `
:host { position: relative; }
.le-viewer { position: absolute; inset: 0; overflow: hidden; font: 600 14px/20px Inter, Roboto, system-ui, sans-serif;
  --ink: #15242E; --surf: #FFFFFF; --acc: #00696B; --onacc: #FFFFFF; --target: #C2185B; --line: #D5DDE3; --lead: #475A67;
  color: var(--ink);
  background: radial-gradient(90% 90% at 46% 42%, #FBFCFD 0, #EDF2F5 52%, #D9E2E8 100%); }
.le-viewer[data-dark=true] {
  --ink: #EAF0F4; --surf: #17222B; --acc: #5FD3CB; --onacc: #04201F; --target: #FF7FAE; --line: #2E3E4A; --lead: #A9B8C3;
  background: radial-gradient(85% 85% at 46% 42%, #24333F 0, #141E27 55%, #0B1218 100%); }
.le-stage { position: absolute; inset: 0; touch-action: none; outline: none; cursor: grab; user-select: none; -webkit-user-select: none; }
.le-stage:active { cursor: grabbing; }
.le-stage[data-hit] { cursor: pointer; }
.le-stage:focus-visible::after { content: ""; position: absolute; inset: 4px; pointer-events: none; border-radius: 8px;
  border: 3px solid var(--acc); box-shadow: inset 0 0 0 2px var(--surf), 0 0 0 1px var(--surf); }
.le-stage canvas, .le-still { position: absolute; inset: 0; width: 100%; height: 100%; display: block; }
.le-labels { position: absolute; inset: 0; pointer-events: none; }
.le-labels svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.le-chip { position: absolute; left: 0; top: 0; padding: 4px 10px; border-radius: 8px; background: var(--surf); white-space: nowrap;
  box-shadow: 0 1px 2px #0e1f2b14, 0 4px 14px #0e1f2b1c; }
.le-chip[data-kind=selected] { background: var(--acc); color: var(--onacc); }
.le-chip[data-kind=needle] { color: var(--target); }
.le-tip { position: absolute; left: 0; top: 0; padding: 4px 10px; border-radius: 8px; pointer-events: none; white-space: nowrap;
  background: var(--ink); color: var(--surf); font-weight: 550; font-size: 13px; }
.le-progress { position: absolute; left: 0; right: 0; top: var(--le-top, 0px); pointer-events: none; }
.le-bar { height: 3px; background: var(--acc); transform-origin: 0 50%; transition: transform 120ms linear; }
.le-note { position: absolute; left: 50%; top: 12px; transform: translateX(-50%); padding: 4px 12px; border-radius: 8px;
  background: var(--surf); box-shadow: 0 1px 2px #0e1f2b14, 0 4px 14px #0e1f2b1c; white-space: nowrap; }
.le-keys { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (prefers-reduced-motion: reduce) { .le-bar { transition: none; } }
[hidden] { display: none !important; }
`;

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} name class
 * @param {HTMLElement} [parent]
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, name, parent) {
  const made = document.createElement(tag);
  made.className = name;
  parent?.append(made);
  return made;
}

/**
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number>} attributes
 * @param {Element} parent
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function drawn(tag, attributes, parent) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  parent.append(made);
  return made;
}

/** Everything on the page that belongs to one viewer. */
export class Stage {
  constructor() {
    this.root = element("div", "le-viewer");
    this.root.dataset.testid = "viewer";
    this.root.append(Object.assign(document.createElement("style"), { textContent: STYLE }));
    this.still = element("canvas", "le-still", this.root);
    this.still.hidden = true;
    this.surface = element("div", "le-stage", this.root);
    this.surface.tabIndex = 0;
    this.surface.setAttribute("role", "application");
    this.surface.setAttribute("aria-describedby", "le-keys");
    this.labels = element("div", "le-labels", this.root);
    this.tip = element("div", "le-tip", this.root);
    this.tip.hidden = true;
    this.progress = element("div", "le-progress", this.root);
    this.bar = element("div", "le-bar", this.progress);
    this.note = element("div", "le-note", this.progress);
    this.note.setAttribute("role", "status");
    this.progress.hidden = true;
    this.keys = element("div", "le-keys", this.root);
    this.keys.id = "le-keys";
  }

  get width() {
    return Math.max(1, this.root.clientWidth);
  }

  get height() {
    return Math.max(1, this.root.clientHeight);
  }

  /** @param {Record<string, string>} words */
  speak(words) {
    this.surface.setAttribute("aria-label", words.label);
    this.keys.textContent = words.keys;
  }

  /** A thin bar and a note; null takes them away. @param {{share: number, note: string}|null} state */
  busy(state) {
    this.progress.hidden = state === null;
    this.bar.style.transform = `scaleX(${state?.share ?? 0})`;
    this.note.textContent = state?.note ?? "";
  }

  /** @param {import("./types.js").Pixel|null} at @param {string} [name] */
  hint(at, name = "") {
    this.tip.hidden = at === null || !name;
    this.surface.toggleAttribute("data-hit", at !== null && Boolean(name));
    if (!at || !name) return;
    this.tip.textContent = name;
    const x = Math.min(at.x + 14, this.width - this.tip.offsetWidth - 8);
    const y = at.y > 48 ? at.y - 38 : at.y + 22;
    this.tip.style.transform = `translate(${x}px, ${y}px)`;
  }
}
