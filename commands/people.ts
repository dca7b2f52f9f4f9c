import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { countDifferent } from "../src/archive/count-quoted.ts";
import { personMeant } from "../src/archive/person-meant.ts";
import { defineCommand } from "../src/bot/command.ts";
import { describeQuotations } from "../src/bot/describe-quotations.ts";
import { exampleName } from "../src/bot/examples.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { strong } from "../src/bot/line.ts";
import { refuseUnknownPerson, suggestPeople } from "../src/bot/people-options.ts";
import { quotationRecord } from "../src/bot/records.ts";
import { type Reply, textBlock } from "../src/bot/reply.ts";
import { isCalledLikeThing } from "../src/quotations/called-like-thing.ts";
import type { Person } from "../src/quotations/person.ts";
import type { Quotation } from "../src/quotations/quotation.ts";

/** The most people a list names; the rest is counted. */
const mostListed = 50;
const mostSilent = 10;

export const people = defineCommand({
  name: "people",
  description: "List who is quoted, or show one person",
  options: z.object({
    person: z.string().trim().min(1).max(100).describe("Any part of a name or nickname").optional(),
  }),
  unlisted: true,
  suggest: { person: suggestPeople },
  example(archive) {
    const name = exampleName(archive);
    return name === null ? null : { person: name };
  },
  async answer({ person: typed }, archive, { words }): Promise<Reply> {
    if (typed === undefined) return listPeople("people", archive, words);
    const person = personMeant(typed, archive);
    return person ? openPerson(person, archive, words) : refuseUnknownPerson("people", typed, archive, words);
  },
});

/** Tells who is quoted, most first; the command is the one that was given. */
export function listPeople(command: string, archive: Archive, words: Words): Reply {
  const { people: all } = archive;
  const quoted = all.filter(({ quotations }) => quotations > 0);
  const silent = all.filter(({ name, quotations }) => quotations === 0 && !isCalledLikeThing(name));
  const counts = countDifferent(archive);
  const lines = quoted
    .slice(0, mostListed)
    .map((person) => ({ ...person, quotations: counts.get(person.id) ?? person.quotations }))
    .toSorted((one, other) => other.quotations - one.quotations)
    .map(({ name, quotations }) => textBlock("plain", ...words.people.person(strong(name), quotations)));
  const more = quoted.length - lines.length;
  return {
    private: false,
    blocks: [
      textBlock("heading", words.people.quoted(quoted.length)),
      ...lines,
      ...(more > 0 ? [textBlock("hint", words.coverage.andMore(more))] : []),
      ...(silent.length > 0 ? [textBlock("hint", words.people.onlyMentioned(nameSome(silent, words)))] : []),
    ],
    record: { command, people: all.map(personRecord) },
  };
}

async function openPerson(person: Person, archive: Archive, words: Words): Promise<Reply> {
  const sources = [...archive.sources.values()];
  const quotations = sources
    .flatMap((source) => source.quotations)
    .filter(({ speaker, affirmed }) => speaker?.personId === person.id && affirmed === true);
  const near = quotedBeside(person, quotations, archive);
  const names = person.names.filter((name) => name !== person.name);
  return {
    private: false,
    blocks: [
      textBlock("heading", person.name),
      ...(names.length > 0 ? [textBlock("plain", words.people.alsoCalled(names.join(", ")))] : []),
      ...(quotations.length === 0 ? [textBlock("plain", words.coverage.noWordsOf(person.name))] : []),
      ...(near.length > 0
        ? [textBlock("hint", words.people.quotedBeside(near.map(({ name }) => name).join(", ")))]
        : []),
      ...(await describeQuotations(person.name, quotations, archive, words)),
    ],
    record: {
      command: "people",
      person: personRecord(person),
      quotations: quotations.map((quotation) => quotationRecord(quotation, archive)),
      quotedBeside: near.map(({ name }) => name),
    },
  };
}

/** Tells who else is quoted in the articles that quote this person, most quoted first; at most ten. */
function quotedBeside(person: Person, quotations: readonly Quotation[], archive: Archive): readonly Person[] {
  const articles = new Set(quotations.map(({ words }) => words.article.id));
  const ids = new Set(
    [...articles].flatMap(
      (id) => archive.sources.get(id)?.quotations.flatMap(({ speaker }) => speaker?.personId ?? []) ?? [],
    ),
  );
  return archive.people.filter(({ id }) => id !== person.id && ids.has(id)).slice(0, 10);
}

function personRecord({ id, name, names, quotations }: Person) {
  return { id, name, names, quotations };
}

function nameSome(people: readonly Person[], { coverage }: Words): string {
  const names = people.slice(0, mostSilent).map(({ name }) => name);
  const more = people.length - names.length;
  return `${names.join(", ")}${more > 0 ? ` ${coverage.andMore(more)}` : ""}`;
}
