import { expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

/** What the article says; of whom the words “it was an accident” are claimed; whether the article leaves open that it is that one. */
const rows: readonly (readonly [why: string, text: string, claimed: string, isOpen: boolean])[] = [
  [
    "somebody who is not named yet",
    "A former welder told police that ‘…’, a detective said. Otto Bry, 61, denies arson.",
    "Otto Bry",
    true,
  ],
  [
    "the one of whom there was talk",
    "The suspect told officers that ‘…’. Prosecutors want to try Gil Navas, 29.",
    "Gil Navas",
    true,
  ],
  ["of the other gender", "A woman told police that ‘…’. Otto Bry, 61, denies arson.", "Otto Bry", false],
  ["kin", "His sister told the court that ‘…’. Otto Bry, 61, denies arson.", "Otto Bry", false],
  ["a spokesman", "A spokesman for the mill said that ‘…’. Otto Bry, who owns it, was away.", "Otto Bry", false],
  ["several", "Neighbours said that ‘…’. Otto Bry, 61, denies arson.", "Otto Bry", false],
  ["named beside the speaker", "A neighbour of Otto Bry said that ‘…’. It rained.", "Otto Bry", false],
  ["called something else", "A former welder told police that ‘…’. Otto Bry, a judge, was away.", "Otto Bry", false],
  ["called so", "A former welder told police that ‘…’. Otto Bry, a welder, denies arson.", "Otto Bry", true],
  ["whose message it is", "The jury heard that Otto Bry had sent a message that read: ‘…’.", "Otto Bry", true],
  [
    "whose message it is not",
    "The jury heard that a clerk had sent a message that read: ‘…’. Otto Bry is 61.",
    "Otto Bry",
    false,
  ],
  ["whom a lawsuit charges", "The lawsuit against Otto Bry says that ‘…’.", "Otto Bry", false],
];

it.each(rows)(
  "words of nobody with a name may be those of whoever is claimed, or not: %s",
  (_why, text, claimed, isOpen) => {
    const coverage = coverageOf([exampleArticle(text.replace("‘…’", "“it was an accident”"))]);
    const { verdict, frame } = checkClaim(readClaim(`${claimed}: “it was an accident”`), null, coverage);
    expect([verdict === "other-speaker", verdict === "framed" && frame !== null]).toEqual([!isOpen, isOpen]);
  },
);

/** Who the article gives the words to; of whom they are claimed; whether that is the same. */
const parts: readonly (readonly [told: string, claimed: string, isSame: boolean])[] = [
  ["A neighbour of Otto Bry said", "Otto Bry", false],
  ["Otto Bry's lawyer said", "Otto Bry", false],
  ["Supporters of Otto Bry said", "Otto Bry", false],
  ["A report on Otto Bry said", "Otto Bry", false],
  ["A report by Otto Bry said", "Otto Bry", true],
  ["The town of Kell said", "Kell", true],
  ["Officials in Kell said", "Kell officials", true],
  ["The widow of Otto Bry said", "widow of Otto Bry", true],
  ["Senator Quill's office said", "Senator Quill's office", true],
  ["Senator Quill's office said", "Senator Quill", false],
  ["Bry's office said", "Bry's office", true],
  ["The head of the union (UDT), Nuno Galvani, has said", "Nuno Galvani", true],
  ["Brightline was down on Friday. The company said", "Brightline", true],
  ["Brightline was down on Friday. The company said", "Nordpost", false],
  ["Brightline sued Nordpost. The company said", "Brightline", false],
  ["The Velm Institute counted bees in Kell. The institute said", "Velm Institute", true],
  ["The Velm Institute counted bees in Kell. The institute said", "Kell", false],
  ["Old Otto Bry wept. Otto Bry said", "Old Otto Bry", true],
  ["Young Otto Bry wept. Otto Bry said", "Old Otto Bry", false],
];

it.each(parts)("%s it was “an accident”: claimed of %s", (told, claimed, isSame) => {
  const coverage = coverageOf([exampleArticle(`${told} it was “an accident in the dark.”`)]);
  const { verdict } = checkClaim(readClaim(`${claimed}: “an accident in the dark”`), null, coverage);
  expect(verdict === "exact").toBe(isSame);
});
