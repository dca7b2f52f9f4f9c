import { foldText } from "../../coverage/fold.ts";
import { wordsOfWords } from "../../english/classes/attribution-words.ts";
import { chatter } from "../../english/classes/chat-spelling.ts";
import { newsWords } from "../../english/classes/general-words.ts";

/** What was typed, without the command and the label before it, and whom its option names. */
interface Typed {
  readonly text: string;
  /** Null where no option names anybody. */
  readonly speaker: string | null;
}

const command = /^\s*[/!]check\b\s*/iu;
const speakerOption = /\s+speaker:\s*(\S[^\n]{0,99})$/iu;
/** A label is short. UTF-16 units. */
const label = /^\s*(\p{L}[\p{L} -]{1,23}):\s*/u;

/**
 * "/check quote: … speaker: Ada Roe", "Claim: …": the command as it is typed, and a label that says no more than that some words follow,
 * taken off what is claimed.
 */
export function partCommand(typed: string): Typed {
  const [lead = ""] = command.exec(typed) ?? [];
  const rest = typed.slice(lead.length);
  const option = lead === "" ? null : speakerOption.exec(rest);
  const text = option ? rest.slice(0, option.index) : rest;
  return { text: withoutLabel(text), speaker: option?.[1]?.trim() ?? null };
}

function withoutLabel(text: string): string {
  const [lead = "", words = ""] = label.exec(text) ?? [];
  const says = foldText(words).split(/[ -]+/);
  return lead !== "" && says.every(isOfLabel) ? text.slice(lead.length) : text;
}

function isOfLabel(word: string): boolean {
  return wordsOfWords.has(word) || chatter.has(word) || newsWords.has(word) || word === "breaking";
}
