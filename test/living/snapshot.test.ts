import { execFile } from "node:child_process";
import {
  appendFile,
  chmod,
  copyFile,
  cp,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  unlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { openLivingCoverage } from "../../src/living/living-coverage.ts";
import type { SnapshotEvent, SnapshotOptions } from "../../src/living/snapshot-store.ts";
import { openMiniSearchEngine } from "../../src/search/minisearch-index.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderJson } from "../../src/terminal/render-json.ts";
import { exampleService } from "../bot/example-service.ts";
import { wireStory } from "../coverage/wire-story.ts";

async function withCorpus(test: (place: Place) => Promise<void>) {
  const place = await makePlace();
  try {
    await test(place);
  } finally {
    await remove(place);
  }
}

/** A folder with the two shipped articles, an article that is retracted, one that is replaced, and a file that is none. */
async function makePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-snapshot-"));
  const corpus = join(folder, "corpus");
  await cp("corpus", corpus, { recursive: true });
  await writeFile(join(corpus, "bridge.txt"), bridge);
  await writeFile(
    join(corpus, "gone.md"),
    "---\npublishedOn: 2024-03-01\nretracted: 2024-03-02 It was wrong.\n---\nThe pier fell.\n",
  );
  await writeFile(join(corpus, "blank.md"), "---\npublishedOn: 2024-03-01\nid: blank\n---\n\n");
  await writeFile(join(corpus, "none.txt"), "no date here");
  return { corpus, path: join(folder, "corpus.snapshot"), folder };
}

function remove({ folder }: Place): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

interface Written {
  readonly place: Place;
  readonly expected: readonly string[];
}

let written: Promise<Written> | null = null;
afterAll(async () => {
  if (written) await remove((await written).place);
});

/** For tests that leave the corpus as it is: the snapshot that a start left of it, and what was answered before. */
async function withWritten(test: (place: Place, expected: readonly string[]) => Promise<void>) {
  written ??= makePlace().then(async (place) => {
    const { coverage, until } = await start(place);
    const expected = await answers(coverage.archive());
    await until("written");
    return { place, expected };
  });
  const { place, expected } = await written;
  const folder = await mkdtemp(join(tmpdir(), "verbatim-snapshot-"));
  const own = { corpus: place.corpus, path: join(folder, "corpus.snapshot"), folder };
  try {
    await copyFile(place.path, own.path);
    await test(own, expected);
  } finally {
    await remove(own);
  }
}

interface Place {
  readonly folder: string;
  readonly corpus: string;
  readonly path: string;
}

const bridge = "date 2024-03-05 “The harbour bridge will close on Monday,” said the mayor, Anna Example.\n\nIt is old.";
const ferry = "date 2024-03-06 “The ferry will sail all night,” said the captain, Anna Example.";

const asked = [
  "/ask question: who is diddys mom",
  "/ask question: when does the harbor brige close",
  "/ask question: how old is cassie",
  "/ask question: what did janice say about the lawsuit",
  "/quotes person: Janice",
  "/quotes person: Anna Example",
  "/people",
  "/people person: Janice",
  "/check quote: The harbour bridge will close on Friday",
  "/sources",
  "/source text: It is old",
  "/corrections",
  "/compare topic: combs",
  "/about",
];

/** Starts as after a stop; `key` is the program's and `events` what came of the snapshot. */
async function start({ corpus, path }: Place, options: Partial<SnapshotOptions> = {}) {
  const events: SnapshotEvent[] = [];
  const { coverage, problems } = await openLivingCoverage({
    path: corpus,
    openEngine: openMiniSearchEngine,
    now: () => new Date("2024-10-10T14:05:00Z"),
    snapshot: { path, key: "key", worthwhileMs: 0, quietMs: 60_000, report: (event) => events.push(event), ...options },
  });
  const kinds = () => events.map(({ kind }) => kind);
  const until = async (kind: SnapshotEvent["kind"]) => {
    for (let tries = 0; !kinds().includes(kind); tries += 1) {
      const { failed } = coverage.archive().loading;
      if (failed || tries > 2000) throw new Error(`no ${kind}: ${failed?.reason ?? JSON.stringify(events)}`);
      await sleep(5);
    }
  };
  return { coverage, problems, events, kinds, until };
}

async function answers(archive: Archive): Promise<readonly string[]> {
  const service = exampleService(commands, archive);
  return Promise.all(asked.map(async (line) => renderJson(await answerLine(line, service))));
}

/** What a start without any snapshot says. */
async function answersAfresh(place: Place): Promise<readonly string[]> {
  const { coverage } = await start({ ...place, path: join(place.folder, "no", "snapshot") }, { use: "read" });
  return answers(coverage.archive());
}

describe("a start from a snapshot", () => {
  it("answers word for word as a start from the files, and reads none of them", async () => {
    await withCorpus(async (place) => {
      const first = await start(place);
      const expected = await answers(first.coverage.archive());
      await first.until("written");
      const second = await start(place);
      expect(second.kinds()).toEqual(["used"]);
      expect(second.problems).toEqual(first.problems);
      expect(await answers(second.coverage.archive())).toEqual(expected);
      expect(expected.join("\n")).toContain("harbour bridge will close");
      expect(expected.join("\n")).not.toContain("pier fell");
    });
  });

  it("that is only to read it leaves none, and leaves one that is there as it is", async () => {
    await withCorpus(async (place) => {
      await start(place, { use: "read" });
      await sleep(300);
      await expect(stat(place.path)).rejects.toThrow("ENOENT");
      await (await start(place)).until("written");
      const before = await readFile(place.path);
      await writeFile(join(place.corpus, "ferry.txt"), ferry);
      const { coverage, kinds } = await start(place, { use: "read" });
      expect(coverage.archive().sources.has("ferry")).toBe(true);
      await sleep(300);
      expect(kinds()).toEqual(["used"]);
      expect(await readFile(place.path)).toEqual(before);
    });
  });

  it("is written although somebody looks meanwhile whether anything has changed, by whoever may", async () => {
    await withCorpus(async (place) => {
      const other = await start(place, { mayWrite: async () => false });
      const { coverage, until } = await start(place);
      expect(await coverage.reload()).toEqual({ kind: "unchanged" });
      await until("written");
      expect(other.kinds()).toEqual([]);
    });
  });

  it("serves nothing of a corpus that was removed meanwhile, and keeps another that has nothing of it", async () => {
    await withCorpus(async (place) => {
      await (await start(place)).until("written");
      const before = (await stat(place.path)).size;
      await rm(place.corpus, { recursive: true });
      const { coverage, until } = await start(place);
      expect(coverage.archive().sources.size).toBe(0);
      expect((await answers(coverage.archive())).join("\n")).not.toMatch(
        /harbour bridge will close on Monday|Janice Combs/,
      );
      await until("written");
      expect((await stat(place.path)).size).toBeLessThan(before / 2);
      const next = await start(place);
      expect([next.kinds(), next.coverage.archive().sources.size]).toEqual([["used"], 0]);
    });
  });

  it("is not made from a file that others may write", async () => {
    await withWritten(async (place) => {
      expect((await stat(place.path)).mode & 0o777).toBe(0o600);
      await chmod(place.path, 0o622);
      const { events, until } = await start(place);
      expect(events).toEqual([{ kind: "unfit", reason: "others may write it" }]);
      await until("written");
      expect((await stat(place.path)).mode & 0o777).toBe(0o600);
    });
  });

  it.each(["a named pipe", "a device"])("is not made from %s", async (kind) => {
    await withCorpus(async (place) => {
      if (kind === "a device") await symlink("/dev/zero", place.path);
      else await promisify(execFile)("mkfifo", [place.path]);
      const { events, coverage } = await start(place);
      expect(events).toEqual([{ kind: "unfit", reason: "it is no regular file" }]);
      expect(coverage.archive().sources.size).toBe(3);
    });
  });

  it("knows which articles carry one text, and so does the reload after it", async () => {
    await withCorpus(async (place) => {
      const print = (name: string, sentences: readonly string[]) =>
        writeFile(join(place.corpus, name), `date 2024-03-07 ${sentences.join(" ")}`);
      await print("wire.txt", wireStory);
      await print("wire-copy.txt", wireStory.slice(0, 8));
      const textOf = (archive: Archive, id: string) => (archive.carriers.get(id) ?? []).map((article) => article.id);
      await (await start(place)).until("written");
      const { coverage, kinds } = await start(place);
      expect(kinds()).toEqual(["used"]);
      expect(textOf(coverage.archive(), "wire")).toEqual(["wire", "wire-copy"]);
      await print("late-copy.txt", ["A paper's own beginning.", ...wireStory]);
      await coverage.reload();
      expect(textOf(coverage.archive(), "wire").toSorted()).toEqual(["late-copy", "wire", "wire-copy"]);
      await unlink(join(place.corpus, "wire.txt"));
      await coverage.reload();
      expect(textOf(coverage.archive(), "late-copy").toSorted()).toEqual(["late-copy", "wire-copy"]);
    });
  });

  it("knows which articles carry a text that was retracted elsewhere, and so does the reload after it", async () => {
    await withCorpus(async (place) => {
      const head = "---\npublishedOn: 2024-03-07\nretracted: 2024-03-08 Untrue.\n---\n";
      await writeFile(join(place.corpus, "wire.md"), `${head}${wireStory.join(" ")}\n`);
      const copy = join(place.corpus, "wire-copy.txt");
      await writeFile(copy, `date 2024-03-07 ${wireStory.join(" ")}`);
      const carrying = (archive: Archive) => Array.from(archive.retractedTexts, ([id, { id: of }]) => [id, of]);
      await (await start(place)).until("written");
      const { coverage, kinds } = await start(place);
      expect(kinds()).toEqual(["used"]);
      expect(carrying(coverage.archive())).toEqual([["wire-copy", "wire"]]);
      await unlink(copy);
      await coverage.reload();
      expect(carrying(coverage.archive())).toEqual([]);
    });
  });

  it.each<[string, (place: Place) => Promise<void>]>([
    ["a new article, by somebody who spoke before", ({ corpus }) => writeFile(join(corpus, "ferry.txt"), ferry)],
    ["a changed article", ({ corpus }) => writeFile(join(corpus, "bridge.txt"), bridge.replace("Monday", "Friday"))],
    ["a deleted article", ({ corpus }) => unlink(join(corpus, "bridge.txt"))],
    [
      "a retracted article",
      ({ corpus }) =>
        writeFile(
          join(corpus, "bridge.txt"),
          `---\npublishedOn: 2024-03-05\nretracted: 2024-03-06 Wrong.\n---\n${bridge}`,
        ),
    ],
    [
      "another table of names",
      ({ corpus }) => appendFile(join(corpus, "aliases.yaml"), "\nAnna Example: [the Boss]\n"),
    ],
  ])("answers from the files as they are now: %s", async (_why, change) => {
    await withCorpus(async (place) => {
      await (await start(place)).until("written");
      await change(place);
      const afresh = await answersAfresh(place);
      const second = await start(place);
      expect(await answers(second.coverage.archive())).toEqual(afresh);
      await second.until("written");
      const third = await start(place);
      expect(third.kinds()).toEqual(["used"]);
      expect(await answers(third.coverage.archive())).toEqual(afresh);
    });
  });

  it("goes on following the corpus, and keeps another snapshot when nothing has changed for a while", async () => {
    await withCorpus(async (place) => {
      await (await start(place)).until("written");
      const { coverage, until } = await start(place, { quietMs: 1 });
      await writeFile(join(place.corpus, "ferry.txt"), ferry);
      await unlink(join(place.corpus, "bridge.txt"));
      expect(await coverage.reload()).toMatchObject({ kind: "reloaded", articles: 3 });
      const afresh = await answersAfresh(place);
      expect(await answers(coverage.archive())).toEqual(afresh);
      await until("written");
      const next = await start(place);
      expect(next.kinds()).toEqual(["used"]);
      expect(await answers(next.coverage.archive())).toEqual(afresh);
    });
  });
});

describe("a snapshot that does not fit", () => {
  it.each<[string, (path: string) => Promise<void>]>([
    ["cut short", async (path) => truncate(path, (await stat(path)).size - 100)],
    ["empty", (path) => writeFile(path, "")],
    ["something else", (path) => writeFile(path, "x".repeat(5000))],
    ["damaged in its middle", async (path) => flip(path, 0.5)],
    ["damaged near its beginning", async (path) => flip(path, 0.05)],
  ])("is noticed, said and replaced: %s", async (_why, damage) => {
    await withWritten(async (place, expected) => {
      await damage(place.path);
      const second = await start(place);
      expect(second.kinds()).toEqual(["unfit"]);
      expect(await answers(second.coverage.archive())).toEqual(expected);
      await second.until("written");
      expect((await start(place)).kinds()).toEqual(["used"]);
    });
  });

  it("is one of another program", async () => {
    await withWritten(async (place) => {
      expect((await start(place, { key: "newer program" })).kinds()[0]).toBe("unfit");
    });
  });

  it("is none where none can be written: the coverage is served, and why is said", async () => {
    await withCorpus(async (place) => {
      const { coverage, events, until } = await start({ ...place, path: join(place.corpus, "none.txt", "snapshot") });
      await until("failed");
      expect(events.at(-1)).toMatchObject({ kind: "failed", reason: expect.stringContaining("none.txt") });
      expect(coverage.archive().sources.size).toBe(3);
    });
  });

  it("is not made of a coverage that opens fast enough", async () => {
    await withCorpus(async (place) => {
      const { coverage } = await start(place, { worthwhileMs: 60_000, quietMs: 1 });
      await writeFile(join(place.corpus, "ferry.txt"), ferry);
      await coverage.reload();
      await sleep(50);
      expect(await readdir(place.folder)).toEqual(["corpus"]);
    });
  });
});

describe("a snapshot that is damaged while it is used", () => {
  const damages: [string, (path: string) => Promise<void>][] = [
    [
      "every byte is another",
      async (path) =>
        writeFile(
          path,
          (await readFile(path)).map((byte) => byte ^ 1),
        ),
    ],
    ["it is emptied", (path) => truncate(path, 0)],
    ["it is cut in its middle", async (path) => truncate(path, (await stat(path)).size >> 1)],
    ["it is cut near its end", async (path) => truncate(path, (await stat(path)).size - 8000)],
    ["it is something else, and longer", (path) => writeFile(path, "x".repeat(1_000_000))],
    ["others wrote in its first half", async (path) => overwrite(path, 0, 0.5)],
    ["others wrote in its second half", async (path) => overwrite(path, 0.5, 1)],
  ];

  it.each(damages)("is left and written anew, and every answer is of the articles: %s", async (_why, damage) => {
    await withWritten(async (place, expected) => {
      const { coverage, kinds, until } = await start(place);
      await damage(place.path);
      const service = { ...exampleService(commands, coverage.archive()), ...coverage };
      for (const [at, line] of asked.entries())
        expect(renderJson(await answerLine(line, service)), line).toBe(expected[at]);
      await coverage.reload();
      expect(await answers(coverage.archive())).toEqual(expected);
      // Damage that no question met is found when the next coverage is written.
      if (!kinds().includes("damaged")) return;
      expect(kinds().filter((kind) => kind === "damaged")).toHaveLength(1);
      await until("written");
      expect((await start(place)).kinds()).toEqual(["used"]);
    });
  });

  it("gives up what was deleted or changed at once, although what is left of it can hardly be read", async () => {
    await withCorpus(async (place) => {
      await (await start(place)).until("written");
      const { coverage } = await start(place);
      await truncate(place.path, 0);
      await unlink(join(place.corpus, "bridge.txt"));
      await appendFile(join(place.corpus, "000_875932236bdd36b1.txt"), " And so on.");
      await coverage.takeOutGone();
      expect([...coverage.archive().sources.keys()]).not.toContain("bridge");
      await coverage.reload();
      expect(await answers(coverage.archive())).toEqual(await answersAfresh(place));
    });
  });

  it("is read anew when the corpus, which was out of reach then, is back", async () => {
    await withCorpus(async (place) => {
      const first = await start(place);
      const expected = await answers(first.coverage.archive());
      await first.until("written");
      const { coverage } = await start(place);
      await truncate(place.path, 0);
      await rename(place.corpus, join(place.folder, "away"));
      await symlink(place.corpus, place.corpus);
      const service = { ...exampleService(commands, coverage.archive()), ...coverage };
      const refused = await answerLine("/quotes person: Anna Example", service);
      expect(renderJson(refused)).toContain("can't be reached right now");
      await unlink(place.corpus);
      await rename(join(place.folder, "away"), place.corpus);
      await coverage.reload();
      expect(await answers(coverage.archive())).toEqual(expected);
    });
  });
});

async function overwrite(path: string, from: number, to: number): Promise<void> {
  const bytes = await readFile(path);
  bytes.fill(0x5a, Math.floor(bytes.length * from), Math.floor(bytes.length * to));
  await writeFile(path, bytes);
}

async function flip(path: string, where: number): Promise<void> {
  const bytes = await readFile(path);
  const at = Math.floor(bytes.length * where);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}
