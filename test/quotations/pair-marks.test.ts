import { expect, test } from "vitest";
import { findQuotedStretches } from "../../src/quotations/grammar/marks.ts";

/** Why the paragraph is here; the paragraph, in which ⟦ and ⟧ stand where the quoted words begin and end. */
const paragraphs: readonly (readonly [string, string])[] = [
  ["curly marks", "“⟦The dam will hold,⟧” said Ngozi Eze. “⟦We checked it twice.⟧”"],
  ["straight marks", '"⟦The dam will hold,⟧" said Ngozi Eze. "⟦We checked it twice.⟧"'],
  ["guillemets", "«⟦The dam will hold⟧», said Ngozi Eze. « ⟦We checked it twice⟧ »."],
  ["low-high marks", "„⟦The dam will hold⟧“, said Ngozi Eze. „⟦We checked it twice.⟧”"],
  ["reversed guillemets", "»⟦The dam will hold⟧«, said Ngozi Eze."],
  ["single curly marks as main marks", "‘⟦The dam will hold,⟧’ said Ngozi Eze. ‘⟦We checked it twice.⟧’"],
  ["single straight marks as main marks", "'⟦The dam will hold,⟧' said Ngozi Eze. '⟦We checked it twice.⟧'"],
  ["single marks with contractions inside", "‘⟦We don’t know it’s safe, and they’re not saying,⟧’ said Ngozi Eze."],
  [
    "straight single marks with contractions inside",
    "'⟦We don't know it's safe, and they're not saying,⟧' said Ngozi Eze.",
  ],
  ["a plural possessive inside single marks", "‘⟦The farmers’ fields are under water,⟧’ said Ngozi Eze."],
  [
    "two plural possessives inside single marks",
    "'⟦The farmers' fields and the nurses' homes are under water,⟧' said Ngozi Eze.",
  ],
  [
    "a plural possessive outside of single marks",
    "The farmers’ union called it ‘⟦a disgrace⟧’ and the nurses’ union agreed.",
  ],
  ["an elided word inside", "“⟦Get ’em out of the ’90s rock ’n’ roll bar,⟧” said Ngozi Eze."],
  ["a straight elided word outside", "He sang rock 'n' roll in the '90s and called it \"⟦a good time⟧\"."],
  ["an opening curly mark before an elided word", "In the ‘90s he called it “⟦a good time⟧”."],
  ["nested single marks", "“⟦She told me ‘get out now’ and I ran,⟧” said Ngozi Eze."],
  ["nested doubles in singles", "‘⟦She told me “get out now” and I ran,⟧’ said Ngozi Eze."],
  ["nested straight", "\"⟦She told me 'get out now' and I ran,⟧\" said Ngozi Eze."],
  ["nested at the end", "“⟦She told me, ‘Get out now!’⟧” said Ngozi Eze."],
  ["nested doubles at the end of singles", "‘⟦She told me, “Get out now!”⟧’ said Ngozi Eze."],
  ["feet and inches", 'The wall, 6\' 2" high, is "⟦a joke⟧", said Ngozi Eze.'],
  ["inches alone", 'A 12" pipe burst. "⟦It was old,⟧" said Ngozi Eze.'],
  ["minutes and seconds", 'It lies at 51° 30\' 12" north. "⟦It was old,⟧" said Ngozi Eze.'],
  ["doubled straight singles", "''⟦The dam will hold,⟧'' said Ngozi Eze."],
  ["backticks", "``⟦The dam will hold,⟧'' said Ngozi Eze."],
  ["a doubled closing mark", "“⟦The dam will hold,⟧”” said Ngozi Eze. “⟦We checked it.⟧”"],
  ["a doubled opening mark", "““⟦The dam will hold,⟧” said Ngozi Eze. “⟦We checked it.⟧”"],
  ["a closing curly mark typed for the opening one", "”⟦The dam will hold,⟧” said Ngozi Eze. “⟦We checked it.⟧”"],
  ["an opening curly mark typed for the closing one", "“⟦The dam will hold,⟧“ said Ngozi Eze. “⟦We checked it.⟧”"],
  ["a closing mark behind the space", '"⟦The dam will hold,⟧ "said Ngozi Eze. "⟦We checked it twice.⟧"'],
  ["an opening mark before the space", 'Eze said: " ⟦The dam will hold.⟧" Others left. "⟦We checked it twice.⟧"'],
  ["an opening mark at the word before", 'Eze said" the dam will hold" and left. "⟦We checked it twice,⟧" she said.'],
  [
    "a curly opening mark at the word before",
    "Eze said“ ⟦the dam will hold⟧” and left. “⟦We checked it twice,⟧” she said.",
  ],
  ["a curly closing mark behind the space", "“⟦The dam will hold,⟧ ”said Ngozi Eze. “⟦We checked it twice.⟧”"],
  [
    "a missing closing mark",
    "“⟦The dam will hold,⟧ said Ngozi Eze. The council met on Monday. “⟦We checked it twice,⟧” she said.",
  ],
  [
    "a missing straight closing mark",
    '"⟦The dam will hold,⟧ said Ngozi Eze. The council met on Monday. "⟦We checked it twice,⟧" she said.',
  ],
  [
    "a missing opening mark",
    "The dam will hold,” said Ngozi Eze. The council met on Monday. “⟦We checked it twice,⟧” she said.",
  ],
  [
    "a missing straight opening mark",
    'The dam will hold," said Ngozi Eze. The council met on Monday. "⟦We checked it twice,⟧" she said.',
  ],
  [
    "a missing closing mark of single main marks",
    "‘⟦The dam will hold,⟧ said Ngozi Eze. The council met on Monday. ‘⟦We checked it twice,⟧’ she said.",
  ],
  ["brackets around", 'The dam (“⟦a miracle⟧”, says Eze) held, and so did the "⟦old one⟧".'],
  ["a dash before and behind", 'The dam—“⟦a miracle⟧”—held. "⟦Yes⟧"—he nodded—"⟦it held⟧".'],
  ["an ellipsis before the closing mark", '"⟦I thought...⟧" said Ngozi Eze. "⟦...that it would break.⟧"'],
  ["an ellipsis before the opening mark", 'He paused... "⟦It will break.⟧" She left.'],
  ["a quotation that is a quoted word only", 'The so-called “⟦miracle⟧” and the "⟦wonder⟧" held.'],
  ["a comma outside", "He called it “⟦a miracle⟧”, “⟦a wonder⟧” and “⟦a joke⟧”."],
  ["a mark in an href is nothing special", 'He said "⟦see the page⟧" and "⟦go home⟧".'],
  ["no spaces between neighbouring quotations", '"⟦Go home.⟧""⟦Stay here.⟧" They argued.'],
  ["names with apostrophes", "O'Neill and D'Angelo said ‘⟦nothing at all⟧’ of the Hawai‘i dam."],
  ["a possessive behind a quoted name", '“⟦The Dam⟧”’s author said "⟦no⟧".'],
  ["words that end in an apostrophe inside", "“⟦We was just sittin’ and talkin’ by the dam,⟧” said Ngozi Eze."],
  ["words that end in an apostrophe inside singles", "‘⟦We was just sittin’ and talkin’ by the dam,⟧’ said Ngozi Eze."],
  [
    "single marks around what somebody says, among double ones",
    "“⟦The dam is dead,⟧” said Ngozi Eze.\n\n‘⟦We’ll fight this to the farmers’ last penny,⟧’ said Deepak Mistry, the farmers’ man.",
  ],
  [
    "single marks behind a verb of saying, among double ones",
    "“⟦The dam is dead,⟧” said Ngozi Eze. Deepak Mistry replied: '⟦Never.⟧'",
  ],
  [
    "single marks around a sentence of a letter that holds double ones",
    "“⟦It leaks,⟧” said Ngozi Eze. She read from it: ‘⟦They told me to “paint” the beams, and I did.⟧’",
  ],
  [
    "a so-called thing in single marks, among double ones",
    "The ‘war on weeds’ goes on. “⟦It is gardening,⟧” said Ngozi Eze.",
  ],
  [
    "apostrophes at both ends of words, among double ones",
    "“⟦It leaks,⟧” said Ngozi Eze. The ’90s strikes were the unions’ finest hour and the farmers’ last.",
  ],
  [
    "a headline in single marks, whose words stand whole below",
    "Farmers’ fury: ‘They have cut our town in half’\n\n“⟦They have cut our town in half this year,⟧” said Ngozi Eze. “⟦It leaks.⟧”",
  ],
  [
    "a first line in single marks that somebody said",
    "‘⟦They have cut our town in half,⟧’ Deepak Mistry said.\n\n“⟦The dam is dead,⟧” said Ngozi Eze. “⟦It leaks.⟧” “⟦It is gone.⟧” “⟦It was never there.⟧”",
  ],
  [
    "a heading in single marks",
    "“⟦The dam is dead,⟧” said Ngozi Eze.\n\n‘All bets are off’\n\nThe farmers met. “⟦It leaks,⟧” she said.",
  ],
];

test.each(paragraphs)("%s", (_why, paragraph) => {
  const body = paragraph.replaceAll(/[⟦⟧]/g, "");
  const expected = Array.from(paragraph.matchAll(/⟦([^⟧]*)⟧/g), ([, words]) => words);
  expect(findQuotedStretches(body).map(({ start, end }) => body.slice(start, end))).toEqual(expected);
});

/** Why; a paragraph; whether where its quotations end is doubtful. */
const doubts: readonly (readonly [string, string, boolean])[] = [
  ["marks as usual", "“The dam will hold,” said Ngozi Eze.", false],
  ["single marks and apostrophes as usual", "‘The farmers’ dam won’t hold,’ said Ngozi Eze.", false],
  ["a closing mark is missing", "“The dam will hold, said Ngozi Eze. The council met. “It is old,” she said.", true],
  ["an opening mark is missing", "The dam will hold,” said Ngozi Eze. “It is old,” she said.", true],
  ["a closing mark behind the space", '"The dam will hold, "said Ngozi Eze. She left.', true],
  ["the last paragraph is not closed", "“The dam will hold.", true],
];

test.each(doubts)("%s", (_why, body, doubtful) => {
  expect(findQuotedStretches(body).every((stretch) => stretch.doubtful === doubtful)).toBe(true);
  expect(findQuotedStretches(body)).not.toEqual([]);
});
