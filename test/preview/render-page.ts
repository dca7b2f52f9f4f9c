import { readFileSync } from "node:fs";
import { escapeHtml } from "./markdown.ts";
import { renderComponents } from "./render-components.ts";

/** A message of the bot's, and the command that it answers, as it was typed. */
export interface Shown {
  readonly typed: string;
  readonly components: readonly unknown[];
  readonly flags: number;
}

const ephemeral = 1 << 6;

/** For whoever looks at the page by a program: how high it is, and what is wider than its place. */
const measure = `
const wide = [...document.querySelectorAll("main *")].filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0);
document.body.dataset.height = document.querySelector("main").offsetHeight;
document.body.dataset.wide = wide.length;
`;

/** A page with the messages below one another, as Discord shows them; nothing is loaded from anywhere. */
export function renderPage(shown: readonly Shown[]): string {
  const style = readFileSync(new URL("./style.css", import.meta.url), "utf8");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Verbatim in Discord</title>
<style>${style}</style>
<main>
${shown.map(renderMessage).join("\n")}
</main>
<script>${measure}</script>
`;
}

function renderMessage({ typed, components, flags }: Shown): string {
  const alone = (flags & ephemeral) !== 0 ? `<div class="alone">Only you can see this</div>` : "";
  return `<div class="message">
<div class="avatar">“</div>
<div class="body">
<div class="used"><b>reader</b> used ${escapeHtml(typed)}</div>
<div class="author">Verbatim<span>APP</span></div>
${renderComponents(components)}
${alone}
</div>
</div>`;
}
