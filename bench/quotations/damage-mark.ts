import type { Span } from "../../src/coverage/span.ts";

/** An article one of whose quotation marks was damaged, as happens in every paper. */
export interface DamagedBody {
  readonly body: string;
  readonly kind: DamageKind;
  /** Spans of the body as it was, as they stand in the damaged one. */
  readonly shift: (span: Span) => Span;
}

type DamageKind = "closing moved" | "opening moved" | "closing missing" | "opening missing";

/** Marks set as every paper sets them, so that moving one is what damages it. */
const patterns: Readonly<Record<DamageKind, RegExp>> = {
  "closing moved": /[\p{L}.,!?](["”]) (?=[\p{L}\p{N}])/gu,
  "opening moved": /(?<=[\p{L}.,:]) (["“])[\p{L}\p{N}]/gu,
  "closing missing": /[\p{L}.,!?](["”])(?=\s|$)/gu,
  "opening missing": /(?<=\s|^)(["“])[\p{L}\p{N}]/gu,
};

const kinds: readonly DamageKind[] = ["closing moved", "opening moved", "closing missing", "opening missing"];

/** Damages one mark, chosen by a number from 0 to 1 for the kind and one for the place; null where there is none of it. */
export function damageMark(body: string, kindAt: number, placeAt: number): DamagedBody | null {
  const kind = kinds[Math.floor(kindAt * kinds.length)] ?? "closing missing";
  const places = [...body.matchAll(patterns[kind])];
  const match = places[Math.floor(placeAt * places.length)];
  if (!match) return null;
  const mark = match.index + match[0].indexOf(match[1] ?? "");
  const sign = body.charAt(mark);
  if (kind === "closing missing" || kind === "opening missing") {
    const after = (offset: number) => (offset > mark ? offset - 1 : offset);
    return {
      body: body.slice(0, mark) + body.slice(mark + 1),
      kind,
      shift: ({ start, end }) => ({ start: after(start), end: after(end) }),
    };
  }
  const from = kind === "closing moved" ? mark : mark - 1;
  const swapped = kind === "closing moved" ? ` ${sign}` : `${sign} `;
  return { body: body.slice(0, from) + swapped + body.slice(from + 2), kind, shift: (span) => span };
}
