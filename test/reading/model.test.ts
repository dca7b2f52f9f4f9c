import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openModel } from "../../src/reading/model.ts";
import { UnfitReaderError } from "../../src/reading/model-header.ts";
import { tinyReader } from "./tiny-reader.ts";

const whole = await readFile(tinyReader);
const headerEnd = 4 + whole.readUInt32LE(0);

/** Opens a file of these bytes. */
async function openBytes(bytes: Uint8Array, sha256?: string) {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-reader-"));
  try {
    await writeFile(join(folder, "reader.bin"), bytes);
    return await openModel(join(folder, "reader.bin"), 1, sha256);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file with another header of the same length. */
function withHeader(change: (json: string) => string): Buffer {
  const json = change(whole.subarray(4, headerEnd).toString());
  expect(json.length).toBeLessThanOrEqual(headerEnd - 4);
  return Buffer.concat([whole.subarray(0, 4), Buffer.from(json.padEnd(headerEnd - 4)), whole.subarray(headerEnd)]);
}

describe("a file of weights", () => {
  it("is opened when it is whole, and has the checksum that is asked for", async () => {
    const sha256 = createHash("sha256").update(whole).digest("hex");
    const model = await openBytes(whole, sha256);
    expect([model.name, model.dims, model.layers, model.hidden, model.inner]).toEqual(["tiny", 16, 2, 64, 128]);
    const changed = Buffer.from(whole);
    changed[changed.length - 5000] = (changed[changed.length - 5000] ?? 0) ^ 1;
    await expect(openBytes(changed, sha256)).rejects.toThrow(UnfitReaderError);
  });

  it.each([
    ["empty", Buffer.alloc(0)],
    ["of another kind", Buffer.from("PK\x03\x04 and something more that is no reader")],
    ["of zeros", Buffer.alloc(100_000)],
    ["cut in its header", whole.subarray(0, 300)],
    ["cut in its weights", whole.subarray(0, whole.length - 1000)],
    ["of another format", withHeader((json) => json.replace('"format":1', '"format":2'))],
    ["with a header that is no JSON", withHeader((json) => json.replace("{", "["))],
    ["with a header of something else", withHeader(() => "null")],
    ["without a part", withHeader((json) => json.replace('"span.bias"', '"spin.bias"'))],
    ["with a part of another shape", withHeader((json) => json.replace('"shape":[16,64]', '"shape":[64,16]'))],
    ["with a part of another type", withHeader((json) => json.replace('"type":"i8"', '"type":"i4"'))],
    ["with a part beyond its end", withHeader((json) => json.replace('"shape":[16,64]', '"shape":[9999]'))],
    ["with a part at an odd place", withHeader((json) => json.replace(/"at":\d\d\d\d,/, '"at":1,'))],
    ["with a part before its beginning", withHeader((json) => json.replace(/"at":\d\d\d\d,/, '"at":-16,'))],
    ["with a vocabulary of another", Buffer.from(whole).fill("x", whole.indexOf("\nbridge\n"), whole.length)],
  ])("is refused when it is %s", async (_, bytes) => {
    await expect(openBytes(bytes)).rejects.toThrow(UnfitReaderError);
  });

  it("that is not there is what the system says", async () => {
    await expect(openModel(join(tmpdir(), "no", "reader.bin"), 1)).rejects.toThrow(/ENOENT/);
  });
});
