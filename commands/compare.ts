import { z } from "zod";
import { pairOf } from "../src/archive/answer-coverage.ts";
import type { Archive, Source } from "../src/archive/archive.ts";
import { withdrawnAbout } from "../src/archive/withdrawn-matter.ts";
import { findSources, refuseArticle, suggestArticles } from "../src/bot/article-options.ts";
import { defineCommand } from "../src/bot/command.ts";
import { describeComparison } from "../src/bot/describe-comparison.ts";
import { sayWithdrawn } from "../src/bot/describe-withdrawn.ts";
import { writeLine } from "../src/bot/languages/command-names.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { type Reply, refuse } from "../src/bot/reply.ts";
import type { IsoDate } from "../src/coverage/article.ts";
import { carryOneText } from "../src/coverage/carriers.ts";
import { termsOf } from "../src/terms/find-terms.ts";

const articleOption = z.string().trim().min(1).max(1000);

export const compare = defineCommand({
  name: "compare",
  description: "Compare two articles: shared quotes, and numbers and times that differ",
  options: z.object({
    first: articleOption.describe("An article: its title, or its id").optional(),
    second: articleOption.describe("The other article: its title, or its id").optional(),
    topic: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .describe("Instead of articles: compares the two that say most of it")
      .optional(),
  }),
  suggest: { first: suggestArticles, second: suggestArticles },
  async answer({ first, second, topic }, archive, { words, today }): Promise<Reply> {
    if (topic !== undefined) return compareTopic(topic, archive, words, today());
    const pair = second === undefined ? findPair(first, archive) : null;
    if (pair) return describeComparison(pair[0], pair[1], archive, words);
    if (first === undefined || second === undefined)
      return refuse("compare", words.compare.needTwo, words.compare.forExample, {
        kind: "example",
        line: writeLine("compare", { topic: "arrest" }, words.commandNames),
      });
    const [[one], others] = [findSources(first, archive), findSources(second, archive)];
    const other = others.find((source) => source !== one);
    if (!one || others.length === 0) {
      const missing = one ? second : first;
      const unknown = refuseArticle("compare", words.coverage.unknownArticle(missing), words);
      return sayWithdrawn(unknown, await withdrawnAbout(missing, archive, today()), words);
    }
    return other
      ? describeComparison(one, other, archive, words)
      : refuseArticle("compare", words.compare.sameArticle, words);
  },
});

/** Two articles that were named in one text, "fire arrest" or "1 2"; with no text the two that are loaded, where there are two. */
function findPair(typed: string | undefined, archive: Archive): readonly [Source, Source] | null {
  if (typed === undefined) return pairOf({ sources: [...archive.sources.values()] }, archive);
  if (typed.length > longestPair || archive.sources.has(typed)) return null;
  const words = typed.split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const [one] = findSources(words.slice(0, at).join(" "), archive);
    const other = findSources(words.slice(at).join(" "), archive).find((source) => source !== one);
    if (one && other) return [one, other];
  }
  return null;
}
const longestPair = 200;

/** The two articles that stand highest when the topic is looked for, of two texts where there are two. */
async function compareTopic(topic: string, archive: Archive, words: Words, today: IsoDate): Promise<Reply> {
  const terms = termsOf(topic).map((term) => ({ term, weight: 1 }));
  const { candidates } = await archive.index.findCandidates({ terms, filter: {}, limit: 200 });
  const ids = [...new Set(candidates.map(({ passage }) => passage.article.id))];
  const [one, ...others] = ids.flatMap((id) => archive.sources.get(id) ?? []);
  const isCopy = ({ article }: Source) => one && carryOneText(one.article.id, article.id, archive.carriers);
  const other = others.find((source) => !isCopy(source)) ?? others[0];
  if (one && other) return describeComparison(one, other, archive, words);
  const error = one ? words.compare.oneArticle(topic) : words.compare.noArticle(topic);
  return sayWithdrawn(refuseArticle("compare", error, words), await withdrawnAbout(topic, archive, today), words);
}
