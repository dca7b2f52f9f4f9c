/**
 * Tells what may be logged of a bug: its kind and the places in the program that it came through, innermost first. Never its
 * message: that may hold what a person typed.
 */
export function describeBug(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const { stack = "", message, name } = error;
  // The message stands before the places, and may have lines that look like one.
  const places = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : "";
  const frames = places.split("\n").flatMap((line) => /^\s+at (.+)$/.exec(line)?.[1] ?? []);
  return { error: name, at: frames.slice(0, mostFrames) };
}

const mostFrames = 10;
