import { listWords } from "../lists.ts";

/** The words of which the labels of a page are made: “Advertisement”, “Story continues below”, “Share this article”. */
const labelWords: ReadonlySet<string> = listWords(`
a ad ads advertisement advertising advertorial after all also and app article articles below by bookmark click close comment comments
content continue continued continues copied copy download email expand facebook follow for free from full gallery get here hide in instagram
join keep latest learn like link linkedin listen load loading log login may min mins minute minutes more most next now of on open our page
paid play popular posts previous print promoted read reader readers reading recommended related reload report save scroll see share shares show
sign skip sponsored stories story subscribe subscriber subscribers subscription the this threads to top trending twitter up us via view
views watch whatsapp window with x you your
`);

/** One of these has to be among them. */
const tellingWords: ReadonlySet<string> = listWords(`
ad ads advertisement advertising advertorial also click close comment comments continue continued continues copy download facebook follow instagram join like link
linkedin listen loading login print promoted read reading recommended related save scroll share shares sign skip sponsored stories
story subscribe trending twitter view views watch whatsapp
`);

/** Words. */
const longestLabel = 9;

/** Tells whether a line is made of nothing but the words of labels, without the end of a sentence. `words` are folded. */
export function isPageLabel(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > longestLabel) return false;
  const plain = words.filter((word) => !/^[\d.,]+k?$/.test(word));
  return (
    plain.length > 0 && plain.every((word) => labelWords.has(word)) && plain.some((word) => tellingWords.has(word))
  );
}

const advertising: ReadonlySet<string> = new Set([
  "ad",
  "ads",
  "advertisement",
  "advertising",
  "paid",
  "promoted",
  "sponsored",
]);

/** Tells whether such a line says that what stands by it is advertising: “Advertisement”, “Sponsored content”. */
export function isAdvertisingLabel(words: readonly string[]): boolean {
  return isPageLabel(words) && advertising.has(words[0] ?? "");
}

const beginsWithAdvertising = new RegExp(`^[^a-z\\d]*(?:${[...advertising].join("|")})(?![a-z\\d])`, "i");

/** Tells whether a line may be such a label: one of plain letters has to begin with its word. */
export function mayAdvertise(line: string): boolean {
  return beginsWithAdvertising.test(line) || /[^\n -~‘’“”–—…]/.test(line);
}

const rights = /^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|(?:19|20)\d\d))|\ball rights reserved\b/i;
/** Words of a line about rights. */
const longestRights = 25;

/** Tells whether a line only says whose a text is: “Copyright 1999 Tarn Courier. All rights reserved.” */
export function reservesRights(line: string): boolean {
  return rights.test(line) && line.split(" ").length <= longestRights;
}

/** “Share this article” and “Comments” in the languages of the papers, as their pages have it. */
const shares = [
  "compartilhar",
  "compartir",
  "condividi",
  "deel",
  "del",
  "dela",
  "jaa",
  "partager",
  "partilhar",
  "teilen",
  "udostępnij",
];
const shared = [
  "artikeln",
  "artikkeli",
  "artikkelen",
  "artiklen",
  "artykuł",
  "cet article",
  "dit artikel",
  "dit bericht",
  "en facebook",
  "esta noticia",
  "esta notícia",
  "este artículo",
  "l’articolo",
  "l’article",
  "op facebook",
  "på facebook",
  "questo articolo",
  "su facebook",
  "sur facebook",
];
const sharing = new RegExp(
  `^(?:(?:${shares.join("|")})(?: (?:${shared.join("|")}))?|(?:(?:diesen )?(?:artikel|beitrag)|auf facebook) teilen):?$`,
  "iu",
);

/** Matches what stands above links to other articles, in the languages of the papers, as their pages have it. */
const readingOn =
  /^(?:lesen sie auch|mehr zum thema|(?:à )?lire aussi|sur le même sujet|más información|lea también|te puede interesar|leggi anche|leia (?:também|mais)|lees ook|läs (?:också|även|mer)|les også|læs også|czytaj (?:także|też|również)|lue myös) ?:?$/iu;

/** Tells whether a line only stands above links to other articles: “Lesen Sie auch:”. */
export function leadsToOthers(line: string): boolean {
  return readingOn.test(line);
}

/** Tells whether a line asks to share an article in another language: “Deel dit artikel”. */
export function asksToShare(line: string): boolean {
  return sharing.test(line.replaceAll("'", "’"));
}

/** Tells whether a line above a headline only says that the text is for the press: “FOR IMMEDIATE RELEASE”, “Press release”. */
export function labelsRelease(line: string): boolean {
  return /^(?:(?:for immediate|press|news|media) release|for release|press (?:notice|statement))\b ?:?(?: ?[-–—] ?)?[\p{L}\p{N}, ]{0,30}$/iu.test(
    line,
  );
}
