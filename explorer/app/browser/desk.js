// What belongs to the whole page: the address, the keys, the live region, notices, and how much of the scene is free.

const WRITE_AFTER_MS = 200;
const SAID_MS = 4000;
const RETRY_MS = [1000, 2000, 5000, 10_000];
const REGIONS = ["search", "tree-panel", "viewer", "card-body", "tools"];
const KEYS = {
  i: ["isolate"], h: ["hide"], H: ["show"], x: ["ghost"], l: ["label"], Escape: ["back"],
  z: ["undo"], Z: ["redo"], y: ["redo"],
};

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

// The first element with that data-testid, through all shadow roots.
export function part(name, root = document) {
  const found = root.querySelector(`[data-testid="${name}"]`);
  if (found) return found;
  for (const one of root.querySelectorAll("*")) {
    const inside = one.shadowRoot && part(name, one.shadowRoot);
    if (inside) return inside;
  }
  return null;
}

function box(name) {
  const found = part(name);
  const rect = found?.getBoundingClientRect();
  return rect?.width && getComputedStyle(found).visibility !== "hidden" ? rect : null;
}

class Desk {
  constructor(model) {
    this.model = model;
    this.live = element("p", {class: "live", role: "status", "aria-live": "polite", "data-testid": "live"});
    this.toast = element("p", {class: "toast", role: "status", hidden: "", "data-testid": "toast"});
    this.notices = element("div", {class: "notices", "data-testid": "notices"});
    this.hint = element("p", {class: "hint", "data-testid": "hint"}, "Touch a part of the back, or search.");
    this.lost = element("p", {class: "lost", role: "alert", hidden: "", "data-testid": "lost"});
    this.element = element("div", {class: "desk"}, this.live, this.lost, this.notices, this.hint, this.toast);
    this.bound = {
      keydown: (event) => this.onKey(event),
      popstate: () => this.model.send_msg({act: ["open", location.search.slice(1)], from: "browser"}),
      resize: () => this.measureSoon(),
      "lumbar-layout": () => this.measureSoon(),
    };
    for (const [name, listener] of Object.entries(this.bound)) addEventListener(name, listener);
    this.refresh();
    this.measureSoon();
  }

  // The server is gone: say so, ask for it again and again, and when it is back, open this address anew.
  async onLost() {
    if (!this.lost.hidden) return;
    const again = element("button", {type: "button"}, "Load again");
    again.addEventListener("click", () => location.reload());
    this.lost.replaceChildren("Connection lost. You can still turn and look. ", again);
    this.lost.hidden = false;
    part("card")?.toggleAttribute("data-offline", true);
    for (let tried = 0; !this.gone; tried++) {
      await new Promise((resolve) => { this.retrying = setTimeout(resolve, RETRY_MS[Math.min(tried, RETRY_MS.length - 1)]); });
      const answer = await fetch("liveness", {cache: "no-store"}).catch(() => null);
      if (answer?.ok) return location.reload();
    }
  }

  dispose() {
    this.gone = true;
    clearTimeout(this.retrying);
    for (const [name, listener] of Object.entries(this.bound)) removeEventListener(name, listener);
    clearTimeout(this.writing);
  }

  refresh() {
    const {address, place, dark, hint, says} = this.model;
    document.documentElement.dataset.leTheme = dark ? "dark" : "light";
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    this.hint.hidden = !hint;
    if (this.live.textContent !== says) this.live.textContent = says;
    this.write(address, place);
    this.showNotices();
    this.measureSoon();
  }

  // A new structure, condition or procedure is a step that Back takes back; anything else only corrects the address.
  write(address, place) {
    clearTimeout(this.writing);
    const here = `${location.pathname}?${address}`;
    if (this.place === undefined || this.place === place || location.search === `?${address}`) {
      this.writing = setTimeout(() => history.replaceState(null, "", here), this.place === undefined ? 0 : WRITE_AFTER_MS);
    } else {
      history.pushState(null, "", here);
    }
    this.place = place;
  }

  showNotices() {
    this.notices.replaceChildren(...this.model.notices.map((notice) => {
      const line = element("p", {role: "alert"}, element("span", {}, notice.text));
      if (notice.act) {
        const go = element("button", {type: "button", class: "go"}, notice.label);
        go.addEventListener("click", () => this.model.send_msg({act: [notice.act, notice.id], dismiss: true}));
        line.append(" Did you mean ", go, "?");
      }
      const close = element("button", {type: "button", class: "close", "aria-label": "Dismiss"}, "✕");
      close.addEventListener("click", () => this.model.send_msg({act: ["dismiss"]}));
      line.append(close);
      return line;
    }));
  }

  onKey(event) {
    const at = event.composedPath()[0];
    const typing = at.matches?.("input, textarea, select, [contenteditable]") && at.type !== "radio" && at.type !== "checkbox";
    const command = event.ctrlKey || event.metaKey;
    if (event.key === "F6") return this.taken(event, () => this.nextRegion(event.shiftKey ? -1 : 1));
    if (command && "zZy".includes(event.key) && !typing) {
      return this.taken(event, () => this.act(...KEYS[event.shiftKey ? "Z" : event.key]));
    }
    if (typing || command || event.altKey || event.defaultPrevented || part("help")?.closest("[role=dialog]")) return;
    if (this.press(event.key)) event.preventDefault();
  }

  // What a key means, wherever it was pressed; the canvas tells its own keys by way of the server.
  press(key) {
    if (key === "Escape") this.act("back");
    else if (!this.model.single_keys || "zZy".includes(key)) return false;
    else if (key === "/") part("search").focus();
    else if (key === "?") this.model.send_msg({help: true});
    else if (/^[0-6]$/.test(key)) this.model.send_msg({look: Number(key)});
    else if (key in KEYS) this.act(...KEYS[key]);
    else return false;
    return true;
  }

  told(message) {
    if (message.share) this.share();
    if (message.say) this.say(message.say);
    if (message.key) this.press(message.key);
  }

  taken(event, how) {
    event.preventDefault();
    how();
  }

  act(...act) {
    this.model.send_msg({act});
  }

  nextRegion(by) {
    const there = REGIONS.map((name) => part(name)).filter((one) => one?.getClientRects().length);
    const path = this.focusPath();
    const at = there.findIndex((one) => path.includes(one));
    const next = there[(at + by + there.length) % there.length];
    const inside = next.matches("input, [tabindex='0'], [role=application]") ? next
      : next.querySelector("[tabindex='0']") ?? next.querySelector("button, input, a[href], [tabindex]") ?? next;
    inside.focus();
  }

  focusPath() {
    const path = [];
    for (let one = document.activeElement; one; one = one.shadowRoot?.activeElement) {
      for (let up = one; up; up = up.parentElement) path.push(up);
    }
    return path;
  }

  measureSoon() {
    cancelAnimationFrame(this.measuring);
    this.measuring = requestAnimationFrame(() => this.measure());
  }

  // How many pixels of each edge of the scene something floats over.
  measure() {
    const narrow = innerWidth < 900;
    const [card, tree, tools] = [box("card"), box("tree-panel"), box("tools")];
    const insets = {
      top: narrow ? (innerWidth < 600 ? 72 : 128) : 64,
      left: tree && !narrow ? Math.round(tree.right) : 0,
      right: card && !narrow ? Math.round(innerWidth - card.left) : (innerWidth < 600 && tools ? Math.round(innerWidth - tools.left) : 0),
      bottom: 0,
    };
    if (card && narrow) insets.bottom = Math.round(innerHeight - card.top);
    else if (tools && innerWidth >= 600) insets.bottom = Math.round(innerHeight - tools.top);
    document.documentElement.style.setProperty("--le-sheet", card && narrow ? `${Math.min(insets.bottom, innerHeight * 0.56)}px` : "0px");
    part("viewer")?.dispatchEvent(new CustomEvent("lumbar-covered", {detail: insets}));
    if (JSON.stringify(insets) === this.covered) return;
    this.covered = JSON.stringify(insets);
    this.model.send_msg({covered: insets});
  }

  share() {
    clearTimeout(this.writing);
    const link = `${location.origin}${location.pathname}?${this.model.address}`;
    history.replaceState(null, "", link);
    navigator.clipboard.writeText(link).then(() => this.say("Link copied"), () => this.say("The link is in the address bar"));
  }

  say(words) {
    clearTimeout(this.saying);
    this.toast.textContent = words;
    this.toast.hidden = false;
    this.saying = setTimeout(() => { this.toast.hidden = true; }, SAID_MS);
  }
}

function render({model, view}) {
  const desk = new Desk(model);
  model.on(["address", "dark", "hint", "says", "notices", "place"], () => desk.refresh());
  model.on("msg:custom", (event) => desk.told(event.data ?? event));
  view.model.document.on_event("connection_lost", () => void desk.onLost());
  model.on("after_layout", () => desk.measureSoon());
  model.on("remove", () => desk.dispose());
  return desk.element;
}

export default {Desk: {render}};
