import type { Answer } from "../../src/answers/answer.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { withdrawnFor } from "../../src/archive/withdrawn-matter.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { exampleArticle } from "../coverage/example.ts";
import type { Outcome } from "./outcomes.ts";

const words = ["harbour", "kettle", "lantern", "meadow", "orchard", "pebble", "quarry", "ribbon"];
const counts = [...words.keys(), words.length];
const retracted = { on: "2024-11-01", text: "It was invented." };

/** A retracted article with more and more words of a question, beside one that stands and has more and more of them. */
export function withdrawing(): readonly Outcome[] {
  return ["together", "apart", "alone"].flatMap((how) => [4, 5, 6, 7, 8].map((held) => () => tell(how, held)));
}

async function tell(how: string, held: number): Promise<string> {
  const most = how === "alone" ? 3 : words.length;
  const standing = counts
    .filter((count) => count <= most)
    .map((count) => exampleArticle(`Rain fell. ${words.slice(0, count).join(" ")}.`, { id: `${count}` }));
  const own = words.slice(words.length - held);
  const near = how === "apart" ? own.slice(held / 2) : own;
  const body = `Snow fell. ${near.join(" ")}.\n\nIce ${own.filter((word) => !near.includes(word)).join(" ")} broke.`;
  const gone = exampleArticle(body, { id: "gone", retracted });
  const archive = await openArchive([...standing, gone], { aliases: new Map(), buildIndex: buildMiniSearchIndex });
  const told: number[] = [];
  for (const outcome of ["answered", "not-said"])
    for (const article of standing) {
      const answer = { outcome, question: words.join(" "), passages: [{ passage: { article } }] } as unknown as Answer;
      told.push((await withdrawnFor(answer, archive, "2024-11-20")).length);
    }
  return told.join("");
}
