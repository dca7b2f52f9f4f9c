import { beforeAll, describe, expect, it } from "vitest";
import { closeClaims, closeQuestions, closeTexts } from "./close-calls.ts";
import { type Movable, openMovable } from "./open-movable.ts";
import type { Outcome } from "./outcomes.ts";

type Room = "answers" | "checks" | "copies" | "graded" | "quotations" | "withdrawals";

/** What is fitted, measured or set by hand, by its source, and what it decides. `#` stands for a space. */
const weights: readonly (readonly [source: string, room: Room, names: string])[] = [
  [
    "src/answers/ranking/weights.ts",
    "answers",
    "rankingWeights.articleMatch rankingWeights.coverage rankingWeights.dateMatch rankingWeights.formMatch rankingWeights.recency rankingWeights.sentenceMatch rankingWeights.wordMatch matchWeight readingWeight",
  ],
  [
    "src/answers/ranking/features.ts",
    "answers",
    "saturation lengthShare ofDaysAlone openEnded nextDay halfLifeMs shareByDefault",
  ],
  ["src/answers/ranking/evidence.ts", "answers", "passagesAssumed shareAssumed"],
  [
    "src/answers/outcome/weights.ts",
    "answers",
    "readWeights.intercept readWeights.weights.bestLogit readWeights.weights.likelihood readWeights.weights.logit wordWeights.intercept wordWeights.weights.coverage wordWeights.weights.formMissing wordWeights.weights.sentence wordWeights.weights.words leastAnswered.read leastAnswered.words leastUnsure.read leastUnsure.words leastHeld leastCovered",
  ],
  ["src/answers/find-passages.ts", "answers", "preference"],
  ["src/answers/question/subject.ts", "answers", "pronounWorth"],
  ["src/answers/best-text.ts", "answers", "lengthCost formBonus"],
  ["src/answers/read-passages.ts", "answers", "hopelessLogit sureFrom leastLogit"],
  ["src/answers/corroborate.ts", "answers", "sameFrom"],
  ["src/answers/question/read-word.ts", "answers", "nearStrength frameWorth kinStrength"],
  [
    "src/checking/alignment/fill-table.ts",
    "checks",
    "matchScore unlikeScore skipScore jumpScore gapScore gapElsewhereScore",
  ],
  ["src/checking/alignment/closeness.ts", "checks", "leastShare leastMatter leastWords manyWords mostShare"],
  ["src/checking/alignment/find-windows.ts", "checks", "longestGap margin leastOfHeaviest leastOfBest"],
  ["src/checking/verdict/find-carriers.ts", "checks", "leastShare"],
  ["src/checking/verdict/find-nearest.ts", "checks", "leastShare leastMatter"],
  ["src/coverage/text-sketch.ts", "copies", "runWords leastShared leastHeld fewestHeld"],
  ["src/quotations/certainty.ts", "quotations", "surePronounLead"],
  [
    "src/quotations/resolution/salience.ts",
    "quotations",
    "weights.subject weights.embedded#subject weights.speaker weights.object weights.oblique weights.possessor decay quietMargin subjectMargin strangeShare",
  ],
  [
    "src/quotations/grammar/mark-costs.ts",
    "quotations",
    "astrayCost unclosedCost goesOnCost nestedAlikeCost nestedOtherwiseCost reversedCost",
  ],
  ["src/quotations/grammar/pair-marks.ts", "quotations", "faultyCost leastLead"],
  ["src/quotations/sieves/sentence-sieves.ts", "quotations", "fewestUncuedWords"],
  ["src/quotations/sieves/across-sentences.ts", "quotations", "shortestDirect fewestWovenWords"],
  [
    "src/archive/withdrawn-matter.ts",
    "withdrawals",
    "speaksFrom speaksAloneFrom speaksWhollyFrom speaksClearlyFrom clearlyMore more elsewhere",
  ],
  ["src/quotations/resolution/resolve-phrase.ts", "quotations", "clearlyMore"],
  ["src/answers/figures/disagree.ts", "graded", "fewestShared fewestSharedWithDay leastShare leastShareOfLonger"],
  ["src/answers/outcome/refuse.ts", "graded", "barelyHeld"],
  ["src/answers/question/is-foreign.ts", "graded", "leastForeign leastForeignShare mostEnglishShare"],
  ["src/answers/question/names.ts", "graded", "familyStrength firstStrength"],
  ["src/bot/choose-beside.ts", "graded", "leastScore mostShared"],
  ["src/bot/point-out.ts", "graded", "largestShare"],
  ["src/checking/alignment/find-windows.ts", "graded", "leastShare"],
  ["src/coverage/sketch-index.ts", "graded", "leastMet"],
  ["src/checking/verdict/stands-within.ts", "graded", "leastShare"],
  ["src/quotations/grammar/wrapped-lines.ts", "graded", "mostBrokenEarly"],
  ["src/quotations/link-people.ts", "graded", "dominance"],
  ["src/quotations/sieves/stretch-form.ts", "quotations", "longestScareWords"],
];

describe("moved by half, a weight changes what is said", () => {
  let program: Movable<typeof import("./outcomes.ts")>;
  const rooms = new Map<Room, readonly (readonly [Outcome, string])[]>();
  beforeAll(async () => {
    const sources = weights.map(([source]) => source);
    program = await openMovable("test/weights/outcomes.ts", sources);
    const { answering, checking, comparing, graded, quoting, withdrawing } = program.module;
    rooms.set("answers", await noteAll(answering(closeQuestions)));
    rooms.set("checks", await noteAll(checking(closeClaims)));
    rooms.set("copies", await noteAll(comparing()));
    rooms.set("graded", await noteAll(Object.values(graded).flatMap((outcomes) => outcomes())));
    rooms.set("withdrawals", await noteAll(withdrawing()));
    rooms.set("quotations", await noteAll(quoting(closeTexts)));
  });

  const rows = weights.flatMap(([source, room, names]) =>
    names.split(" ").map((name) => [name.replace("#", " "), source, room] as const),
  );

  it.each(rows)("%s in %s", async (name, source, room) => {
    const before = program.move(source, name, (value) => value * 0.5);
    const isNoticedBelow = await isAnyOther(rooms.get(room) ?? []);
    program.move(source, name, () => before * 1.5);
    const isNoticed = isNoticedBelow || (await isAnyOther(rooms.get(room) ?? []));
    program.move(source, name, () => before);
    expect(isNoticed).toBe(true);
  });
});

async function noteAll(outcomes: readonly Outcome[]): Promise<readonly (readonly [Outcome, string])[]> {
  const noted: (readonly [Outcome, string])[] = [];
  for (const outcome of outcomes) noted.push([outcome, await outcome()]);
  return noted;
}

async function isAnyOther(noted: readonly (readonly [Outcome, string])[]): Promise<boolean> {
  for (const [outcome, known] of noted) if ((await outcome()) !== known) return true;
  return false;
}
