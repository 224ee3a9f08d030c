/**
 * Where Panel's JSComponent meets the viewer.
 *
 * A page may say without a way over the server what it covers: `lumbar-covered` (detail: the insets) on the wrapper;
 * the viewer asks for that with `lumbar-layout`, which bubbles, whenever its size changes.
 */
import { contract } from "./contract.js";
import { device } from "./painter.js";
import { Stage } from "./stage.js";
import { Viewer } from "./viewer.js";

/** @typedef {import("./types.js").Props} Props */
/** @typedef {Props & {on: (name: string, callback: (event?: any) => void) => void, send_msg: (message: unknown) => void}} Model */

const NAMES = /** @type {(keyof Props)[]} */ (["geometry", "structures", "view", "plan", "insets", "words"]);

/** A plain copy of what Python sets. @param {Model} model @returns {Props} */
function propsOf(model) {
  return /** @type {Props} */ (Object.fromEntries(NAMES.map((name) => [name, plain(model[name])])));
}

/** Bokeh hands dictionaries over as maps in some places; the viewer wants plain objects. @param {unknown} value @returns {any} */
function plain(value) {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]));
  if (Array.isArray(value)) return value.map(plain);
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  }
  return value;
}

/** @param {{model: Model}} props */
export function render({ model }) {
  const stage = new Stage();
  const props = propsOf(model);
  const send = (/** @type {unknown} */ message) => model.send_msg(message);
  const here = device();
  if (!here) {
    stage.root.dataset.ready = "false";
    stage.root.dataset.dark = String(Boolean(props.view.dark));
    send({ type: "nowebgl" });
    return stage.root;
  }
  const viewer = new Viewer(stage, props, send, here.software);
  Object.assign(stage.root, { explorer: contract(viewer) });
  stage.root.addEventListener("lumbar-covered", (event) => viewer.cover(/** @type {CustomEvent} */ (event).detail));
  for (const name of NAMES) model.on(name, () => viewer.set(name, plain(model[name])));
  model.on("msg:custom", (event) => viewer.hands.obey(plain(event)));
  model.on("remove", () => viewer.dispose());
  void viewer.open();
  return stage.root;
}

export default { render };
