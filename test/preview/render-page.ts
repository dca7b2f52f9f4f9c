import { readFileSync } from "node:fs";
import { escapeHtml } from "./markdown.ts";
import { renderComponents } from "./render-components.ts";

/** A message of the bot's, and the command that it answers, as it was typed. */
export interface Shown {
  readonly typed: string;
  readonly components: readonly unknown[];
  readonly flags: number;
}

/** What the page is shown on: a phone or a desktop, in the light or the dark. */
export interface Screen {
  readonly width: number;
  readonly theme: "dark" | "light";
}

export const desktop: Screen = { width: 720, theme: "dark" };
export const phone: Screen = { width: 390, theme: "dark" };

const ephemeral = 1 << 6;

/** For whoever looks at the page by a program: how high it is, and what is wider than its place. */
const measure = `
const wide = [...document.querySelectorAll("main *")].filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0);
document.body.dataset.height = document.querySelector("main").offsetHeight;
document.body.dataset.wide = wide.length;
document.body.dataset.heights = [...document.querySelectorAll(".message")].map((one) => one.offsetHeight).join(" ");
`;

/** A page with the messages below one another, as Discord shows them; nothing is loaded from anywhere. */
export function renderPage(shown: readonly Shown[], { width, theme }: Screen = desktop): string {
  const style = readFileSync(new URL("./style.css", import.meta.url), "utf8");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Verbatim in Discord</title>
<style>${style}</style>
<body class="${theme}${width < 500 ? " phone" : ""}">
<main style="width: ${width}px">
${shown.map(renderMessage).join("\n")}
</main>
<script>${measure}</script>
`;
}

/** Others see which command was used, and none of its options. */
function commandOf(typed: string): string {
  return typed.split(" ")[0] ?? "";
}

function renderMessage({ typed, components, flags }: Shown): string {
  const alone = (flags & ephemeral) !== 0 ? `<div class="alone">Only you can see this</div>` : "";
  return `<div class="message">
<div class="avatar">“</div>
<div class="body">
<div class="used"><b>reader</b> used <span class="mention">${escapeHtml(commandOf(typed))}</span></div>
<div class="author">Verbatim<span>APP</span></div>
${renderComponents(components)}
${alone}
</div>
</div>`;
}
