import { type APIComponentInContainer, ButtonStyle, ComponentType } from "discord.js";
import type { MessageWords } from "../../bot/languages/words.ts";
import type { Written } from "./layout.ts";
import { linkAddress } from "./link-address.ts";

/** One text of a message. */
export interface Paragraph {
  readonly text: string;
  /** Behind the button beside it; null for none. */
  readonly address: string | null;
  /** A quote, which no line is joined to. */
  readonly apart: boolean;
  /** Ends with a line below what it is about, which no quote is joined to. */
  readonly closed?: boolean;
  /** A label, which the quote after it is joined to. */
  readonly leadsOn?: boolean;
}

/** Tells what is written as paragraphs: lines that follow one another become one. */
export function joinLines(written: readonly Written[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { draft, text } of written) {
    const open = paragraphs.at(-1);
    const address = linkAddress(draft.addressOfWords) ?? linkAddress(draft.address);
    const isQuote = draft.kind === "quote" || draft.kind === "listed";
    const joins =
      open &&
      (isQuote
        ? !open.closed && (open.leadsOn || !open.apart) && open.address === null && address === null
        : draft.follows || (!open.apart && !(open.closed && draft.kind === "label")));
    const kind = {
      apart: isQuote,
      closed: draft.closes === true,
      leadsOn: draft.kind === "label" || draft.kind === "listed",
    };
    if (joins) paragraphs[paragraphs.length - 1] = { ...open, ...kind, text: `${open.text}\n${text}` };
    else
      paragraphs.push({
        text,
        address,
        ...kind,
      });
  }
  return paragraphs;
}

/**
 * The paragraphs as components, at most so many with the container around them. Separators stand between them while
 * there is room for them; where there is not even room for the paragraphs, those without a button become one.
 */
export function arrange(
  paragraphs: readonly Paragraph[],
  mostComponents: number,
  words: MessageWords,
): APIComponentInContainer[] {
  const cost = paragraphs.reduce((sum, { address }) => sum + (address === null ? 1 : 3), 1);
  if (cost > mostComponents) return joinPlain(paragraphs).map((paragraph) => renderParagraph(paragraph, words));
  const separate = cost + paragraphs.length - 1 <= mostComponents;
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 && separate ? [{ type: ComponentType.Separator as const }] : []),
    renderParagraph(paragraph, words),
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

function renderParagraph({ text, address }: Paragraph, words: MessageWords): APIComponentInContainer {
  const display = { type: ComponentType.TextDisplay as const, content: text };
  if (address === null) return display;
  return {
    type: ComponentType.Section,
    components: [display],
    accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label: words.readArticle, url: address },
  };
}
