import { expect, test } from "vitest";
import { findQuotedStretches } from "../../src/quotations/grammar/marks.ts";
import { quotationsIn } from "./articles.ts";

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ["curly marks", "He said “yes, now” twice.", ["yes, now"]],
  ["straight marks", 'He said "yes, now" twice.', ["yes, now"]],
  ["two single marks for a double one", "He said ''yes, now'' twice.", ["yes, now"]],
  ["straight marks with space inside", 'He said " yes , now " twice.', ["yes , now"]],
  ["a length in inches with space before the mark", 'The plank is 5 " long and "wet."', ["wet."]],
  ["guillemets", "He said «yes, now» twice.", ["yes, now"]],
  ["Japanese marks", "He said 「yes, now」 twice.", ["yes, now"]],
  ["Japanese marks within others", "He said 「yes 『right』 now」 twice.", ["yes 『right』 now"]],
  ["Japanese double marks alone", "『Yes, now』 he said.", ["Yes, now"]],
  ["German marks, low and high", "He said „yes, now“ twice and „no“ once.", ["yes, now", "no"]],
  ["low marks with English ones", "He said „yes, now” twice and „no” once.", ["yes, now", "no"]],
  ["guillemets that point inwards", "He said »yes, now« twice and »no« once.", ["yes, now", "no"]],
  ["single guillemets", "He said ‹yes, now› twice and ›no‹ once.", ["yes, now", "no"]],
  ["grave accents and apostrophes", "He said ``yes, now'' twice and ``no'' once.", ["yes, now", "no"]],
  ["closing marks on both sides", "He said ”yes, now” twice and ”no” once.", ["yes, now", "no"]],
  ["marks left encoded", "He said &quot;yes, now&quot; and &ldquo;no.&rdquo;", ["yes, now", "no."]],
  ["marks the wrong way round", "He said ”yes, now“ twice.", ["yes, now"]],
  [
    "single marks inside double ones are part of the words",
    "“He said ‘yes’ twice,” she said.",
    ["He said ‘yes’ twice,"],
  ],
  ["double marks inside double ones", "“He said “yes” twice,” she said.", ["He said “yes” twice,"]],
  ["an apostrophe closes nothing", "“It's the pilots' boat,” she said.", ["It's the pilots' boat,"]],
  ["a length in inches opens nothing", `The plank is 5'10" long and “wet.”`, ["wet."]],
  ["an attribute of a tag is no quotation", '<tweet author="venn">It leaks</tweet> and “rots.”', ["rots."]],
  ["nothing between the marks", "He said “” and “ ” and “…”.", []],
  ["a paragraph left open goes on in the next", "“One.\n\n“Two.”", ["One.", "Two."]],
  ["a mark gone astray ends with its line", "He said “yes.\n\nThen he left.", ["yes."]],
];

test.each(rows)("%s", (_why, body, words) => {
  expect(findQuotedStretches(body).map(({ start, end }) => body.slice(start, end))).toEqual(words);
});

test("only what goes on from an open paragraph continues", () => {
  expect(findQuotedStretches("“One.\n\n“Two.”\n\n“Three.”").map(({ continues }) => continues)).toEqual([
    false,
    true,
    false,
  ]);
});

/** Why the row exists; the lines of a body; the words of each quotation, with its speaker (null for nobody). */
const wrapped: readonly (readonly [string, readonly string[], readonly (readonly [string, string | null])[]])[] = [
  [
    "a quotation and its speaker's name run over lines that fit a page",
    [
      "Mara Venn, a pilot, said on Monday that the old",
      "pier is “a ruin that nobody in Kell should have",
      "kept,” and left.",
      "",
      '"It leaks as it has leaked for years," said Mara',
      'Venn. "It is old."',
    ],
    [
      ["a ruin that nobody in Kell should have\nkept,", "Mara Venn"],
      ["It leaks as it has leaked for years,", "Mara Venn"],
      ["It is old.", "Mara Venn"],
    ],
  ],
  [
    "lines that had room for more are lines of their own",
    ["Mara Venn spoke in Kell on Monday.", "", "“It leaks,", "Ash,” she said of the old pier there."],
    [["It leaks,", null]],
  ],
];

test.each(wrapped)("%s", (_why, lines, expected) => {
  expect(quotationsIn(lines.join("\n")).map(({ words, speaker }) => [words.text, speaker?.name ?? null])).toEqual(
    expected,
  );
});
