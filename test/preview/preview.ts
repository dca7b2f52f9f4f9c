import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { askBot } from "./ask-bot.ts";
import { readPage, takePicture } from "./browser.ts";
import { everyCommand, trickyCoverage } from "./conversations.ts";
import { desktop, phone, renderPage, type Screen, type Shown } from "./render-page.ts";

/**
 * `npm run preview`: writes a page with the bot's answers as Discord shows them, and says where it is.
 * `npm run preview -- --pictures test/preview/pictures` takes the pictures of the README; needs Chromium.
 */
const { values } = parseArgs({ options: { pictures: { type: "string" } } });
const pictured = [
  ["ask", "/ask question: when"],
  ["unsure", "/ask question: what did jay z"],
  ["not-said", "/ask question: how tall"],
  ["not-covered", "/ask question: who won"],
  ["quotes", "/quotes person"],
  ["check", "/check quote: My son"],
  ["real", "/check quote: It is heartbreaking"],
  ["not-found", "/check quote: I will sell"],
  ["latest", "/latest"],
  ["help", "/help"],
] as const;
const screens: Readonly<Record<string, Screen>> = {
  "": desktop,
  "-phone": phone,
  "-light": { ...desktop, theme: "light" },
};
const page = join(tmpdir(), "verbatim-preview.html");
const common = await askBot(await everyCommand());
const all = [...common, ...(await askBot(trickyCoverage))];

if (values.pictures !== undefined) await takePictures(common, values.pictures);
await writeFile(page, renderPage(all));
process.stdout.write(`${all.length} answers: ${pathToFileURL(page).href}\n`);

/** Each reply once on a desktop and once on a phone, and two in the light. */
async function takePictures(shown: readonly Shown[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, start] of pictured) {
    const one = shown.filter(({ typed }) => typed.startsWith(start)).slice(0, 1);
    for (const [suffix, screen] of Object.entries(screens)) {
      if (suffix === "-light" && name !== "ask" && name !== "check") continue;
      await writeFile(page, renderPage(one, screen));
      const height = Number(/data-height="(\d+)"/.exec(await readPage(page))?.[1]);
      await takePicture(page, join(folder, `${name}${suffix}.png`), height, screen.width);
    }
  }
}
