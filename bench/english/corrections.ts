/**
 * Applies lines of the form "+class word word | reason" to what follows from WordNet. Throws when a line gives no reason,
 * or when a word of it needs none: such a correction is out of date.
 */
export function applyCorrections(
  classed: ReadonlyMap<string, ReadonlySet<string>>,
  corrections: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const corrected = new Map([...classed].map(([word, classes]) => [word, new Set(classes)]));
  for (const line of corrections.trim().split("\n")) {
    const [, sign, name = "", words = "", reason] = /^([+-])(\S+) (.+?) \| (.+)$/.exec(line) ?? [];
    if (!reason) throw new SyntaxError(`a correction is "+class words | reason", and not ${line}`);
    const idle = words.split(" ").filter((word) => !correct(corrected, word, name, sign === "+"));
    if (idle.length > 0)
      throw new RangeError(`without a correction, ${sign}${name} holds already of ${idle.join(" ")}`);
  }
  return new Map([...corrected].filter(([, classes]) => classes.size > 0));
}

function correct(classed: Map<string, Set<string>>, word: string, name: string, isGiven: boolean): boolean {
  const classes = classed.get(word) ?? new Set();
  classed.set(word, classes);
  if (classes.has(name) === isGiven) return false;
  if (isGiven) classes.add(name);
  else classes.delete(name);
  return true;
}
