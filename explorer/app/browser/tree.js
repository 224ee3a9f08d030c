// The list of structures: an ARIA tree that works with keyboard and screen reader.

const ICONS = {open: "expand_more", closed: "chevron_right", shown: "visibility", hidden: "visibility_off"};
const TYPE_AHEAD_MS = 600;

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function icon(name) {
  return element("span", {class: "icon", "aria-hidden": "true"}, name);
}

class Tree {
  constructor(model) {
    this.model = model;
    this.typed = "";
    this.typedAt = 0;
    this.open = matchMedia("(min-width: 1280px)").matches;
    this.rows = new Map();
    this.element = this.build();
    this.wide = matchMedia("(min-width: 1280px)");
    this.onWidth = () => this.setOpen(this.wide.matches);
    this.wide.addEventListener("change", this.onWidth);
    this.refresh();
  }

  dispose() {
    this.wide.removeEventListener("change", this.onWidth);
  }

  act(...act) {
    this.model.send_msg({act});
  }

  build() {
    this.opener = element("button", {class: "opener", type: "button", "data-testid": "tree-open",
      "aria-label": "Structures"}, icon("account_tree"), element("span", {class: "word"}, "Structures"));
    this.opener.addEventListener("click", () => this.setOpen(true, true));
    const close = element("button", {class: "close", type: "button", "aria-label": "Close the list of structures"},
      icon("first_page"));
    close.addEventListener("click", () => this.setOpen(false, true));
    this.tree = element("ul", {role: "tree", "aria-label": "Structures", "data-testid": "tree"});
    for (const branch of this.model.branches) this.tree.append(this.branch(branch));
    this.tree.addEventListener("keydown", (event) => this.onKey(event));
    this.tree.addEventListener("click", (event) => this.onClick(event));
    this.panel = element("nav", {class: "panel", "aria-label": "List of structures", "data-testid": "tree-panel"},
      element("header", {}, element("h2", {}, "Structures"), close), this.tree);
    this.panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.wide.matches) {
        event.stopPropagation();
        this.setOpen(false, true);
      }
    });
    return element("div", {class: "tree-root"}, this.opener, this.panel);
  }

  branch(branch) {
    const group = element("ul", {role: "group"});
    const row = this.row(branch.id, branch.label, branch.label, branch.tissue, branch.leaves.map((leaf) => leaf.id));
    row.label.after(element("span", {class: "count", "aria-hidden": "true"}, String(branch.leaves.length)));
    row.content.prepend(element("span", {class: "icon turn", "aria-hidden": "true"}, ICONS.closed));
    row.item.setAttribute("aria-expanded", "false");
    row.item.dataset.branch = branch.id;
    for (const leaf of branch.leaves) {
      const made = this.row(leaf.id, leaf.label, leaf.name, leaf.tissue, [leaf.id]);
      made.item.dataset.structure = leaf.id;
      made.parent = row;
      group.append(made.item);
    }
    row.item.append(group);
    return row.item;
  }

  row(id, label, name, tissue, structures) {
    const words = element("span", {class: "label"}, label);
    const eye = element("button", {class: "eye", type: "button", tabindex: "-1"}, icon(ICONS.shown));
    const content = element("div", {class: "row"},
      element("span", {class: "swatch", style: `background: var(--le-${tissue})`, "aria-hidden": "true"}), words, eye);
    const item = element("li", {role: "treeitem", tabindex: "-1", "aria-label": name}, content);
    const row = {id, item, content, label: words, eye, structures, name, parent: null};
    this.rows.set(item, row);
    return row;
  }

  setOpen(open, byHand = false) {
    this.open = open;
    this.refresh();
    this.model.send_msg({tree: open});
    this.element.dispatchEvent(new CustomEvent("lumbar-layout", {bubbles: true, composed: true}));
    if (byHand) (open ? this.current() : this.opener).focus();
  }

  current() {
    return this.tree.querySelector("[role=treeitem][tabindex='0']") ?? this.tree.firstElementChild;
  }

  refresh() {
    const {selected, hidden} = this.model;
    const gone = new Set(hidden);
    this.element.classList.toggle("open", this.open);
    this.opener.setAttribute("aria-expanded", String(this.open));
    for (const row of this.rows.values()) {
      const away = row.structures.every((one) => gone.has(one));
      const several = row.structures.length > 1 || row.item.dataset.branch;
      row.item.classList.toggle("away", away);
      row.item.setAttribute("aria-label", `${row.name}${several ? `, ${row.structures.length}` : ""}${away ? ", hidden" : ""}`);
      row.eye.setAttribute("aria-label", `${away ? "Show" : "Hide"} ${row.name}`);
      row.eye.setAttribute("aria-pressed", String(away));
      row.eye.firstChild.textContent = away ? ICONS.hidden : ICONS.shown;
      if (!row.item.dataset.branch) row.item.setAttribute("aria-selected", String(row.id === selected));
    }
    if (selected !== this.shownSelection) this.reveal(selected);
    this.shownSelection = selected;
    if (!this.tree.querySelector("[tabindex='0']")) this.tree.firstElementChild.tabIndex = 0;
  }

  reveal(selected) {
    const item = selected && this.tree.querySelector(`[data-structure="${selected}"]`);
    if (!item) return;
    this.expand(this.rows.get(item).parent.item, true);
    this.rove(item);
    item.firstElementChild.scrollIntoView({block: "nearest"});
  }

  expand(item, open) {
    item.setAttribute("aria-expanded", String(open));
    item.querySelector(".turn").textContent = open ? ICONS.open : ICONS.closed;
  }

  rove(item) {
    for (const other of this.tree.querySelectorAll("[tabindex='0']")) other.tabIndex = -1;
    item.tabIndex = 0;
  }

  onClick(event) {
    const item = event.target.closest("[role=treeitem]");
    if (!item) return;
    this.rove(item);
    if (event.target.closest(".eye")) this.toggleEye(item);
    else this.choose(item);
  }

  toggleEye(item) {
    const row = this.rows.get(item);
    this.act(row.item.classList.contains("away") ? "show" : "hide", ...row.structures);
  }

  choose(item) {
    if (item.dataset.branch) {
      this.expand(item, item.getAttribute("aria-expanded") !== "true");
      return;
    }
    this.act("pick", item.dataset.structure);
    if (matchMedia("(max-width: 899px)").matches) this.setOpen(false);
  }

  visible() {
    return [...this.tree.querySelectorAll("[role=treeitem]")].filter((item) => {
      const parent = this.rows.get(item).parent;
      return !parent || parent.item.getAttribute("aria-expanded") === "true";
    });
  }

  onKey(event) {
    const item = event.target.closest("[role=treeitem]");
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length > 1) this.typed = "";
    const items = this.visible();
    const at = items.indexOf(item);
    const expanded = item.getAttribute("aria-expanded");
    const moves = {ArrowDown: items[at + 1], ArrowUp: items[at - 1], Home: items[0], End: items.at(-1)};
    if (event.key in moves) this.focus(moves[event.key]);
    else if (event.key === "ArrowRight" && expanded === "false") this.expand(item, true);
    else if (event.key === "ArrowRight" && expanded === "true") this.focus(items[at + 1]);
    else if (event.key === "ArrowLeft" && expanded === "true") this.expand(item, false);
    else if (event.key === "ArrowLeft") this.focus(this.rows.get(item).parent?.item);
    else if (event.key === "Enter") this.choose(item);
    else if (event.key === " ") this.toggleEye(item);
    else if (event.key.length === 1 && /\S/.test(event.key) && !"/?".includes(event.key)) this.typeAhead(event, items, at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  focus(item) {
    if (!item) return;
    this.rove(item);
    item.focus();
    item.firstElementChild.scrollIntoView({block: "nearest"});
  }

  typeAhead(event, items, at) {
    if (event.timeStamp - this.typedAt > TYPE_AHEAD_MS) this.typed = "";
    this.typed += event.key;
    this.typedAt = event.timeStamp;
    const from = this.typed.length === 1 ? at + 1 : at;
    const order = [...items.slice(from), ...items.slice(0, from)];
    const wanted = this.typed.toLowerCase();
    this.focus(order.find((item) => this.rows.get(item).label.textContent.toLowerCase().startsWith(wanted)));
  }
}

function render({model}) {
  const tree = new Tree(model);
  model.on(["selected", "hidden"], () => tree.refresh());
  model.on("remove", () => tree.dispose());
  model.on("after_layout", () => tree.element.dispatchEvent(new CustomEvent("lumbar-layout", {bubbles: true, composed: true})));
  return tree.element;
}

export default {StructureTree: {render}};
