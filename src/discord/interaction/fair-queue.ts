/** The person and the place that work is done for. */
export interface Asker {
  readonly userId: string;
  /** Null outside of a server. */
  readonly guildId: string | null;
}

/**
 * Work that waits. Servers have their turns one after the other, within a server the people who ask there, and what
 * one person asked there is done in the order it came: whoever asks a thousand times waits for it, nobody else does.
 */
export interface FairQueue<Work> {
  add(asker: Asker, work: Work): void;
  /** Takes out what is to be done next; null when nothing waits. */
  next(): Work | null;
  /** Counts how much would be done before what the asker adds now, if nobody added anything after it. */
  ahead(asker: Asker): number;
}

/** A server, or the direct messages of one person. */
interface Place<Work> {
  /** The works of each person. Whose turn it is comes first. */
  readonly people: Map<string, Work[]>;
  size: number;
}

/** An empty queue. Adding and taking out cost the same however long it is; looking ahead costs as much as there are places and people. */
export function openFairQueue<Work>(): FairQueue<Work> {
  /** The place whose turn it is comes first: a map keeps the order in which its keys were added. */
  const places = new Map<string, Place<Work>>();
  return {
    add(asker, work) {
      const key = placeOf(asker);
      const place = places.get(key) ?? { people: new Map<string, Work[]>(), size: 0 };
      const own = place.people.get(asker.userId) ?? [];
      own.push(work);
      place.people.set(asker.userId, own);
      place.size += 1;
      places.set(key, place);
    },
    next() {
      for (const [key, place] of places) {
        places.delete(key);
        place.size -= 1;
        if (place.size > 0) places.set(key, place);
        return nextOf(place);
      }
      return null;
    },
    ahead(asker) {
      const key = placeOf(asker);
      const people = places.get(key)?.people ?? new Map<string, Work[]>();
      const waiting = (of: Map<string, Work[]>) => [...of].map(([id, works]) => ({ id, size: works.length }));
      const here = countAhead(waiting(people), asker.userId, people.get(asker.userId)?.length ?? 0);
      return countAhead(
        [...places].map(([id, { size }]) => ({ id, size })),
        key,
        here,
      );
    },
  };
}

function placeOf({ guildId, userId }: Asker): string {
  return guildId === null ? `direct ${userId}` : `server ${guildId}`;
}

/** Takes the next work of the person whose turn it is, who then comes last. */
function nextOf<Work>({ people }: Place<Work>): Work | null {
  for (const [id, works] of people) {
    const work = works.shift();
    people.delete(id);
    if (works.length > 0) people.set(id, works);
    return work ?? null;
  }
  return null;
}

/** `own` pieces of the one with this id are done first, and as many of each other; one more of those whose turn is sooner. */
function countAhead(all: readonly { readonly id: string; readonly size: number }[], id: string, own: number): number {
  const at = all.findIndex((one) => one.id === id);
  const last = at === -1 ? all.length : at;
  return all.reduce((sum, { size }, index) => {
    if (index === at) return sum;
    return sum + Math.min(size, index < last ? own + 1 : own);
  }, own);
}
