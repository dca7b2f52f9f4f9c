/** What a line that asks its readers for something begins with: “Subscribe for free”, “Thanks for reading”, “Read more on”. */
const call =
  /^(?:click|continue|donate|download|follow|get|join|keep reading|learn more|like what|read|share|sign up|subscribe|support|thank you|thanks|view|want more)\b/i;

/** “was originally published in”, “appeared first on”. */
const appeared =
  /\b(?:(?:originally|first|previously|also) (?:appeared|published|posted|ran)|(?:appeared|published|posted|ran) first)\b/i;

/** Tells whether a line asks its readers for something. */
export function callsReaders(line: string): boolean {
  return call.test(line);
}

/** Tells whether a line tells where its text came out first. */
export function tellsWhereItAppeared(line: string): boolean {
  return appeared.test(line);
}
