import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { fail } from "../leave-nothing.ts";
import { fingerprint, loadRecord, parseReading, type RecordedReading, saveRecord } from "./recorded-readings.ts";

/**
 * Learns what the tests had the reader read, and says at the end how much of it is not on record. With READINGS=record it is put on
 * record, in the place of all else; with READINGS=check everything is read, and what is on record must be the same.
 */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-readings-"));
  const made = join(folder, "made.jsonl");
  process.env["READINGS_MADE"] = made;
  return () => {
    const readings = existsSync(made) ? readFileSync(made, "utf8").trimEnd().split("\n").map(parseReading) : [];
    rmSync(folder, { recursive: true, force: true });
    if (process.env["READINGS"] === "record") saveRecord(readings);
    else compare(readings);
  };
}

/** Throws where something else is on record than what was read. */
function compare(readings: readonly RecordedReading[]): void {
  const { reader, find } = loadRecord();
  const isOfReader = reader === fingerprint();
  const known = readings.filter(({ question, key }) => isOfReader && find(question, key));
  const others = known.filter(({ question, key, numbers }) => !isDeepStrictEqual(find(question, key), numbers));
  if (others.length > 0) fail(`${others.length} readings on record are not what the reader gives: ${hint}`);
  const unknown = readings.length - known.length;
  if (unknown > 0)
    process.stderr.write(`${unknown} readings of the tests are not on record, which takes time: ${hint}\n`);
}

const hint = "`npm run record:readings`";
