import type { Article } from "../../src/coverage/article.ts";
import type { Typed } from "../../test/discord/loopback/interactions.ts";

/** A slash command as somebody sends it. */
export interface Invocation {
  readonly name: string;
  readonly options: Typed["options"];
}

/** By command: its `index`th invocation. What is typed is words of the articles, other ones each time. */
export function invocationsOf(articles: readonly Article[], people: readonly string[]) {
  const words = articles.flatMap(({ body }) => body.match(/[\p{L}’']{4,}/gu) ?? []);
  const sentences = articles.flatMap(({ body }) => body.match(/[^.\n]{30,160}\./g) ?? []);
  const pick = <Item>(list: readonly Item[], index: number) => list[index % list.length] as Item;
  const some = (index: number, count: number) =>
    Array.from({ length: count }, (_, place) => pick(words, index * 7 + place * 131)).join(" ");
  const byCommand: Readonly<Record<string, (index: number) => Typed["options"]>> = {
    ask: (index) => ({ question: `what did they say about ${some(index, 2)}` }),
    quotes: (index) => ({ person: pick(people, index), about: some(index, 1) }),
    people: (index) => (index % 2 === 0 ? {} : { person: pick(people, index) }),
    check: (index) => ({ quote: pick(sentences, index).trim() }),
    compare: () => ({}),
    source: (index) => ({ text: pick(sentences, index * 3).trim() }),
    sources: (index) => (index % 2 === 0 ? {} : { article: pick(articles, index).id }),
    corrections: () => ({}),
    status: () => ({}),
    help: () => ({}),
    about: () => ({}),
  };
  return byCommand;
}

/** All commands by turns. */
export function mixInvocations(byCommand: ReturnType<typeof invocationsOf>): (index: number) => Invocation {
  const entries = Object.entries(byCommand);
  return (index) => {
    const [name, optionsAt] = entries[index % entries.length] ?? ["help", () => ({})];
    return { name, options: optionsAt(Math.floor(index / entries.length)) };
  };
}
