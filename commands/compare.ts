import { z } from "zod";
import type { Archive, Source } from "../src/archive/archive.ts";
import { findPair, mayBeTopic, sourcesSaying } from "../src/archive/article-pair.ts";
import { findSources } from "../src/archive/find-sources.ts";
import { withdrawnAbout } from "../src/archive/withdrawn-matter.ts";
import { refuseArticle, suggestArticles } from "../src/bot/article-options.ts";
import { defineCommand } from "../src/bot/command.ts";
import { describeComparison } from "../src/bot/describe-comparison.ts";
import { sayWithdrawn } from "../src/bot/describe-withdrawn.ts";
import { nameOf, writeLine } from "../src/bot/languages/command-names.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { type Reply, refuse } from "../src/bot/reply.ts";
import type { IsoDate } from "../src/coverage/article.ts";
import { carryOneText } from "../src/coverage/carriers.ts";

const articleOption = z.string().trim().min(1).max(1000);

export const compare = defineCommand({
  name: "compare",
  description: "Compare two articles: shared quotes, and numbers and times that differ",
  options: z.object({
    first: articleOption.describe("An article: its title, or its place in the list of sources").optional(),
    second: articleOption.describe("The other article: its title, or its place in the list").optional(),
    topic: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .describe("Instead of two titles: compares the two articles that say most about this")
      .optional(),
  }),
  suggest: { first: suggestArticles, second: suggestArticles },
  example: ({ sources }) => (sources.size < 2 ? null : { first: "1", second: "2" }),
  async answer({ first, second, topic }, archive, { words, today }): Promise<Reply> {
    if (topic !== undefined) return compareTopic(topic, archive, words, today());
    const pair = second === undefined ? await findPair(first, archive) : null;
    if (pair) return describeComparison(pair[0], pair[1], archive, words);
    if (first !== undefined && second === undefined && first.length <= longestRepeated && mayBeTopic(first))
      return compareTopic(first, archive, words, today());
    if (first === undefined || second === undefined)
      return refuse("compare", describeNeed(first, archive, words), words.compare.forExample, {
        kind: "example",
        line: writeLine("compare", { first: "1", second: "2" }, words.commandNames),
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

/** Says what has to be given; of a text that names no two articles, that it does not. */
function describeNeed(typed: string | undefined, { sources }: Archive, { compare: says, commandNames }: Words): string {
  const list = `/${nameOf("sources", commandNames)}`;
  if (sources.size < 2) return says.onlyOneLoaded;
  return typed === undefined || typed.length > longestRepeated ? says.needTwo(list) : says.noTwo(typed, list);
}
const longestRepeated = 80;

/** The two articles that stand highest when the topic is looked for, of two texts where there are two. */
async function compareTopic(topic: string, archive: Archive, words: Words, today: IsoDate): Promise<Reply> {
  const [one, ...others] = await sourcesSaying(topic, archive);
  const isCopy = ({ article }: Source) => one && carryOneText(one.article.id, article.id, archive.carriers);
  const other = others.find((source) => !isCopy(source)) ?? others[0];
  if (one && other) return describeComparison(one, other, archive, words);
  const error = one ? words.compare.oneArticle(topic) : words.compare.noArticle(topic);
  return sayWithdrawn(refuseArticle("compare", error, words), await withdrawnAbout(topic, archive, today), words);
}
