/**
 * The text with everything that would steer a terminal made visible: an escape becomes `␛`, other control
 * characters their pictures, marks that turn the direction of writing and broken characters `<U+202E>`. New lines
 * and tabs stay. Nothing else changes.
 */
export function showControls(text: string): string {
  return text.replace(steering, showControl);
}

const steering = /[^\P{Cc}\n\t]|[\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function showControl(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
