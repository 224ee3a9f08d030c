// The card of what is chosen, drawn from plain blocks; on small screens a sheet with three stops.

const STOPS = ["peek", "half", "full"];
const PEEK_PX = 132;
const TOP_PX = 76; // the search box stays free

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

function icon(name) {
  return element("span", {class: "icon", "aria-hidden": "true"}, name);
}

function badge({word, tone}) {
  return element("span", {class: `badge ${tone}`}, word);
}

// Sentences, with a mark where they were not checked against their sources, and the numbers of those.
function said(sentences) {
  return sentences.flatMap((one, at) => {
    const next = sentences[at + 1];
    const same = next && next[2] === one[2] && String(next[1]) === String(one[1]);
    const gap = next && /^[,;:.]/.test(next[0]) ? "" : " ";
    return same ? [`${one[0]}${gap}`] : [one[0], ...marks(one), gap];
  });
}

function marks([, sources, checked]) {
  const refs = sources.length ? element("span", {class: "refs"}, `[${sources.join(", ")}]`) : null;
  const doubt = checked ? null : element("span", {class: "doubt", title: "Not yet checked against its source"},
    element("span", {"aria-hidden": "true"}, "†"), element("span", {class: "unseen"}, " (not yet checked)"));
  return [refs, doubt].filter(Boolean);
}

function itemButton(item, kind, ...children) {
  const pressed = {chip: null, row: null, option: String(item.chosen)}[kind];
  return element("button", {class: kind, type: "button", "data-act": JSON.stringify(item.act), "aria-pressed": pressed,
    "data-testid": `${item.act[0]}-${item.act.slice(1).filter(Boolean).join("-")}`}, ...children);
}

const BLOCKS = {
  prose: (block) => element("p", {class: "prose"}, said(block.said)),
  heading: (block) => element("h3", {}, block.text),
  chips: (block) => element("ul", {class: "chips", "aria-label": block.label},
    block.items.map((item) => element("li", {}, itemButton(item, "chip", item.label)))),
  rows: (block) => element("ul", {class: "rows", "aria-label": block.label},
    block.items.map((item) => element("li", {}, itemButton(item, "row", icon(item.icon),
      element("span", {class: "words"}, element("span", {class: "title"}, item.label),
        element("span", {class: "detail"}, item.detail)), item.badge ? badge(item.badge) : null)))),
  links: (block) => folded(block.label, false, [element("ul", {class: "links"},
    block.items.map((item) => element("li", {}, itemButton(item, "link", item.label))))], block.items.length > 6),
  choice: (block) => element("div", {class: "choice", role: "group", "aria-label": block.label},
    element("span", {class: "name"}, block.label),
    element("div", {class: "options"}, block.items.map((item) => itemButton(item, "option", item.label)))),
  facts: (block) => element("section", {class: "facts"}, element("h3", {}, block.label),
    element("dl", {}, block.facts.map((fact) => element("div", {class: fact.tone}, element("dt", {}, fact.name),
      element("dd", {}, element("span", {class: "value"}, fact.value),
        fact.aim ? element("span", {class: "aim"}, fact.aim) : null))))),
  points: (block) => {
    const list = block.points.length === 1 ? element("p", {}, said(block.points[0]))
      : element("ul", {class: "points"}, block.points.map((one) => element("li", {}, said(one))));
    return folded(block.label, block.tone, [list], block.folded);
  },
  columns: (block) => element("section", {class: "columns"}, element("h3", {}, block.label),
    element("div", {class: "pair"}, block.columns.map((column) => element("article", {},
      element("h4", {}, column.title), badge(column.badge), element("p", {}, said(column.said)))))),
  grades: (block) => element("section", {class: "grades"}, element("h3", {}, block.label),
    element("ol", {class: "scale"}, block.words.map((word) => element("li", {}, word))),
    element("p", {class: "small"}, block.note),
    block.points.length ? element("ol", {class: "points", start: "0"},
      block.points.map((one) => element("li", {}, said(one)))) : null),
  steps: (block) => element("section", {class: "steps"},
    element("ol", {"aria-label": "Step by step"}, block.words.map((word, at) => element("li",
      {class: at === block.current ? "now" : at < block.current ? "past" : ""},
      element("button", {type: "button", "data-act": JSON.stringify(["tell", at]), "data-testid": `step-${at}`,
        "aria-current": at === block.current ? "step" : null},
      element("span", {class: "number"}, String(at + 1)), word)))),
    element("p", {}, said(block.said))),
  problem: (block) => element("section", {class: "problem", role: "note"}, element("p", {}, block.text),
    element("div", {class: "options"}, block.items.map((item) => itemButton(item, "option", item.label)))),
  sources: (block) => folded(`${block.works.length} ${block.works.length === 1 ? "source" : "sources"}`, "sources",
    [element("ol", {class: "works"}, block.works.map((work) => element("li", {value: work.number},
      work.url ? element("a", {href: work.url, target: "_blank", rel: "noopener noreferrer"}, work.text) : work.text, " ",
      element("span", {class: `seen ${work.checked ? "yes" : "no"}`}, work.checked ? "checked" : "unverified"))))], true),
};

function folded(label, tone, children, closed) {
  if (!closed) return element("section", {class: `points-of ${tone || ""}`}, element("h3", {}, label), ...children);
  const name = tone === "sources" ? icon("menu_book") : tone === "danger" ? icon("medical_services") : null;
  return element("details", {class: tone || ""}, element("summary", {}, name, element("span", {}, label)), ...children);
}

class Card {
  constructor(model) {
    this.model = model;
    this.stop = "half";
    this.element = element("div", {class: "card-root"});
    this.element.addEventListener("click", (event) => this.onClick(event));
    this.refresh();
  }

  onClick(event) {
    const act = event.composedPath().find((one) => one.dataset?.act)?.dataset.act;
    if (act) this.model.send_msg({act: JSON.parse(act)});
  }

  refresh() {
    const {card} = this.model;
    const hadFocus = this.element.contains(this.element.getRootNode().activeElement ?? null);
    const focused = hadFocus && this.element.getRootNode().activeElement.dataset.testid;
    const same = card && this.key === card.key;
    const scrolled = same ? this.body?.scrollTop ?? 0 : 0;
    const opened = new Set(same ? [...this.element.querySelectorAll("details[open] > summary")].map((one) => one.textContent) : []);
    const appeared = !this.key && card;
    this.key = card?.key;
    this.element.replaceChildren(...(card ? [this.build(card)] : []));
    this.element.toggleAttribute("data-open", Boolean(card));
    if (card) {
      for (const summary of this.element.querySelectorAll("details > summary")) {
        if (opened.has(summary.textContent)) summary.parentElement.open = true;
      }
      this.body.scrollTop = scrolled;
      if (hadFocus) (same && this.find(focused) || this.element.querySelector("h2")).focus({preventScroll: true});
      if (appeared) this.setStop(this.stop === "peek" ? "half" : this.stop);
    }
    this.element.dispatchEvent(new CustomEvent("lumbar-layout", {bubbles: true, composed: true}));
  }

  find(testid) {
    return testid && this.element.querySelector(`[data-testid="${CSS.escape(testid)}"]`);
  }

  build(card) {
    const grip = element("button", {class: "grip", type: "button", "data-testid": "sheet-grip"});
    grip.addEventListener("click", () => this.setStop(STOPS[(STOPS.indexOf(this.stop) + 1) % STOPS.length]));
    const top = this.top(card);
    this.body = element("div", {class: "body", "data-testid": "card-body", tabindex: "-1"}, this.blocks(card),
      element("p", {class: "closing"}, card.closing));
    if (this.body.querySelector(".doubt")) this.body.lastChild.prepend("† Not yet checked against its source. ");
    const sheet = element("section", {class: `card ${card.kind}`, role: "region", "aria-label": card.title,
      "data-testid": "card", "data-key": card.key}, grip, top, this.body, this.footer(card));
    this.drag(grip);
    this.drag(top);
    this.sheet = sheet;
    this.grip = grip;
    this.markStop();
    return sheet;
  }

  blocks(card) {
    return card.blocks.map((block) => BLOCKS[block.type](block));
  }

  top(card) {
    const trail = card.trail.length ? element("nav", {class: "trail", "aria-label": "Where you are"},
      element("ol", {}, card.trail.map((item) => element("li", {}, itemButton(item, "link", item.label))))) : null;
    return element("header", {}, trail,
      element("div", {class: "titles"}, element("h2", {tabindex: "-1"}, card.title), card.badge ? badge(card.badge) : null),
      card.subtitle ? element("p", {class: "subtitle"}, card.subtitle) : null,
      element("button", {class: "close", type: "button", "data-act": '["close"]', "aria-label": "Close",
        "data-testid": "card-close"}, icon("close")));
  }

  footer(card) {
    if (!card.primary && card.kind === "structure") return null;
    const back = card.kind === "structure" ? null : element("button", {class: "back", type: "button", "data-act": '["back"]',
      "aria-label": "Back", "data-testid": "card-back"}, icon("arrow_back"));
    const next = card.primary ? element("button", {class: "primary", type: "button", "data-testid": "card-primary",
      "data-act": JSON.stringify(card.primary.act)}, icon(card.primary.icon), card.primary.label) : null;
    return element("footer", {}, back, next);
  }

  setStop(stop) {
    this.stop = stop;
    this.markStop();
    this.element.dispatchEvent(new CustomEvent("lumbar-layout", {bubbles: true, composed: true}));
  }

  markStop() {
    if (!this.sheet) return;
    this.sheet.dataset.stop = this.stop;
    this.sheet.style.removeProperty("height");
    const next = STOPS[(STOPS.indexOf(this.stop) + 1) % STOPS.length];
    this.grip.setAttribute("aria-label", `Card is ${this.stop} open. Make it ${next}.`);
  }

  // Dragging the handle or the header moves the sheet; letting go snaps to the nearest stop.
  drag(handle) {
    handle.addEventListener("pointerdown", (event) => {
      if (!matchMedia("(max-width: 899px)").matches || event.target.closest("button:not(.grip), a")) return;
      const start = {y: event.clientY, height: this.sheet.offsetHeight, moved: false};
      const move = (moved) => {
        const by = start.y - moved.clientY;
        if (Math.abs(by) > 8) start.moved = true;
        if (start.moved) this.sheet.style.height = `${Math.min(Math.max(start.height + by, PEEK_PX), innerHeight - TOP_PX)}px`;
      };
      const end = () => {
        removeEventListener("pointermove", move);
        if (!start.moved) return;
        this.sheet.addEventListener("click", (click) => click.stopPropagation(), {capture: true, once: true});
        const heights = {peek: PEEK_PX, half: innerHeight * 0.55, full: innerHeight - TOP_PX};
        const nearest = (one) => Math.abs(heights[one] - this.sheet.offsetHeight);
        this.setStop(STOPS.reduce((best, one) => (nearest(one) < nearest(best) ? one : best)));
      };
      addEventListener("pointermove", move);
      addEventListener("pointerup", end, {once: true});
      addEventListener("pointercancel", end, {once: true});
    });
  }
}

function render({model}) {
  const card = new Card(model);
  model.on("card", () => card.refresh());
  model.on("after_layout", () => card.element.dispatchEvent(new CustomEvent("lumbar-layout", {bubbles: true, composed: true})));
  return card.element;
}

export default {ChoiceCard: {render}};
