/** Lists what is said in a question after the present state of something. On the plain question. */
const present =
  /\b(?:at the moment|at present|currently|latest|newest|now|nowadays|presently|recent|recently|right now|so far|still|these days|to date|today|yet)\b/;

/** True when a question is after how things stand: "who is mayor now", "is he still in jail", "the latest on the strike". */
export function asksForNow(plain: string): boolean {
  return present.test(plain);
}
