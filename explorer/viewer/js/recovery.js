/** A graphics context can be lost at any time: keep the last picture, build another, and give up after three. */
import { Painter } from "./painter.js";

const REBUILD_MS = [300, 1500, 4000];
const FORGIVEN_MS = 60_000; // a loss so long ago no longer counts

export class Recovery {
  /** @param {import("./viewer.js").Viewer} viewer */
  constructor(viewer) {
    this.viewer = viewer;
    /** @type {number[]} */
    this.losses = [];
  }

  /** A painter whose loss will be noticed. */
  painter() {
    const { viewer } = this;
    const painter = new Painter(viewer.scene, viewer.stage.surface, viewer.software);
    painter.canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      if (!viewer.disposed && painter === viewer.painter) this.lose();
    });
    return painter;
  }

  lose() {
    const { stage, props, send } = this.viewer;
    const now = performance.now();
    this.losses = this.losses.filter((time) => now - time < FORGIVEN_MS);
    const delay = REBUILD_MS[this.losses.length];
    this.losses.push(now);
    stage.still.hidden = false;
    stage.busy({ share: 0, note: props.words.redrawing });
    send({ type: "lost", attempt: this.losses.length, final: delay === undefined });
    if (delay !== undefined) this.waiting = setTimeout(() => this.rebuild(), delay);
  }

  rebuild() {
    const { viewer } = this;
    viewer.painter.dispose();
    try {
      viewer.painter = this.painter();
    } catch {
      this.lose(); // no context to be had yet
      return;
    }
    viewer.surfaces.dispose();
    viewer.painter.use(viewer.theme);
    viewer.settle();
    if (viewer.painter.renderer.getContext().isContextLost()) return;
    viewer.stage.still.hidden = true;
    viewer.stage.busy(null);
    viewer.send({ type: "restored" });
  }

  dispose() {
    clearTimeout(this.waiting);
  }
}
