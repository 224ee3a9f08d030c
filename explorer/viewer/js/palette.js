/** Colours of tissues and marks (sRGB), and how each tissue takes the light. */

/**
 * @typedef {object} Tissue
 * @property {string} light
 * @property {string} dark
 * @property {number} roughness
 * @property {[number, number, number]} terminator  tint of the light where it fades: what shines through
 * @property {number} [occlusion]  how strongly the baked occlusion shows
 * @property {number} [cavity]  how strongly creases are stained
 * @property {number} [gloss]  indirect specular
 * @property {number} [fibres]  how strongly its fibres show, if it has any
 */

/** @type {Record<string, Tissue>} */
export const TISSUES = {
  bone: { light: "#F6EDD6", dark: "#F6EFDD", roughness: 0.58, terminator: [1, 0.8, 0.62] },
  cartilage: { light: "#CDE6F2", dark: "#CFE6F1", roughness: 0.32, terminator: [0.7, 0.9, 1] },
  annulus: { light: "#82A9C4", dark: "#86A4BC", roughness: 0.42, terminator: [0.75, 0.85, 1] },
  nucleus: { light: "#3E78A2", dark: "#2F7CA3", roughness: 0.42, terminator: [0.75, 0.85, 1] },
  ligament: { light: "#948BD8", dark: "#AAA8EB", roughness: 0.5, terminator: [0.85, 0.8, 1], fibres: 0.5 },
  nerve: { light: "#F7C428", dark: "#FFD045", roughness: 0.38, terminator: [1, 0.7, 0.35], cavity: 0 },
  dura: { light: "#D9BC62", dark: "#D9BC62", roughness: 0.5, terminator: [1, 0.7, 0.35], cavity: 0 },
  artery: { light: "#A9001E", dark: "#DC193A", roughness: 0.4, terminator: [1, 0.4, 0.35], cavity: 0 },
  vein: { light: "#2F4FA8", dark: "#5B7BE0", roughness: 0.4, terminator: [0.6, 0.6, 1], cavity: 0 },
  muscle: {
    light: "#B5675C",
    dark: "#B16A60",
    roughness: 0.56,
    terminator: [1, 0.55, 0.48],
    occlusion: 0.75,
    cavity: 0.6,
    gloss: 0.55,
    fibres: 1,
  },
  tendon: { light: "#D5D4CF", dark: "#F0E6CC", roughness: 0.45, terminator: [1, 0.9, 0.8], fibres: 0.5 },
  bursa: { light: "#00C49E", dark: "#54D698", roughness: 0.35, terminator: [0.5, 1, 0.9] },
  fat: { light: "#EDDA98", dark: "#F3E6A2", roughness: 0.6, terminator: [1, 0.85, 0.55] },
  skin: { light: "#C59A66", dark: "#F29C76", roughness: 0.55, terminator: [1, 0.6, 0.45] },
};

/** @typedef {"light" | "dark"} Theme */

export const MARKS = {
  light: { selected: "#00A79D", outline: "#00696B", hover: "#15242E", needle: "#C2185B", ghost: "#788A96" },
  dark: { selected: "#2EE6D6", outline: "#FFFFFF", hover: "#EAF0F4", needle: "#FF4F93", ghost: "#C4D6E4" },
};

export const SHAFT = "#AEB8C2";
export const TICK = "#3A4652";

/** Colours of what a procedure leaves or makes in the body. */
export const DEVICES = {
  lead: "#1F6FEB",
  extension: "#7FA8E8",
  generator: "#C3CBD3",
  catheter: "#1FA3A3",
  pump: "#C3CBD3",
  cannula: "#AEB8C2",
  probe: "#8793A0",
  balloon: "#39A9DB",
  cement: "#5B7083",
  lesion: "#FF7043",
};
