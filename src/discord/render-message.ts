import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord.js";
import type { Reply } from "../bot/reply.ts";
import { type Draft, draftBlocks } from "./draft.ts";
import { layOut, type Written } from "./layout.ts";
import { messageLimits } from "./limits.ts";
import { linkAddress } from "./link-address.ts";

/** A message as Discord takes it, over the gateway or over HTTP. Nothing in it pings anybody. */
export interface DiscordMessage {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** Kept for the line that says how many blocks are left out. UTF-16 units. */
const footerRoom = 160;

/** With more links than this, they stand in the text: buttons would use up the components. */
const mostButtons = 8;

/** A reply as one message within Discord's limits. What does not fit is left out, and the message says how much. */
export function renderMessage(reply: Reply): DiscordMessage {
  const drafts = draftBlocks(reply.blocks);
  const inText = drafts.filter(({ kind, address }) => kind === "quote" && address !== null).length > mostButtons;
  const linked = drafts.map((draft) => (inText || draft.kind === "line" ? linkInText(draft) : draft));
  const { written, leftOut } = layOut(linked, messageLimits.text - footerRoom, 2);
  const warns = reply.blocks.some((block) => block.kind === "text" && block.tone === "warning");
  return {
    flags: MessageFlags.IsComponentsV2 | (reply.private ? MessageFlags.Ephemeral : 0),
    components: [
      {
        type: ComponentType.Container,
        accent_color: warns ? 0xc9862b : 0x3b6ea5,
        components: arrange([...joinLines(written), ...renderLeftOut(leftOut, written.length)]),
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** The link at the end of the text, for a block that gets no button. */
function linkInText(draft: Draft): Draft {
  const address = linkAddress(draft.address);
  if (address === null) return { ...draft, address: null };
  const link = ` · [article](${address})`;
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

interface Paragraph {
  readonly text: string;
  readonly address: string | null;
  readonly apart: boolean;
}

/** Lines that follow one another become one text. */
function joinLines(written: readonly Written[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { draft, text } of written) {
    const open = paragraphs.at(-1);
    if (draft.kind === "line" && open && !open.apart)
      paragraphs[paragraphs.length - 1] = { ...open, text: `${open.text}\n${text}` };
    else paragraphs.push({ text, address: linkAddress(draft.address), apart: draft.kind === "quote" });
  }
  return paragraphs;
}

function renderLeftOut(leftOut: number, shown: number): readonly Paragraph[] {
  if (leftOut === 0 && shown > 0) return [];
  const does = leftOut === 1 ? "does" : "do";
  const text = leftOut === 0 ? "Nothing to show." : `-# ${leftOut} more ${does} not fit into a Discord message.`;
  return [{ text, address: null, apart: false }];
}

/** Separators between the texts while there are components for them; else those without a button become one. */
function arrange(paragraphs: readonly Paragraph[]): APIComponentInContainer[] {
  const cost = paragraphs.reduce((sum, { address }) => sum + (address === null ? 1 : 3), 1);
  if (cost > messageLimits.components) return joinPlain(paragraphs).map(renderParagraph);
  const separate = cost + paragraphs.length - 1 <= messageLimits.components;
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 && separate ? [{ type: ComponentType.Separator as const }] : []),
    renderParagraph(paragraph),
  ]);
}

function joinPlain(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const open = joined.at(-1);
    if (open && open.address === null && paragraph.address === null)
      joined[joined.length - 1] = { ...open, text: `${open.text}\n\n${paragraph.text}` };
    else joined.push(paragraph);
  }
  return joined;
}

function renderParagraph({ text, address }: Paragraph): APIComponentInContainer {
  const display = { type: ComponentType.TextDisplay as const, content: text };
  if (address === null) return display;
  return {
    type: ComponentType.Section,
    components: [display],
    accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label: "Read article", url: address },
  };
}
