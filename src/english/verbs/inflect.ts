import { once, readTable } from "../lexicon/read-table.ts";
import { irregularVerbs } from "../lexicon/verb-table.ts";

/** The forms of a verb. Several where writers differ: "spelt" and "spelled". */
export interface VerbForms {
  readonly third: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** Verbs whose past is their bare form: a closed class. "Read" is one in writing. */
const unchanging: ReadonlySet<string> = new Set(
  `
bet broadcast burst cast cost cut forecast hit hurt let miscast outbid overcast put quit read recast reread reset rid set
shed shut slit split spread thrust typecast upset
`
    .trim()
    .split(/\s+/),
);

/** Verbs with an irregular past that are regular as well: "pled" and "pleaded". */
const regularToo: ReadonlySet<string> = new Set(
  "chide crow kneel leap light plead prove sew shine show sow speed strive swell thrive wake weave".split(" "),
);

/** "have", "do", "go", "be": their third person follows no rule. */
const thirdPersons: ReadonlyMap<string, string> = new Map([
  ["be", "is"],
  ["do", "does"],
  ["go", "goes"],
  ["have", "has"],
]);

const irregular = once(() => {
  const forms = [...readTable(irregularVerbs)];
  const byVerb = new Map<string, string[]>();
  for (const [form, verbs] of forms) for (const verb of verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), form]);
  return byVerb;
});

/** The forms of a folded verb: by the rules of spelling, or those that WordNet lists as exceptions. */
export function inflect(verb: string): VerbForms {
  const listed = irregular().get(verb) ?? [];
  const participles = listed.filter((form) => form.endsWith("ing"));
  const pasts = listed.filter((form) => !form.endsWith("ing") && !form.endsWith("s"));
  const stem = stemOf(verb);
  const isRegularToo = regularToo.has(verb) || pasts.every((past) => isVariant(verb, past));
  const regular = unchanging.has(verb) ? [verb] : isRegularToo ? [endInEd(verb, stem)] : [];
  return {
    third: [thirdPersons.get(verb) ?? endInS(verb)],
    past: [...new Set([...pasts, ...regular])],
    participle:
      participles.length > 0 && !verb.endsWith("l") ? participles : [...new Set([...participles, `${stem}ing`])],
  };
}

/** "spelt" for "spell", "learnt" for "learn", "travelled" for "travel": beside these the regular form is written too. */
function isVariant(verb: string, past: string): boolean {
  return past === `${verb}t` || past === `${verb.slice(0, -1)}t` || past === `${verb}led`;
}

/** Tells what -ed and -ing are added to: "quipp", "stat", "report". "Deadpan" doubles as "pan" does. */
function stemOf(verb: string): string {
  if (verb === "deadpan" || /^[^aeiou]*(?:qu)?[aeiou][bdfglmnprtv]$/.test(verb)) return verb + verb.slice(-1);
  return verb.endsWith("e") && !/(?:ee|oe|ye)$/.test(verb) ? verb.slice(0, -1) : verb;
}

function endInEd(verb: string, stem: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith("e") ? `${verb}d` : `${stem}ed`;
}

function endInS(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
