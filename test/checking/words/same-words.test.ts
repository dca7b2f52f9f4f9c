import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const check = (said: string, claim: string) =>
  checkClaim(
    readClaim(claim),
    null,
    coverageOf([exampleArticle(`The board met on Monday.\n\n“${said},” said the owner, Rolf Hagen.`)]),
  );

describe("the same words in another spelling", () => {
  it.each([
    ["wages rose by 3 per cent in a year", "wages rose by 3% in a year"],
    ["wages rose by three percent in a year", "wages rose by 3 per cent in a year"],
    ["we lost forty-two boats that night", "we lost 42 boats that night"],
    ["we lost two hundred and six boats that night", "we lost 206 boats that night"],
    ["the debt is $4.2 billion and it grows", "the debt is $4.2bn and it grows"],
    ["the debt is €900,000 and it grows", "the debt is €900k and it grows"],
    ["we met at 11.15 am by the gate", "we met at 11:15am by the gate"],
    ["we met at 6 p.m. by the gate", "we met at 6pm by the gate"],
    ["the first boat came in the ninth hour", "the 1st boat came in the 9th hour"],
    ["we analysed the colour of the fibres in the centre", "we analyzed the color of the fibers in the center"],
    ["our neighbours travelled to the theatre", "our neighbors traveled to the theater"],
    ["it’s late and nobody on the boat is tired", "its late and nobody on the boat is tired"],
    ["we’re late and I’d rather sleep on the boat", "were late and id rather sleep on the boat"],
    ["he caught Covid-19 on the boat", "he caught covid19 on the boat"],
    ["send me an e-mail about the x-ray", "send me an email about the xray"],
    ["the pipe is 30 mm thick and 2km long", "the pipe is 30mm thick and 2 km long"],
    ["it fell to −12 degrees in the shed", "it fell to -12 degrees in the shed"],
    ["they was [sic] glad to see us", "they was glad to see us"],
    ["a hundred men stood at the gate", "100 men stood at the gate"],
    ["the boats are gone for ever, I fear", "the boats are gone forever, I fear"],
    ["nobody sails there any more", "nobody sails there anymore"],
    ["the boats are all right, I think", "the boats are alright, I think"],
    ["she sold 1,250,000 of them", "she sold 1250000 of them"],
  ])("is no change: %s, %s", (said, claim) => {
    expect(["exact", "exact-but-punctuation"]).toContain(check(said, claim).verdict);
    expect(["exact", "exact-but-punctuation"]).toContain(check(claim, said).verdict);
  });

  it.each([
    ["wages rose by 3 per cent in a year", "wages rose by 3 in a year"],
    ["we lost forty-two boats that night", "we lost 43 boats that night"],
    ["we lost forty-two boats that night", "we lost forty boats that night"],
    ["the debt is $4.2 billion and it grows", "the debt is $4.2m and it grows"],
    ["the debt is $4.2 billion and it grows", "the debt is £4.2 billion and it grows"],
    ["we met at 6 p.m. by the gate", "we met at 6 a.m. by the gate"],
    ["it fell to −12 degrees in the shed", "it fell to 12 degrees in the shed"],
    ["the field is 10³ times as wide", "the field is 103 times as wide"],
    ["the first boat came in the ninth hour", "the first boat came in the eighth hour"],
    ["she sold 1,250 of the boats", "she sold 1.250 of the boats"],
  ])("is another number: %s, %s", (said, claim) => {
    expect(["exact", "exact-but-punctuation"]).not.toContain(check(said, claim).verdict);
  });

  it.each([
    ["we can't go on like this", "we cannot go on like this", "contraction"],
    ["we can't go on like this", "we can not go on like this", "contraction"],
    ["we won't go on like this", "we will not go on like this", "contraction"],
    ["we can't go on like this", "we can go on like this", "negation"],
    ["we won't go on like this", "we will go on like this", "negation"],
    ["my grandfather built this pier", "my grandmother built this pier", "word"],
    ["my stepmother built this pier", "my stepfather built this pier", "word"],
  ])("is one change: %s, %s", (said, claim, kind) => {
    expect(check(said, claim).edits.map((edit) => edit.kind)).toEqual([kind]);
    expect(check(said, claim).verdict).toBe("altered");
  });
});
