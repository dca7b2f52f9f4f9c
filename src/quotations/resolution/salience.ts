import { isFirstName } from "../../english/names/first-names.ts";
import type { Gender } from "../../english/nouns/titles.ts";
import type { ArticlePerson } from "../people/article-person.ts";

/** The part a mention plays in its sentence. */
export type Role = "subject" | "embedded subject" | "speaker" | "object" | "oblique" | "possessor";

/**
 * How much each part raises a person as the one a later pronoun means: weights in the manner of Lappin and Leass,
 * "An Algorithm for Pronominal Anaphora Resolution" (Computational Linguistics 20, 1994).
 */
const weights: Readonly<Record<Role, number>> = {
  subject: 210,
  "embedded subject": 80,
  speaker: 50,
  object: 50,
  oblique: 30,
  possessor: 50,
};

/** What is left of a person's salience at each new sentence. */
const decay = 0.37;

/** Nobody is meant rather than one of two: the first must lead the next by this much. */
const quietMargin = 1.1;

/** The subject of the sentence before is meant rather than one who leads by less than this. */
const subjectMargin = 1.5;

/** A thing named more sentences ago than this is not what "it" means. */
const longestMemory = 3;

/** One with no first name known to be one, and of whom no pronoun was used, may be no person. */
const strangeShare = 0.5;

/** Somebody without a name. */
interface Stranger {
  readonly text: string;
  /** The one of the last mention. */
  readonly sentence: number;
  gender: Gender | null;
  value: number;
}

interface Referent {
  /** Null for a stranger. */
  readonly person: ArticlePerson | null;
  /** What a stranger was called: "a reporter". Empty for a person. */
  readonly text: string;
  /** How many times more the text is about this person than about the next who fits; Infinity when nobody else does. */
  readonly lead: number;
}

/** Keeps in mind whom the text is about, sentence by sentence. */
export interface Focus {
  nextSentence(): void;
  mention(person: ArticlePerson, role: Role): void;
  /** Keeps somebody without a name in mind: "a reporter". The head noun tells whether it is the one from before. */
  mentionStranger(text: string, head: string, gender: Gender | null, role: Role): void;
  /** True for the head noun of a stranger who is still in mind: "the woman" after "a woman". */
  knowsStranger(head: string): boolean;
  /** Somebody is called here what may be another: until the next sentence ends, no pronoun is sure. */
  doubt(): void;
  /** Whom "he" or "she" means here; null when nobody fits, or either of two. */
  refer(gender: Gender, owns?: boolean): Referent | null;
  /** Keeps a body, document or group in mind that "it" or "they" may mean; of one sentence, the last that speaks. */
  noteThing(name: string, number: "singular" | "plural", speaks: boolean): void;
  /** What "it" or "they" means: the last such subject; null where none was named lately. */
  referToThing(number: "singular" | "plural"): string | null;
  /** The one the text is about just here, clearly more than about any other; null for nobody. */
  foremost(): ArticlePerson | null;
  /** True for the subject of the sentence before. */
  isTopic(person: ArticlePerson): boolean;
  /** True where one was the subject of a clause in a later sentence than the other. */
  isLaterSubject(one: ArticlePerson, other: ArticlePerson): boolean;
  /** Of several who share a last name, the one whose it is from here on when it stands alone. */
  call(person: ArticlePerson, name: string): void;
  /** True for the one whose a shared last name has become. */
  isCalled(person: ArticlePerson, name: string): boolean;
  /** How much the text is about a person just here; 0 for one out of mind. */
  weigh(person: ArticlePerson): number;
}

function isStrange({ gender, name }: ArticlePerson): boolean {
  return gender === null && !isFirstName(name.slice(0, Math.max(0, name.indexOf(" "))));
}

export function trackFocus(): Focus {
  const salience = new Map<ArticlePerson, number>();
  const strangers = new Map<string, Stranger>();
  const things = new Map<string, { readonly name: string; readonly sentence: number; readonly speaks: boolean }>();
  const called = new Map<string, ArticlePerson>();
  const asSubject = new Map<ArticlePerson, number>();
  let sentence = 0;
  let doubted = Number.NEGATIVE_INFINITY;
  /**
   * The subject of the last sentence that has one, which a pronoun in the next takes up rather than another part
   * (Grosz, Joshi and Weinstein, "Centering", Computational Linguistics 21, 1995).
   */
  let topic: { readonly subject: ArticlePerson | Stranger; readonly sentence: number } | null = null;
  return {
    nextSentence() {
      sentence += 1;
      for (const [person, value] of salience)
        if (value < 0.5) salience.delete(person);
        else salience.set(person, value * decay);
      for (const [head, stranger] of strangers)
        if (stranger.value < 0.5) strangers.delete(head);
        else stranger.value *= decay;
    },
    mention(person, role) {
      if (role === "subject" && topic?.sentence !== sentence) topic = { subject: person, sentence };
      if (role === "subject" || role === "embedded subject") asSubject.set(person, sentence);
      salience.set(person, (salience.get(person) ?? 0) + weights[role]);
    },
    mentionStranger(text, head, gender, role) {
      const known = strangers.get(head);
      const stranger = { text, sentence, gender: known?.gender ?? gender, value: (known?.value ?? 0) + weights[role] };
      strangers.set(head, stranger);
      const isNew = /^(?:an?|another|one) /i.test(text);
      if (role === "subject" && !isNew && topic?.sentence !== sentence) topic = { subject: stranger, sentence };
    },
    knowsStranger(head) {
      return strangers.has(head);
    },
    doubt() {
      doubted = sentence;
    },
    noteThing(name, number, speaks) {
      const known = things.get(number);
      if (!speaks && known?.speaks && known.sentence === sentence) return;
      things.set(number, { name, sentence, speaks });
    },
    referToThing(number) {
      const known = things.get(number);
      return known && sentence - known.sentence <= longestMemory ? known.name : null;
    },
    foremost() {
      const [best, next] = [...salience].sort((a, b) => b[1] - a[1]);
      return best && best[1] >= subjectMargin * (next?.[1] ?? 0) ? best[0] : null;
    },
    isTopic(person) {
      return topic?.subject === person && topic.sentence === sentence - 1;
    },
    isLaterSubject(one, other) {
      return (asSubject.get(one) ?? 0) > (asSubject.get(other) ?? 0);
    },
    call(person, name) {
      called.set(name, person);
    },
    isCalled(person, name) {
      return called.get(name) === person;
    },
    weigh(person) {
      return salience.get(person) ?? 0;
    },
    refer(gender, owns = false) {
      const ranked = [...salience]
        .filter(([person]) => (person.gender ?? gender) === gender)
        .map(([person, value]): [ArticlePerson, number] => [person, isStrange(person) ? value * strangeShare : value])
        .sort((a, b) => b[1] - a[1]);
      const [best, next] = ranked;
      const unnamed = [...strangers.values()]
        .filter((stranger) => (stranger.gender ?? gender) === gender)
        .reduce<Stranger | null>((most, one) => (most && most.value > one.value ? most : one), null);
      const strange = unnamed?.value ?? 0;
      const subject = topic?.sentence === sentence - 1 ? topic.subject : null;
      const most = best?.[1] ?? 0;
      // "Roe attacked a woman. She": of Roe nothing tells that she is a woman.
      const isOfGender = unnamed?.gender === gender && best?.[0].gender === null && unnamed.sentence === sentence - 1;
      if (
        unnamed &&
        (isOfGender || strange >= quietMargin * most || (unnamed === subject && subjectMargin * strange >= most))
      ) {
        // Within the sentence that brings somebody in, "she" may still be another: "the owner said she stole".
        if (owns || unnamed.sentence < sentence) unnamed.gender = gender;
        return { person: null, text: unnamed.text, lead: strange / most };
      }
      const rival = next?.[1] ?? 0;
      const isNear = best !== undefined && next?.[0] === subject && best[1] < subjectMargin * rival;
      if (best && best[1] >= quietMargin * rival && !isNear)
        return { person: best[0], text: "", lead: sentence - doubted > 1 ? best[1] / Math.max(rival, strange) : 1 };
      const fitting = [best, next].find((one) => one && one[0] === subject);
      return fitting ? { person: fitting[0], text: "", lead: 1 } : null;
    },
  };
}
