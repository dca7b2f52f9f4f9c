import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import type { Article } from "../../src/coverage/article.ts";
import { writeMarkdown } from "../../src/intake/canonical-text.ts";
import { createFile } from "../../src/intake/write-atomically.ts";
import { digestOf, versionsOf } from "./article-versions.ts";
import { inventArticles } from "./invented-articles.ts";

/**
 * Kills a bot (SIGKILL) at random moments while its corpus grows and changes, it reloads and its snapshot is written, starts
 * it again on what is left, and fails when the corpus is not whole after any kill, the snapshot is neither whole nor absent,
 * or the next start does not answer from the very articles that the files hold.
 * `node --import tsx bench/reliability/kill-reload.ts [times]`
 */
const [times = 200] = process.argv.slice(2).map(Number);
const place = await mkdtemp(join(tmpdir(), "verbatim-kill-reload-"));
const folder = join(place, "corpus");
const beginWith = 60;
const counts = { starting: 0, working: 0, fromSnapshot: 0, halfSnapshots: 0, halfArticles: 0, faults: 0, largest: 0 };
for (let time = 0; time < times; time += 1) {
  if (time % 20 === 0) await beginAnew();
  // Every fifth dies before it has answered; of the others it is checked that they answer, and they are killed at work.
  if (time % 5 === 4) await liveFor(Math.random() * 1500, null);
  else await liveFor(Math.random() * 1500, await digestStanding());
  await checkCorpus(time);
}
await liveFor(0, await digestStanding());
counts.working -= 1;
process.stdout.write(
  `${times} kills, ${counts.starting} of them before the first answer, ${counts.working} at work on up to ${counts.largest} articles; ${counts.halfSnapshots} while a snapshot was written, ${counts.halfArticles} while an article was; ${counts.fromSnapshot} starts from a snapshot; ${counts.faults} faults\n`,
);
await rm(place, { recursive: true });
process.exitCode = counts.faults === 0 ? 0 : 1;

async function beginAnew(): Promise<void> {
  for (const name of await readdir(place)) await rm(join(place, name), { recursive: true, force: true });
  await mkdir(folder);
  for (const article of inventArticles(beginWith))
    await createFile(join(folder, `${article.id}.md`), writeMarkdown(article));
}

/**
 * Starts a bot, and kills it so many milliseconds after it has answered from the expected articles; from its very start when it
 * need not answer.
 */
async function liveFor(milliseconds: number, expected: string | null): Promise<void> {
  const words = [
    "--import",
    "tsx",
    join(import.meta.dirname, "busy-owner.ts"),
    folder,
    String(Math.trunc(Math.random() * 1e9)),
  ];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  if (expected !== null) {
    const lines = createInterface({ input: child.stdout });
    const [line] = await Promise.race([once(lines, "line"), exit.then(() => ["ended"])]);
    const [passages, digest, snapshot] = String(line).split(" ");
    if (passages !== "1" || digest !== expected) fault(`the start said ${line}, expected 1 ${expected}`);
    if (snapshot === "used") counts.fromSnapshot += 1;
    if (snapshot === "unfit") fault("the snapshot was not whole");
  }
  const ended = await Promise.race([sleep(milliseconds).then(() => false), exit.then(() => true)]);
  if (ended) fault("ended by itself");
  child.kill("SIGKILL");
  await exit;
  const isHalf = (name: string) => name.includes(`-${child.pid}-`) && name.endsWith(".tmp");
  if ((await readdir(place)).some(isHalf)) counts.halfSnapshots += 1;
  if ((await readdir(folder)).some(isHalf)) counts.halfArticles += 1;
  counts[expected === null ? "starting" : "working"] += 1;
}

async function digestStanding(): Promise<string> {
  return digestOf((await readCorpus(folder)).articles.filter(({ retracted }) => !retracted));
}

/** Every article is one of its versions, word for word, and nothing else is there. */
async function checkCorpus(time: number): Promise<void> {
  const { articles, problems } = await readCorpus(folder);
  counts.largest = Math.max(counts.largest, articles.length);
  for (const { file, message } of problems) fault(`after kill ${time}: ${file} ${message}`);
  if (articles.length < beginWith) fault(`after kill ${time}: ${articles.length} articles are left`);
  for (const article of articles)
    if (!isKnown(article)) fault(`after kill ${time}: ${article.id} is not as it was written`);
}

function isKnown(article: Article): boolean {
  const [original] = inventArticles(1, Number(article.id.replace("invented-", "")));
  return original !== undefined && versionsOf(original).some((version) => isDeepStrictEqual(version, article));
}

function fault(text: string): void {
  counts.faults += 1;
  process.stderr.write(`${text}\n`);
}
