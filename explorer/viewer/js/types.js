/**
 * What crosses the border between Python and the browser.
 *
 * @typedef {[number, number, number]} Triple
 *
 * @typedef {object} CameraState Where the eye is; millimetres, LPS.
 * @property {Triple} position
 * @property {Triple} focal_point
 * @property {Triple} up
 * @property {number} view_angle_deg  vertical angle of view
 *
 * @typedef {object} View The part of the View (explorer/domain/view.py) that the painter reads.
 * @property {string[]} [hidden]
 * @property {string[]} [ghosted]
 * @property {boolean} [isolated]
 * @property {boolean} [ghost_others]
 * @property {string|null} [selected]
 * @property {string} [mode]
 * @property {boolean} [labels]
 * @property {boolean} [dark]
 * @property {CameraState|null} [camera]
 *
 * @typedef {object} StructureRecord
 * @property {string} id
 * @property {string} name
 * @property {string} tissue
 * @property {string|null} [level]
 * @property {string|null} [side]
 *
 * @typedef {object} NeedleRecord
 * @property {Triple} entry  on the skin; mm, LPS
 * @property {Triple} target  the tip; mm, LPS
 * @property {number} gauge  Stubs gauge
 * @property {number} [diameter_mm]  outer
 * @property {number} [length_mm]
 * @property {number} [depth_mm]
 * @property {string} [aim]
 * @property {number} [tolerance_mm]  how near the tip must come to its target
 *
 * @typedef {object} DeviceRecord  a tube along a path, an ellipsoid, or (with corners) a flat case
 * @property {string} kind
 * @property {string} name
 * @property {Triple[]} [path]  mm, LPS
 * @property {number} [radius_mm]
 * @property {Triple} [centre]
 * @property {[Triple, Triple, Triple]} [axes]  half axes, mm
 * @property {number} [corner_mm]
 *
 * @typedef {object} Plan
 * @property {string} procedure
 * @property {NeedleRecord[]} needles
 * @property {DeviceRecord[]} [devices]
 * @property {{oblique_deg: number, cranial_deg: number}|null} [c_arm]
 *
 * @typedef {{left: number, right: number, top: number, bottom: number}} Insets  CSS pixels covered by panels
 *
 * @typedef {{x: number, y: number}} Pixel  CSS pixels of the page's viewport
 *
 * @typedef {object} Props What Python sets; each may change at any time.
 * @property {string} geometry
 * @property {StructureRecord[]} structures
 * @property {View} view
 * @property {Plan|null} plan
 * @property {Insets} insets
 * @property {Record<string, string>} words
 *
 * @typedef {(message: Record<string, unknown> & {type: string}) => void} Send
 */

export {};
