/** Reads a packed .glb while it arrives: a structure is handed over as soon as its own bytes are there. */
import { BufferAttribute, BufferGeometry, Matrix3, Matrix4, Quaternion, Vector3 } from "three";
import { MeshoptDecoder } from "three/examples/jsm/libs/meshopt_decoder.module.js";
import { toLps } from "./frame.js";

const GLTF_MAGIC = 0x46546c67;
const HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;
const COMPONENTS = /** @type {Record<string, number>} */ ({ SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 });
const ARRAYS = /** @type {const} */ ({
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
});

/** @typedef {{bufferView: number, byteOffset?: number, componentType: keyof typeof ARRAYS, count: number, type: string, normalized?: boolean}} Accessor */
/** @typedef {{buffer: number, byteOffset?: number, byteLength: number, byteStride?: number, count?: number, mode?: string, filter?: string}} Bytes */
/** @typedef {Bytes & {extensions?: Record<string, Bytes>}} BufferView */
/** @typedef {{name: string, mesh?: number, extensions?: {MSFT_lod?: {ids: number[]}}, matrix?: number[], translation?: number[], rotation?: number[], scale?: number[]}} GltfNode */
/** @typedef {{accessors: Accessor[], bufferViews: BufferView[], meshes: {primitives: {attributes: Record<string, number>, indices: number}[]}[], nodes: GltfNode[]}} Gltf */

/**
 * @typedef {object} Surface one structure's surface, as it arrives
 * @property {string} id
 * @property {BufferGeometry} geometry
 * @property {boolean} coarse whether a finer one of the same structure will follow
 * @property {number} done how many have arrived, this one included
 * @property {number} all
 */

/**
 * Fetch a .glb, or a .glb.gz, and hand over each surface in the order of the file.
 * @param {string} url
 * @param {(surface: Surface) => Promise<void>} onSurface
 * @param {AbortSignal} signal
 * @returns {Promise<number>} bytes that came over the wire
 */
export async function readGlb(url, onSurface, signal) {
  const response = await fetch(url, { signal });
  if (!response.ok || !response.body) throw new Error(`${url}: the body could not be loaded (${response.status})`);
  await MeshoptDecoder.ready;
  const wire = new Wire(response.body, url);
  const arriving = new Arriving(wire.stream.getReader(), wire.zipped ? 0 : Number(response.headers.get("content-length")));
  const file = new Packed(...(await readHeader(arriving, url)), arriving);
  const named = file.names();
  let done = 0;
  for (const [index, { id, coarse }] of named) {
    const node = file.gltf.nodes[index];
    await arriving.until(file.endOf(node));
    if (signal.aborted) return wire.bytes;
    await onSurface({ id, geometry: file.geometry(node), coarse, done: ++done, all: named.size });
  }
  return wire.bytes;
}

/** What the network delivers, unzipped where the name of the file says that it is zipped. */
class Wire {
  /**
   * @param {ReadableStream<Uint8Array<ArrayBuffer>>} body
   * @param {string} url
   */
  constructor(body, url) {
    this.bytes = 0;
    this.zipped = new URL(url, location.href).pathname.endsWith(".gz");
    const counted = body.pipeThrough(
      new TransformStream({
        transform: (/** @type {Uint8Array<ArrayBuffer>} */ chunk, controller) => {
          this.bytes += chunk.length;
          controller.enqueue(chunk);
        },
      }),
    );
    this.stream = this.zipped ? counted.pipeThrough(new DecompressionStream("gzip")) : counted;
  }
}

/**
 * @param {Arriving} arriving
 * @param {string} url
 * @returns {Promise<[Gltf, number]>} the JSON part, and where the binary part starts
 */
async function readHeader(arriving, url) {
  await arriving.until(HEADER_BYTES + CHUNK_HEADER_BYTES);
  if (arriving.uint32(0) !== GLTF_MAGIC) throw new Error(`${url}: not a binary glTF`);
  const json = arriving.uint32(HEADER_BYTES);
  const start = HEADER_BYTES + CHUNK_HEADER_BYTES;
  await arriving.until(start + json);
  const text = new TextDecoder().decode(arriving.bytes.subarray(start, start + json));
  return [JSON.parse(text), start + json + CHUNK_HEADER_BYTES];
}

/** Bytes that grow as the network delivers them. */
class Arriving {
  /**
   * @param {ReadableStreamDefaultReader<Uint8Array>} reader
   * @param {number} expected bytes, 0 if unknown
   */
  constructor(reader, expected) {
    this.reader = reader;
    this.bytes = new Uint8Array(expected || 1 << 20);
    this.length = 0;
  }

  /** @param {number} offset */
  uint32(offset) {
    return new DataView(this.bytes.buffer).getUint32(offset, true);
  }

  /** Wait until so many bytes are there. @param {number} length */
  async until(length) {
    while (this.length < length) {
      const { done, value } = await this.reader.read();
      if (done) throw new Error(`the body ends after ${this.length} bytes, ${length} were promised`);
      this.append(value);
    }
  }

  /** @param {Uint8Array} chunk */
  append(chunk) {
    if (this.length + chunk.length > this.bytes.length) {
      const larger = new Uint8Array(2 * (this.length + chunk.length));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(chunk, this.length);
    this.length += chunk.length;
  }
}

/** A glTF whose buffer views may be compressed by meshopt. */
class Packed {
  /**
   * @param {Gltf} gltf
   * @param {number} binaryStart
   * @param {Arriving} arriving
   */
  constructor(gltf, binaryStart, arriving) {
    this.gltf = gltf;
    this.binaryStart = binaryStart;
    this.arriving = arriving;
    /** @type {Map<number, Uint8Array<ArrayBuffer>>} */
    this.decoded = new Map();
  }

  /** By node, in the order of the file: which structure it shows, and whether only coarsely (MSFT_lod). */
  names() {
    const { nodes } = this.gltf;
    const fine = new Map(nodes.flatMap((node) => (node.extensions?.MSFT_lod?.ids ?? []).map((lower) => [lower, node.name])));
    const shown = [...nodes.entries()].filter(([, node]) => node.mesh !== undefined);
    return new Map(shown.map(([at, { name }]) => [at, { id: fine.get(at) ?? name, coarse: fine.has(at) }]));
  }

  /** @param {GltfNode} node */
  primitive(node) {
    return this.gltf.meshes[/** @type {number} */ (node.mesh)].primitives[0];
  }

  /** Offset in the file after the last byte that a node needs. @param {GltfNode} node */
  endOf(node) {
    const { attributes, indices } = this.primitive(node);
    const ends = [...Object.values(attributes), indices].map((accessor) => {
      const bytes = stored(this.gltf.bufferViews[this.gltf.accessors[accessor].bufferView]);
      return (bytes.byteOffset ?? 0) + bytes.byteLength;
    });
    return this.binaryStart + Math.max(...ends);
  }

  /** @param {number} index @returns {Uint8Array<ArrayBuffer>} */
  view(index) {
    let bytes = this.decoded.get(index);
    if (!bytes) {
      bytes = this.decode(this.gltf.bufferViews[index]);
      this.decoded.set(index, bytes);
    }
    return bytes;
  }

  /** @param {BufferView} view */
  decode(view) {
    const at = stored(view);
    const start = this.binaryStart + (at.byteOffset ?? 0);
    const source = this.arriving.bytes.slice(start, start + at.byteLength);
    if (at === view) return source;
    const { count = 0, byteStride = 0, mode = "", filter = "NONE" } = at;
    const target = new Uint8Array(count * byteStride);
    MeshoptDecoder.decodeGltfBuffer(target, count, byteStride, source, mode, filter);
    return target;
  }

  /**
   * The numbers of an accessor, tightly packed, normalised to -1..1 or 0..1 where it says so.
   * @param {number} index
   * @param {number} width numbers an element that are wanted
   */
  floats(index, width) {
    const accessor = this.gltf.accessors[index];
    const { values, step } = this.raw(accessor);
    const unit = accessor.normalized ? largest(accessor.componentType) : 1;
    const floats = new Float32Array(accessor.count * width);
    for (let i = 0; i < accessor.count; i++) {
      for (let k = 0; k < width; k++) floats[i * width + k] = values[i * step + k] / unit;
    }
    return floats;
  }

  /** The values of an accessor where they lie, and how many lie from one element to the next. @param {Accessor} accessor */
  raw(accessor) {
    const bytes = this.view(accessor.bufferView);
    const view = this.gltf.bufferViews[accessor.bufferView];
    const array = ARRAYS[accessor.componentType];
    const size = array.BYTES_PER_ELEMENT;
    const stride = stored(view).byteStride ?? view.byteStride ?? COMPONENTS[accessor.type] * size;
    const offset = bytes.byteOffset + (accessor.byteOffset ?? 0);
    const length = Math.floor((bytes.byteLength - (accessor.byteOffset ?? 0)) / size);
    return { values: new array(bytes.buffer, offset, length), step: stride / size };
  }

  /** @param {GltfNode} node */
  geometry(node) {
    const { attributes, indices } = this.primitive(node);
    const matrix = matrixOf(node);
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", this.points(attributes.POSITION, matrix));
    geometry.setAttribute("normal", this.directions(attributes.NORMAL, matrix));
    const vertices = geometry.getAttribute("position").count;
    geometry.setAttribute("occ", this.occlusion(attributes._OCCLUSION, vertices));
    geometry.setAttribute("fib", this.fibres(attributes._FIBRES, vertices));
    geometry.setIndex(this.triangles(indices, vertices, matrix.determinant() < 0));
    return geometry;
  }

  /**
   * @param {number} index
   * @param {Matrix4} matrix
   */
  points(index, matrix) {
    const points = new BufferAttribute(this.floats(index, 3), 3).applyMatrix4(matrix);
    toLps(/** @type {Float32Array} */ (points.array));
    return points;
  }

  /**
   * @param {number} index
   * @param {Matrix4} matrix
   */
  directions(index, matrix) {
    const normals = new BufferAttribute(this.floats(index, 3), 3);
    normals.applyNormalMatrix(new Matrix3().getNormalMatrix(matrix));
    toLps(/** @type {Float32Array} */ (normals.array), 1);
    return normals;
  }

  /**
   * @param {number} index
   * @param {number} vertices
   * @param {boolean} mirrored whether a mirror turned the surface inside out
   */
  triangles(index, vertices, mirrored) {
    const { count } = this.gltf.accessors[index];
    const triangles = vertices > 65535 ? new Uint32Array(count) : new Uint16Array(count);
    triangles.set(this.raw(this.gltf.accessors[index]).values.subarray(0, count));
    if (mirrored) {
      for (let i = 0; i < count; i += 3) [triangles[i], triangles[i + 2]] = [triangles[i + 2], triangles[i]];
    }
    return new BufferAttribute(triangles, 1);
  }

  /**
   * Four numbers a vertex, in the steps of `fibres.js`; nought for a surface without fibres.
   * @param {number|undefined} index
   * @param {number} count
   */
  fibres(index, count) {
    const values = new Int16Array(4 * count);
    if (index !== undefined) values.set(this.raw(this.gltf.accessors[index]).values.subarray(0, values.length));
    return new BufferAttribute(values, 4);
  }

  /**
   * Four bytes a vertex; a surface without them is fully lit and flat.
   * @param {number|undefined} index
   * @param {number} count
   */
  occlusion(index, count) {
    const bytes = new Uint8Array(4 * count).fill(255);
    if (index === undefined) {
      for (let i = 3; i < bytes.length; i += 4) bytes[i] = 128;
    } else {
      const { values, step } = this.raw(this.gltf.accessors[index]);
      for (let i = 0; i < count; i++)
        bytes.set(/** @type {Uint8Array} */ (values).subarray(i * step, i * step + 4), 4 * i);
    }
    return new BufferAttribute(bytes, 4, true);
  }
}

/** Where a buffer view lies in the file. @param {BufferView} view @returns {Bytes} */
function stored(view) {
  return view.extensions?.EXT_meshopt_compression ?? view;
}

/** @param {number} componentType */
function largest(componentType) {
  return { 5120: 127, 5121: 255, 5122: 32767, 5123: 65535 }[componentType] ?? 1;
}

/** @param {GltfNode} node */
function matrixOf(node) {
  if (node.matrix) return new Matrix4().fromArray(node.matrix);
  const { translation = [0, 0, 0], rotation = [0, 0, 0, 1], scale = [1, 1, 1] } = node;
  return new Matrix4().compose(
    new Vector3().fromArray(translation),
    new Quaternion().fromArray(rotation),
    new Vector3().fromArray(scale),
  );
}
