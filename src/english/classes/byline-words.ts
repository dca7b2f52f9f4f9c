/**
 * What stands before an author's name, in the languages of the papers: English, Danish and Norwegian, Swedish, Dutch, German, French, Spanish,
 * Portuguese, Italian. As the bylines of their papers have it; Wiktionary lists the same as translations of “by”.
 */
const words = [
  "af",
  "a cura di",
  "av",
  "by",
  "da",
  "di",
  "do",
  "door",
  "ein bericht von",
  "escrito por",
  "geschreven door",
  "par",
  "por",
  "posted by",
  "reported by",
  "scritto da",
  "skrevet af",
  "skrevet av",
  "skriven av",
  "interview by",
  "reporting by",
  "story and photos by",
  "story by",
  "submitted by",
  "text by",
  "von",
  "words and photographs by",
  "words and pictures by",
  "words by",
  "written by",
];
/** What stands before it with a colon. */
const labels = [
  "author",
  "auteur",
  "autor",
  "autora",
  "autore",
  "autorin",
  "byline",
  "reporting",
  "words",
  "forfatter",
  "författare",
  "haber",
  "muhabir",
  "yazan",
  "tekst",
  "text",
  "texte",
  "testo",
  "texto",
  "szerző",
  "автор",
  "текст",
];

/** The same in scripts without capitals: Arabic, Chinese, Japanese and Korean. */
const labelled =
  /(?:^|[\s|(（])(?:(?:كتبت?|بقلم|الكاتبة?|文|글) ?[:：/／]|(?:作者|记者|記者|기자)[:：/／ ]) ?(\p{Lo}{2,12}(?: (?!نشر|تاريخ|بتاريخ)\p{Lo}{2,12}){0,3})(?=$|[\s|)）])/u;

/** The name behind such a label, where the script has no capitals to know it by; null without one. */
export function nameBehindLabel(line: string): string | null {
  return labelled.exec(line)?.[1] ?? null;
}

const begin = new RegExp(`^(?:(?:${words.join("|")}):?|(?:${labels.join("|")}) ?:) (?=\\S)`, "iu");

/** What stands before whoever made the pictures: “Photographs: Otto Lind”, “and photos by …”. */
const pictures =
  "(?:fotos?|fotograf\\p{L}{1,4}|bilder|illustrations?|images?|photos?|photograph(?:er|s|y)|pictures?|video)";
/** “Words: Ada Roe | Photographs: Otto Lind”, “Interview Ada Roe, photos Otto Lind”: a name between what was written and what was pictured. */
const shared = new RegExp(
  `^(?:interview|reporting|story|tekst|text|texte|testo|texto|words)(?: by)?:? ([^|;:]{3,80}?) ?[,;|·•/–—]? ?(?:(?:and|&) )?${pictures}(?: by)?:? (?=\\p{Lu})`,
  "iu",
);

/** The name of whoever wrote, in a line that also names whoever made the pictures; null for any other line. */
export function besidePictures(line: string): string | null {
  const name = shared.exec(line)?.[1] ?? "";
  return /^\p{Lu}/u.test(name) ? name : null;
}

/** What stands behind such words at the beginning of a line, where a name may follow them; null for any other line. */
export function afterByWord(line: string): string | null {
  const words = begin.exec(line)?.[0];
  const rest = words === undefined ? "" : line.slice(words.length);
  return /^\p{Lu}/u.test(rest) ? rest : null;
}

const changed =
  /\b(?:updated|modified|last|aktualisiert|geändert|mis à jour|modifié|actualizado|modificado|aggiornato|atualizado|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|aktualizacja|güncelleme|обновлено)\b|تحديث|更新/iu;

const ownName = /^(?:this|the) (?:article|page|post|report|story) (?:was|has been) (.{1,70})\.$/i;

/** “This story was updated on 5 May.” without what a text calls itself; any other line as it is. */
export function withoutOwnName(line: string): string {
  return ownName.exec(line)?.[1] ?? line;
}

/** Where a line begins to tell of a change: “4 May 2026 Updated 6 May”; its length where it does not. */
export function startOfChange(line: string): number {
  const at = line.search(changed);
  return at < 0 ? line.length : at;
}
