import { describe, expect, it, vi } from "vitest";
import { citeExcerpt } from "../../src/coverage/citation.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import type { Gender } from "../../src/english/nouns/titles.ts";
import { foldQuotations } from "../../src/quotations/fold-quotations.ts";
import { readTokens } from "../../src/quotations/grammar/tokens.ts";
import type { ArticlePerson } from "../../src/quotations/people/article-person.ts";
import { openBearers } from "../../src/quotations/people/bearers.ts";
import type { NameReading } from "../../src/quotations/people/name-reading.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { exampleArticle } from "../coverage/example.ts";

/** How many times as many steps twice as much takes: twice as many, and a little for what is kept in order. */
const linear = 2.2;
const slopeOf = (countSteps: (size: number) => number, from = 500) => countSteps(2 * from) / countSteps(from);

/** People of one last name; counts how often somebody looks at one of them. */
function openKin(size: number, genderOf: (number: number) => Gender | null) {
  const steps = { count: 0 };
  const people = Array.from({ length: size }, (_, number): ArticlePerson => {
    let gender = genderOf(number);
    return {
      number,
      name: `A${number} Roe`,
      first: `a${number}`,
      last: "roe",
      suffix: "",
      get gender() {
        steps.count += 1;
        return gender;
      },
      set gender(other) {
        gender = other;
      },
      nicknames: new Set(),
      forms: new Map(),
      epithets: new Set(),
      fullMentions: 1 + (number % 3),
    };
  });
  return { steps, people, bearers: openBearers({ people, byFullName: new Map(), alone: new Set(), slips: new Map() }) };
}

function named(text: string, gender: Gender | null = null): NameReading {
  const names = readTokens(text, { start: 0, end: text.length });
  return { names, nicknames: [], gender, titled: gender !== null, epithet: [], isBody: false };
}

describe("the people of one last name", () => {
  it.each<[string, (number: number) => Gender | null]>([
    ["of no known gender", () => null],
    ["all of the other gender", () => "male"],
    ["all but the last of the other gender", (number) => (number % 500 === 499 ? "female" : "male")],
    ["of either gender", (number) => (number % 2 === 0 ? "male" : "female")],
  ])("are looked up in steps that grow with their number: %s", (_, genderOf) => {
    const countSteps = (size: number) => {
      const { steps, people, bearers } = openKin(size, genderOf);
      for (const person of people) {
        bearers.lookUp(named("Roe", "female"));
        bearers.lookUp(named(`A${person.number} Roe`));
        bearers.lookUp(named(`B${person.number} Roe`, "female"));
        bearers.leadOf(person, named("Roe", "female"));
      }
      return steps.count;
    };
    expect(slopeOf(countSteps)).toBeLessThan(linear);
  });

  it("are so too while their genders become known", () => {
    const countSteps = (size: number) => {
      const { steps, people, bearers } = openKin(size, () => null);
      for (const person of people) {
        bearers.learnGender(person, person.number % 2 === 0 ? "male" : "female");
        bearers.lookUp(named("Roe", "female"));
        bearers.lookUp(named("Roe", "male"));
      }
      return steps.count;
    };
    expect(slopeOf(countSteps)).toBeLessThan(linear);
  });

  it("are who they were found to be, one by one", () => {
    const { people, bearers } = openKin(6, (number) => (number === 0 ? "male" : null));
    const [first, second, third] = people;
    expect(bearers.lookUp(named("Roe"))).toBe(first);
    expect(bearers.lookUp(named("Roe", "female"))).toBe(second);
    if (second) bearers.learnGender(second, "male");
    expect(bearers.lookUp(named("Roe", "female"))).toBe(third);
    if (first) bearers.learnGender(first, "female");
    expect(bearers.lookUp(named("Roe", "female"))).toBe(first);
    expect(bearers.lookUp(named("Roe", "male"))).toBe(second);
    expect(bearers.lookUp(named("A3 Roe"))).toBe(people[3]);
    expect(bearers.lookUp(named("B3 Roe"))).toBeNull();
  });
});

describe("the citations of one article", () => {
  it("look at its text once, however many there are", () => {
    const reads = { count: 0 };
    const body = Array.from({ length: 1000 }, (_, number) => `It rained ${number} times.\n\n`).join("");
    const article = {
      ...exampleArticle(""),
      get body() {
        reads.count += 1;
        return body;
      },
    };
    const excerpts = Array.from(body.matchAll(/It rained \d+ times/g), ({ index }) => {
      return new Excerpt(article, { start: index, end: index + 9 });
    });
    reads.count = 0;
    expect(excerpts.map((excerpt) => citeExcerpt(excerpt).paragraph)).toEqual(excerpts.map((_, at) => at + 1));
    expect(reads.count).toBe(1);
  });
});

describe("the quotations of one person", () => {
  it.each<[string, from: number, say: (number: number) => string]>([
    ["that begin alike", 500, (number) => `We will not go to the ${number} again`],
    ["that end alike", 500, (number) => `At ${number} we will not go there again`],
    ["that are the same", 500, () => "We will not go there again"],
    // The most that are compared show only behind 500 of these.
    [
      "of words in many orders",
      1000,
      (number) => number.toString(2).replaceAll("0", "no ").replaceAll("1", "yes ").trim(),
    ],
  ])("are folded in steps that grow with their number: %s", (_, from, say) => {
    const countSteps = (size: number) => {
      const said = Array.from({ length: size }, (_, number) => `“${say(number + size)},” Ann Roe said.\n\n`);
      const { quotations } = readQuotations([exampleArticle(said.join(""))], new Map());
      expect(quotations).toHaveLength(size);
      const compared = vi.spyOn(String.prototype, "indexOf");
      foldQuotations(quotations);
      const { length } = compared.mock.calls;
      compared.mockRestore();
      return Math.max(length, size);
    };
    expect(slopeOf(countSteps, from)).toBeLessThan(linear);
  });
});
