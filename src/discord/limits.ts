/** The limits beyond which Discord refuses a message. Text is counted in UTF-16 units: never fewer than Discord counts. */
export const messageLimits = {
  /** The address behind a link button. */
  buttonAddress: 512,
  /** Containers, sections, texts, separators and buttons, nested ones too. */
  components: 40,
  /** The text of a message that has no components. */
  plainText: 2000,
  /** Over all texts of the message. */
  text: 4000,
} as const;

/** The limits beyond which Discord refuses a list to choose from, while an option is typed or below a message. UTF-16 units. */
export const suggestionLimits = {
  count: 25,
  name: 100,
  value: 100,
} as const;

/** Milliseconds. */
export const timeLimits = {
  /** An answer that will not be begun sooner is announced at once. */
  crowded: 5,
  /** An answer that takes longer is announced first ("thinking…"). */
  defer: 1500,
  /** The time for an answer where many are under way by then: they wait for one another, so it will hardly be there in time. */
  glance: 20,
  /** Nobody is made to wait longer for the answer to be begun: they are told to come back. */
  overrun: 5000,
  /** The time that the gateway connection gets to close when the bot stops. */
  disconnect: 2000,
  /** The time that answers under way get to finish when the bot stops. */
  finish: 2500,
} as const;
