import { z } from "zod";
import type { Loading } from "../src/archive/archive.ts";
import { defineCommand } from "../src/bot/command.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { line } from "../src/bot/line.ts";
import { type Block, type Reply, textBlock } from "../src/bot/reply.ts";
import { describeArticles } from "../src/bot/wording.ts";
import { shortenText } from "../src/coverage/shorten-text.ts";

export const status = defineCommand({
  name: "status",
  description: "Show which articles are loaded",
  options: z.object({}),
  withoutArticles: true,
  unlisted: true,
  answer(_options, archive, { words, asker }): Reply {
    const { sources, withdrawn, loading } = archive;
    const days = [...sources.values()].map(({ article }) => article.publishedOn);
    const [newest = "", oldest = ""] = [days[0], days.at(-1)];
    const { loadedAt, problems, failed } = loading;
    const { hidden, loadedOn, reloadFailed, allRead, withoutReader, problems: describeProblems } = words.status;
    const size = describeArticles(days.length, oldest, newest, words);
    const details = asker === "manager" ? describeFaults(loading, words) : [];
    return {
      // What is wrong with the files is nobody else's business.
      private: details.length > 0,
      blocks: [
        textBlock("heading", ...line`${size}${withdrawn.length > 0 ? hidden(withdrawn.length) : ""}`),
        ...(days.length === 0 ? [textBlock("warning", words.trouble.noArticles)] : []),
        ...(loadedAt === null ? [] : [textBlock("plain", ...loadedOn({ kind: "moment", at: loadedAt }))]),
        ...(failed === null ? [] : [textBlock("warning", ...reloadFailed({ kind: "moment", at: failed.at }))]),
        textBlock("plain", problems === 0 ? allRead : describeProblems(problems)),
        ...(archive.answering.reader ? [] : [textBlock("plain", withoutReader)]),
        ...details,
      ],
      record: {
        command: "status",
        articles: days.length,
        withdrawn: withdrawn.length,
        oldest,
        newest,
        loadedAt,
        problems,
        reader: archive.answering.reader ? "on" : "off",
        ...(asker === "manager" ? { firstProblems: loading.firstProblems } : {}),
        failed: failed === null ? null : { at: failed.at, ...(asker === "manager" ? { reason: failed.reason } : {}) },
      },
    };
  },
});

/** Tells what is wrong, for whoever may mend it; empty when nothing is. */
function describeFaults({ problems, firstProblems, failed }: Loading, words: Words): readonly Block[] {
  const more = problems - firstProblems.length;
  const lines = [
    ...(failed === null ? [] : [words.status.reason(cut(failed.reason))]),
    ...firstProblems.map(cut),
    ...(problems > 0 && more > 0 ? [words.coverage.andMore(more)] : []),
  ];
  return lines.length === 0
    ? []
    : [textBlock("hint", words.status.forManagers), ...lines.map((text) => textBlock("plain", text))];
}

/** A file may be deep in its folders. UTF-16 units. */
const longestFault = 300;

function cut(text: string): string {
  return shortenText(text, longestFault);
}
