/**
 * The text with everything that would steer a terminal made visible: an escape becomes `␛`, other control
 * characters their pictures, marks that turn the direction of writing and broken characters `<U+202E>`. New lines
 * and tabs stay. Nothing else changes.
 */
export function showControls(text: string): string {
  return text.replace(steering, showControl);
}

/** A text with its controls shown, for one line of whoever runs the program, such as a file's name: new lines and tabs do not stay either. */
export function showOnLine(text: string): string {
  return text.replace(steeringOrEnding, showControl);
}

/** JSON in which every such character of a text is written as its escape: the same data. New lines between the parts stay. */
export function escapeControls(json: string): string {
  return json.replace(
    steeringInJson,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

const steering = /[^\P{Cc}\n\t]|[\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** Control characters as before, with the marks of direction that have no width, which a text in Hebrew or Arabic may rightly have. */
const steeringOrEnding = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const steeringInJson = /[^\P{Cc}\n\t]|[\p{Surrogate}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function showControl(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
