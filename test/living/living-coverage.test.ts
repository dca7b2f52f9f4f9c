import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { ask } from "../../commands/ask.ts";
import { check } from "../../commands/check.ts";
import { corrections } from "../../commands/corrections.ts";
import { quotes } from "../../commands/quotes.ts";
import { source } from "../../commands/source.ts";
import { sources } from "../../commands/sources.ts";
import { status } from "../../commands/status.ts";
import type { Archive } from "../../src/archive/archive.ts";
import type { Bot, Command } from "../../src/bot/command.ts";
import { type LivingCoverage, openLivingCoverage } from "../../src/living/living-coverage.ts";
import { watchFolders } from "../../src/living/watch-folders.ts";
import { openMiniSearchEngine } from "../../src/search/minisearch-index.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { english } from "../bot/example-service.ts";

type Files = Readonly<Record<string, string>>;

const bridge = "date 2024-03-05 “The harbour bridge will close on Monday,” said the mayor, Anna Example.\n\nIt is old.";
const ferry = "date 2024-03-06 “The ferry will sail all night,” said the captain, Ben Beispiel.";

async function withCorpus(files: Files, test: (coverage: LivingCoverage, folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-living-"));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const now = () => new Date("2024-03-10T14:05:00Z");
    const { coverage } = await openLivingCoverage({ path: folder, openEngine: openMiniSearchEngine, now });
    await test(coverage, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function show(
  command: Command,
  archive: Archive,
  options: Readonly<Record<string, unknown>> = {},
  asker: Bot["asker"] = "anybody",
) {
  const bot = { commands: [], version: "1.0.0", words: english, asker, today: () => "2024-10-20" };
  return renderText(await command.answer(options, archive, bot), { color: false, width: null, words: english });
}

describe("a coverage that follows its corpus", () => {
  it("answers from a new article after a reload, while an older archive stays as it was", async () => {
    await withCorpus({ "a.txt": bridge }, async (coverage, folder) => {
      const before = coverage.archive();
      await writeFile(join(folder, "b.txt"), ferry);
      expect(await coverage.reload()).toMatchObject({ kind: "reloaded", articles: 2 });
      expect(await show(quotes, coverage.archive(), { person: "Ben Beispiel" })).toContain(
        "The ferry will sail all night",
      );
      expect(before.sources.size).toBe(1);
    });
  });

  it("reads only what changed: other articles and what was read of them stay the same objects", async () => {
    await withCorpus({ "a.txt": bridge, "b.txt": ferry }, async (coverage, folder) => {
      const kept = coverage.archive().sources.get("a");
      await writeFile(join(folder, "b.txt"), ferry.replace("all night", "by day"));
      await coverage.reload();
      expect(coverage.archive().sources.get("a")?.article).toBe(kept?.article);
      expect(coverage.archive().sources.get("a")?.passages).toBe(kept?.passages);
      expect(coverage.archive().sources.get("b")?.article.body).toContain("by day");
    });
  });

  it("does nothing when nothing changed", async () => {
    await withCorpus({ "a.txt": bridge }, async (coverage) => {
      const before = coverage.archive();
      expect(await coverage.reload()).toEqual({ kind: "unchanged" });
      expect(coverage.archive()).toBe(before);
    });
  });

  it("has deleted words in no answer even before the new archive is ready", async () => {
    await withCorpus({ "a.txt": bridge, "b.txt": ferry }, async (coverage, folder) => {
      const seen: string[] = [];
      await rm(join(folder, "b.txt"));
      const reloading = coverage.reload();
      await vi.waitFor(() => expect(coverage.archive().sources.size).toBe(1), { timeout: 60_000, interval: 5 });
      const early = coverage.archive();
      await reloading;
      for (const archive of [early, coverage.archive()]) {
        seen.push(await show(ask, archive, { question: "when will the ferry sail" }));
        seen.push(await show(quotes, archive, { person: "Ben Beispiel" }), await show(sources, archive));
        seen.push(await show(source, archive, { text: "The ferry will sail" }));
        seen.push(await show(check, archive, { quote: "The ferry will sail" }));
      }
      expect(seen.join("\n")).not.toContain("sail all night");
    });
  });

  it("serves what it had when its folder cannot be read, says so in /status, and comes back", async () => {
    await withCorpus({ "a.txt": bridge }, async (coverage, folder) => {
      await rename(folder, `${folder}-gone`);
      await symlink(folder, folder);
      expect(await coverage.reload()).toMatchObject({ kind: "failed", reason: expect.stringContaining("ELOOP") });
      expect(await show(sources, coverage.archive())).toContain("harbour bridge");
      expect(await show(status, coverage.archive())).toContain("The last reload failed (10 March 2024, 14:05 UTC)");
      await rm(folder);
      await rename(`${folder}-gone`, folder);
      expect((await coverage.reload()).kind).toBe("unchanged");
      expect(await show(status, coverage.archive())).not.toContain("failed");
    });
  });

  it.each<[string, (folder: string) => Promise<unknown>]>([
    ["its folder is removed", (folder) => rm(folder, { recursive: true })],
    ["its folder is moved away", (folder) => rename(folder, `${folder}-gone`)],
    [
      "a file stands where its folder was",
      (folder) => rm(folder, { recursive: true }).then(() => writeFile(folder, "")),
    ],
    ["its last article is deleted", (folder) => rm(join(folder, "a.md"))],
    ["its last article is emptied", (folder) => writeFile(join(folder, "a.md"), "")],
    ["its last article is retracted", (folder) => writeFile(join(folder, "a.md"), retractedBridge)],
    [
      "its last article has no words any more",
      (folder) => writeFile(join(folder, "a.md"), `${retractedBridge.slice(0, 47)}---\n\n`),
    ],
  ])("says that no articles are loaded when %s, and answers again when they are back", async (_what, takeAway) => {
    await withCorpus({ "a.md": corrected }, async (coverage, folder) => {
      try {
        await takeAway(folder);
        expect(await coverage.reload()).toMatchObject({ kind: "reloaded", articles: 0 });
        for (const [command, options] of [
          [ask, { question: "when will the bridge close" }],
          [quotes, { person: "Anna Example" }],
          [check, { quote: "The harbour bridge will close on Monday" }],
          [source, { text: "The harbour bridge will close" }],
          [sources, {}],
          [status, {}],
        ] as const) {
          const shown = await show(command, coverage.archive(), options);
          expect(shown).toContain("No articles are loaded");
          expect(shown).not.toMatch(/Anna|harbour bridge/);
        }
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder);
        await writeFile(join(folder, "a.md"), corrected);
        expect(await coverage.reload()).toMatchObject({ kind: "reloaded", articles: 1 });
        expect(await show(ask, coverage.archive(), { question: "when will the bridge close" })).toContain("Monday");
      } finally {
        await rm(`${folder}-gone`, { recursive: true, force: true });
      }
    });
  });

  it("says the same when its one file is deleted, and answers again when it is back", async () => {
    await withCorpus({ "a.txt": bridge }, async (_whole, folder) => {
      const path = join(folder, "a.txt");
      const { coverage } = await openLivingCoverage({ path, openEngine: openMiniSearchEngine, now: () => new Date(0) });
      await rm(path);
      expect(await coverage.reload()).toMatchObject({ kind: "reloaded", articles: 0 });
      expect(await show(sources, coverage.archive())).toContain("No articles are loaded");
      expect(await coverage.reload()).toEqual({ kind: "unchanged" });
      await writeFile(path, bridge);
      expect(await coverage.reload()).toMatchObject({ kind: "reloaded", articles: 1 });
    });
  });

  it("begins with nothing, and answers when there are articles", async () => {
    await withCorpus({}, async (coverage, folder) => {
      expect(await show(ask, coverage.archive(), { question: "when will the bridge close" })).toContain(
        "No articles are loaded",
      );
      await writeFile(join(folder, "a.txt"), bridge);
      await coverage.reload();
      expect(await show(ask, coverage.archive(), { question: "when will the bridge close" })).toContain("Monday");
    });
  });

  it("counts the problems of its files in /status", async () => {
    await withCorpus({ "a.txt": bridge, "b.txt": "no date" }, async (coverage) => {
      const shown = await show(status, coverage.archive());
      expect(shown).toContain("1 article from 5 March 2024");
      expect(shown).toContain("Loaded 10 March 2024, 14:05 UTC");
      expect(shown).toContain("1 problem in the files");
      expect(shown).not.toContain("b.txt");
    });
  });

  it("names them in /status to whoever runs the bot: the first twenty, and how many more there are", async () => {
    const lines = Array.from({ length: 25 }, (_, at) => `{"broken": ${at}`);
    await withCorpus({ "a.txt": bridge, "b.jsonl": lines.join("\n") }, async (coverage) => {
      const shown = await show(status, coverage.archive(), {}, "manager");
      expect(shown.match(/b\.jsonl:\d+ /g)).toHaveLength(20);
      expect(shown).toMatch(/^b\.jsonl:1 /m);
      expect(shown).toContain("25 problems in the files");
      expect(shown).toContain("and 5 more");
    });
  });
});

const retractedBridge = `---\ntitle: Bridge\npublishedOn: 2024-03-05\nretracted: 2024-03-08 It was made up.\n---\n${bridge.slice(16)}`;
const corrected = `---\ntitle: Bridge\npublishedOn: 2024-03-05\ncorrected: 2024-03-07 It closes on Tuesday.\n---\n${bridge.slice(16)}`;
const retracted = `---\ntitle: Ferry\npublishedOn: 2024-03-06\nretracted: 2024-03-08 The captain never said so.\n---\n${ferry.slice(16)}`;

describe("what became of an article", () => {
  it("stands with every quotation from a corrected one", async () => {
    await withCorpus({ "a.md": corrected }, async (coverage) => {
      for (const shown of [
        await show(quotes, coverage.archive(), { person: "Anna Example" }),
        await show(ask, coverage.archive(), { question: "when will the bridge close" }),
        await show(sources, coverage.archive()),
      ])
        expect(shown).toContain("corrected on 7 March 2024: It closes on Tuesday.");
    });
  });

  it("keeps a retracted one out of every answer, and names it under /corrections", async () => {
    await withCorpus({ "a.md": corrected, "b.md": retracted }, async (coverage) => {
      const archive = coverage.archive();
      expect(await show(ask, archive, { question: "will the ferry sail all night" })).not.toContain("sail all night");
      expect(await show(quotes, archive, { person: "Ben Beispiel" })).not.toContain("sail all night");
      expect(await show(corrections, archive)).toBe(
        [
          "2 changes",
          "Ferry · 6 March 2024 · retracted on 8 March 2024: The captain never said so.",
          "Bridge · 5 March 2024 · corrected on 7 March 2024: It closes on Tuesday.",
        ].join("\n"),
      );
    });
  });

  it("keeps a replaced one out of every answer, and says what replaced it", async () => {
    const newer = `---\ntitle: Bridge, again\npublishedOn: 2024-03-07\nsupersedes: a\n---\nThe bridge closes on Tuesday.`;
    await withCorpus({ "a.md": corrected, "b.md": newer }, async (coverage) => {
      expect([...coverage.archive().sources.keys()]).toEqual(["b"]);
      expect(await show(corrections, coverage.archive())).toContain("replaced by “Bridge, again”");
    });
  });

  it("is nothing, mostly", async () => {
    await withCorpus({ "a.txt": bridge }, async (coverage) => {
      expect(await show(corrections, coverage.archive())).toBe("No corrections or retractions.");
    });
  });

  it("takes effect when a running coverage is told of it", async () => {
    await withCorpus({ "a.md": corrected, "b.txt": ferry }, async (coverage, folder) => {
      await writeFile(join(folder, "b.md"), retracted.replace("---\ntitle", "---\nid: b\ntitle"));
      await rm(join(folder, "b.txt"));
      await coverage.reload();
      expect(await show(quotes, coverage.archive(), { person: "Ben Beispiel" })).not.toContain("sail all night");
    });
  });
});

/** A coverage whose next archive is not opened before it is let. */
async function withGate(
  files: Files,
  test: (
    coverage: LivingCoverage,
    folder: string,
    gate: { untilHeld: () => Promise<void>; open: () => void },
  ) => Promise<void>,
) {
  await withCorpus(files, async (_whole, path) => {
    const build = openMiniSearchEngine();
    let held: Promise<void> | null = null;
    let hold: () => void = () => undefined;
    let open: () => void = () => undefined;
    let isHeld = Promise.resolve();
    const openEngine =
      () =>
      async (...given: Parameters<typeof build>) => {
        hold();
        await held;
        return build(...given);
      };
    const { coverage } = await openLivingCoverage({ path, openEngine, now: () => new Date(0) });
    held = new Promise((resolve) => {
      open = resolve;
    });
    isHeld = new Promise((resolve) => {
      hold = resolve;
    });
    try {
      await test(coverage, path, { untilHeld: () => isHeld, open: () => open() });
    } finally {
      open();
    }
  });
}

const twice = [
  `{"id":"bridge","title":"Bridge","publisher":"Post","author":"Cy Doe","publishedOn":"2024-03-05","url":"https://example.org/a","body":"“The bridge will close,” said Anna Example."}`,
  `{"id":"ferry","title":"Ferry","publishedOn":"2024-03-06","body":"“The ferry will sail,” said Ben Beispiel."}`,
] as const;

describe("while a newer archive is opened", () => {
  const [changed, kept] = twice;
  it.each<[string, (folder: string) => Promise<unknown>]>([
    ["deleted", (folder) => writeFile(join(folder, "a.jsonl"), kept)],
    [
      "deleted with its file",
      (folder) => rm(join(folder, "a.jsonl")).then(() => writeFile(join(folder, "b.jsonl"), kept)),
    ],
    ...(
      [
        ["words", "will close", "may close"],
        ["title", `"title":"Bridge"`, `"title":"The bridge"`],
        ["title, which is taken away", `"title":"Bridge",`, ""],
        ["publisher", `"Post"`, `"Herald"`],
        ["author", "Cy Doe", "Di Roe"],
        ["day", "2024-03-05", "2024-03-04"],
        ["address", "org/a", "org/b"],
        ["correction", `"title"`, `"corrected":"2024-03-07 It closes later.","title"`],
        ["retraction", `"title"`, `"retracted":"2024-03-07 It was made up.","title"`],
        ["id", `"id":"bridge"`, `"id":"bridge-2"`],
      ] as const
    ).map(([what, from, to]): [string, (folder: string) => Promise<unknown>] => [
      `changed: its ${what}`,
      (folder) => writeFile(join(folder, "a.jsonl"), `${changed.replace(from, to)}\n${kept}`),
    ]),
    [
      "replaced",
      (folder) =>
        writeFile(
          join(folder, "b.jsonl"),
          `{"id":"new","title":"New","publishedOn":"2024-03-07","supersedes":["bridge"],"body":"It stays open."}`,
        ),
    ],
  ])("an article that was %s is served no more, and the others are", async (_how, change) => {
    await withGate({ "a.jsonl": twice.join("\n") }, async (coverage, folder, gate) => {
      expect([...coverage.archive().sources.keys()].toSorted()).toEqual(["bridge", "ferry"]);
      await change(folder);
      const reloading = coverage.reload();
      await gate.untilHeld();
      expect([...coverage.archive().sources.keys()]).toEqual(["ferry"]);
      expect(await show(quotes, coverage.archive(), { person: "Ben Beispiel" })).toContain("will sail");
      gate.open();
      expect((await reloading).kind).toBe("reloaded");
    });
  });

  it("an article that goes meanwhile is served no more either, then or when the newer archive is there", async () => {
    await withGate({ "a.jsonl": twice[0], "b.jsonl": twice[1] }, async (coverage, folder, gate) => {
      await writeFile(join(folder, "c.txt"), ferry);
      const reloading = coverage.reload();
      await gate.untilHeld();
      await rm(join(folder, "a.jsonl"));
      await coverage.takeOutGone();
      expect([...coverage.archive().sources.keys()]).toEqual(["ferry"]);
      gate.open();
      await reloading;
      expect([...coverage.archive().sources.keys()].toSorted()).toEqual(["c", "ferry"]);
      await writeFile(join(folder, "a.jsonl"), twice[0]);
      expect(await coverage.reload()).toMatchObject({ kind: "reloaded", articles: 3 });
    });
  });

  it("one that fails is tried again, although the corpus is then as it was at the beginning", async () => {
    await withCorpus({ "a.jsonl": twice[0], "b.jsonl": twice[1] }, async (_whole, path) => {
      const build = openMiniSearchEngine();
      let fails = false;
      const openEngine =
        () =>
        async (...given: Parameters<typeof build>) => {
          if (fails) throw new Error("no node answers");
          return build(...given);
        };
      const { coverage } = await openLivingCoverage({ path, openEngine, now: () => new Date(0) });
      await rm(join(path, "a.jsonl"));
      fails = true;
      expect(await coverage.reload()).toEqual({ kind: "failed", reason: "no node answers" });
      expect([...coverage.archive().sources.keys()]).toEqual(["ferry"]);
      await writeFile(join(path, "a.jsonl"), twice[0]);
      fails = false;
      expect(await coverage.reload()).toMatchObject({ kind: "reloaded", articles: 2 });
    });
  });
});

describe("watching a folder", () => {
  const options = { settleMs: 10, lookMs: 60_000 };
  type Change = (folder: string) => Promise<unknown>;
  /** Makes one change after another in a folder, and waits until each is told of. What is watched is the folder, or a path below it. */
  const watchingFor = (changes: readonly Change[], watched = "") =>
    withCorpus({ "a.txt": bridge }, async (_coverage, folder) => {
      let calls = 0;
      const count = async () => {
        calls += 1;
      };
      const watching = watchFolders(join(folder, watched), count, options);
      let before = await firstLook(() => calls);
      for (const change of changes) {
        await change(folder);
        await vi.waitFor(() => expect(calls).toBeGreaterThan(before), { timeout: 60_000 });
        before = calls;
      }
      watching.close();
    });

  it.each<[string, Change]>([
    ["a new file", (folder) => writeFile(join(folder, "b.txt"), ferry)],
    ["a changed file", (folder) => writeFile(join(folder, "a.txt"), ferry)],
    ["a deleted file", (folder) => rm(join(folder, "a.txt"))],
    [
      "a file that takes another's place",
      async (folder) => {
        await writeFile(join(folder, ".b"), ferry);
        await rename(join(folder, ".b"), join(folder, "a.txt"));
      },
    ],
    ["a new folder", (folder) => mkdir(join(folder, "sub"))],
    ["a new link", (folder) => symlink("a.txt", join(folder, "c.txt"))],
  ])("tells of %s", async (_what, change) => {
    await watchingFor([change]);
  });

  it("tells of changes in a folder that came later", async () => {
    await watchingFor([
      (folder) => mkdir(join(folder, "sub")),
      (folder) => writeFile(join(folder, "sub/b.txt"), ferry),
    ]);
  });

  it("tells of changes to a corpus that is one file", async () => {
    await watchingFor([(folder) => writeFile(join(folder, "a.txt"), ferry)], "a.txt");
  });

  it("tells of more changes while a call is under way", async () => {
    await withCorpus({ "a.txt": bridge }, async (_coverage, folder) => {
      let [calls, more] = [0, 0];
      let finish: () => void = () => undefined;
      const first = () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        });
      const watching = watchFolders(
        folder,
        async () => {
          calls += 1;
          if (calls === 1) await first();
        },
        options,
        async () => {
          more += 1;
        },
      );
      await firstLook(() => calls);
      await rm(join(folder, "a.txt"));
      await vi.waitFor(() => expect(more).toBeGreaterThan(0), { timeout: 60_000 });
      expect(calls).toBe(1);
      finish();
      await vi.waitFor(() => expect(calls).toBe(2), { timeout: 60_000 });
      watching.close();
    });
  });

  it("calls once at a time", async () => {
    await withCorpus({ "a.txt": bridge }, async (_coverage, folder) => {
      let running = 0;
      let most = 0;
      let calls = 0;
      const watching = watchFolders(
        folder,
        async () => {
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setTimeout(resolve, 30));
          running -= 1;
          calls += 1;
        },
        { settleMs: 1, lookMs: 5 },
      );
      await vi.waitFor(() => expect(calls).toBeGreaterThan(3), { timeout: 60_000 });
      watching.close();
      expect(most).toBe(1);
    });
  });
});

/** Waits for the look that is taken once everything is watched, which may take its time. */
async function firstLook(calls: () => number): Promise<number> {
  await vi.waitFor(() => expect(calls()).toBeGreaterThan(0), { timeout: 60_000 });
  return calls();
}
