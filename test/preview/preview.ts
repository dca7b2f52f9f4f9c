import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { askBot } from "./ask-bot.ts";
import { readPage, takePicture } from "./browser.ts";
import { everyCommand, trickyCoverage } from "./conversations.ts";
import { renderPage, type Shown } from "./render-page.ts";

/**
 * `npm run preview`: writes a page with the bot's answers as Discord shows them, and says where it is.
 * `npm run preview -- --pictures test/preview/pictures` takes the pictures of the README; needs Chromium.
 */
const { values } = parseArgs({ options: { pictures: { type: "string" } } });
const page = join(tmpdir(), "verbatim-preview.html");
const common = await askBot(await everyCommand());
const all = [...common, ...(await askBot(trickyCoverage))];

if (values.pictures !== undefined) await takePictures(common, values.pictures);
await writeFile(page, renderPage(all));
process.stdout.write(`${all.length} answers: ${pathToFileURL(page).href}\n`);

/** One picture a command that the README shows. */
async function takePictures(shown: readonly Shown[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, start] of [
    ["ask", "/ask question: when"],
    ["quotes", "/quotes"],
  ] as const) {
    await writeFile(page, renderPage(shown.filter(({ typed }) => typed.startsWith(start))));
    const height = Number(/data-height="(\d+)"/.exec(await readPage(page))?.[1]);
    await takePicture(page, join(folder, `${name}.png`), height);
  }
}
