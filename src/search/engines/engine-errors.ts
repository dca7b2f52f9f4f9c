/** The engine that was chosen is not installed; the message names the command that does it. */
export class MissingEngineError extends Error {}

/** The engine was reached and did not answer within the time it was given. */
export class EngineDeadlineError extends Error {}

/** The engine does not take what it is asked, now or later; nothing secret is in the message. */
export class EngineRefusalError extends Error {}
