/**
 * Takes the WebAssembly out of the official npm package of meshoptimizer, which carries it as text.
 * For developers, once a release of meshoptimizer:
 *
 *     npm install --no-save meshoptimizer@1.3.0
 *     node wasm/extract.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

const PACKAGE = dirname(createRequire(import.meta.url).resolve("meshoptimizer"));
const DIGITS = 60; // values below stand for themselves, by way of the table; those above take a second letter

/** @param {string} letter */
function value(letter) {
  const code = letter.charCodeAt(0);
  if (code > 96) return code - 97;
  return code > 64 ? code - 39 : code + 4;
}

/** @param {string} file @param {string} name of the variable that holds the module */
function wasm(file, name) {
  const script = readFileSync(join(PACKAGE, file), "utf8");
  const [, text] = script.match(new RegExp(`var ${name} =\\s*'([^']*)'`)) ?? [];
  const [, listed] = script.match(/wasmpack = new Uint8Array\(\[([^\]]*)\]\)/) ?? [];
  if (!text || !listed) throw new Error(`${file}: no module '${name}'; the package has changed its form`);
  const table = listed.split(",").map(Number);
  const values = Array.from(text, value);
  const bytes = [];
  for (let i = 0; i < values.length; i++) {
    bytes.push(values[i] < DIGITS ? table[values[i]] : (values[i] - DIGITS) * 64 + values[++i]);
  }
  return Buffer.from(bytes);
}

const modules = {
  "meshopt_encoder.wasm": wasm("meshopt_encoder.js", "wasm"),
  "../../../tests/viewer/meshopt_decoder.wasm": wasm("meshopt_decoder.mjs", "wasm_base"),
};
for (const [path, bytes] of Object.entries(modules)) {
  await WebAssembly.compile(bytes);
  writeFileSync(new URL(path, import.meta.url), bytes);
  console.log(`${basename(path)}: ${bytes.length} bytes`);
}
