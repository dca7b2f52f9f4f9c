import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { fieldNames } from "../../src/corpus/article/article-fields.ts";
import { formats } from "../../src/corpus/formats.ts";
import { namesOfFields, plainName } from "../../src/corpus/record/field-names.ts";
import { readFiles } from "./read-files.ts";

const readme = await readFile(new URL("../../corpus/README.md", import.meta.url), "utf8");

describe("corpus/README.md", () => {
  const examples = [
    ...readme.matchAll(/^`([\w.-]+)`\n\n```\w+\n([\s\S]*?)```\n\nis read as\n\n```json\n([\s\S]*?)```/gm),
  ];

  it.each(examples.map(([, file, contents, reading]) => [file ?? "", contents ?? "", reading ?? ""]))(
    "shows %s as it is read",
    async (file, contents, reading) => {
      const { articles, problems, aliases, feeds } = await readFiles({ [file]: contents });
      expect(problems).toEqual([]);
      const tables: Readonly<Record<string, unknown>> = {
        "aliases.yaml": Object.fromEntries(aliases),
        "feeds.yaml": feeds,
      };
      const read: unknown = tables[file] ?? articles[0];
      expect(read).toEqual(JSON.parse(reading));
    },
  );

  it("has an example of every format and of the aliases", () => {
    const shown = new Set(examples.map(([, file]) => file?.replace(/^[^.]*/, "")));
    expect(formats.filter(({ extensions }) => !extensions.some((one) => shown.has(one)))).toEqual([]);
    expect(shown.has(".yaml")).toBe(true);
    for (const { extensions } of formats) for (const one of extensions) expect(readme).toContain(`\`${one}\``);
  });

  const faults = [...readme.matchAll(/^\| `([^`]+)`: `([^`]+)` \| `([^`]+)` \|$/gm)];

  it.each(faults.map(([, file, contents, problem]) => [file ?? "", contents ?? "", problem ?? ""]))(
    "says what is reported of %s: %s",
    async (file, contents, problem) => {
      const { articles, problems } = await readFiles({ [file]: contents.replaceAll("⏎", "\n") });
      expect(articles).toEqual([]);
      expect(problems[0]).toBe(problem);
    },
  );

  it("has a table of faults", () => {
    expect(faults.length).toBeGreaterThanOrEqual(8);
  });

  it("names fields in the order in which they are looked for", () => {
    const rows = [...readme.matchAll(/^\| (\w+) \| ((?:`[\w-]+`(?:, )?)+) \|$/gm)];
    const named = rows.map(([, field = "", names = ""]) => [
      field,
      names.replaceAll("`", "").split(", ").map(plainName).join(" "),
    ]);
    expect(Object.fromEntries(named)).toEqual(namesOfFields);
  });

  it("names every field", () => {
    expect(fieldNames.filter((field) => !readme.includes(`"${field}"`))).toEqual([]);
  });
});
