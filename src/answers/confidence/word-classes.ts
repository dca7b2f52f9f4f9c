/**
 * Words of which one excludes another: what happened in March did not happen in April. By the name of the class, plain
 * forms, sorted.
 */
const classTable: Readonly<Record<string, string>> = {
  colour: "black blue bronze brown gold green grey red silver white yellow",
  direction:
    "east eastern north northeast northeastern northern northwest northwestern south southeast southeastern southern southwest southwestern west western",
  month: "april august december february january july june march may november october september",
  number: "eight eleven five four nine one seven six ten three twelve two",
  origin:
    "african american arab dominican dutch french german greek israeli mexican moroccan norman pakistani portuguese puerto roman swiss thai welsh",
  place: "eighth fifth final first fourth last ninth second seventh sixth tenth third",
};

const classes: ReadonlyMap<string, string> = new Map(
  Object.entries(classTable).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
);

/** Endings of the words for where people come from: "Spanish", "Chinese", "Norwegians". */
const originEnding = /(?:ean|ese|ian|ish)$/;

/** The class of a word as written, null for a word that excludes no other. */
export function classOf(written: string): string | null {
  const word = written.toLowerCase();
  if (/^[12]\d{3}s?$/.test(word)) return "year";
  if (/^\d+(?:st|nd|rd|th)$/.test(word)) return "place in figures";
  if (/^\d[\d.,]*$/.test(word)) return "number in figures";
  const hasCapital = word !== written;
  const known = classes.get(word) ?? classes.get(word.replace(/s$/, ""));
  if (known === "origin" || known === "month") return hasCapital ? known : null;
  if (known !== undefined) return known;
  return hasCapital && word.length > 4 && originEnding.test(word.replace(/s$/, "")) ? "origin" : null;
}
