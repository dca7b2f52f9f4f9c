import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from "discord.js";
import type { MessageWords, Words } from "../../bot/languages/words.ts";
import type { Reply } from "../../bot/reply.ts";
import { messageLimits } from "../limits.ts";
import { arrange, joinLines, type Paragraph } from "./arrange.ts";
import type { Request } from "./button-ids.ts";
import { type Draft, draftBlocks } from "./draft.ts";
import { layOut } from "./layout.ts";
import { linkAddress } from "./link-address.ts";
import { type ButtonRow, type OfferedButtons, offerButtons } from "./message-buttons.ts";
import type { Reader } from "./reader.ts";

/** A message as Discord takes it, over the gateway or over HTTP. Nothing in it pings anybody. */
export interface DiscordMessage {
  readonly flags: number;
  /** The text of a message without components. */
  readonly content?: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** The request that a message answers, so that it can be made again: to turn a page, to share it. */
export interface Turn {
  readonly request: Request;
  /** Pages are counted from 0. */
  readonly page: number;
  /** The id of who shows to all what was shown to them alone. */
  readonly sharedBy?: string;
}

/** Kept for the lines that say who shares it and how many blocks are left out. UTF-16 units. */
const footerRoom = 200;

/** A longer head is not repeated on every page. UTF-16 units. */
const longestLead = 1000;

/** More links than this stand in the text: buttons would use up the components. */
const mostLinkButtons = 7;

/**
 * A reply as one message within Discord's limits. What does not fit is on further pages, with buttons to turn them;
 * without a request to turn them in, it is left out. The message says how much is left out.
 */
export function renderMessage(reply: Reply, turn: Turn | null, reader: Reader): DiscordMessage {
  const { message: words } = reader.words;
  const drafts = draftBlocks(reply.blocks, reader).filter(({ most }) => most > 0);
  const inText = drafts.filter(({ kind, address }) => kind === "quote" && address !== null).length > mostLinkButtons;
  const linked = drafts.map((draft) => (inText || draft.kind !== "quote" ? linkInText(draft, words) : draft));
  const leads = countLeads(linked);
  const room = { text: messageLimits.text - footerRoom, separator: 2 };
  const { pages, leftOut } = layOut(linked.slice(0, leads), linked.slice(leads), room);
  const page = Math.min(turn?.page ?? 0, pages.length - 1);
  const onPage = pages[page] ?? [];
  const marked = onPage.flatMap(({ draft }) => draft.marked ?? []);
  const asksVerdict = reader.observeVerdict !== undefined;
  const setting = { reply, page, pages: pages.length, marked, words, asksVerdict };
  const { rows, canTurn } = turn ? offerButtons({ ...setting, request: turn.request }) : noButtons;
  const written = canTurn ? onPage : (pages[0] ?? []);
  const missing = canTurn ? leftOut : linked.length - written.length;
  const paragraphs = [
    ...joinLines(written),
    ...renderMissing(missing, written.length, reader.words),
    ...renderSharer(turn, reader),
  ];
  const warns = reply.blocks.some((block) => block.kind === "text" && block.tone === "warning");
  return {
    flags: MessageFlags.IsComponentsV2 | (reply.private ? MessageFlags.Ephemeral : 0),
    components: [
      {
        type: ComponentType.Container,
        accent_color: warns ? 0xc9862b : 0x3b6ea5,
        components: arrange(paragraphs, messageLimits.components - countComponents(rows), words),
      },
      ...rows,
    ],
    allowed_mentions: { parse: [] },
  };
}

/**
 * The reply as text alone, for whoever reads that more easily and for where components cannot go. It has no buttons:
 * what does not fit is left out, and the message says so.
 */
export function renderPlainMessage(reply: Reply, reader: Reader): DiscordMessage {
  const drafts = draftBlocks(reply.blocks, reader)
    .filter(({ most }) => most > 0)
    .map((draft) => linkInText(draft, reader.words.message));
  const leads = countLeads(drafts);
  const room = { text: messageLimits.plainText - footerRoom, separator: 2 };
  const written = layOut(drafts.slice(0, leads), drafts.slice(leads), room).pages[0] ?? [];
  const paragraphs = [
    ...joinLines(written),
    ...renderMissing(drafts.length - written.length, written.length, reader.words),
  ];
  return {
    flags: MessageFlags.SuppressEmbeds | (reply.private ? MessageFlags.Ephemeral : 0),
    content: paragraphs.map(({ text }) => text).join("\n\n"),
    components: [],
    allowed_mentions: { parse: [] },
  };
}

const noButtons: OfferedButtons = { rows: [], canTurn: false };

function countComponents(rows: readonly ButtonRow[]): number {
  return rows.reduce((sum, { components }) => sum + 1 + components.length, 0);
}

/** A mention of somebody shows their name; it pings nobody, because mentions are off. */
function renderSharer(turn: Turn | null, { words }: Reader): readonly Paragraph[] {
  if (turn?.sharedBy === undefined) return [];
  return [{ text: `-# ${words.message.sharedBy(`<@${turn.sharedBy}>`)}`, address: null, apart: false }];
}

/** Counts how many drafts stand at the head of every page: the headings and warnings before the first thing that is listed. */
function countLeads(drafts: readonly Draft[]): number {
  let length = 0;
  const end = drafts.findIndex(({ leads, most }) => {
    length += most;
    return !leads || length > longestLead;
  });
  return Math.max(0, end);
}

/** The link at the end of the text, for a block that gets no button. */
function linkInText(draft: Draft, words: MessageWords): Draft {
  const address = linkAddress(draft.address);
  if (address === null) return { ...draft, address: null, addressOfWords: null };
  const link = ` · [${words.article}](${address})`;
  return {
    ...draft,
    address: null,
    addressOfWords: null,
    most: draft.most + link.length,
    least: draft.least + link.length,
    write(limit) {
      const text = draft.write(limit - link.length);
      return text === null ? null : `${text}${link}`;
    },
  };
}

function renderMissing(missing: number, shown: number, { coverage, message }: Words): readonly Paragraph[] {
  if (missing === 0 && shown > 0) return [];
  const text = missing === 0 ? coverage.nothingToShow : `-# ${message.notShown(missing)}`;
  return [{ text, address: null, apart: false }];
}
