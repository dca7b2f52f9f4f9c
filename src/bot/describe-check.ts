import type { Carrier, Check, Edit, EditKind, FoundPiece, Frame, Verdict } from "../checking/check.ts";
import type { Searched } from "../checking/checked-coverage.ts";
import { citeExcerpt } from "../coverage/citation.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { type Run, type TextBlock, textBlock } from "./reply.ts";
import { countOf, describeAttribution, describeCitation, describeDays } from "./wording.ts";

/** More differences and articles are counted, not listed. */
const mostEdits = 12;
const mostCarriers = 8;

const verdicts: Readonly<Record<Verdict, readonly [string, string]>> = {
  exact: ["Exact", "an article has these words, word for word, in quotation marks"],
  "exact-but-punctuation": ["Exact apart from punctuation or capitals", "every word is the same"],
  shortened: ["Shortened", "the words are in an article, and more stands beside them in the same sentence"],
  altered: ["Altered", "an article has other words"],
  spliced: ["Spliced", "these are pieces that stand apart in the coverage"],
  "other-speaker": ["Other speaker", "an article has these words, but as somebody else's"],
  reported: ["Reported, not quoted", "these are an article's own words, not set in quotation marks as a whole"],
  nearest: ["Not found as claimed", "this is the nearest that the coverage has; it does not confirm the claim"],
  "not-found": ["Not in the coverage", "no article has these words, or words like them"],
};

/** The verdict in a word or two, and what it means. */
export function describeVerdict(verdict: Verdict): TextBlock {
  const [name, meaning] = verdicts[verdict];
  return textBlock("heading", `${name}: ${meaning}.`);
}

/** What a reader must not miss: that the meaning is turned, and what the sentence does with the words. Often empty. */
export function describeWarnings({ edits, frame, verdict }: Check): readonly TextBlock[] {
  const turning = edits.filter((edit) => edit.turnsMeaning);
  return [
    ...(turning.length > 0
      ? [textBlock("warning", "The claim turns the meaning round. ", ...turning.flatMap(describeEdit))]
      : []),
    ...(frame && !["spliced", "nearest"].includes(verdict) ? [describeFrame(frame)] : []),
  ];
}

function describeFrame({ kind, cue }: Frame): TextBlock {
  const effects: Readonly<Record<Frame["kind"], string>> = {
    denied: "denies or rejects them: read alone, they say the opposite of the sentence",
    hedged: "leaves open whether they hold: read alone, they say more than the sentence",
    reported: "hands them on as a claim of somebody's: read alone, they look like a fact",
  };
  return textBlock("warning", "Mind the whole sentence. By ", { kind: "words", excerpt: cue }, ` it ${effects[kind]}.`);
}

/** Whose words they are, against whose they are claimed to be; empty without a claimed speaker. */
export function describeSpeakerFit({ claimedSpeaker, pieces }: Check): readonly TextBlock[] {
  if (!claimedSpeaker) return [];
  const { name, fit, person } = claimedSpeaker;
  const quotation = pieces.find((piece) => piece.quotation)?.quotation ?? null;
  if (fit === null || !quotation)
    return person || pieces.length > 0 ? [] : [textBlock("plain", `Nobody called “${name}” is in the coverage.`)];
  const by: readonly Run[] = ["The article gives them as the words of: ", ...describeAttribution(quotation), "."];
  if (fit === "other") return [textBlock("warning", `Claimed of ${name}. `, ...by)];
  if (fit === "unknown")
    return [
      textBlock(
        "warning",
        `Whether ${name} said it is not established: the article's speaker could not be read with certainty.`,
      ),
    ];
  if (fit === "relayer") return [textBlock("plain", `${name} passed these words on. `, ...by)];
  return [textBlock("plain", ...by)];
}

/** The differences word by word, the gravest first, without those that the warnings say already; may be empty. */
export function describeEdits({ edits, verdict }: Check): readonly TextBlock[] {
  const others = edits.filter((edit) => !edit.turnsMeaning);
  if (verdict === "nearest" || others.length === 0) return [];
  const more = others.length - mostEdits;
  return [
    ...others.slice(0, mostEdits).map((edit) => textBlock("plain", ...describeEdit(edit))),
    ...(more > 0 ? [textBlock("hint", `and ${countOf(more, "more difference")}`)] : []),
  ];
}

const kinds: Readonly<Record<EditKind, string>> = {
  negation: "Negation",
  opposite: "Opposite",
  number: "Number",
  date: "Date or time",
  name: "Name",
  hedge: "How sure it is",
  tense: "Tense",
  contraction: "Contraction",
  bracket: "Editor's bracket",
  sic: "[sic]",
  spelling: "Spelling",
  "function-word": "Small word",
  word: "Word",
  capital: "Capitals",
  punctuation: "Punctuation",
};

function describeEdit({ kind, article, claim }: Edit): readonly Run[] {
  const label: Run = { kind: "strong", text: `${kinds[kind]}:` };
  if (!article) return [label, ` the claim adds “${claim ?? ""}”. `];
  const words: Run = { kind: "words", excerpt: article };
  if (claim === null) return [label, " the claim leaves out ", words, ". "];
  return [label, " the article has ", words, `, the claim “${claim.replace(/\s+/g, " ")}”. `];
}

/** What a shortened claim leaves out before, within and behind it; empty for other verdicts. */
export function describeCuts({ pieces, skipped, verdict }: Check): readonly TextBlock[] {
  if (verdict !== "shortened" && verdict !== "other-speaker") return [];
  const cuts: readonly (readonly [string, FoundPiece["cutBefore"]])[] = [
    ["Before it: ", pieces[0]?.cutBefore ?? null],
    ...skipped.map((one) => ["Left out within: ", one] as const),
    ["Behind it: ", pieces.at(-1)?.cutAfter ?? null],
  ];
  return cuts.flatMap(([label, excerpt]) => (excerpt ? [textBlock("plain", label, { kind: "words", excerpt })] : []));
}

/** Every article that carries the words and how, the oldest first; empty where one alone does. */
export function describeCarriers({ carriers, verdict }: Check): readonly TextBlock[] {
  const articles = new Set(carriers.map(({ words }) => words.article.id)).size;
  if (articles < 2 || verdict === "nearest") return [];
  const [first] = carriers;
  const more = carriers.length - mostCarriers;
  return [
    textBlock(
      "plain",
      `${articles} articles of the loaded coverage carry it, the earliest of `,
      {
        kind: "date",
        date: first?.words.article.publishedOn ?? "",
      },
      ":",
    ),
    ...carriers.slice(0, mostCarriers).map(describeCarrier),
    ...(more > 0 ? [textBlock("hint", `and ${countOf(more, "more place")}`)] : []),
  ];
}

function describeCarrier({ words, how, quotation }: Carrier): TextBlock {
  const ways: Readonly<Record<Carrier["how"], string>> = {
    whole: "whole",
    shortened: "shortened",
    fragment: "a fragment",
    paraphrased: "in the article's own words",
  };
  return textBlock(
    "plain",
    `• ${ways[how]}: `,
    { kind: "words", excerpt: words },
    " — ",
    ...describeCarriage(quotation),
    describeBreak,
    ...describeCitation(citeExcerpt(words)),
  );
}

const describeBreak = " · ";

function describeCarriage(quotation: Quotation | null): readonly Run[] {
  return quotation ? describeAttribution(quotation) : ["not in quotation marks"];
}

/** How much was searched, and that not finding it shows nothing about whether it was said. */
export function describeSearched({ articles, from, to }: Searched): TextBlock {
  return textBlock(
    "hint",
    `Searched: ${countOf(articles, "article")}`,
    ...describeDays(from, to),
    ". That it is not in them does not show that it was never said.",
  );
}
