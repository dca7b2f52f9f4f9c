import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

/** Why the row exists; text; the speaker of each quotation in it, null for nobody. */
const rows: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    "of two with one last name the one named first goes by it alone",
    "Mara Venn leads the board. Her brother Otto Venn and his wife met Otto Venn's crew. “It leaks,” Venn said.",
    ["Mara Venn"],
  ],
  ["a team is no first name", "Mara Venn ran. Team Venn won. “It leaks,” Venn said.", ["Mara Venn"]],
  ["a state is no first name", "Mara Venn ran in Ohio Venn country. “It leaks,” Venn said.", ["Mara Venn"]],
  ["a country is nobody's last name", "Norway said so. Then Mara Venn spoke. “It leaks,” she said.", ["Mara Venn"]],
  ["a surname that is a word for a body", "Anna Law sails. “It leaks,” Law said.", ["Anna Law"]],
  ["a surname with a particle", "Mara dos Venn sails. “It leaks,” dos Venn said.", ["Mara dos Venn"]],
  ["a first name that either may bear", "Lee Quill sails. “It leaks,” Ms. Quill said.", ["Lee Quill"]],
  [
    "a courtesy title tells the gender of a name that does not",
    "Mara Venn met Ketril Orlo. Mr. Orlo nodded to her. “It leaks,” he said.",
    ["Ketril Orlo"],
  ],
  ["a letter decoded wrongly within a name", "“It leaks,” said Mara NÃºÃ±ez, a pilot.", ["Mara NÃºÃ±ez"]],
  ["whoever is called so", "Governor Mara Venn left. “It leaks,” the governor said.", ["Mara Venn"]],
  [
    "whoever was once called so is not who is now",
    "Former Governor Mara Venn left. “It leaks,” the governor said.",
    ["the governor"],
  ],
  ...["An", "On", "In", "My"].flatMap((first): [string, string, [string]][] => [
    [
      "a first name that is a small word, beside kin",
      `Her ex-husband ${first} said: “It leaks.”`,
      [`Her ex-husband ${first}`],
    ],
    ["… behind the verb", `“It leaks,” said her brother ${first}.`, [`her brother ${first}`]],
    ["… behind the verb, with an age", `“It leaks,” said ${first}, 44.`, [first]],
    ["… with the last name behind a role", `On Friday pilot ${first} Mason said: “It leaks.”`, [`${first} Mason`]],
    ["… alone behind the words", `“It leaks,” ${first} said.`, [first]],
  ]),
  ["a first name that is a preposition, beside kin", "Her ex-husband Per said: “It leaks.”", ["Per"]],
  ["… behind the verb", "“It leaks,” said her brother Per.", ["Per"]],
  ["… relayed", "Her ex-husband Per said Ada Venn had told him: “It leaks.”", ["Ada Venn"]],
  ...["Per", "An", "My"].map((first): [string, string, [string]] => [
    "a first name that is a small word begins a sentence",
    `${first} Mason told police: “It leaks.”`,
    [`${first} Mason`],
  ]),
  ["an article before the name of a people", "An Israeli told police: “It leaks.”", ["An Israeli"]],
  ["… or of a body", "An NBC report said: “It leaks.”", ["An NBC report"]],
  ["a preposition at the beginning of a sentence", "In Kell on Friday Mara Venn said: “It leaks.”", ["Mara Venn"]],
  ["one who is like others is no one of that name", "An Ibsen said: “It leaks.”", ["An Ibsen"]],
  [
    "one of several whom a name is given to",
    "Sergeant Paul Venn freed four men. One of them, Osric Vell, climbed a crate. “It leaks,” he shouted.",
    ["Osric Vell"],
  ],
  ["… of a kind", "One of the women, Ottoline Brack, wept. “It leaks,” she said.", ["Ottoline Brack"]],
  ["… before another is named", "One, Thandeka Mbele, ran. “It leaks,” she told Paul Venn.", ["Thandeka Mbele"]],
  ["… but no thing", "One of them, Kell Bridge, shut. Mayor Mara Venn came. “It leaks,” she said.", ["Mara Venn"]],
  ["one name beside what somebody is", "The captain, Oduya, limped off. “It leaks,” he said.", ["Oduya"]],
  ["… but no team's", "The winner, Brazil, danced. Mayor Mara Venn came. “It leaks,” she said.", ["Mara Venn"]],
  [
    "a former trade beside a name",
    "Mara Venn, a former nurse, came. “It leaks,” the former nurse said.",
    ["Mara Venn"],
  ],
  ["… is not who has it now", "Mara Venn, a former nurse, came. “It leaks,” the nurse said.", ["the nurse"]],
  ["an age beside a name", "Mara Venn, 61, sails. “It leaks,” the 61-year-old said.", ["Mara Venn"]],
  ["a former office", "Former Governor Mara Venn left. “It leaks,” the former governor said.", ["Mara Venn"]],
  ["the family name first", "Park Ji-hoon owns the mill. “It leaks,” Mr Park said.", ["Park Ji-hoon"]],
  ["the first of two family names", "Ana Ruiz Calderón, a nurse, came. “It leaks,” Ruiz said.", ["Ana Ruiz Calderón"]],
  ["two initials", "“It leaks,” said J. R. Okafor.", ["J. R. Okafor"]],
  ["one name behind a trade", "Villager Suparman said: “It leaks.”", ["Suparman"]],
  ["a surname that is an animal", "“It leaks,” said Gull Orlo.", ["Gull Orlo"]],
  ["several particles", "“It leaks,” said Sheikh Hamad bin Khalifa al-Nuaimi.", ["Hamad bin Khalifa al-Nuaimi"]],
  ["letters without capitals", "“It leaks,” said 李娜, a coach.", ["李娜"]],
  ["a title and an office", "“It leaks,” said Detective Inspector Karen Hollis, of Kell Police.", ["Karen Hollis"]],
  ["an office in front of a body", "“It leaks,” said UN envoy Retno Wulandari.", ["Retno Wulandari"]],
  [
    "a first name of the other gender elsewhere",
    "Hanan Okafor is a pilot. She sails. “It leaks,” she said.",
    ["Hanan Okafor"],
  ],
  ["an example of a group", "Sailors such as Thuy Dang are worried. “It leaks,” he said.", ["Thuy Dang"]],
  ["a first name that ends as a participle", "Hua-Ling Orlo, a pilot, sails. “It leaks,” she said.", ["Hua-Ling Orlo"]],
  ["… without a hyphen", "Hualing Orlo, 54, sails. “It leaks,” she said.", ["Hualing Orlo"]],
  ["… before a verb", "Winstred Orlo said: “It leaks.”", ["Winstred Orlo"]],
  ["a participle is no first name", "Citing Otto Quill, Tobin Ash said: “It leaks.”", ["Tobin Ash"]],
  [
    "whom a sentence is told for",
    "For Otto Quill, a pilot, Tobin Ash was a hero. He said, “It leaks.”",
    ["Otto Quill"],
  ],
  ["a surname that is a plural of people", "“It leaks,” said clerk Ketril Parsons.", ["Ketril Parsons"]],
  ["… behind a first name", "Nora Masters sails. “It leaks,” she said.", ["Nora Masters"]],
  ["a trade and a surname that is a park", "“It leaks,” said Joiner Ketril Park.", ["Ketril Park"]],
  ["… of a group", "Coastal Pilots met. “It leaks,” Coastal Pilots said.", ["Coastal Pilots"]],
  [
    "a place of two words",
    "New Hampshire said the pier was “a sponge.” “It leaks,” she said.",
    ["New Hampshire", null],
  ],
  [
    "… whose first is a first name",
    "Costa Rica said the pier was “a sponge.” “It leaks,” she said.",
    ["Costa Rica", null],
  ],
  ["a place is no person", "South Kell said the pier was “a sponge.” “It leaks,” he said.", ["South Kell", null]],
  [
    "of two introduced alike the one whom the text is about",
    "Police arrested Karl Quist. His brother, Otto Quist, runs the pier.\n\n“They came at dawn,” Quist said. Ana Bell left. The pier is shut. Nobody came. “I was out,” Quist said.",
    ["Otto Quist", "Otto Quist"],
  ],
  [
    "… not who is named beside",
    "Karl Quist ran the pier in the days of Otto Quist. “It leaks,” Quist said.",
    ["Karl Quist"],
  ],
  [
    "… not where the bare name was somebody’s already",
    "Karl Quist runs the pier. “It leaks,” Quist said. Otto Quist came. “It is old,” Quist said.",
    ["Karl Quist", "Karl Quist"],
  ],
  [
    "the family name first",
    "Kim Jae-won said it was “over”. Kim Min-seo refused to go. “Count again,” Kim said.",
    ["Kim Jae-won", "Kim Min-seo"],
  ],
  [
    "a month for a first name before a family name that is one",
    "“It leaks,” said June Ransom Quist.",
    ["June Ransom Quist"],
  ],
  [
    "whoever is of a body is not what the body is called",
    "The chairman of the club, Tom Rooke, left. “They came,” he said. The head of the union, Chief Terver Iorkyaa, left. “It leaks,” he said.",
    ["Tom Rooke", "Terver Iorkyaa"],
  ],
  [
    "… as a company is by its staff",
    "Officials at the company, Kell Lines, left. “It leaks,” the company said.",
    ["the company (Kell Lines)"],
  ],
  [
    "whoever wrote the text is nobody’s “he”",
    "By Ibrahim Sule, Kell\n\nChief Terver Iorkyaa left. “It leaks,” he said.",
    ["Terver Iorkyaa"],
  ],
  [
    "of two of one name the one who is known to be a woman",
    "Chief Terver Quist left. Mrs Dooshima Quist stayed. “It leaks,” Mrs Quist said.",
    ["Dooshima Quist"],
  ],
];

test.each(rows)("%s", (_why, text, speakers) => {
  expect(quotationsIn(text).map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});
