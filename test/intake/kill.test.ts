import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { removeLeftovers } from "../../src/intake/write-atomically.ts";
import { compile } from "../compile.ts";

// `node --import tsx bench/reliability/kill.ts` kills the whole program two hundred times.
it("every file is whole, whenever its writer is killed", async () => {
  const program = await compile(join(import.meta.dirname, "killed-writer.ts"));
  for (const afterMs of [0, 3, 11, 29]) {
    const folder = await mkdtemp(join(tmpdir(), "verbatim-killed-"));
    const writer = spawn(process.execPath, [program, folder], { stdio: "ignore" });
    const exit = once(writer, "exit");
    await vi.waitFor(async () => expect(await readdir(folder)).toContain("again.txt"), {
      timeout: 15_000,
      interval: 1,
    });
    await sleep(afterMs);
    writer.kill("SIGKILL");
    await exit;
    await removeLeftovers(folder);
    const names = await readdir(folder);
    expect(names.filter((name) => !/^(?:\d+|again)\.txt$/.test(name))).toEqual([]);
    for (const name of names) {
      const text = await readFile(join(folder, name), "utf8");
      expect(text === `${text.slice(0, text.indexOf(" "))} `.repeat(200_000), name).toBe(true);
    }
    await rm(folder, { recursive: true });
  }
});
