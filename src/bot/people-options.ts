import type { Archive } from "../archive/archive.ts";
import { findPeople, nearestPeople } from "../quotations/find-people.ts";
import type { Suggestion } from "./command.ts";
import type { Words } from "./languages/words.ts";
import { type Reply, refuse } from "./reply.ts";

/** The most values a person is offered while typing: Discord's own limit. */
const mostSuggestions = 25;

/** The people of the coverage whom any part of the text fits, most quoted first. */
export function suggestPeople(typed: string, archive: Archive): readonly Suggestion[] {
  return findPeople(typed, archive.people)
    .slice(0, mostSuggestions)
    .map(({ id, name }) => ({ name, value: id }));
}

const mostNamed = 5;

/** Says that nobody is called that, and who is called nearly that. */
export function refuseUnknownPerson(command: string, typed: string, archive: Archive, { coverage }: Words): Reply {
  const error = coverage.unknownPerson(typed);
  const quoted = archive.people.filter(({ quotations }) => quotations > 0);
  const near = nearestPeople(typed, quoted, mostNamed);
  const others = near.length > 0 ? near : quoted.slice(0, mostNamed);
  if (others.length === 0) return refuse(command, error);
  const names = others.map(({ name }) => name).join(", ");
  if (near.length > 0) return refuse(command, error, coverage.nearestNames(names));
  const more = quoted.length - others.length;
  return refuse(command, error, coverage.someNames(more > 0 ? `${names} ${coverage.andMore(more)}` : names));
}
