/** What a line that asks its readers for something begins with: “Subscribe for free”, “Thanks for reading”, “Read more on”. */
const call =
  /^(?:click|continue|donate|download|follow|get|join|keep reading|learn more|like what|read|share|sign up|subscribe|support|thank you|thanks|view|want more)\b/i;

/** “was originally published in”, “appeared first on”. */
const appeared =
  /\b(?:(?:originally|first|previously|also) (?:appeared|published|posted|ran)|(?:appeared|published|posted|ran) first)\b/i;

/** “Lowmoor Post is a reader-supported publication. To receive new posts, consider becoming a paid subscriber.” */
const supported = /\b(?:reader|listener|member|community)-(?:supported|funded)\b/i;
const support = /\b(?:becom(?:e|ing)|donat(?:e|ing)|join(?:ing)?|subscri(?:be|ber|bing|ption)|upgrad(?:e|ing))\b/i;

/** Tells whether a line says that a paper lives on its readers, and asks them for that. */
export function asksForSupport(line: string): boolean {
  return supported.test(line) && support.test(line);
}

/** Tells whether a line asks its readers for something. */
export function callsReaders(line: string): boolean {
  return call.test(line);
}

const following =
  /^(?:become|contribute|donate|download|follow|get (?:the|our) (?:app|newsletter)|give|join|register|sign me up|sign up|start your|subscribe|support|yes, sign)\b/i;

/** Tells whether a button asks its readers to follow a site or to pay for it. */
export function asksToFollow(button: string): boolean {
  return following.test(button);
}

/** Tells whether a line tells where its text came out first. */
export function tellsWhereItAppeared(line: string): boolean {
  return appeared.test(line);
}
