import { z } from "zod";
import { defineCommand } from "../src/bot/command.ts";
import { type Reply, textBlock } from "../src/bot/reply.ts";
import { citeExcerpt } from "../src/coverage/citation.ts";

export const sources = defineCommand({
  name: "sources",
  description: "List the articles, or read one of them",
  options: z.object({
    article: z.string().min(1).max(200).describe("The article to open: its title or id").optional(),
  }),
  answer(_options, archive): Reply {
    const blocks = archive.articles.flatMap((article) => {
      const passage = archive.passages.find((one) => one.article === article);
      if (!passage) return [];
      return [{ kind: "source" as const, citation: citeExcerpt(passage.excerpt), paragraphs: 1, quotations: 0 }];
    });
    return {
      private: false,
      blocks: [textBlock("heading", "Articles"), ...blocks],
      record: { command: "sources", articles: [] },
    };
  },
});
