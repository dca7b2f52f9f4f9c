/** Says what a question asks for. `matter` is anything that no rule narrows down. */
export type AnswerKind =
  | "age"
  | "amount"
  | "count"
  | "decision"
  | "duration"
  | "matter"
  | "measure"
  | "person"
  | "place"
  | "reason"
  | "speech"
  | "time";

/** Tried in this order: "how long" before "how", "what year" before "what". Each on the plain question. */
const forms: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    "age",
    /\bhow old\b|\bwhat age\b|^(?:what(?:'?s| is| was) )?(?:the )?age of\b|^what(?:'?s| is| was) .{1,60}(?:s|her) age[?!. ]*$/,
  ],
  ["duration", /\bhow (?:long|many (?:years|months|weeks|days|hours|minutes|decades))\b/],
  ["measure", /\bhow (?:tall|wide|deep|heavy)\b/],
  ["amount", /\bhow (?:much|far|high|big|large|fast)\b|\bwhat (?:percent(?:age)?|price|sum|amount)\b/],
  ["count", /\bhow many\b|\bwhat (?:number|is the number)\b/],
  ["time", /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time)\b|\bsince when\b/],
  ["speech", /\bwhat (?:did|does|do|has|have) .{1,60}\b(?:say|said|tell|told|think|claim|write|state|answer|reply)\b/],
  ["speech", /\bhow (?:did|does|do) .{1,60}\b(?:describe|respond|react|feel)\b/],
  ["person", /\bwho(?:m|se|s)?\b|\bwho's\b|\b(?:what|which) (?:person|individual|leader|president|king|man|woman)\b/],
  ["place", /\bwhere\b|\b(?:what|which) (?:city|country|town|place|region|state|continent|county|area|jail|prison)\b/],
  ["reason", /\bwhy\b|\bhow come\b|\bwhat (?:caused|led|made)\b|\bfor what reason\b/],
  [
    "decision",
    /^(?:so |and |but |ok |hey |yo ){0,2}(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would)\b/,
  ],
];

/** Tells what kind of thing the plain question asks for. */
export function readAnswerKind(plain: string): AnswerKind {
  return forms.find(([, form]) => form.test(plain))?.[0] ?? "matter";
}
