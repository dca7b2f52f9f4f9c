import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const files = ["commands", "src/bot", "src/discord", "src/terminal"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("languages/"))
    .map((file) => `${folder}/${file}`),
);

/** English names, descriptions and examples of commands; what is thrown, logged, or told whoever runs the bot. */
const notSaid = /(?:description:|\.describe\(|menu: \{ name:|question:|Error\(|log\.\w+\(|onFatal\()\s*$/;

/** A command's own words, which the languages translate. */
const ownWords = /^ {2}words: \{\n[\s\S]*?^ {2}\},$/gm;

/** Two words at least, in quotation marks: what a person might read. */
function sentencesIn(file: string): readonly string[] {
  const code = readFileSync(file, "utf8")
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
    .replace(ownWords, "");
  return Array.from(code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`([^`\n]*)`/g)).flatMap(({ 1: text, 2: template, index }) => {
    const sentence = text ?? template?.replace(/\$\{[^}]*\}/g, "…") ?? "";
    const isSaid = /\p{L}{2,} \p{L}{2,}/u.test(sentence) && !notSaid.test(code.slice(0, index));
    return isSaid ? [sentence] : [];
  });
}

/** The English of options that Discord adds, and what is logged or found out, not said. */
const known: Readonly<Record<string, readonly string[]>> = {
  "src/discord/interaction/delivery-options.ts": [
    "Only you see the answer",
    "The answer as plain text, without buttons",
  ],
  "src/discord/event-log.ts": ["not an error"],
  "src/discord/interaction/overruns.ts": [
    "… characters of text",
    "a text of nothing",
    "no text at all",
    "an address of … characters",
  ],
  "src/discord/connection/start.ts": ["commands registered", "commands unchanged"],
  "src/terminal/overview.ts": ["/ask question: what did … say? limit: 1"],
};

describe("what a reader is told", () => {
  it.each(files)("comes from the languages' tables, not from %s", (file) => {
    expect(sentencesIn(file)).toEqual(known[file] ?? []);
  });
});
