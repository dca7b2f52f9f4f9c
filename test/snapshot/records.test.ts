import { mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { neverYield } from "../../src/coverage/cooperative-steps.ts";
import { DamagedError } from "../../src/coverage/damaged.ts";
import { openRecords, packPlain, writeRecords } from "../../src/snapshot/records.ts";
import { openSectionFile } from "../../src/snapshot/section-file.ts";
import { openSectionWriter } from "../../src/snapshot/section-writer.ts";

it("a record that was changed after its file was opened is not read, and others are", async () => {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-records-"));
  try {
    const path = join(folder, "snapshot");
    const kind = { name: "words", packing: packPlain<string>() };
    const file = await open(path, "w", 0o600);
    const writer = await openSectionWriter(file, "key");
    await writeRecords(writer, kind, ["It rains.", undefined, "snow ".repeat(2000), "It snows."], neverYield);
    await writer.finish();
    await file.close();
    const told: string[] = [];
    const opened = openSectionFile(path, "key", ({ message }) => told.push(message));
    const records = openRecords(opened, kind);
    const bytes = (await readFile(path)).toString("latin1");
    await writeFile(path, bytes.replace("It rains.", "It burns."), "latin1");
    expect(() => records.read(0)).toThrow(DamagedError);
    expect(records.read(1)).toBeUndefined();
    expect(records.read(3)).toBe("It snows.");
    expect(told).toEqual(["snapshot: its part words is damaged"]);
    await writeFile(path, "", "latin1");
    expect(() => records.read(3)).toThrow("it is cut short");
    opened.close();
    expect(() => records.read(3)).toThrow("it was closed");
    expect(told).toHaveLength(3);
  } finally {
    await rm(folder, { recursive: true });
  }
});
