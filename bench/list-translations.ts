import { commands } from "../commands/index.ts";
import { languages } from "../src/bot/languages/languages.ts";
import { listMissing } from "../src/bot/missing-translations.ts";

// Prints what each language lacks of the commands' names and words, and says in English.
for (const { tag, speak } of languages.slice(1)) {
  const missing = listMissing(commands, speak().commandNames);
  process.stdout.write(`${tag}: ${missing.length === 0 ? "nothing is missing" : missing.join(", ")}\n`);
}
