/** The way in which a piece of text stands out. */
export type Tone = "plain" | "best" | "strong" | "heading" | "hint" | "warning" | "example";

/** Gives a text its tone. */
export type Paint = (tone: Tone, text: string) => string;

/** Paints nothing: for files, pipes and terminals without colours. */
export const paintNothing: Paint = (_tone, text) => text;

/** Paints for terminals that know ANSI's colours. */
export const paintColors: Paint = (tone, text) =>
  tone === "plain" || text === "" ? text : `\x1b[${codes[tone]}m${text}\x1b[0m`;

const codes = { best: "1", strong: "1", heading: "1;4", hint: "2", warning: "33", example: "36" } as const;
