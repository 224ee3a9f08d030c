/** A photographer's softbox, and two lamps that go with the camera so that every angle reads alike. */
import {
  BackSide,
  BufferAttribute,
  Color,
  DirectionalLight,
  DoubleSide,
  LightProbe,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  SphereGeometry,
  SphericalHarmonics3,
  Vector3,
} from "three";

/** @typedef {import("three").WebGLRenderer} Renderer */
/** @typedef {import("./palette.js").Theme} Theme */

/** Softbox in its own frame, Y up: a gradient sky and three panels that face the origin. */
const SKY = { top: "#EEF3F7", middle: "#B9C3CB", bottom: "#8D7F74" };
const PANELS = [
  { name: "key", size: [9, 7], at: [7, 10, 7], colour: "#FFF4E4" },
  { name: "strip", size: [3, 12], at: [-12, 4, 2], colour: "#DFEEFF" },
  { name: "fill", size: [4, 9], at: [11, -1, -9], colour: "#EAF2FA" },
];
const POWER = {
  light: { sky: 0.8, key: 8, strip: 3.5, fill: 2.2, environment: 0.46, lamp: 2.7, rim: 0.9 },
  dark: { sky: 0.42, key: 9, strip: 5, fill: 2.2, environment: 0.55, lamp: 2.4, rim: 1.3 },
};
const SKY_RADIUS = 40;
const PROBE_SAMPLES = 4096;

/**
 * Radiance of the sky in a direction whose height is -1 (down) to 1 (up).
 * @param {number} height
 * @param {Theme} theme
 */
function skyColour(height, theme) {
  const end = new Color(height > 0 ? SKY.top : SKY.bottom);
  return new Color(SKY.middle).lerp(end, Math.abs(height)).multiplyScalar(POWER[theme].sky);
}

/** @param {typeof PANELS[number]} panel @param {Theme} theme */
function panelColour(panel, theme) {
  return new Color(panel.colour).multiplyScalar(POWER[theme][/** @type {"key"|"strip"|"fill"} */ (panel.name)]);
}

/** @param {typeof PANELS[number]} panel @param {Theme} theme */
function panelMesh(panel, theme) {
  const material = new MeshBasicMaterial({ color: panelColour(panel, theme), side: DoubleSide, toneMapped: false });
  const mesh = new Mesh(new PlaneGeometry(...panel.size), material);
  mesh.position.set(panel.at[0], panel.at[1], panel.at[2]);
  mesh.lookAt(0, 0, 0);
  mesh.updateMatrixWorld();
  return mesh;
}

/** @param {Theme} theme */
function softbox(theme) {
  const sphere = new SphereGeometry(SKY_RADIUS, 32, 24);
  const heights = sphere.getAttribute("normal");
  const colours = new Float32Array(3 * heights.count);
  for (let i = 0; i < heights.count; i++) skyColour(heights.getY(i), theme).toArray(colours, 3 * i);
  sphere.setAttribute("color", new BufferAttribute(colours, 3));
  const scene = new Scene();
  scene.add(new Mesh(sphere, new MeshBasicMaterial({ vertexColors: true, side: BackSide, toneMapped: false })));
  scene.add(...PANELS.map((panel) => panelMesh(panel, theme)));
  return scene;
}

/** @param {Scene} scene */
function disposeScene(scene) {
  scene.traverse((thing) => {
    if (!(thing instanceof Mesh)) return;
    thing.geometry.dispose();
    thing.material.dispose();
  });
}

/**
 * Radiance that a softbox sends from a direction (Y up).
 * @param {Vector3} direction
 * @param {Mesh[]} panels
 * @param {Theme} theme
 */
function radiance(direction, panels, theme) {
  for (const [index, mesh] of panels.entries()) {
    const into = mesh.matrixWorld.clone().invert();
    const eye = new Vector3().applyMatrix4(into);
    const way = direction.clone().transformDirection(into);
    const steps = -eye.z / way.z;
    const [width, height] = PANELS[index].size;
    const inside = Math.abs(eye.x + steps * way.x) < width / 2 && Math.abs(eye.y + steps * way.y) < height / 2;
    if (steps > 0 && inside) return panelColour(PANELS[index], theme);
  }
  return skyColour(direction.y, theme);
}

/** Evenly spread directions. @param {number} index @param {number} count */
function fibonacci(index, count) {
  const y = 1 - (2 * index + 1) / count;
  const turn = index * Math.PI * (3 - Math.sqrt(5));
  const radius = Math.sqrt(1 - y * y);
  return new Vector3(radius * Math.cos(turn), y, radius * Math.sin(turn));
}

/**
 * The softbox as nine coefficients, in our Z-up world.
 * @param {Theme} theme
 */
function probe(theme) {
  const panels = PANELS.map((panel) => panelMesh(panel, theme));
  const harmonics = new SphericalHarmonics3();
  const basis = new Array(9).fill(0);
  for (let i = 0; i < PROBE_SAMPLES; i++) {
    const direction = fibonacci(i, PROBE_SAMPLES);
    const colour = radiance(direction, panels, theme);
    SphericalHarmonics3.getBasisAt(new Vector3(direction.x, -direction.z, direction.y), basis);
    for (let k = 0; k < 9; k++) {
      harmonics.coefficients[k].addScaledVector(new Vector3(colour.r, colour.g, colour.b), basis[k]);
    }
  }
  harmonics.scale((4 * Math.PI) / PROBE_SAMPLES);
  return new LightProbe(harmonics, POWER[theme].environment);
}

/** Lights a scene for a theme; both themes stay ready, so a switch costs one frame. */
export class Lighting {
  /**
   * @param {Scene} scene
   * @param {Renderer} renderer
   * @param {boolean} plain nine coefficients in place of an environment map: software drawing
   */
  constructor(scene, renderer, plain) {
    this.scene = scene;
    this.renderer = renderer;
    this.plain = plain;
    this.lamp = new DirectionalLight("#FFF0DC");
    this.rim = new DirectionalLight("#CFE4FF");
    scene.add(this.lamp, this.lamp.target, this.rim, this.rim.target);
    /** @type {Map<Theme, LightProbe | import("three").WebGLRenderTarget>} */
    this.surroundings = new Map();
  }

  /** @param {Theme} theme */
  use(theme) {
    const power = POWER[theme];
    this.lamp.intensity = power.lamp;
    this.rim.intensity = power.rim;
    const around = this.surroundings.get(theme) ?? this.surround(theme);
    for (const other of this.surroundings.values()) if (other instanceof LightProbe) other.visible = other === around;
    if (around instanceof LightProbe) return;
    this.scene.environment = around.texture;
    this.scene.environmentIntensity = power.environment;
    this.scene.environmentRotation.x = Math.PI / 2;
  }

  /** @param {Theme} theme */
  surround(theme) {
    const made = this.plain ? probe(theme) : this.environment(theme);
    if (made instanceof LightProbe) this.scene.add(made);
    this.surroundings.set(theme, made);
    return made;
  }

  /** @param {Theme} theme */
  environment(theme) {
    const box = softbox(theme);
    const generator = new PMREMGenerator(this.renderer);
    const target = generator.fromScene(box, 0.03);
    generator.dispose();
    disposeScene(box);
    return target;
  }

  /**
   * Put the lamps where they belong for a camera.
   * @param {{target: Vector3, towards: Vector3, right: Vector3}} eye
   */
  follow({ target, towards, right }) {
    const place = (/** @type {DirectionalLight} */ light, /** @type {number[]} */ [near, sideways, up]) => {
      light.position.copy(target).addScaledVector(towards, near).addScaledVector(right, sideways);
      light.position.z += up;
      light.target.position.copy(target);
      light.target.updateMatrixWorld();
      light.updateMatrixWorld();
    };
    place(this.lamp, [330, -300, 400]);
    place(this.rim, [-420, 340, 160]);
  }

  dispose() {
    this.scene.remove(this.lamp, this.lamp.target, this.rim, this.rim.target);
    for (const around of this.surroundings.values()) {
      if (around instanceof LightProbe) this.scene.remove(around);
      else around.dispose();
    }
  }
}
