import { describe, expect, it } from "vitest";
import { readQuotations } from "../../../src/quotations/read-quotations.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { framedSentences } from "./framed-sentences.ts";

describe("a quotation", () => {
  it.each(framedSentences.filter(([, frame]) => frame !== "unclear"))(
    "is read in its frame: %s (%s)",
    (text, expected) => {
      const { quotations } = readQuotations(
        [exampleArticle(`The airport met the press on Monday.\n\n${text}`)],
        new Map(),
      );
      const quotation = quotations.find(({ words }) => /runway is too/.test(words.text));
      const kind = quotation?.frame?.kind ?? "plain";
      if (expected === "any") expect(kind).not.toBe("plain");
      else expect(kind).toBe(expected);
      expect(quotation?.affirmed === true).toBe(expected === "plain" || quotation?.frame?.ofSaying === false);
    },
  );
});
