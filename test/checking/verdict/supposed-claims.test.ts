import { expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

it.each([
  ["“Imagine if I stood up here and said, ‘the mountain is dead,’” Keoni Pala told reporters.", "The mountain is dead"],
  ["“Suppose I came in and told you, ‘the bank is bust,’” said Lars Holm.", "The bank is bust"],
  ["“If a doctor looked at me and said, ‘you are dying,’ I would laugh,” said Una Foss.", "You are dying"],
  ["“If we took four, our members would hang us,” said Lupe Ortiz.", "Our members would hang us"],
  ["“Had I known, I would have drunk wine,” said Olu Ade.", "I would have drunk wine"],
  ["“Unless the pipes are new, this school will close,” said Wayra Mamani.", "This school will close"],
])("what a speaker only supposes is not called real: %s", (body, claim) => {
  const { verdict, frame } = checkClaim(readClaim(claim), null, coverageOf([exampleArticle(body)]));
  expect({ verdict, kind: frame?.kind }).toEqual({ verdict: "framed", kind: "hedged" });
});

it.each([
  ["“They told me, ‘your son is gone,’” Ella Byrne said.", "Your son is gone", "framed"],
  ["“The defence wants you to think, ‘poor old man,’” Yola Kim told jurors.", "Poor old man", "framed"],
  ["“I said, ‘my son is here,’” Zoe Hart said.", "My son is here", "shortened"],
  ["“I said we may not find her,” Urs Aeberhard said.", "We may not find her", "shortened"],
  ["“It’s late and I can’t see the road,” Zoe Hart said.", "I can’t see the road", "shortened"],
])("what a speaker quotes is not the speaker's own: %s", (body, claim, verdict) => {
  expect(checkClaim(readClaim(claim), null, coverageOf([exampleArticle(body)])).verdict).toBe(verdict);
});

it("two parts of a sentence with other words than who speaks between them do not join into one", () => {
  const coverage = coverageOf([
    exampleArticle("Resident Kwame Mensah told the Bulletin that “the mayor’s a good man” but that “he hides things.”"),
  ]);
  expect(checkClaim(readClaim("the mayor’s a good man he hides things"), null, coverage).verdict).toBe("shortened");
});

it.each([
  [
    "If the parents raise the money, Lola Abiodun added, the kitchen “could stay open until Easter”.",
    "could stay open until Easter",
  ],
  [
    "If the vote fails, Lola Abiodun told reporters, “the drivers will walk out at noon”.",
    "the drivers will walk out at noon",
  ],
  ["Unless it rains by Friday, Lola Abiodun said, the harvest “is as good as lost”.", "is as good as lost"],
  [
    "Had the crew asked first, Lola Abiodun said, the owners “would have sent a second tug”.",
    "would have sent a second tug",
  ],
  [
    "Provided that the bank agrees, said Lola Abiodun, “the mill can open its doors again”.",
    "the mill can open its doors again",
  ],
  [
    "“The band will never play here again,” Lola Abiodun said, if the licence goes.",
    "The band will never play here again",
  ],
  ["The tower “will have to come down”, Lola Abiodun said, unless the crack is filled.", "will have to come down"],
  ["The team “can still win the cup”, said Lola Abiodun, but only if others lose.", "can still win the cup"],
])("what holds under a condition around the marks is not called real: %s", (body, claim) => {
  const { verdict, frame } = checkClaim(readClaim(claim), null, coverageOf([exampleArticle(body)]));
  expect({ verdict, kind: frame?.kind }).toEqual({ verdict: "framed", kind: "hedged" });
});

it.each([
  [
    "Asked if she was tired, Lola Abiodun said: “The night was longer than the day.”",
    "The night was longer than the day",
  ],
  ["If asked, Lola Abiodun says “the road is fine”.", "the road is fine"],
  ["“The goat ate my only hat,” said Lola Abiodun, as if it explained everything.", "The goat ate my only hat"],
  ["“The plan is sound,” said Lola Abiodun, if a little dull.", "The plan is sound"],
  ["When the vote was over, Lola Abiodun said, “the hall went as quiet as snow”.", "the hall went as quiet as snow"],
  ["Even if few were listening, Lola Abiodun said “the last train leaves at nine”.", "the last train leaves at nine"],
  [
    "“The moon was red over the quay,” said Lola Abiodun, who did not know if it mattered.",
    "The moon was red over the quay",
  ],
  ["Whether or not they vote, Lola Abiodun said, “the boats are leaving”.", "the boats are leaving"],
])("a condition of the asking or the telling sets none: %s", (body, claim) => {
  expect(checkClaim(readClaim(claim), null, coverageOf([exampleArticle(body)])).verdict).toBe("exact");
});
