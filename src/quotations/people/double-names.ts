import { nameParticles } from "../../english/nouns/name-particles.ts";
import type { NameReading } from "./name-reading.ts";

/**
 * Reads "Van Dyke", "Ó Broin" and "Smalls Combs" as the last name that they are where the article has "Marcus Van Dyke". What could
 * be a first name stays one: "James Roe" beside "Henry James Roe".
 */
export function readDoubleNames(readings: readonly NameReading[]): (reading: NameReading) => NameReading {
  const lasts = new Set<string>();
  for (const { names } of readings)
    for (let from = 1; names.length <= mostWords && from < names.length - 1; from += 1)
      lasts.add(keyOf(names.slice(from)));
  return (reading) => {
    const [first] = reading.names;
    const isLast =
      first !== undefined &&
      reading.names.length > 1 &&
      lasts.size > 0 &&
      (nameParticles.has(first.entry.foldedName) || !first.entry.isFirstName) &&
      lasts.has(keyOf(reading.names));
    return isLast ? { ...reading, names: reading.names.slice(-1) } : reading;
  };
}

/** A longer run of capitals is no name. */
const mostWords = 5;

function keyOf(names: NameReading["names"]): string {
  return names.map(({ entry }) => entry.foldedName).join(" ");
}
