/** How a body arrives in a viewer: fetched, seen first coarsely, whole, and ready for the first touch. */
import { growTrees, load } from "./loading.js";
import { rehearsal } from "./rehearsal.js";

export class Arrival {
  /** @param {import("./viewer.js").Viewer} viewer */
  constructor(viewer) {
    this.viewer = viewer;
    this.born = performance.now();
    this.framed = false;
    this.fetching = new AbortController();
  }

  /** Fetch the body that the viewer is told to show; one that is still on its way is no longer wanted. */
  async begin() {
    const { viewer } = this;
    this.fetching.abort();
    this.fetching = new AbortController();
    const { signal } = this.fetching;
    viewer.ready = false;
    viewer.publish();
    try {
      const missing = await load(viewer, viewer.props.geometry, signal);
      if (!signal.aborted) await this.complete(missing, signal);
    } catch (fault) {
      if (signal.aborted) return;
      viewer.stage.busy({ share: 0, note: viewer.props.words.failed });
      viewer.send({ type: "error", text: String(fault instanceof Error ? fault.message : fault) });
    }
  }

  /** Show what has come so far, from where it will be seen. */
  async firstSight() {
    const { viewer } = this;
    if (viewer.firstFrameMs) return;
    viewer.placeCamera();
    viewer.redress();
    viewer.firstFrameMs = performance.now() - this.born;
    if (viewer.software) viewer.painter.coarsen();
    viewer.frame(performance.now());
  }

  /** @param {string[]} missing ids of which there is no surface @param {AbortSignal} signal */
  async complete(missing, signal) {
    const { viewer } = this;
    const wanted = new Set(viewer.props.structures.map(({ id }) => id));
    for (const id of viewer.body.parts.keys()) if (!wanted.has(id)) viewer.body.remove(id);
    await this.firstSight();
    this.frameChoice();
    viewer.redress();
    await this.rehearsed(async () => {
      await viewer.painter.rehearse(viewer.camera);
      await growTrees(viewer.body, signal);
      if (!signal.aborted) viewer.settle();
    });
    if (signal.aborted) return;
    viewer.stage.busy(null);
    viewer.ready = true;
    viewer.publish();
    viewer.send({ type: "ready", stats: viewer.stats(), missing });
  }

  /** Draw once, unseen, with all that the next click needs, so that no click waits for a program. @param {() => Promise<void>} draw */
  async rehearsed(draw) {
    const { scene, veils, needles, theme } = this.viewer;
    const cast = rehearsal([...veils.all(theme), ...needles.materials(theme)]);
    scene.add(cast);
    await draw();
    scene.remove(cast);
  }

  /** Now that it is there, look at what is chosen; once, and not if the body was moved meanwhile. */
  frameChoice() {
    const { viewer } = this;
    if (!this.framed && viewer.whereabouts.isKnown(viewer.orbit.toJSON())) viewer.placeCamera();
    this.framed = true;
  }

  dispose() {
    this.fetching.abort();
  }
}
