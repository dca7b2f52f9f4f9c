import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { commands } from "../commands/index.ts";
import { defineCommand } from "../src/bot/command.ts";
import { logBugs, openLog } from "../src/program/log.ts";
import { eventually, withBot } from "./discord/harness.ts";
import { shownMessage, waitFor } from "./discord/loopback/exchange.ts";
import type { Loopback } from "./discord/loopback/loopback.ts";

/** Stands in everything that a person types here, and must stand nowhere in the log. */
const marker = "zanzibarquux";

/** Has a bug that repeats what it was given, in its message and in what looks like a place. */
const leaky = defineCommand({
  name: "leaky",
  description: "Throw what was typed",
  options: z.object({ text: z.string().describe("What to throw") }),
  answer({ text }) {
    throw new TypeError(`cannot read ${text}\n    at ${text} (${text}:1:1)\n${text}`);
  },
});

/** Everything that a person can type, right and wrong; each waits until Discord has the answer. */
async function typeEverywhere(discord: Loopback): Promise<void> {
  const typed = [
    ["ask", { question: `what did ${marker} say` }],
    ["ask", { question: marker, limit: 99 }],
    ["check", { quote: `“${marker}”`, speaker: marker }],
    ["quotes", { person: marker, about: marker }],
    ["sources", { article: marker, private: true }],
    ["leaky", { text: marker }],
  ] as const;
  for (const [name, options] of typed) await shownMessage(discord.command(name, options));
  await waitFor(discord.autocomplete("quotes", { person: marker }), ({ callback }) => callback);
}

describe("the log", () => {
  it.each(["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const)(
    "holds nothing of what was typed, and no token, at the level %s",
    async (logLevel) => {
      let written = "";
      const tokens: string[] = [];
      const destination = {
        write(line: string) {
          written += line;
        },
      };
      await withBot(
        {
          commands: [...commands, leaky],
          before({ world, levers }) {
            tokens.push(world.token);
            levers.faults.push({ route: "callback", what: { kind: "status", status: 500 }, count: 2 });
          },
          ...logged(openLog({ logLevel, discordToken: null }, destination)),
        },
        async ({ discord }) => {
          await typeEverywhere(discord);
          tokens.push(...discord.exchanges.keys());
          if (logLevel === "info") await eventually(() => expect(written).toContain('"bug"'));
        },
      );
      expect(written).not.toContain(marker);
      for (const token of tokens) expect(written).not.toContain(token);
      expect(written === "").toBe(logLevel === "silent" || logLevel === "fatal");
    },
  );

  it("holds no password and no key of a search engine, wherever one would stand", () => {
    for (const credentials of [{ username: "bot", password: marker }, { apiKey: marker }]) {
      let written = "";
      const engine = {
        kind: "opensearch",
        urls: [],
        name: "x",
        caFile: null,
        shards: 1,
        replicas: 0,
        credentials,
      } as const;
      const log = openLog({ logLevel: "trace", discordToken: null, engine }, { write: (line) => (written += line) });
      log.error("search engine not reached", { reason: `user bot with ${marker}`, err: new Error(marker) });
      expect(written).toContain("[secret]");
      expect(written).not.toContain(marker);
    }
  });

  // Of the whole program: test/discord/program.test.ts.

  it("of the terminal holds nothing of what was typed", async () => {
    const env = {
      PATH: process.env["PATH"],
      LOG_LEVEL: "trace",
      DISCORD_TOKEN: "",
      CORPUS: "",
      SNAPSHOT: "off",
      READER: "off",
    };
    const child = spawn(process.execPath, ["src/start.js", "--json"], {
      env,
      stdio: ["pipe", "pipe", "pipe"],
    });
    let logged = "";
    child.stderr.on("data", (chunk) => {
      logged += chunk;
    });
    child.stdout.resume();
    child.stdin.end(`what did ${marker} say\n/check quote: ${marker}\n/${marker}\n`);
    await once(child, "exit");
    expect(logged).not.toContain(marker);
  });
});

function logged(log: ReturnType<typeof openLog>) {
  return { log, reportBug: logBugs(log) };
}
