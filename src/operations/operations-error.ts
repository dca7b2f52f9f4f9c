/** Health and metrics cannot be served where they should be; the message says why, and what to do. */
export class OperationsError extends Error {}
