import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

/** The program with a folder of its own. */
async function withProgram(test: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await promisify(execFile)("cp", ["-r", "src", "commands", folder]);
    await test(folder);
  });
}

/** A program of three files that starts as the other does: that one takes a second to compile, and others start it. */
async function withSmallProgram(test: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await mkdir(join(folder, "src/reading"), { recursive: true });
    await mkdir(join(folder, "commands"));
    await copyFile("src/start.js", join(folder, "src/start.js"));
    for (const [path, text] of Object.entries(smallProgram)) await writeFile(join(folder, path), text);
    await test(folder);
  });
}

const smallProgram = {
  "src/main.ts": `import { sayUsage } from "../commands/help.ts";\n\nprocess.stdout.write(sayUsage());\n`,
  "src/reading/reader-worker.ts": `import { sayUsage } from "../../commands/help.ts";\n\nsayUsage();\n`,
  "commands/help.ts": `interface Usage {\n  readonly text: string;\n}\n
const usage: Usage = { text: "Verbatim answers questions\\n" };\n
export function sayUsage(): string {\n  return usage.text;\n}\n`,
};

async function withFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-start-"));
  try {
    await promisify(execFile)("cp", ["package.json", "tsconfig.json", folder]);
    await symlink(resolve("node_modules"), join(folder, "node_modules"));
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly written: string;
  readonly complaint: string;
}

/** What tsx compiles, where nothing can be written, it keeps in the folder for temporary files: that of the tests goes with them. */
const env = { TMPDIR: tmpdir() };

/** Starts what `npm start` starts. */
function start(folder: string, ...words: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, ["src/start.js", ...words], { cwd: folder, env }, (_, written, complaint) =>
      done({ written, complaint }),
    );
  });
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, "utf8")));
}

describe("starting the program", () => {
  it("compiles it once, whoever starts it at the same moment, and again when its sources have changed; keeps the last few, for processes that still run from them", async () => {
    await withSmallProgram(async (folder) => {
      const help = (run: Run) => run.written.split("\n")[0];
      const both = await Promise.all([start(folder, "--help"), start(folder, "--help")]);
      for (const run of both) expect(help(run)).toContain("Verbatim answers questions");
      const [build = "", ...others] = await readdir(join(folder, "build"));
      expect(others).toEqual([]);
      expect(await readdir(join(folder, "build", build))).toContain("reader-worker.js");
      const made = await stat(join(folder, "build", build));
      await start(folder, "--help");
      expect((await stat(join(folder, "build", build))).mtimeMs).toBe(made.mtimeMs);
      for (const day of [1, 2, 3, 4, 5]) {
        const older = join(folder, "build", `older-${day}`);
        await mkdir(older);
        await utimes(older, new Date(2026, 0, day), new Date(2026, 0, day));
      }
      await edit(join(folder, "commands/help.ts"), (text) =>
        text.replace("Verbatim answers", "The changed one answers"),
      );
      expect(help(await start(folder, "--help"))).toContain("The changed one answers");
      const kept = await readdir(join(folder, "build"));
      expect(kept).toHaveLength(5);
      expect(kept).toContain(build);
      expect(kept.filter((name) => name.startsWith("older")).toSorted()).toEqual(["older-3", "older-4", "older-5"]);
    });
  });

  it("loads it from its sources where nothing can be written", async () => {
    await withProgram(async (folder) => {
      await writeFile(join(folder, "build"), "in the way");
      expect((await start(folder, "--help")).written).toContain("Verbatim answers questions");
    });
  });

  it("says at which place of the sources something is broken", async () => {
    await withSmallProgram(async (folder) => {
      await edit(join(folder, "commands/help.ts"), (text) =>
        text.replace("  return usage.text", '  if (usage.text !== "") throw new Error("broken");\n$&'),
      );
      const { complaint } = await start(folder, "--help");
      expect(complaint).toMatch(/Error: broken\n {4}at sayUsage \(.*commands\/help\.ts:8/);
    });
  });
});
