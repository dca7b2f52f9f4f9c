/** Says how answering went, for whoever counts: no ids, and nothing that anybody typed but the name of a command. */
export interface Answered {
  readonly kind: "autocomplete" | "button" | "command" | "form" | "message";
  readonly command: string;
  /** `deferred`: answered after it was announced. `busy`: told to come back, because too many ask. `late`: Discord no longer waited. `failed`: a fault of the bot's, or Discord's. */
  readonly outcome: "answered" | "deferred" | "busy" | "late" | "failed";
  /** Milliseconds until Discord had a first sign; null when it never had one. */
  readonly acknowledgedMs: number | null;
  /** Milliseconds until the answer was there; null when it never was. */
  readonly answeredMs: number | null;
}

export type ObserveAnswer = (answered: Answered) => void;

/** Holds what somebody thinks of a reply: by its command and its outcome, and by no id. */
export interface Verdict {
  readonly command: string;
  /** `answered`, `not-said`, `exact`; `shown` of a reply that has none. */
  readonly outcome: string;
  readonly isHelpful: boolean;
}

export type ObserveVerdict = (verdict: Verdict) => void;
