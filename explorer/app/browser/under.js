// Everything under the pointer, nearest first, after a long press or a right click: a menu to choose from.

const EDGE_PX = 8;

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

// What has the focus, through all shadow roots.
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

class Under {
  constructor(model) {
    this.model = model;
    this.element = element("div", {class: "under", role: "menu", "aria-label": "What lies here, from near to far", hidden: "",
      "data-testid": "under"});
    this.element.addEventListener("keydown", (event) => this.onKey(event));
    this.element.addEventListener("click", (event) => this.choose(event.target.closest("[role=menuitem]")));
    this.outside = (event) => event.composedPath().includes(this.element) || this.close(false);
    addEventListener("pointerdown", this.outside);
  }

  dispose() {
    removeEventListener("pointerdown", this.outside);
  }

  show({rows, x, y}) {
    this.element.replaceChildren(...rows.map(({id, name, tissue}) => element("button",
      {type: "button", role: "menuitem", tabindex: "-1", "data-structure": id},
      element("span", {class: "swatch", style: `background: var(--le-${tissue})`, "aria-hidden": "true"}),
      element("span", {}, name))));
    this.before = focused();
    this.element.hidden = false;
    const {width, height} = this.element.getBoundingClientRect();
    this.element.style.left = `${Math.max(EDGE_PX, Math.min(x, innerWidth - width - EDGE_PX))}px`;
    this.element.style.top = `${Math.max(EDGE_PX, Math.min(y, innerHeight - height - EDGE_PX))}px`;
    this.element.firstElementChild.focus({preventScroll: true});
  }

  close(goBack) {
    this.element.hidden = true;
    if (goBack) this.before?.focus({preventScroll: true});
  }

  choose(item) {
    if (!item) return;
    this.close(true);
    this.model.send_msg({act: ["pick", item.dataset.structure], from: "body"});
  }

  onKey(event) {
    const items = [...this.element.children];
    const at = items.indexOf(event.target.closest("[role=menuitem]"));
    const moves = {ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1};
    if (event.key in moves) items[moves[event.key] % items.length].focus();
    else if (event.key === "Escape" || event.key === "Tab") this.close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function render({model}) {
  const under = new Under(model);
  model.on("msg:custom", (event) => under.show(event.data ?? event));
  model.on("remove", () => under.dispose());
  return under.element;
}

export default {UnderList: {render}};
