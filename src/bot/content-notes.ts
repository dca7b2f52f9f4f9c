import { findWords, foldText } from "../coverage/fold.ts";
import { type ContentKind, contentKinds, contentWords } from "../english/classes/content-words.ts";
import type { ContentWords, Words } from "./languages/words.ts";
import { type Block, type Reply, textBlock } from "./reply.ts";

/** `off`: nothing. `note`: a line says what the reply speaks of. `spoiler`: the words that do are hidden too. */
export type ContentNotes = "off" | "note" | "spoiler";

/**
 * The reply with what its articles' words speak of said above them, where that is sexual violence or the like. The
 * line comes once and first, before anybody has read on; no word of an article is changed or left out.
 */
export function noteContent(reply: Reply, notes: ContentNotes, { content }: Words): Reply {
  if (notes === "off") return reply;
  const found = reply.blocks.map((block) => ({ block, kinds: kindsOf(block) }));
  const kinds = [...new Set(found.flatMap((one) => one.kinds))].toSorted();
  if (kinds.length === 0) return reply;
  const blocks =
    notes === "note" ? reply.blocks : found.map((one) => (one.kinds.length > 0 ? hide(one.block) : one.block));
  return { ...reply, blocks: addNote(content.note(listKinds(kinds, content)), blocks) };
}

/** On the line of the question where there is one, so that it takes no room of its own. */
function addNote(note: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (first?.kind !== "text" || first.tone !== "asked") return [textBlock("hint", note), ...blocks];
  return [{ ...first, runs: [...first.runs, ` · ${note}`] }, ...others];
}

/** `a, b and c` */
function listKinds(kinds: readonly ContentKind[], { kinds: names, and }: ContentWords): string {
  const listed = kinds.map((kind) => names[kind]);
  const last = listed.at(-1) ?? "";
  return listed.length > 1 ? `${listed.slice(0, -1).join(", ")} ${and} ${last}` : last;
}

function hide(block: Block): Block {
  return block.kind === "passage" || block.kind === "quotation" ? { ...block, hidden: true } : block;
}

/** Only the words that are shown count, not the title they stand under. */
function kindsOf(block: Block): readonly ContentKind[] {
  if (block.kind === "passage") return findContent(block.excerpt.text);
  if (block.kind === "quotation") return findContent(`${block.quotation.sentence.text}\n${block.quotation.words.text}`);
  return [];
}

/** Tells what the text speaks of, sorted; empty mostly. "Rape" is found in "RAPE," and not in "grape" or "rapeseed". */
export function findContent(text: string): readonly ContentKind[] {
  const words = findWords(text).map((word) => foldText(word.text));
  const kinds = words.flatMap((word, index) =>
    (phrasesByFirstWord.get(word) ?? [])
      .filter(({ rest }) => rest.every((one, at) => words[index + 1 + at] === one))
      .map(({ kind }) => kind),
  );
  return [...new Set(kinds)].toSorted();
}

interface Phrase {
  /** The words after its first. */
  readonly rest: readonly string[];
  readonly kind: ContentKind;
}

const phrasesByFirstWord: ReadonlyMap<string, readonly Phrase[]> = groupPhrases();

function groupPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const kind of contentKinds)
    for (const phrase of contentWords[kind]) {
      const [first = "", ...rest] = phrase.split(" ");
      phrases.set(first, [...(phrases.get(first) ?? []), { rest, kind }]);
    }
  return phrases;
}
