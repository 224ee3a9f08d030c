// The tools under the scene: a toolbar of buttons that say what they are, whether they are on, and why they are dim.

const WHY = "Pick a part of the back first.";

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function icon(name) {
  return element("span", {class: "icon", "aria-hidden": "true"}, name);
}

class Tools {
  constructor(model) {
    this.model = model;
    this.views = element("div", {class: "menu", role: "menu", "aria-label": "Views", hidden: ""});
    for (const [at, name] of model.views.entries()) {
      const choice = element("button", {type: "button", role: "menuitem", tabindex: "-1", "data-testid": `view-${at + 1}`},
        element("span", {}, name), element("kbd", {"aria-hidden": "true"}, String(at + 1)));
      choice.addEventListener("click", () => {
        this.model.send_msg({look: at + 1});
        this.openViews(false);
      });
      this.views.append(choice);
    }
    this.buttons = {
      views: this.button("views", "3d_rotation", "Views", () => this.openViews(this.views.hidden)),
      isolate: this.button("isolate", "center_focus_weak", "Isolate", () => this.act("isolate"), "needs-pick"),
      ghost: this.button("ghost", "blur_on", "Ghost", () => this.act("ghost"), "needs-pick"),
      hide: this.button("hide", "visibility_off", "Hide", () => this.act("hide"), "needs-pick"),
      label: this.button("label", "label", "Labels", () => this.act("label"), "wide"),
      undo: this.button("undo", "undo", "Undo", () => this.act("undo")),
      redo: this.button("redo", "redo", "Redo", () => this.act("redo"), "wide"),
      home: this.button("home", "home", "Home", () => this.act("home"), "wide"),
    };
    this.buttons.views.setAttribute("aria-haspopup", "menu");
    const rule = element("span", {class: "rule", role: "separator", "aria-orientation": "vertical"});
    this.why = element("span", {id: "why", class: "unseen"}, WHY);
    this.bar = element("div", {class: "tools", role: "toolbar", "aria-label": "Tools", "data-testid": "tools"});
    this.bar.append(...Object.values(this.buttons), this.why);
    this.buttons.undo.before(rule);
    this.element = element("div", {class: "tools-root"}, this.bar, this.views);
    this.views.addEventListener("keydown", (event) => this.onMenuKey(event));
    this.outside = (event) => event.composedPath().includes(this.element) || this.openViews(false, false);
    addEventListener("pointerdown", this.outside);
    this.refresh();
  }

  dispose() {
    removeEventListener("pointerdown", this.outside);
  }

  button(name, glyph, caption, press, kind = "") {
    const made = element("button", {type: "button", class: kind, "data-testid": `tool-${name}`}, icon(glyph),
      element("span", {class: "caption"}, caption));
    made.addEventListener("click", () => {
      if (made.getAttribute("aria-disabled") !== "true") press();
      else this.model.send_msg({say: made.classList.contains("needs-pick") ? WHY : `Nothing to ${name}.`});
    });
    return made;
  }

  act(...act) {
    this.model.send_msg({act});
  }

  refresh() {
    const {state} = this.model;
    for (const name of ["isolate", "ghost", "hide"]) {
      this.dim(name, !state.picked);
      this.buttons[name].toggleAttribute("aria-describedby", false);
      if (!state.picked) this.buttons[name].setAttribute("aria-describedby", "why");
    }
    this.dim("undo", !state.undo);
    this.dim("redo", !state.redo);
    for (const name of ["isolate", "ghost", "label"]) {
      this.buttons[name].setAttribute("aria-pressed", String(Boolean(state[name] && (name === "label" || state.picked))));
    }
  }

  dim(name, dim) {
    this.buttons[name].setAttribute("aria-disabled", String(dim));
    this.buttons[name].title = dim && this.buttons[name].classList.contains("needs-pick") ? WHY : "";
  }

  openViews(open, focus = true) {
    if (this.views.hidden === !open) return;
    this.views.hidden = !open;
    this.buttons.views.setAttribute("aria-expanded", String(open));
    if (focus) (open ? this.views.firstElementChild : this.buttons.views).focus();
  }

  onMenuKey(event) {
    const items = [...this.views.children];
    const at = items.indexOf(event.target.closest("[role=menuitem]"));
    const moves = {ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1};
    if (event.key in moves) items[moves[event.key] % items.length].focus();
    else if (event.key === "Escape") this.openViews(false);
    else if (event.key === "Tab") return this.openViews(false, false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function render({model}) {
  const tools = new Tools(model);
  model.on("state", () => tools.refresh());
  model.on("remove", () => tools.dispose());
  model.on("after_layout", () => tools.element.dispatchEvent(new CustomEvent("lumbar-layout", {bubbles: true, composed: true})));
  return tools.element;
}

export default {ToolBar: {render}};
