/** Brings the body in, shows it as soon as all of it is there, coarsely or its bones, and says how far it is. */
import { readGlb } from "./glb.js";

const PATIENCE_MS = 30; // of work between two chances for the page to breathe
const KINDS = /** @type {Record<string, string>} */ ({
  bone: "bones",
  annulus: "discs",
  nucleus: "discs",
  nerve: "nerves",
  dura: "nerves",
  artery: "vessels",
  vein: "vessels",
  muscle: "muscles",
});

/**
 * Make what rays need, after the first picture and before the first touch.
 * @param {import("./body.js").Body} body
 * @param {AbortSignal} signal
 */
export async function growTrees(body, signal) {
  let rested = performance.now();
  for (const part of body.parts.values()) {
    if (signal.aborted || !part.tree || performance.now() - rested < PATIENCE_MS) continue;
    await breathe();
    rested = performance.now();
  }
}

/** Let the browser do what else is waiting, in hidden pages too. */
function breathe() {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Load all structures of a file into a viewer.
 * @param {import("./viewer.js").Viewer} viewer
 * @param {string} url
 * @param {AbortSignal} signal
 */
export async function load(viewer, url, signal) {
  const { words, structures } = viewer.props;
  const records = new Map(structures.map((record) => [record.id, record]));
  const missing = new Set(records.keys());
  const bones = new Set(structures.filter(({ tissue }) => tissue === "bone").map(({ id }) => id));
  let coarsely = false; // all of it, before the first that is fine
  let rested = performance.now();
  viewer.bytes = await readGlb(
    url,
    async ({ id, geometry, coarse, done, all }) => {
      const record = records.get(id);
      if (!record) return;
      viewer.body.add(record, geometry);
      if (coarse) coarsely = true;
      else for (const each of [missing, bones]) each.delete(id);
      if (!coarse && (coarsely || !bones.size)) await viewer.arrival.firstSight();
      const note = words.loading.replace("{what}", words[KINDS[record.tissue] ?? "others"]);
      viewer.stage.busy({
        share: done / all,
        note: note.replace("{done}", String(done)).replace("{all}", String(all)),
      });
      if (performance.now() - rested < PATIENCE_MS) return;
      await breathe();
      rested = performance.now();
    },
    signal,
  );
  return [...missing];
}
