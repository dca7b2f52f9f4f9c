/** A person who is named in the coverage: one, however many articles and names. */
export interface Person {
  /** Stable for one coverage: "janice-smalls-combs". */
  readonly id: string;
  /** The fullest name the coverage gives. */
  readonly name: string;
  /** Every name, nickname and description that was resolved to this person, most used first; holds `name`. */
  readonly names: readonly string[];
  /** Says how many quotations are this person's. 0 for one who is only mentioned. */
  readonly quotations: number;
}
