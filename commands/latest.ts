import { z } from "zod";
import { answerNewest } from "../src/archive/answer-coverage.ts";
import { readAbout } from "../src/archive/read-about.ts";
import { withdrawnAbout } from "../src/archive/withdrawn-matter.ts";
import { defineCommand } from "../src/bot/command.ts";
import { coverageRecord } from "../src/bot/coverage-record.ts";
import { showLeads } from "../src/bot/describe-coverage.ts";
import { sayWithdrawn } from "../src/bot/describe-withdrawn.ts";
import { writeLine } from "../src/bot/languages/command-names.ts";
import { refuse, textBlock } from "../src/bot/reply.ts";

const mostArticles = 10;

export const latest = defineCommand({
  name: "latest",
  description: "The newest articles and how they begin",
  options: z.object({
    about: z.string().trim().min(1).max(200).describe("Only about this: a few words, or a passage's mark").optional(),
    limit: z.int().min(1).max(mostArticles).describe("How many articles to show (3 if not given)").default(3),
  }),
  words: {
    heading: "The newest articles:",
    headingOne: "The newest article:",
    none: "No article mentions “{about}”.",
    tryOthers: "Try other words, or leave them out.",
  },
  example: () => ({ limit: "5" }),
  async answer({ about: typed, limit: most }, archive, { today, words }, say) {
    const isNumber = typed !== undefined && /^(?:[1-9]|10)$/.test(typed);
    const [about, limit] = isNumber ? [undefined, Number(typed)] : [typed, most];
    const asked = about === undefined ? null : readAbout(about, archive);
    const newest = about === undefined || asked ? await answerNewest({ about: asked, limit }, archive, today()) : null;
    const [, option] = /^(\p{L}{2,32}):(?:\s|$)/u.exec(about ?? "") ?? [];
    if (!newest && option !== undefined)
      return refuse("latest", words.terminal.unknownOption(option), words.terminal.thereAre, {
        kind: "example",
        line: writeLine("latest", { limit: "5" }, words.commandNames),
      });
    if (!newest) {
      const none = refuse("latest", say("none", { about: about ?? "" }).join(""), ...say("tryOthers"));
      return sayWithdrawn(none, await withdrawnAbout(about ?? "", archive, today()), words);
    }
    const more = limit < mostArticles && newest.sources.length > limit;
    return {
      private: false,
      blocks: [
        textBlock("heading", ...say(newest.leads.length === 1 ? "headingOne" : "heading")),
        ...(await showLeads(newest.leads, archive, words)),
      ],
      ...(more ? { more: { limit: mostArticles, ...(about === undefined ? {} : { about }) } } : {}),
      record: { command: "latest", ...coverageRecord(newest, archive) },
    };
  },
});
