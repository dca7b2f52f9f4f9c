import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from "discord.js";
import type { MessageWords, Words } from "../bot/languages/words.ts";
import type { Reply } from "../bot/reply.ts";
import { arrange, joinLines, type Paragraph } from "./arrange.ts";
import { type Draft, draftBlocks } from "./draft.ts";
import { layOut } from "./layout.ts";
import { messageLimits } from "./limits.ts";
import { linkAddress } from "./link-address.ts";
import { pageButtonComponents, pageButtons } from "./page-buttons.ts";
import type { PageTurn } from "./page-request.ts";
import type { Reader } from "./reader.ts";

/** A message as Discord takes it, over the gateway or over HTTP. Nothing in it pings anybody. */
export interface DiscordMessage {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** Kept for the line that says how many blocks are left out. UTF-16 units. */
const footerRoom = 160;

/** A longer head is not repeated on every page. UTF-16 units. */
const longestLead = 1000;

/** With more links than this, they stand in the text: buttons would use up the components. */
const mostButtons = 8;

/**
 * A reply as one message within Discord's limits. What does not fit is on further pages, with buttons to turn them;
 * without a request to turn them in, it is left out. The message says how much is left out.
 */
export function renderMessage(reply: Reply, turn: PageTurn | null, reader: Reader): DiscordMessage {
  const { message: words } = reader.words;
  const drafts = draftBlocks(reply.blocks, reader).filter(({ most }) => most > 0);
  const inText = drafts.filter(({ kind, address }) => kind === "quote" && address !== null).length > mostButtons;
  const linked = drafts.map((draft) => (inText || draft.kind === "line" ? linkInText(draft, words) : draft));
  const leads = countLeads(linked);
  const room = { text: messageLimits.text - footerRoom, separator: 2 };
  const { pages, leftOut } = layOut(linked.slice(0, leads), linked.slice(leads), room);
  const page = Math.min(turn?.page ?? 0, pages.length - 1);
  const buttons = turn && pages.length > 1 ? pageButtons(turn.request, page, pages.length, words) : null;
  const written = pages[buttons ? page : 0] ?? [];
  const missing = buttons ? leftOut : linked.length - written.length;
  const paragraphs = [...joinLines(written), ...renderMissing(missing, written.length, reader.words)];
  const warns = reply.blocks.some((block) => block.kind === "text" && block.tone === "warning");
  return {
    flags: MessageFlags.IsComponentsV2 | (reply.private ? MessageFlags.Ephemeral : 0),
    components: [
      {
        type: ComponentType.Container,
        accent_color: warns ? 0xc9862b : 0x3b6ea5,
        components: arrange(paragraphs, messageLimits.components - (buttons ? pageButtonComponents : 0), words),
      },
      ...(buttons ? [buttons] : []),
    ],
    allowed_mentions: { parse: [] },
  };
}

/** How many drafts stand at the head of every page: the headings and warnings before the first thing that is listed. */
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
  if (address === null) return { ...draft, address: null };
  const link = ` · [${words.article}](${address})`;
  return {
    ...draft,
    address: null,
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
