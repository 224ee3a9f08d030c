/** What lies under the mouse: looked up at most once a frame, lit up and named. */

/** @typedef {import("./types.js").Pixel} Pixel */

export class Pointing {
  /** @param {import("./viewer.js").Viewer} viewer */
  constructor(viewer) {
    this.viewer = viewer;
    /** @type {string|null} */
    this.hovered = null;
    /** @type {Pixel|null} where the mouse points, until it has been looked up */
    this.at = null;
    /** @type {number|undefined} a look-up that is on its way */
    this.awaited = undefined;
  }

  /** The mouse has moved, or left: a move alone draws nothing. @param {Pixel|null} at */
  point(at) {
    this.at = at;
    if (at) this.lookUpSoon();
    else this.leave();
  }

  lookUpSoon() {
    this.awaited ??= requestAnimationFrame(() => {
      this.awaited = undefined;
      if (!this.viewer.disposed && this.lookUp()) this.viewer.invalidate();
    });
  }

  /** Look up what lies there; whether that is something else than before. */
  lookUp() {
    const { viewer, at } = this;
    if (!viewer.firstFrameMs || !at || viewer.motion.moving || viewer.holding) return false;
    this.at = null;
    const id = viewer.picker.at(at.x, at.y);
    viewer.stage.hint(at, viewer.body.get(id)?.record.name);
    if (id === this.hovered) return false;
    this.light(id);
    return true;
  }

  leave() {
    if (this.hovered) {
      this.light(null);
      this.viewer.invalidate();
    }
    this.viewer.stage.hint(null);
  }

  /** @param {string|null} id */
  light(id) {
    const { viewer } = this;
    this.hovered = id;
    viewer.body.dress(viewer.props.view, viewer.away, id);
    viewer.publish();
  }
}
