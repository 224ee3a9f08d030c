// The body as pictures from the server: dragging and buttons turn it in steps, a click picks.

const STEP_DEG = 30;
const DRAG_PX = 8; // a shaky click is still a click
const STEP_PX = 90; // of dragging, for each step
const ARROWS = {ArrowLeft: [-STEP_DEG, 0], ArrowRight: [STEP_DEG, 0], ArrowUp: [0, STEP_DEG], ArrowDown: [0, -STEP_DEG]};

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

class Still {
  constructor(model) {
    this.model = model;
    this.image = element("img", {alt: "", draggable: "false"});
    this.fault = element("p", {class: "fault", role: "alert", hidden: "", "data-testid": "fault"});
    this.wait = element("p", {class: "wait", role: "status", hidden: "", "data-testid": "drawing"}, "Drawing the picture…");
    this.bar = element("div", {class: "bar", "aria-hidden": "true"});
    this.stage = element("div", {class: "stage", role: "application", tabindex: "0",
      "aria-label": "Picture of the lower back. Arrow keys turn it, plus and minus zoom."}, this.image);
    const turns = [["rotate_left", "Turn left", -STEP_DEG, 0], ["rotate_right", "Turn right", STEP_DEG, 0],
      ["expand_less", "Look from higher", 0, STEP_DEG], ["expand_more", "Look from lower", 0, -STEP_DEG]];
    const zooms = [["add", "Nearer", 1.25], ["remove", "Farther", 0.8]];
    this.buttons = element("div", {class: "turns", role: "toolbar", "aria-label": "Turn the picture"},
      ...turns.map(([glyph, name, turn, height]) => this.button(glyph, name, {turn: [turn, height]})),
      ...zooms.map(([glyph, name, zoom]) => this.button(glyph, name, {zoom})));
    this.element = element("div", {class: "still", "data-ready": "false", "data-renderer": "server", "data-hovered": ""},
      this.stage, this.bar, this.buttons, this.wait, this.fault);
    this.stage.addEventListener("pointerdown", (event) => this.onPress(event));
    this.stage.addEventListener("keydown", (event) => this.onKey(event));
    this.watching = new ResizeObserver(() => this.measure());
    this.watching.observe(this.stage);
    this.refresh();
  }

  button(glyph, name, message) {
    const made = element("button", {type: "button", "aria-label": name, title: name},
      element("span", {class: "icon", "aria-hidden": "true"}, glyph));
    made.addEventListener("click", () => this.model.send_msg(message));
    return made;
  }

  // How large the scene is; one that sleeps has no size.
  measure() {
    const size = [this.stage.clientWidth, this.stage.clientHeight];
    if (size[0] && size[1]) this.model.send_msg({size});
  }

  refresh() {
    const {awake, picture, place, ready, selected, dark, drawing, fault} = this.model;
    this.element.hidden = !awake;
    if (!awake) return;
    this.element.dataset.testid = "viewer";
    const [left, top, width, height] = place.map((one) => `${one}px`);
    Object.assign(this.image.style, {left, top, width, height});
    if (picture && this.image.src !== picture) this.image.src = picture;
    Object.assign(this.element.dataset, {ready: String(ready), selected, dark: String(dark), moving: String(drawing)});
    this.stage.setAttribute("aria-busy", String(drawing));
    this.bar.hidden = !drawing;
    this.wait.hidden = ready;
    this.fault.hidden = !fault;
    this.fault.textContent = fault;
  }

  onPress(event) {
    if (event.button !== 0) return;
    const end = (up) => {
      const [x, y] = [up.clientX - event.clientX, up.clientY - event.clientY];
      if (Math.hypot(x, y) <= DRAG_PX) {
        const {left, top} = this.stage.getBoundingClientRect();
        this.model.send_msg({press: [up.clientX - left, up.clientY - top]});
        return;
      }
      const steps = (by) => Math.sign(by) * Math.round(Math.abs(by) / STEP_PX) * STEP_DEG;
      this.model.send_msg({turn: [steps(x), steps(y)]});
    };
    addEventListener("pointerup", end, {once: true});
  }

  onKey(event) {
    if (event.key in ARROWS && !event.shiftKey) this.model.send_msg({turn: ARROWS[event.key]});
    else if ("+=".includes(event.key)) this.model.send_msg({zoom: 1.25});
    else if ("-_".includes(event.key)) this.model.send_msg({zoom: 0.8});
    else return;
    event.preventDefault();
  }
}

function render({model}) {
  const still = new Still(model);
  model.on(["awake", "picture", "place", "ready", "selected", "dark", "drawing", "fault"], () => still.refresh());
  model.on("remove", () => still.watching.disconnect());
  return still.element;
}

export default {StillPicture: {render}};
