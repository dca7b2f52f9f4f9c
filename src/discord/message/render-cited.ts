import type { PassageBlock, SourcesBlock } from "../../bot/reply.ts";
import { shortTitle } from "../../bot/short-title.ts";
import { describeAbove, describeOrigin, describePlace, describeSpeakers } from "../../bot/wording.ts";
import { contains } from "../../coverage/span.ts";
import { escapeInline } from "./escape.ts";
import { linkAddress } from "./link-address.ts";
import type { Reader } from "./reader.ts";
import { renderRuns } from "./runs.ts";

/** Longer addresses stand in no line of sources: ten of them would leave no room for words. UTF-16 units. */
const longestAddress = 200;

/** Under a passage, in small print: whose words are quoted in what is shown of it, and where it stands; no line for neither. */
export function renderPlace(block: PassageBlock, shown: PassageBlock["excerpt"], reader: Reader): readonly string[] {
  const speakers = describeSpeakers(block.quotations, shown, reader.words);
  const place = describePlace(block, reader.words);
  const between = speakers.length > 0 && place.length > 0 ? [" · "] : [];
  const runs = [...speakers, ...between, ...place];
  return runs.length > 0 ? [`-# ${renderRuns(runs, reader)}`] : [];
}

/** A passage as one small line: `Also: “…” — Ana Ruiz · [2] ¶4`. `label` is empty where the line before it has it already. */
export function renderBrief(block: PassageBlock, label: string, reader: Reader): string {
  const { excerpt, answer, hidden = false, isAbove = false, quotations } = block;
  if (isAbove) return `-# ${escapeInline(label)}${renderRuns(describeAbove(block, reader.words), reader)}`;
  const { body } = excerpt.article;
  const slice = (start: number, end: number) => escapeInline(body.slice(start, end));
  const points = answer && contains(excerpt, answer) && answer.text.trim() === answer.text;
  const text = points
    ? `${slice(excerpt.start, answer.start)}**${slice(answer.start, answer.end)}**${slice(answer.end, excerpt.end)}`
    : escapeInline(excerpt.text);
  const quoted = /^(?:“[^“”]*”|"[^"]*")$/.test(excerpt.text) ? text : reader.words.quote(text);
  const speakers = describeSpeakers(quotations, excerpt, reader.words);
  const said = speakers.length > 0 ? ` ${renderRuns(speakers, reader)}` : "";
  const place = renderRuns(describePlace(block, reader.words), reader);
  return `-# ${escapeInline(label)}${hidden ? `||${quoted}||` : quoted}${said}${place === "" ? "" : ` · ${place}`}`;
}

/** The articles that were cited, one a line, each with the link to it. */
export function renderSources({ sources }: SourcesBlock, reader: Reader): string {
  return sources
    .map((source) => {
      const { number, citation } = source;
      const title = escapeInline(shortTitle(citation));
      const address = linkAddress(citation.url);
      const linked = address !== null && address.length <= longestAddress && title.trim() !== "";
      const origin = renderRuns(describeOrigin(source, reader.words), reader);
      const sign = number === null ? "" : `\\[${reader.words.number(number)}\\] `;
      return `-# ${sign}${linked ? `[${title}](${address})` : title}${origin}`;
    })
    .join("\n");
}
