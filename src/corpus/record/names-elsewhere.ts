import { foldText } from "../../coverage/fold.ts";
import { type NamedField, placesOf } from "./field-names.ts";

/**
 * Says what the columns of a table are called in other languages: German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish,
 * Norwegian, Polish. The words of each language for these, chosen by hand. Folded, without spaces.
 */
const elsewhere: Readonly<Record<Exclude<NamedField, "id">, string>> = {
  title:
    "titel titre titulo titolo tittel tytul naglowek overskrift rubrik schlagzeile titular titolodellarticolo titrearticle titeldesartikels uberschrift kop",
  publisher:
    "herausgeber quelle zeitung medium publikation verlag editeur journal media fonte fuente medio periodico editorial editora editore testata giornale veiculo jornal bron krant uitgever kalla tidning kilde avis wydawca zrodlo gazeta",
  author:
    "autor autorin autoren verfasser verfasserin auteur auteurs autrice autora autores autore autori forfatter forfattere forfattare autorzy",
  publishedOn:
    "datum veroffentlicht veroffentlichtam veroffentlichungsdatum erscheinungsdatum publikationsdatum datedepublication datedeparution publiele fecha fechadepublicacion publicado data datadipubblicazione pubblicatoil datadepublicacao publicadoem publicatiedatum gepubliceerd gepubliceerdop publicerad publiceringsdatum dato publiceret publisert udgivelsesdato datapublikacji",
  url: "lien enlace collegamento webadresse adresse lank lenke adres",
  body: "text texte texto testo tekst artikel artikeltext article articulo articolo artigo artykul inhalt volltext contenu texteintegral contenido textocompleto contenuto testocompleto conteudo inhoud volledigetekst innehall brodtext indhold innhold brodtekst tresc",
};

const fields: ReadonlyMap<string, string> = new Map(
  Object.entries(elsewhere).flatMap(([field, names]) => names.split(" ").map((name) => [name, field] as const)),
);

/**
 * The names of a table's columns, or of an article's fields, with those of another language as our own. Only where English has no name for one of
 * those that are needed: `data` is a day in Italy, and anything in a program.
 */
export function namesInEnglish(
  names: readonly string[],
  needed: readonly NamedField[] = ["publishedOn", "body"],
): readonly string[] {
  const isKnown = (field: NamedField) => names.some((name) => placesOf(name).some((place) => place.field === field));
  if (needed.every(isKnown)) return names;
  const taken = new Set(names);
  return names.map((name) => {
    const field = fields.get(foldText(name).replace(/[^\p{L}\p{N}]/gu, ""));
    if (field === undefined || taken.has(field) || placesOf(name).length > 0) return name;
    taken.add(field);
    return field;
  });
}
