import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../commands/index.ts";
import { parseCommandLine } from "../src/command-line.ts";
import { openCoverage } from "../src/program/open-coverage.ts";
import { answerLine } from "../src/terminal/answer-line.ts";
import { renderText } from "../src/terminal/render-text.ts";
import { recordedReader } from "./answers/recorded-reader.ts";
import { english, exampleService } from "./bot/example-service.ts";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  encoding: "utf8",
})
  .trim()
  .split("\n");
const blocksOf = (page: string) => Array.from(page.matchAll(/^```\w*\n([\s\S]*?)^```$/gm), ([, block = ""]) => block);

describe("the README", () => {
  it("shows a conversation that the program has word for word", async () => {
    const { archive } = await openCoverage("corpus", { reader: await recordedReader() });
    const conversation = blocksOf(readme).find((block) => block.startsWith("> "));
    const lines = Array.from(conversation?.matchAll(/^> (.*)$/gm) ?? [], ([, line = ""]) => line);
    const answers: string[] = [];
    for (const line of lines) {
      const reply = await answerLine(line, exampleService(commands, archive));
      answers.push(`> ${line}\n${renderText(reply, { width: 110, color: false, words: english })}\n`);
    }
    expect(lines.length).toBeGreaterThan(2);
    expect(conversation).toBe(answers.join("\n"));
  });

  it("lists every command, as Discord describes it", () => {
    const rows = Array.from(readme.matchAll(/^\| `\/([\w-]+)[^|]*` \| (.*) \|$/gm), ([, name, text]) => [name, text]);
    expect(rows).toEqual(commands.filter(({ listed }) => listed).map(({ name, description }) => [name, description]));
  });

  it("starts the program only in ways that it takes", () => {
    const starts = Array.from(
      readme.matchAll(/npm start(?: --silent)?(?: -- ([^#<`|\n]*))?/g),
      ([, words = ""]) => words,
    );
    expect(starts.length).toBeGreaterThan(3);
    for (const words of starts)
      expect(parseCommandLine(words.trim().split(/\s+/).filter(Boolean)).kind).not.toBe("help");
  });
});

// It is no optional peer in package.json: npm would take the command that installs it for done, and do nothing.
it("names OpenSearch's client, which is not installed with the program, everywhere in one release", () => {
  const name = "@opensearch-project/opensearch@";
  const naming = execFileSync("git", ["grep", "-hF", name], { encoding: "utf8" });
  const releases = naming
    .split(name)
    .slice(1)
    .map((rest) => /^[\d.]*\d/.exec(rest)?.[0])
    .filter((release) => release !== undefined);
  expect(releases.length).toBeGreaterThan(2);
  expect(new Set(releases).size).toBe(1);
});

describe.each(pages)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  it("links only to what is there", () => {
    const targets = Array.from(text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g), ([, target = ""]) => target);
    const missing = targets.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(page), target)));
    expect(missing).toEqual([]);
  });

  it("names only npm scripts that there are", () => {
    const named = Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, script = ""]) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
