import type { Quotation, Speaker } from "../quotations/quotation.ts";
import type { SpeakerFit } from "./check.ts";
import { type NamedSpeaker, nameWordsOf, type PeopleIndex } from "./named-speaker.ts";

/** Whether the quotation is the claimed speaker's own, was passed on by them, is a document's, or somebody else's. */
export function judgeSpeaker(
  claimed: NamedSpeaker,
  { speaker, relayedBy, via }: Quotation,
  people: PeopleIndex,
): SpeakerFit {
  if (speaker && isMeant(claimed, speaker, people)) return speaker.personId === null ? "document" : "same";
  if (relayedBy && isMeant(claimed, relayedBy, people)) return "relayer";
  if (via && isPartOf(claimed.name, via.text)) return "document";
  return speaker ? "other" : "unknown";
}

/** "Combs" may mean any Combs; "Janice Combs" only her. */
function isMeant(claimed: NamedSpeaker, speaker: Speaker, { byId }: PeopleIndex): boolean {
  if (speaker.personId === null) return isPartOf(claimed.name, speaker.name);
  if (claimed.person?.id === speaker.personId) return true;
  if (claimed.person && claimed.isWholeName) return false;
  const names = byId.get(speaker.personId)?.names ?? [];
  return [speaker.name, ...names].some((name) => isPartOf(claimed.name, name));
}

/** Every word of the claimed name is in the other: "the indictment" and "A 14-page indictment". */
function isPartOf(claimed: string, name: string): boolean {
  const there = new Set(nameWordsOf(name));
  const here = nameWordsOf(claimed);
  return here.length > 0 && here.every((word) => there.has(word));
}
