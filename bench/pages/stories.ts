import { randomNumbers } from "../reliability/damage.ts";

/** An invented article, and how the page of it is to be read. */
export interface Story {
  readonly title: string;
  /** `2024-05-06`. */
  readonly day: string;
  readonly author: string;
  readonly publisher: string;
  readonly address: string;
  readonly paragraphs: readonly string[];
  /** An older article of the same site, which its pages name. */
  readonly other: { readonly title: string; readonly day: string; readonly author: string; readonly address: string };
}

const places = ["Ashby", "Tarn", "Kell", "Morrow Bay", "Port Ellis", "Sandholm", "Wexcombe", "Dunmere"];
const things = ["bridge", "kiln", "library", "ferry", "market hall", "tram line", "lighthouse", "water tower"];
const events = [
  "closes for repairs",
  "opens after two years",
  "is to be sold",
  "burns down",
  "will not be moved",
  "gets a new roof",
];
const people = [
  "Uma Birchall",
  "Rab Tolley",
  "Dora Finchley",
  "Nkechi Obi-Lund",
  "José Ferrán",
  "Mei Tanaka-Roe",
  "Seán O’Dell",
  "Åsa Lindqvist",
];
const papers = ["Tarn Courier", "The Kell Observer", "Morrow Bay Times", "Ashby Post", "Dunmere Daily"];
const sentences = [
  "The council said on Tuesday that the work would take until the end of the summer, at a cost that nobody would name.",
  "“We were told nothing, and we found out from the radio,” said {person}, who lives across the river from the {thing}.",
  "Buses will go the long way round by the mill, and those who walk can use the path below the station.",
  "It is the third time in ten years that the {thing} of {place} has been in the news for the wrong reasons.",
  "“It isn’t only about money – it’s about who is asked,” {person} said at a meeting that lasted until midnight.",
  "Engineers had warned of the damage in a report in spring, but the report was not made public until this week.",
  "Shops in the High Street fear for their trade; several have put up signs to say that they are open as always.",
  "The mayor, {person}, said she would answer all questions when the council meets again at the beginning of the month.",
  "A spokeswoman for the ministry said the government had paid its share & saw no reason to pay “one penny more”.",
  "In {place}, eight miles away, the same kind of work was done in half the time, according to the builders.",
];

const short = [
  "Nobody was hurt.",
  "The {thing} of {place} has not been found.",
  "“It is simply not true,” {person} said.",
  "{person}, 58, said that she had never been so cold.",
  "“I said sorry to it,” said {person}, who keeps the keys.",
  "The work costs 7.8 million, of which the state pays half.",
  "{person} has denied it, and her lawyer did not answer calls.",
  "“We cannot even afford free water,” {person} told reporters on Monday. “Please stop asking.”",
  "Opponents, led by the retired teacher {person}, have gathered 1,900 signatures against it.",
  "The council of {place} votes on 2 December.",
];

/** The invented story of a number; the same for the same number. Every other one has short paragraphs. */
export function inventBrief(number: number): Story {
  const story = inventStory(number);
  if (number % 2 === 0) return story;
  const next = randomNumbers(number + 977);
  const place = places.find((one) => story.title.startsWith(one)) ?? "";
  const thing = things.find((one) => story.title.includes(one)) ?? "";
  const pick = (list: readonly string[]) => list[next(list.length)] ?? "";
  const order = short.map((text) => ({ text, key: next(1000) })).toSorted((one, two) => one.key - two.key);
  const chosen = order.slice(0, 3 + next(4)).map(({ text }) => text);
  // A text has a word of its headline.
  const named = chosen.some((text) => text.includes("{place}")) ? chosen : [...chosen.slice(1), short[1] ?? ""];
  const paragraphs = named.map((text) =>
    text.replaceAll("{place}", place).replaceAll("{thing}", thing).replaceAll("{person}", pick(people)),
  );
  return { ...story, paragraphs: [story.paragraphs[0] ?? "", ...paragraphs] };
}

/** The invented story of a number; the same for the same number. */
export function inventStory(number: number): Story {
  const next = randomNumbers(number + 77);
  const pick = (list: readonly string[]) => list[next(list.length)] ?? "";
  const [place, thing, publisher] = [pick(places), pick(things), pick(papers)];
  const host = `https://www.${publisher.toLowerCase().replace(/[^a-z]+/g, "-")}.example`;
  const fill = (text: string) =>
    text
      .replaceAll("{place}", place)
      .replaceAll("{thing}", thing)
      .replace(/\{person\}/g, () => pick(people));
  const order = sentences.map((text) => ({ text, key: next(1000) })).toSorted((one, two) => one.key - two.key);
  const paragraphs = order
    .slice(0, 5 + next(4))
    .map(({ text }, at) =>
      fill(at % 2 === 0 ? `${text} ${text.startsWith("“") ? "Nobody disagreed." : "Few had expected it."}` : text),
    );
  const title = `${place} ${thing} ${pick(events)}: “${pick(["enough", "at last", "never again"])}”`;
  const slug = title
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
  const day = `202${2 + next(4)}-${String(1 + next(12)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`;
  const otherTitle = `Mayor of ${pick(places)} resigns over parking`;
  return {
    title,
    day,
    author: pick(people),
    publisher,
    address: `${host}/${day.slice(0, 4)}/${slug}`,
    paragraphs,
    other: { title: otherTitle, day: "2019-02-03", author: pick(people), address: `${host}/2019/mayor-resigns` },
  };
}
