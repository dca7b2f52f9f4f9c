/** Something outside the program that an answer needs cannot be reached just now: nothing was looked for. */
export class UnreachableError extends Error {}
