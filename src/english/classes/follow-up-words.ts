/** Lists what somebody says who wants to read on, word for word; a greeting or thanks beside it is no part of it. */
export const askingForMore: ReadonlySet<string> = new Set([
  "and then",
  "anything else",
  "continue",
  "details",
  "go on",
  "keep going",
  "more",
  "more context",
  "more details",
  "more please",
  "read on",
  "say more",
  "show context",
  "show me more",
  "show more",
  "tell me more",
  "tell me more please",
  "what else",
]);

/** Lists what somebody's words are called: "whose words are these?" */
export const quoteNouns: ReadonlySet<string> = new Set(["quote", "quotes", "statement", "words"]);

/** Before somebody or something else of whom the same is asked: "and Ada?", "what about Ada". */
export const askingForOther: ReadonlySet<string> = new Set([
  "and",
  "but",
  "how about",
  "or",
  "so",
  "wat about",
  "what about",
]);
