import type { ComparedWord } from "../words/compared-words.ts";
import { isSpeech } from "./named-beside.ts";
import { isRole } from "./role-holders.ts";

/** Words that whoever holds an office is said to have spoken, where that stands behind them. */
export interface RoleBehind {
  /** Says where the words end. */
  readonly end: number;
  readonly role: string;
}

/** An office and its verb are so many words, at most. */
const farthest = 8;

/** "… said the mayor", "…, the mayor said": the last verb of saying with an office on one side of it. Null for none. */
export function findRoleBehind(text: string, words: readonly ComparedWord[]): RoleBehind | null {
  for (const [at, { key, start, end }] of [...words.entries()].slice(-farthest).toReversed()) {
    if (!isSpeech(key)) continue;
    const role = plain(text.slice(end));
    if (isRole(role)) return { end: start, role };
    const comma = text.lastIndexOf(",", start);
    const before = plain(text.slice(comma + 1, start));
    if (at === words.length - 1 && comma >= 0 && isRole(before)) return { end: comma, role: before };
  }
  return null;
}

function plain(text: string): string {
  return text.replace(/[.!?,\s]{1,4}$/, "").trim();
}
