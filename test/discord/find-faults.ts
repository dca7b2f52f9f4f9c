import { commands } from "../../commands/index.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { type ContentNotes, noteContent } from "../../src/bot/content-notes.ts";
import { languages } from "../../src/bot/languages/languages.ts";
import type { Words } from "../../src/bot/languages/words.ts";
import type { Reply } from "../../src/bot/reply.ts";
import type { Article } from "../../src/coverage/article.ts";
import { renderSuggestions } from "../../src/discord/interaction/autocomplete.ts";
import { findOverruns } from "../../src/discord/interaction/overruns.ts";
import { makeSendable } from "../../src/discord/message/escape.ts";
import { linkAddress } from "../../src/discord/message/link-address.ts";
import { type DiscordMessage, renderMessage, renderPlainMessage } from "../../src/discord/message/render-message.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { renderJson } from "../../src/terminal/render-json.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { english, exampleBot } from "../bot/example-service.ts";
import type { FuzzCase, FuzzInvocation } from "./fuzz-case.ts";
import { faultsOfChoices } from "./loopback/command-rules.ts";
import { faultsOfMessage } from "./loopback/message-rules.ts";
import { faultsOfCallback, isRecord } from "./loopback/spec.ts";
import { findActiveMarks, unescapeMarkdown } from "./unescape.ts";

/** The counts of cases. */
export interface FuzzTally {
  messages: number;
  quotes: number;
  offers: number;
}

const bot = exampleBot(commands);
const spoken = languages.map(({ speak }) => speak());
const commandIds = new Map(commands.map(({ name }, index) => [name, `15735488899763404${80 + index}`]));
const notes: readonly ContentNotes[] = ["off", "note", "spoiler"];

/**
 * Finds what is wrong with what the bot makes of a case, over every command's reply, page and renderer; empty when nothing.
 * The languages take turns.
 */
export async function findFaults({ articles, invocations }: FuzzCase, tally: FuzzTally): Promise<readonly string[]> {
  const archive = await openArchive(articles, { aliases: new Map(), buildIndex: buildMiniSearchIndex });
  const faults: string[] = [];
  for (const [index, invocation] of invocations.entries()) {
    const command = commands.find(({ name }) => name === invocation.command);
    if (!command) throw new RangeError(`no command ${invocation.command}`);
    const words = spoken[index % spoken.length] ?? english;
    const reply = noteContent(
      await command.answer(invocation.options, archive, { ...bot, words }),
      notes[index % notes.length] ?? "off",
      words,
    );
    const messages = renderPages(reply, invocation, words);
    tally.messages += messages.length;
    tally.quotes += messages.flatMap((message) => textsOf(message).flatMap(quotesIn)).length;
    const found = [
      ...messages.flatMap((message) => faultsOfSent(message, articles)),
      ...faultsInTerminal(reply, words),
      ...Object.entries(command.suggest).flatMap(([option, suggest]) => {
        tally.offers += 1;
        return faultsOfOffers(renderSuggestions(suggest(`${invocation.options[option] ?? ""}`, archive)));
      }),
    ];
    faults.push(...found.map((fault) => `/${command.name} ${JSON.stringify(invocation.options)}: ${fault}`));
  }
  return faults;
}

const invokerId = "1573548889976340482";

/** The reply's first page, its next, its last as somebody shares it, and in plain text. */
function renderPages(reply: Reply, { command, options }: FuzzInvocation, words: Words): readonly DiscordMessage[] {
  const request = { command, rawOptions: options, invokerId };
  const reader = { commandIds, words };
  return [
    renderMessage(reply, { request, page: 0 }, reader),
    renderMessage(reply, { request, page: 1 }, reader),
    renderMessage(reply, { request, page: 99_999, sharedBy: invokerId }, reader),
    renderPlainMessage(reply, reader),
  ];
}

/** Finds what is wrong with a message about these articles; empty when nothing. */
export function faultsOfSent(message: DiscordMessage, articles: readonly Article[]): readonly string[] {
  const bodies = articles.map(({ body }) => makeSendable(body));
  const links = articles.flatMap(({ url }) => linkAddress(url) ?? []);
  const texts = textsOf(message);
  const quotes = texts.flatMap(quotesIn);
  return [
    ...(message.content === undefined ? findOverruns(message) : []),
    ...faultsOfCallback({ type: 4, data: message }),
    ...faultsOfMessage({ ...message }),
    ...(message.allowed_mentions.parse.length > 0 ? ["pings are allowed"] : []),
    ...texts.flatMap((text) => findActiveMarks(withoutOwnMarks(text, links))).map((mark) => `"${mark}" is active`),
    ...quotes.filter((quote) => !stands(quote, bodies)).map((quote) => `in no article: ${JSON.stringify(quote)}`),
  ];
}

/** The quotes of a text, as a reader sees them: neighbouring lines are one. */
function quotesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/(?<=^|\n)(?:> [^\n]*(?:\n|$))+/g), ([lines]) =>
    unescapeMarkdown(
      lines
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => withoutPairs(line.slice(2)))
        .join("\n"),
    ),
  );
}

/** Word for word, with a "…" at an end where it was shortened. */
function stands(quote: string, bodies: readonly string[]): boolean {
  const readings = [quote, quote.slice(2), quote.slice(0, -2), quote.slice(2, -2)];
  return bodies.some((body) => readings.some((reading) => body.includes(reading)));
}

/** The bold and the spoiler that stand around words, not those that words have of their own, which are escaped. */
function withoutPairs(line: string): string {
  const bare = line.replace(/^\|\|(.*)\|\|$/s, "$1");
  return bare.replace(/((?:^|[^\\])(?:\\\\)*)\*\*((?:\\[^\n]|[^\\*\n])+)\*\*/g, "$1$2");
}

/** The text without what the bot itself formats: whatever is left must be plain. */
function withoutOwnMarks(text: string, links: readonly string[]): string {
  return text
    .split("\n")
    .map((line) => {
      if (line.startsWith("> ")) return withoutPairs(line.slice(2));
      return withoutPairs(withoutLinks(line.replace(/^(?:### |-# )/, ""), links))
        .replace(/(?<!\\)~~((?:\\[^\n]|[^\\~\n])+)~~/g, "$1")
        .replace(/(?<!\\)\|\|((?:\\[^\n]|[^\\|\n])+)\|\|/g, "$1")
        .replace(/`\/[^`]*`/g, "")
        .replace(/<t:\d+:f>/g, "")
        .replace(/<\/[\p{L}_-]+:15735488899763404\d\d>/gu, "")
        .replace(`<@${invokerId}>`, "");
    })
    .join("\n");
}

/** Keeps of a link only what it is called, where it leads to an article: at its page or at words of it. */
function withoutLinks(line: string, addresses: readonly string[]): string {
  return line.replace(/(?<!\\)\[((?:\\[^\n]|[^\\[\]\n])+)\]\(([^\s()]+)\)/g, (link, label: string, address: string) =>
    addresses.some(
      (one) => address === one || address.startsWith(`${one}#:~:text=`) || address.startsWith(`${one}:~:text=`),
    )
      ? label
      : link,
  );
}

function faultsInTerminal(reply: Reply, words: Words): readonly string[] {
  const json = renderJson(reply);
  const texts = [80, null].map((width) => renderText(reply, { width, color: false, words }));
  return [
    ...texts.filter((text) => /[^\P{Cc}\n\t]/u.test(text)).map(() => "controls the terminal"),
    ...(json.includes("\n") || !isRecord(JSON.parse(json)) ? ["is not one line of JSON"] : []),
  ];
}

function faultsOfOffers(choices: ReturnType<typeof renderSuggestions>): readonly string[] {
  return [...faultsOfCallback({ type: 8, data: { choices } }), ...faultsOfChoices(choices, 3)];
}

function textsOf(value: unknown): readonly string[] {
  if (!isRecord(value)) return [];
  const own = typeof value["content"] === "string" ? [value["content"]] : [];
  return [...own, ...Object.values(value).flatMap(textsOf)];
}
