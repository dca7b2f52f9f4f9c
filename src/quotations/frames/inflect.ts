const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ["forbear", ["forbears", "forbearing", "forbore", "forborne"]],
  ["forget", ["forgets", "forgetting", "forgot", "forgotten"]],
  ["throw", ["throws", "throwing", "threw", "thrown"]],
  ["unsay", ["unsays", "unsaying", "unsaid"]],
  ["withdraw", ["withdraws", "withdrawing", "withdrew", "withdrawn"]],
  ["withhold", ["withholds", "withholding", "withheld"]],
]);

/** The forms of a verb, with the verb itself: "deny", "denies", "denying", "denied". */
export function inflect(verb: string): readonly string[] {
  const known = irregular.get(verb);
  if (known) return [verb, ...known];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${verb}ing`, `${stem}ied`];
  }
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const doubled = /(?:^|[^aeiou])[aeiou][bptgm]$|[^aeiou]it$|uit$|cur$/.test(verb) ? verb + verb.at(-1) : verb;
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : doubled;
  return [verb, third, `${stem}ing`, `${stem}ed`];
}
