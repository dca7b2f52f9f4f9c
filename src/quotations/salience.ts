import type { ArticlePerson } from "./inventory.ts";
import type { Gender } from "./titles.ts";

/** The part a mention plays in its sentence. */
export type Role = "subject" | "speaker" | "object" | "oblique" | "possessor";

/**
 * How much each part raises a person as the one a later pronoun means: weights in the manner of Lappin and Leass,
 * "An Algorithm for Pronominal Anaphora Resolution" (Computational Linguistics 20, 1994).
 */
const weights: Readonly<Record<Role, number>> = { subject: 100, speaker: 110, object: 40, oblique: 25, possessor: 30 };

/** What is left of a person's salience at each new sentence. */
const decay = 0.5;

/** A runner-up this near makes the pronoun doubtful. */
const margin = 1.25;

export interface Referent {
  readonly person: ArticlePerson;
  /** False when another person is nearly as likely. */
  readonly clear: boolean;
}

/** Keeps in mind whom the text is about, sentence by sentence. */
export interface Focus {
  nextSentence(): void;
  mention(person: ArticlePerson, role: Role): void;
  /** The person "he" or "she" means here; null when nobody fits. */
  refer(gender: Gender): Referent | null;
  /** How much the text is about a person just here; 0 for one out of mind. */
  weigh(person: ArticlePerson): number;
}

export function trackFocus(): Focus {
  const salience = new Map<ArticlePerson, number>();
  return {
    nextSentence() {
      for (const [person, value] of salience)
        if (value < 0.5) salience.delete(person);
        else salience.set(person, value * decay);
    },
    mention(person, role) {
      salience.set(person, (salience.get(person) ?? 0) + weights[role]);
    },
    weigh(person) {
      return salience.get(person) ?? 0;
    },
    refer(gender) {
      const ranked = [...salience]
        .filter(([person]) => (person.gender ?? gender) === gender)
        .sort((a, b) => b[1] - a[1]);
      const best = ranked[0];
      if (!best) return null;
      return { person: best[0], clear: best[1] >= margin * (ranked[1]?.[1] ?? 0) };
    },
  };
}
