/** What the keys on the canvas do; the others are told to the page. */

const STEP_DEG = 5;
const PAN_SHARE = 0.06; // of the height of the scene
const ZOOM = 1.15;
const NAMED = /** @type {Record<string, string>} */ ({ 0: "home", 1: "A", 2: "P", 3: "L", 4: "R", 5: "S", 6: "I" });
const ARROWS = /** @type {Record<string, [number, number]>} */ ({
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
});
/** Keys that mean something to the page (conventions of the product). */
const TOLD = new Set(["Enter", "Escape", "/", "?", "i", "h", "x", "c", "f", "o", "l"]);

/**
 * @param {import("./hands.js").Hands} hands
 * @param {KeyboardEvent} event
 * @returns {boolean} whether the key meant something
 */
export function press(hands, event) {
  const { key, shiftKey } = event;
  const arrow = ARROWS[key];
  if (arrow && shiftKey) {
    const step = PAN_SHARE * hands.viewer.stage.height;
    hands.shift(-arrow[0] * step, -arrow[1] * step);
  } else if (arrow) hands.turn(arrow[0] * STEP_DEG, -arrow[1] * STEP_DEG);
  else if (key === "+" || key === "=") hands.near(ZOOM);
  else if (key === "-" || key === "_") hands.near(1 / ZOOM);
  else if (key in NAMED) hands.fly(NAMED[key]);
  else if (TOLD.has(key) || TOLD.has(key.toLowerCase())) hands.viewer.send({ type: "key", key, shift: shiftKey });
  else return false;
  return true;
}
