import { listWords } from "../lists.ts";
import { negations } from "./negations.ts";

const list = `
a about above across after again against all along also although am among an and another any anyone anything are
around as at away
back be because been before behind being below beside between both but by
can could
did do does doing down during
each either else even ever every everyone everything
for from further
had has have having he her here hers herself him himself his how however
i if in into is it its itself
just
like
many may me might mine more most much must my myself
of off on once 1 onto or other others our ours ourselves out over own
per
quite
rather really
same shall she should since so some someone something still such
than that the their theirs them themselves then there therefore these they this those though through thus to too toward
towards
under until unto up upon us
very via
was we well were what whatever when where whether which while who whom whose why will with within would
yet you your yours yourself
's 'd
`;

/** True for a word that says something of its matter: no function word and no negation, which every text has. */
export function isMatter(key: string): boolean {
  return !functionWords.has(key) && !negations.has(key);
}

/** Words that hold a sentence together and have little matter of their own. Compared keys; no negation is in it. */
export const functionWords: ReadonlySet<string> = listWords(list);
