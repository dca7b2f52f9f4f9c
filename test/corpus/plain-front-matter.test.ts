import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMapping } from "../../src/corpus/text/yaml-mapping.ts";

/** A comment is what the parser alone reads. */
const byParser = (text: string) => readMapping(`# read by the parser${text}`);

const names = fc.constantFrom("title", "date", "_id", "a-b", "null", "yes", "1", "A b");
const signs = fc.constantFrom(..."abz09éß漢 :#-'\"[]{}&*!|>%@`,?~=\\/“.\t\u00a0\u2028\u0085");
const values = fc.oneof(
  fc.array(signs, { maxLength: 8 }).map((some) => some.join("")),
  fc.array(signs, { maxLength: 6 }).map((some) => `"${some.join("")}"`),
  fc.array(signs, { maxLength: 6 }).map((some) => `'${some.join("")}'`),
  fc.constantFrom(
    "Rain: again",
    "It’s # 1",
    "C#",
    "at 10:30",
    "null",
    "Null ",
    "~",
    "2024-03-05",
    "---",
    "...",
    "a:",
    "a #b",
    "a  ",
    "",
  ),
);
const lines = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(names, fc.constantFrom(": ", ": ", ": ", ":", ":  "), values).map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "- a", "  b", "---", "# c", "? d") },
);

describe("lines of a name and a value", () => {
  it("are read as the parser of YAML reads them", () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 4 }), (some) => {
        const text = `\n${some.join("\n")}`;
        expect(readMapping(text)).toEqual(byParser(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("are read with their lines", () => {
    expect(readMapping('\ntitle: "Rain: again"\n\ndate: 2024-03-05 \nurl: https://k.example/1#a').entries).toEqual([
      { key: "title", value: "Rain: again", line: 2 },
      { key: "date", value: "2024-03-05", line: 4 },
      { key: "url", value: "https://k.example/1#a", line: 5 },
    ]);
  });
});
