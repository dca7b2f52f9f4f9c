/** True where a sentence says in so many words why something is so. */
export function statesReason(sentence: string): boolean {
  return reason.test(sentence);
}

const reason = /\b(?:because|due to|in order to|so that|owing to|thanks to|on the grounds?|motivated by)\b/i;
