import type { IsoDate } from "../../coverage/article.ts";

/** A moment in UTC. Midnight is a day without a time, as programs fill it up. */
const inUtc =
  /^\d{4}-\d{2}-\d{2}[T ](?!00:00(?::00(?:\.0{1,9})?)?[ Z+-])(\d{2}):\d{2}(?::\d{2}(?:\.\d{1,9})?)? ?(?:Z|[+-]00:?00)$/i;

/** Tells whether a value is a moment in UTC, whose day where the article came out may be the one before or behind. */
export function isInUtc(value: unknown): value is string {
  return typeof value === "string" && inUtc.test(value.trim());
}

/**
 * The first of the days that are shown which may be the day of a moment in UTC somewhere: its own, or a neighbour where a zone
 * has that. Null where none may be.
 */
export function localDay(moment: string, shown: readonly (IsoDate | null)[]): IsoDate | null {
  const hour = Number(inUtc.exec(moment.trim())?.[1]);
  const own = moment.trim().slice(0, 10);
  const days = [
    own,
    ...(hour < farthestWest ? [besideDay(own, -1)] : []),
    ...(hour + farthestEast >= 24 ? [besideDay(own, 1)] : []),
  ];
  return shown.find((day) => day !== null && days.includes(day)) ?? null;
}

/** Hours between UTC and the zones that are farthest from it. */
const farthestWest = 12;
const farthestEast = 14;

function besideDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10);
}

const dayMs = 86_400_000;

/** Tells whether two texts state one moment, each in its own zone. */
export function isSameMoment(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) < minuteMs;
}

const minuteMs = 60_000;
