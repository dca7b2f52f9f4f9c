/**
 * Numbers in figures and in words, and so with places in a row: "3rd" and "third". One a line, smallest first. Left out:
 * numbers of one figure, which in figures are mostly scores and the numbers of lists ("won 2–1").
 */
export const numeralForms: readonly (readonly string[])[] = `
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
1st first
2nd second
3rd third
4th fourth
5th fifth
6th sixth
7th seventh
8th eighth
9th ninth
10th tenth
11th eleventh
12th twelfth
13th thirteenth
14th fourteenth
15th fifteenth
16th sixteenth
17th seventeenth
18th eighteenth
19th nineteenth
20th twentieth
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
