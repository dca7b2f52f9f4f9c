import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { digestOf } from "../../bench/reliability/article-versions.ts";
import { inventArticles } from "../../bench/reliability/invented-articles.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { writeMarkdown } from "../../src/intake/canonical-text.ts";
import { compile } from "../compile.ts";

const owner = join(import.meta.dirname, "../../bench/reliability/busy-owner.ts");

// `node --import tsx bench/reliability/kill-reload.ts` does this two hundred times.
it("a bot that is killed while its corpus changes starts again from exactly what the files hold", async () => {
  const place = await mkdtemp(join(tmpdir(), "verbatim-killed-"));
  const folder = join(place, "corpus");
  try {
    await mkdir(folder);
    for (const article of inventArticles(12)) await writeFile(join(folder, `${article.id}.md`), writeMarkdown(article));
    const program = await compile(owner);
    for (const afterMs of [300, 0]) {
      const { articles, problems } = await readCorpus(folder);
      expect(problems).toEqual([]);
      const standing = digestOf(articles.filter(({ retracted }) => !retracted));
      const bot = spawn(process.execPath, [program, folder, String(afterMs)], { stdio: ["ignore", "pipe", "ignore"] });
      const exit = once(bot, "exit");
      const [line] = await once(createInterface({ input: bot.stdout }), "line");
      expect(String(line)).toMatch(new RegExp(`^1 ${standing} (?:used|none|written)$`));
      await sleep(afterMs);
      bot.kill("SIGKILL");
      await exit;
    }
  } finally {
    await rm(place, { recursive: true });
  }
});
