import { expect, it } from "vitest";
import { damage, randomNumbers, wholeFiles } from "../../bench/reliability/damage.ts";
import { formats } from "../../src/corpus/formats.ts";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { startClock } from "../clock.ts";

const files = Object.entries(wholeFiles);

it("has a whole file of every form, plain and packed", async () => {
  for (const { extensions } of formats)
    expect(extensions.some((one) => `a${one}` in wholeFiles && `a${one}.gz` in wholeFiles)).toBe(true);
  for (const [name, bytes] of files) {
    const { articles, problems } = await parseArticles(bytes, name);
    expect([name, articles.length > 0, problems.filter(({ isNote }) => !isNote)]).toEqual([name, true, []]);
  }
});

// `node --import tsx bench/reliability/fuzz.ts` reads a hundred thousand.
it.each(files)("a damaged %s is articles or problems, on one line each, and soon", async (name, bytes) => {
  for (let seed = 0; seed < 60; seed += 1) {
    const hurt = damage(bytes, randomNumbers(seed));
    const clock = startClock();
    const { articles, problems } = await parseArticles(hurt, name);
    clock.expectUnder(5000, `seed ${seed}`);
    const isBlank = !/\S/.test(Buffer.from(hurt).toString("latin1"));
    if (!isBlank && !name.includes("jsonl"))
      expect(articles.length + problems.length, `seed ${seed}`).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).not.toContain("\n");
  }
});
