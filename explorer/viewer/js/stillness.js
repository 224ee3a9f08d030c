/** When a picture has come to rest: first fine pixels and names, then, once the page has had a frame to itself, the news of it. */

const SETTLE_MS = 150;
const TELL_MS = 50; // after it settled

export class Stillness {
  /**
   * @param {HTMLElement} root says whether something moves
   * @param {() => boolean} busy whether something still moves by itself or by hand
   * @param {() => void} settle
   * @param {() => void} rest
   */
  constructor(root, busy, settle, rest) {
    this.root = root;
    this.busy = busy;
    this.settle = settle;
    this.rest = rest;
  }

  /** Something has changed: settle a little after the last change. */
  disturb() {
    this.root.dataset.moving = "true";
    this.dispose();
    this.settling = setTimeout(() => (this.busy() ? this.disturb() : this.settle()), SETTLE_MS);
  }

  /** It has settled. The page may answer with a change in its next frame, such as a card that opens: wait for that. */
  settled() {
    this.telling = setTimeout(() => {
      this.frame = requestAnimationFrame(() => {
        this.rest();
        this.root.dataset.moving = "false";
      });
    }, TELL_MS);
  }

  dispose() {
    clearTimeout(this.settling);
    clearTimeout(this.telling);
    cancelAnimationFrame(this.frame ?? 0);
  }
}
