import { findWords, foldText } from "../coverage/fold.ts";
import { isAmong } from "../coverage/is-among.ts";
import { opensQuestion } from "../english/classes/questions.ts";
import { findVoice } from "../quotations/find-voice.ts";
import type { Person } from "../quotations/person.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Archive } from "./archive.ts";
import { personMeant } from "./person-meant.ts";
import { holdersMeant } from "./role-meant.ts";

/** Whose words are meant by what was typed for a name. */
export interface SpeakerMeant {
  readonly person: Person;
  /** The person is only who the articles say holds the office that was typed. */
  readonly isHolder: boolean;
  /** Whom what was typed fits as well; mostly empty. */
  readonly others: readonly Person[];
}

/**
 * A person who is quoted, or else a document, a body or a group that is, or else whoever holds an office, or else one who is only
 * mentioned. Null for nobody.
 */
export async function speakerMeant(typed: string, archive: Archive): Promise<SpeakerMeant | null> {
  const person = personMeant(typed, archive);
  if (person && person.quotations > 0) return { person, isHolder: false, others: namesakesOf(person, typed, archive) };
  const quotations = [...archive.sources.values()].flatMap((source) => source.quotations);
  const voice = findVoice(typed, quotations);
  if (voice) return { person: voice, isHolder: false, others: [] };
  const [called, ...alike] = person ? [] : peopleCalled(typed, quotations, archive);
  if (called) return { person: called, isHolder: true, others: alike };
  const [holder, ...others] = person ? [] : await holdersMeant(typed, archive);
  if (holder) return { person: holder, isHolder: true, others };
  if (!person) return null;
  const namesakes = namesakesOf(person, typed, archive);
  // Of two of one name, who is quoted is meant.
  const quoted = namesakes.find(({ quotations: count }) => count > 0);
  if (!quoted) return { person, isHolder: false, others: namesakes };
  return { person: quoted, isHolder: false, others: [person, ...namesakes.filter((one) => one !== quoted)] };
}

/** The people whom articles call so where they speak ("the Croatian said"), quoted most first. */
function peopleCalled(
  typed: string,
  quotations: readonly Quotation[],
  { people }: Pick<Archive, "people">,
): readonly Person[] {
  const wanted = withoutArticle(typed);
  const ids = new Set(
    quotations.flatMap(({ speaker }) =>
      speaker?.personId && withoutArticle(speaker.evidence.text) === wanted ? [speaker.personId] : [],
    ),
  );
  return people.filter(({ id }) => ids.has(id));
}

/** "croatian" of "the Croatian". */
function withoutArticle(text: string): string {
  const words = wordsOf(text);
  return (isAmong(words[0], "a an the") ? words.slice(1) : words).join(" ");
}

/** What was typed for a name is a question. */
export function isQuestion(typed: string): boolean {
  return opensQuestion(typed);
}

/** Tells who else has every word that was typed as a name, where these are not the whole name of the one who is meant. */
function namesakesOf(person: Person, typed: string, { people }: Archive): readonly Person[] {
  const wanted = wordsOf(typed);
  if (typed === person.id || wordsOf(person.name).join(" ") === wanted.join(" ")) return [];
  return people.filter(({ id, names }) => {
    const own = new Set(names.flatMap(wordsOf));
    return id !== person.id && wanted.length > 0 && wanted.every((word) => own.has(word));
  });
}

function wordsOf(text: string): readonly string[] {
  return findWords(foldText(text)).map((word) => word.text);
}
