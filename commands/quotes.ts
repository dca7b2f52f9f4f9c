import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { defineCommand, type Suggestion } from "../src/bot/command.ts";
import { quotationRecord } from "../src/bot/records.ts";
import { type Reply, refuse, textBlock } from "../src/bot/reply.ts";
import { citeExcerpt } from "../src/coverage/citation.ts";
import { findWords, foldText } from "../src/coverage/fold.ts";
import { findPeople, findPerson, nearestPeople } from "../src/quotations/find-people.ts";
import type { Person } from "../src/quotations/person.ts";
import type { Quotation } from "../src/quotations/quotation.ts";

export const quotes = defineCommand({
  name: "quotes",
  description: "Show what somebody said, word for word",
  options: z.object({
    person: z.string().trim().min(1).max(100).describe("Whose words: any part of a name or nickname"),
    about: z.string().trim().min(1).max(200).describe("Only quotations with these words in or around them").optional(),
  }),
  suggest: { person: suggestPeople },
  answer({ person: typed, about }, archive): Reply {
    const person = findPerson(typed, archive.people);
    if (!person) return refuseUnknown(typed, archive);
    const quotations = [...archive.sources.values()]
      .flatMap((source) => source.quotations)
      .filter((quotation) => quotation.speaker?.personId === person.id && isAbout(quotation, about ?? ""));
    return {
      private: false,
      blocks: [
        textBlock("heading", headingOf(person, quotations.length, about)),
        ...quotations.map((quotation, index) => ({
          kind: "quotation" as const,
          place: index + 1,
          quotation,
          citation: citeExcerpt(quotation.words),
        })),
      ],
      record: { command: "quotes", person: person.name, quotations: quotations.map(quotationRecord) },
    };
  },
});

/** The people in the coverage that fit what was typed, most quoted first. */
function suggestPeople(typed: string, archive: Archive): readonly Suggestion[] {
  return findPeople(typed, archive.people)
    .slice(0, 25)
    .map(({ id, name }) => ({ name, value: id }));
}

function refuseUnknown(typed: string, archive: Archive): Reply {
  const near = nearestPeople(typed, archive.people, 5);
  const names = near.length > 0 ? near.map(({ name }) => name) : archive.people.slice(0, 5).map(({ name }) => name);
  const next = near.length > 0 ? "The nearest names: " : "People in the coverage: ";
  return names.length > 0
    ? refuse("quotes", `Nobody called “${typed}” is in the coverage.`, `${next}${names.join(", ")}.`)
    : refuse("quotes", `Nobody called “${typed}” is in the coverage.`);
}

/** Every word asked for stands in the quotation or in its sentence. */
function isAbout(quotation: Quotation, about: string): boolean {
  const words = findWords(foldText(about)).map((word) => word.text);
  const text = foldText(`${quotation.sentence.text} ${quotation.words.text}`);
  return words.every((word) => text.includes(word));
}

function headingOf(person: Person, count: number, about: string | undefined): string {
  const topic = about ? ` about “${about}”` : "";
  if (count === 0) return `The coverage has no words of ${person.name}${topic}.`;
  return `${count} ${count === 1 ? "quotation" : "quotations"} of ${person.name}${topic}`;
}
