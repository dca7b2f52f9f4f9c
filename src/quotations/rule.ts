/** The rules that find who said what stands in quotation marks (`sieves/`), by name. */
export type Rule =
  | "according to"
  | "called by"
  | "charge goes on"
  | "colon before"
  | "colon paragraph"
  | "continued paragraph"
  | "cue after"
  | "cue at end"
  | "cue before"
  | "cue in sentence"
  | "gapped"
  | "list goes on"
  | "noun cue"
  | "person after"
  | "previous speaker"
  | "relayed"
  | "relayed speech"
  | "said before"
  | "said in sentence"
  | "said of words"
  | "same paragraph"
  | "sender"
  | "sentence begun"
  | "sentence subject"
  | "signed"
  | "speaker resumes"
  | "subject before"
  | "transcript turn"
  | "woven in";

/** Rules by which the article itself names who said what stands in no marks. */
export const namesUnmarked: ReadonlySet<Rule> = new Set(["colon paragraph", "signed"]);

/** Rules that need no verb of saying: a name before a colon, the speaker of the sentence before. */
export const needsNoVerb: ReadonlySet<Rule> = new Set<Rule>([
  "according to",
  "charge goes on",
  "colon before",
  "colon paragraph",
  "continued paragraph",
  "gapped",
  "list goes on",
  "noun cue",
  "previous speaker",
  "same paragraph",
  "sender",
  "signed",
  "speaker resumes",
  "transcript turn",
]);

/** Rules whose cue governs one quotation alone: no other of the sentence is said to be of the same speaker by it. */
export const governsOne: ReadonlySet<Rule> = new Set(["cue after", "same paragraph", "signed", "transcript turn"]);

/** Rules that read a speaker right beside the verb of saying, or behind what tells whose words they are. */
export const readsBesideVerb: ReadonlySet<Rule> = new Set<Rule>([
  "according to",
  "cue after",
  "cue before",
  "relayed speech",
  "said in sentence",
]);
