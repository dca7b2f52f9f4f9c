import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const rows = readFileSync("src/README.md", "utf8").matchAll(/^\| ((?:src|commands)[\w/]*) \| (.*?) \|/gm);
/** What each folder may import, as `src/README.md` says it. */
const table = new Map(
  Array.from(rows, ([, folder = "", allowed = ""]) => [folder, allowed.split(", ").filter(Boolean)]),
);
const files = ["src", "commands"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => join(root, file)),
);
/** The folder of the table that the file is in; its own folder where the table has none. */
const roomOf = (file: string) =>
  [...table.keys()].find((folder) => dirname(file) === folder || (folder !== "src" && file.startsWith(`${folder}/`))) ??
  dirname(file);
const importsOf = (file: string) =>
  Array.from(
    readFileSync(file, "utf8").matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*"([\w@./:-]+)"/g),
    ([, target = ""]) => target,
  );

/** What an import counts as in the table: a folder, `node`, or a package's name. */
function thingOf(file: string, target: string): string {
  if (target.startsWith(".")) return roomOf(normalize(join(dirname(file), target)));
  if (target.startsWith("node:")) return "node";
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}

describe("the import table of src/README.md", () => {
  it("names every folder that has code", () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(table.keys()));
  });

  it.each(files)("holds for %s", (file) => {
    const room = roomOf(file);
    const allowed = new Set([room, ...(table.get(room) ?? [])]);
    expect(
      importsOf(file)
        .map((target) => thingOf(file, target))
        .filter((thing) => !allowed.has(thing)),
    ).toEqual([]);
  });

  it("is not true of just any import", () => {
    expect(thingOf("src/coverage/fold.ts", "../discord/render.ts")).toBe("src/discord");
    expect(table.get("src/coverage")).not.toContain("src/discord");
  });
});

/** The files that each file imports, types included. */
const filesImported = new Map(
  files.map((file) => [
    file,
    importsOf(file)
      .filter((target) => target.startsWith("."))
      .map((target) => normalize(join(dirname(file), target))),
  ]),
);

/** A path of imports that comes back to where it began; null where there is none. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = follow(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = follow(file, []);
    if (circle) return circle;
  }
  return null;
}

describe("imports", () => {
  it("never come back to the file that they begin with", () => {
    expect(findCircle(filesImported)).toBeNull();
  });

  it("would be seen to do so", () => {
    const circle = new Map([
      ["a", ["b"]],
      ["b", ["c", "d"]],
      ["c", []],
      ["d", ["b"]],
    ]);
    expect(findCircle(circle)).toEqual(["b", "d", "b"]);
  });
});

describe("the pure folders", () => {
  const pure = files.filter((file) =>
    /^src\/(?:english|coverage|terms|quotations|answers|checking|archive)\//.test(file),
  );

  it.each(pure)("%s has no clock, randomness, environment or output", (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(
      /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|process\.|console\.|fetch\()/,
    );
  });
});

describe("the environment", () => {
  it("is read in config.ts alone", () => {
    expect(files.filter((file) => readFileSync(file, "utf8").includes("process.env"))).toEqual(["src/config.ts"]);
  });
});
