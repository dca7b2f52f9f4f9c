/** A stretch of an article's body: UTF-16 offsets, half-open, `start` before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the inner span lies wholly within the outer one. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Counts how many UTF-16 units the two spans share; 0 when they do not meet. */
export function sharedLength(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
