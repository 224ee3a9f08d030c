// The search box: a combobox over structures, conditions and procedures; the server finds, lay words included.

const ASK_AFTER_MS = 60;

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function icon(name) {
  return element("span", {class: "icon", "aria-hidden": "true"}, name);
}

class Search {
  constructor(model) {
    this.model = model;
    this.asked = 0;
    this.options = [];
    this.active = 0;
    this.input = element("input", {type: "search", role: "combobox", "aria-expanded": "false", "aria-controls": "found",
      "aria-autocomplete": "list", "aria-label": "Search", autocomplete: "off", spellcheck: "false",
      placeholder: "Search “slipped disc”, L5…", "data-testid": "search"});
    this.list = element("div", {id: "found", role: "listbox", "aria-label": "Found", class: "found", hidden: ""});
    this.element = element("div", {class: "search", role: "search"}, icon("search"), this.input,
      element("kbd", {"aria-hidden": "true"}, "/"), this.list);
    this.input.addEventListener("input", () => this.ask());
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.input.addEventListener("focus", () => this.input.value && this.ask());
    this.input.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.choose(event.target.closest("[role=option]")));
  }

  ask() {
    clearTimeout(this.timer);
    this.asked += 1;
    this.wanted = false;
    if (!this.input.value.trim()) return this.close();
    const message = {ask: this.input.value, number: this.asked};
    this.timer = setTimeout(() => this.model.send_msg(message), ASK_AFTER_MS);
  }

  answer() {
    const {number, groups} = this.model.found;
    if (number !== this.asked) return;
    this.options = [];
    this.list.replaceChildren(...groups.map((group) => this.group(group)));
    if (!this.options.length) this.list.append(element("p", {class: "none"}, "Nothing found. Try another word."));
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.activate(0);
    if (this.wanted) this.choose(this.options[0]);
  }

  group(group) {
    const heading = element("div", {class: "heading", role: "presentation"}, group.label);
    return element("div", {role: "group", "aria-label": group.label}, heading, ...group.items.map((item) => {
      const option = element("div", {role: "option", id: `found-${this.options.length}`, "data-act": JSON.stringify(item.act)},
        element("span", {class: "label"}, item.label), element("span", {class: "detail"}, item.detail));
      this.options.push(option);
      return option;
    }));
  }

  activate(at) {
    if (!this.options.length) return this.input.removeAttribute("aria-activedescendant");
    this.active = (at + this.options.length) % this.options.length;
    this.options.forEach((option, index) => option.setAttribute("aria-selected", String(index === this.active)));
    this.input.setAttribute("aria-activedescendant", this.options[this.active].id);
    this.options[this.active].scrollIntoView({block: "nearest"});
  }

  onKey(event) {
    const moves = {ArrowDown: 1, ArrowUp: -1};
    if (event.key in moves && !this.list.hidden) this.activate(this.active + moves[event.key]);
    else if (event.key === "Enter") this.enter();
    else if (event.key === "Escape") this.list.hidden ? this.leave() : this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  enter() {
    if (this.model.found.number === this.asked && !this.list.hidden) this.choose(this.options[this.active]);
    else this.wanted = Boolean(this.input.value.trim());
  }

  choose(option) {
    if (!option) return;
    this.model.send_msg({act: JSON.parse(option.dataset.act)});
    this.leave();
  }

  leave() {
    this.input.value = "";
    this.close();
    this.input.blur();
  }

  close() {
    this.asked += 1;
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}

function render({model}) {
  const search = new Search(model);
  model.on("found", () => search.answer());
  return search.element;
}

export default {SearchBox: {render}};
