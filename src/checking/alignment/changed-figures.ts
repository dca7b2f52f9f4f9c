import { isAmong } from "../../coverage/is-among.ts";
import { type Span, sharedLength } from "../../coverage/span.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import { type Figure, figuresAgree, figuresDiffer, readFigures } from "../../english/numbers/read-figure.ts";
import { readComparedWords } from "../words/compared-words.ts";
import { articleOf, endAt, startOf } from "../words/places.ts";
import type { AlignedPiece, Step } from "./align.ts";
import type { EditContext } from "./edit-context.ts";

/** Holds what a change does with the figures in it, and the steps that those reach over. */
export interface ChangedFigures {
  /** True for a step that has a word of a figure, there or here. */
  readonly has: (step: Step) => boolean;
  /** `same`: the same figures, written otherwise. Null where one side has none, or nothing that another cannot mean. */
  readonly kind: "date" | "number" | "same" | null;
  /** To before `to`. */
  readonly from: number;
  readonly to: number;
}

/** Figures are read so far on each side of a change. UTF-16 units. */
const reach = 40;
/** A figure that a change reaches into may reach into another. */
const mostRounds = 3;

/** Tells how the figures of both sides at these steps stand to one another: "two thirds" and "2/3", "3 March" and "Friday". */
export function compareFigures(context: EditContext, piece: AlignedPiece, from: number, to: number): ChangedFigures {
  const sides = [articleSide(context, piece, from, to), claimSide(context, piece, from, to)];
  let [first, last] = [from, to];
  for (let round = 0; round < mostRounds; round += 1) {
    const [begin, end] = [first, last];
    for (const side of sides)
      for (const { span } of figuresIn(side, piece.slice(first, last))) {
        while (first > 0 && touches(side.spanOf(piece[first - 1]), span)) first -= 1;
        while (last < piece.length && touches(side.spanOf(piece[last]), span)) last += 1;
      }
    if (first === begin && last === end) break;
  }
  const steps = piece.slice(first, last);
  const [there = [], here = []] = sides.map((side) => figuresIn(side, steps));
  const isSame = there.length > 0 && there.length === here.length && there.every((one, at) => agrees(one, here[at]));
  const has = (step: Step) =>
    sides.some(({ figures, spanOf }) => figures.some(({ span }) => touches(spanOf(step), span)));
  if (isSame && sameAround(sides, steps)) return { has, kind: "same", from: first, to: last };
  const other = there.find((one) => here.length > 0 && here.every((their) => figuresDiffer(one, their)));
  const kind = other && (other.kind === "date" && here.some((one) => one.kind === "date") ? "date" : "number");
  return { has, kind: kind ?? null, from, to };
}

function agrees(one: Figure, other: Figure | undefined): boolean {
  return other !== undefined && figuresAgree(one, other);
}

/** Holds what is written on one side around a change. */
interface Side {
  readonly figures: readonly Figure[];
  /** Says where the word of a step stands; null for a step without one. */
  readonly spanOf: (step: Step | undefined) => Span | null;
  readonly textOf: (span: Span) => string;
}

function articleSide({ index }: EditContext, piece: AlignedPiece, from: number, to: number): Side {
  const place = piece.slice(Math.max(0, from - 1), to + 1).find((step) => step.place >= 0)?.place ?? 0;
  const body = articleOf(index, place).body;
  const spanOf = (step: Step | undefined) =>
    step && step.place >= 0 ? { start: startOf(index, step.place), end: endAt(index, step.place) } : null;
  return readSide(body, spanOf, piece, from, to);
}

function claimSide({ claim }: EditContext, piece: AlignedPiece, from: number, to: number): Side {
  return readSide(claim.text, (step) => claim.words[step?.claim ?? -1] ?? null, piece, from, to);
}

function readSide(text: string, spanOf: Side["spanOf"], piece: AlignedPiece, from: number, to: number): Side {
  const spans = piece.slice(Math.max(0, from - 1), to + 1).flatMap((step) => spanOf(step) ?? []);
  const [first, last] = [spans[0], spans.at(-1)];
  const start = first ? text.slice(0, Math.max(0, first.start - reach)).search(/\S*$/) : 0;
  const figures = first && last ? readFigures(text.slice(start, last.end + reach)) : [];
  return {
    figures: figures.map((one) => ({ ...one, span: { start: one.span.start + start, end: one.span.end + start } })),
    spanOf,
    textOf: (span) => text.slice(span.start, span.end),
  };
}

function figuresIn({ figures, spanOf }: Side, steps: readonly Step[]): readonly Figure[] {
  return figures.filter(({ span }) => steps.some((step) => touches(spanOf(step), span)));
}

function touches(word: Span | null, figure: Span): boolean {
  return word !== null && sharedLength(word, figure) > 0;
}

/** True where beside the figures both sides have the same words but for those that only join a day's: "on the third of May". "Before" tells of another day. */
function sameAround(sides: readonly Side[], steps: readonly Step[]): boolean {
  const [there, here] = sides.map(({ figures, spanOf, textOf }) =>
    steps
      .flatMap((step) => spanOf(step) ?? [])
      .filter((word) => !figures.some(({ span }) => touches(word, span)))
      .flatMap((word) => readComparedWords(textOf(word)).map(({ key }) => key))
      .filter((key) => !determiners.has(key) && !isAmong(key, "of on"))
      .join(" "),
  );
  return there === here;
}
