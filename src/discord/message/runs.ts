import { nameOf } from "../../bot/languages/command-names.ts";
import type { Words } from "../../bot/languages/words.ts";
import type { Run } from "../../bot/reply.ts";
import type { Excerpt } from "../../coverage/excerpt.ts";
import { shortenText } from "../../coverage/shorten-text.ts";
import { escapeInline, makeSendable } from "./escape.ts";
import { linkAddress } from "./link-address.ts";
import type { Reader } from "./reader.ts";

/** Longer names, titles and things that people typed are cut, with "…". UTF-16 units. */
const longestRun = 500;

/**
 * A line of the bot's own words as Discord markdown. Holds no line break. A command whose id is known can be pressed;
 * any other is shown as it is typed.
 */
export function renderRuns(runs: readonly Run[], reader: Reader): string {
  return runs.map((run) => renderRun(run, reader)).join("");
}

function renderRun(run: Run, { commandIds, words }: Reader): string {
  if (typeof run === "string") return escapeInline(shorten(run));
  if (run.kind === "strong") return renderStrong(run.text);
  if (run.kind === "words") return renderWords(run.excerpt, words);
  if (run.kind === "date") return renderDay(run.date, words);
  if (run.kind === "struck") return renderStruck(run.text);
  if (run.kind === "link") return renderLink(run.text, run.address);
  if (run.kind === "moment") return renderMoment(run.at);
  if (run.kind === "command") return renderCommand(run.name, commandIds, words);
  return renderExample(run.line);
}

/**
 * Discord knows a command that is to be pressed by its own name alone, and shows that; where its readers are offered
 * it by another, that stands beside it.
 */
function renderCommand(name: string, commandIds: Reader["commandIds"], { commandNames }: Words): string {
  const id = commandIds.get(name);
  const typed = nameOf(name, commandNames);
  if (id === undefined) return renderExample(`/${typed}`);
  return typed === name ? `</${name}:${id}>` : `</${name}:${id}> (${renderExample(`/${typed}`)})`;
}

function renderStrong(text: string): string {
  const words = escapeInline(shorten(text)).trim();
  return words === "" ? "" : `**${words}**`;
}

/** An article's words within a line: what is cut off them is marked outside the quotation marks. */
function renderWords({ text }: Excerpt, { quote }: Words): string {
  if (text.length <= longestRun) return quote(escapeInline(text));
  const space = text.lastIndexOf(" ", longestRun);
  return `${quote(escapeInline(text.slice(0, space > 0 ? space : longestRun)))} …`;
}

function renderStruck(text: string): string {
  const words = escapeInline(shorten(text)).trim();
  return words === "" ? "" : `~~${words}~~`;
}

function renderLink(text: string, address: string): string {
  const [words, target] = [escapeInline(shorten(text)), linkAddress(address)];
  return target === null || words.trim() === "" ? words : `[${words}](${target})`;
}

/** Text, because a client would show another day to readers in zones far from UTC. */
function renderDay(date: string, { day }: Words): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? day(date) : escapeInline(date);
}

/** A reader's client shows the moment by the reader's own clock. */
function renderMoment(at: string): string {
  const ms = Date.parse(at);
  return Number.isNaN(ms) ? escapeInline(at) : `<t:${Math.floor(ms / 1000)}:f>`;
}

/** Nothing can be escaped within code, so a line with a code mark of its own is not set as code. */
function renderExample(line: string): string {
  const flat = shorten(makeSendable(line).replace(/\s+/g, " ").trim());
  return flat === "" || flat.includes("`") ? escapeInline(flat) : `\`${flat}\``;
}

function shorten(text: string): string {
  return shortenText(text, longestRun - 1);
}
