import type { Span } from "../coverage/span.ts";
import type { Chunk } from "./grammar/chunk.ts";
import type { OuterSentence, Outline } from "./grammar/outline.ts";
import type { QuotedStretch } from "./grammar/quoted-stretch.ts";
import type { ArticlePerson } from "./people/article-person.ts";
import type { Rule } from "./rule.ts";

/** Whom a phrase of the article means. */
export interface Reference {
  /** The phrase, as offsets into the body. */
  readonly start: number;
  readonly end: number;
  /** Null for a body, a group, a document or somebody without a name. */
  readonly person: ArticlePerson | null;
  /** What it is called when it is no person: "the indictment". */
  readonly text: string;
  readonly form: "name" | "last name" | "pronoun" | "description";
  /**
   * For a pronoun, how many times likelier this person is than the next; for a last name, how many times more often
   * this person's full name is in the article than that of the next bearer. Infinity for other forms.
   */
  readonly lead: number;
  /** The folded head noun of a description. */
  readonly head: string;
  /** "Roe's mother" without a name: whose kin, and what; null for other phrases. */
  readonly kin: { readonly owner: ArticlePerson; readonly relation: string } | null;
  /** An indictment, a lawsuit: a document that charges somebody. */
  readonly charges: boolean;
}

/** A sentence with its grammar and the references in it. */
export interface ReadSentence {
  readonly outline: Outline;
  readonly sentence: OuterSentence;
  readonly chunks: readonly Chunk[];
  /** By chunk; null where a chunk refers to nobody. */
  readonly references: readonly (Reference | null)[];
  /** By chunk: who stands before it as its owner ("Roe's claim", "her claim"); null where nobody does. */
  readonly owners: readonly (Reference | null)[];
}

/** A speaker a sieve found for a quotation. */
export interface Attribution {
  readonly rule: Rule;
  /** The rule that found the speaker of the words these go on from. */
  readonly base?: Rule;
  readonly speaker: Reference;
  /** Who passed the words on. */
  readonly relayedBy?: Reference;
  /** True when somebody else may say it as well: "Roe and Doe said", "Roe said that Doe called it". */
  readonly joint?: boolean;
  /** The writing the words come from: "a statement". */
  readonly via?: Span;
}

/** The quoted stretch that a chunk of the sentence is; undefined for a chunk that is none, and for none. */
export function stretchAt({ chunks, outline }: ReadSentence, chunk: number): QuotedStretch | undefined {
  const token = chunks[chunk]?.tokens[0];
  return token?.kind === "quote" ? outline.stretches[token.quote] : undefined;
}
