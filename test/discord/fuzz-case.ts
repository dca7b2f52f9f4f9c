import fc from "fast-check";
import { commands } from "../../commands/index.ts";
import type { OptionSpec } from "../../src/bot/option.ts";
import type { Article } from "../../src/coverage/article.ts";
import { anyUrl } from "../coverage/any-text.ts";
import { hostileText, tricks } from "./hostile.ts";

/** Articles, and what people type to every command about them: all of it as odd as text can be. */
export interface FuzzCase {
  readonly articles: readonly Article[];
  readonly invocations: readonly FuzzInvocation[];
}

export interface FuzzInvocation {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** Coverage of invented people, in which commands find something. */
const sentences = [
  "Mayor Ana Ruiz said the harbor would reopen on Monday.",
  "“We are glad,” said Ana Ruiz, the mayor.",
  "Bo Lind was arrested on 3 May 2024 in Port Example, police said.",
  "“The bridge is shut, and it will stay shut,” Lind wrote in a letter that his lawyer, Cy Dorn, read out.",
  "He denied the allegations and pleaded not guilty.",
  "Ruiz’s mother, Eve Ruiz, told the Example Gazette that her son “was never there.”",
  "The ferry carries 1,200 passengers and costs $4.50.",
  "Dorn told reporters: “My client did not take the money.”",
  "“My client did take the money,” another paper had him say.",
  "A judge denied bail twice, in May and in June.",
] as const;

/** A sentence with something nasty at one of its spaces, or none. */
const sentence: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...sentences), fc.option(fc.constantFrom(...tricks)), fc.nat(30))
  .map(([text, trick, place]) => {
    if (trick === null) return text;
    const words = text.split(" ");
    return words.toSpliced(place % (words.length + 1), 0, trick).join(place % 2 === 0 ? " " : "\u00A0");
  });

const paragraph = fc.oneof(
  { weight: 5, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(" ")) },
  { weight: 1, arbitrary: hostileText },
);

const heading = fc.oneof(sentence, hostileText);

const article: fc.Arbitrary<Omit<Article, "id">> = fc.record({
  title: fc.option(heading),
  publisher: fc.option(fc.oneof(fc.constant("Example Gazette"), hostileText)),
  author: fc.option(hostileText),
  publishedOn: fc.constantFrom("2024-05-04", "2024-05-05", "2024-10-07", "2025-01-31"),
  url: fc.option(
    fc.oneof(
      anyUrl(),
      hostileText.map((text) => `https://example.org/${text}`),
    ),
  ),
  body: fc.array(paragraph, { minLength: 1, maxLength: 8 }).map((list) => `Word. ${list.join("\n\n")}`),
});

const typed = fc.oneof(
  sentence,
  fc.constantFrom("Ana Ruiz", "lind", "the mayor's mother", "a1", "2024-05", "bail", "who said the bridge is shut?"),
  hostileText.map((text) => text.slice(0, 6000)),
);

function optionValue({ type, choices, min, max }: OptionSpec): fc.Arbitrary<string | number | boolean> {
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return fc.integer({ min: (min ?? 0) - 1, max: (max ?? 100) + 1 });
  return choices ? fc.constantFrom(...choices) : typed;
}

/** Required options always, others now and then. */
const invocation: fc.Arbitrary<FuzzInvocation> = fc.constantFrom(...commands).chain(({ name, options }) =>
  fc.record({
    command: fc.constant(name),
    options: fc.record(Object.fromEntries(options.map((option) => [option.name, optionValue(option)])), {
      requiredKeys: options.flatMap((option) => (option.required ? [option.name] : [])),
    }),
  }),
);

/** Some articles, and as many invocations. */
export function fuzzCase(size: number): fc.Arbitrary<FuzzCase> {
  const exactly = { minLength: size, maxLength: size };
  return fc.record({
    articles: fc.array(article, exactly).map((list) => list.map((one, index) => ({ ...one, id: `a${index}` }))),
    invocations: fc.array(invocation, exactly),
  });
}
