import { itemAt } from "../../coverage/lists.ts";
import type { Span } from "../../coverage/span.ts";
import type { CueForm } from "./cue-lexicon.ts";
import type { Token } from "./tokens.ts";

/** A piece of an outer sentence: enough grammar to tell a subject from an object. */
export interface Chunk extends Span {
  readonly kind:
    | "quote"
    | "comma"
    | "colon"
    | "name"
    | "noun"
    | "pronoun"
    | "verb"
    | "preposition"
    | "conjunction"
    | "relative"
    | "subordinator"
    | "other";
  readonly tokens: readonly Token[];
  /** The cue a verb group ends in; null for other verbs and chunks. */
  readonly cue: CueForm | null;
  /** Something was done to the subject: "was asked", "been called". */
  readonly passive: boolean;
  /** "to call": its subject is that of the verb before it. */
  readonly infinitive: boolean;
  /** "saying", "called" without a helping verb of their own. */
  readonly bareParticiple: boolean;
  /** "never said", "did not say". */
  readonly negated: boolean;
}

/** A chunk of these tokens, of which there is at least one; what is not given of a verb is false. */
export function makeChunk(kind: Chunk["kind"], tokens: readonly Token[], verb: Partial<Chunk> = noVerb): Chunk {
  return {
    start: itemAt(tokens, 0).start,
    end: itemAt(tokens, tokens.length - 1).end,
    kind,
    tokens,
    cue: verb.cue ?? null,
    passive: verb.passive ?? false,
    infinitive: verb.infinitive ?? false,
    bareParticiple: verb.bareParticiple ?? false,
    negated: verb.negated ?? false,
  };
}

const noVerb: Partial<Chunk> = {};
