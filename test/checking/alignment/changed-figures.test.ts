import { describe, expect, it } from "vitest";
import { changesWords } from "../../../src/checking/alignment/order-edits.ts";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

type Pair = readonly [said: string, claimed: string];

/** The same figures, written otherwise. */
const same: readonly Pair[] = [
  ["About 400 fans came to the ground that night", "About four hundred fans came to the ground that night"],
  [
    "We lost twelve men on 3 March in the storm off the cape",
    "We lost a dozen men on March 3rd in the storm off the cape",
  ],
  [
    "We lost twelve men on 3 March in the storm off the cape",
    "We lost 12 men on the third of March in the storm off the cape",
  ],
  [
    "The bridge cost £3.6m and took seven to nine months to paint",
    "The bridge cost 3.6 million pounds and took seven to nine months to paint",
  ],
  [
    "The bridge cost £3.6m and took seven to nine months to paint",
    "The bridge cost £3.6 million and took 7-9 months to paint",
  ],
  [
    "We found 2.3 million files in the cellar of the old ministry",
    "We found 2,300,000 files in the cellar of the old ministry",
  ],
  ["He drove 20 kilometres without a single light on the car", "He drove 20km without a single light on the car"],
  ["Some 12 per cent of our members have left since the spring", "Some 12% of our members have left since the spring"],
  [
    "Some 12 per cent of our members have left since the spring",
    "Some twelve percent of our members have left since the spring",
  ],
  [
    "The train left at 7.30pm and nobody told us about the change",
    "The train left at 19:30 and nobody told us about the change",
  ],
  [
    "The train left at 7.30pm and nobody told us about the change",
    "The train left at half past seven and nobody told us about the change",
  ],
  [
    "She was born on the third of May 1962 in a village without a road",
    "She was born on 3 May 1962 in a village without a road",
  ],
  [
    "She was born on the third of May 1962 in a village without a road",
    "She was born on May 3, 1962 in a village without a road",
  ],
  ["Two thirds of the houses on the island are empty in winter", "2/3 of the houses on the island are empty in winter"],
  ["The lake was minus 4 degrees at the surface when we swam", "The lake was -4 degrees at the surface when we swam"],
  [
    "The tower is 98 metres tall and leans a little to the west",
    "The tower is 98m tall and leans a little to the west",
  ],
  [
    "We have 10 to 15 beds for the whole of the northern coast",
    "We have ten to fifteen beds for the whole of the northern coast",
  ],
  [
    "We have 10 to 15 beds for the whole of the northern coast",
    "We have 10–15 beds for the whole of the northern coast",
  ],
  ["The firm paid $40 to each of the drivers who stayed", "The firm paid 40 dollars to each of the drivers who stayed"],
];

/** Another number, or a number of something else. */
const otherNumber: readonly Pair[] = [
  ["About 400 fans came to the ground that night", "About 500 fans came to the ground that night"],
  ["About 400 fans came to the ground that night", "About 4,000 fans came to the ground that night"],
  ["We lost twelve men on 3 March in the storm off the cape", "We lost 13 men on 3 March in the storm off the cape"],
  [
    "The bridge cost £3.6m and took seven to nine months to paint",
    "The bridge cost £36m and took seven to nine months to paint",
  ],
  [
    "The bridge cost £3.6m and took seven to nine months to paint",
    "The bridge cost €3.6m and took seven to nine months to paint",
  ],
  [
    "The bridge cost £3.6m and took seven to nine months to paint",
    "The bridge cost £3.6m and took seven to ten months to paint",
  ],
  [
    "The bridge cost £3.6m and took seven to nine months to paint",
    "The bridge cost £3.6m and took seven to nine weeks to paint",
  ],
  [
    "The bridge cost £3.6m and took seven to nine months to paint",
    "The bridge cost £3.6m and took nine months to paint",
  ],
  [
    "We found 2.3 million files in the cellar of the old ministry",
    "We found 2.4 million files in the cellar of the old ministry",
  ],
  [
    "We found 2.3 million files in the cellar of the old ministry",
    "We found 2.3 billion files in the cellar of the old ministry",
  ],
  ["He drove 20 kilometres without a single light on the car", "He drove 20 miles without a single light on the car"],
  ["He drove 20 kilometres without a single light on the car", "He drove 200 km without a single light on the car"],
  ["Some 12 per cent of our members have left since the spring", "Some 12 of our members have left since the spring"],
  [
    "Some 12 per cent of our members have left since the spring",
    "Some 20 per cent of our members have left since the spring",
  ],
  [
    "The train left at 7.30pm and nobody told us about the change",
    "The train left at 7.30am and nobody told us about the change",
  ],
  [
    "The train left at 7.30pm and nobody told us about the change",
    "The train left at 8pm and nobody told us about the change",
  ],
  [
    "At least three ministers knew about the letter before Easter",
    "At least four ministers knew about the letter before Easter",
  ],
  [
    "Two thirds of the houses on the island are empty in winter",
    "One third of the houses on the island are empty in winter",
  ],
  [
    "Two thirds of the houses on the island are empty in winter",
    "Two fifths of the houses on the island are empty in winter",
  ],
  [
    "We waited for half an hour in the rain before the bus came",
    "We waited for an hour in the rain before the bus came",
  ],
  [
    "We waited for half an hour in the rain before the bus came",
    "We waited for half a day in the rain before the bus came",
  ],
  [
    "It was the second time that they had lied to the parents",
    "It was the third time that they had lied to the parents",
  ],
  [
    "They met every Tuesday for a year in the back of the bakery",
    "They met every Tuesday for a month in the back of the bakery",
  ],
  [
    "Dozens of letters were found behind the wall of the chapel",
    "Hundreds of letters were found behind the wall of the chapel",
  ],
  [
    "One of the boys was taken to hospital with a broken arm",
    "Two of the boys was taken to hospital with a broken arm",
  ],
  ["The lake was minus 4 degrees at the surface when we swam", "The lake was 4 degrees at the surface when we swam"],
  [
    "The tower is 98 metres tall and leans a little to the west",
    "The tower is 89 metres tall and leans a little to the west",
  ],
  [
    "The tower is 98 metres tall and leans a little to the west",
    "The tower is 98 feet tall and leans a little to the west",
  ],
  [
    "More than 1,200 people signed the petition against the dam",
    "More than 2,200 people signed the petition against the dam",
  ],
  [
    "We have 10 to 15 beds for the whole of the northern coast",
    "We have 10 to 50 beds for the whole of the northern coast",
  ],
  [
    "It was three weeks before anybody called the police about it",
    "It was three days before anybody called the police about it",
  ],
  ["The firm paid $40 to each of the drivers who stayed", "The firm paid £40 to each of the drivers who stayed"],
  ["The firm paid $40 to each of the drivers who stayed", "The firm paid $400 to each of the drivers who stayed"],
];

/** Another day, month, year or time. */
const otherDate: readonly Pair[] = [
  [
    "We lost twelve men on 3 March in the storm off the cape",
    "We lost twelve men on 4 March in the storm off the cape",
  ],
  ["We lost twelve men on 3 March in the storm off the cape", "We lost twelve men on 3 May in the storm off the cape"],
  ["We lost twelve men on 3 March in the storm off the cape", "We lost twelve men on Friday in the storm off the cape"],
  [
    "She was born on the third of May 1962 in a village without a road",
    "She was born on 3 May 1926 in a village without a road",
  ],
  [
    "They met every Tuesday for a year in the back of the bakery",
    "They met every Thursday for a year in the back of the bakery",
  ],
  ["In 2019 the council promised us a school with a garden", "In 2018 the council promised us a school with a garden"],
  [
    "In 2019 the council promised us a school with a garden",
    "In spring the council promised us a school with a garden",
  ],
];

/** What only one of the two has. */
const leftOut: readonly Pair[] = [
  [
    "It was three weeks before anybody called the police about it",
    "It was weeks before anybody called the police about it",
  ],
  ["We lost twelve men on 3 March in the storm off the cape", "We lost twelve men in the storm off the cape"],
  ["We lost twelve men on 3 March in the storm off the cape", "We lost men on 3 March in the storm off the cape"],
  ["The bridge cost £3.6m and took seven to nine months to paint", "The bridge cost £3.6m and took months to paint"],
  ["She was born on the third of May 1962 in a village without a road", "She was born in a village without a road"],
  ["It was the second time that they had lied to the parents", "It was the time that they had lied to the parents"],
  [
    "The firm paid $40 to each of the drivers who stayed",
    "On Monday the firm paid $40 to each of the drivers who stayed",
  ],
  ["The firm paid $40 to each of the drivers who stayed", "The firm paid $40 to each of the two drivers who stayed"],
];

function check([said, claimed]: Pair) {
  const article = exampleArticle(`“${said},” said Mara Quist, the steward.`);
  return checkClaim(readClaim(claimed), null, coverageOf([article]));
}

describe("a figure in a claim", () => {
  it.each(same)("is the same however it is written: %s, %s", (said, claimed) => {
    const { verdict, edits } = check([said, claimed]);
    expect(verdict).toBe("exact-but-punctuation");
    expect(edits.filter(changesWords)).toEqual([]);
  });

  it.each(otherNumber)("is another number: %s, %s", (said, claimed) => {
    const { verdict, edits } = check([said, claimed]);
    expect([verdict, edits[0]?.kind]).toEqual(["altered", "number"]);
  });

  it.each(otherDate)("is another date: %s, %s", (said, claimed) => {
    const { verdict, edits } = check([said, claimed]);
    expect([verdict, edits[0]?.kind]).toEqual(["altered", "date"]);
  });

  it.each(leftOut)("differs from none where only one has it: %s, %s", (said, claimed) => {
    const { verdict, edits } = check([said, claimed]);
    expect(verdict).toBe("altered");
    expect(edits.map(({ kind }) => kind)).not.toContain("number");
    expect(edits.map(({ kind }) => kind)).not.toContain("date");
  });
});
