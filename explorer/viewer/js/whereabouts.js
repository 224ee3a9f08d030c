/** Tells Python where the camera came to rest, and knows its own words when Python repeats them. */

/** @typedef {import("./types.js").CameraState} CameraState */

export class Whereabouts {
  /** @param {import("./types.js").Send} send */
  constructor(send) {
    this.send = send;
    this.lastTold = key(null);
    /** @type {string[]} cameras that were told and whose echo has not come back */
    this.echoes = [];
  }

  /** The camera is here, and Python need not be told. @param {CameraState} camera */
  known(camera) {
    this.lastTold = key(camera);
  }

  /** @param {CameraState} camera */
  isKnown(camera) {
    return key(camera) === this.lastTold;
  }

  /**
   * @param {CameraState} camera
   * @param {CameraState|null|undefined} wanted where Python wants it
   */
  tell(camera, wanted) {
    const here = key(camera);
    if (here === this.lastTold || here === key(wanted)) return;
    this.lastTold = here;
    this.echoes.push(here);
    this.send({ type: "camera", camera });
  }

  /**
   * Whether Python wants the camera elsewhere, and does not only repeat what it was told; what was told before that
   * will not be repeated any more.
   * @param {CameraState|null|undefined} wanted
   * @param {CameraState|null|undefined} before
   */
  isNews(wanted, before) {
    if (key(wanted) === key(before)) return false;
    const at = this.echoes.indexOf(key(wanted));
    if (at >= 0) this.echoes = this.echoes.slice(at + 1);
    return at < 0;
  }
}

/** @param {CameraState|null|undefined} camera */
function key(camera) {
  if (!camera) return "home";
  return JSON.stringify([camera.position, camera.focal_point, camera.up, camera.view_angle_deg]);
}
