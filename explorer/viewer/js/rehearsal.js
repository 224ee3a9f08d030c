/** Materials that a click may call for, drawn once beforehand without being seen: a program takes long to make. */
import { BufferGeometry, Float32BufferAttribute, Group, Mesh, Sprite, SpriteMaterial } from "three";

/** @typedef {import("three").Material} Material */

/** One triangle without size. */
export function nothing() {
  const geometry = new BufferGeometry();
  for (const [name, size] of /** @type {[string, number][]} */ ([["position", 3], ["normal", 3], ["uv", 2]])) {
    geometry.setAttribute(name, new Float32BufferAttribute(new Array(3 * size).fill(0), size));
  }
  return geometry;
}

/** @param {BufferGeometry} geometry @param {Material} material */
function understudy(geometry, material) {
  if (!(material instanceof SpriteMaterial)) return new Mesh(geometry, material);
  const sprite = new Sprite(material);
  sprite.scale.setScalar(0);
  return sprite;
}

/**
 * Something that draws nothing with each material; drawn once with the scene's own lights, its programs are there.
 * @param {Material[]} materials
 */
export function rehearsal(materials) {
  const geometry = nothing();
  const cast = new Group();
  for (const material of materials) cast.add(understudy(geometry, material));
  cast.traverse((one) => {
    one.frustumCulled = false;
  });
  return cast;
}
