/** Remembers answers by the id of the interaction, so that one that is delivered twice is answered once. */
export interface SeenInteractions<Answer> {
  /** The answer under way or given for the id; begins it where there is none. */
  once(id: string, answer: () => Promise<Answer>): Promise<Answer>;
}

/** Forgets the oldest beyond so many: Discord repeats what it gave up on within seconds, if at all. */
export function rememberInteractions<Answer>(most: number): SeenInteractions<Answer> {
  const seen = new Map<string, Promise<Answer>>();
  return {
    once(id, answer) {
      const known = seen.get(id);
      if (known) return known;
      const begun = answer();
      seen.set(id, begun);
      const [oldest] = seen.keys();
      if (seen.size > most && oldest !== undefined) seen.delete(oldest);
      return begun;
    },
  };
}
