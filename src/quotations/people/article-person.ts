import type { Gender } from "../../english/nouns/titles.ts";

/** Somebody named in one article. */
export interface ArticlePerson {
  /** From 0, in the order of first mention. */
  readonly number: number;
  /** The fullest form, without titles: "Natlie G. Figgers". */
  name: string;
  /** Folded; empty for one the article names by the last name alone. */
  first: string;
  /** Folded. */
  readonly last: string;
  /** " jr" and the like, or empty. */
  readonly suffix: string;
  gender: Gender | null;
  /** Folded nicknames and pet names: "diddy". */
  readonly nicknames: Set<string>;
  /** Says how often each form was used. */
  readonly forms: Map<string, number>;
  /** Folded nouns that described this person: "attorney", "nominee", "founder". */
  readonly epithets: Set<string>;
  /** Says how often the full name stands in the article. */
  fullMentions: number;
}
