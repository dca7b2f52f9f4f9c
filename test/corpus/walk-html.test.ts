import fc from "fast-check";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { walkHtml } from "../../src/corpus/markup/walk-html.ts";
import { foldText } from "../../src/coverage/fold.ts";
import { isAdvertisingLabel, mayAdvertise } from "../../src/english/classes/page-labels.ts";

type Handlers = NonNullable<ConstructorParameters<typeof Parser>[0]>;

const pieces = fc.constantFrom(
  "<p>",
  "</p>",
  '<a href="?a&amp;b" class=x>',
  "<a href='?a=1'>",
  "</a>",
  "<br/>",
  "<!-- wp:paragraph -->",
  "<script>a < b",
  "</script>",
  "<title>",
  "</title>",
  "<",
  "a b",
  "&amp;",
  "&eacute",
  "“",
  "\n",
  "\r\n",
);

test("HTML is walked as its parser walks through it, whether there is anything to decode in it or not", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (written) => {
      const html = written.join("");
      const [walked, parsed] = [[] as string[], [] as string[]];
      walkHtml(html, () => telling(walked));
      new Parser(telling(parsed)).end(html);
      expect(joined(walked)).toEqual(joined(parsed));
    }),
    { numRuns: 1000 },
  );
});

function telling(told: string[]): Handlers {
  return {
    onopentag: (name, attributes) => void told.push(`open ${name} ${JSON.stringify(attributes)}`),
    ontext: (text) => void told.push(`text ${text}`),
    onclosetag: (name) => void told.push(`close ${name}`),
    oncomment: (text) => void told.push(`comment ${text}`),
  };
}

/** A text may be told in several parts. */
function joined(told: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const one of told)
    if (one.startsWith("text ") && whole.at(-1)?.startsWith("text ")) whole.push(`${whole.pop()}${one.slice(5)}`);
    else whole.push(one);
  return whole;
}

test("no label of advertising is passed over by the quicker look at its first word", () => {
  const sign = fc.constantFrom("[", "— ", "_", "“", "*", " ", "é", "", "ad", "Paid", "ADVERTISEMENT", "content", "s");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 6 }), (signs) => {
      const line = signs.join("");
      const words = foldText(line).match(/[\p{L}\p{N}]+/gu) ?? [];
      if (isAdvertisingLabel(words)) expect(mayAdvertise(line)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
